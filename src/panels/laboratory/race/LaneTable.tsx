/** The lanes of a race in a table: how each is told apart, where it stands, what it has come to, and the way to take it. */
import { LaneSign } from '../../../charts/LaneMark.tsx';
import { formatCount, formatNumber, formatPercent } from '../../../lib/numbers.ts';
import { takeLane } from '../../../stores/laboratory/race/race.ts';
import type { VerdictKind } from '../../../stores/laboratory/race/verdicts.ts';
import { enlargePane } from '../../../stores/panes.ts';
import { Button } from '../../../ui/Button.tsx';
import { classes } from '../../../ui/classes.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { accuracyOf, lossOf, testOf } from './figures.ts';
import styles from './LaneTable.module.css';
import { messages } from './messages.ts';
import type { SeenLane } from './useLanes.ts';

const TONES: Readonly<Record<VerdictKind, 'quiet' | 'ok' | 'warn' | 'bad'>> = {
  blownUp: 'bad',
  failed: 'bad',
  tooEarly: 'quiet',
  tooBig: 'warn',
  standsStill: 'quiet',
  tooSmall: 'quiet',
  bouncing: 'warn',
  levelled: 'quiet',
  falling: 'ok',
  good: 'ok',
};

export function LaneTable({ lanes }: { readonly lanes: readonly SeenLane[] }) {
  const hasAccuracy = lanes.some(({ metrics }) => accuracyOf(metrics) !== undefined);
  const hasTest = lanes.some(({ metrics }) => testOf(metrics) !== undefined);
  return (
    <table className={styles.lanes} aria-label={messages.lanes}>
      <thead>
        <tr>
          <th scope="col">{messages.columns.lane}</th>
          <th scope="col">{messages.columns.step}</th>
          <th scope="col">{messages.columns.loss}</th>
          {hasAccuracy && <th scope="col">{messages.columns.accuracy}</th>}
          {hasTest && <th scope="col">{messages.columns.test}</th>}
          <th scope="col">{messages.columns.verdict}</th>
          <th scope="col">
            <VisuallyHidden>{messages.columns.take}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {lanes.map((seen, i) => (
          <Row key={seen.lane.id} {...seen} place={i} hasAccuracy={hasAccuracy} hasTest={hasTest} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends SeenLane {
  readonly place: number;
  readonly hasAccuracy: boolean;
  readonly hasTest: boolean;
}

/** A test may be older than the figures beside it. */
const testTitle = ({ tests }: SeenLane['metrics']): string | undefined => {
  const last = tests.at(-1);
  return last && messages.afterStep(last.step);
};

function Row({ lane, run, metrics, verdict, place, hasAccuracy, hasTest }: RowProps) {
  const { label, session } = lane;
  const [loss, accuracy, test] = [lossOf(metrics), accuracyOf(metrics), testOf(metrics)];
  const steps = metrics.latest?.step ?? 0;
  const take = () => {
    takeLane(lane);
    enlargePane(undefined);
  };
  return (
    <tr>
      <th scope="row">
        <LaneSign lane={place} /> <span>{label}</span>
      </th>
      <td>{formatCount(steps)}</td>
      <td>{loss === undefined ? '–' : formatNumber(loss)}</td>
      {hasAccuracy && <td>{accuracy === undefined ? '–' : formatPercent(accuracy)}</td>}
      {hasTest && <td title={testTitle(metrics)}>{test === undefined ? '–' : formatPercent(test, 2)}</td>}
      <td className={classes(styles.verdict, styles[TONES[verdict.kind]])} title={run.failure}>
        {run.phase === 'loading' || run.phase === 'none' ? messages.loading : verdict.words}
      </td>
      <td>
        <Button size="small" disabled={steps === 0 || run.phase === 'failed' || session.history.newest === undefined} onClick={take}>
          <span>{messages.take}</span>
        </Button>
      </td>
    </tr>
  );
}

/** The loss as a landscape over two numbers of the parameters, with the path of the run on it. Store in. */
import { Minus, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { LandscapeMap } from '../../charts/LandscapeMap.tsx';
import type { VectorBucket } from '../../lib/thinVectors.ts';
import { countParameters, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import { useLandscape, zoomLandscape } from '../../stores/landscape.ts';
import { useAnswer, useRun, useRunSession } from '../../stores/run/useRun.ts';
import type { LossLandscape } from '../../training/shared/plotViews.ts';
import type { LandscapeAsked } from '../../training/shared/questions.ts';
import { tellsEveryStep } from '../../training/shared/stepValues.ts';
import { Button } from '../../ui/Button.tsx';
import { LandscapeChoice } from './LandscapeChoice.tsx';
import styles from './LiveLandscape.module.css';
import { landscapeNumbers, landscapeRange, pathOfMoments, pathOfValues, pointOf } from './landscapePath.ts';
import { briefLandscapeWords, landscapeWords } from './landscapeWords.ts';
import { messages } from './lateMessages.ts';
import { pinName } from './pinNames.ts';
import { type LivePart, useLivePart } from './useLivePart.ts';

export const LiveLandscape = () => <Pane isLarge={false} />;
export const LargeLandscape = () => <Pane isLarge />;

function Pane({ isLarge }: { readonly isLarge: boolean }) {
  const spec = useRun(({ plan }) => plan?.spec);
  const chosen = useLandscape((choice) => choice.numbers);
  const numbers = useMemo(() => spec && landscapeNumbers(spec, chosen), [spec, chosen]);
  if (!spec || !numbers)
    return (
      <div className={styles.pane}>
        <h3>{messages.panes.landscape}</h3>
        <p className={styles.says}>{messages.landscape.needsTwo}</p>
      </div>
    );
  return <Landscape spec={spec} numbers={numbers} isLarge={isLarge} />;
}

interface LandscapeView {
  readonly lastStep: number;
  readonly moment: number | undefined;
  readonly moments: readonly number[];
  readonly values: readonly VectorBucket[];
  readonly landscape: LossLandscape | undefined;
}

const PART: LivePart<LandscapeView> = {
  pick: ({ latest, moment, moments, values, snapshot }) => ({
    lastStep: latest?.step ?? 0,
    moment,
    moments,
    values,
    landscape: snapshot?.views.landscape,
  }),
  same: (a, b) =>
    a.lastStep === b.lastStep &&
    a.moment === b.moment &&
    a.moments === b.moments &&
    a.values.length === b.values.length &&
    a.landscape === b.landscape,
};

interface LandscapeProps {
  readonly spec: NetworkSpec;
  readonly numbers: LandscapeAsked['numbers'];
  readonly isLarge: boolean;
}

function Landscape({ spec, numbers, isLarge }: LandscapeProps) {
  const zoom = useLandscape((choice) => choice.zoom);
  const { history } = useRunSession();
  const isEveryStep = tellsEveryStep(spec);
  const isSlice = countParameters(parametersOf(spec)) > 2;
  const [ref, { moment, moments, values, landscape: answer }] = useLivePart(PART);
  // Of other numbers it is of no use; of another range it is, with its own axes, until the new one is there.
  const landscape = answer && JSON.stringify(answer.asked.numbers) === JSON.stringify(numbers) ? answer : undefined;
  const path = useMemo(
    () =>
      isEveryStep
        ? pathOfValues(spec, numbers, values)
        : pathOfMoments(
            numbers,
            moments.flatMap((step) => history.checkpoints.at(step) ?? []),
          ),
    [isEveryStep, spec, numbers, values, history, moments],
  );
  const found = landscape && { step: landscape.step, x: landscape.at[0], y: landscape.at[1] };
  const last = path.at(-1);
  const here = moment === undefined && found && found.step > (last?.step ?? -1) ? found : last;
  const checkpoint = moment === undefined ? undefined : history.checkpoints.at(moment);
  const shown = checkpoint && pointOf(numbers, checkpoint);
  const range = landscapeRange(path, shown ?? here, zoom, isSlice ? 1 : 4);
  const key = JSON.stringify(range);
  const args = useMemo((): LandscapeAsked => ({ numbers, ...JSON.parse(key) }), [numbers, key]);
  useAnswer('landscape', args);
  const isHere = landscape !== undefined && landscape.step === (shown ?? here)?.step;
  const name = (i: 0 | 1) => (isSlice ? pinName(spec, numbers[i]) : undefined) ?? numbers[i].name;
  return (
    <div ref={ref} className={styles.pane}>
      <div className={styles.map}>
        <LandscapeMap
          title={messages.panes.landscape}
          map={
            landscape && landscape.losses.length > 0 ? { ...landscape.asked, side: landscape.side, losses: landscape.losses } : undefined
          }
          names={[name(0), name(1)]}
          path={path}
          isEveryStep={isEveryStep}
          here={here}
          moment={shown}
          loss={isHere ? landscape.loss : undefined}
          actions={<Zoom />}
          empty={messages.landscape.empty}
        />
      </div>
      {isSlice && <LandscapeChoice spec={spec} numbers={numbers} />}
      {landscape && (
        <p className={styles.says}>{isLarge ? landscapeWords(spec, landscape, isEveryStep) : briefLandscapeWords(spec, landscape)}</p>
      )}
    </div>
  );
}

const Zoom = () => (
  <>
    <Button
      variant="quiet"
      className={styles.zoom}
      aria-label={messages.landscape.farther}
      title={messages.landscape.fartherWill}
      onClick={() => zoomLandscape(1)}
    >
      <Minus size={14} aria-hidden="true" />{' '}
    </Button>
    <Button
      variant="quiet"
      className={styles.zoom}
      aria-label={messages.landscape.nearer}
      title={messages.landscape.nearerWill}
      onClick={() => zoomLandscape(-1)}
    >
      <Plus size={14} aria-hidden="true" />{' '}
    </Button>
  </>
);

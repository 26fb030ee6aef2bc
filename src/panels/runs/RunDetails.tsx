/** One run closely: its name, its note, its figures, what differs from another one, and what can be done with it. Store in. */
import { Pin } from 'lucide-react';
import { ok } from '../../lib/result.ts';
import type { RunId } from '../../storage/runStore.ts';
import { enlargePane } from '../../stores/panes.ts';
import { changeRun, removeRun } from '../../stores/runs/keptRuns.ts';
import { openRun } from '../../stores/runs/openRun.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { saveRunMetrics } from '../../stores/runs/saveRuns.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { whenWords } from '../files/when.ts';
import { COLUMN_NAMES, columnOf } from './columns.ts';
import { RunComparison } from './RunComparison.tsx';
import styles from './RunsPane.module.css';

const NAME = { type: 'text', read: (text: string) => ok(text.trim() || 'Run'), write: (name: string) => name, maxLength: 60 } as const;
const NOTE = {
  type: 'text',
  read: (text: string) => ok(text),
  write: (note: string) => note,
  maxLength: 4000,
  takeLines: 'Keep the note',
} as const;

export interface RunDetailsProps {
  readonly line: RunLine;
  readonly lines: readonly RunLine[];
  readonly now: RunId | undefined;
}

export function RunDetails({ line, lines, now }: RunDetailsProps) {
  const { id, name, note, isPinned, hasParameters } = line;
  const isNow = id === now;
  const open = () => {
    enlargePane(undefined);
    void openRun(line);
  };
  return (
    <section className={styles.side} aria-label={name}>
      <h3>{name}</h3>
      <p className={styles.says}>{`${columnOf('end').text(line, isNow)} · ${whenWords(line.beganAt, Date.now())}`}</p>
      <FieldInput label="Name" field={NAME} value={name} onCommit={(next: string) => void changeRun(id, { name: next })} />
      <FieldInput label="Note" field={NOTE} value={note} onCommit={(next: string) => void changeRun(id, { note: next })} />
      <dl className={styles.figures}>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{columnOf(figure).title}</dt>
            <dd>{columnOf(figure).text(line, isNow)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button variant="primary" disabled={isNow || !hasParameters} title={openTitle(isNow, hasParameters)} onClick={open}>
          Open this run
        </Button>
        <Button
          pressed={isPinned}
          title="A pinned run stays, however many there are"
          onClick={() => void changeRun(id, { isPinned: !isPinned })}
        >
          <Pin size={14} aria-hidden="true" />
          Pin
        </Button>
        <Button title="Every step of this run as a table" onClick={() => void saveRunMetrics(line)}>
          Metrics (CSV)
        </Button>
        <Button onClick={() => void removeRun(id)}>Delete</Button>
      </div>
      <RunComparison line={line} lines={lines} now={now} />
    </section>
  );
}

const FIGURES = COLUMN_NAMES.filter((name) => name !== 'end' && name !== 'began');

function openTitle(isNow: boolean, hasParameters: boolean): string {
  if (isNow) return 'It is the run of now';
  return hasParameters
    ? 'Its network, its parameters and its curve come back; what is open now is kept'
    : 'Its parameters were too large to be kept';
}

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
import { messages } from './messages.ts';
import { RunComparison } from './RunComparison.tsx';
import styles from './RunsPane.module.css';

const NAME = {
  type: 'text',
  read: (text: string) => ok(text.trim() || messages.one.unnamed),
  write: (name: string) => name,
  maxLength: 60,
} as const;
const NOTE = {
  type: 'text',
  read: (text: string) => ok(text),
  write: (note: string) => note,
  maxLength: 4000,
  get takeLines() {
    return messages.one.keepNote;
  },
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
      <FieldInput label={messages.one.name} field={NAME} value={name} onCommit={(next: string) => void changeRun(id, { name: next })} />
      <FieldInput label={messages.one.note} field={NOTE} value={note} onCommit={(next: string) => void changeRun(id, { note: next })} />
      <dl className={styles.figures}>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{messages.columns[figure]}</dt>
            <dd>{columnOf(figure).text(line, isNow)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button variant="primary" disabled={isNow || !hasParameters} title={openTitle(isNow, hasParameters)} onClick={open}>
          {messages.one.open}
        </Button>
        <Button pressed={isPinned} title={messages.one.pinTitle} onClick={() => void changeRun(id, { isPinned: !isPinned })}>
          <Pin size={14} aria-hidden="true" />
          <span>{messages.one.pin}</span>
        </Button>
        <Button title={messages.one.metricsTitle} onClick={() => void saveRunMetrics(line)}>
          {messages.one.metrics}
        </Button>
        <Button onClick={() => void removeRun(id)}>{messages.one.delete}</Button>
      </div>
      <RunComparison line={line} lines={lines} now={now} />
    </section>
  );
}

const FIGURES = COLUMN_NAMES.filter((name) => name !== 'end' && name !== 'began');

function openTitle(isNow: boolean, hasParameters: boolean): string {
  if (isNow) return messages.one.isNow;
  return hasParameters ? messages.one.comesBack : messages.one.tooLarge;
}

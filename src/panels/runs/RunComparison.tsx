/** What differs between a run and another one: settings, network, and what a hand has changed on the way. Store in. */
import { useEffect, useState } from 'react';
import type { Difference } from '../../network/read/differences.ts';
import type { RunId } from '../../storage/runStore.ts';
import { differencesBetween } from '../../stores/runs/differencesBetween.ts';
import { readRun } from '../../stores/runs/keptRuns.ts';
import type { RunBody } from '../../stores/runs/runBody.ts';
import type { RunLine } from '../../stores/runs/runLine.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { columnOf } from './columns.ts';
import { messages } from './messages.ts';
import type { RunDetailsProps } from './RunDetails.tsx';
import styles from './RunsPane.module.css';

export function RunComparison({ line, lines, now }: RunDetailsProps) {
  const others = lines.filter(({ id }) => id !== line.id);
  const [chosen, choose] = useState<RunId | undefined>(others.find(({ id }) => id === now)?.id ?? others[0]?.id);
  const other = others.find(({ id }) => id === chosen);
  const [own, its] = [useBody(line), useBody(other)];
  if (others.length === 0) return <p className={styles.says}>{messages.compare.noOther}</p>;
  const options = others.map(({ id, name }) => ({ value: id, label: id === now ? messages.compare.now(name) : name }));
  return (
    <>
      <ChoiceField label={messages.compare.with} value={chosen ?? ''} options={options} onChange={choose} />
      {other && own && its && <Differences lines={[line, other]} bodies={[own, its]} />}
    </>
  );
}

interface DifferencesProps {
  readonly lines: readonly [RunLine, RunLine];
  readonly bodies: readonly [RunBody, RunBody];
}

function Differences({ lines: [a, b], bodies }: DifferencesProps) {
  const differences = differencesBetween(...bodies);
  const rows = [...differences, ...(['steps', 'loss', 'test'] as const).map((name) => figureRow(name, a, b))];
  return (
    <>
      {differences.length === 0 && <p className={styles.says}>{messages.compare.same}</p>}
      <table className={styles.differences} aria-label={messages.compare.differences(a.name, b.name)}>
        <thead>
          <tr>
            <td />
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.what}>
              <th scope="row">{row.what}</th>
              <td>{row.a}</td>
              <td>{row.b}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const figureRow = (name: 'steps' | 'loss' | 'test', a: RunLine, b: RunLine): Difference => {
  const { text } = columnOf(name);
  return { what: messages.columns[name], a: text(a, false), b: text(b, false) };
};

/** Read when it is looked at; anew where the run has got further. */
function useBody(line: RunLine | undefined): RunBody | undefined {
  const [body, setBody] = useState<{ readonly of: RunId; readonly body: RunBody | undefined }>();
  const [id, steps] = [line?.id, line?.steps];
  // biome-ignore lint/correctness/useExhaustiveDependencies: more steps are another body
  useEffect(() => {
    let isLate = false;
    if (id !== undefined) void readRun(id).then((found) => isLate || setBody({ of: id, body: found }));
    return () => {
      isLate = true;
    };
  }, [id, steps]);
  return body && body.of === id ? body.body : undefined;
}

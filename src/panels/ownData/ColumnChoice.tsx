/** Which columns go in and which should come out, each with what is known of its numbers. Props in. */
import { isNumeric } from '../../datasets/csv/columns.ts';
import type { CsvTable } from '../../datasets/csv/readCsv.ts';
import { likelyTask } from '../../datasets/table/chooseTable.ts';
import { type Table, tableSpreads } from '../../datasets/table/table.ts';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { messages } from './messages.ts';
import styles from './OwnData.module.css';
import type { Choice } from './useTableFile.ts';

export interface ColumnChoiceProps {
  readonly csv: CsvTable;
  readonly choice: Choice;
  /** Absent as long as something is wrong with the choice. */
  readonly table: Table | undefined;
  readonly onChange: (part: Partial<Choice>) => void;
}

const TASKS = ['regression', 'classification'] as const;

export function ColumnChoice({ csv: { columns }, choice, table, onChange }: ColumnChoiceProps) {
  const { x, y } = choice;
  const spreads = table && tableSpreads(table);
  const inputs = x.filter((i) => i !== y);
  const about = (i: number): string => {
    const column = columns[i];
    const spread = i === y ? undefined : spreads?.x[inputs.indexOf(i)];
    if (spread) return messages.spread(spread.mean, spread.std);
    if (!column) return '';
    if (isNumeric(column)) return messages.numbers;
    return column.classes ? messages.differentWords(column.classes.length) : messages.words;
  };
  return (
    <div className={styles.part}>
      <ChoiceField
        label={messages.y}
        options={columns.map(({ name, at }, i) => ({ value: String(i), label: messages.column(name, at) }))}
        value={String(y)}
        onChange={(next) => onChange({ y: Number(next), task: likelyTask(columns[Number(next)]) })}
      />
      <ChoiceField
        label={messages.task}
        options={TASKS.map((value) => ({ value, label: messages.tasks[value] }))}
        value={choice.task}
        onChange={(next) => onChange({ task: next === 'classification' ? 'classification' : 'regression' })}
      />
      {table?.classes && <p className={styles.note}>{messages.classes(table.classes.length, shorten(table.classes))}</p>}
      <fieldset className={styles.inputs}>
        <legend>{messages.x}</legend>
        {columns.map(({ name, at }, i) =>
          i === y ? null : (
            <label key={at} className={styles.check}>
              <input
                type="checkbox"
                checked={x.includes(i)}
                onChange={({ target }) =>
                  onChange({ x: columns.flatMap((_, other) => ((other === i ? target.checked : x.includes(other)) ? [other] : [])) })
                }
              />
              <span>{name}</span> <span className={styles.note}>{about(i)}</span>
            </label>
          ),
        )}
      </fieldset>
    </div>
  );
}

const NAMED = 8;
const shorten = (names: readonly string[]): string => `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''}`;

/** How many rows are kept for testing, and whether numbers are standardized, with what that does to them. Props in. */
import { MOST_NUMBERS, tableSpreads } from '../../datasets/table/table.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import type { ColumnChoiceProps } from './ColumnChoice.tsx';
import { messages } from './messages.ts';
import styles from './OwnData.module.css';

const PERCENT = { type: 'integer', min: 0, max: 90, default: 20 } as const;
const FLAG = { type: 'flag', default: true } as const;

export function SplitChoice({ csv, choice, table, onChange }: ColumnChoiceProps) {
  const { standardize, task, dropsEmpty } = choice;
  const hasEmpty = csv.columns.some(({ empty }) => empty > 0);
  const spreads = table && tableSpreads(table);
  const [x, y] = [spreads?.x[0], spreads?.y[0]];
  return (
    <div className={styles.part}>
      <FieldInput
        label={messages.testPercent}
        field={PERCENT}
        value={choice.testPercent}
        onCommit={(next) => onChange({ testPercent: next })}
      />
      {table && (
        <p className={styles.note}>
          <span>{messages.split(table.x.length - table.test, table.test)}</span>{' '}
          {table.x.length < csv.rows && <span>{messages.leftOut(csv.rows - table.x.length, csv.rows)}</span>}
        </p>
      )}
      {hasEmpty && (
        <FieldInput label={messages.dropEmpty} field={FLAG} value={dropsEmpty} onCommit={(next) => onChange({ dropsEmpty: next })} />
      )}
      <FieldInput
        label={messages.standardizeX}
        field={FLAG}
        value={standardize.x}
        note={x && table ? messages.aboutX(table.x_names[0] ?? 'x', x.mean, x.std) : undefined}
        onCommit={(next) => onChange({ standardize: { ...standardize, x: next } })}
      />
      {task === 'regression' && (
        <FieldInput
          label={messages.standardizeY}
          field={FLAG}
          value={standardize.y}
          note={y && table ? messages.aboutY(y.mean, y.std) : undefined}
          onCommit={(next) => onChange({ standardize: { ...standardize, y: next } })}
        />
      )}
      <p className={styles.note}>{messages.kept(MOST_NUMBERS)}</p>
    </div>
  );
}

/** How many rows are kept for testing, and whether numbers are standardized, with what that does to them. Props in. */
import { MOST_NUMBERS, tableSpreads } from '../../datasets/table/table.ts';
import { counted, formatCount, formatNumber } from '../../lib/numbers.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import type { ColumnChoiceProps } from './ColumnChoice.tsx';
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
        label="Percent to test with"
        field={PERCENT}
        value={choice.testPercent}
        onCommit={(next) => onChange({ testPercent: next })}
      />
      {table && (
        <p className={styles.note}>
          {`${counted(table.x.length - table.test, 'row')} to train on, ${formatCount(table.test)} to test with, drawn by the seed.${leftOut(table.x.length, csv.rows)}`}
        </p>
      )}
      {hasEmpty && (
        <FieldInput
          label="Leave out rows with empty cells"
          field={FLAG}
          value={dropsEmpty}
          onCommit={(next) => onChange({ dropsEmpty: next })}
        />
      )}
      <FieldInput
        label="Standardize x"
        field={FLAG}
        value={standardize.x}
        note={
          x && table
            ? `(x − mean) / std, from the rows to train on: ${table.x_names[0]} − ${formatNumber(x.mean)}, divided by ${formatNumber(x.std)}. Columns of different size then count alike.`
            : undefined
        }
        onCommit={(next) => onChange({ standardize: { ...standardize, x: next } })}
      />
      {task === 'regression' && (
        <FieldInput
          label="Standardize y"
          field={FLAG}
          value={standardize.y}
          note={
            y && table
              ? `(y − ${formatNumber(y.mean)}) / ${formatNumber(y.std)}. A loss of 1 is then what the mean alone would get; without it large numbers make training blow up.`
              : undefined
          }
          onCommit={(next) => onChange({ standardize: { ...standardize, y: next } })}
        />
      )}
      <p
        className={styles.note}
      >{`The table is kept with the network: in its file, its links where they can hold it, and this browser. At most ${formatCount(MOST_NUMBERS)} numbers.`}</p>
    </div>
  );
}

const leftOut = (used: number, of: number): string =>
  used < of ? ` ${formatCount(of - used)} of the file’s ${formatCount(of)} rows are left out.` : '';

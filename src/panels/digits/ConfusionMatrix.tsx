/** How many samples of each class are taken for which: a table of numbers, each of them a button. Props in. */
import { type CSSProperties, type KeyboardEvent, useState } from 'react';
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import type { ClassName, PictureThing } from '../../stores/run/classNames.ts';
import styles from './ConfusionMatrix.module.css';
import type { Confusion } from './confusion.ts';
import { messages } from './messages.ts';

export interface Cell {
  readonly truth: number;
  readonly predicted: number;
}

export interface ConfusionMatrixProps {
  readonly confusion: Confusion;
  readonly nameOf: ClassName;
  readonly thing: PictureThing;
  /** By class; with them each row ends with its share of right answers and its loss. */
  readonly losses?: Float32Array;
  /** The cell whose samples are shown. */
  readonly chosen?: Cell | undefined;
  readonly onOpen: (cell: Cell) => void;
}

/** More have no room in a pane: the table is then as wide as it has to be, and scrolls. */
const MANY = 16;

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function ConfusionMatrix({ confusion, nameOf, thing, losses, chosen, onOpen }: ConfusionMatrixProps) {
  const { classes, counts, totals } = confusion;
  const names = Array.from({ length: classes }, (_, name) => name);
  /** One cell is reached by Tab, the others from it by arrows. */
  const [entry, setEntry] = useState<Cell>({ truth: 0, predicted: 0 });
  const walk = (event: KeyboardEvent<HTMLTableElement>) => {
    const [down, right] = STEPS[event.key] ?? [0, 0];
    if (down === 0 && right === 0) return;
    event.preventDefault();
    const to = { truth: within(entry.truth + down, classes), predicted: within(entry.predicted + right, classes) };
    event.currentTarget.querySelector<HTMLElement>(`[data-cell="${to.truth} ${to.predicted}"]`)?.focus();
  };
  return (
    <table
      className={styles.matrix}
      data-named={names.some((name) => nameOf(name).length > 2) || undefined}
      data-many={classes > MANY || undefined}
      style={{ '--classes': classes } as CSSProperties}
      aria-label={messages.confusionMatrix}
      onKeyDown={walk}
    >
      <thead>
        <tr>
          <th scope="col" className={styles.corner} title={messages.of[thing].matrix}>
            {messages.corner}
          </th>
          {names.map((name) => (
            <th key={name} scope="col" title={nameOf(name)}>
              {nameOf(name)}
            </th>
          ))}
          {losses && (
            <>
              <th scope="col" className={styles.figure}>
                {messages.right}
              </th>
              <th scope="col" className={styles.figure}>
                {messages.loss}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {names.map((truth) => (
          <tr key={truth}>
            <th scope="row" title={nameOf(truth)}>
              {nameOf(truth)}
            </th>
            {names.map((predicted) => {
              const count = counts[truth * classes + predicted] ?? 0;
              const words = messages.cell(nameOf(truth), nameOf(predicted), count, totals[truth] ?? 0);
              return (
                <td key={predicted}>
                  <button
                    type="button"
                    className={styles.cell}
                    style={{ '--share': `${shade(count, totals[truth] ?? 0)}%` } as CSSProperties}
                    data-cell={`${truth} ${predicted}`}
                    data-right={truth === predicted || undefined}
                    data-empty={count === 0 || undefined}
                    aria-pressed={chosen && chosen.truth === truth && chosen.predicted === predicted}
                    aria-label={words}
                    title={words}
                    tabIndex={entry.truth === truth && entry.predicted === predicted ? 0 : -1}
                    onFocus={() => setEntry({ truth, predicted })}
                    onClick={() => onOpen({ truth, predicted })}
                  >
                    {count}
                  </button>
                </td>
              );
            })}
            {losses && <RowFigures right={(counts[truth * (classes + 1)] ?? 0) / (totals[truth] ?? 0)} loss={losses[truth]} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowFigures({ right, loss = Number.NaN }: { readonly right: number; readonly loss: number | undefined }) {
  return (
    <>
      <td className={styles.figure}>{Number.isNaN(right) ? '–' : formatPercent(right)}</td>
      <td className={styles.figure}>{Number.isNaN(loss) ? '–' : formatNumber(loss, 2)}</td>
    </>
  );
}

const within = (index: number, classes: number): number => Math.min(classes - 1, Math.max(0, index));

/** How much of its color a cell gets, in percent: by a root of its share of the row, so that few wrong ones can be seen. */
const shade = (count: number, of: number): number => (of > 0 ? Math.round((count / of) ** 0.4 * 100) : 0);

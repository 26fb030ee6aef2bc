/** The numbers of a chart in its place, as a table: its summary, and rows at even distances. Props in. */
import { createContext, useContext } from 'react';
import { messages } from './messages.ts';
import styles from './NumbersTable.module.css';
import { columnsOf } from './numberRows.ts';
import type { TipText } from './tips.ts';

/** Whether the charts in it show their numbers in place of their pictures. */
export const AsNumbers = createContext(false);
export const useAsNumbers = (): boolean => useContext(AsNumbers);

export interface NumbersTableProps {
  /** The chart in words. */
  readonly summary: string;
  /** What the captions of the rows are: `Step`. */
  readonly head: string;
  readonly texts: readonly TipText[];
  /** There is hardly room for a few rows: the summary is heard, but not seen. */
  readonly isLow?: boolean;
}

export function NumbersTable({ summary, head, texts, isLow = false }: NumbersTableProps) {
  const columns = columnsOf(texts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <fieldset className={styles.numbers} aria-label={messages.table.name} tabIndex={0}>
      <table>
        <caption className={isLow ? styles.heard : undefined}>{summary}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {texts.map(({ caption, row = caption, rows }) => {
            const values = new Map(rows.map(({ name, value }) => [name, value]));
            return (
              <tr key={caption}>
                <th scope="row">{row}</th>
                {columns.map((name) => (
                  <td key={name}>{values.get(name) ?? '–'}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </fieldset>
  );
}

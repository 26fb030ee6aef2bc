/** What was found in a file: how it is written, and its first rows, with the columns marked that are x and y. Props in. */
import { messages as csvMessages } from '../../datasets/csv/messages.ts';
import type { CsvTable } from '../../datasets/csv/readCsv.ts';
import { say } from '../../lib/messages.ts';
import { messages } from './messages.ts';
import styles from './OwnData.module.css';
import type { Choice } from './useTableFile.ts';

export interface PreviewProps {
  readonly csv: CsvTable;
  readonly choice: Choice;
  readonly onHeader: (hasHeader: boolean) => void;
}

export function Preview({ csv, choice, onHeader }: PreviewProps) {
  const { rows, columns, preview, delimiter, decimal, hasHeader, notes } = csv;
  const marks = columns.map((_, i) => (i === choice.y ? 'y' : choice.x.includes(i) ? 'x' : ''));
  return (
    <section aria-label={messages.found} className={styles.found}>
      <p role="status">
        {messages.foundInFile(rows, columns.length, csvMessages.delimiter(delimiter), decimal === ',' ? messages.comma : messages.point)}
      </p>
      {notes.map((note) => (
        <p key={note[0]} className={styles.note}>
          {say(csvMessages.told, note)}
        </p>
      ))}
      <label className={styles.check}>
        <input type="checkbox" checked={hasHeader} onChange={({ target }) => onHeader(target.checked)} />
        <span>{messages.firstRowHasNames}</span>
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keys too */}
      <section className={styles.scroll} tabIndex={0} aria-label={messages.firstRows}>
        <table className={styles.preview}>
          <thead>
            <tr>
              {columns.map(({ name, at }, i) => (
                <th key={at} scope="col" data-side={marks[i]}>
                  <span>{name}</span> <span className={styles.side}>{marks[i]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((row, r) => (
              <tr key={`row ${String(r)}`}>
                {row.map((cell, i) => (
                  <td key={columns[i]?.at} data-side={marks[i]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

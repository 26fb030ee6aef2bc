/** What can be kept of a chart that is made large: it as a picture, and the numbers behind it. Store in. */
import { exportFile } from '../../stores/files/exporters.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ChartFiles.module.css';
import { messages } from './lateMessages.ts';

export interface ChartFilesProps {
  readonly title: string;
  /** Whether it shows what a table of every step has. */
  readonly hasTable: boolean;
  /** Where it is drawn. */
  readonly chart: () => HTMLElement | null;
}

const FORMATS = ['svg', 'png'] as const;

export function ChartFiles({ title, hasTable, chart }: ChartFilesProps) {
  const save = async (format: (typeof FORMATS)[number]) => {
    const { saveChart } = await import('../../stores/files/chartFiles.ts');
    const element = chart();
    if (element) await saveChart(format, title, element);
  };
  return (
    <fieldset className={styles.files} aria-label={messages.save.name}>
      <span aria-hidden="true">{messages.save.as}</span>
      {FORMATS.map((format) => (
        <Button key={format} size="small" aria-label={messages.save.chart(format.toUpperCase())} onClick={() => void save(format)}>
          {format.toUpperCase()}
        </Button>
      ))}
      {hasTable && (
        <Button size="small" aria-label={messages.save.metrics} onClick={() => void exportFile('saveMetrics')}>
          CSV
        </Button>
      )}
    </fieldset>
  );
}

/** The page inside another page: the canvas, the hand on the training and one chart. Layout only. */
import { useRef } from 'react';
import { Canvas } from '../canvas/Canvas.tsx';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { OpenWhole } from '../panels/files/OpenWhole.tsx';
import { TrainingControls, TrainingReport } from '../panels/training/TrainingControls.tsx';
import { useDocument } from '../stores/document/document.ts';
import { useViewCommands } from '../stores/useViewCommands.ts';
import { focusField } from '../ui/fields/focusField.ts';
import { later } from '../ui/later.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Dialogs } from './Dialogs.tsx';
import styles from './Embedded.module.css';
import { messages } from './messages.ts';

/** Charts bring recharts with them. */
const Chart = later(() => import('../panels/charts/EmbeddedChart.tsx').then((file) => file.EmbeddedChart));
/** A link that cannot be read is said here, too. */
const FileRefusal = later(() => import('../panels/files/FileRefusal.tsx').then((file) => file.FileRefusal));

export function Embedded() {
  const name = useDocument(({ document }) => document.name);
  const page = useRef<HTMLDivElement>(null);
  useViewCommands('fields', { focus: (word) => void (page.current && focusField(page.current, word)) });
  return (
    <CanvasProvider>
      <div ref={page} className={styles.page}>
        <main className={styles.canvas} aria-label={messages.network}>
          <VisuallyHidden>
            <h1>{name}</h1>
          </VisuallyHidden>
          <Canvas />
        </main>
        <aside className={styles.controls} aria-label={messages.training}>
          <TrainingControls />
          <TrainingReport />
          <OpenWhole />
        </aside>
        <section className={styles.chart} aria-label={messages.chart}>
          <Chart isNeeded />
        </section>
      </div>
      <Dialogs />
      <FileRefusal isNeeded />
    </CanvasProvider>
  );
}

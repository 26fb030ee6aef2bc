/** The one screen of the page: build and watch. Layout only. */
import { useRef } from 'react';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { TopBar } from '../panels/bar/TopBar.tsx';
import { ChartsDock } from '../panels/charts/ChartsDock.tsx';
import { Inspector } from '../panels/inspector/Inspector.tsx';
import { TrainingControls, TrainingReport } from '../panels/training/TrainingControls.tsx';
import { TrainingSettings } from '../panels/training/TrainingSettings.tsx';
import { useIsHidden, useLesson } from '../stores/lesson/lesson.ts';
import { useViewCommands } from '../stores/useViewCommands.ts';
import { focusField } from '../ui/fields/focusField.ts';
import { later } from '../ui/later.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Builder.module.css';
import { Dialogs } from './Dialogs.tsx';
import { Network, NetworkHead, SkipLink } from './Network.tsx';
import { Side } from './Side.tsx';

/** Nothing of the first paint waits for what there is to learn from a network. */
const Hints = later(() => import('../panels/inspector/Hints.tsx').then((file) => file.Hints));
/** Nor for what came of files, links and saves. */
const HeadNotices = later(() => import('../panels/files/notices.tsx').then((file) => file.HeadNotices));
const FileNotices = later(() => import('../panels/files/notices.tsx').then((file) => file.FileNotices));
/** Nor for what leads on from the first screen of a phone. */
const ThumbBar = later(() => import('./ThumbBar.tsx').then((file) => file.ThumbBar));

export function Builder() {
  const page = useRef<HTMLDivElement>(null);
  const hasLesson = useLesson(({ open }) => open !== undefined);
  const [hasSettings, hasInspector] = [!useIsHidden('settings'), !useIsHidden('inspector')];
  useViewCommands('fields', { focus: (label) => void (page.current && focusField(page.current, label)) });
  return (
    <CanvasProvider>
      <div ref={page} className={styles.page} data-lesson={hasLesson || undefined}>
        <SkipLink />
        <div className={styles.top}>
          <TopBar />
          <HeadNotices isNeeded />
        </div>
        <div className={styles.doors}>
          <NetworkHead />
        </div>
        <Side className={styles.side} />
        <main className={styles.canvas} id="network" tabIndex={-1} aria-label="Network">
          <Network />
        </main>
        <aside className={styles.panel} aria-label="Training">
          <div className={styles.upper}>
            <section className={styles.controls} aria-labelledby="training-heading">
              <h2 id="training-heading">
                <VisuallyHidden>Training</VisuallyHidden>
              </h2>
              <div className={styles.hand} data-hand>
                <TrainingControls />
              </div>
              <div className={styles.report}>
                <TrainingReport />
              </div>
            </section>
            {hasSettings && (
              <section className={styles.settings} aria-label="Training settings">
                <TrainingSettings />
              </section>
            )}
          </div>
          {hasInspector && (
            <div className={styles.inspector}>
              <Hints isNeeded />
              <section aria-label="Selection">
                <Inspector />
              </section>
            </div>
          )}
        </aside>
        <div className={styles.charts}>
          <ChartsDock />
        </div>
        <ThumbBar isNeeded />
      </div>
      <Dialogs />
      <FileNotices isNeeded />
    </CanvasProvider>
  );
}

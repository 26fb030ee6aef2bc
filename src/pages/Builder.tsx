/** The one screen of the page: build and watch. Layout only; imports canvas and panels. */
import { Canvas } from '../canvas/Canvas.tsx';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { Palette } from '../canvas/Palette.tsx';
import { ActDialogs } from '../panels/ActDialogs.tsx';
import { ChartsDock } from '../panels/ChartsDock.tsx';
import { FileDrop } from '../panels/FileDrop.tsx';
import { FileRefusal } from '../panels/FileRefusal.tsx';
import { Hints } from '../panels/Hints.tsx';
import { Inspector } from '../panels/Inspector.tsx';
import { LinkArrival } from '../panels/LinkArrival.tsx';
import { SaveErrorBanner } from '../panels/SaveErrorBanner.tsx';
import { TopBar } from '../panels/TopBar.tsx';
import { TrainingControls } from '../panels/TrainingControls.tsx';
import { TrainingSettings } from '../panels/TrainingSettings.tsx';
import type { Theme } from '../panels/themes.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Builder.module.css';

export interface BuilderProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

export function Builder({ theme, onTheme }: BuilderProps) {
  return (
    <CanvasProvider>
      <div className={styles.page}>
        <a className={styles.skip} href="#network">
          Skip to the network
        </a>
        <div className={styles.top}>
          <TopBar theme={theme} onTheme={onTheme} />
          <SaveErrorBanner />
          <LinkArrival />
        </div>
        <aside className={styles.palette} aria-label="Palette">
          <Palette />
        </aside>
        <main className={styles.canvas} id="network" tabIndex={-1} aria-label="Network">
          <Canvas theme={theme} />
        </main>
        <aside className={styles.panel} aria-label="Training">
          <div className={styles.upper}>
            <section className={styles.controls} aria-labelledby="training-heading">
              <h2 id="training-heading">
                <VisuallyHidden>Training</VisuallyHidden>
              </h2>
              <TrainingControls />
            </section>
            <section className={styles.settings} aria-label="Training settings">
              <TrainingSettings />
            </section>
          </div>
          <div className={styles.inspector}>
            <Hints />
            <section aria-label="Selection">
              <Inspector />
            </section>
          </div>
        </aside>
        <div className={styles.charts}>
          <ChartsDock />
        </div>
      </div>
      <ActDialogs />
      <FileRefusal />
      <FileDrop />
    </CanvasProvider>
  );
}

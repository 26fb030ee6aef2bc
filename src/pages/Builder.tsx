/** The one screen of the page: build and watch. Layout only. */
import { useRef } from 'react';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { TopBar } from '../panels/bar/TopBar.tsx';
import { ChartsDock } from '../panels/charts/ChartsDock.tsx';
import { TrainingControls, TrainingReport } from '../panels/training/TrainingControls.tsx';
import { useIsHidden, useLesson } from '../stores/lesson/lesson.ts';
import { stopPresenting, usePresenting } from '../stores/presenting.ts';
import { useViewCommands } from '../stores/useViewCommands.ts';
import { AfterPaint } from '../ui/AfterPaint.tsx';
import { classes } from '../ui/classes.ts';
import { focusField } from '../ui/fields/focusField.ts';
import { later } from '../ui/later.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Builder.module.css';
import { Dialogs } from './Dialogs.tsx';
import { messages } from './messages.ts';
import { Network, NetworkHead, SkipLink } from './Network.tsx';
import presented from './Presented.module.css';
import { Side } from './Side.tsx';
import thumbs from './Thumbs.module.css';

/** What is drawn after the first paint is fetched after it, too. */
const TrainingSettings = later(() => import('../panels/training/TrainingSettings.tsx').then((file) => file.TrainingSettings));
const Inspector = later(() => import('../panels/inspector/Inspector.tsx').then((file) => file.Inspector));
/** Nothing of the first paint waits for what came of files, links and saves. */
const HeadNotices = later(() => import('../panels/files/notices.tsx').then((file) => file.HeadNotices));
/** Nor for who shows it to a class. */
const Presenter = later(() => import('../panels/present/Presenter.tsx').then((file) => file.Presenter));
const FileNotices = later(() => import('../panels/files/notices.tsx').then((file) => file.FileNotices));
/** Nor for what leads on from the first screen of a phone. */
const ThumbBar = later(() => import('./ThumbBar.tsx').then((file) => file.ThumbBar));

/** A part of the page, and what it is of a presentation. */
const at = (part: string): string => classes(styles[part], presented[part]);

export function Builder() {
  const page = useRef<HTMLDivElement>(null);
  const hasLesson = useLesson(({ open }) => open !== undefined);
  const stage = usePresenting((presenting) => presenting.stage);
  /** Then the panes are the main part, which the page always has. */
  const hasNoCanvas = stage !== undefined && !['both', 'canvas', 'lesson'].includes(stage);
  const [hasSettings, hasInspector] = [!useIsHidden('settings'), !useIsHidden('inspector')];
  useViewCommands('fields', { focus: (word) => void (page.current && focusField(page.current, word)) });
  return (
    <CanvasProvider>
      <div ref={page} className={at('page')} data-lesson={hasLesson || undefined}>
        <SkipLink className={presented.skip} />
        <div className={at('top')}>
          <TopBar />
          <HeadNotices isNeeded />
        </div>
        <Presenter isNeeded={stage !== undefined} onMissing={stopPresenting} />
        <div className={at('doors')}>
          <NetworkHead />
        </div>
        <Side className={at('side')} />
        <main className={at('canvas')} id="network" tabIndex={-1} aria-label={messages.network}>
          <Network />
        </main>
        <aside className={at('panel')} aria-label={messages.training}>
          <div className={at('upper')}>
            <section className={at('controls')} aria-labelledby="training-heading">
              <h2 id="training-heading">
                <VisuallyHidden>{messages.training}</VisuallyHidden>
              </h2>
              <div className={at('hand')} data-hand>
                <TrainingControls />
              </div>
              <div className={at('report')}>
                <TrainingReport />
              </div>
            </section>
            {hasSettings && (
              <section className={at('settings')} aria-label={messages.settings} data-part="settings">
                <AfterPaint>
                  <TrainingSettings isNeeded />
                </AfterPaint>
              </section>
            )}
          </div>
          {hasInspector && (
            <div className={at('inspector')}>
              <AfterPaint>
                <Inspector isNeeded />
              </AfterPaint>
            </div>
          )}
        </aside>
        <div className={at('charts')} {...(hasNoCanvas ? { role: 'main', 'aria-label': messages.charts } : {})}>
          <ChartsDock />
        </div>
        <div className={thumbs.thumbs}>
          <ThumbBar isNeeded />
        </div>
      </div>
      <Dialogs />
      <FileNotices isNeeded />
    </CanvasProvider>
  );
}

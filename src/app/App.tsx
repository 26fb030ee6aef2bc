/** The page as a whole: what lives as long as it does, and the last error boundary. */
import { lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Builder } from '../pages/Builder.tsx';
import { useRuns } from '../stores/builder/currentRun.ts';
import { embedding } from '../stores/embedding.ts';
import { useLanguage } from '../stores/language.ts';
import { startFindingPictures } from '../stores/ownData/keptPictures.ts';
import { RunContext } from '../stores/run/useRun.ts';
import { useSaving } from '../stores/saving.ts';
import type {} from '../ui/wordAttribute.ts';
import { startClipboardEvents } from './clipboardEvents.ts';
import { startKept } from './kept.ts';
import { LastResort } from './LastResort.tsx';
import { startLessonsLater } from './lessons.ts';
import { MissingPart } from './MissingPart.tsx';
import { startOfflineLater } from './offline.ts';
import { startPageKeys } from './pageKeys.ts';

/** Of use inside other pages only. */
const Embedded = lazy(() => import('../pages/Embedded.tsx').then((file) => ({ default: file.Embedded })));

/** Begins anew in another language: the network, its run and all that was done are in the stores. */
function Screen() {
  const language = useLanguage(({ tag }) => tag);
  return embedding ? <Embedded key={language} /> : <Builder key={language} />;
}

export function App() {
  const run = useRuns(({ current }) => current);
  const isOpen = useSaving((saving) => saving.isOpen); // until it is known what was open, nothing is shown
  useEffect(() => startFindingPictures(), []);
  useEffect(() => startLessonsLater(), []);
  useEffect(() => startKept(), []);
  useEffect(() => startOfflineLater(), []);
  useEffect(() => startPageKeys(), []);
  useEffect(() => startClipboardEvents(), []);
  return (
    <ErrorBoundary FallbackComponent={LastResort}>
      <RunContext value={run}>
        <Suspense fallback={null}>{isOpen && <Screen />}</Suspense>
      </RunContext>
      <MissingPart />
    </ErrorBoundary>
  );
}

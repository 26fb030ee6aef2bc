/** The page as a whole: what lives as long as it does, and the last error boundary. */
import { useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Builder } from '../pages/Builder.tsx';
import { startSession } from '../stores/run/session.ts';
import { startSaving } from '../stores/saving.ts';
import { startClipboardEvents } from './clipboardEvents.ts';
import { startKept } from './kept.ts';
import { LastResort } from './LastResort.tsx';
import { MissingPart } from './MissingPart.tsx';
import { startPageKeys } from './pageKeys.ts';

export function App() {
  useEffect(() => startSession(), []);
  useEffect(() => startSaving(), []);
  useEffect(() => startKept(), []);
  useEffect(() => startPageKeys(), []);
  useEffect(() => startClipboardEvents(), []);
  return (
    <ErrorBoundary FallbackComponent={LastResort}>
      <Builder />
      <MissingPart />
    </ErrorBoundary>
  );
}

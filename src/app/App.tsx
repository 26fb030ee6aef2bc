/** The page as a whole: what lives as long as it does, and the last error boundary. */
import { useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Builder } from '../pages/Builder.tsx';
import { startSaving, useSaving } from '../stores/saving.ts';
import { startSession } from '../stores/session.ts';
import { startClipboardEvents } from './clipboardEvents.ts';
import { startKept } from './kept.ts';
import { LastResort } from './LastResort.tsx';
import { MissingPart } from './MissingPart.tsx';
import { startPageKeys } from './pageKeys.ts';
import { useTheme } from './theme.ts';

export function App() {
  const [theme, setTheme] = useTheme();
  const isOpen = useSaving((saving) => saving.isOpen); // until it is known what was open, nothing is shown
  useEffect(() => startSession(), []);
  useEffect(() => startSaving(), []);
  useEffect(() => startKept(), []);
  useEffect(() => startPageKeys(), []);
  useEffect(() => startClipboardEvents(), []);
  return (
    <ErrorBoundary FallbackComponent={LastResort}>
      {isOpen && <Builder theme={theme} onTheme={setTheme} />}
      <MissingPart />
    </ErrorBoundary>
  );
}

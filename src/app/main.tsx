/** Mounts the page. */
import './firstWorker.ts';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { startBuilder } from '../stores/builder/builder.ts';
import { startSaving } from '../stores/saving.ts';
import { App } from './App.tsx';
import { startFirstStep } from './firstStep.ts';
import { startSpeaking } from './language.ts';
import { startTheme } from './theme.ts';

startTheme(); // before the first paint of anything
startBuilder(); // a run is made ready and the database asked while React draws
startFirstStep();
startSaving();

const root = document.getElementById('root');
if (!root) throw new Error('internal: index.html has no #root');
// Nor before its words are known. No `await` here: a language's file imports from this script, and would wait for it to end.
// In one go: otherwise the browser lays out and paints the page before its effects have run, which put the nodes on the canvas, and then again.
void startSpeaking().then(() =>
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  ),
);

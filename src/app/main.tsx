/** Mounts the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { startSpeaking } from './language.ts';
import { startTheme } from './theme.ts';

startTheme(); // before the first paint of anything

const root = document.getElementById('root');
if (!root) throw new Error('internal: index.html has no #root');
// Nor before its words are known. No `await` here: a language's file imports from this script, and would wait for it to end.
void startSpeaking().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

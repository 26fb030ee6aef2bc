/** Mounts the page. */
import './firstWorker.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { startTheme } from './theme.ts';

startTheme(); // before the first paint of anything

const root = document.getElementById('root');
if (!root) throw new Error('internal: index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** Words that stand in pictures, and those on keys, are said in the language of the page, too. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { DrawnNeurons } from '../canvas/cards/DrawnNeurons.tsx';
import { ENGLISH, setLocale } from '../lib/locale.ts';
import { network } from '../network/notation.ts';
import { KeySheet } from '../panels/dialogs/KeySheet.tsx';
import { useDrawing } from '../stores/drawing.ts';
import { createRunSession } from '../stores/run/runSession.ts';
import { RunContext } from '../stores/run/useRun.ts';
import { messages } from './languages/de.ts';

test('in German', () => {
  setLocale('de', messages);
  useDrawing.setState({ isEmpty: false });
  const session = createRunSession();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const node = network('mnist > flatten > linear 2 > cross_entropy').nodes.find(({ kind }) => kind === 'Linear');
  if (!node) throw new Error('internal: no layer');
  const neurons = { count: 2, active: 1, values: Float32Array.of(1, -1) };
  const data = { probabilities: new Float32Array(2), why: new Float32Array(784), neurons: new Map([[node.id, neurons]]) };
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <DrawnNeurons node={node} data={data} before={undefined} start={undefined} />
        <KeySheet />
      </RunContext>,
    ),
  );
  expect(place.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(`Diese Ziffer in ${node.id}: 1 von 2 über 0`);
  const keys = [...document.querySelectorAll('dialog kbd')].map(({ textContent }) => textContent);
  expect(keys).toContain('Umschalt');
  expect(keys).not.toContain('Shift');
  root.unmount();
  place.remove();
  session.dispose();
  useDrawing.setState({ isEmpty: true });
  setLocale(ENGLISH, {});
});

/** What the panes draw of a network of a thousand nodes, all of them with something to do. */
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { EMPTY_DOCUMENT, makeNode } from '../../network/document.ts';
import { askForProblem } from '../../stores/askedProblem.ts';
import { select } from '../../stores/document/document.ts';
import { openDocument } from '../../stores/document/editing.ts';
import { ModelText } from './ModelText.tsx';
import { Problems } from './Problems.tsx';

const nodes = Array.from({ length: 1000 }, (_, i) => makeNode('ReLU', `a${i}`, { x: 0, y: i }));

test('of a long list its first lines and how many more there are, and what is asked about', async () => {
  openDocument({ ...EMPTY_DOCUMENT, name: 'many', nodes });
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <>
      <Problems />
      <ModelText isCompact={false} />
    </>,
  );
  const lines = (name: string) => [...place.querySelectorAll(`[aria-label="${name}"] li`)].map((item) => item.textContent ?? '');
  await vi.waitFor(() => expect(lines('Problems').at(-1)).toMatch(/^and \d+ more$/));
  expect(lines('Problems').length).toBeLessThan(20);
  expect(lines('print(model)').length).toBeLessThan(150);
  expect(lines('print(model)').at(-1)).toMatch(/\d+ more lines/);

  askForProblem('a900');
  await vi.waitFor(() => expect(document.activeElement?.closest('li')?.textContent).toContain('ReLU a900'));
  expect(lines('Problems').length).toBeLessThan(20);
  select(['a900']);
  await vi.waitFor(() => expect(place.querySelector('[aria-current="true"]')?.textContent).toContain('a900'));
  expect(lines('print(model)').length).toBeLessThan(150);
  root.unmount();
  place.remove();
});

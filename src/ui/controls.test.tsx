/** What controls are to somebody who cannot see them. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';
import { FieldInput } from './fields/FieldInput.tsx';
import { LogSlider } from './LogSlider.tsx';
import { Sparkline } from './pictures/Sparkline.tsx';
import { Status } from './Status.tsx';

const nothing = () => undefined;
/** Markup without the names of styles and ids. */
const markup = (element: React.ReactNode) =>
  renderToStaticMarkup(element).replace(/ (class|style|id|for|d|viewBox|preserveAspectRatio)="[^"]*"/g, '');

test('a number is a spinbutton with its bounds', () => {
  const field = <FieldInput label="Epochs" field={{ type: 'integer', min: 1, max: 100, default: 1 }} value={5} onCommit={nothing} />;
  expect(markup(field)).toMatchInlineSnapshot(
    `"<div><label>Epochs</label><input type="text" inputMode="decimal" role="spinbutton" autoComplete="off" spellCheck="false" aria-valuenow="5" aria-valuemin="1" aria-valuemax="100" aria-invalid="false" value="5"/></div>"`,
  );
});

test('the slider says the rate itself', () => {
  expect(markup(<LogSlider label="Learning rate" value={0.01} onChange={nothing} marks={[]} />)).toMatchInlineSnapshot(
    `"<div><div aria-hidden="true"></div><input type="range" aria-label="Learning rate" aria-valuetext="0.01" min="-5" max="1" step="any" title="Shift: between 1, 2 and 5" value="-2"/><div aria-hidden="true"></div></div>"`,
  );
  const text = (value: number) => /aria-valuetext="([^"]*)"/.exec(markup(<LogSlider label="lr" value={value} onChange={nothing} />))?.[1];
  expect([1e-5, 0.05, 10, 0].map(text)).toEqual(['1e-5', '0.05', '10', '0']);
});

test('only a button that stays down has a pressed state', () => {
  expect([markup(<Button>Step</Button>), markup(<Button pressed={false}>Log</Button>)]).toEqual([
    '<button type="button">Step</button>',
    '<button type="button" aria-pressed="false">Log</button>',
  ]);
});

test('bad news interrupts, other news waits', () => {
  expect(markup(<Banner tone="bad">Diverged</Banner>)).toContain('role="alert"');
  expect(markup(<Banner tone="info">Saved</Banner>)).toContain('role="status"');
  expect(markup(<Status label="Training status">Ready</Status>)).toBe('<p role="status" aria-label="Training status">Ready</p>');
});

test('a picture has a name or is hidden', () => {
  expect(markup(<Sparkline values={[1, 2]} accent="loss" label="Loss falls" />)).toContain('<div role="img" aria-label="Loss falls">');
  expect(markup(<Sparkline values={[1, 2]} accent="loss" />)).toContain('<div aria-hidden="true">');
});

/** What holds a plot in sight lies just where that is, also where it is enlarged for a projector. */
import { afterEach, expect, test } from 'vitest';
import styles from './ChartFrame.module.css';
import { holdPlots } from './holdPlots.ts';

afterEach(() => document.body.replaceChildren());

/** A plot as it is drawn: recharts’ picture fills its own element, others have a size. */
function plot(scale: number, picture: string): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  const size = `width: ${200 / scale}px; height: ${100 / scale}px`;
  place.innerHTML = `<div class="${styles.plot}" style="width: 200px; height: 100px; --plot-scale: ${scale}" ${scale === 1 ? '' : 'data-scaled'}>
    <div style="${size}"><svg ${picture}><rect width="10" height="10"/></svg></div></div>`;
  return place;
}

const boxes = (place: Element) =>
  [...place.querySelectorAll('svg')].map((svg) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    return [left, top, width, height].map(Math.round).join(' ');
  });

for (const scale of [1, 1.25, 2]) {
  test.each([
    ['fills its place', 'style="width: 100%; height: 100%"'],
    ['has a size', `width="${200 / scale}" height="${100 / scale}"`],
  ])(`enlarged ${scale} times, a picture that %s`, (_, picture) => {
    const place = plot(scale, picture);
    const release = holdPlots(place);
    const [drawn, copy] = boxes(place);
    expect(copy).toBe(drawn);
    release();
    expect(boxes(place)).toEqual([drawn]);
  });
}

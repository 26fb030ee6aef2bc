/** Keeps what charts show in sight, while they are drawn anew beneath it. */
import styles from './ChartFrame.module.css';

/**
 * Lays a copy of each plot over it.
 * @param place what the charts are in
 * @returns how the copies are taken away
 */
export function holdPlots(place: Element): () => void {
  const copies = [...place.querySelectorAll(`.${styles.plot}`)].flatMap((plot) => {
    const picture = plot.querySelector('svg');
    if (!picture) return []; // a sentence in place of a plot is seen as it is
    const copy = document.createElement('div');
    copy.className = styles.held ?? '';
    copy.inert = true; // pointers and keys reach the chart itself
    copy.ariaHidden = 'true';
    copy.append(copyOf(picture));
    plot.append(copy);
    return [copy];
  });
  return () => {
    for (const copy of copies) copy.remove();
  };
}

function copyOf(picture: SVGSVGElement): Node {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  // A canvas is copied without what was painted on it.
  const painted = [...picture.querySelectorAll('canvas')];
  for (const [i, canvas] of copy.querySelectorAll('canvas').entries()) {
    const from = painted[i];
    if (from && from.width > 0 && from.height > 0) canvas.getContext('2d')?.drawImage(from, 0, 0);
  }
  return copy;
}

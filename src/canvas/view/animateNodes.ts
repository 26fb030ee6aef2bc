/** Cards that glide to their new places together, as if they were dragged: one step of undo. Knows the browser's clock. */
import type { NodeId, Position } from '../../network/document.ts';
import { endGesture, useDocument } from '../../stores/document/document.ts';
import { moveNodes } from '../../stores/document/editing.ts';

/** Long enough to see who goes where. ms */
const TIME = 250;

type Places = ReadonlyMap<NodeId, Position>;

let count = 0;

/** Moves nodes to their places; ends early where somebody else edits meanwhile, or at once for those who want no motion. */
export async function animateNodes(places: Places): Promise<void> {
  const start = placesOf(places);
  if (start.size === 0) return;
  count++;
  const gesture = `glide ${count}`;
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) await move(start, places, gesture);
  else moveNodes(places, gesture);
  endGesture();
}

/** Where those nodes are now that have to move. */
function placesOf(places: Places): Places {
  const { nodes } = useDocument.getState().document;
  const moving = nodes.filter(({ id, position }) => {
    const place = places.get(id);
    return place && (place.x !== position.x || place.y !== position.y);
  });
  return new Map(moving.map(({ id, position }) => [id, position]));
}

function move(start: Places, end: Places, gesture: string): Promise<void> {
  return new Promise((resolve) => {
    const began = performance.now();
    let mine = useDocument.getState().document;
    const step = (now: number) => {
      if (useDocument.getState().document !== mine) return resolve();
      const done = Math.min(1, Math.max(0, now - began) / TIME);
      moveNodes(between(start, end, done), gesture);
      mine = useDocument.getState().document;
      if (done < 1) requestAnimationFrame(step);
      else resolve();
    };
    requestAnimationFrame(step);
  });
}

/** Fast at first, slow at the end; at the end exactly there. */
function between(start: Places, end: Places, done: number): Places {
  const share = 1 - (1 - done) ** 3;
  const at = (from: number, to: number) => (done === 1 ? to : from + (to - from) * share);
  return new Map([...start].map(([id, { x, y }]) => [id, { x: at(x, end.get(id)?.x ?? x), y: at(y, end.get(id)?.y ?? y) }]));
}

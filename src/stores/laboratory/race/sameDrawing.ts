/** Whether two documents are the same network for a race: the same nodes, wires and settings, wherever cards lie. Pure. */
import type { NetworkDocument } from '../../../network/document.ts';

const essence = ({ nodes, edges, training }: NetworkDocument): string =>
  JSON.stringify([nodes.map(({ position: _, ...node }) => node), edges, training]);

export const sameDrawing = (a: NetworkDocument, b: NetworkDocument): boolean => a === b || essence(a) === essence(b);

/** Drawing a wire; where it carries images to what takes a row, a Flatten comes with it. Pure. */
import { ok, type Result } from '../../lib/result.ts';
import type { NetworkDocument, NetworkEdge } from '../document.ts';
import { checkConnection } from './connect.ts';
import { forceOnWire } from './within.ts';

/**
 * Draws a wire, or says why it cannot be drawn.
 * @param at its place among the wires, which an Add sums in; the last one where absent
 */
export function connect(document: NetworkDocument, edge: NetworkEdge, at = document.edges.length): Result<NetworkDocument> {
  const checked = checkConnection(document, edge);
  if (!checked.ok) return checked;
  const drawn = { ...document, edges: document.edges.toSpliced(at, 0, edge) };
  return ok(checked.value.needsRow ? forceOnWire(drawn, 'Flatten', edge).document : drawn);
}

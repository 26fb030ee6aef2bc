/** The short form of a network file that a link carries: lists in place of objects, what goes without saying left out. Pure. */
import { internal } from '../lib/result.ts';
import type { NetworkDocument, NetworkEdge, NetworkNode } from '../network/document.ts';
import { GRID } from '../network/edit/place.ts';
import { FORMAT, VERSION } from '../network/file/fileSchema.ts';
import { fieldsOf } from '../network/kinds.ts';

/** Which ends a wire joins, by their index here; most wires are of the first sort, which is left out. */
const ENDS = [
  { targetHandle: 'input' },
  { targetHandle: 'target' },
  { sourceHandle: 'x', targetHandle: 'input' },
  { sourceHandle: 'y', targetHandle: 'target' },
  { sourceHandle: 'x', targetHandle: 'target' },
  { sourceHandle: 'y', targetHandle: 'input' },
] as const satisfies readonly Pick<NetworkEdge, 'sourceHandle' | 'targetHandle'>[];

/** `[name, nodes, wires, training]`, to be written as JSON. */
export function toCompact({ name, nodes, edges, training }: NetworkDocument): unknown {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const at = (id: string): number => indexOf.get(id) ?? internal(`a wire ends at ${id}, which is no node`);
  const wires = edges.map((edge) => {
    const ends = ENDS.findIndex((one) => one.targetHandle === edge.targetHandle && sourceOf(one) === edge.sourceHandle);
    return ends === 0 ? [at(edge.source), at(edge.target)] : [at(edge.source), at(edge.target), ends];
  });
  return [name, nodes.map(toShortNode), wires, training];
}

const sourceOf = (ends: (typeof ENDS)[number]) => ('sourceHandle' in ends ? ends.sourceHandle : undefined);

/** `[kind, id, x, y, params]`; without params where all are PyTorch's defaults. */
function toShortNode({ kind, id, position, params }: NetworkNode): unknown[] {
  const defaults = new Map<string, unknown>(
    fieldsOf(kind, params).map(([key, field]) => [key, field.required ? undefined : field.default]),
  );
  const said = Object.entries(params).filter(([key, value]) => value !== defaults.get(key));
  const short = [kind, id, toUnits(position.x), toUnits(position.y)];
  return said.length === 0 ? short : [...short, Object.fromEntries(said)];
}

/** Steps of the canvas's grid; what cannot be told in them without loss stands in pixels, in a list of its own. */
const toUnits = (pixels: number): unknown => ((pixels / GRID) * GRID === pixels ? pixels / GRID : [pixels]);

const toPixels = (units: unknown): unknown => (Array.isArray(units) ? units[0] : typeof units === 'number' ? units * GRID : units);

/**
 * The network file's JSON that a short form stands for. Whatever is not as it should be goes along as it is: the file's
 * schema, which holds all of it against its rules next, refuses it with the place.
 */
export function fromCompact(short: unknown): unknown {
  const [name, nodes, edges, training] = listOf(short);
  const places = mapList(nodes, listOf);
  const idAt = (index: unknown): unknown => (typeof index === 'number' ? listOf(listOf(places)[index])[1] : undefined);
  return {
    format: FORMAT,
    version: VERSION,
    name,
    nodes: mapList(places, (place) => {
      const [kind, id, x, y, params] = listOf(place);
      return { kind, id, params, position: { x: toPixels(x), y: toPixels(y) } };
    }),
    edges: mapList(edges, (wire) => {
      const [source, target, ends = 0] = listOf(wire);
      return { source: idAt(source), target: idAt(target), ...(typeof ends === 'number' ? ENDS[ends] : undefined) };
    }),
    training,
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const mapList = (value: unknown, turn: (one: unknown) => unknown): unknown => (Array.isArray(value) ? value.map(turn) : value);

/** Commands that go along the wires of the network, and that move what is selected. */
import { edgeId, type NodeId, type Position } from '../../../network/document.ts';
import { GRID } from '../../../network/edit/place.ts';
import { type Direction, firstNode, nextNode, nextWire } from '../../../network/edit/walk.ts';
import { endGesture, select, useDocument } from '../../document/document.ts';
import { moveNodes } from '../../document/editing.ts';
import { viewCommands } from '../../viewCommands.ts';
import { type Command, hasNodes, onlyNode, onlyWire } from './command.ts';

/** How far one press moves a node, and one with the second modifier; pixels at zoom 1. */
const SHORT = GRID;
const LONG = 8 * GRID;

const hasNetwork = (): boolean => useDocument.getState().document.nodes.length > 0;
const walking = {
  where: 'canvas',
  group: 'walk',
  line: 'walk',
  repeats: true,
  fromFocus: true,
  needs: 'nodes',
  isPossible: hasNetwork,
} as const;
const moving = {
  where: 'canvas',
  group: 'walk',
  line: 'move',
  repeats: true,
  needs: 'node',
  isPossible: hasNodes,
} as const;
const leaping = { ...moving, line: 'leap' } as const;

export const WALKING_COMMANDS = {
  walkLeft: { ...walking, keys: ['arrowleft'], run: () => walk('left') },
  walkRight: { ...walking, keys: ['arrowright'], run: () => walk('right') },
  walkUp: { ...walking, keys: ['arrowup'], run: () => walk('up') },
  walkDown: { ...walking, keys: ['arrowdown'], run: () => walk('down') },
  walkWires: {
    where: 'canvas',
    group: 'walk',
    keys: ['w'],
    repeats: true,
    needs: 'wired',
    isPossible: () => wireAhead() !== undefined,
    run: walkWires,
  },
  moveLeft: { ...moving, keys: ['shift+arrowleft'], run: () => move({ x: -SHORT, y: 0 }) },
  moveRight: { ...moving, keys: ['shift+arrowright'], run: () => move({ x: SHORT, y: 0 }) },
  moveUp: { ...moving, keys: ['shift+arrowup'], run: () => move({ x: 0, y: -SHORT }) },
  moveDown: { ...moving, keys: ['shift+arrowdown'], run: () => move({ x: 0, y: SHORT }) },
  leapLeft: { ...leaping, keys: ['mod+shift+arrowleft'], run: () => move({ x: -LONG, y: 0 }) },
  leapRight: { ...leaping, keys: ['mod+shift+arrowright'], run: () => move({ x: LONG, y: 0 }) },
  leapUp: { ...leaping, keys: ['mod+shift+arrowup'], run: () => move({ x: 0, y: -LONG }) },
  leapDown: { ...leaping, keys: ['mod+shift+arrowdown'], run: () => move({ x: 0, y: LONG }) },
} as const satisfies Record<string, Command>;

/** From the selected node to the next one; a selected wire leads to its nodes, and with nothing to start from the walk begins at the beginning. */
function walk(direction: Direction): void {
  const { document } = useDocument.getState();
  const [node, wire] = [onlyNode(), onlyWire()];
  const next = node ? nextNode(document, node.id, direction) : wire ? nodeAt(wire, direction) : firstNode(document);
  if (next === undefined) return;
  endGesture();
  select([next]);
  viewCommands.canvas?.focusSelected();
}

const nodeAt = ({ source, target }: { readonly source: NodeId; readonly target: NodeId }, direction: Direction): NodeId =>
  direction === 'right' || direction === 'down' ? target : source;

const wireAhead = () => nextWire(useDocument.getState().document, onlyNode()?.id, onlyWire());

function walkWires(): void {
  const wire = wireAhead();
  if (!wire) return;
  select([], [edgeId(wire)]);
  viewCommands.canvas?.focusSelected();
}

/** A row of presses that moves the same nodes is one step of undo. */
function move(by: Position): void {
  const { document, selectedNodes } = useDocument.getState();
  const moved = document.nodes.filter(({ id }) => selectedNodes.has(id));
  const places = moved.map(({ id, position }) => [id, { x: position.x + by.x, y: position.y + by.y }] as const);
  moveNodes(new Map(places), `keys ${[...selectedNodes].join(' ')}`);
  viewCommands.canvas?.showSelected();
}

/** What the canvas says: its voice, its wires, the palette, and the line below it. */
import { defineMessages, plural } from '../lib/messages.ts';
import type { RunPhase } from '../stores/run/runState.ts';
import type { EngineName } from '../training/shared/protocol.ts';

/** Where an arrow key moves a node. */
type Direction = 'up' | 'down' | 'left' | 'right';

export const messages = defineMessages('canvas', {
  canvas: 'Canvas',
  broken: {
    title: 'The canvas cannot be drawn.',
    says: 'Your network is safe: it is kept in this browser, and training goes on.',
    reload: 'Reload the canvas',
  },
  undo: 'Undo',
  closeMessage: 'Close this message',
  letGo: (from: string, to: string) => `Let go to put it between ${from} and ${to}.`,
  begun: {
    source: (at: string) => `Wire at ${at}: choose the input it should go to. Escape or the empty canvas lets go of it.`,
    target: (at: string) => `Wire at ${at}: choose the output it should come from. Escape or the empty canvas lets go of it.`,
  },
  bothEnds: {
    source: 'Both ends are outputs. Draw the wire to an input.',
    target: 'Both ends are inputs. Draw the wire from an output.',
  },
  aboutNode: 'Press Enter to select a node, arrow keys to go along its wires, with Shift to move it, Delete to remove it.',
  aboutWire: 'Press Enter to select a wire, Delete to remove it.',
  node: 'node',
  edge: 'edge',
  moved: (direction: Direction, x: number, y: number) => `Moved selected node ${direction}. New position, x: ${x}, y: ${y}`,
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fitView: 'Fit view',
  showFlow: 'Show how large the numbers on the wires are: forwards, and the gradient back',
  wire: (from: string, to: string) => `Wire from ${from} to ${to}`,
  wireCarrying: (from: string, to: string, what: string) => `Wire from ${from} to ${to}, ${what}`,
  flow: 'Root mean square over the batch of the next step: of what goes forward, and of the gradient that comes back',
  beat: {
    sample: 'Of the first sample of the batch: what goes forward, and the gradient that comes back',
    batch: 'Root mean square over the batch: of what goes forward, and of the gradient that comes back',
  },
  noTidy: 'Tidy could not be loaded. Check the connection, then try again.',
  add: (kind: string) => `Add ${kind}`,
  groups: { data: 'Data', layers: 'Layers', activations: 'Activations', losses: 'Losses' },
  parameters: (count: number) => plural(count, 'parameter', 'parameters'),
  layers: (count: number) => plural(count, 'layer', 'layers'),
  states: {
    none: 'ready to train',
    ready: 'ready to train',
    loading: 'training',
    training: 'training',
    paused: 'paused',
    finished: 'trained',
    stuck: 'stuck: nothing learns any more',
    diverged: 'stopped: the loss blew up',
    failed: 'stopped',
  } satisfies Record<RunPhase, string>,
  engines: { wasm: 'WASM', cpu: 'plain JavaScript' } satisfies Record<EngineName, string>,
  on: (state: string, engine: string) => `${state} on ${engine}`,
  trainedBut: (verdict: string) => `trained, but ${verdict}`,
});

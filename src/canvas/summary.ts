/** The line below the canvas: how large the network is and whether it can train. Pure. */
import { counted } from '../lib/numbers.ts';
import type { NetworkDocument } from '../network/document.ts';
import { countNetwork } from '../network/read/counts.ts';
import type { Reading } from '../network/read/readNetwork.ts';
import { tallyWords } from '../network/read/tally.ts';
import type { RunPhase } from '../stores/run/runState.ts';
import { type Verdict, verdictWords } from '../stores/run/verdict.ts';
import type { EngineName } from '../training/shared/protocol.ts';

const ENGINES = { wasm: 'WASM', cpu: 'plain JavaScript' } as const satisfies Record<EngineName, string>;

const STATES = {
  none: 'ready to train',
  ready: 'ready to train',
  loading: 'training',
  training: 'training',
  paused: 'paused',
  finished: 'trained',
  stuck: 'stuck: nothing learns any more',
  diverged: 'stopped: the loss blew up',
  failed: 'stopped',
} as const satisfies Record<RunPhase, string>;

/** `101,770 parameters · 4 layers · ready to train on WASM` */
export function summaryOf(
  document: NetworkDocument,
  reading: Reading,
  phase: RunPhase,
  engine: EngineName | undefined,
  verdict?: Verdict,
): string {
  const { parameters, layers } = countNetwork(document, reading.shapes);
  const on = engine ? ` on ${ENGINES[engine]}` : '';
  const done = phase === 'finished' && verdict ? `trained, but ${verdictWords(verdict)}` : `${STATES[phase]}${on}`;
  const state = reading.ok ? done : tallyWords(reading.problems);
  return [counted(parameters, 'parameter'), counted(layers, 'layer'), state].join(' · ');
}

/** The line below the canvas: how large the network is and whether it can train. Pure. */
import type { NetworkDocument } from '../network/document.ts';
import { countNetwork } from '../network/read/counts.ts';
import type { Reading } from '../network/read/readNetwork.ts';
import { tallyWords } from '../network/read/tally.ts';
import type { RunPhase } from '../stores/run/runState.ts';
import { type Verdict, verdictWords } from '../stores/run/verdict.ts';
import type { EngineName } from '../training/shared/protocol.ts';
import { messages } from './messages.ts';

/** `101,770 parameters · 4 layers · ready to train on WASM` */
export function summaryOf(
  document: NetworkDocument,
  reading: Reading,
  phase: RunPhase,
  engine: EngineName | undefined,
  verdict?: Verdict,
): string {
  const { parameters, layers } = countNetwork(document, reading.shapes);
  const state = messages.states[phase];
  const trained = engine ? messages.on(state, messages.engines[engine]) : state;
  const done = phase === 'finished' && verdict ? messages.trainedBut(verdictWords(verdict)) : trained;
  return [messages.parameters(parameters), messages.layers(layers), reading.ok ? done : tallyWords(reading.problems)].join(' · ');
}

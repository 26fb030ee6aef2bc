/** The line below the canvas: how large the network is and whether it can train. Pure; imports lib and network only. */
import { formatCount } from '../lib/numbers.ts';
import type { NetworkDocument } from '../network/document.ts';
import { KINDS } from '../network/kinds.ts';
import type { Reading } from '../network/readNetwork.ts';
import type { EngineName } from '../training/shared/protocol.ts';
import { parameterCount } from './nodeWords.ts';

const ENGINES = { wasm: 'WASM', cpu: 'plain JavaScript' } as const satisfies Record<EngineName, string>;

/** `101,770 parameters · 4 layers · ready to train on WASM` */
export function summaryOf(document: NetworkDocument, reading: Reading, engine: EngineName | undefined): string {
  const counts = document.nodes.map((node) => parameterCount(node, reading.shapes) ?? 0);
  const parameters = counts.reduce((sum, count) => sum + count, 0);
  const layers = document.nodes.filter(({ kind }) => !['source', 'loss'].includes(KINDS[kind].ends)).length;
  const on = engine ? ` on ${ENGINES[engine]}` : '';
  const state = reading.ok ? `ready to train${on}` : `${amount(reading.problems.length, 'thing')} to mend`;
  return [amount(parameters, 'parameter'), amount(layers, 'layer'), state].join(' · ');
}

const amount = (count: number, thing: string): string => `${formatCount(count)} ${thing}${count === 1 ? '' : 's'}`;

/** Whether the page would open without a network now, in a sentence or two, and what of it is still to come. Pure. */
import type { Kept, Share } from '../../offline/client/keptNow.ts';
import type { Tone } from '../../ui/tones.ts';
import { messages } from './messages.ts';
import { labelOf } from './weightRows.ts';

export interface KeptWords {
  readonly tone: Tone;
  readonly text: string;
}

const isAllOf = ({ kept, of }: Share): boolean => kept === of;

export function keptWords(kept: Kept): KeptWords {
  if (kept.state !== 'able') return says(messages.notKept[kept.state]);
  const { page, data, isActive } = kept;
  if (!isActive && page.kept === 0) return says(messages.nothingKept);
  if (!isActive || !isAllOf(page)) return says(messages.notYetKept(page.kept, page.of));
  const missing = Object.entries(data).filter(([, parts]) => !isAllOf(parts));
  if (missing.length === 0) return { tone: 'ok', text: messages.allKept };
  const parts = missing.map(([name, { kept: some, of }]) => messages.partsOf(some, of, labelOf(name)));
  return { tone: 'info', text: messages.someKept(parts) };
}

const says = (text: string): KeptWords => ({ tone: 'warn', text });

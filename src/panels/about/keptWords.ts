/** Whether the page would open without a network now, in a sentence or two, and what of it is still to come. Pure. */
import type { Kept, Share } from '../../offline/client/keptNow.ts';
import type { Tone } from '../../ui/tones.ts';
import { labelOf } from './weightRows.ts';

export interface KeptWords {
  readonly tone: Tone;
  readonly text: string;
}

const isAllOf = ({ kept, of }: Share): boolean => kept === of;

const WHY_NOT = {
  insecure: 'This address is not secure, so the browser keeps nothing of the page. It has to be https, or localhost.',
  refused: 'This browser, or this window, keeps no pages: it needs the network each time.',
} as const;

export function keptWords(kept: Kept): KeptWords {
  if (kept.state !== 'able') return says(WHY_NOT[kept.state]);
  const { page, data, isActive } = kept;
  if (!isActive && page.kept === 0) return says('Nothing of the page is kept in this browser yet: it needs the network each time.');
  if (!isActive || !isAllOf(page)) return says(`The page is not kept yet: ${share(page)} files are there.`);
  const missing = Object.entries(data).filter(([, parts]) => !isAllOf(parts));
  if (missing.length === 0) return { tone: 'ok', text: 'All of it is kept in this browser: it works without a network.' };
  const parts = missing.map(([name, some]) => `${share(some)} parts of ${labelOf(name)}`).join(', ');
  return { tone: 'info', text: `The page is kept in this browser, and ${parts}. The others come while it is open and has a network.` };
}

const share = ({ kept, of }: Share): string => `${kept} of ${of}`;
const says = (text: string): KeptWords => ({ tone: 'warn', text });

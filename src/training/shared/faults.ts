/** What can keep a thread from training, as data: the sentences are said on the page. Types, and who says them. */
import { type Saying, say } from '../../lib/messages.ts';
import { messages } from './messages.ts';
import type { EngineName } from './protocol.ts';

export interface EngineFault {
  readonly engine: EngineName;
  readonly fault: 'noStart' | 'wrong';
}

/** What is wrong with kernels of ours. */
export type KernelFault = 'noWasm' | 'noStart' | 'missing' | 'wrong';

/** What is wrong with a file: the status of a response, no answer, or what came of it. */
export type FetchFault = number | 'silent' | 'offline' | 'damaged' | 'late';

/** What happened, as it is posted: a message with what it is given, or words for programs, which stay as they are: `internal: …`. */
export type Told = string | Saying<typeof messages.told>;

export const tell = (told: Told): string => (typeof told === 'string' ? told : say(messages.told, told));

/** A timeline put together from a head and the states that were found. */
import type { NetworkFile } from '../network/file/fileFormat.ts';
import type { ParameterValues } from '../network/file/fileParameters.ts';
import { type ContentId, fileOf, withParameters } from './contents.ts';
import type { SoundHead } from './heads.ts';
import type { Timeline } from './records.ts';

/** What was found of a project beside its heads. */
export interface Parts {
  readonly states: ReadonlyMap<ContentId, unknown>;
  readonly parameters: ReadonlyMap<ContentId, ParameterValues>;
}

/** Reading goes on for so long before the page may draw again. ms */
const SLICE = 8;

/** The states around the present that are sound, without a gap: a damaged one ends the way back, or the way forward. */
export async function timelineOf({ head, document }: SoundHead, parts: Parts): Promise<Timeline> {
  const past = await readOn(head.timeline.slice(0, head.at).reverse(), parts);
  const future = await readOn(head.timeline.slice(head.at + 1), parts);
  return { past: past.reverse(), present: withParameters(document, head.parameters, parts.parameters), future };
}

/** Reads states one after the other until one is missing. */
async function readOn(ids: readonly ContentId[], { states, parameters }: Parts): Promise<NetworkFile[]> {
  const files: NetworkFile[] = [];
  let since = performance.now();
  for (const id of ids) {
    const file = fileOf(id, states.get(id), parameters);
    if (!file) break;
    files.push(file);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return files;
}

/** Opens a page that was handed in, by what lies in it; fetched when there is one. */
import { networksIn } from '../../export/report/dataBlocks.ts';
import { HAND_IN_FORMAT, readHandIn } from '../../lessons/handIn.ts';
import { ok, refused } from '../../lib/result.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { readFile } from '../../network/file/fileFormat.ts';
import { notify } from '../document/document.ts';
import { withPlaces } from '../forScreen.ts';
import { showHandedIn } from '../lesson/handedIn.ts';
import { openAsProject } from '../projects.ts';
import { lateMessages } from './lateMessages.ts';
import type { Opening } from './openModel.ts';

/** The result of a lesson is looked at; of runs, the network of the first one opens. */
export function openHandedIn(bytes: Uint8Array): Opening {
  const [first, ...more] = networksIn(decodeUtf8(bytes) ?? '');
  if (first === undefined) return refused(lateMessages.notHandedIn);
  const json = parsed(first);
  const result = readHandIn(json);
  if (result.ok) return ok(() => showHandedIn(result.value));
  if (Object(json).format === HAND_IN_FORMAT) return result;
  const network = readFile(first);
  if (!network.ok) return network;
  return ok(async () => {
    await openAsProject(withPlaces(network.value));
    if (more.length > 0) notify(lateMessages.manyRuns(more.length + 1));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

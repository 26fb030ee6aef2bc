/** Brings a kept run back: its network on the canvas, its parameters in training, its curve on the charts. */

import { drawnDifferences } from '../../network/read/differences.ts';
import { goOnWith } from '../builder/builder.ts';
import { planOf } from '../builder/plans.ts';
import { notify, putFile, useDocument } from '../document/document.ts';
import { openAsProject } from '../projects.ts';
import { readRun } from './keptRuns.ts';
import { messages } from './messages.ts';
import { fileOf, savedOf } from './runBody.ts';
import type { RunLine } from './runLine.ts';

/**
 * Where the same network is open, only its settings and its run come back; another one opens as a network of its own. What was trained
 * before is kept, too, and what is trained from here on is a run of its own.
 */
export async function openRun({ id, name }: RunLine): Promise<void> {
  const body = await readRun(id);
  const file = body && fileOf(body);
  if (!body || !file) return notify(messages.damaged(name));
  if (!file.ok) return notify(file.reason);
  if (drawnDifferences(file.value.document, useDocument.getState().document).length === 0) putFile(file.value);
  else await openAsProject(file.value);
  const planned = planOf(useDocument.getState());
  const saved = planned.ok && planned.value ? savedOf(body, planned.value) : undefined;
  if (saved) goOnWith(saved);
  else notify(messages.openedWithout(name));
}

/** The networks that the open one can be raced against: others in this browser, and templates, of the same data and the same loss. */
import type { NetworkDocument } from '../../../network/document.ts';
import { drawnDifferences } from '../../../network/read/differences.ts';
import { TEMPLATES } from '../../../network/templates.ts';
import { readingOf } from '../../document/reading.ts';
import { kindOfSpec } from '../../runs/runIds.ts';
import { projectStore } from '../../saving.ts';

/** So many of the networks in this browser are looked at, those saved last first. */
const MOST_LOOKED_AT = 30;

/** Each under a name of its own; what is drawn alike is there once. */
export async function findRivals(open: NetworkDocument): Promise<readonly NetworkDocument[]> {
  const kept = await keptNetworks();
  return rivalsAmong(open, [...kept, ...TEMPLATES.map(({ document }) => document)]);
}

async function keptNetworks(): Promise<readonly NetworkDocument[]> {
  const store = await projectStore();
  const all = await Promise.all((await store.list()).slice(0, MOST_LOOKED_AT).map(({ id }) => store.peek(id)));
  return all.flatMap((document) => document ?? []);
}

/** Those that can train on what the open one trains on. */
export function rivalsAmong(open: NetworkDocument, candidates: readonly NetworkDocument[]): readonly NetworkDocument[] {
  const kind = kindOfDocument(open);
  const rivals: NetworkDocument[] = [];
  for (const one of candidates) {
    const isOther = [open, ...rivals].every((known) => drawnDifferences(known, one).length > 0);
    if (isOther && kind !== undefined && kindOfDocument(one) === kind) rivals.push({ ...one, name: freeName(one.name, [open, ...rivals]) });
  }
  return rivals;
}

function kindOfDocument(document: NetworkDocument): string | undefined {
  const reading = readingOf(document);
  return reading.ok ? kindOfSpec(reading.spec) : undefined;
}

/** `Untitled`, `Untitled (2)`, … */
function freeName(name: string, taken: readonly NetworkDocument[]): string {
  const isFree = (candidate: string) => taken.every((other) => other.name !== candidate);
  const more = Array.from({ length: taken.length + 1 }, (_, i) => `${name} (${i + 2})`);
  return [name, ...more].find(isFree) ?? name;
}

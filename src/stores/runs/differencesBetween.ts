/** What differs between two kept runs: their networks and settings, the values they started from, and rates that a hand has moved. Pure. */
import { FIRST_EPOCH } from '../../datasets/shards.ts';
import { formatCount, formatRate } from '../../lib/numbers.ts';
import type { Result } from '../../lib/result.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import { type Difference, differencesOf } from '../../network/read/differences.ts';
import { messages } from './messages.ts';
import { fileOf, type RunBody } from './runBody.ts';

/** A hand that moved the rate more often than this is told by the first times. */
const MOST_MOVES = 4;

export function differencesBetween(a: RunBody, b: RunBody): readonly Difference[] {
  const [one, other] = [fileOf(a), fileOf(b)];
  const drawn = one.ok && other.ok ? differencesOf(one.value.document, other.value.document) : [];
  const rows: readonly Difference[] = [
    { what: messages.differences.start, a: startWords(a), b: startWords(b) },
    { what: messages.differences.order, a: orderWords(a, one), b: orderWords(b, other) },
    { what: messages.differences.moved, a: movedWords(a), b: movedWords(b) },
  ];
  return [...drawn, ...rows.filter((row) => row.a !== row.b)];
}

const startWords = ({ starting }: RunBody): string => (starting ? messages.differences.given : messages.differences.drawn);

/** Runs of older visits keep the order of then: their digits of MNIST come otherwise than today. */
function orderWords({ streams = 1 }: RunBody, file: Result<NetworkFile>): string {
  const data = file.ok && file.value.document.nodes.find((node) => node.kind === 'Dataset');
  const isInBlocks = data && data.params.name === 'mnist' && file.value.document.training.shuffle;
  return isInBlocks ? messages.differences.within(FIRST_EPOCH[streams].map(formatCount).join(' · ')) : '';
}

function movedWords({ records: { marks } }: RunBody): string {
  const words = marks.slice(0, MOST_MOVES).map(({ step, to }) => messages.differences.movedTo(formatRate(to), step));
  if (words.length === 0) return messages.differences.never;
  return marks.length > words.length ? `${words.join(', ')}, …` : words.join(', ');
}

/** What differs between two kept runs: their networks and settings, the values they started from, and rates that a hand has moved. Pure. */
import { FIRST_EPOCH } from '../../datasets/shards.ts';
import { formatCount, formatRate } from '../../lib/numbers.ts';
import type { Result } from '../../lib/result.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import { type Difference, differencesOf } from '../../network/read/differences.ts';
import { fileOf, type RunBody } from './runBody.ts';

/** A hand that moved the rate more often than this is told by the first times. */
const MOST_MOVES = 4;

export function differencesBetween(a: RunBody, b: RunBody): readonly Difference[] {
  const [one, other] = [fileOf(a), fileOf(b)];
  const drawn = one.ok && other.ok ? differencesOf(one.value.document, other.value.document) : [];
  const rows: readonly Difference[] = [
    { what: 'first parameters', a: startWords(a), b: startWords(b) },
    { what: 'first epoch', a: orderWords(a, one), b: orderWords(b, other) },
    { what: 'lr moved by hand', a: movedWords(a), b: movedWords(b) },
  ];
  return [...drawn, ...rows.filter((row) => row.a !== row.b)];
}

const startWords = ({ starting }: RunBody): string => (starting ? 'given' : 'drawn from the seed');

/** Runs of older visits keep the order of then: their digits of MNIST come otherwise than today. */
function orderWords({ streams = 1 }: RunBody, file: Result<NetworkFile>): string {
  const data = file.ok && file.value.document.nodes.find((node) => node.kind === 'Dataset');
  const isInBlocks = data && data.params.name === 'mnist' && file.value.document.training.shuffle;
  return isInBlocks ? `shuffled within ${FIRST_EPOCH[streams].map(formatCount).join(', ')}, …` : '';
}

function movedWords({ records: { marks } }: RunBody): string {
  const words = marks.slice(0, MOST_MOVES).map(({ step, to }) => `${formatRate(to)} from step ${formatCount(step)}`);
  if (words.length === 0) return 'never';
  return marks.length > words.length ? `${words.join(', ')}, …` : words.join(', ');
}

/** A run's newest numbers as they stand in the panel. Pure. */
import { formatCount, formatFixed, formatNumber, formatPercent } from '../../lib/numbers.ts';
import type { IdeaWord } from '../../network/words.ts';
import type { MetricsState } from '../../stores/run/metrics.ts';
import { messages } from './messages.ts';

export interface Figure {
  readonly name: string;
  readonly value: string;
  /** What explains it. */
  readonly word: IdeaWord;
}

/** Stands where there is no number yet, or can be none. */
const NONE = '–';

/** The six figures, in the order they are read. */
export function figuresOf({ shown, test }: Pick<MetricsState, 'shown' | 'test'>): readonly Figure[] {
  const names = messages.figures;
  return [
    { name: names.step, word: 'step', value: formatCount(shown?.step ?? 0) },
    { name: names.epoch, word: 'epoch', value: epochText(shown?.epoch ?? 0) },
    {
      name: names.samplesPerSecond,
      word: 'samplesPerSecond',
      value: shown && shown.samplesPerSecond > 0 ? speedText(shown.samplesPerSecond) : NONE,
    },
    { name: names.loss, word: 'loss', value: shown ? lossText(shown.loss) : NONE },
    { name: names.accuracy, word: 'accuracy', value: shareText(shown?.accuracy) },
    { name: names.testAccuracy, word: 'testAccuracy', value: shareText(test?.accuracy) },
  ];
}

/** Epochs with two digits, never rounded up: 1.00 means that the epoch is over. */
const epochText = (epoch: number): string => formatFixed(Math.floor(epoch * 100 + 1e-6) / 100, 2);

/** Three digits say all that can be known of a speed. */
const speedText = (speed: number): string => formatCount(Number(speed.toPrecision(3)));

/** Five digits, so that the figure keeps its width from step to step; huge and tiny ones as powers of ten. */
function lossText(loss: number): string {
  const size = Math.abs(loss);
  if (!Number.isFinite(loss) || size >= 1e6 || (size > 0 && size < 5e-5)) return formatNumber(loss, 3);
  if (size >= 1e4) return formatCount(loss).replace(/^-/, '−');
  return formatFixed(loss, 4 - Math.max(0, Math.floor(Math.log10(Math.max(size, 1))))).replace(/^-/, '−');
}

const shareText = (share: number | null | undefined): string => (share === null || share === undefined ? NONE : formatPercent(share));

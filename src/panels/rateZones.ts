/** What to expect of a learning rate, optimizer by optimizer: rules of thumb as a table. Pure; imports network only, and ui's types. */
import type { OptimizerName } from '../network/training.ts';
import type { LogSliderProps } from '../ui/LogSlider.tsx';

type SliderZone = NonNullable<LogSliderProps['zones']>[number];

/** Where each stretch of rates begins; below `small` a rate is very small. */
interface Bands {
  readonly small: number;
  readonly usual: number;
  readonly large: number;
  readonly veryLarge: number;
}

/** The slider's ends. */
export const LEAST_RATE = 1e-5;
export const MOST_RATE = 10;

const adam: Bands = { small: 3e-5, usual: 3e-4, large: 3e-3, veryLarge: 3e-2 };

/** Around PyTorch's own defaults, and for networks of the size that is drawn here. */
const BANDS = {
  SGD: { small: 1e-3, usual: 1e-2, large: 0.3, veryLarge: 1 },
  Adam: adam,
  AdamW: adam,
  RMSprop: adam,
  Adagrad: { small: 3e-4, usual: 3e-3, large: 0.1, veryLarge: 1 },
} satisfies Record<OptimizerName, Bands>;

export interface RateZone {
  /** As it stands beside the slider: `usual for SGD`. */
  readonly words: string;
  readonly tone: 'quiet' | 'ok' | 'warn' | 'bad';
}

/** What a rate is for an optimizer. */
export function rateZone(optimizer: OptimizerName, rate: number): RateZone {
  const { small, usual, large, veryLarge } = BANDS[optimizer];
  if (rate === 0) return { words: 'nothing moves', tone: 'quiet' };
  if (rate < small) return { words: `very small for ${optimizer}`, tone: 'quiet' };
  if (rate < usual) return { words: `small for ${optimizer}`, tone: 'quiet' };
  if (rate <= large) return { words: `usual for ${optimizer}`, tone: 'ok' };
  if (rate <= veryLarge) return { words: `large for ${optimizer}`, tone: 'warn' };
  return { words: `very large for ${optimizer}`, tone: 'bad' };
}

/** The same stretches as they lie behind the slider. */
export function sliderZones(optimizer: OptimizerName): readonly SliderZone[] {
  const { usual, large, veryLarge } = BANDS[optimizer];
  return [
    { from: usual, to: large, tone: 'ok' },
    { from: large, to: veryLarge, tone: 'warn' },
    { from: veryLarge, to: MOST_RATE, tone: 'bad' },
  ];
}

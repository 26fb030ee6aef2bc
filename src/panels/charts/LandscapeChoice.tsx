/** The choice of the two numbers that a landscape lies over, each by its name. Store in. */
import { useMemo } from 'react';
import { type NetworkSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';
import { chooseNumbers } from '../../stores/landscape.ts';
import { usePins } from '../../stores/pins.ts';
import type { LandscapeAsked, PinnedNumber } from '../../training/shared/questions.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import styles from './LiveLandscape.module.css';
import { messages } from './lateMessages.ts';
import { pinName, readPin } from './pinNames.ts';

/** As many names as a list is good for; any other number can be typed. */
const MOST_NAMES = 200;

export interface LandscapeChoiceProps {
  readonly spec: NetworkSpec;
  readonly numbers: LandscapeAsked['numbers'];
}

export function LandscapeChoice({ spec, numbers: [x, y] }: LandscapeChoiceProps) {
  const pins = usePins((state) => state.pins);
  const tensors = parametersOf(spec);
  const names = useMemo(() => suggestionsOf(spec, pins), [spec, pins]);
  const field = {
    type: 'text',
    read: (text: string) => readPin(tensors, text),
    write: (number: PinnedNumber) => pinName(spec, number) ?? '',
  } as const;
  const shared = { field, suggestions: names, hideLabel: true, className: styles.number } as const;
  return (
    <div className={styles.numbers}>
      <FieldInput
        {...shared}
        label={messages.landscape.alongX}
        value={x}
        onCommit={(next) => chooseNumbers(isSame(next, y) ? [y, x] : [next, y])}
      />
      <FieldInput
        {...shared}
        label={messages.landscape.alongY}
        value={y}
        onCommit={(next) => chooseNumbers(isSame(next, x) ? [y, x] : [x, next])}
      />
    </div>
  );
}

/** The same number along both would be a line: the two change places then. */
const isSame = (a: PinnedNumber, b: PinnedNumber): boolean => a.name === b.name && a.place === b.place;

/** Those that are followed, then from each tensor the first ones. */
function suggestionsOf(spec: NetworkSpec, pins: readonly PinnedNumber[]): readonly string[] {
  const tensors = parametersOf(spec);
  const each = Math.max(1, Math.floor(MOST_NAMES / Math.max(1, tensors.length)));
  const first = tensors.flatMap(({ name, shape }) =>
    Array.from({ length: Math.min(each, sizeOf(shape)) }, (_, place) => pinName(spec, { name, place }) ?? ''),
  );
  return [...new Set([...pins.map((one) => pinName(spec, one) ?? ''), ...first])].filter(Boolean);
}

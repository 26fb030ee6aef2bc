/** The loop as PyTorch writes it; the line of the beat that was taken last is lit, and the one that comes next is marked. */

import { BEATS, type Beat } from '../../network/beats.ts';
import type { LossKind } from '../../network/kinds.ts';
import type { OptimizerName } from '../../network/training.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './BeatsPane.module.css';
import { messages } from './messages.ts';

interface CodeRailProps {
  readonly view: BeatsView | undefined;
  readonly loss: LossKind;
  readonly optimizer: OptimizerName;
}

const LINES: Record<Beat, string> = {
  zero_grad: 'optimizer.zero_grad()',
  forward: 'y_pred = model(x)',
  loss: 'loss = criterion(y_pred, y)',
  backward: 'loss.backward()',
  step: 'optimizer.step()',
};

export function CodeRail({ view, loss, optimizer }: CodeRailProps) {
  return (
    <ol className={styles.rail} aria-label={messages.loop} title={`criterion = ${loss}(), optimizer = ${optimizer}(…)`} translate="no">
      <li>{'for x, y in loader:'}</li>
      {BEATS.map((beat) => {
        const isNow = view?.last === beat;
        const isNext = view?.next === beat;
        return (
          <li
            key={beat}
            className={styles.inner}
            aria-current={isNow ? 'step' : undefined}
            data-vain={(isNow && isInVain(view)) || undefined}
          >
            <span className={styles.marker} aria-hidden="true">
              {isNow ? '▶' : isNext ? '▷' : ''}
            </span>
            <code>{LINES[beat]}</code>
            <VisuallyHidden>{isNow ? messages.takenLast : isNext ? messages.next : ''}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}

/** The last one that was asked for is not the last one that was taken. */
const isInVain = ({ last, taken }: BeatsView): boolean => last !== taken.at(-1);

/** What comes anew again and again, kept as it is for as long as somebody is at it: what is read must not move under the hand. */
import { type FocusEvent, type PointerEvent, useState } from 'react';

export interface Calm<T> {
  readonly shown: T;
  /** Whether there is a newer one than the one that is shown. */
  readonly isKept: boolean;
  /** Takes the newest, whoever is there. */
  readonly renew: () => void;
  /** For the element in which hand and keyboard may be. */
  readonly place: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: (event: PointerEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

type Visitor = 'hand' | 'keyboard';

interface Kept<T> {
  readonly by: ReadonlySet<Visitor>;
  readonly value: T;
}

/** @param same whether nothing would change with the other one: what is told anew is not newer */
export function useCalm<T>(newest: T, same: (shown: T, newest: T) => boolean): Calm<T> {
  const [kept, setKept] = useState<Kept<T>>();
  const shown = kept ? kept.value : newest;
  const come = (who: Visitor) => setKept((last) => ({ by: new Set(last?.by).add(who), value: last ? last.value : newest }));
  const go = (who: Visitor) =>
    setKept((last) => {
      const by = new Set([...(last?.by ?? [])].filter((one) => one !== who));
      return last && by.size > 0 ? { by, value: last.value } : undefined;
    });
  return {
    shown,
    isKept: shown !== newest && !same(shown, newest),
    renew: () => setKept((last) => last && { ...last, value: newest }),
    place: {
      onPointerEnter: () => come('hand'),
      // A finger that is lifted has not gone.
      onPointerLeave: ({ pointerType }) => pointerType !== 'touch' && go('hand'),
      onFocus: () => come('keyboard'),
      onBlur: ({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && go('keyboard'),
    },
  };
}

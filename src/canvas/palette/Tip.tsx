/** The sentence of a kind, beside its button. */
import type { Kind } from '../../network/kinds.ts';
import styles from './Palette.module.css';

export interface TipOf {
  readonly kind: Kind;
  readonly says: string;
  /** Where its button is on the screen. */
  readonly at: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const WIDTH = 240;
const APART = 10;

/** Those who listen to the page hear the sentence with the button, so it is hidden from them here. */
export function Tip({ says, kind, at }: TipOf) {
  const isBeside = at.right + APART + WIDTH < window.innerWidth;
  const place = isBeside
    ? { left: at.right + APART, top: at.top }
    : { left: Math.max(APART, Math.min(at.left, window.innerWidth - WIDTH - APART)), top: at.bottom + APART };
  return (
    <div className={styles.tip} style={{ ...place, width: WIDTH }} aria-hidden="true">
      <strong translate="no">{kind}</strong> <span>{says}</span>
    </div>
  );
}

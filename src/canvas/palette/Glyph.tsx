/** A small picture of each kind's idea: the curve of what is a function, a sketch of what is not. */
import type { ReactNode } from 'react';
import { curveOf } from '../../network/curves.ts';
import { defaultParams, isLoss, KINDS, type Kind, type LossKind } from '../../network/kinds.ts';
import { Curve } from '../../ui/pictures/Curve.tsx';
import { SKETCHES } from './sketches.tsx';

const XS = Array.from({ length: 41 }, (_, i) => (i - 20) / 5);

/** Straight beyond `bend`. */
const smoothSize = (error: number, bend: number): number =>
  Math.abs(error) < bend ? (error * error) / (2 * bend) : Math.abs(error) - bend / 2;

/** Losses as what they make of an error; CrossEntropyLoss of the probability that was given to the right class. */
const LOSS_CURVES: Readonly<Record<LossKind, readonly [xs: readonly number[], of: (x: number) => number]>> = {
  CrossEntropyLoss: [Array.from({ length: 40 }, (_, i) => (i + 1) / 40), (p) => -Math.log(p)],
  MSELoss: [XS, (error) => error * error],
  L1Loss: [XS, Math.abs],
  SmoothL1Loss: [XS, (error) => smoothSize(error, 1)],
  /** With a delta of 2: with 1 it is SmoothL1Loss to the last digit. */
  HuberLoss: [XS, (error) => 2 * smoothSize(error, 2)],
};

export function Glyph({ kind }: { readonly kind: Kind }): ReactNode {
  const sketch = SKETCHES[kind];
  if (sketch) return <Sketch>{sketch}</Sketch>;
  const [xs, of] = isLoss(kind) ? LOSS_CURVES[kind] : [XS, undefined];
  const ys = of ? xs.map(of) : (curveOf(kind, defaultParams(kind), xs) ?? []);
  return <Curve xs={xs} ys={ys} accent={KINDS[kind].family} height={14} axes={false} />;
}

const Sketch = ({ children }: { readonly children: ReactNode }) => (
  <svg
    viewBox="0 0 18 14"
    width="16"
    height="14"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

/** A small picture of each kind's idea: the curve of what is a function, a sketch of what is not. */
import type { ReactNode } from 'react';
import { curveOf, errorLoss } from '../../network/curves.ts';
import { defaultParams, isLoss, KINDS, type Kind, type LossKind, type ParamsOf } from '../../network/kinds.ts';
import { Curve } from '../../ui/pictures/Curve.tsx';
import { SKETCHES } from './sketches.tsx';

const XS = Array.from({ length: 41 }, (_, i) => (i - 20) / 5);

const PROBABILITIES = Array.from({ length: 40 }, (_, i) => (i + 1) / 40);

/** Losses as what they make of an error; CrossEntropyLoss of the probability that was given to the right class. */
function lossCurve(kind: Exclude<LossKind, 'CustomLoss'>): readonly [xs: readonly number[], of: (x: number) => number] {
  if (kind === 'CrossEntropyLoss') return [PROBABILITIES, (p) => -Math.log(p)];
  // HuberLoss with a delta of 2: with 1 it is SmoothL1Loss to the last digit.
  const params = defaultParams(kind, kind === 'HuberLoss' ? { delta: 2 } : {}) as unknown as ParamsOf[typeof kind];
  return [XS, (error) => errorLoss(kind, params, error)];
}

export function Glyph({ kind }: { readonly kind: Kind }): ReactNode {
  const sketch = SKETCHES[kind];
  if (sketch) return <Sketch>{sketch}</Sketch>;
  const [xs, of] = isLoss(kind) && kind !== 'CustomLoss' ? lossCurve(kind) : [XS, undefined];
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

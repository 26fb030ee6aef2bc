/** A small picture of each kind's idea: the curve of what is a function, a sketch of what is not. */
import type { ReactNode } from 'react';
import { curveOf } from '../../network/curves.ts';
import { defaultParams, KINDS, type Kind } from '../../network/kinds.ts';
import { Curve } from '../../ui/pictures/Curve.tsx';
import { SKETCHES } from './sketches.tsx';

const XS = Array.from({ length: 41 }, (_, i) => (i - 20) / 5);

/** Losses as what they make of an error; CrossEntropyLoss of the probability that was given to the right class. */
const LOSS_CURVES: { readonly [K in Kind]?: readonly [xs: readonly number[], of: (x: number) => number] } = {
  CrossEntropyLoss: [Array.from({ length: 40 }, (_, i) => (i + 1) / 40), (p) => -Math.log(p)],
  MSELoss: [XS, (error) => error * error],
  L1Loss: [XS, Math.abs],
  SmoothL1Loss: [XS, (error) => (Math.abs(error) < 1 ? (error * error) / 2 : Math.abs(error) - 0.5)],
};

export function Glyph({ kind }: { readonly kind: Kind }): ReactNode {
  const sketch = SKETCHES[kind];
  if (sketch) return <Sketch>{sketch}</Sketch>;
  const [xs, of] = LOSS_CURVES[kind] ?? [XS, undefined];
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

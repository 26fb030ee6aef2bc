/** What goes on inside the selected node while it trains: the pictures of its card, larger, and those that no card has room for. */
import type { ComponentType } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { type Family, KINDS } from '../../network/kinds.ts';
import { InsideActivation } from './InsideActivation.tsx';
import { InsideData } from './InsideData.tsx';
import { InsideLinear } from './InsideLinear.tsx';
import { InsideLoss } from './InsideLoss.tsx';

interface InsideProps {
  readonly node: NetworkNode;
}

const INSIDE: { readonly [F in Family]: ComponentType<InsideProps> | undefined } = {
  data: InsideData,
  linear: InsideLinear,
  activation: InsideActivation,
  structure: undefined,
  loss: InsideLoss,
};

/** Nothing for a node that the run does not have. */
export function InsideNode({ node }: InsideProps) {
  const Inside = INSIDE[KINDS[node.kind].family];
  return Inside ? <Inside node={node} /> : null;
}

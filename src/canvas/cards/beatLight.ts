/** Which beat of a step that is taken beat by beat lights a card. Store in. */
import type { Beat } from '../../network/beats.ts';
import type { NodeId } from '../../network/document.ts';
import { isLoss, type Kind } from '../../network/kinds.ts';
import { useMetrics } from '../../stores/run/useRun.ts';
import type { BeatsView } from '../../training/shared/beats.ts';

/** Which beat lights a card: the last one that was taken, if it touches it. */
export const useIsLit = (id: NodeId, kind: Kind): Beat | undefined => useMetrics(({ snapshot }) => litBy(snapshot?.views.beats, id, kind));

function litBy(view: BeatsView | undefined, id: NodeId, kind: Kind): Beat | undefined {
  const last = view?.taken.at(-1);
  return view && last && TOUCHES[last](view, id, kind) ? last : undefined;
}

const isLearned = (view: BeatsView, id: NodeId): boolean => ['weight', 'bias'].some((name) => view.tensors.has(`${id}.${name}`));

const TOUCHES: { readonly [B in Beat]: (view: BeatsView, id: NodeId, kind: Kind) => boolean } = {
  zero_grad: isLearned,
  forward: ({ flow }, id) => flow.has(id),
  loss: (_, __, kind) => isLoss(kind),
  backward: ({ flow }, id, kind) => flow.get(id)?.gradient !== undefined || isLoss(kind),
  step: ({ tensors }, id) => ['weight', 'bias'].some((name) => tensors.get(`${id}.${name}`)?.change !== undefined),
};

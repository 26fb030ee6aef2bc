/** Edits of what is learned from: another data set, other points. The batch size goes along. Pure. */
import { type DatasetName, takesPoints } from '../../datasets/datasets.ts';
import { factsOf, fittingBatch } from '../data.ts';
import type { NetworkDocument, NetworkNode, NodeId } from '../document.ts';
import type { Points } from '../file/points.ts';
import { defaultParams, type ParamsOf } from '../kinds.ts';
import { changeNode } from './edits.ts';

/** What a list of points of one's own begins with, so many numbers in and out: something that can be learned at once, y = 2x + 1. */
export function firstPoints(from = 1, to = 1): Points {
  const fill = (width: number, value: number): number[] => Array.from({ length: width }, () => value);
  const xs = [0, 1, 2, 3];
  return { x: xs.map((x) => fill(from, x)), y: xs.map((x) => fill(to, 2 * x + 1)) };
}

/** Chooses another data set. Points that were typed stay in the document, so that coming back finds them. */
export const chooseDataset = (document: NetworkDocument, id: NodeId, name: DatasetName): NetworkDocument =>
  changeData(document, id, ({ x, y }) => {
    const points = x && y ? { x, y } : takesPoints(name) ? firstPoints() : {};
    return { ...defaultParams('Dataset', { name }), ...points } as ParamsOf['Dataset'];
  });

/** Puts other points in place of those that are there. */
export const setPoints = (document: NetworkDocument, id: NodeId, { x, y }: Points): NetworkDocument =>
  changeData(document, id, (params) => ({ ...params, x, y }));

type ChangeData = (params: ParamsOf['Dataset']) => ParamsOf['Dataset'];

/** A batch size that was the fitting one is so again; any other stays, as long as there are samples enough. */
function changeData(document: NetworkDocument, id: NodeId, change: ChangeData): NetworkDocument {
  const next = changeNode(document, id, (node): NetworkNode => (node.kind === 'Dataset' ? { ...node, params: change(node.params) } : node));
  const batch = document.training.batch_size;
  const facts = factsOf(next);
  const follows = batch === fittingBatch(factsOf(document)) || batch > (facts?.train ?? batch);
  return follows ? { ...next, training: { ...next.training, batch_size: fittingBatch(facts) } } : next;
}

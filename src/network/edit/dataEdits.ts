/** Edits of what is learned from: another data set, other points. Settings that nobody chose go along. Pure. */
import { type DatasetName, samplesOf, takesPoints } from '../../datasets/datasets.ts';
import type { Images } from '../../datasets/images/images.ts';
import type { Table } from '../../datasets/table/table.ts';
import { beginningOf, factsOf } from '../data.ts';
import type { NetworkDocument, NetworkNode, NodeId } from '../document.ts';
import type { Points } from '../file/points.ts';
import { defaultParams, type ParamsOf } from '../kinds.ts';
import { DEFAULT_TRAINING } from '../training.ts';
import { changeNode } from './edits.ts';

/** What a list of points of one's own begins with, so many numbers in and out: something that can be learned at once, y = 2x + 1. */
export function firstPoints(from = 1, to = 1): Points {
  const fill = (width: number, value: number): number[] => Array.from({ length: width }, () => value);
  const xs = [0, 1, 2, 3];
  return { x: xs.map((x) => fill(from, x)), y: xs.map((x) => fill(to, 2 * x + 1)) };
}

/** Chooses another data set. Points that were typed stay in the document, so that coming back finds them. */
export const chooseDataset = (document: NetworkDocument, id: NodeId, name: DatasetName): NetworkDocument =>
  changeData(document, id, ({ x, y, table, images }) => {
    const points = x && y ? { x, y } : takesPoints(name) ? firstPoints() : {};
    return { ...defaultParams('Dataset', { name }), ...points, ...read({ table, images }) } as ParamsOf['Dataset'];
  });

/** Puts other points in place of those that are there. */
export const setPoints = (document: NetworkDocument, id: NodeId, { x, y }: Points): NetworkDocument =>
  changeData(document, id, (params) => ({ ...params, x, y }));

/** Learns from a table that was read. Points that were typed stay. */
export const setTable = (document: NetworkDocument, id: NodeId, table: Table): NetworkDocument =>
  changeData(document, id, ({ x, y, images }) => ({ name: 'table', ...(x && y ? { x, y } : {}), ...read({ table, images }) }));

/** Learns from pictures that were read. What was typed or read before stays. */
export const setImages = (document: NetworkDocument, id: NodeId, images: Images): NetworkDocument =>
  changeData(document, id, ({ x, y, table }) => ({ name: 'images', ...(x && y ? { x, y } : {}), ...read({ table, images }) }));

type Read = Pick<ParamsOf['Dataset'], 'table' | 'images'>;

/** What was read from files. */
const read = ({ table, images }: { readonly [K in keyof Read]: Read[K] | undefined }): Read => ({
  ...(table ? { table } : {}),
  ...(images ? { images } : {}),
});

/** Changes single points; what a formula gave is from then on a list of one's own. */
export const changePoints = (document: NetworkDocument, id: NodeId, change: (points: Points) => Points): NetworkDocument =>
  changeData(document, id, (params) => ({
    name: 'points',
    ...change(samplesOf(params)),
    ...read(params),
  }));

/** The same with one more point, of one number in and one out. */
export const withPoint = ({ x, y }: Points, [atX, atY]: PointXY): Points => ({ x: [...x, [atX]], y: [...y, [atY]] });

export const withPointAt = ({ x, y }: Points, index: number, [atX, atY]: PointXY): Points => ({
  x: x.with(index, [atX]),
  y: y.with(index, [atY]),
});

export const withoutPoint = ({ x, y }: Points, index: number): Points => ({
  x: x.filter((_, i) => i !== index),
  y: y.filter((_, i) => i !== index),
});

export type PointXY = readonly [x: number, y: number];

type ChangeData = (params: ParamsOf['Dataset']) => ParamsOf['Dataset'];

/**
 * Settings that a new network would have on the data before are those of one on the data now; what a person chose stays. A batch is never
 * more than there are samples.
 */
function changeData(document: NetworkDocument, id: NodeId, change: ChangeData): NetworkDocument {
  const next = changeNode(document, id, (node): NetworkNode => (node.kind === 'Dataset' ? { ...node, params: change(node.params) } : node));
  const { training } = document;
  const [before, after] = [beginningOf(factsOf(document)), beginningOf(factsOf(next))];
  const isAsBegun = training.optimizer === DEFAULT_TRAINING.optimizer && training.lr === before.lr && training.epochs === before.epochs;
  const most = factsOf(next)?.train ?? training.batch_size;
  const batch_size = training.batch_size === before.batch_size || training.batch_size > most ? after.batch_size : training.batch_size;
  return { ...next, training: { ...training, ...(isAsBegun ? after : {}), batch_size } };
}

/** What the canvas and the panels ask of the data set of the open document. */
import type { DatasetName } from '../../datasets/datasets.ts';
import type { NodeId } from '../../network/document.ts';
import * as dataEdits from '../../network/edit/dataEdits.ts';
import type { Points } from '../../network/file/points.ts';
import { edit, useDocument } from './document.ts';

const open = () => useDocument.getState().document;

/** Chooses another data set; the batch size goes along where it must. */
export const chooseDataset = (id: NodeId, name: DatasetName): void => edit(dataEdits.chooseDataset(open(), id, name));

/** Puts other points in place of those that are there. */
export const setPoints = (id: NodeId, points: Points): void => edit(dataEdits.setPoints(open(), id, points));

/** One more point in the plane; a formula's points become one's own. */
export const addPoint = (id: NodeId, at: dataEdits.PointXY): void =>
  edit(dataEdits.changePoints(open(), id, (points) => dataEdits.withPoint(points, at)));

export const movePoint = (id: NodeId, index: number, to: dataEdits.PointXY): void =>
  edit(dataEdits.changePoints(open(), id, (points) => dataEdits.withPointAt(points, index, to)));

export const removePoint = (id: NodeId, index: number): void =>
  edit(dataEdits.changePoints(open(), id, (points) => dataEdits.withoutPoint(points, index)));

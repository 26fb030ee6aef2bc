/** Data of one's own in the open document. Comes with what is asked for late: it knows every repair. */
import type { Images } from '../../datasets/images/images.ts';
import type { Table } from '../../datasets/table/table.ts';
import type { NodeId } from '../../network/document.ts';
import * as dataEdits from '../../network/edit/dataEdits.ts';
import { fitToData } from '../../network/repairs/fitToData.ts';
import { edit, useDocument } from './document.ts';

const open = () => useDocument.getState().document;

/** Learns from a table that was read; the end of the network is made to fit it, in the same step of undo. */
export const setTable = (id: NodeId, table: Table): void => edit(fitToData(dataEdits.setTable(open(), id, table)));

/** The same of pictures that were read. */
export const setImages = (id: NodeId, images: Images): void => edit(fitToData(dataEdits.setImages(open(), id, images)));

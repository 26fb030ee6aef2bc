/** A table of one's own as the data set of the open document. Apart from other edits: the repairs that it brings come later than the page. */
import type { Table } from '../../datasets/table/table.ts';
import type { NodeId } from '../../network/document.ts';
import * as dataEdits from '../../network/edit/dataEdits.ts';
import { fitToData } from '../../network/repairs/fitToData.ts';
import { edit, useDocument } from './document.ts';

/** Learns from a table that was read; the end of the network is made to fit it, in the same step of undo. */
export const setTable = (id: NodeId, table: Table): void => edit(fitToData(dataEdits.setTable(useDocument.getState().document, id, table)));

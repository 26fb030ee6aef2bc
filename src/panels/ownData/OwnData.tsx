/** Files of one's own become the data set: a table or pictures, chosen or dropped, looked at, chosen from. Store in. */
import { type DragEvent, useState } from 'react';
import { closeDialog } from '../../stores/view.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import { FileChoice } from './FileChoice.tsx';
import { messages } from './messages.ts';
import styles from './OwnData.module.css';
import { arePictures } from './pictures/arePictures.ts';
import { PictureData } from './pictures/PictureData.tsx';
import { usePictureFiles } from './pictures/usePictureFiles.ts';
import { TableData } from './TableData.tsx';
import { useDataTarget } from './useDataTarget.ts';
import { useTableFile } from './useTableFile.ts';

const TABLES = '.csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain';

export function OwnData() {
  const target = useDataTarget();
  const table = useTableFile();
  const pictures = usePictureFiles(target);
  const [shown, setShown] = useState<'table' | 'pictures'>();
  const readTable = (files: readonly File[]) => {
    setShown('table');
    if (files[0]) void table.read(files[0]);
  };
  const readPictures = (files: readonly File[]) => {
    setShown('pictures');
    void pictures.read(files);
  };
  const drop = (event: DragEvent) => {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    event.stopPropagation(); // behind it a dropped file is opened as a network
    if (arePictures(files)) readPictures(files);
    else readTable(files);
  };
  return (
    <Dialog label={messages.title} size="large" word="ownData" onClose={closeDialog}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a way beside the fields, which take the same files by keys */}
      <div className={styles.dialog} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <DialogHead title={messages.title} says={messages.says} onClose={closeDialog} />
        <div className={styles.body}>
          <div className={styles.files}>
            <FileChoice label={messages.tableFile} accept={TABLES} says={messages.tableFormats} onChoose={readTable} />
            <FileChoice label={messages.pictureFiles} isMany says={messages.pictureFormats} onChoose={readPictures} />
            <p className={styles.note}>{messages.orDrop}</p>
          </div>
          {shown === 'table' && <TableData file={table} target={target?.id} />}
          {shown === 'pictures' && <PictureData files={pictures} target={target} />}
        </div>
      </div>
    </Dialog>
  );
}

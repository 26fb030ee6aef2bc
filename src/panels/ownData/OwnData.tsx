/** Files of one's own become the data set: a table or pictures, chosen or dropped, looked at, chosen from. Store in. */
import { type DragEvent, useState } from 'react';
import { closeDialog } from '../../stores/view.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import { FileChoice } from './FileChoice.tsx';
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
    <Dialog label="Your own data" size="large" word="ownData" onClose={closeDialog}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a way beside the fields, which take the same files by keys */}
      <div className={styles.dialog} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <DialogHead
          title="Your own data"
          says="A table with a row for each sample, or pictures with a class for each. They are read here and sent nowhere."
          onClose={closeDialog}
        />
        <div className={styles.body}>
          <div className={styles.files}>
            <FileChoice label="Table file" accept={TABLES} says="CSV, with commas, semicolons or tabs" onChoose={readTable} />
            <FileChoice
              label="Picture files"
              isMany
              says="a zip of PNGs, a folder for each class; or IDX files, images with their labels, as they are or .gz"
              onChoose={readPictures}
            />
            <p className={styles.note}>Or drop files here.</p>
          </div>
          {shown === 'table' && <TableData file={table} target={target?.id} />}
          {shown === 'pictures' && <PictureData files={pictures} target={target} />}
        </div>
      </div>
    </Dialog>
  );
}

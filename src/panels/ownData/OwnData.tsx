/** A file of one's own becomes the data set: chosen or dropped, looked at, its columns chosen as x and y. Store in. */
import { type DragEvent, useMemo } from 'react';
import { useDocument } from '../../stores/document/document.ts';
import { setTable } from '../../stores/document/tableEditing.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import styles from './OwnData.module.css';
import { Preview } from './Preview.tsx';
import { SplitChoice } from './SplitChoice.tsx';
import { type Choice, tableOf, useTableFile } from './useTableFile.ts';

export function OwnData() {
  const { reading, choice, read, change } = useTableFile();
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    event.stopPropagation(); // behind it a dropped file is opened as a network
    void read(file);
  };
  return (
    <Dialog label="Your own data" size="large" word="ownData" onClose={closeDialog}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a way beside the field, which takes the same file by keys */}
      <div className={styles.dialog} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <DialogHead
          title="Your own data"
          says="A table with a row for each sample: CSV, with commas, semicolons or tabs. It is read here and sent nowhere."
          onClose={closeDialog}
        />
        <div className={styles.body}>
          <label className={styles.file}>
            <span>Table file</span>
            <input
              type="file"
              accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) void read(file);
              }}
            />
            <span className={styles.note}>or drop it here</span>
          </label>
          {reading.state === 'reading' && <p role="status">{`Reading ${reading.name}…`}</p>}
          {reading.state === 'refused' && (
            <p role="alert" className={styles.refused}>
              {`${reading.name} cannot be used. ${reading.reason}`}
            </p>
          )}
          {reading.state === 'read' && choice && (
            <>
              <Preview csv={reading.csv} choice={choice} onHeader={(hasHeader) => void read(reading.file, hasHeader)} />
              <Chosen csv={reading.csv} choice={choice} onChange={change} />
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface ChosenProps {
  readonly csv: Parameters<typeof tableOf>[0];
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** What is made of the file, and the button that uses it. */
function Chosen({ csv, choice, onChange }: ChosenProps) {
  const { nodes, training } = useDocument(({ document }) => document);
  const selected = useDocument(({ selectedNodes }) => selectedNodes);
  const sets = nodes.filter(({ kind }) => kind === 'Dataset');
  const target = sets.find(({ id }) => selected.has(id)) ?? sets[0];
  const table = useMemo(() => tableOf(csv, choice, training.seed), [csv, choice, training.seed]);
  return (
    <>
      <div className={styles.columns}>
        <ColumnChoice csv={csv} choice={choice} table={table.ok ? table.value : undefined} onChange={onChange} />
        <SplitChoice csv={csv} choice={choice} table={table.ok ? table.value : undefined} onChange={onChange} />
      </div>
      <footer className={styles.foot}>
        {!table.ok && (
          <p role="alert" className={styles.refused}>
            {table.reason}
          </p>
        )}
        {!target && <p>There is no Dataset to learn from it. Add one from the palette first.</p>}
        <Button
          variant="primary"
          disabled={!table.ok || !target}
          onClick={() => {
            if (!table.ok || !target) return;
            setTable(target.id, table.value);
            closeDialog();
          }}
        >
          Use this data
        </Button>
      </footer>
    </>
  );
}

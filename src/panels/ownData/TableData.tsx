/** What was read of a table's file, what is chosen of it, and the button that uses it. Store in. */
import { useMemo } from 'react';
import type { NodeId } from '../../network/document.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setTable } from '../../stores/document/ownDataEditing.ts';
import { closeDialog } from '../../stores/view.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { messages } from './messages.ts';
import styles from './OwnData.module.css';
import { Preview } from './Preview.tsx';
import { SplitChoice } from './SplitChoice.tsx';
import { UseData } from './UseData.tsx';
import { type Choice, tableOf, type useTableFile } from './useTableFile.ts';

export interface TableDataProps {
  readonly file: ReturnType<typeof useTableFile>;
  readonly target: NodeId | undefined;
}

export function TableData({ file: { reading, choice, read, change }, target }: TableDataProps) {
  return (
    <>
      {reading.state === 'reading' && <p role="status">{messages.reading(reading.name)}</p>}
      {reading.state === 'refused' && (
        <p role="alert" className={styles.refused}>
          {messages.cannotUse(reading.name, reading.reason)}
        </p>
      )}
      {reading.state === 'read' && choice && (
        <>
          <Preview csv={reading.csv} choice={choice} onHeader={(hasHeader) => void read(reading.file, hasHeader)} />
          <Chosen csv={reading.csv} choice={choice} target={target} onChange={change} />
        </>
      )}
    </>
  );
}

interface ChosenProps {
  readonly csv: Parameters<typeof tableOf>[0];
  readonly choice: Choice;
  readonly target: NodeId | undefined;
  readonly onChange: (part: Partial<Choice>) => void;
}

/** What is made of the file, and the button that uses it. */
function Chosen({ csv, choice, target, onChange }: ChosenProps) {
  const seed = useDocument(({ document }) => document.training.seed);
  const table = useMemo(() => tableOf(csv, choice, seed), [csv, choice, seed]);
  return (
    <>
      <div className={styles.columns}>
        <ColumnChoice csv={csv} choice={choice} table={table.ok ? table.value : undefined} onChange={onChange} />
        <SplitChoice csv={csv} choice={choice} table={table.ok ? table.value : undefined} onChange={onChange} />
      </div>
      <UseData
        hasTarget={target !== undefined}
        wrong={table.ok ? undefined : table.reason}
        onUse={() => {
          if (!table.ok || target === undefined) return;
          setTable(target, table.value);
          closeDialog();
        }}
      />
    </>
  );
}

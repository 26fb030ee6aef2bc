/** A field that takes files, with what may be in them. Props in. */
import styles from './OwnData.module.css';

export interface FileChoiceProps {
  readonly label: string;
  readonly says: string;
  /** Any, where nothing is said: IDX files have no ending. */
  readonly accept?: string;
  readonly isMany?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

export const FileChoice = ({ label, says, accept, isMany = false, onChoose }: FileChoiceProps) => (
  <label className={styles.file}>
    <span className={styles.fileLabel}>{label}</span>
    <input
      type="file"
      accept={accept}
      multiple={isMany}
      onChange={({ target }) => {
        if (target.files && target.files.length > 0) onChoose([...target.files]);
      }}
    />
    <span className={styles.note}>{says}</span>
  </label>
);

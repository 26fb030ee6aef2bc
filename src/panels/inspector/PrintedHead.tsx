/** The head of what Python prints: the call, and a copy for a notebook. */
import { CopyButton } from './CopyButton.tsx';
import styles from './PrintedHead.module.css';

export interface PrintedHeadProps {
  /** How deep it stands in the page. */
  readonly level: 2 | 3;
  /** As it is typed: `print(model)`. */
  readonly call: string;
  readonly text: string;
  /** What to do where the browser does not let the page copy: a sentence. */
  readonly byHand: string;
}

export function PrintedHead({ level, call, text, byHand }: PrintedHeadProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.head}>
      <Heading translate="no">{call}</Heading>
      <CopyButton text={text} byHand={byHand} />
    </div>
  );
}

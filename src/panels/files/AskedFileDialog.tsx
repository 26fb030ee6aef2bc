/** A file without a checksum: what it would put in, and whether it may. Store in. */
import { formatNumber } from '../../lib/numbers.ts';
import { type AskedFile, leaveAsked, takeAsked, useAskedFile } from '../../stores/files/askedFile.ts';
import { lateMessages } from '../../stores/files/lateMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import styles from './AskedFileDialog.module.css';
import { messages } from './lateMessages.ts';

export function AskedFileDialog() {
  const asked = useAskedFile((state) => state.asked);
  if (!asked) return null;
  const { name, isModel, drawn } = asked;
  const { ask, use } = isModel ? messages.asked.model : messages.asked.weights;
  return (
    <Dialog label={ask} word="open" onClose={leaveAsked}>
      <div className={styles.body}>
        <DialogHead title={ask} says={messages.asked.noChecksum(name)} onClose={leaveAsked} />
        <Tensors {...asked} />
        <p className={styles.says}>
          {[sumWords(asked), ...(drawn.length > 0 ? [lateMessages.notInFile(drawn.join(', '))] : [])].join(' ')}
        </p>
        <div className={styles.buttons}>
          <Button variant="primary" onClick={takeAsked}>
            {use}
          </Button>
          <Button onClick={leaveAsked}>{messages.asked.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}

const Tensors = ({ tensors }: AskedFile) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard, too
  <section className={styles.scroll} aria-label={messages.asked.tensors} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{messages.asked.tensor}</th>
          <th scope="col">{messages.asked.shape}</th>
          <th scope="col">{messages.asked.least}</th>
          <th scope="col">{messages.asked.most}</th>
        </tr>
      </thead>
      <tbody translate="no">
        {tensors.map(({ name, shape, range }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{`[${shape.join(', ')}]`}</td>
            <td>{range ? formatNumber(range[0]) : ''}</td>
            <td>{range ? formatNumber(range[1]) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

function sumWords({ tensors }: AskedFile): string {
  const numbers = tensors.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
  return messages.asked.sum(tensors.length, numbers);
}

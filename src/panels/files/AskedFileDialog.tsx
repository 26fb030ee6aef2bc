/** A file without a checksum: what it would put in, and whether it may. Store in. */
import { counted, formatNumber } from '../../lib/numbers.ts';
import { type AskedFile, leaveAsked, takeAsked, useAskedFile } from '../../stores/files/askedFile.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import styles from './AskedFileDialog.module.css';

export function AskedFileDialog() {
  const asked = useAskedFile((state) => state.asked);
  if (!asked) return null;
  const { name, isModel, drawn } = asked;
  const title = isModel ? 'Open this model?' : 'Load these weights?';
  return (
    <Dialog label={title} word="open" onClose={leaveAsked}>
      <div className={styles.body}>
        <DialogHead
          title={title}
          says={`“${name}” carries no checksum: if it was damaged on its way, nobody could tell. This is what is in it.`}
          onClose={leaveAsked}
        />
        <Tensors {...asked} />
        <p className={styles.says}>
          {sumWords(asked)}
          {drawn.length > 0 && ` Not in the file, so drawn from the seed: ${drawn.join(', ')}.`}
        </p>
        <div className={styles.buttons}>
          <Button variant="primary" onClick={takeAsked}>
            {isModel ? 'Open this model' : 'Load these weights'}
          </Button>
          <Button onClick={leaveAsked}>Cancel</Button>
        </div>
      </div>
    </Dialog>
  );
}

const Tensors = ({ tensors }: AskedFile) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard, too
  <section className={styles.scroll} aria-label="Tensors of the file" tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Tensor</th>
          <th scope="col">Shape</th>
          <th scope="col">Least</th>
          <th scope="col">Most</th>
        </tr>
      </thead>
      <tbody translate="no">
        {tensors.map(({ name, shape, range }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>[{shape.join(', ')}]</td>
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
  return `${counted(tensors.length, 'tensor')} of ${counted(numbers, 'number')}, all of them finite.`;
}

/** What to do with an empty canvas. */
import styles from './Canvas.module.css';

export function EmptyHint() {
  return (
    <div className={styles.empty}>
      <p>
        <strong>Start with a Dataset</strong>: press it in the palette, or drag it here.
      </p>
      <p>Then Flatten, Linear, ReLU, Linear and a loss: each is wired to the one that is selected.</p>
    </div>
  );
}

/** The 28 × 28 pixels that the network really sees, and the step from the ink to them: explained, and switched off. */
import { setCentered } from '../../stores/drawing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import styles from './DrawingPad.module.css';
import { messages } from './messages.ts';

export interface SeenDigitProps {
  readonly pixels: Float32Array;
  readonly isCentered: boolean;
  /** The step from the ink to the pixels. */
  readonly says: string;
  /** The digit that the colors over the ink are about, where there are any. */
  readonly explained: string | undefined;
}

export function SeenDigit({ pixels, isCentered, says, explained }: SeenDigitProps) {
  return (
    <div className={styles.foot}>
      <PixelGrid pixels={pixels} colors="gray" columns={1} zoom={2} label={messages.seen} />
      <div className={styles.step}>
        <FieldInput label={messages.center} field={{ type: 'flag' }} value={isCentered} onCommit={setCentered} />
        {explained === undefined ? <p>{says}</p> : <WhyLegend digit={explained} />}
      </div>
    </div>
  );
}

function WhyLegend({ digit }: { readonly digit: string }) {
  return (
    <>
      <ul className={styles.legend}>
        <li>
          <span className={styles.for} />
          <Sentence of={messages.for} with={{ class: <span>{digit}</span> }} />
        </li>
        <li>
          <span className={styles.against} />
          <span>{messages.against}</span>
        </li>
      </ul>
      <p>{messages.howFar}</p>
    </>
  );
}

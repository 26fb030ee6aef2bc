/** The 28 × 28 pixels that the network really sees, and the step from the ink to them: explained, and switched off. */
import { setCentered } from '../../stores/drawing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import styles from './DrawingPad.module.css';

export interface SeenDigitProps {
  readonly pixels: Float32Array;
  readonly isCentered: boolean;
  /** One sentence. */
  readonly says: string;
}

export function SeenDigit({ pixels, isCentered, says }: SeenDigitProps) {
  return (
    <div className={styles.foot}>
      <PixelGrid pixels={pixels} colors="gray" columns={1} zoom={2} label="What the network sees: 28 × 28 pixels" />
      <div className={styles.step}>
        <FieldInput label="Center and scale" field={{ type: 'flag' }} value={isCentered} onCommit={setCentered} />
        <p>{says}</p>
      </div>
    </div>
  );
}

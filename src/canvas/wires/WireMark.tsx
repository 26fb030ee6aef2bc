/** On the wire under a dragged node: a plus where it will be put into the wire, a cross where it cannot. */
import type { WireUnder } from '../../stores/document/dragState.ts';
import styles from './WireMark.module.css';

const PLUS = 'M-5,0H5M0,-5V5';
const CROSS = 'M-4,-4L4,4M-4,4L4,-4';

export const WireMark = ({ at, refusal }: WireUnder) => (
  <g className={styles.mark} transform={`translate(${at.x} ${at.y})`} data-refused={refusal !== undefined || undefined}>
    <circle r="11" />
    <path d={refusal === undefined ? PLUS : CROSS} />
  </g>
);

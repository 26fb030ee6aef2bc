/** A text as a QR code, dark on light in both themes, as cameras want it; as large as the screen by a press. */
import { useMemo, useRef } from 'react';
import { encode } from 'uqr';
import { Button } from '../Button.tsx';
import { messages } from './messages.ts';
import styles from './QrCode.module.css';

/** Bytes of the largest code at its least redundancy (ISO/IEC 18004, version 40-L). */
const MOST_BYTES = 2953;
/** Beyond this a camera at the other end of a room has trouble. */
const MANY_BYTES = 1000;

export interface QrCodeProps {
  readonly text: string;
  /** What it holds, in a sentence. */
  readonly says: string;
}

export function QrCode({ text, says }: QrCodeProps) {
  const place = useRef<HTMLDivElement>(null);
  const bytes = useMemo(() => new TextEncoder().encode(text).length, [text]);
  const code = useMemo(() => (bytes <= MOST_BYTES ? encode(text, { ecc: 'L', border: 3 }) : undefined), [text, bytes]);
  if (!code) return <p className={styles.says}>{messages.qrTooLong(MOST_BYTES, bytes)}</p>;
  const path = code.data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <figure className={styles.figure}>
      <div ref={place} className={styles.place}>
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={messages.qrCode(says)} shapeRendering="crispEdges">
          <rect width={code.size} height={code.size} fill="#ffffff" />
          <path d={path} fill="#000000" />
        </svg>
      </div>
      <figcaption className={styles.says}>
        <span>{bytes > MANY_BYTES ? messages.qrDense(says) : `${says}.`}</span>
        <Button size="small" onClick={() => void place.current?.requestFullscreen?.().catch(() => undefined)}>
          {messages.fullScreen}
        </Button>
      </figcaption>
    </figure>
  );
}

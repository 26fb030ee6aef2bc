/** Small pictures side by side, pixel for pixel: digits, or the weights of neurons that see pixels. */
import { useEffect, useMemo, useRef } from 'react';
import { pictureRole } from './accents.ts';
import styles from './pictures.module.css';
import { fullColorSize, type PixelColors, type Pixels, paintPixels } from './pixels.ts';

export interface PixelGridProps {
  /** One picture after the other, row by row. */
  readonly pixels: Pixels;
  readonly colors: PixelColors;
  /** Pixels of a picture from left to right and from top to bottom; 28 where nothing is said. */
  readonly wide?: number;
  readonly high?: number;
  /** Pictures in one row. */
  readonly columns: number;
  /** Pixels of the screen for one of the picture, or as large as its place. */
  readonly zoom?: number | 'fill';
  /** For `diverging`, the size in full color; by default what follows from all of them. */
  readonly limit?: number;
  readonly label?: string;
}

/** Between pictures. */
export const GAP = 3;

export function PixelGrid({ pixels, colors, wide = 28, high = 28, columns, zoom = 1, limit, label }: PixelGridProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painted = useMemo(
    () => paintPixels(pixels, colors, { wide, high, columns, gap: GAP }, limit ?? fullColorSize(pixels)),
    [pixels, colors, wide, high, columns, limit],
  );
  const { width, height } = painted;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    context?.putImageData(new ImageData(painted.rgba, painted.width, painted.height), 0, 0);
  }, [painted]);
  return (
    <canvas
      ref={canvas}
      className={styles.pixels}
      width={width}
      height={height}
      style={zoom === 'fill' ? { width: '100%', height: '100%' } : { width: width * zoom, aspectRatio: width / height }}
      {...pictureRole(label)}
    />
  );
}

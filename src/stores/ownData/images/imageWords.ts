/** What the page and the thread that reads pictures say to each other. Types, and one number. */
import type { Images } from '../../../datasets/images/images.ts';
import type { PicturesTold } from '../../../datasets/images/messages.ts';
import type { ImagesChoice } from '../../../datasets/images/takeImages.ts';
import type { Result } from '../../../lib/result.ts';

/** So many pictures of each class are looked at before they are taken. */
export const OF_EACH = 8;

/** What is seen of pictures before they are taken. */
export interface ImagesSummary {
  readonly files: string;
  readonly classes: readonly {
    readonly name: string;
    /** How many pictures there are of it, those to test with included. */
    readonly count: number;
    /** The first few of them. */
    readonly pixels: Uint8Array;
  }[];
  readonly train: number;
  /** Absent where the files have no test set of their own. */
  readonly test?: number;
  readonly isTurned: boolean;
  readonly isDarkOnLight: boolean;
  readonly notes: readonly PicturesTold[];
}

export interface TakenFromThread {
  readonly images: Images;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ImagesAsked =
  | { readonly type: 'read'; readonly files: readonly File[] }
  | { readonly type: 'take'; readonly choice: ImagesChoice };

export type ImagesTold =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** Of what was asked last. */
  | { readonly type: 'answer'; readonly result: Result<ImagesSummary | TakenFromThread, PicturesTold> };

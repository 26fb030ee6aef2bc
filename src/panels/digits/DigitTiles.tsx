/** A page of digits as buttons, and the way to the next page. Props in. */
import type { PictureThing } from '../../stores/run/classNames.ts';
import { Button } from '../../ui/Button.tsx';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import styles from './DigitTiles.module.css';
import { messages } from './messages.ts';

/** Digits on one page. */
export const ON_PAGE = 30;

export interface Tile {
  /** Its number in the set. */
  readonly index: number;
  /** Nothing before it has arrived. */
  readonly pixels: Uint8Array | undefined;
  /** A few characters below it. */
  readonly words: string;
  /** A sentence about it. */
  readonly label: string;
}

export interface DigitTilesProps {
  readonly label: string;
  readonly tiles: readonly Tile[];
  /** From 0. */
  readonly page: number;
  /** How many digits there are on all pages. */
  readonly of: number;
  readonly thing: PictureThing;
  readonly onTurn: (page: number) => void;
  readonly onPick: (index: number) => void;
  /** Where there are none. */
  readonly empty: string;
}

export function DigitTiles({ label, tiles, page, of, thing, onTurn, onPick, empty }: DigitTilesProps) {
  const from = page * ON_PAGE;
  return (
    <>
      <div className={styles.scroll}>
        {of === 0 ? (
          <p className={styles.empty}>{empty}</p>
        ) : (
          <ul className={styles.tiles} aria-label={label}>
            {tiles.map(({ index, pixels, words, label: name }) => (
              <li key={index}>
                <button type="button" className={styles.tile} aria-label={nameOf(words, name)} title={name} onClick={() => onPick(index)}>
                  <span className={styles.picture}>{pixels && <PixelGrid pixels={pixels} colors="gray" columns={1} zoom={4} />}</span>
                  <span>{words}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <nav className={styles.pager} aria-label={messages.pages}>
        <Button size="small" disabled={page === 0} onClick={() => onTurn(page - 1)}>
          {messages.previous}
        </Button>
        <p role="status">{of === 0 ? '' : messages.of[thing].onPage(from + 1, Math.min(of, from + ON_PAGE), of)}</p>
        <Button size="small" disabled={from + ON_PAGE >= of} onClick={() => onTurn(page + 1)}>
          {messages.next}
        </Button>
      </nav>
    </>
  );
}

/** Who speaks to the page says what is seen: it is a part of the name. */
const nameOf = (words: string, label: string): string => (label.includes(words) ? label : `${label}: ${words}`);

/** The numbers of those on a page; the last page there is, where there are fewer. */
export const pageOf = (page: number, of: number): number => Math.max(0, Math.min(page, Math.ceil(of / ON_PAGE) - 1));

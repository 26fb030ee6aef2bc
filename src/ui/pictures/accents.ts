/** The colors that pictures are drawn in, by the names of tokens.css. */

export type Accent = 'data' | 'linear' | 'activation' | 'loss' | 'structure';

export const accentColor = (accent: Accent): string => `var(--${accent})`;
export const softColor = (accent: Accent): string => `var(--${accent}-soft)`;

/** What a picture is to somebody who cannot see it: named by `label`, or left out because the words beside it say the same. */
export const pictureRole = (label: string | undefined) =>
  label === undefined ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);

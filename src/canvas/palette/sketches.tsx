/** The kinds that no curve shows, in a box of 18 × 14. */
import type { ReactNode } from 'react';
import type { Kind } from '../../network/kinds.ts';

export const SKETCHES: { readonly [K in Kind]?: ReactNode } = {
  /** a stack of samples */
  Dataset: (
    <>
      <rect x="1.5" y="4.5" width="9" height="8" rx="1.5" />
      <path d="M5 2.5h8.5a1.5 1.5 0 0 1 1.5 1.5v6" />
    </>
  ),
  /** every input to every output */
  Linear: (
    <>
      <path d="M3 2l12 2.5M3 2l12 8M3 7l12-2.5M3 7l12 3M3 12l12-7.5M3 12l12-2" strokeWidth="1" />
      <path d="M2.5 2h.01M2.5 7h.01M2.5 12h.01M15.5 4.5h.01M15.5 9.5h.01" strokeWidth="3" />
    </>
  ),
  /** a square becomes a row */
  Flatten: (
    <>
      <path d="M5 1.5h3v3H5zM8 1.5h3v3H8zM5 4.5h3v3H5zM8 4.5h3v3H8z" strokeWidth="1.1" />
      <path d="M1.5 10.5h15v2.5h-15zM5.25 10.5v2.5M9 10.5v2.5M12.75 10.5v2.5" strokeWidth="1.1" />
    </>
  ),
  /** some are there, some are not */
  Dropout: (
    <>
      <path d="M3 4h.01M9 10h.01M15 4h.01" strokeWidth="4" />
      <path
        d="M4.6 10a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0zM10.6 4a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0zM16.6 10a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0z"
        strokeWidth="1.1"
      />
    </>
  ),
  /** a plus in a circle */
  Add: <path d="M14.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM9 4.4v5.2M6.4 7h5.2" />,
  /** straight through */
  Identity: <path d="M2 7h13M12 4l3 3-3 3" />,
  /** f of something */
  CustomLoss: (
    <path
      d="M7.6 2.2C5.6 1.2 4.7 2.4 4.4 4.4L3.4 11c-.2 1.3-.8 1.9-2 1.5M2 6h4M10.8 3.2c-1.6 2.3-1.6 6.3 0 8.6M15 3.2c1.6 2.3 1.6 6.3 0 8.6M11.9 6l2.4 3.6M14.3 6l-2.4 3.6"
      strokeWidth="1.2"
    />
  ),
  /** shares of a whole */
  Softmax: <path d="M3 12v-2M7 12V2M11 12V7M15 12v-4" strokeWidth="2.4" />,
};

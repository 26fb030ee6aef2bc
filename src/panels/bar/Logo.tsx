/** The mark of the page: two nodes and a wire. */

export const Logo = () => (
  <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
    <path d="M6 9c8 0 12 14 20 14" fill="none" stroke="var(--linear)" strokeWidth="3" strokeLinecap="round" />
    <circle cx="6" cy="9" r="4" fill="var(--linear)" />
    <circle cx="26" cy="23" r="4" fill="var(--loss)" />
  </svg>
);

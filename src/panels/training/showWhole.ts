/** What was just opened is also seen. */
import type { ToggleEvent } from 'react';

export function showWhole({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

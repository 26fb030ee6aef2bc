/** For tests only: the status as it is read, both of its parts in one. */
import { statusParts } from '../status.ts';

export function statusText(...of: Parameters<typeof statusParts>): string {
  const { head, rest } = statusParts(...of);
  return head + rest;
}

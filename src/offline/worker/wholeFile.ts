/** Whether a file of data is what its name says: a network that asks for a login answers everything with a page of its own. */
import { hashInName } from '../shared/dataFiles.ts';

/** Reads the response. */
export async function isWhole(url: string, response: Response): Promise<boolean> {
  const wanted = hashInName(new URL(url).pathname);
  if (wanted === undefined || response.status !== 200) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .startsWith(wanted);
}

/** Which of a project's older versions stay. Pure. */

/** As many versions are kept as a last resort. */
export const MOST_SNAPSHOTS = 5;

/** A version is set aside when the last one is older than this. ms */
export const SNAPSHOT_AGE = 5 * 60_000;

export interface Version {
  readonly revision: number;
  /** ms since 1970 */
  readonly savedAt: number;
}

/** The versions to let go of, so that those which stay lie ever further apart the older they are. */
export function thin(versions: readonly Version[], most = MOST_SNAPSHOTS): readonly number[] {
  const stay = [...versions].sort((a, b) => a.revision - b.revision);
  const gone: number[] = [];
  while (stay.length > most) {
    const [version] = stay.splice(leastMissed(stay), 1);
    if (version) gone.push(version.revision);
  }
  return gone;
}

/** The one whose neighbors lie closest together, measured by their age; the oldest and the newest stay. */
function leastMissed(stay: readonly Version[]): number {
  const newest = stay.at(-1)?.savedAt ?? 0;
  const age = (i: number) => Math.max(newest - (stay[i]?.savedAt ?? 0), 0) + SNAPSHOT_AGE;
  let least = 1;
  for (let i = 2; i < stay.length - 1; i++) if (age(i - 1) / age(i + 1) < age(least - 1) / age(least + 1)) least = i;
  return least;
}

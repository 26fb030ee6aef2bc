/** For tests only: how far the farthest of many runs was, by what they had in them. */

/** The figure of a name is that of the worst run with that name. */
export interface Worst {
  /** @param distance in units of what is allowed */
  add(names: Iterable<string>, distance: number): void;
  names(): readonly string[];
  /** A line a name. */
  toString(): string;
}

export function createWorst(): Worst {
  const rows = new Map<string, { runs: number; worst: number }>();
  return {
    add(names, distance) {
      for (const name of new Set(names)) {
        const { runs, worst } = rows.get(name) ?? { runs: 0, worst: 0 };
        rows.set(name, { runs: runs + 1, worst: Math.max(worst, distance) });
      }
    },
    names: () => [...rows.keys()],
    toString() {
      const lines = [...rows].map(
        ([name, { runs, worst }]) => `${name.padEnd(18)}${String(runs).padStart(4)} runs, worst ${worst.toFixed(4)}`,
      );
      return lines.sort().join('\n');
    },
  };
}

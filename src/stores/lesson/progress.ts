/** Which goals were reached, by lesson: kept in this browser, as far as it lets us. zustand. */
import { create } from 'zustand';
import { keepChoice, savedChoice } from '../browserChoice.ts';

const KEY = 'tinkergrad.progress';
/** Lessons that are remembered. */
const MOST = 100;

/** Stands among the goals of a lesson of which all were reached. */
export const DONE = 'all';

type Progress = ReadonlyMap<string, ReadonlySet<string>>;

export const useProgress = create<{ readonly reached: Progress }>(() => ({ reached: readKept() }));

/** Ticks a goal, for good. */
export function markReached(lesson: string, goal: string): void {
  const { reached } = useProgress.getState();
  const others = [...reached].filter(([key]) => key !== lesson).slice(1 - MOST);
  const next = new Map([...others, [lesson, new Set([...(reached.get(lesson) ?? []), goal])] as const]);
  useProgress.setState({ reached: next });
  keepChoice(KEY, JSON.stringify([...next].map(([key, goals]) => [key, [...goals]])));
}

export const isReached = (reached: Progress, lesson: string, goal: string): boolean => reached.get(lesson)?.has(goal) ?? false;

function readKept(): Progress {
  try {
    const kept: unknown = JSON.parse(savedChoice(KEY) ?? '[]');
    const rows = Array.isArray(kept) ? kept.filter(Array.isArray) : [];
    return new Map(rows.map(([key, goals]) => [String(key), new Set(Array.isArray(goals) ? goals.map(String) : [])]));
  } catch {
    return new Map();
  }
}

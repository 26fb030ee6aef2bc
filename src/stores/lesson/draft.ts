/** The lesson that somebody is making of the open network: what is typed is kept until it is given up. zustand. */
import { create } from 'zustand';
import { type CheckName, isCheck } from '../../lessons/checks.ts';
import type { ControlName } from '../../lessons/controls.ts';
import { keepChoice, savedChoice } from '../browserChoice.ts';

export interface DraftGoal {
  readonly says: string;
  readonly check: CheckName;
  /** As they were typed. */
  readonly args: Readonly<Record<string, string>>;
}

export interface DraftQuestion {
  readonly question: string;
  readonly answer: string;
}

export interface DraftPart {
  readonly title: string;
  /** Paragraphs, with empty lines between them. */
  readonly text: string;
  /** A task a line. */
  readonly tasks: string;
  readonly goals: readonly DraftGoal[];
  readonly questions: readonly DraftQuestion[];
}

export interface Draft {
  readonly title: string;
  readonly parts: readonly DraftPart[];
  readonly hidden: readonly ControlName[];
  readonly locked: readonly ControlName[];
}

const KEY = 'tinkergrad.lessonDraft';

export const EMPTY_PART: DraftPart = { title: '', text: '', tasks: '', goals: [], questions: [] };
const EMPTY: Draft = { title: '', parts: [EMPTY_PART], hidden: [], locked: [] };

export const useDraft = create<{ readonly draft: Draft }>(() => ({ draft: readKept() }));

/** Kept for the next visit where the browser lets us. */
export function changeDraft(change: Partial<Draft>): void {
  const draft = { ...useDraft.getState().draft, ...change };
  useDraft.setState({ draft });
  keepChoice(KEY, JSON.stringify(draft));
}

export function changePart(at: number, change: Partial<DraftPart>): void {
  const { parts } = useDraft.getState().draft;
  changeDraft({ parts: parts.map((part, i) => (i === at ? { ...part, ...change } : part)) });
}

/** Begins anew. */
export const dropDraft = (): void => changeDraft(EMPTY);

/** What this browser kept has the form that this page gave it, or is left alone. */
function readKept(): Draft {
  try {
    const kept: unknown = JSON.parse(savedChoice(KEY) ?? 'null');
    const { title, parts, hidden, locked } = Object(kept) as Record<keyof Draft, unknown>;
    if (typeof title !== 'string' || !Array.isArray(parts) || parts.length === 0) return EMPTY;
    return { title, parts: parts.map(readPart), hidden: list(hidden), locked: list(locked) };
  } catch {
    return EMPTY;
  }
}

const list = (value: unknown) => (Array.isArray(value) ? value : []);

/** A goal whose check is no longer there cannot be shown. */
function readPart(kept: object): DraftPart {
  const part = { ...EMPTY_PART, ...kept };
  return { ...part, goals: list(part.goals).filter((goal) => isCheck(Object(goal).check)) };
}

/** A draft and the open network made into a lesson, which passes the same door as every other. Comes by a lazy import. */

import { CHECKS, type CheckName, checkLabel } from '../../lessons/checks.ts';
import { LESSON_FORMAT, LESSON_VERSION, type Lesson } from '../../lessons/lessonSchema.ts';
import { readParsedLesson, writeLesson } from '../../lessons/readLesson.ts';
import { type Result, refused } from '../../lib/result.ts';
import { BEATS } from '../../network/beats.ts';
import { writeFile } from '../../network/file/fileFormat.ts';
import { downloadBlob } from '../../ui/download.ts';
import { useDocument } from '../document/document.ts';
import { startingOf } from '../document/starting.ts';
import { baseName } from '../files/fileNames.ts';
import type { Draft, DraftGoal, DraftPart } from './draft.ts';
import { messages } from './messages.ts';

/** @returns the lesson, or a sentence that says what is missing */
export function lessonOfDraft({ title, parts, hidden, locked }: Draft): Result<Lesson> {
  if (title.trim() === '') return refused(messages.noTitle);
  if (parts.every(isEmpty)) return refused(messages.noFirstPart);
  const { document, parameters } = useDocument.getState();
  const starting = startingOf({ document, parameters });
  const network: unknown = JSON.parse(writeFile(document, starting.from === 'file' ? starting.values : undefined));
  const json = { format: LESSON_FORMAT, version: LESSON_VERSION, title: title.trim(), document: network, hidden, locked };
  return readParsedLesson({ ...json, parts: parts.filter((part) => !isEmpty(part)).map(partJson) });
}

const isEmpty = ({ title, text, tasks, goals, questions }: DraftPart): boolean =>
  (title + text + tasks).trim() === '' && goals.length + questions.length === 0;

const partJson = ({ title, text, tasks, goals, questions }: DraftPart): object => ({
  ...(title.trim() === '' ? {} : { title: title.trim() }),
  text: paragraphs(text),
  try: lines(tasks),
  goals: goals.map(goalJson),
  questions: questions.map(({ question, answer }) => ({ question: question.trim(), answer: paragraphs(answer) })),
});

const paragraphs = (text: string): readonly string[] => trimmed(text.split(/\n\s*\n/).map((one) => one.replace(/\s*\n\s*/g, ' ')));
const lines = (text: string): readonly string[] => trimmed(text.split('\n'));
const trimmed = (texts: readonly string[]): readonly string[] => texts.map((one) => one.trim()).filter((one) => one !== '');

/** A goal that says nothing of its own says what its check is called. */
function goalJson({ says, check, args }: DraftGoal): object {
  const typed = Object.entries(args).filter(([, text]) => text.trim() !== '');
  return {
    says: says.trim() || `${checkLabel(check)}.`,
    check,
    ...Object.fromEntries(typed.map(([name, text]) => [name, readArg(check, name, text)])),
  };
}

/** What is no number stays a text, and is refused with its place. */
function readArg(check: CheckName, name: string, text: string): unknown {
  const rows: Readonly<Record<string, { readonly input: { readonly type: string } }>> = CHECKS[check];
  const type = rows[name]?.input.type;
  if (type === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (type === 'beats') return text.split(/[\s,]+/).filter((word) => word !== '');
  return text.trim();
}

/** What the fields of a check begin with. */
export function firstArgs(check: CheckName): Readonly<Record<string, string>> {
  const rows = Object.entries(CHECKS[check]).filter(([, row]) => !('isOptional' in row));
  return Object.fromEntries(
    rows.map(([name, { input }]) => {
      if (input.type === 'number') return [name, String(input.field.default)];
      return [name, input.type === 'choice' ? (input.options[0] ?? '') : input.type === 'beats' ? BEATS.join(' ') : ''];
    }),
  );
}

export function saveLesson(lesson: Lesson): void {
  downloadBlob(`${baseName(lesson.title)}.tinkergrad-lesson.json`, new Blob([writeLesson(lesson)], { type: 'application/json' }));
}

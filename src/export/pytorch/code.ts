/** A program as lines, each with the node it stands for, in sections that a script and a notebook share. */
import type { NodeId } from '../../network/document.ts';

export interface CodeLine {
  readonly text: string;
  readonly node?: NodeId;
}

export type Code = readonly (string | CodeLine)[];

export interface Section {
  readonly title: string;
  /** What it does, in a sentence or two. */
  readonly says: string;
  readonly code: Code;
}

export const of = (node: NodeId, text: string): CodeLine => ({ text, node });

export const asLine = (line: string | CodeLine): CodeLine => (typeof line === 'string' ? { text: line } : line);

/** The same one level deeper; empty lines stay empty. */
export const indented = (code: Code): Code =>
  code.map(asLine).map((line) => (line.text === '' ? line : { ...line, text: `    ${line.text}` }));

/** Lines where something is so. */
export const when = (holds: boolean, ...code: Code): Code => (holds ? code : []);

/** Parts with so many empty lines between them; parts without lines are left out. */
export function apart(parts: readonly Code[], empty = 1): Code {
  const gap = Array.from({ length: empty }, () => '');
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [...gap, ...part]));
}

export const codeText = (code: Code): string => code.map((line) => `${asLine(line).text}\n`).join('');

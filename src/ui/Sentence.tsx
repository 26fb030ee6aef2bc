/** A sentence with elements in it: `Press {key} to add`, its places filled in whatever order a language has them. */
import { Fragment, type ReactNode } from 'react';

export interface SentenceProps {
  /** Its places are names in braces. */
  readonly of: string;
  /** What stands in each place. */
  readonly with: Readonly<Record<string, ReactNode>>;
}

export function Sentence({ of, with: elements }: SentenceProps) {
  return of.split(/\{(\w+)\}/).map((text, i) => {
    const key = `${i} ${text}`;
    if (i % 2 === 1) return <Fragment key={key}>{elements[text]}</Fragment>;
    return text && <span key={key}>{text}</span>;
  });
}

/** The list of problems, fetched when there is the first one or the page has come to rest: most networks that are opened have none. */
import { useState } from 'react';
import { useReading } from '../../stores/document/reading.ts';
import { later } from '../../ui/later.tsx';

const Problems = later(() => import('./Problems.tsx').then((file) => file.Problems));

export function LaterProblems() {
  const hasProblems = !useReading().ok;
  const [wasNeeded, setWasNeeded] = useState(hasProblems);
  if (hasProblems && !wasNeeded) setWasNeeded(true); // it keeps the keyboard's focus when the last one is repaired
  return <Problems isNeeded={wasNeeded || hasProblems} />;
}

/** What a promise comes to, shown only as the answer to the question that is asked now. */
import { useEffect, useState } from 'react';

/**
 * Asks anew whenever a part of the question is another one; until the answer to that is there, there is none.
 * @param ask nothing to wait for where it gives back undefined
 * @param question what the answer depends on: as many parts each time
 * @param rest how long the question has to stay the same before it is asked. ms
 */
export function useAwaited<A>(ask: () => Promise<A> | undefined, question: readonly unknown[], rest = 0): A | undefined {
  const [answered, setAnswered] = useState<{ readonly question: readonly unknown[]; readonly answer: A }>();
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => void ask()?.then((answer) => isOver || setAnswered({ question, answer })), rest);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: a question is its parts
  }, question);
  return answered?.question.every((part, i) => Object.is(part, question[i])) ? answered.answer : undefined;
}

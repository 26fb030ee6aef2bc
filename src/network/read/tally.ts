/** How much there still is to do and to mend, in words. Pure. */
import { messages } from './messages.ts';
import { type Problem, severityOf } from './problems.ts';

/** `4 things to do`, `1 thing to mend`, `1 thing to mend, 4 to do`. */
export function tallyWords(problems: readonly Problem[]): string {
  const wrong = problems.filter(isWrong).length;
  const toDo = problems.length - wrong;
  if (wrong === 0) return messages.toDo(toDo);
  return toDo > 0 ? messages.toMendAndDo(wrong, toDo) : messages.toMend(wrong);
}

/** Whether something is there that cannot be so: what is only missing is nothing wrong. */
export const isWrong = (problem: Problem): boolean => severityOf(problem) === 'wrong';

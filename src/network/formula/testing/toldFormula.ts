/** For tests only: what is made of the text of a formula. */
import { formulaAsPyTorch } from '../asPyTorch.ts';
import { readFormula } from '../readFormula.ts';

/** The formula as PyTorch has it, or the problem with a caret under its place. */
export function told(text: string): string {
  const read = readFormula(text);
  return read.ok ? formulaAsPyTorch(read.value) : `${text}\n${' '.repeat(read.reason.at)}^ ${read.reason.says}`;
}

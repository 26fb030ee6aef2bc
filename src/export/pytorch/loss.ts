/** The loss of a network, as the mean that it is and as a sum that processes can share. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { formulaAsPyTorch } from '../../network/formula/asPyTorch.ts';
import { type Formula, readFormula } from '../../network/formula/readFormula.ts';
import type { Term } from '../../network/formula/terms.ts';
import type { LossSpec, NetworkSpec } from '../../network/read/spec.ts';
import { messages } from '../messages.ts';
import { type Code, indented, of } from './code.ts';
import { moduleCall } from './modules.ts';

/** `criterion`, a module or, for a loss of one's own, a function. */
export function criterionCode({ loss }: NetworkSpec): Code {
  const formula = ownFormula(loss);
  return formula ? ownLoss(loss.id, formulaAsPyTorch(formula)) : [of(loss.id, `criterion = ${moduleOf(loss)}`)];
}

/** The same without the mean: the sum over all numbers of some samples. */
export function summedCriterion({ loss }: NetworkSpec): Result<Code> {
  const formula = ownFormula(loss);
  if (!formula) return ok([of(loss.id, `criterion = ${moduleOf(loss, ['reduction="sum"'])}`)]);
  if (!formula.takesMean || reduces(formula.term)) return refused(messages.script.wholeBatch);
  return ok(ownLoss(loss.id, formulaAsPyTorch(formula).replace(/\.mean\(\)$/, '.sum()')));
}

/** How many numbers a sample adds to that sum. */
export const numbersOfSample = ({ loss, data }: NetworkSpec): number =>
  loss.kind === 'CrossEntropyLoss' || data.facts.y.type === 'classes' ? 1 : data.facts.y.width;

const ownLoss = (node: string, text: string): Code => [
  of(node, 'def criterion(y_pred, y_true):'),
  ...indented([of(node, `return ${text}`)]),
];

/** One that cannot be read is a problem of the network, which then has no spec. */
function ownFormula(loss: LossSpec): Formula | undefined {
  const read = loss.kind === 'CustomLoss' ? readFormula(loss.params.formula) : undefined;
  return read?.ok ? read.value : undefined;
}

const moduleOf = (loss: LossSpec, more: readonly string[] = []): string =>
  loss.kind === 'CustomLoss' ? 'None' : moduleCall({ kind: loss.kind, params: loss.params }, more);

const reduces = (term: Term): boolean => term.kind === 'reduction' || (term.kind === 'operation' && term.inputs.some(reduces));

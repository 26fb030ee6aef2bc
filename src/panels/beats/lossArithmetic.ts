/** How a loss comes from predictions and targets, in numbers: a row for each kind. Pure. */
import { formatNumber } from '../../lib/numbers.ts';
import { formulaAsPyTorch } from '../../network/formula/asPyTorch.ts';
import { readFormula } from '../../network/formula/readFormula.ts';
import type { LossKind, ParamsOf } from '../../network/kinds.ts';
import type { LossSpec } from '../../network/read/spec.ts';
import type { BeatsView } from '../../training/shared/beats.ts';

/** Numbers that are written out one by one. */
const MOST_TERMS = 3;

/** The term of one number, as a formula has it. */
type Term<K extends LossKind> = (prediction: number, target: number, params: ParamsOf[K]) => string;

const n = (value: number): string => formatNumber(value);
/** A sum to the power of two. */
const square = (text: string): string => `(~${text.replaceAll(' ', '~')}~)^2`;
const difference = (prediction: number, target: number): string => `${n(prediction)} − ${inBrackets(target)}`;

/** A negative number behind a sign. */
export const inBrackets = (value: number): string => (value < 0 ? `( ${n(value)} )` : n(value));

const half = (prediction: number, target: number): string => `0.5 · ${square(difference(prediction, target))}`;

const TERMS: { readonly [K in Exclude<LossKind, 'CrossEntropyLoss' | 'CustomLoss'>]: Term<K> } = {
  L1Loss: (p, t) => `| ${difference(p, t)} |`,
  MSELoss: (p, t) => square(difference(p, t)),
  SmoothL1Loss: (p, t, { beta }) =>
    Math.abs(p - t) < beta ? `${half(p, t)} · 1/${n(beta)}` : `( | ${difference(p, t)} | − ${n(beta / 2)} )`,
  HuberLoss: (p, t, { delta }) => (Math.abs(p - t) < delta ? half(p, t) : `${n(delta)} · ( | ${difference(p, t)} | − ${n(delta / 2)} )`),
};

/** `L = | 1.81 − 2 | = 0.19`; of several numbers the mean, of which the first are written out. Empty before the loss is taken. */
export function lossLines(spec: LossSpec, { loss, predictions, targets, samples }: BeatsView): readonly string[] {
  if (loss === undefined || !predictions || !targets) return [];
  if (spec.kind === 'CrossEntropyLoss') return crossEntropyLines({ loss, predictions, targets, samples });
  if (spec.kind === 'CustomLoss') return customLines(spec.params.formula, loss);
  const term = TERMS[spec.kind] as Term<LossKind>;
  const pairs = predictions.flatMap((row, i) => [...row].map((value, j) => [value, targets[i]?.[j] ?? Number.NaN] as const));
  const count = samples * (predictions[0]?.length ?? 1);
  const terms = pairs.slice(0, MOST_TERMS).map(([prediction, target]) => term(prediction, target, spec.params as never));
  return [`L = ${meanOf(terms, count)} = ${n(loss)}`];
}

function meanOf(terms: readonly string[], count: number): string {
  if (count === 1) return terms[0] ?? '';
  return `1/${n(count)} · ( ${terms.join(' + ')}${count > terms.length ? ' + …' : ''} )`;
}

type Seen = Required<Pick<BeatsView, 'loss' | 'predictions' | 'targets' | 'samples'>>;

/** As a script has it: how its numbers come from those of the batch is the formula's own affair. */
function customLines(text: string, loss: number): readonly string[] {
  const formula = readFormula(text);
  return formula.ok ? [`L = \`${formulaAsPyTorch(formula.value).replaceAll(' ', '~')}\` = ${n(loss)}`] : [];
}

/** The surprise at each of the first samples, then the mean. */
function crossEntropyLines({ loss, predictions, targets, samples }: Seen): readonly string[] {
  const surprises = predictions.map((logits, i) => {
    const label = targets[i]?.[0] ?? 0;
    const most = Math.max(...logits);
    const sum = logits.reduce((total, logit) => total + Math.exp(logit - most), 0);
    return { label, p: Math.exp((logits[label] ?? 0) - most) / sum };
  });
  const [first] = surprises;
  if (!first) return [];
  const line = `− ln p_${first.label} = − ln ${n(first.p)} = ${n(-Math.log(first.p))}`;
  return [
    line,
    `L = ${meanOf(
      surprises.map(({ p }) => inBrackets(-Math.log(p))),
      samples,
    )} = ${n(loss)}`,
  ];
}

/** Repairs of values: what is out of bounds goes to the nearest bound, what is no number to its default. */
import { joinNumbers, writtenOut } from '../../lib/numbers.ts';
import type { NetworkDocument } from '../document.ts';
import { chooseDataset } from '../edit/dataEdits.ts';
import { changeNode, setParam } from '../edit/edits.ts';
import { fieldsOf, KINDS } from '../kinds.ts';
import { checkField, type Field } from '../read/fields.ts';
import type { ProblemOf } from '../read/problems.ts';
import { COMMON_SETTINGS } from '../read/readTraining.ts';
import { isOptimizer, OPTIMIZER_ARGUMENTS, type OptimizerField, optimizerFields } from '../training.ts';
import { messages } from './messages.ts';
import type { Repair, Site } from './repair.ts';

/** The value of a field that is nearest to one that it cannot have; its default where none is near. */
export function nearestValue(field: Field, value: unknown): number | boolean | string {
  if (field.type === 'flag' || field.type === 'choice' || field.type === 'formula' || typeof value !== 'number' || !Number.isFinite(value))
    return field.default;
  const whole = field.type === 'integer' ? Math.round(value) : value;
  const near = Math.min(field.max, Math.max(field.min, whole)) + 0; // no −0
  return checkField(field, near).ok ? near : field.default;
}

export function setWithinBounds({ document, graph }: Site, { node: id, param }: ProblemOf<'outOfBounds'>): Repair[] {
  const node = graph.nodes.get(id);
  const field = node && fieldsOf(node.kind, node.params).find(([name]) => name === param)?.[1];
  if (!field || document.nodes.filter((one) => one.id === id).length > 1) return [];
  const value = nearestValue(field, new Map<string, unknown>(Object.entries(node.params)).get(param));
  return [{ says: messages.set(param, writtenOut(value)), document: setParam(document, id, param, value), node: id }];
}

/** What was written is one undo away. */
export function writeUsualFormula({ document }: Site, { node }: ProblemOf<'wrongFormula'>): Repair[] {
  const formula = KINDS.CustomLoss.fields.formula.default;
  return [{ says: messages.writeFormula(String(formula)), document: setParam(document, node, 'formula', formula), node }];
}

export function setWithinLimits({ document }: Site, { setting }: ProblemOf<'badSetting'>): Repair[] {
  const { training } = document;
  const field = settingField(document, setting);
  if (!field) return [];
  const given = new Map<string, unknown>(Object.entries(training)).get(setting);
  if (setting === 'nesterov' && given === true) return [setSetting(document, setting, false, messages.nesterovOff)];
  const value = nearestSetting(field, given);
  return [
    setSetting(
      document,
      setting,
      value,
      messages.set(setting, Array.isArray(value) ? joinNumbers(value.map(writtenOut)) : writtenOut(value)),
    ),
  ];
}

const setSetting = (document: NetworkDocument, setting: string, value: unknown, says: string): Repair => ({
  says,
  document: { ...document, training: { ...document.training, [setting]: value } },
});

function settingField({ training }: NetworkDocument, setting: string): OptimizerField | undefined {
  const own = isOptimizer(training.optimizer) ? new Map<string, OptimizerField>(optimizerFields(training.optimizer)) : OPTIMIZER_ARGUMENTS;
  return COMMON_SETTINGS.find(([name]) => name === setting)?.[1] ?? new Map<string, OptimizerField>(own).get(setting);
}

/** Of a pair, only the number that cannot be is changed, to its default. */
function nearestSetting(field: OptimizerField, value: unknown): unknown {
  if (field.type !== 'pair') return nearestValue(field, value);
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  return field.default.map((usual, i) => (checkField(field.each, given[i]).ok ? given[i] : usual));
}

export const setBatchSize = ({ document }: Site, { samples }: ProblemOf<'batchTooLarge'>): Repair[] => [
  setSetting(document, 'batch_size', samples, messages.setBatch(samples)),
];

/** The points that a list of one's own begins with. */
export const putPointsIn = ({ document }: Site, { node }: ProblemOf<'noSamples'>): Repair[] => {
  const bare = changeNode(document, node, (one) => (one.kind === 'Dataset' ? { ...one, params: { name: 'points' } } : one));
  return [{ says: messages.putPoints, document: chooseDataset(bare, node, 'points'), node }];
};

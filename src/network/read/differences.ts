/** What differs between two networks and their settings, in words, a line each. Pure. */
import { rateAsCode } from '../../lib/numbers.ts';
import { edgeId, type NetworkDocument, type NetworkNode } from '../document.ts';
import { fieldsOf } from '../kinds.ts';
import { SCHEDULES, scheduleArguments, TO_THE_END } from '../schedules.ts';
import { STOP_NAMES } from '../stopping.ts';
import { optimizerFields, type TrainingSettings } from '../training.ts';
import { messages } from './messages.ts';

/** `lr`: `0.3` here, `0.1` there; `fc1 out_features`: `128`, `64`. */
export interface Difference {
  readonly what: string;
  readonly a: string;
  readonly b: string;
}

const ABSENT = '–';

/** Settings first, then nodes, then wires; where cards lie and what the network is called is no difference. */
export const differencesOf = (a: NetworkDocument, b: NetworkDocument): readonly Difference[] => [
  ...settingDifferences(a.training, b.training),
  ...drawnDifferences(a, b),
];

/** Of the networks alone, whatever they are trained with. */
export const drawnDifferences = (a: NetworkDocument, b: NetworkDocument): readonly Difference[] => [
  ...nodeDifferences(a.nodes, b.nodes),
  ...wireDifferences(a, b),
];

/** Defaults of two optimizers say nothing beside one another. */
function settingDifferences(a: TrainingSettings, b: TrainingSettings): readonly Difference[] {
  const of = (settings: TrainingSettings) => new Map(settingsOf(settings, a.optimizer === b.optimizer));
  return compare(of(a), of(b));
}

/**
 * What counts of the settings, in PyTorch's words: no argument that means nothing for this optimizer or schedule.
 * @param withDefaults also what PyTorch would take by itself
 */
export function settingsOf(settings: TrainingSettings, withDefaults = true): readonly (readonly [string, string])[] {
  const { optimizer, lr, schedule = 'constant', batch_size, epochs, max_steps, shuffle, seed } = settings;
  const defaults: Readonly<Record<string, unknown>> = SCHEDULES[schedule].defaults;
  const scheduled = scheduleArguments(schedule).map((name) => [name, settings[name] ?? defaults[name]]);
  const given = optimizerFields(optimizer).map(([name, { default: usual }]) => {
    const value = settings[name] ?? usual;
    return [name, withDefaults || String(value) !== String(usual) ? value : undefined];
  });
  const values: Readonly<Record<string, unknown>> = {
    optimizer,
    lr,
    ...Object.fromEntries(given),
    schedule,
    ...Object.fromEntries(scheduled),
    batch_size,
    epochs,
    max_steps,
    ...Object.fromEntries(STOP_NAMES.map((name) => [name, settings[name]])),
    shuffle,
    seed,
  };
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, valueText(name, value)] as const]));
}

function nodeDifferences(a: readonly NetworkNode[], b: readonly NetworkNode[]): readonly Difference[] {
  const [before, after] = [byId(a), byId(b)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    if (!one || !other || one.kind !== other.kind) return [{ what: id, a: one?.kind ?? ABSENT, b: other?.kind ?? ABSENT }];
    return compare(argumentsOf(one), argumentsOf(other)).map((line) => ({ ...line, what: `${id} ${line.what}` }));
  });
}

const byId = (nodes: readonly NetworkNode[]): ReadonlyMap<string, NetworkNode> => new Map(nodes.map((node) => [node.id, node]));

function argumentsOf({ kind, params, requires_grad }: NetworkNode): ReadonlyMap<string, string> {
  const given: Readonly<Record<string, unknown>> = { requires_grad: requires_grad ?? true, ...params };
  const fields = fieldsOf(kind, params).map(([name, field]) => [name, field.default]);
  const all = Object.entries({ ...Object.fromEntries(fields), ...given });
  return new Map(all.map(([name, value]) => [name, valueText(name, value)]));
}

function wireDifferences(a: NetworkDocument, b: NetworkDocument): readonly Difference[] {
  const [before, after] = [a, b].map(({ edges }) => new Map(edges.map((edge) => [edgeId(edge), `${edge.source} → ${edge.target}`])));
  const gone = [...(before ?? [])].filter(([id]) => !after?.has(id)).map(([, words]) => ({ what: messages.wire, a: words, b: ABSENT }));
  const come = [...(after ?? [])].filter(([id]) => !before?.has(id)).map(([, words]) => ({ what: messages.wire, a: ABSENT, b: words }));
  return [...gone, ...come];
}

const compare = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly Difference[] =>
  [...new Set([...a.keys(), ...b.keys()])]
    .map((what) => ({ what, a: a.get(what) ?? ABSENT, b: b.get(what) ?? ABSENT }))
    .filter((line) => line.a !== line.b)
    .map(shortened);

function valueText(name: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return name === 'lr' ? rateAsCode(value) : String(value);
  if (value === TO_THE_END) return messages.toTheEnd;
  if (Array.isArray(value) && value.every(Number.isFinite)) return `(${value.join(', ')})`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** More letters than this are points or a table, and nobody reads them through. */
const MOST_LETTERS = 40;

/** Long lists are told by how many rows they have. */
function shortened({ what, a, b }: Difference): Difference {
  const [one, other] = [rowsText(a), rowsText(b)];
  return { what, a: one, b: one === other && a !== b ? messages.otherRows(other) : other };
}

function rowsText(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  return text.startsWith('[') ? messages.rows(JSON.parse(text).length) : `${text.slice(0, MOST_LETTERS)}…`;
}

/** Every kind of node is one row here: its family, parameters, wires and shape rule. */
import { DATASET_NAMES, type DatasetParams, dataFacts, type Shape, takesNoise } from '../datasets/datasets.ts';
import { ok, type Result, refused } from '../lib/result.ts';
import { product } from '../lib/sums.ts';
import type { Field, NumberField } from './read/fields.ts';

/**
 * The kinds of each family, with the arguments of their classes in torch.nn under PyTorch's names. `in_features` is never among them: it
 * follows from the wires. A family shares one accent color.
 */
interface Families {
  data: { Dataset: DatasetParams };
  linear: { Linear: { readonly out_features: number; readonly bias: boolean } };
  structure: {
    Flatten: object;
    Dropout: { readonly p: number };
    Add: object;
    Identity: object;
  };
  activation: {
    ReLU: object;
    LeakyReLU: { readonly negative_slope: number };
    ELU: { readonly alpha: number };
    GELU: object;
    SiLU: object;
    Sigmoid: object;
    Tanh: object;
    Softplus: { readonly beta: number; readonly threshold: number };
    Softmax: object;
  };
  loss: {
    CrossEntropyLoss: object;
    MSELoss: object;
    L1Loss: object;
    SmoothL1Loss: { readonly beta: number };
    HuberLoss: { readonly delta: number };
    CustomLoss: { readonly formula: string };
  };
}

export type ParamsOf = Families['data'] & Families['linear'] & Families['structure'] & Families['activation'] & Families['loss'];

export type Family = keyof Families;
export type Kind = keyof ParamsOf;
export type ActivationKind = keyof Families['activation'];
/** An activation that works number by number: all but the one that looks at a whole row. */
export type ElementwiseKind = Exclude<ActivationKind, 'Softmax'>;
export type LossKind = keyof Families['loss'];
export type LayerKind = Exclude<Kind, LossKind | 'Dataset'>;
/** A kind whose class takes arguments. */
export type KindWithParams = { readonly [K in Kind]: keyof ParamsOf[K] extends never ? never : K }[Kind];

/** The name of an argument of any kind. */
export type KindArgument = { readonly [K in Kind]: keyof ParamsOf[K] }[Kind];

type FamilyOf<K extends Kind> = { readonly [F in Family]: K extends keyof Families[F] ? F : never }[Family];

/**
 * Which wires a kind takes. `source`: none in, `x` and `y` out. `through`: one in, one out.
 * `sum`: two or more in, one out. `loss`: `input` and `target` in, none out.
 */
export type Arity = 'source' | 'through' | 'sum' | 'loss';

/** Why a kind cannot take the shapes it is given. */
export type ShapeRefusal =
  | { readonly kind: 'needsRow'; readonly got: Shape }
  | { readonly kind: 'unequalShapes'; readonly shapes: readonly Shape[] };

/** One tensor of a layer, laid out as PyTorch's state_dict: a Linear's weight is [out_features, in_features]. */
export interface ParameterShape {
  readonly name: 'weight' | 'bias';
  readonly shape: Shape;
}

/** Fields by the name of the parameter. */
type FieldsOf<K extends Kind> = { readonly [P in keyof ParamsOf[K]]: Field };

export interface KindRow<K extends Kind> {
  readonly family: FamilyOf<K>;
  readonly arity: Arity;
  /** The parameters that are edited as fields; those of a data set's points are not. */
  readonly fields: K extends 'Dataset' ? Partial<FieldsOf<K>> : FieldsOf<K>;
  /** Further ones that only some values of these call for; nothing is known yet of the values. */
  moreFields?(params: { readonly [P in keyof ParamsOf[K]]?: unknown }): Partial<FieldsOf<K>>;
  /** The shape that comes out, from those that come in (one, or for `sum` all of them). */
  shape(inputs: readonly Shape[], params: ParamsOf[K]): Result<Shape, ShapeRefusal>;
  parameters(input: Shape, params: ParamsOf[K]): readonly ParameterShape[];
}

const first = (inputs: readonly Shape[]): Shape => inputs[0] ?? [];
const same = (inputs: readonly Shape[]): Result<Shape, ShapeRefusal> => ok(first(inputs));
const none = (): readonly ParameterShape[] => [];
const row = (inputs: readonly Shape[]): Result<Shape, ShapeRefusal> =>
  first(inputs).length === 1 ? ok(first(inputs)) : refused({ kind: 'needsRow', got: first(inputs) });

const activation = { family: 'activation', arity: 'through', fields: {}, shape: same, parameters: none } as const;
const loss = { family: 'loss', arity: 'loss', fields: {}, shape: row, parameters: none } as const;
const structure = { family: 'structure', arity: 'through', fields: {}, shape: same, parameters: none } as const;

/** Standard deviation of what is added to a generated y. */
const NOISE_FIELD: NumberField = { type: 'number', min: 0, max: 1000, default: 0 };

export const KINDS: { readonly [K in Kind]: KindRow<K> } = {
  Dataset: {
    family: 'data',
    arity: 'source',
    fields: { name: { type: 'choice', options: DATASET_NAMES, default: 'mnist', required: true } },
    moreFields: ({ name }) => (takesNoise(name) ? { noise: NOISE_FIELD } : {}),
    shape: (_, params) => ok(dataFacts(params).x),
    parameters: none,
  },
  Linear: {
    family: 'linear',
    arity: 'through',
    fields: {
      out_features: { type: 'integer', min: 1, max: 65_536, default: 128, required: true },
      bias: { type: 'flag', default: true },
    },
    shape: (inputs, params) => {
      const input = row(inputs);
      return input.ok ? ok([params.out_features]) : input;
    },
    parameters: (input, { out_features, bias }) => [
      { name: 'weight', shape: [out_features, ...input] },
      ...(bias ? [{ name: 'bias', shape: [out_features] } as const] : []),
    ],
  },
  Flatten: {
    ...structure,
    shape: (inputs) => ok([product(first(inputs))]),
  },
  Dropout: {
    ...structure,
    fields: { p: { type: 'number', min: 0, max: 1, default: 0.5 } },
  },
  Add: {
    ...structure,
    arity: 'sum',
    shape: (inputs) =>
      inputs.every((shape) => shape.join() === first(inputs).join()) ? same(inputs) : refused({ kind: 'unequalShapes', shapes: inputs }),
  },
  Identity: { ...structure },
  ReLU: { ...activation },
  LeakyReLU: {
    ...activation,
    fields: { negative_slope: { type: 'number', min: -10, max: 10, default: 0.01 } },
  },
  ELU: {
    ...activation,
    fields: { alpha: { type: 'number', min: -10, max: 10, default: 1 } },
  },
  GELU: { ...activation },
  SiLU: { ...activation },
  Sigmoid: { ...activation },
  Tanh: { ...activation },
  Softplus: {
    ...activation,
    fields: {
      beta: { type: 'number', min: 0, aboveMin: true, max: 1000, default: 1 },
      threshold: { type: 'number', min: -1e6, max: 1e6, default: 20 },
    },
  },
  Softmax: { ...activation, shape: row },
  CrossEntropyLoss: {
    ...loss,
  },
  MSELoss: { ...loss },
  L1Loss: { ...loss },
  SmoothL1Loss: {
    ...loss,
    fields: { beta: { type: 'number', min: 0, max: 1e6, default: 1 } },
  },
  HuberLoss: {
    ...loss,
    fields: { delta: { type: 'number', min: 0, aboveMin: true, max: 1e6, default: 1 } },
  },
  CustomLoss: {
    ...loss,
    fields: { formula: { type: 'formula', most: 2000, default: 'abs(y_pred - y_true)' } },
  },
};

/** Whether nodes of a kind have anything to learn. */
export const hasParameters = (kind: Kind): boolean => KINDS[kind].parameters !== none;

export const isKind = (name: unknown): name is Kind => typeof name === 'string' && Object.hasOwn(KINDS, name);
export const isActivation = (kind: Kind): kind is ActivationKind => KINDS[kind].family === 'activation';
export const isLoss = (kind: Kind): kind is LossKind => KINDS[kind].family === 'loss';

export const KIND_NAMES = Object.keys(KINDS) as Kind[];
export const ACTIVATION_NAMES: readonly ActivationKind[] = KIND_NAMES.filter(isActivation);
export const LOSS_NAMES: readonly LossKind[] = KIND_NAMES.filter(isLoss);

/** The fields of a node by parameter name, in the order of the constructor's arguments; some follow from the params it has. */
export function fieldsOf(kind: Kind, params: object = {}): readonly (readonly [KindArgument, Field])[] {
  const row = KINDS[kind] as KindRow<Kind>;
  return Object.entries({ ...row.fields, ...row.moreFields?.(params) }) as [KindArgument, Field][];
}

/** A node's parameters, as PyTorch's constructor has them when no more is said than `given`. */
export const defaultParams = (kind: Kind, given: object = {}): Record<string, unknown> => ({
  ...Object.fromEntries(fieldsOf(kind, given).map(([name, field]) => [name, field.default])),
  ...given,
});

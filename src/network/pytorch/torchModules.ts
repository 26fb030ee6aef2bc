/** The classes of torch.nn that this page has, as Python writes and prints them: the constructor's arguments in PyTorch's order. */
import { isLoss, type LayerKind, type LossKind } from '../kinds.ts';

/** A kind that PyTorch has as a module: all layers but Add, which is a `+` in `forward`, and all losses but that of one's own, which is a function. */
export type ModuleKind = Exclude<LayerKind, 'Add'> | Exclude<LossKind, 'CustomLoss'>;

export type Constant = number | string | boolean | null;

/**
 * One argument. `param`: a parameter of the node under the same name. `wired`: follows from the wires. `fixed`: means `value` here,
 * whichever of `alike` is written for it; PyTorch shows it only where `shown`. `ignored`: says where a module is, not what.
 */
export type Argument =
  | { readonly name: string; readonly from: 'param' }
  | { readonly name: string; readonly from: 'wired' }
  | { readonly name: string; readonly from: 'ignored' }
  | {
      readonly name: string;
      readonly from: 'fixed';
      readonly value: Constant;
      readonly alike: readonly Constant[];
      readonly shown: boolean;
    };

const param = (name: string): Argument => ({ name, from: 'param' });
const hidden = (name: string, value: Constant, alike: readonly Constant[] = []): Argument => ({
  name,
  from: 'fixed',
  value,
  alike: [value, ...alike],
  shown: false,
});
const shown = (name: string, value: Constant, alike: readonly Constant[] = []): Argument => ({
  name,
  from: 'fixed',
  value,
  alike: [value, ...alike],
  shown: true,
});

/** Saves memory in PyTorch and changes no number, so it may be either. */
const inplace = hidden('inplace', false, [true]);
/** The page computes in 32-bit floats. */
const device: readonly Argument[] = [{ name: 'device', from: 'ignored' }, hidden('dtype', null, ['torch.float32', 'torch.float'])];
const reduction = [hidden('size_average', null), hidden('reduce', null), hidden('reduction', 'mean')];

export const TORCH_MODULES: { readonly [K in ModuleKind]: readonly Argument[] } = {
  Linear: [{ name: 'in_features', from: 'wired' }, param('out_features'), param('bias'), ...device],
  Flatten: [shown('start_dim', 1), shown('end_dim', -1)],
  Dropout: [param('p'), shown('inplace', false, [true])],
  Identity: [],
  ReLU: [inplace],
  LeakyReLU: [param('negative_slope'), inplace],
  ELU: [param('alpha'), inplace],
  GELU: [shown('approximate', 'none')],
  SiLU: [inplace],
  Sigmoid: [],
  Tanh: [],
  Softplus: [param('beta'), param('threshold')],
  // Without a dim PyTorch takes the features of a row, too, with a warning.
  Softmax: [shown('dim', 1, [-1, null])],
  CrossEntropyLoss: [
    hidden('weight', null),
    hidden('size_average', null),
    hidden('ignore_index', -100),
    hidden('reduce', null),
    hidden('reduction', 'mean'),
    hidden('label_smoothing', 0),
  ],
  MSELoss: reduction,
  L1Loss: reduction,
  SmoothL1Loss: [...reduction, param('beta')],
  HuberLoss: [hidden('reduction', 'mean'), param('delta')],
};

export const isModule = (name: string): name is ModuleKind => Object.hasOwn(TORCH_MODULES, name);

/** Whether a class is one of the losses. */
export const isLossModule = (name: string): boolean => isModule(name) && isLoss(name);

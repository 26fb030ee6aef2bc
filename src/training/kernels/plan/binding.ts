/** What the steps of a plan are bound to: where everything lies, and the batch at hand. Types only. */
import type { Address, Kernels } from '../kernels.ts';
import type { ListPlaces } from './lists.ts';
import type { BufferName, StepOf } from './steps.ts';
import type { OptimizerStep } from './updates.ts';

/** A kernel with all that it is told. */
export type Call = () => void;

export interface Binding {
  readonly kernels: Kernels;
  /** Set before each round. */
  readonly batch: BatchState;
  addressOf(buffer: BufferName): Address;
  /** Numbers of a buffer for one sample. */
  widthOf(buffer: BufferName): number;
  /** The lists of what is not 0 in a buffer that a step lists. */
  listsOf(buffer: BufferName): ListPlaces;
  readonly data: DataPlaces;
  readonly scratch: Address;
  /** Room for the gradient of any one parameter, where that is to be added to another. */
  beside(): Address;
  /** More room, for what is computed on the way. */
  readonly room: Room;
  /** CLASS_RESULT_BYTES. */
  readonly result: Address;
  drawMask(step: StepOf<'drawMask'>, rows: number): void;
  readonly optimizer: OptimizerStep;
}

/** Buffers of a plan's own. */
export interface Room {
  /** One of so many numbers for each sample. */
  each(width: number): Address;
  /** One of a single number, which stands there. */
  one(value: number): Address;
}

/** Where the bytes of a whole data set lie, as far as a plan takes x from there. */
export interface DataSetPlaces {
  /** u8[samples × width]: one image after the other, where a step gathers them; else NONE. */
  readonly pixels: Address;
  /** u32[samples]: where each image is packed, where a step lists them; else NONE. */
  readonly images: Address;
}

export interface BatchState {
  /** How many samples it has. */
  rows: number;
  places: DataSetPlaces;
  /** The gradients of parameters are added to those that stand there. */
  accumulates: boolean;
}

/** Where the batch at hand lies. */
export interface DataPlaces {
  /** Numbers of x for one sample. */
  readonly xWidth: number;
  /** u32[rows]: which samples of the data set they are. */
  readonly indices: Address;
  /** u32[rows], where y are classes and the loss takes them as such; else NONE. */
  readonly labels: Address;
  /** [rows × width] */
  readonly targets: Address;
  /** Pixels that are not 0, by row and by column. */
  readonly rowStarts: Address;
  readonly list: Address;
  readonly columnStarts: Address;
  readonly columnEnds: Address;
  readonly sorted: Address;
}

/** Weights as a `.pt` file: the state_dict as `torch.save` writes it, a pickle with the numbers beside it in a zip archive. */
import { joinBytes } from '../../lib/joinBytes.ts';
import { sum } from '../../lib/sums.ts';
import { encodeUtf8 } from '../../lib/utf8.ts';
import { floatBytes } from '../floatBytes.ts';
import type { Tensor } from '../tensors.ts';
import { zip } from './zip.ts';

/** The folder within the archive. */
const ROOT = 'weights';

/** What `torch.load(…, weights_only=True)` takes: it names nothing but dicts, tensors and their storages. */
export function writePt(tensors: readonly Tensor[]): Uint8Array<ArrayBuffer> {
  return zip([
    { name: `${ROOT}/data.pkl`, bytes: pickle(tensors) },
    { name: `${ROOT}/byteorder`, bytes: encodeUtf8('little') },
    ...tensors.map(({ values }, i) => ({ name: `${ROOT}/data/${i}`, bytes: floatBytes(values) })),
    { name: `${ROOT}/version`, bytes: encodeUtf8('3\n') },
  ]);
}

/** Operations of pickles, by their names in Python's pickletools. */
const [PROTO, MARK, TUPLE, EMPTY_TUPLE, REDUCE, SETITEMS, STOP, BINPERSID, NEWFALSE, BINUNICODE, BININT] = [
  0x80, 0x28, 0x74, 0x29, 0x52, 0x75, 0x2e, 0x51, 0x89, 0x58, 0x4a,
].map((code) => Uint8Array.of(code)) as readonly Uint8Array[] as readonly [U, U, U, U, U, U, U, U, U, U, U];
type U = Uint8Array;

const global = (module: string, name: string): U => encodeUtf8(`c${module}\n${name}\n`);
const whole = (number: number): readonly U[] => [BININT, fourBytes(number)];
const text = (words: string): readonly U[] => {
  const bytes = encodeUtf8(words);
  return [BINUNICODE, fourBytes(bytes.length), bytes];
};
const tuple = (...items: readonly U[]): readonly U[] => [MARK, ...items, TUPLE];
const emptyDict = [global('collections', 'OrderedDict'), EMPTY_TUPLE, REDUCE];

function fourBytes(number: number): U {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, number, true);
  return bytes;
}

/** Protocol 2: an OrderedDict of tensors, each rebuilt from a storage that lies beside it. */
function pickle(tensors: readonly Tensor[]): U {
  const items = tensors.flatMap((tensor, i) => [...text(tensor.name), ...rebuilt(tensor, String(i))]);
  const pieces = [PROTO, Uint8Array.of(2), ...emptyDict, MARK, ...items, SETITEMS, STOP];
  return joinBytes(pieces, sum(pieces.map((piece) => piece.length)));
}

/** torch._utils._rebuild_tensor_v2(storage, storage_offset, size, stride, requires_grad, backward_hooks) */
function rebuilt({ shape, values }: Tensor, key: string): readonly U[] {
  const storage = tuple(...text('storage'), global('torch', 'FloatStorage'), ...text(key), ...text('cpu'), ...whole(values.length));
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  const [size, stride] = [shape, strides].map((lengths) => tuple(...lengths.flatMap(whole))) as [readonly U[], readonly U[]];
  return [
    global('torch._utils', '_rebuild_tensor_v2'),
    ...tuple(...storage, BINPERSID, ...whole(0), ...size, ...stride, NEWFALSE, ...emptyDict),
    REDUCE,
  ];
}

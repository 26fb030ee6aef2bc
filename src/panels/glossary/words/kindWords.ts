/** A word for each kind of node, explained by its own row. */
import { formatShape } from '../../../lib/numbers.ts';
import { KIND_NAMES, type Kind } from '../../../network/kinds.ts';
import { messages as networkMessages } from '../../../network/messages.ts';
import { countParameters } from '../../../network/read/spec.ts';
import { messages } from './kindMessages.ts';
import { type Here, sentence, type Word } from './word.ts';

/** Kinds that are no classes of torch.nn. */
const ELSEWHERE: { readonly [K in Kind]?: string } = {
  Dataset: 'torch.utils.data.Dataset',
  Add: 'torch.add',
  CustomLoss: 'torch.nn.Module',
};

/** `fc1 784 → 128, 100,480 parameters; fc2 …`: so many are named. */
const MOST_NAMED = 3;

function nodesHere(kind: Kind, { document, spec }: Here): string | undefined {
  const nodes = document.nodes.filter((node) => node.kind === kind);
  if (nodes.length === 0) return undefined;
  const named = nodes.slice(0, MOST_NAMED).map(({ id }) => {
    const layer = spec?.layers.find((one) => one.id === id);
    if (!layer) return id;
    const count = countParameters(layer.parameters);
    const shapes = `${id} ${formatShape(layer.inShape)} → ${formatShape(layer.outShape)}`;
    return count === 0 ? shapes : messages.withParameters(shapes, count);
  });
  return sentence([...named, ...(nodes.length > MOST_NAMED ? [messages.inAll(nodes.length)] : [])].join('; '));
}

const rows = KIND_NAMES.map((kind): [Kind, Word] => [
  kind,
  {
    text: () => ({ title: kind, also: '', says: networkMessages.kinds[kind] }),
    here: (here) => nodesHere(kind, here),
    torch: ELSEWHERE[kind] ?? `torch.nn.${kind}`,
  },
]);

export const KIND_WORDS = Object.fromEntries(rows) as Readonly<Record<Kind, Word>>;

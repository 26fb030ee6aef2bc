/** The random numbers of a run in Python: the same first values, the same order of samples, the same zeros of Dropout. */
import { FIRST_EPOCH } from '../../datasets/shards.ts';
import { cutIntoBlocks } from '../../lib/blocks.ts';
import type { NodeId } from '../../network/document.ts';
import { apart, type Code, indented, when } from './code.ts';
import { quoted } from './literals.ts';
import { hasDropout } from './model.ts';
import { isGiven, isMnist, type Program } from './program.ts';

/** xoroshiro128+ and uniform whole numbers as pure-rand has them; eight numbers are left out, so that neighboring seeds part ways. */
const STREAM: Code = [
  'class Stream:',
  '    """Random numbers that follow from a seed and a name alone: xoroshiro128+, the name through FNV-1a."""',
  '',
  '    def __init__(self, seed, name):',
  '        hash = 0x811C9DC5',
  '        for letter in name.encode():',
  '            hash = (hash ^ letter) * 0x01000193 & 0xFFFFFFFF',
  '        seed ^= hash',
  '        self.a, self.b = 0xFFFFFFFF << 32 | ~seed & 0xFFFFFFFF, seed << 32',
  '        for _ in range(8):',
  '            self.next()',
  '',
  '    def next(self):',
  '        a, b, mask = self.a, self.b, 0xFFFFFFFFFFFFFFFF',
  '        c = a ^ b',
  '        self.a, self.b = ((a << 24 | a >> 40) ^ c ^ c << 16) & mask, (c << 37 | c >> 27) & mask',
  '        return a + b & 0xFFFFFFFF',
  '',
  '    def uniform(self):',
  '        return (self.next() >> 8) / 0x1000000',
  '',
  '    def below(self, n):',
  '        most = 0x100000000 // n * n if n > 2 else 0x100000000',
  '        while (value := self.next() ^ 0x80000000) >= most:',
  '            pass',
  '        return value % n',
];

const dropout = (isShared: boolean): Code => [
  'class Dropout(nn.Dropout):',
  '    """nn.Dropout with the zeros of the run, which follow from the layer\'s name and the step."""',
  '',
  '    def __init__(self, name, p=0.5):',
  '        super().__init__(p)',
  '        self.name = name',
  '',
  '    def forward(self, x):',
  '        if not self.training:',
  '            return x',
  '        random = Stream(SEED, f"{self.name}.dropout {step}")',
  '        kept = 1 / (1 - self.p) if self.p < 1 else 0.0',
  ...(isShared
    ? [
        '        shape = (len(batch), *x.shape[1:])  # zeros are drawn for the whole batch, and each process takes those of its share',
        '        scale = torch.tensor([0.0 if random.uniform() < self.p else kept for _ in range(math.prod(shape))])',
        '        return x * scale.view(shape)[RANK::WORLD].to(x.device)',
      ]
    : [
        '        scale = torch.tensor([0.0 if random.uniform() < self.p else kept for _ in range(x.numel())])',
        '        return x * scale.view_as(x)',
      ]),
];

/** First values are uniform in ±1/√in_features, as `nn.Linear` draws them. */
function drawing({ names }: Program): Code {
  const ids = [...names.renamed].map(([name, id]: readonly [string, NodeId]) => `${quoted(name)}: ${quoted(id)}`);
  const stream = ids.length > 0 ? 'names.get(name, name)' : 'name';
  return [
    '@torch.no_grad()',
    'def draw_first_values(net):',
    '    """Uniform within 1 / sqrt(in_features) of 0, as nn.Linear draws them, each tensor from the stream of its name."""',
    ...when(ids.length > 0, `    names = {${ids.join(', ')}}  # modules that PyTorch has no room for under their nodes' names`),
    '    for name, layer in net.named_modules():',
    '        if isinstance(layer, nn.Linear):',
    '            bound = 1 / math.sqrt(layer.in_features)',
    '            for kind, values in layer.named_parameters():',
    `                random = Stream(SEED, f"{${stream}}.{kind}")`,
    '                drawn = [(2 * random.uniform() - 1) * bound for _ in range(values.numel())]',
    '                values.copy_(torch.tensor(drawn).view_as(values))',
  ];
}

function order(program: Program): Code {
  const { train } = program.run.spec.data.facts;
  return [
    '@functools.lru_cache(maxsize=1)',
    'def order_of(epoch):',
    '    """All samples in the order in which an epoch (from 1) takes them."""',
    `    order = list(range(${train}))`,
    ...when(program.run.settings.shuffle, '    random = Stream(SEED, f"shuffle {epoch}")', ...indented(shuffling(program, train))),
    '    return torch.tensor(order)',
    '',
    '',
    'def batch_of(step):',
    '    """Which samples a step (from 1) takes; the last batch of an epoch may be smaller."""',
    `    epoch, place = divmod(step - 1, math.ceil(${train} / BATCH_SIZE))`,
    '    return order_of(epoch + 1)[place * BATCH_SIZE : (place + 1) * BATCH_SIZE]',
  ];
}

/** Where blocks begin within which the first epoch is shuffled; the last size is that of all further ones. */
function blocksOf(sizes: readonly number[], count: number): string {
  const { starts } = cutIntoBlocks(count, sizes);
  const regular = sizes.length - 1;
  return `[${[...starts.slice(0, regular), `*range(${starts[regular]}, ${count}, ${sizes[regular]})`].join(', ')}]`;
}

/** Fisher and Yates from the end. */
function shuffling(program: Program, count: number): Code {
  if (!isMnist(program))
    return [`for i in range(${count - 1}, 0, -1):`, '    j = random.below(i + 1)', '    order[i], order[j] = order[j], order[i]'];
  return [
    `starts = ${blocksOf(FIRST_EPOCH[program.run.streams], count)} if epoch == 1 else [0]`,
    `for start, end in zip(starts, [*starts[1:], ${count}]):`,
    '    for i in range(end - start - 1, 0, -1):',
    '        j = start + random.below(i + 1)',
    '        order[start + i], order[j] = order[j], order[start + i]',
  ];
}

/** @param isShared whether a batch is shared among processes */
export const streamsCode = (program: Program, isShared: boolean): Code =>
  apart(
    [
      when(needsStream(program), ...STREAM),
      when(!isGiven(program), ...drawing(program)),
      order(program),
      when(hasDropout(program.run.spec), ...dropout(isShared)),
    ],
    2,
  );

const needsStream = (program: Program): boolean => program.run.settings.shuffle || hasDropout(program.run.spec) || !isGiven(program);

/** A network as people write it in Python, and what stands around it where they copy it from. */
import fc from 'fast-check';

/** A module as print shows it, which is how it can be made, too: `Linear(in_features=1, out_features=3, bias=True)`. */
export interface WrittenModule {
  readonly id: string;
  readonly text: string;
}

type Modules = readonly WrittenModule[];
const made = ({ text }: WrittenModule): string => `nn.${text}`;
const lines = (modules: Modules, write: (module: WrittenModule, index: number) => string): string => modules.map(write).join('\n');
const half = (modules: Modules): readonly [Modules, Modules] => [modules.slice(0, modules.length >> 1), modules.slice(modules.length >> 1)];

/** Ways to write the same network. */
const STYLES: readonly ((modules: Modules) => string)[] = [
  (modules) => `Sequential(\n${lines(modules, ({ id, text }) => `  (${id}): ${text}`)}\n)`,
  (modules) => `net = nn.Sequential(${modules.map(made).join(', ')})`,
  (modules) => `net = torch.nn.Sequential(\n${lines(modules, ({ text }) => `    torch.nn.${text},`)}\n).to(device)`,
  (modules) => `self.net: nn.Module = nn.Sequential(OrderedDict([\n${lines(modules, (one) => `    ("${one.id}", ${made(one)}),`)}\n]))`,
  (modules) => `net = nn.Sequential(OrderedDict({${modules.map((one) => `'${one.id}': ${made(one)}`).join(', ')}}))`,
  (modules) => `layers = [\n${lines(modules, (one) => `    ${made(one)},`)}\n]\nnet = nn.Sequential(*layers)`,
  (modules) => `parts = []\n${lines(modules, (one) => `parts.append(${made(one)})`)}\nnet = nn.Sequential(*parts)`,
  (modules) => `parts = []\n${lines(modules, (one) => `parts += [${made(one)}]`)}\nnet = nn.Sequential(*parts); print(net)`,
  (modules) => `net = nn.Sequential()\n${lines(modules, (one) => `net.append(${made(one)})`)}`,
  (modules) => `net = nn.Sequential()\n${lines(modules, (one) => `net.add_module("${one.id}", ${made(one)})`)}`,
  (modules) =>
    `${lines(modules, (one, i) => `part${i} = ${made(one)}`)}\nnet = nn.Sequential(${modules.map((_, i) => `part${i}`).join(', ')})`,
  (modules) => {
    const [first, second] = half(modules);
    const inner = (part: Modules) => `nn.Sequential(${part.map(made).join(', ')})`;
    return `first, second = ${inner(first)}, ${inner(second)}\nnet = nn.Sequential(first, second)`;
  },
  (modules) => {
    const widths = [...new Set(modules.flatMap(({ text }) => text.match(/(?<=_features=)\d+/g) ?? []))];
    const named = (text: string) => text.replace(/(?<=_features=)\d+/g, (width) => `sizes[${widths.indexOf(width)}]`);
    return `sizes = [${widths.map((width) => `${width} * 2 // 2`).join(', ')}]\nnet = nn.Sequential(${modules.map((one) => named(made(one))).join(', ')})`;
  },
  (modules) => {
    const short = (text: string) =>
      text.replace(/in_features=(\d+), out_features=(\d+), bias=/, '$1, $2, device=device, dtype=torch.float32, bias=');
    return `with torch.device("cpu"):\n    net = nn.Sequential(\n${lines(modules, (one) => `        ${short(made(one))},  # ${one.id}: nn.Linear(3, 4)`)}\n    )`;
  },
];

const BEFORE = `import torch
from torch import nn, optim
from torch.utils.data import DataLoader
from torchvision.datasets import MNIST

"""Digits, as in the lesson: don't use nn.Conv2d(1, 8, 3)."""
device = "cuda" if torch.cuda.is_available() else "cpu"
data = MNIST(".", train=True, transform=lambda picture: picture)
loader = DataLoader(data, batch_size=64, shuffle=True)


@torch.no_grad()
def accuracy(net, x, y):
    net.eval()
    return (net(x).argmax(1) == y).float().mean()


`;
const AFTER = `
net[0].requires_grad_(True)
losses = []
for epoch in range(3):
    for x, y in loader:
        loss = torch.nn.functional.cross_entropy(net(x.to(device)), y)
        loss.backward()
        losses.append(loss.item())
    print(f"epoch {epoch}: {loss:.3f}")
while losses and losses[-1] > 1: losses.pop()
plt.plot(losses); plt.show()
torch.save(net.state_dict(), "net.pt")
`;

const eachLine = (prefix: (index: number) => string) => (text: string) =>
  text
    .split('\n')
    .map((line, index) => prefix(index) + line)
    .join('\n');

/** What programs around it add. */
const SURROUNDINGS: readonly ((text: string) => string)[] = [
  (text) => BEFORE + text + AFTER,
  (text) => `%matplotlib inline\n!pip install torch\n${text}`,
  (text) => `Using device: cpu\n${text}\nEpoch 1/3 | loss 0.4127 | 88.4 %\nEpoch 2/3 | loss 0.2950 | 91.6 %`,
  (text) => `Hi all,\nthis doesn't learn. It's slow, too:\n${text}\nI'd be glad of any help!`,
  (text) => `Hello,\n\nmine does not learn :( What is wrong with this (it "works" for 1) a line, 2) a parabola)?\n\n${text}\n\nThanks :)`,
  (text) => `if __name__ == "__main__":\n${eachLine(() => '    ')(text)}`,
  (text) => eachLine((index) => (index === 0 ? '' : '        '))(text),
];
/** How it arrives. */
const TRANSPORTS: readonly ((text: string) => string)[] = [
  eachLine((index) => (index === 0 ? '>>> ' : '... ')),
  eachLine((index) => (index === 0 ? 'In [7]: ' : '   ...: ')),
  eachLine(() => '> '),
  eachLine(() => '>> '),
  (text) => `\`\`\`python\n${text}\n\`\`\``,
  (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  (text) => text.replaceAll(', ', ',\u2003').replaceAll('(', '(\u200b'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/"([^"\n]*)"/g, '“$1”').replace(/'([^'\n]*)'/g, '‘$1’'),
];

/** A text in which these modules stand. */
export const writtenModel = (modules: Modules): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...STYLES),
      fc.subarray([...SURROUNDINGS], { maxLength: 2 }),
      fc.option(fc.constantFrom(...TRANSPORTS), { freq: 4, nil: undefined }),
    )
    .map(([style, around, transport]) => [...around, ...(transport ? [transport] : [])].reduce((text, put) => put(text), style(modules)));

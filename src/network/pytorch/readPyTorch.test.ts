/** Text of PyTorch becomes a network: what people copy from notebooks, and what is refused and how. */
import { expect, test } from 'vitest';
import { beginningOf, factsOf } from '../data.ts';
import { MOST_NODES } from '../document.ts';
import { writeFile } from '../file/fileFormat.ts';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { looksLikePyTorch, readPyTorch } from './readPyTorch.ts';

/** A network in a line, or the reason why there is none. */
function show(text: string): string {
  const read = readPyTorch(text);
  if (!read.ok) return read.reason;
  const trains = readNetwork(read.value.document).ok ? '' : ' (cannot train yet)';
  return read.value.document.nodes.map(({ id, kind, params }) => `${id}:${kind}${values(params)}`).join(' > ') + trains;
}

const values = (params: object): string =>
  Object.keys(params).length === 0 ? '' : `(${Object.values(params).flat(3).slice(0, 3).join(' ')})`;

test('what print(model) shows', () => {
  const text = `Sequential(
  (flatten): Flatten(start_dim=1, end_dim=-1)
  (fc1): Linear(in_features=784, out_features=128, bias=True)
  (act1): ReLU()
  (drop1): Dropout(p=0.5, inplace=False)
  (fc2): Linear(in_features=128, out_features=10, bias=True)
)`;
  expect(show(text)).toBe(
    'data:Dataset(mnist) > flatten:Flatten > fc1:Linear(128 true) > act1:ReLU > drop1:Dropout(0.5) > fc2:Linear(10 true) > loss:CrossEntropyLoss',
  );
});

test.each([
  [
    'the lesson’s first network',
    'model = nn.Sequential(nn.Linear(1, 3), nn.ReLU(), nn.Linear(3, 1))',
    'data:Dataset(line 0) > fc1:Linear(3 true) > act1:ReLU > fc2:Linear(1 true) > loss:MSELoss',
  ],
  ['a module alone', 'torch.nn.Linear(1, 1)', 'data:Dataset(line 0) > fc1:Linear(1 true) > loss:MSELoss'],
  [
    'a Flatten is put in where pixels come in',
    'Sequential(Linear(28 * 28, 10, bias=False))',
    'data:Dataset(mnist) > flatten:Flatten > fc1:Linear(10 false) > loss:CrossEntropyLoss',
  ],
  [
    'an OrderedDict',
    "nn.Sequential(OrderedDict([\n  ('hidden', nn.Linear(1, 1_0)),  # ten\n  ('act', nn.LeakyReLU(1e-2, inplace=True)),\n  ('out', nn.Linear(10, 1)),\n]))",
    'data:Dataset(line 0) > hidden:Linear(10 true) > act:LeakyReLU(0.01) > out:Linear(1 true) > loss:MSELoss',
  ],
  ['a dictionary', "nn.Sequential(OrderedDict({'a': nn.Linear(1, 1)}))", 'data:Dataset(line 0) > a:Linear(1 true) > loss:MSELoss'],
  [
    'nested, numbered, a class of one’s own',
    'Network(\n  (encoder): Sequential(\n    (0): Linear(in_features=784, out_features=32, bias=True)\n    (1): ReLU()\n  )\n  (head): Linear(in_features=32, out_features=10, bias=True)\n)',
    'data:Dataset(mnist) > flatten:Flatten > fc1:Linear(32 true) > act1:ReLU > head:Linear(10 true) > loss:CrossEntropyLoss',
  ],
  [
    'names twice',
    'N(\n(a): Sequential(\n(fc): Linear(1, 2)\n)\n(b): Sequential(\n(fc): Linear(2, 1)\n)\n)',
    'data:Dataset(line 0) > fc:Linear(2 true) > b_fc:Linear(1 true) > loss:MSELoss',
  ],
  [
    'repeats, as PyTorch 2 shortens them',
    'ModuleList(\n  (0-1): 2 x ReLU()\n  (2): Linear(1, 1)\n)',
    'data:Dataset(line 0) > act1:ReLU > act2:ReLU > fc1:Linear(1 true) > loss:MSELoss',
  ],
  [
    'a script with names for numbers and modules',
    'import torch\nfrom torch import nn\nhidden = 64\nbody = [nn.Linear(784, hidden), nn.GELU()]\nmodel = nn.Sequential(nn.Flatten(), *body, nn.Linear(hidden, 10)).to("cuda")\nloss_fn = nn.CrossEntropyLoss()\noptimizer = torch.optim.SGD(model.parameters(), lr=0.1)\nprint(model)',
    'data:Dataset(mnist) > flatten:Flatten > fc1:Linear(64 true) > act1:GELU > fc2:Linear(10 true) > loss_fn:CrossEntropyLoss',
  ],
  [
    'lines of a constructor, of a console',
    '>>> self.fc1 = nn.Linear(1, 2)\n... self.fc2 = nn.Linear(2, 1)\nnn.L1Loss()',
    'data:Dataset(line 0) > fc1:Linear(2 true) > fc2:Linear(1 true) > loss:L1Loss',
  ],
  [
    'a loss with an argument',
    'nn.Linear(1, 1)\nnn.HuberLoss(delta=0.5)',
    'data:Dataset(line 0) > fc1:Linear(1 true) > loss:HuberLoss(0.5)',
  ],
  [
    'a loss with arguments in PyTorch’s order',
    "nn.Linear(1, 1)\nnn.SmoothL1Loss(None, None, 'mean', 0)",
    'data:Dataset(line 0) > fc1:Linear(1 true) > loss:SmoothL1Loss(0)',
  ],
  ['two numbers in', 'Sequential(Linear(2, 1), Sigmoid())', 'data:Dataset(points 0 0) > fc1:Linear(1 true) > act1:Sigmoid > loss:MSELoss'],
  ['ids that are taken', 'N((data): Linear(1, 1),)', 'data2:Dataset(line 0) > data:Linear(1 true) > loss:MSELoss'],
  [
    'a width that the data does not have',
    'Linear(784, 12)',
    'data:Dataset(mnist) > flatten:Flatten > fc1:Linear(12 true) > loss:CrossEntropyLoss (cannot train yet)',
  ],
])('%s', (_, text, shown) => {
  expect(show(text)).toBe(shown);
  expect(looksLikePyTorch(text)).toBe(true);
});

test.each([
  [
    'Sequential(\n  (0): Conv2d(1, 32, kernel_size=(3, 3))\n  (1): ReLU()\n  (2): MaxPool2d(2)\n  (3): Conv2d(32, 64)\n)',
    'Conv2d (lines 2 and 5) and MaxPool2d (line 4) are not kinds that this page has. Nothing was opened: take them out and paste again.',
  ],
  ['nn.BatchNorm1d(3)', 'BatchNorm1d (line 1) is not a kind that this page has. Nothing was opened: take it out and paste again.'],
  ['nn.Sequential(\n nn.Linear(1, 0))', 'Line 2: out_features of Linear: expected a whole number from 1 to 65,536, got 0.'],
  ['nn.Linear(1)', 'Line 1: out_features of Linear: expected a whole number from 1 to 65,536, got nothing.'],
  ['nn.Dropout(p=1.5)', 'Line 1: p of Dropout: expected a number from 0 to 1, got 1.5.'],
  ['nn.GELU(approximate="tanh")', "Line 1: approximate of GELU can only be 'none' here."],
  ['nn.ReLU(slope=2)', 'Line 1: ReLU has no argument slope here.'],
  ['nn.Linear(1, 2, True, None, None, 3)', 'Line 1: Linear has more arguments than it takes.'],
  ['nn.Linear(1, 2, out_features=3)', 'Line 1: out_features of Linear is given twice.'],
  ['nn.Linear(1, (2, 3))', 'Line 1: out_features of Linear is no plain value.'],
  [
    'nn.Linear(1, 3)\nnn.ReLU()\nnn.Linear(4, 1)',
    'Line 3: in_features is 4, but the Linear before it (line 1) gives 3. Make them equal; modules are read as a chain. This text does not say in which order its modules run.',
  ],
  [
    'nn.Linear(512, 1)',
    'Line 1: in_features is 512, and no data here has as many numbers. Use 784 for MNIST, or at most 64 for points of your own.',
  ],
  ['nn.MSELoss()', 'There is no layer in this text. Paste what print(model) shows, or an nn.Sequential(…).'],
  ['nn.Linear(1, 1)\nnn.MSELoss()\nnn.L1Loss()', 'Line 3: L1Loss is a second loss. Only one number can be minimized: take one out.'],
  ['nn.Linear(1, 1)\nnn.HuberLoss(delta=0)', 'Line 2: delta of HuberLoss: expected a number from 0 to 1,000,000 (0 excluded), got 0.'],
  ["nn.Linear(1, 1)\nnn.SmoothL1Loss(reduction='sum')", "Line 2: reduction of SmoothL1Loss can only be 'mean' here."],
  [
    'nn.Sequential(nn.ReLU()',
    'Line 1: Sequential is made in brackets that are never closed, which cannot be followed here. Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  ],
  ['nn.Linear(1, width)', 'Line 1: width is not known here. Write what it stands for in its place.'],
  ['class Net(nn.Module):\n  pass', 'There is no layer in this text. Paste what print(model) shows, or an nn.Sequential(…).'],
  [
    'class Net(nn.Module):\n  def __init__(self):\n    self.fc1 = nn.Linear(1, 1)',
    'Line 3: Linear is made in the class of line 1, which cannot be followed here. Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  ],
  [
    'layers = [nn.Linear(1, 8)]\nfor _ in range(3):\n  layers.append(nn.Tanh())\nnet = nn.Sequential(*layers)',
    'Line 3: Tanh is made in the for of line 2, which cannot be followed here. Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  ],
  [
    'layers = [nn.Linear(1, 8)]\nact = nn.Tanh\nif deep: layers.append(act())\nnet = nn.Sequential(*layers)',
    'Line 3: Tanh is made in the if of line 3, which cannot be followed here. Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  ],
  [
    'net = nn.Sequential(*[nn.Linear(4, 4) for _ in range(3)])',
    'Line 1: Linear is made in more Python than is read here, which cannot be followed here. Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  ],
  [
    'act = nn.ReLU()\nnet = nn.Sequential(nn.Linear(1, 3), act)\nfor i in range(2):\n  net.append(act)',
    'Line 4: net is changed in the for of line 3, which cannot be followed here. Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  ],
  [
    'hidden = 8\nfor hidden in [1, 2]: pass\nnn.Linear(1, hidden)',
    'Line 3: hidden is set in the for of line 2, so its value is not certain.',
  ],
  [
    'net = nn.Sequential(nn.Linear(1, 1))\nnet = prune(net)',
    'Line 2: what net is from here on is not known. Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  ],
  [
    'import mlx.nn as nn\nnet = nn.Sequential(nn.Linear(1, 1))',
    'There is no layer in this text. Paste what print(model) shows, or an nn.Sequential(…).',
  ],
  ['net = nn.Sequential(nn.Linear(1, 1), nn.ReLU)', 'nn.ReLU is a class: write nn.ReLU(…) to make a module of it.'],
  [
    'a = nn.Linear(2, 2)\nnet = nn.Sequential(*[a] * 3)',
    'Line 1: this Linear is used twice, and both share its weights in PyTorch. Here each has weights of its own: write a second Linear.',
  ],
  [
    'net = nn.Sequential(nn.Linear(1, 1))\nSequential(\n  (0): Linear(in_features=1, out_features=2, bias=True)\n)',
    'There are two networks in this text, in line 1 and in line 3. Paste one of them.',
  ],
  ['nn.Linear(1 @ 2)', 'Line 1: in_features of Linear is no plain value.'],
  ['nn.Linear(1, 2 3)', 'Line 1: out_features of Linear is no plain value.'],
  ['', 'There is no layer in this text. Paste what print(model) shows, or an nn.Sequential(…).'],
  ['7', 'There is no layer in this text. Paste what print(model) shows, or an nn.Sequential(…).'],
])('refuses %j', (text, reason) => {
  expect(readPyTorch(text)).toEqual({ ok: false, reason });
});

test('a few lines that stand for very many modules are refused quickly', () => {
  const lines = Array.from({ length: 60 }, (_, i) => `a${i + 1} = nn.Sequential(a${i}, a${i})`);
  expect(show(`a0 = nn.Sequential()\n${lines.join('\n')}`)).toMatch(/^There are more than 997 modules/);
  expect(show(`a0 = nn.ReLU()\n${lines.join('\n')}`)).toMatch(/^There are more than 997 modules/);
  expect(show('nn.ReLU(),\n'.repeat(3000))).toBeTruthy();
  expect(show('['.repeat(30_000))).toMatch(/no layer/);
  expect(show('['.repeat(15_000) + ']'.repeat(15_000))).toMatch(/brackets within one another/);
  expect(show(`nn.Linear(1, ${'-'.repeat(30_000)}1)`)).toBe(show('nn.Linear(1, 1)'));
  expect(show('x'.repeat(100_001))).toMatch(/longer than 100,000 letters/);
});

test('other texts do not look like PyTorch', () => {
  const others = ['', 'hello', 'Linear', 'see https://pytorch.org', '1, 2\n3, 4', writeFile(network('line > linear 1 > mse'))];
  expect(others.filter(looksLikePyTorch)).toEqual([]);
});

test('as many modules as the canvas carries are read, and a new network learns from points as any other begins', () => {
  const most = readPyTorch(`nn.Sequential(${'nn.ReLU(), '.repeat(997)})`);
  expect(most.ok && most.value.document.nodes.length).toBe(MOST_NODES);
  const points = readPyTorch('nn.Sequential(nn.Linear(3, 2))');
  expect(points.ok && points.value.document.training).toMatchObject(beginningOf(points.ok ? factsOf(points.value.document) : undefined));
});

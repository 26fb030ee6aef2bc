/** Scripts read as one writes them by hand: the network, the loss, the optimizer, the loop and its ends. */
import { describe, expect, test } from 'vitest';
import { internal, type Result } from '../../lib/result.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { newRun, type RecordedRun } from '../recordedRun.ts';
import type { ScriptForm } from './forms.ts';
import { writeScript } from './script.ts';

function runOf(line: string, settings: Partial<TrainingSettings> = {}, more: Partial<RecordedRun> = {}): RecordedRun {
  const document = network(line, 'A test');
  const reading = readNetwork(document);
  if (!reading.ok) return internal(JSON.stringify(reading.problems));
  return { ...newRun({ name: document.name, spec: reading.spec, settings: { ...document.training, ...settings } }), ...more };
}

const valueIn = <T>(result: Result<T>): T => (result.ok ? result.value : internal(result.reason));
const textOf = (run: RecordedRun, form: ScriptForm): string => valueIn(writeScript(run, form, 'a-test.py')).text;

const sectionOf = (text: string, title: string): string => text.split(`# ${title}\n\n`)[1]?.split('\n\n\n# ')[0] ?? '';

test('a chain, whole', () => {
  expect(
    textOf(
      runOf('line 0.5 > linear 4 > leakyrelu 0.2 > linear 1 > huber 2', { epochs: 40, batch_size: 16, lr: 0.05, momentum: 0.9 }),
      'plain',
    ),
  ).toMatchInlineSnapshot(`
    """"A test, drawn in Tinkergrad: a PyTorch script.

        python a-test.py
    """
    from collections import OrderedDict

    import torch
    from torch import nn
    from torch.utils.data import DataLoader, TensorDataset


    # Settings

    torch.manual_seed(0)


    # The network

    net = nn.Sequential(OrderedDict(
        fc1=nn.Linear(1, 4),
        act1=nn.LeakyReLU(negative_slope=0.2),
        fc2=nn.Linear(4, 1),
    ))
    criterion = nn.HuberLoss(delta=2)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9)


    # Data

    x_train = torch.linspace(-2, 2, 64).unsqueeze(1)
    y_train = 10 * x_train + 5 + 0.5 * torch.randn_like(x_train)
    loader = DataLoader(TensorDataset(x_train, y_train), batch_size=16, shuffle=True)


    # Training

    def train():
        for epoch in range(1, 41):
            net.train()
            for x, y in loader:
                loss = criterion(net(x), y)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            if epoch % 2 == 0:
                print(f"epoch {epoch}: loss {loss.item():.4g}")


    train()
    "
  `);
});

test('a network that parts and joins is a class whose forward reads like the drawing', () => {
  const text = textOf(
    runOf('mnist > flatten > linear 64 > relu > linear 64 > relu > add act1 > dropout 0.2 > linear 10 > cross_entropy'),
    'plain',
  );
  expect(sectionOf(text, 'The network')).toMatchInlineSnapshot(`
    "class Network(nn.Module):
        def __init__(self):
            super().__init__()
            self.flatten = nn.Flatten()
            self.fc1 = nn.Linear(784, 64)
            self.act1 = nn.ReLU()
            self.fc2 = nn.Linear(64, 64)
            self.act2 = nn.ReLU()
            self.drop1 = nn.Dropout(p=0.2)
            self.fc3 = nn.Linear(64, 10)

        def forward(self, x):
            flatten = self.flatten(x)
            fc1 = self.fc1(flatten)
            act1 = self.act1(fc1)
            fc2 = self.fc2(act1)
            act2 = self.act2(fc2)
            add1 = act2 + act1
            drop1 = self.drop1(add1)
            fc3 = self.fc3(drop1)
            return fc3


    net = Network()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.3)"
  `);
});

test('a loss of one’s own is a function', () => {
  const text = textOf(runOf('line > linear 1 > custom abs(y_pred - y_true) ** 1.5', { optimizer: 'Adam', betas: [0.8, 0.9] }), 'plain');
  expect(sectionOf(text, 'The network')).toMatchInlineSnapshot(`
    "net = nn.Sequential(OrderedDict(
        fc1=nn.Linear(1, 1),
    ))


    def criterion(y_pred, y_true):
        return (torch.abs(y_pred - y_true) ** 1.5).mean()


    optimizer = torch.optim.Adam(net.parameters(), lr=0.3, betas=(0.8, 0.9))"
  `);
});

describe('ends', () => {
  const loop = (settings: Partial<TrainingSettings>) =>
    sectionOf(textOf(runOf('line > linear 1 > mse', { batch_size: 16, ...settings }), 'plain'), 'Training');

  test('every condition that the page knows is one of the loop', () => {
    expect(loop({ max_steps: 100, stop_seconds: 60, stop_loss: 0.1, patience: 30, schedule: 'OneCycleLR' })).toMatchInlineSnapshot(`
      "def train():
          step = 0
          began = time.monotonic()
          recent = collections.deque(maxlen=50)
          best, best_step = float("inf"), 0
          for epoch in range(1, 51):
              net.train()
              for x, y in loader:
                  step += 1
                  loss = criterion(net(x), y)
                  optimizer.zero_grad()
                  loss.backward()
                  optimizer.step()
                  if step < 100:
                      scheduler.step()
                  if time.monotonic() - began >= 60:
                      return
                  recent.append(loss.item())
                  if len(recent) == 50 and sum(recent) / 50 <= 0.1:
                      return
                  mean = sum(recent) / 50
                  if len(recent) == 50 and (best_step == 0 or mean < best - 0.0001 * abs(best)):
                      best, best_step = mean, step
                  if len(recent) == 50 and step - best_step >= 30:
                      return
                  if step == 100:
                      return
              if epoch % 5 == 0:
                  print(f"epoch {epoch}: loss {loss.item():.4g}")


      train()
      "
    `);
  });

  test('without one it goes on until it is stopped', () => {
    const { epochs: _, ...endless } = runOf('line > linear 1 > mse').settings;
    const text = textOf({ ...runOf('line > linear 1 > mse'), settings: endless }, 'plain');
    expect(text).toContain('    for epoch in itertools.count(1):  # until it is stopped: Ctrl C');
    expect(text).toContain('import itertools\n');
  });
});

describe('this run', () => {
  const lrs = Float32Array.of(0.1, 0.1, 0.05, 0.05);
  const losses = Float32Array.of(4, 3, 2, 1);
  const optimizer = { momentum: 0, nesterov: false, weight_decay: 0 };

  test('what was changed by hand is listed by the step, and the optimizer begins as it began', () => {
    const changes = [
      { step: 1, optimizer },
      { step: 2, optimizer },
      { step: 3, optimizer: { ...optimizer, momentum: 0.9 } },
    ];
    const text = textOf(runOf('line > linear 1 > mse', { lr: 0.05, momentum: 0.9 }, { lrs, losses, changes }), 'run');
    expect(sectionOf(text, 'Settings')).toContain('    3: {"lr": 0.05, "momentum": 0.9},\n}');
    expect(text).toContain('optimizer = torch.optim.SGD(net.parameters(), lr=0.1)\n');
    expect(text).toContain('default=4, help="as many as the page had taken"');
  });

  test('a schedule is its class as long as no hand has moved the rate, else each rate is listed', () => {
    const settings = { lr: 0.1, schedule: 'StepLR', step_size: 2, gamma: 0.5 } as const;
    const followed = textOf(runOf('line > linear 1 > mse', settings, { lrs, losses }), 'run');
    expect(followed).toContain('scheduler = lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.5)\n');
    expect(followed).not.toContain('CHANGES');
    const moved = textOf(runOf('line > linear 1 > mse', settings, { lrs: Float32Array.of(0.1, 0.2, 0.1, 0.1), losses }), 'run');
    expect(moved).not.toContain('scheduler');
    expect(moved).toContain('    2: {"lr": 0.2},\n    3: {"lr": 0.1},\n}');
  });

  test('a step that no loop takes again is named', () => {
    const text = textOf(runOf('line > linear 1 > mse', {}, { lrs, losses, changes: [{ step: 3, isIrregular: true }] }), 'run');
    expect(text).toContain('Step 3 was taken by hand with its beats out of order, which this file cannot repeat.');
    expect(text).toContain('Each loss of the first 2 steps');
  });

  test('it says which version of the random numbers it counts on', () => {
    for (const form of ['run', 'torchrun'] as const)
      expect(textOf(runOf('line > linear 1 > mse'), form)).toContain('It repeats random numbers of Tinkergrad, version 2');
  });

  test('a run of an older version keeps its order, and says so', () => {
    const line = 'mnist > flatten > linear 10 > cross_entropy';
    const older = textOf(runOf(line, {}, { streams: 1 }), 'run');
    expect(older).toContain('It repeats random numbers of Tinkergrad, version 1');
    expect(older).toContain('starts = [*range(0, 60000, 5000)] if epoch == 1 else [0]');
    expect(textOf(runOf(line), 'run')).toContain('starts = [0, 1000, *range(5000, 60000, 5000)] if epoch == 1 else [0]');
  });
});

test('a loss that looks at a whole batch at once cannot be shared, and that is said', () => {
  const script = writeScript(runOf('line > linear 1 > custom mean((y_pred - y_true) ** 2)'), 'torchrun', 'a.py');
  expect(script.ok ? '' : script.reason).toMatch(/^Its loss looks at a whole batch at once/);
});

test('more values of one’s own than a script has room for are refused', () => {
  const parameters = new Map([['fc1.weight', new Float32Array(5_000_001)]]);
  const script = writeScript(runOf('line > linear 1 > mse', {}, { parameters }), 'run', 'a.py');
  expect(script.ok ? '' : script.reason).toMatch(/^It begins from 5,000,001 numbers of its own/);
});

test('each line of a node says which one it is of', () => {
  const script = writeScript(runOf('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy'), 'run', 'a.py');
  const lines = script.ok ? script.value.lines : [];
  const of = (id: string) => lines.flatMap(({ node, text }) => (node === id ? [text.trim()] : []));
  expect(of('act1')).toEqual(['self.act1 = nn.ReLU()', 'act1 = self.act1(fc1)']);
  expect(of('add1')).toEqual(['add1 = fc2 + act1']);
  expect(of('data')).toEqual(['x_train, y_train = digits("train")', 'x_test, y_test = digits("t10k")']);
  expect(of('loss')).toEqual(['criterion = nn.CrossEntropyLoss()', 'loss = criterion(net(x_train[batch]), y_train[batch])']);
});

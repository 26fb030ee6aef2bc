/** The run shared among processes that torchrun starts, with checkpoints that it goes on from. */

import { apart, type Code, indented, of, when } from './code.ts';
import { numbersOfSample } from './loss.ts';
import { scheduleStep } from './optimizer.ts';
import { everySo, type Program, sometimes } from './program.ts';
import { accuracyCode, changing, hasAccuracy, hasScheduler } from './training.ts';

export const PROCESSES: Code = [
  'RANK, WORLD = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))  # torchrun sets them',
  'LOCAL_RANK = int(os.environ.get("LOCAL_RANK", 0))',
  'HAS_GPU = torch.cuda.device_count() >= int(os.environ.get("LOCAL_WORLD_SIZE", 1))  # one for each process',
  'DEVICE = torch.device("cuda", LOCAL_RANK) if HAS_GPU else torch.device("cpu")',
  'if HAS_GPU:',
  '    torch.cuda.set_device(DEVICE)',
  'if WORLD > 1:',
  '    dist.init_process_group("nccl" if HAS_GPU else "gloo")',
];

/** One process of a machine fetches what is missing, and the others wait for it. */
export const loadOnce = (lines: Code): Code => ['if LOCAL_RANK == 0:', ...indented(lines), 'if WORLD > 1:', '    dist.barrier()'];

const save = (program: Program): Code => [
  'def save():',
  '    """The model under its own names, without those of DistributedDataParallel; renamed last, so that it is whole or not there."""',
  '    state = {"step": step, "losses": losses, "model": net.state_dict(), "optimizer": optimizer.state_dict()}',
  ...when(hasScheduler(program), '    state["scheduler"] = scheduler.state_dict()'),
  '    torch.save(state, f"{CHECKPOINT}.new")',
  '    os.replace(f"{CHECKPOINT}.new", CHECKPOINT)',
];

const goOn = (program: Program): Code => [
  'first, losses = 1, []',
  'kept = torch.load(CHECKPOINT, map_location="cpu") if CHECKPOINT.exists() else None',
  'everyone = [kept] * WORLD',
  'if WORLD > 1:',
  '    dist.all_gather_object(everyone, kept)  # each machine has a file of its own, or none',
  'state = max(filter(None, everyone), key=lambda one: one["step"], default=None)',
  'if state is not None:',
  '    net.load_state_dict(state["model"])',
  '    optimizer.load_state_dict(state["optimizer"])',
  ...when(hasScheduler(program), '    scheduler.load_state_dict(state["scheduler"])'),
  '    first, losses = state["step"] + 1, state["losses"]',
  '    if RANK == 0:',
  '        print(f"going on from {CHECKPOINT} after step {first - 1}")',
];

export function sharedTraining(program: Program): Code {
  const { spec, settings } = program.run;
  const each = numbersOfSample(spec);
  const loop = indented([
    ...changing(program),
    'batch = batch_of(step)  # the same in every process',
    'mine = batch[RANK::WORLD]  # the share of this one, which may be empty',
    of(spec.loss.id, 'total = criterion(model(x_train[mine].to(DEVICE)), y_train[mine].to(DEVICE))'),
    'optimizer.zero_grad()',
    `(total * WORLD / ${each === 1 ? 'len(batch)' : `(len(batch) * ${each})`}).backward()  # DDP averages gradients over processes`,
    'optimizer.step()',
    ...when(hasScheduler(program), ...scheduleStep(spec, settings)),
    'total = total.detach()',
    'if WORLD > 1:',
    '    dist.all_reduce(total)',
    `losses.append(total.item() / ${each === 1 ? 'len(batch)' : `(len(batch) * ${each})`})`,
    'if RANK == 0 and (step % CHECKPOINT_EVERY == 0 or step == STEPS):',
    '    save()',
    ...sometimes(everySo(program.steps), 'step', 'STEPS', ['print(f"step {step}: loss {losses[-1]:.6g}", flush=True)'], 'RANK == 0'),
  ]);
  return apart(
    [
      save(program),
      accuracyCode(program),
      [
        ...goOn(program),
        'model = nn.parallel.DistributedDataParallel(net, [LOCAL_RANK] if HAS_GPU else None) if WORLD > 1 else net',
        'net.train()',
        'for step in range(first, STEPS + 1):',
        ...loop,
        ...when(hasAccuracy(program), 'if RANK == 0:', '    print(f"test accuracy {accuracy(x_test.to(DEVICE), y_test.to(DEVICE)):.2%}")'),
        'if WORLD > 1:',
        '    dist.destroy_process_group()',
      ],
    ],
    2,
  );
}

/** A network or a run as one Python file that PyTorch alone can run. */
import { ok, type Result } from '../../lib/result.ts';
import { firstSettings, newRun, type RecordedRun } from '../recordedRun.ts';
import { apart, asLine, type Code, type CodeLine, codeText, type Section, when } from './code.ts';
import { dataCode } from './data.ts';
import type { ScriptForm } from './forms.ts';
import { imports } from './imports.ts';
import { inQuotes, quoted } from './literals.ts';
import { criterionCode, summedCriterion } from './loss.ts';
import { modelCode } from './model.ts';
import { optimizerCode, scheduleCode } from './optimizer.ts';
import { checkData, isGiven, isMnist, type Program, programOf } from './program.ts';
import { commands, counts, mnistPlace, promise, steps } from './sentences.ts';
import { streamsCode } from './streams.ts';
import { loadOnce, PROCESSES, sharedTraining } from './torchrun.ts';
import { accuracyCode, batchSize, changesCode, hasScheduler, plainTraining, runTraining, testing } from './training.ts';
import { checkValues, valuesCode } from './values.ts';

export interface Script {
  readonly lines: readonly CodeLine[];
  readonly text: string;
}

/** @param file its name, as it is typed to start it */
export function writeScript(run: RecordedRun, form: ScriptForm, file: string): Result<Script> {
  const program = programOf(form === 'plain' ? newRun(run) : run, file);
  const data = checkData(program);
  if (!data.ok) return data;
  const small = checkValues(program);
  if (!small.ok) return small;
  const sections = SECTIONS[form](program);
  if (!sections.ok) return sections;
  const body = sections.value.flatMap(({ title, code }) => ['', '', `# ${title}`, '', ...code]);
  const lines = [...header(program, form), ...imports(codeText(body)), ...body].map(asLine);
  return ok({ lines, text: codeText(lines) });
}

/** The sections of each form. */
const SECTIONS: { readonly [F in ScriptForm]: (program: Program) => Result<readonly Section[]> } = {
  plain: (program) => ok(plainSections(program)),
  run: (program) => ok(runSections(program, STARTED)),
  torchrun: (program) => {
    const criterion = summedCriterion(program.run.spec);
    return criterion.ok ? ok(sharedSections(program, criterion.value)) : criterion;
  },
};

function plainSections(program: Program): readonly Section[] {
  const { spec, settings } = program.run;
  const loader = `loader = DataLoader(TensorDataset(x_train, y_train), batch_size=${batchSize(program)}${settings.shuffle ? ', shuffle=True' : ''})`;
  return [
    section('Settings', '', [`torch.manual_seed(${settings.seed})`, ...when(isMnist(program), 'DATA = Path("data")')]),
    section('The network', '', networkCode(program, false, criterionCode(spec))),
    section('Data', '', [...dataCode(program, false), loader]),
    section('Training', '', plainTraining(program)),
  ];
}

/** How a script is told what may differ from start to start; a notebook has it written down. */
const STARTED = (program: Program): Code => [
  'parser = argparse.ArgumentParser()',
  ...when(isMnist(program), `parser.add_argument("--data", type=Path, default=Path("data"), help="the folder with MNIST's four files")`),
  `parser.add_argument("--steps", type=int, default=${program.steps}, help="${steps(program)}")`,
  'options = parser.parse_args()',
  ...when(isMnist(program), 'DATA = options.data'),
  'STEPS = options.steps',
];

/** @param started where the number of steps and the folder of the data come from */
export function runSections(program: Program, started: (program: Program) => Code): readonly Section[] {
  const { spec, settings } = program.run;
  return [
    section('Settings', 'What the run began with, and what was changed by hand while it went on.', [
      `SEED = ${settings.seed}`,
      `BATCH_SIZE = ${batchSize(program)}`,
      ...changesCode(program),
      ...started(program),
    ]),
    section('The random numbers of the run', counts(program), streamsCode(program, false)),
    section('The network', 'As it is drawn, with the values that it begins from.', networkCode(program, true, criterionCode(spec))),
    section('Data', 'The samples that it learns from.', dataCode(program, true)),
    section('Training', 'The same batches in the same order, so the same losses.', [
      ...spaced(accuracyCode(program)),
      ...runTraining(program),
      ...testing(program),
    ]),
  ];
}

function sharedSections(program: Program, criterion: Code): readonly Section[] {
  return runSections(program, STARTED).map((it) => {
    const { title } = it;
    if (title === 'Settings')
      return { ...it, code: [...it.code, `CHECKPOINT, CHECKPOINT_EVERY = Path(${quoted(checkpointOf(program))}), 100`, ...PROCESSES] };
    if (title === 'The random numbers of the run') return { ...it, code: streamsCode(program, true) };
    if (title === 'The network') return { ...it, code: networkCode(program, true, criterion, ['net.to(DEVICE)']) };
    if (title === 'Data') return { ...it, code: dataCode(program, true, loadOnce) };
    return { ...it, code: sharedTraining(program) };
  });
}

const checkpointOf = ({ file }: Program): string => file.replace(/(\.py)?$/, '.checkpoint.pt');

const section = (title: string, says: string, code: Code): Section => ({ title, says, code });

const spaced = (code: Code): Code => (code.length > 0 ? [...code, '', ''] : []);

/**
 * The network, its loss and its optimizer.
 * @param isRun whether it begins from the run's own values, and not from those that PyTorch draws
 * @param moved what is done to it before its optimizer is made
 */
function networkCode(program: Program, isRun: boolean, criterion: Code, moved: Code = []): Code {
  const network: Code = [
    ...modelCode(program.run.spec, program.names, isRun),
    ...when(isRun && !isGiven(program), 'draw_first_values(net)'),
    ...valuesCode(program),
    ...moved,
  ];
  const first = firstSettings(program.run);
  const learning = [...optimizerCode(first), ...when(hasScheduler(program), ...scheduleCode(program.run.spec, first))];
  // a function stands apart
  return criterion.length > 1 ? apart([network, criterion, learning], 2) : [...network, ...criterion, ...learning];
}

/** The text that the file begins with. */
function header(program: Program, form: ScriptForm): Code {
  const file = inQuotes(program.file);
  const name = inQuotes(program.run.name);
  const told: { readonly [F in ScriptForm]: readonly string[] } = {
    plain: [`"""${name}, drawn in Tinkergrad: a PyTorch script.`, '', `    python ${file}`],
    run: [
      `"""${name}: a run of Tinkergrad, again in PyTorch, loss by loss.`,
      '',
      `    python ${file}${isMnist(program) ? ' [--data FOLDER]' : ''} [--steps N]`,
      '',
      promise(program),
      counts(program),
    ],
    torchrun: [
      `"""${name}: a run of Tinkergrad, again in PyTorch, by as many processes as are started.`,
      '',
      ...commands(program),
      '',
      'All processes share one batch, so the losses are those of one process; a small network only gets slower by it.',
      `Every 100 steps all is written to ${inQuotes(checkpointOf(program))}, from which the next start goes on; delete it to begin anew.`,
      'For data of your own: a DataLoader with a DistributedSampler, whose set_epoch(epoch) is called before each epoch.',
      '',
      promise(program),
      counts(program),
    ],
  };
  const place = mnistPlace(program, form !== 'plain');
  return [...told[form], ...when(place.length > 0, '', ...place), '"""'];
}

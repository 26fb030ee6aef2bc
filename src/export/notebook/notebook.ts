/** A run as a Jupyter notebook: its script cut into cells, the curve, the page's own losses beside those of PyTorch, and a place to try it. */
import { ok, type Result } from '../../lib/result.ts';
import { apart, type Code, codeText, type Section } from '../pytorch/code.ts';
import { imports } from '../pytorch/imports.ts';
import { wrapped } from '../pytorch/literals.ts';
import { checkData, isMnist, type Program, programOf } from '../pytorch/program.ts';
import { runSections } from '../pytorch/script.ts';
import { CHECKED, mnistPlace, promise, steps } from '../pytorch/sentences.ts';
import { hasAccuracy, testing } from '../pytorch/training.ts';
import { checkValues } from '../pytorch/values.ts';
import { firstIrregular, type RecordedRun } from '../recordedRun.ts';
import { shortest } from '../shortest.ts';
import { type Cell, codeCell, notebookText, plainMarkdown, textCell } from './cells.ts';
import { tryItOn } from './tryItOn.ts';

/** Whatever form scripts are written in, a notebook repeats the run. */
export function writeNotebook(run: RecordedRun): Result<string> {
  const program = programOf(run, '');
  const data = checkData(program);
  if (!data.ok) return data;
  const small = checkValues(program);
  if (!small.ok) return small;
  const sections = [...runSections(program, written).map((it) => seen(program, it)), ...checks(program)];
  const used = imports(sections.map(({ code }) => codeText(code)).join(''));
  const [first, ...others] = sections.map((it, i) => (i === 0 ? { ...it, code: [...used, '', ...it.code] } : it));
  const cells = [first, ...others].flatMap((it): readonly Cell[] =>
    it ? [textCell(`## ${it.title}\n\n${it.says}`), codeCell(it.code)] : [],
  );
  return ok(notebookText([textCell(about(program)), ...cells]));
}

const about = (program: Program): string => {
  const name = plainMarkdown(program.run.name);
  return [`# ${name}`, `A run of Tinkergrad again, loss by loss, in PyTorch. ${promise(program)}`, ...mnistPlace(program)].join('\n\n');
};

/** What a script asks its command line for. */
const written = (program: Program): Code => [
  `STEPS = ${program.steps}  # ${steps(program)}`,
  ...(isMnist(program) ? ['DATA = Path("data")'] : []),
];

/** The network is printed, and the curve of the run drawn. */
function seen(program: Program, it: Section): Section {
  if (it.title === 'The network') return { ...it, code: [...it.code, 'print(net)'] };
  if (it.title !== 'Training') return it;
  const test = testing(program);
  return { ...it, code: apart([test.length > 0 ? it.code.slice(0, -test.length) : it.code, PLOT]) };
}

const PLOT: Code = [
  'try:',
  '    import matplotlib.pyplot as plt',
  'except ImportError:',
  '    print("The curve is drawn where matplotlib is installed.")',
  'else:',
  '    plt.plot(range(1, len(losses) + 1), losses)',
  '    plt.xlabel("step")',
  '    plt.ylabel("loss")',
  '    plt.show()',
];

function checks(program: Program): readonly Section[] {
  const test = testing(program);
  return [
    ...sameLosses(program),
    ...(hasAccuracy(program)
      ? [{ title: 'Test accuracy', says: 'How many of the samples that it has not learned from are right.', code: test }]
      : []),
    tryItOn(program),
  ];
}

/** The losses of the page as far as PyTorch must have the same ones; nothing before its first step. */
function sameLosses({ run }: Program): readonly Section[] {
  const odd = firstIrregular(run) ?? Number.POSITIVE_INFINITY;
  const finite = run.losses.findIndex((loss) => !Number.isFinite(loss));
  const losses = run.losses.slice(0, Math.min(CHECKED, odd - 1, finite < 0 ? CHECKED : finite));
  if (losses.length === 0) return [];
  const code: Code = [
    'PAGE = [',
    ...wrapped(Array.from(losses, (loss) => String(shortest(loss)))),
    ']',
    'farthest = max(abs(ours - page) / max(abs(page), 0.01) for ours, page in zip(losses, PAGE))',
    'print(f"{min(len(losses), len(PAGE))} losses, the farthest {farthest:.1e} from the page\'s")',
    'assert farthest < 1e-3, "where they part little by little, the run is so unsteady that rounding decides it"',
  ];
  return [
    {
      title: 'The same losses',
      says: 'These are the losses that the page has shown, and those from here must be the same within 0.1 %.',
      code,
    },
  ];
}

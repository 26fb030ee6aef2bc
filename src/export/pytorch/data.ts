/** The data of a network in Python: MNIST from its files, a formula's, or the numbers themselves. */
import { type DatasetParams, samplesOf, testSamplesOf } from '../../datasets/datasets.ts';
import { FORMULAS, type FormulaName, type SampleRows } from '../../datasets/generated.ts';
import { type Table, tableSpreads } from '../../datasets/table/table.ts';
import { apart, type Code, of, when } from './code.ts';
import { MOST_LETTERS, numeral, quoted, row, wrapped } from './literals.ts';
import { isMnist, type Program } from './program.ts';

const MNIST: Code = [
  'def find(name):',
  '    """One of MNIST\'s files, raw or .gz, in the folder or where torchvision puts it."""',
  '    for folder in (DATA, DATA / "MNIST" / "raw"):',
  '        for path in (folder / name, folder / f"{name}.gz"):',
  '            if path.is_file():',
  '                return path',
  '',
  '',
  'def fetch():',
  '    """Has torchvision download the files where they are missing."""',
  '    if find("train-images-idx3-ubyte") is None:',
  '        try:',
  '            from torchvision.datasets import MNIST',
  '        except ImportError:',
  '            raise FileNotFoundError(f"MNIST is not in {DATA}: put its four files there, or install torchvision.") from None',
  '        MNIST(DATA, download=True)',
  '',
  '',
  'def digits(which):',
  '    """Images with values of 0 to 1, and their labels."""',
  '    def read(name):',
  '        path = find(f"{which}-{name}-ubyte")',
  '        if path is None:',
  '            raise FileNotFoundError(f"{which}-{name}-ubyte is not in {DATA}")',
  '        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()',
  '        return torch.frombuffer(bytearray(raw), dtype=torch.uint8)',
  '',
  '    return read("images-idx3")[16:].view(-1, 1, 28, 28).float() / 255, read("labels-idx1")[8:].long()',
];

/** What a formula gives for x, but for its noise. */
const Y_OF_X = {
  line: '10 * x_train + 5',
  sine: 'torch.sin(x_train)',
  abs: 'x_train.abs()',
  square: 'x_train ** 2',
  step: '(x_train >= 0).float()',
  single: 'torch.full_like(x_train, 2)',
} as const satisfies Record<FormulaName, string>;

const isFormula = (name: string): name is FormulaName => Object.hasOwn(FORMULAS, name);

/**
 * `x_train` and `y_train`, and where some are kept for testing `x_test` and `y_test`.
 * @param isRun whether they must be the page's to the last digit
 * @param load what stands around reading MNIST
 */
export function dataCode(program: Program, isRun: boolean, load: (lines: Code) => Code = (lines) => lines): Code {
  const { id, params } = program.run.spec.data;
  if (isMnist(program))
    return apart(
      [MNIST, [...load(['fetch()']), of(id, 'x_train, y_train = digits("train")'), of(id, 'x_test, y_test = digits("t10k")')]],
      2,
    );
  if (params.table) return tableCode(id, params.table);
  if (!isRun && isFormula(params.name)) return formulaCode(id, params.name, params.noise ?? 0);
  return rowsCode(id, params);
}

function formulaCode(id: string, name: FormulaName, noise: number): Code {
  const { from, to, count } = FORMULAS[name];
  return [
    of(id, `x_train = torch.linspace(${end(from)}, ${end(to)}, ${count}).unsqueeze(1)`),
    of(id, `y_train = ${Y_OF_X[name]}${noise > 0 ? ` + ${numeral(noise)} * torch.randn_like(x_train)` : ''}`),
  ];
}

const end = (value: number): string => (Math.abs(value) === Math.PI ? `${value < 0 ? '-' : ''}torch.pi` : numeral(value));

function rowsCode(id: string, params: DatasetParams): Code {
  const test = testSamplesOf(params);
  const both = ({ x, y }: SampleRows, name: string) => [...tensor(id, `x_${name}`, x), ...tensor(id, `y_${name}`, y)];
  return [...both(samplesOf(params), 'train'), ...(test && test.x.length > 0 ? both(test, 'test') : [])];
}

type Rows = readonly (readonly number[])[];

/** In one line where there is room. */
function tensor(id: string, name: string, rows: Rows, type = 'float32'): Code {
  const line = `${name} = torch.tensor([${rows.map(row).join(', ')}], dtype=torch.${type})`;
  if (line.length <= MOST_LETTERS) return [of(id, line)];
  return [of(id, `${name} = torch.tensor([`), ...wrapped(rows.map(row)), `], dtype=torch.${type})`];
}

/** The rows as they were read, and what is done to them. */
function tableCode(id: string, table: Table): Code {
  const spreads = tableSpreads(table);
  const cut = table.x.length - table.test;
  const standard = (name: 'x' | 'y'): Code => {
    const list = (key: 'mean' | 'std') => `torch.tensor(${row(spreads[name].map((spread) => spread[key]))}, dtype=torch.float64)`;
    return [`${name} = (${name} - ${list('mean')}) / ${list('std')}  # mean and standard deviation of the rows to train on`];
  };
  const y = table.classes
    ? [of(id, 'y = torch.tensor(['), ...wrapped(table.y.map(([code = 0]) => numeral(code))), '])']
    : [...tensor(id, 'y', table.y, 'float64'), ...when(table.standardize.y, ...standard('y')), 'y = y.float()'];
  return [
    ...named('COLUMNS', table.x_names),
    ...named(table.classes ? 'CLASSES' : 'TARGETS', table.classes ?? table.y_names),
    ...tensor(id, 'x', table.x, 'float64'),
    ...when(table.standardize.x, ...standard('x')),
    'x = x.float()',
    ...y,
    `x_train, y_train = x[:${cut}], y[:${cut}]`,
    ...when(table.test > 0, `x_test, y_test = x[${cut}:], y[${cut}:]`),
  ];
}

const named = (name: string, texts: readonly string[]): Code => [`${name} = [`, ...wrapped(texts.map(quoted)), ']'];

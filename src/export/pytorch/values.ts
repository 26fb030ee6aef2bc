/** Values that a network begins from, written into the program. */
import { encodeFloats } from '../../lib/base64.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { messages } from '../messages.ts';
import { shortest } from '../shortest.ts';
import { type Code, when } from './code.ts';
import { quoted, row } from './literals.ts';
import type { Program } from './program.ts';

/** So many are written as numbers that a person can read. */
const FEW = 64;
/** More would make a file that no editor opens. */
const MOST = 5_000_000;

const countOf = ({ run: { parameters } }: Program): number =>
  [...(parameters?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);

export const hasFew = (program: Program): boolean => countOf(program) <= FEW;

/** Whether the values that it begins from fit into a script. */
export const checkValues = (program: Program): Result<undefined> =>
  countOf(program) <= MOST ? ok(undefined) : refused(messages.script.tooManyNumbers(countOf(program)));

/** Puts them into `net`; nothing where none were given. */
export function valuesCode(program: Program): Code {
  const { spec, parameters } = program.run;
  if (!parameters) return [];
  const isFew = hasFew(program);
  const lines = parametersOf(spec).flatMap(({ name }) => {
    const values = parameters.get(name);
    const [id = '', kind = ''] = name.split('.');
    return values
      ? [`    ${quoted(`${program.names.of(id)}.${kind}`)}: ${isFew ? row(Array.from(values, shortest)) : quoted(encodeFloats(values))},`]
      : [];
  });
  const value = isFew ? 'torch.tensor(values)' : 'torch.frombuffer(bytearray(base64.b64decode(values)), dtype=torch.float32)';
  return [
    ...when(!isFew, '# float32, little-endian, in base64'),
    'FIRST_VALUES = {',
    ...lines,
    '}',
    'with torch.no_grad():',
    '    for name, values in FIRST_VALUES.items():',
    '        parameter = net.get_parameter(name)',
    `        parameter.copy_(${value}.view_as(parameter))`,
  ];
}

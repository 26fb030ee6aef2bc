/** The last cell: what the network now says to samples. */
import { hasImages } from '../../datasets/datasets.ts';
import type { Code, Section } from '../pytorch/code.ts';
import { hasClasses, hasTest, type Program } from '../pytorch/program.ts';

export function tryItOn(program: Program): Section {
  const set = hasTest(program) ? 'test' : 'train';
  const says = hasClasses(program) ? 'What it takes some samples for. Try others.' : 'What it gives for some x, and what y is. Try others.';
  return { title: 'Try it on', says, code: hasClasses(program) ? classes(program, set) : values(set) };
}

function classes({ run }: Program, set: string): Code {
  const { facts, params } = run.spec.data;
  const name = (code: string) => (params.table?.classes ? `CLASSES[${code}]` : code);
  return [
    'net.eval()',
    `for x, y in zip(x_${set}[:5], y_${set}[:5].tolist()):`,
    '    with torch.no_grad():',
    '        answer = net(x.unsqueeze(0))[0].softmax(0)',
    '    likely = answer.argsort(descending=True)[:3].tolist()',
    `    print(f"{${name('y')}}: " + ", ".join(f"{${name('code')}} {answer[code]:.1%}" for code in likely))`,
    ...(hasImages(facts) ? ['    print("\\n".join("".join(" .:*#"[int(shade * 4)] for shade in line) for line in x[0].tolist()))'] : []),
  ];
}

const values = (set: string): Code => [
  'net.eval()',
  `for x, y in zip(x_${set}[:5], y_${set}[:5]):`,
  '    with torch.no_grad():',
  '        answer = net(x.unsqueeze(0))[0]',
  '    print(f"x = {x.tolist()}: {answer.tolist()}, y = {y.tolist()}")',
];

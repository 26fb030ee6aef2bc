/** A Python program from its first line to its last: plain statements are carried out, what is in loops, functions and conditions is stepped over. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { typedText } from './copiedText.ts';
import { messages } from './messages.ts';
import { passOver } from './passedOver.ts';
import { blockAt, clausesOf, type PythonBlock, type PythonLine, splitLines } from './pythonLines.ts';
import { type Aside, createNames, type Made, type Names } from './pythonNames.ts';
import { readImport, readStatement } from './pythonStatements.ts';
import { tokenize } from './pythonTokens.ts';

export interface PythonProgram {
  /** Modules and optimizers that are in nothing else, in the program's order. */
  readonly made: readonly Made[];
  readonly asides: readonly Aside[];
}

/** Reads a text; refused where modules are made or changed in a way that is not certain. */
export function readPython(text: string): Result<PythonProgram> {
  const lines = splitLines(tokenize(typedText(text)));
  const names = createNames();
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const block = blockAt(lines, at);
    const refusal = block ? readBlock(block, names) : line && readStatement(line, names);
    if (refusal !== undefined) return refused(refusal);
    at += block && !runsOnce(block) ? 1 + block.body.length : 1;
  }
  return ok({ made: names.made(), asides: names.asides });
}

/** Its lines are carried out like those around it. */
function runsOnce({ keyword, header }: PythonBlock): boolean {
  const text = header.tokens.map((token) => token.text).join(' ');
  return keyword === 'with' || text === 'if __name__ == __main__ :';
}

/** Steps over the lines of a block; of one that runs once over the first. */
function readBlock(block: PythonBlock, names: Names): string | undefined {
  const { keyword, header, body } = block;
  const where = messages.inBlock(keyword, header.line);
  // what is given a value in there has no meaning outside
  const isLocal = ['def', 'class', 'async'].includes(keyword);
  for (const clause of [header, ...(runsOnce(block) ? [] : body)].flatMap(clausesOf)) {
    const isImport = clause[0]?.type === 'name' && ['import', 'from'].includes(clause[0].text);
    const refusal = isImport ? readImport(clause, names) : passOver(clause, names, where, isLocal);
    if (refusal !== undefined) return refusal;
  }
  return isLocal ? names.forget(definedIn(header), where, header.line) : undefined;
}

/** The name of a function or a class. */
const definedIn = ({ tokens }: PythonLine): readonly string[] =>
  tokens.flatMap(({ type, text }, index) => (type === 'name' && ['def', 'class'].includes(tokens[index - 1]?.text ?? '') ? [text] : []));

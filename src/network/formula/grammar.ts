/** A formula's text as a tree of what is written, by jsep: nothing is evaluated. Each part knows its place in the text. */
import jsep from 'jsep';
import { ok, type Result } from '../../lib/result.ts';
import { messages } from './messages.ts';
import { type FormulaProblem, quote, wrongAt } from './problems.ts';

export type Written = jsep.Expression;

/** What of jsep's parser is used here; its types leave the class out. */
interface Parser {
  readonly expr: string;
  index: number;
  gobbleSpaces(): void;
  gobbleExpression(): Written | false | undefined;
  gobbleToken(): Written | false | undefined;
  gobbleGroup(): Written | false | undefined;
  gobbleIdentifier(): Written;
  throwError(message: string): never;
}
const { Jsep } = jsep as unknown as { readonly Jsep: new (text: string) => Parser };

/** One expression, with places, and a bracket holds one too. */
class FormulaParser extends Jsep {
  readonly places = new WeakMap<Written, number>();
  /** What stands in brackets of its own. */
  readonly grouped = new WeakSet<Written>();

  parseAll(): Written {
    const written = this.gobbleExpression();
    if (!written || this.index < this.expr.length) this.throwError('');
    return written as Written;
  }

  gobbleExpressions(): readonly Written[] {
    const written = this.gobbleExpression();
    if (!written) this.throwError('');
    return [written as Written];
  }

  override gobbleToken(): Written | false | undefined {
    this.gobbleSpaces();
    const at = this.index;
    const written = super.gobbleToken();
    if (written && !this.places.has(written)) this.places.set(written, at);
    return written;
  }

  override gobbleIdentifier(): Written {
    const at = this.index;
    const written = super.gobbleIdentifier();
    this.places.set(written, at);
    return written;
  }

  override gobbleGroup(): Written | false | undefined {
    const written = super.gobbleGroup();
    if (written) this.grouped.add(written);
    return written;
  }
}

export interface Parsed {
  readonly written: Written;
  placeOf(part: Written): number;
}

/** @param text its letters and brackets have been looked at before */
export function parseFormula(text: string): Result<Parsed, FormulaProblem> {
  const parser = new FormulaParser(text);
  let written: Written;
  try {
    written = powersFirst(parser.parseAll(), parser);
  } catch (error) {
    const { index } = error as { readonly index?: number };
    if (index === undefined) throw error;
    return unexpected(text, index);
  }
  const placeOf = (part: Written): number =>
    parser.places.get(part) ?? (part.type === 'BinaryExpression' ? placeOf(part.left as Written) : 0);
  return ok({ written, placeOf });
}

function unexpected(text: string, index: number): Result<Parsed, FormulaProblem> {
  const at = Math.min(index, text.trimEnd().length);
  const [, rest = ''] = /^\s*(\d[\w.]*|\w+|.)?/.exec(text.slice(at)) ?? [];
  if (rest === '') return wrongAt(text.trimEnd().length, messages.endsEarly);
  return wrongAt(text.indexOf(rest, at), messages.cannotStand(quote(rest)));
}

/**
 * In Python a minus before a power is taken after it: -x ** 2 is -(x ** 2). jsep takes it first, so it is put outside again.
 * What is at the right of ** keeps its minus: x ** -2.
 */
function powersFirst(part: Written, parser: FormulaParser): Written {
  const inside = (child: unknown) => powersFirst(child as Written, parser);
  switch (part.type) {
    case 'UnaryExpression':
      return keep(part, { argument: inside(part.argument) }, parser);
    case 'CallExpression':
      return keep(part, { callee: inside(part.callee), arguments: (part.arguments as Written[]).map(inside) }, parser);
    case 'MemberExpression':
      return keep(part, { object: inside(part.object) }, parser);
    case 'BinaryExpression': {
      const both = keep(part, { left: inside(part.left), right: inside(part.right) }, parser);
      return part.operator === '**' ? outside(both, parser) : both;
    }
    default:
      return part;
  }
}

/** Of a power whose base begins with signs that no bracket holds: the signs, and then the power. */
function outside(power: Written, parser: FormulaParser): Written {
  const base = power.left as Written;
  if (base.type !== 'UnaryExpression' || parser.grouped.has(base)) return power;
  const signed = keep(base, { argument: outside(keep(power, { left: base.argument as Written }, parser), parser) }, parser);
  if (parser.grouped.has(power)) parser.grouped.add(signed); // the brackets held all of it
  return signed;
}

/** A part with other parts in it, where it was and in its brackets. */
function keep(part: Written, change: object, { places, grouped }: FormulaParser): Written {
  const next = { ...part, ...change } as Written;
  const at = places.get(part);
  if (at !== undefined) places.set(next, at);
  if (grouped.has(part)) grouped.add(next);
  return next;
}

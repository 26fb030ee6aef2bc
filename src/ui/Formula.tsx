/** A formula as MathML, which screen readers read: made of a line of words in which every sign stands between spaces. */
import { createElement, type ReactNode } from 'react';
import styles from './Formula.module.css';

/**
 * @param text numbers (`−0.6`), names (`w`, `fc1.weight[0,2]`) and signs (`=`, `·`, `(`), a blank between them; `a/b` is a fraction, `w_0` has
 *   an index, `x^2` a power, `√x` a root, and where one of these takes several words, `~` stands between those: `1/√s~+~1e-8`; code stands between backticks
 */
export function Formula({ text }: { readonly text: string }) {
  // A formula has no line breaks; one that is too long goes on below at its next equals sign.
  const parts = text.split(/ (?=[=←,;] )/);
  return parts.flatMap((part, i) => [
    i > 0 ? ' ' : '',
    createElement('math', { key: part, className: styles.formula, displaystyle: 'true' }, ...words(part, ' ')),
  ]);
}

const words = (text: string, between: string): ReactNode[] => text.split(between).map(word);

const SIGNS = /^[=+−·×←(|)√…≈<>≤≥,;∑]$/;
const NUMBER = /^−?(\d[\d,.]*(e[+-]?\d+)?|∞|NaN)$/;

function word(text: string, key: number): ReactNode {
  if (text.startsWith('`')) return createElement('mtext', { key }, text.replaceAll('`', '').replaceAll('~', '\u00a0'));
  const [over, under] = cut(text, '/');
  if (under !== undefined) return createElement('mfrac', { key }, row(over, 0), row(under, 1));
  if (text.startsWith('√') && text.length > 1) return createElement('msqrt', { key }, row(text.slice(1), 0));
  const [base, power] = cut(text, '^');
  if (power !== undefined && !power.includes('~')) return createElement('msup', { key }, word(base, 0), word(power, 1));
  if (text.includes('~')) return row(text, key);
  const [name, index] = cut(text, '_');
  if (index !== undefined) return createElement('msub', { key }, word(name, 0), word(index, 1));
  if (NUMBER.test(text)) return number(text, key);
  return createElement(SIGNS.test(text) ? 'mo' : 'mi', { key }, text);
}

const row = (text: string, key: number): ReactNode => createElement('mrow', { key }, ...words(text, '~'));

function number(text: string, key: number): ReactNode {
  if (!text.startsWith('−')) return createElement('mn', { key }, text);
  const sign = createElement('mo', { form: 'prefix', key: 'sign' }, '−');
  return createElement('mrow', { key }, sign, createElement('mn', { key: 'size' }, text.slice(1)));
}

/** In two at the first of these signs, unless it stands at an end. */
function cut(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at > 0 && at < text.length - 1 ? [text.slice(0, at), text.slice(at + 1)] : [text];
}

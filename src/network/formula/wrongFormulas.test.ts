/** Formulas that are wrong: what is, where, and what to do. */
import { expect, test } from 'vitest';
import { told } from './testing/toldFormula.ts';

const WRONG = [
  '',
  '   ',
  'y_true',
  '2',
  'y_pre',
  'x',
  'Y_PRED',
  'torch',
  'abs',
  'y_pred ^ 2',
  'sqr(y_pred)',
  'max(y_pred, 0)',
  'foo(y_pred)',
  'np.abs(y_pred)',
  'torch.nn.abs(y_pred)',
  'abs(y_pred',
  'abs((y_pred',
  'abs(y_pred))',
  ')',
  '()',
  'y_pred +',
  '* y_pred',
  'y_pred y_true',
  '2y_pred',
  'y_pred,',
  'abs(, y_pred)',
  '(y_pred, y_true)',
  'abs()',
  'abs(y_pred, 2)',
  'pow(y_pred)',
  'clamp(y_pred, y_true)',
  'where(y_pred, 1, y_pred)',
  'where(y_pred > 0, 1, 0)',
  'y_pred < y_true',
  '(y_pred < 1) * y_pred',
  '1 < y_pred < 2',
  'y_pred.shape',
  'y_pred.abs',
  'y_pred[0]',
  'y_pred = 1',
  'mean(y_pred, dim=1)',
  'lambda: y_pred',
  '"y_pred"',
  'y_pred if 1 else 2',
  'not y_pred',
  'y_pred // 2',
  'y_pred % 2',
  'y_pred; y_true',
  'y_pred − y_true',
  '2 × y_pred',
  'y_pred²',
  'log(-1) * y_pred',
  '1e999 * y_pred',
  '10 ** 39 * y_pred',
  'y_pred / (1 - 1) * (1 / 0)',
  '(y_pred)(2)',
  'y_pred ?? 1',
  'true * y_pred',
  'this',
  'ŷ - y',
];

test('what is wrong, where, and what to do', () => {
  expect(WRONG.map(told).join('\n')).toMatchInlineSnapshot(`
    "
    ^ The formula is empty. Write one, such as abs(y_pred - y_true).
       
    ^ The formula is empty. Write one, such as abs(y_pred - y_true).
    y_true
    ^ y_pred is not in it, so nothing can be learned: no gradient leads to what the network gives.
    2
    ^ y_pred is not in it, so nothing can be learned: no gradient leads to what the network gives.
    y_pre
    ^ “y_pre” is not known. Is it y_pred?
    x
    ^ “x” is not known: a formula has the names y_pred and y_true.
    Y_PRED
    ^ “Y_PRED” is not known. Is it y_pred?
    torch
    ^ torch alone is no value: write torch.abs(…).
    abs
    ^ abs is a function: write abs(…).
    y_pred ^ 2
           ^ Python’s power is **: write x ** 2, not x ^ 2.
    sqr(y_pred)
    ^ There is no function “sqr” here. Is it sqrt?
    max(y_pred, 0)
    ^ There is no function “max” here. Is it maximum?
    foo(y_pred)
    ^ There is no function “foo” here. Known are neg, add, sub, mul, div, pow, abs, square, sqrt, exp, log, log1p, sin, cos, tanh, sigmoid, relu, softplus, sign, maximum, minimum, clamp, where, mean and sum.
    np.abs(y_pred)
    ^ “np” is not known here. Write abs(…) or torch.abs(…).
    torch.nn.abs(y_pred)
    ^ “torch.nn” is not known here. Write abs(…) or torch.abs(…).
    abs(y_pred
              ^ A closing bracket is missing: put ) here, or where it belongs.
    abs((y_pred
               ^ 2 closing brackets are missing: put )) here, or where it belongs.
    abs(y_pred))
               ^ This bracket closes none that is open. Take it out, or put a ( before it.
    )
    ^ This bracket closes none that is open. Take it out, or put a ( before it.
    ()
     ^ “)” cannot stand here. Is a sign, a comma or a name missing before it?
    y_pred +
            ^ The formula ends too early: a number, a name or a bracket is missing.
    * y_pred
    ^ “*” cannot stand here. Is a sign, a comma or a name missing before it?
    y_pred y_true
           ^ “y_true” cannot stand here. Is a sign, a comma or a name missing before it?
    2y_pred
     ^ “y_pred” cannot stand here. Is a sign, a comma or a name missing before it?
    y_pred,
          ^ “,” cannot stand here. Is a sign, a comma or a name missing before it?
    abs(, y_pred)
          ^ “y_pred” cannot stand here. Is a sign, a comma or a name missing before it?
    (y_pred, y_true)
           ^ “,” cannot stand here. Is a sign, a comma or a name missing before it?
    abs()
    ^ abs takes 1 value, but gets none.
    abs(y_pred, 2)
    ^ abs takes 1 value, but gets 2.
    pow(y_pred)
    ^ pow takes 2 values, but gets 1.
    clamp(y_pred, y_true)
                  ^ What clamp keeps its value between are plain numbers.
    where(y_pred, 1, y_pred)
          ^ The first value of where is a comparison, as in where(y_pred > y_true, …, …).
    where(y_pred > 0, 1, 0)
    ^ y_pred is only compared, and a comparison has no gradient: nothing can be learned.
    y_pred < y_true
    ^ A comparison is no number. Put it into where(…, …, …).
    (y_pred < 1) * y_pred
    ^ A comparison is no number: it can only be the first value of where(…, …, …).
    1 < y_pred < 2
    ^ A comparison is no number: it can only be the first value of where(…, …, …).
    y_pred.shape
    ^ “y_pred.shape” is no value here: only functions are called after a dot, as in y_pred.abs().
    y_pred.abs
    ^ “y_pred.abs” is no value here: only functions are called after a dot, as in y_pred.abs().
    y_pred[0]
          ^ A formula takes all numbers at once: square brackets, which choose some of them, are not known here.
    y_pred = 1
           ^ A formula is one value: nothing is assigned, and arguments have no names.
    mean(y_pred, dim=1)
                    ^ A formula is one value: nothing is assigned, and arguments have no names.
    lambda: y_pred
          ^ “:” is not known here.
    "y_pred"
    ^ A formula has no texts: take the quotation marks out.
    y_pred if 1 else 2
           ^ “if” cannot stand here. Is a sign, a comma or a name missing before it?
    not y_pred
        ^ “y_pred” cannot stand here. Is a sign, a comma or a name missing before it?
    y_pred // 2
           ^ Whole division is not known here. Write / to divide.
    y_pred % 2
           ^ “%” is not known here.
    y_pred; y_true
          ^ A formula is one value: take the ; out.
    y_pred − y_true
           ^ This is a dash, not a minus. Write -.
    2 × y_pred
      ^ Write * to multiply.
    y_pred²
          ^ Write ** 2 for a square, ** 3 for a cube.
    log(-1) * y_pred
    ^ What this comes to is no number that can be computed with.
    1e999 * y_pred
    ^ This number is too large: 3.4e38 is the most.
    10 ** 39 * y_pred
    ^ What this comes to is no number that can be computed with.
    y_pred / (1 - 1) * (1 / 0)
                       ^ What this comes to is no number that can be computed with.
    (y_pred)(2)
     ^ There is no function “y_pred” here. Known are neg, add, sub, mul, div, pow, abs, square, sqrt, exp, log, log1p, sin, cos, tanh, sigmoid, relu, softplus, sign, maximum, minimum, clamp, where, mean and sum.
    y_pred ?? 1
           ^ “?” is not known here.
    true * y_pred
    ^ “true” is not known. Is it y_true?
    this
    ^ “this” is not known: a formula has the names y_pred and y_true.
    ŷ - y
    ^ “ŷ” is no letter of a formula: names are in plain letters."
  `);
});

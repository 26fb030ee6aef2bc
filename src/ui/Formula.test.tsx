/** Formulas as MathML: each word as what it is, and parts that may go on in the next line. */
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Formula } from './Formula.tsx';

const written = (text: string): string =>
  renderToStaticMarkup(<Formula text={text} />)
    .replaceAll(/<math[^>]*>/g, '<math>')
    .replaceAll('</math> <math>', '</math>\n<math>');

test('numbers, signs and names', () => {
  expect(written('ŷ = −0.6 · 1 + 1.21')).toMatchInlineSnapshot(`
    "<math><mi>ŷ</mi></math>
    <math><mo>=</mo><mrow><mo form="prefix">−</mo><mn>0.6</mn></mrow><mo>·</mo><mn>1</mn><mo>+</mo><mn>1.21</mn></math>"
  `);
});

test('code is left as it is', () => {
  expect(written('L = `torch.abs(y_pred~-~y_true)` = 0.19')).toMatchInlineSnapshot(`
    "<math><mi>L</mi></math>
    <math><mo>=</mo><mtext>torch.abs(y_pred - y_true)</mtext></math>
    <math><mo>=</mo><mn>0.19</mn></math>"
  `);
});

test('fractions, indices, powers and roots', () => {
  expect(written('∂L/∂fc1_0 ← −2/√0.5~+~1e-8 · (~1~−~2~)^2')).toMatchInlineSnapshot(`
    "<math><mfrac><mrow><mi>∂L</mi></mrow><mrow><msub><mi>∂fc1</mi><mn>0</mn></msub></mrow></mfrac></math>
    <math><mo>←</mo><mfrac><mrow><mrow><mo form="prefix">−</mo><mn>2</mn></mrow></mrow><mrow><msqrt><mrow><mn>0.5</mn></mrow></msqrt><mo>+</mo><mn>1e-8</mn></mrow></mfrac><mo>·</mo><msup><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mn>2</mn><mo>)</mo></mrow><mn>2</mn></msup></math>"
  `);
});

/** The built page loads what lies beside it and nothing else; opened as a file it says how to start it. */
import { expect, test } from './fixtures.ts';

/** Tries what the policy forbids. What is against it is told later, one by one: the page collects it. */
function tryForbidden(): void {
  const refused = new Set<string>();
  Object.assign(window, { refused });
  addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
  const script = document.createElement('script');
  script.textContent = 'window.wasRun = true';
  const style = document.createElement('style');
  style.textContent = 'body { display: none }';
  document.body.append(script, style);
  new Image().src = 'https://example.org/picture.png';
  fetch('https://example.org/').catch(() => undefined);
  // what a debugger evaluates may do all, what it leaves behind may not
  setTimeout(() => {
    try {
      new Function('window.wasRun = true')();
    } catch {
      // as it should be
    }
  });
}

/** Which directives said no so far, and whether anything ran all the same. */
const refusedSoFar = (): string[] => {
  const { refused } = window as unknown as { refused: ReadonlySet<string> };
  return [...refused, ...('wasRun' in window ? ['it ran'] : [])].sort();
};

test.describe('the policy', () => {
  test.use({ forgiven: [/against the policy|Content Security Policy|example\.org/] });

  test('the policy forbids code and styles that the page was not built with, and other hosts', async ({ app, page }) => {
    await app.open();
    const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')) ?? '';
    expect(policy.split('; ').filter((directive) => /unsafe|https?:|\*/.test(directive))).toEqual([
      expect.stringMatching(/^script-src 'self' 'wasm-unsafe-eval'( 'sha256-[^']+'){2}$/),
      "style-src-attr 'unsafe-inline'",
    ]);
    await page.evaluate(tryForbidden);
    await expect
      .poll(() => page.evaluate(refusedSoFar))
      .toEqual(['connect-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-elem']);
  });
});

test('the page trains, shows its panes and its charts under the policy', async ({ app, page }) => {
  await app.open();
  await app.train();
  await expect.poll(() => app.metric('Step'), { timeout: 30_000 }).toBeGreaterThan(10);
  for (const name of ['Networks', 'Templates', 'Share']) {
    await app.button(name).click();
    await page.keyboard.press('Escape');
  }
  await app.button('Commands').click();
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
});

test.describe('a file', () => {
  test.use({ forgiven: [/file:|net::ERR_FAILED/] });

  test('index.html opened from the disk says in a sentence how to start it', async ({ page }) => {
    await page.goto(new URL('../dist/index.html', import.meta.url).href);
    const sentence = page.locator('#unserved');
    await expect(sentence).toBeVisible();
    await expect(sentence).toHaveText(
      'Tinkergrad has to be served: run npm start in the project’s folder, or python3 -m http.server in the folder of this file, and open the address that it prints.',
    );
  });
});

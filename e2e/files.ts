/** Files in and out of the page, as a person moves them: through buttons, the browser's file dialog and its downloads. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export class Files {
  constructor(private readonly page: Page) {}

  /** Presses Open… and chooses this file. */
  async open(name: string, content: string | Buffer): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.press('Open…')]);
    await chooser.setFiles({ name, mimeType: typeof content === 'string' ? 'application/json' : '', buffer: Buffer.from(content) });
  }

  /** Drags this file over the page and lets it go there; `between` looks at the page in the meantime. */
  async drop(name: string, text: string, between: () => Promise<void>): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName = '', content = '']) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName, { type: 'application/json' }));
        return transfer;
      },
      [name, text],
    );
    await this.page.dispatchEvent('body', 'dragenter', { dataTransfer });
    // As long as a file is held over the page, a browser says so again and again.
    const held = await this.page.evaluateHandle((transfer) => {
      const say = () => document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      return setInterval(say, 50);
    }, dataTransfer);
    await between();
    await held.evaluate((timer) => clearInterval(timer));
    await this.page.dispatchEvent('body', 'drop', { dataTransfer });
  }

  /** The text of what `Save` downloads. */
  save = (): Promise<string> => this.download('Save');
  saveWithParameters = (): Promise<string> => this.download('Save with parameters');
  metrics = (): Promise<string> => this.download('Metrics (CSV)');
  script = (): Promise<string> => this.download('PyTorch script');
  notebook = (): Promise<string> => this.download('Notebook');

  /** The names in the order of the table's columns, and each row as numbers; an empty cell is NaN. */
  async metricsTable(): Promise<{ head: string; rows: number[][] }> {
    const [head = '', ...lines] = (await this.metrics()).trim().split('\n');
    return { head, rows: lines.map((line) => line.split(',').map((cell) => (cell === '' ? Number.NaN : Number(cell)))) };
  }

  /** What an entry of the menu downloads: its name, and all of it. */
  async export(name: string): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.press(name)]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  private download = async (name: string): Promise<string> => (await this.export(name)).bytes.toString();

  /** A button of the top bar, or else of its File menu. */
  private async press(name: string): Promise<void> {
    const button = this.named(name);
    if (!(await button.isVisible())) await this.named('File').click();
    await button.click();
  }

  /** Of two alike, one in the bar and one in the menu, the one that is to be seen. */
  private named = (name: string): Locator =>
    this.page
      .getByRole('button', { name, exact: true })
      .or(this.page.getByRole('menuitem', { name, exact: true }))
      .filter({ visible: true });
}

/** The file format of notebooks, nbformat 4.5: cells of text and of code. */
import { type Code, codeText } from '../pytorch/code.ts';

export type Cell = { readonly type: 'markdown' | 'code'; readonly text: string };

export const textCell = (text: string): Cell => ({ type: 'markdown', text });
export const codeCell = (code: Code): Cell => ({ type: 'code', text: codeText(code).trimEnd() });

/** What a person wrote as Markdown that shows it letter by letter, in one line. */
export const plainMarkdown = (text: string): string =>
  text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .replace(/[^\p{L}\p{N} ]/gu, (mark) => (/[ -~]/.test(mark) ? `&#${mark.charCodeAt(0)};` : mark));

/** @returns the text of the file */
export function notebookText(cells: readonly Cell[]): string {
  const notebook = {
    cells: cells.map(({ type, text }, i) => ({
      cell_type: type,
      id: `cell-${i + 1}`,
      metadata: {},
      ...(type === 'code' ? { execution_count: null, outputs: [] } : {}),
      source: text.split(/(?<=\n)/),
    })),
    metadata: {
      colab: { provenance: [] },
      kernelspec: { name: 'python3', display_name: 'Python 3', language: 'python' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

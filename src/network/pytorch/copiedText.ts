/** What a text brings along from where it was copied is taken off: prompts, marks of a quoted mail, fences, invisible letters. */

/** Letters without a width, as web pages and chats put them in. */
const INVISIBLE = /\p{Cf}/gu;
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
/** A word processor makes them of a minus. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** `> ` of a mail and `>>> ` of a console, then `In [7]: `, `Out[8]: ` or `... ` of a notebook. */
const PROMPT = /^(?:(?:[ \t]*>)+ ?)?(?:[ \t]*(?:In|Out)[ \t]*\[\d*\]: ?|[ \t]*\.\.\.:? ?)?/gm;
/** Fences of Markdown, and lines that are no Python at all: `%matplotlib inline`, `!pip install torch`. */
const FENCE = /^[ \t]*(?:```|~~~|[%!$]).*$/gm;
/** What a log writes before the first line of a model: `INFO:root:Sequential(`. */
const LOG_PREFIX = /^(?![ \t]*\().*?\b([A-Za-z_]\w*\()[ \t]*$(?=\n[ \t]*\(\w+(?:-\d+)?\): )/gm;

/** The text as it was typed, line for line: blanks of any width are plain ones. */
export const typedText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(PROMPT, '')
    .replace(FENCE, '')
    .replace(LOG_PREFIX, '$1');

/** What all files of ours begin with: a text in UTF-8 that is JSON, its format and its version. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { showValue } from '../read/fields.ts';

export interface JsonFile {
  /** What it is called in a sentence. */
  readonly name: 'file' | 'lesson' | 'result';
  readonly what: string;
  /** What writes such files, as it is called on the page. */
  readonly writer: string;
  readonly format: string;
  readonly version: number;
}

/** The JSON in a file's bytes or its text. */
export function readJson(input: Uint8Array | string, { what, writer }: JsonFile): Result<unknown> {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : decodeUtf8(input);
  if (text === undefined) return refused(`The file is not a text in UTF-8. Choose ${what}, as ${writer} writes it.`);
  try {
    return ok(JSON.parse(text));
  } catch {
    return refused(`The file is not JSON, or is cut off. Choose ${what}, as ${writer} writes it.`);
  }
}

/** What speaks against reading further: another format, another version. Looked at first, since all else may differ then. */
export function checkHeader(json: unknown, { name, what, format, version: newest }: JsonFile): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return `expected ${what}, which is a JSON object, got ${showValue(json)}`;
  const header = new Map<string, unknown>(Object.entries(json));
  if (header.get('format') !== format) return `format: expected "${format}", got ${showValue(header.get('format'))}`;
  const version = header.get('version');
  if (version === newest) return undefined;
  if (typeof version === 'number' && version > newest)
    return `The ${name} was made with a newer version of Tinkergrad (${name} version ${version}; this page reads ${newest}). Reload the page to get the newest, then open the ${name} again.`;
  return `version: expected ${newest}, got ${showValue(version)}`;
}

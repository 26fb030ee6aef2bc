/** What all files of ours begin with: a text in UTF-8 that is JSON, its format and its version. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import { messages } from './messages.ts';

export interface JsonFile {
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
  if (text === undefined) return refused(messages.notUtf8(what, writer));
  try {
    return ok(JSON.parse(text));
  } catch {
    return refused(messages.notJson(what, writer));
  }
}

/** What speaks against reading further: another format, another version. Looked at first, since all else may differ then. */
export function checkHeader(json: unknown, { name, what, format, version: newest }: JsonFile): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return readMessages.expected(messages.jsonObject(what), showValue(json));
  const header = new Map<string, unknown>(Object.entries(json));
  if (header.get('format') !== format) return messages.format(format, showValue(header.get('format')));
  const version = header.get('version');
  if (version === newest) return undefined;
  if (typeof version === 'number' && version > newest) return messages.newer(name, version, newest);
  return messages.version(newest, showValue(version));
}

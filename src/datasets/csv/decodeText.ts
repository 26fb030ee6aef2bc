/** The bytes of a table as text: UTF-8, or UTF-16 where it says so; anything else is refused with what to do about it. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { splitCells } from './cells.ts';
import { findDelimiter } from './delimiter.ts';
import type { CsvTold } from './messages.ts';

export function decodeText(bytes: Uint8Array): Result<string, CsvTold> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return refused(['workbook']);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ok(decodeUtf16(bytes.subarray(2)));
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused(notUtf8(bytes));
  return text.includes('\0') ? refused(['bytes']) : ok(text);
}

/** Spreadsheets write it as “Unicode text”. */
function decodeUtf16(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 8192) {
    const units: number[] = [];
    for (let i = at; i < Math.min(at + 8192, bytes.length - 1); i += 2) units.push((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** Where the first row is that cannot be UTF-8: most such files are Windows-1252, in which every byte is some letter. */
function notUtf8(bytes: Uint8Array): CsvTold {
  for (let from = 0, row = 1; from < bytes.length; row++) {
    const end = bytes.indexOf(0x0a, from) < 0 ? bytes.length : bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, end);
    if (decodeUtf8(line) === undefined) return ['notUtf8At', row, columnOf(line)];
    from = end + 1;
  }
  return ['notUtf8'];
}

/** In which cell of a line the first byte lies that cannot be. */
function columnOf(line: Uint8Array): number {
  const wrong = line.findIndex((byte, i) => byte > 0x7f && decodeUtf8(line.subarray(0, i + 4)) === undefined);
  const before = String.fromCharCode(...line.subarray(0, Math.min(wrong, 10_000)));
  const asLatin = String.fromCharCode(...line.subarray(0, 10_000));
  const split = splitCells(before, findDelimiter(asLatin).delimiter);
  return Math.max(1, split.ok ? (split.value[0]?.length ?? 1) : 1);
}

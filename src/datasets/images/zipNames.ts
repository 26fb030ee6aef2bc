/** The name of a file in a zip, whoever wrote it: as UTF-8 where that is said or can be, else as Windows and DOS wrote it. Pure. */
import { decodeUtf8 } from '../../lib/utf8.ts';

/** Code page 850, from byte 128 on: in Western Europe the Explorer of Windows writes names in it. */
const PAGE_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const FIRST = 128;

/** Info-ZIP's “Unicode path”: a version, a checksum of the name, then the name in UTF-8. */
const UNICODE_PATH = 0x7075;
const BEFORE_PATH = 5;

/** One letter, one form: macOS writes ü as u and two dots. */
export function entryName(name: Uint8Array, extra: Uint8Array, isUtf8: boolean): string {
  const unicode = isUtf8 ? undefined : unicodePath(extra);
  const text = (unicode && decodeUtf8(unicode)) ?? decodeUtf8(name) ?? Array.from(name, letterOf).join('');
  return text.replaceAll('\\', '/').normalize('NFC');
}

const letterOf = (byte: number): string => (byte < FIRST ? String.fromCharCode(byte) : (PAGE_850[byte - FIRST] ?? '?'));

function unicodePath(extra: Uint8Array): Uint8Array | undefined {
  const word = (at: number): number => (extra[at] ?? 0) | ((extra[at + 1] ?? 0) << 8);
  for (let at = 0; at + 4 <= extra.length; at += 4 + word(at + 2))
    if (word(at) === UNICODE_PATH) return extra.subarray(at + 4 + BEFORE_PATH, at + 4 + word(at + 2));
  return undefined;
}

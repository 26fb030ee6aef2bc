/** How much room data takes. */

/** Bytes of all typed arrays in a value, wherever in its objects, arrays and maps they are; what else there is counts for nothing. */
export function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  const parts = value instanceof Map ? value.values() : Object.values(value);
  let sum = 0;
  for (const part of parts) sum += bytesIn(part);
  return sum;
}

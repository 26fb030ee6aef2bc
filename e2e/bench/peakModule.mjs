/** The most that a vector unit does: a WebAssembly module, written out, that multiplies and adds in registers and reads and writes nothing. */
// @ts-check

/** Sums that do not wait for each other: more than any processor has under way. */
const CHAINS = 12;

/** Arithmetic operations of one iteration: a product and a sum of four numbers for each chain. */
export const PEAK_OPERATIONS = CHAINS * 4 * 2;

const [I32, F32, V128] = [0x7f, 0x7d, 0x7b];
const [ITERATIONS, FACTOR, FIRST] = [0, 1, 2];

/** @param {number} local */
const get = (local) => [0x20, local];
/** @param {number} local */
const set = (local) => [0x21, local];
/** @param {readonly number[]} code after the byte that all vector instructions begin with */
const vector = (...code) => [0xfd, ...code];
/** @param {number} value */
const f32 = (value) => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)];

const SPLAT = vector(0x13);
const MULTIPLY = vector(0xe6, 0x01);
const ADD = vector(0xe4, 0x01);
const MULTIPLY_ADD = vector(0x85, 0x02);
const FIRST_LANE = vector(0x1f, 0x00);

/** @param {readonly number[]} bytes */
const sized = (bytes) => [...(bytes.length < 128 ? [bytes.length] : [(bytes.length & 127) | 128, bytes.length >> 7]), ...bytes];
/**
 * @param {number} id
 * @param {readonly number[]} bytes
 */
const section = (id, bytes) => [id, ...sized(bytes)];

/**
 * `peak(iterations)`: chains of x = x · a + x from 1, 2, 3, …; `a` follows from the iterations, since a constant would be loaded anew each time,
 * and is too small to change x. It gives their sum.
 * @param {boolean} isFused by relaxed SIMD's multiply-add, rounded once
 */
export function peakModule(isFused) {
  const chains = Array.from({ length: CHAINS }, (_, i) => FIRST + i);
  const turn = chains.flatMap((x) => [
    ...get(x),
    ...get(FACTOR),
    ...(isFused ? [...get(x), ...MULTIPLY_ADD] : [...MULTIPLY, ...get(x), ...ADD]),
    ...set(x),
  ]);
  const code = [
    ...[1, CHAINS + 1, V128], // locals
    ...[...get(ITERATIONS), 0xb2, ...f32(1e-16), 0x94, ...SPLAT, ...set(FACTOR)], // a = iterations · 10⁻¹⁶
    ...chains.flatMap((x, i) => [...f32(i + 1), ...SPLAT, ...set(x)]),
    ...[0x03, 0x40, ...turn, ...get(ITERATIONS), 0x41, 1, 0x6b, 0x22, ITERATIONS, 0x0d, 0, 0x0b], // do … while (--iterations)
    ...chains.flatMap((x, i) => [...get(x), ...(i > 0 ? ADD : [])]),
    ...[...FIRST_LANE, 0x0b],
  ];
  return [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 1, I32, 1, F32]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...sized([...new TextEncoder().encode('peak')]), 0, 0]),
    ...section(10, [1, ...sized(code)]),
  ];
}

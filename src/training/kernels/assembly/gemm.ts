/** Matrix products, C = A·B with either one transposed, by tiles over packed panels. */
import { activate } from './activate';
import * as codes from './codes';
import { DESCEND } from './finish';
import { FLOAT } from './lanes';
import { beginLists, listPart } from './lists';
import { PANEL, PANEL_ROW, packStrip, STRIP_ROW, TILE } from './pack';
import { packStraight, packTurned } from './packPanels';
import { multiplyStrip } from './strip';

/** What A and B are, and whether C is added to. */
const A_TRANSPOSED: i32 = 1;
const B_TRANSPOSED: i32 = 2;
const ACCUMULATE: i32 = 4;

/** Rows of B that are packed at once, MOST_TERMS of those who call: four rows of A as long as this stay in the nearest cache. */
const BLOCK: i32 = 512;

/** Bytes that hold packed panels of B; they stay in the second cache. */
const ROOM: i32 = 65_536;

/** Where a tile is finished, and where four rows of A lie that are stored as columns: both behind the panels. */
const UNFINISHED: usize = <usize>ROOM;
const STRIP: usize = UNFINISHED + <usize>TILE * PANEL_ROW;

/** Bytes that `gemm`, `gemmDescent` and `linearForward` need to work in. */
export function gemmScratchBytes(): i32 {
  return <i32>STRIP + BLOCK * <i32>STRIP_ROW;
}

/**
 * C[m × n] = A·B, or C += A·B. Rows lie `stride` numbers apart, so that parts of wider matrices can be taken.
 * @param flags 1: A is stored as [k × m]; 2: B is stored as [n × k]; 4: C is added to; or their sum
 */
export function gemm(
  flags: i32,
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  aStride: i32,
  b: usize,
  bStride: i32,
  c: usize,
  cStride: i32,
  scratch: usize,
): void {
  const plus = flags & ACCUMULATE ? c : 0;
  multiply(flags, m, n, k, a, aStride, b, bStride, c, cStride, plus, flags & ACCUMULATE ? cStride : 0, codes.none, 0, 0, scratch);
}

/**
 * W[m × n] −= rate · Aᵀ·B, A[k × m], B[k × n]: the step of plain SGD on a Linear's weight, whose gradient is never stored.
 * More rows than are summed at once would be subtracted part by part, which rounds more often.
 */
export function gemmDescent(m: i32, n: i32, k: i32, a: usize, b: usize, weight: usize, lr: f64, scratch: usize): void {
  multiply(A_TRANSPOSED, m, n, k, a, m, b, n, weight, n, 0, 0, DESCEND, <f32>lr, 0, scratch);
}

/**
 * y[rows × out] = act(x[rows × in] · W[in × out] + bias).
 * @param bias 0 where there is none
 * @param activation its code, or 0; `p` and `q` are its arguments
 * @param lists where y is listed, or 0; only ReLU may be
 */
export function linearForward(
  rows: i32,
  inFeatures: i32,
  outFeatures: i32,
  x: usize,
  weight: usize,
  bias: usize,
  y: usize,
  activation: i32,
  p: f32,
  q: f32,
  lists: usize,
  scratch: usize,
): void {
  const isFused = activation <= codes.LeakyReLU;
  const fused = isFused ? activation : codes.none;
  multiply(0, rows, outFeatures, inFeatures, x, inFeatures, weight, outFeatures, y, outFeatures, bias, 0, fused, p, lists, scratch);
  if (!isFused) activate(activation, rows * outFeatures, y, y, p, q);
}

/** C = act(A·B + plus): block by block of k, panel by panel of B, tile by tile of A. */
function multiply(
  flags: i32,
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  aStride: i32,
  b: usize,
  bStride: i32,
  c: usize,
  cStride: i32,
  plus: usize,
  plusStride: i32,
  activation: i32,
  slope: f32,
  lists: usize,
  scratch: usize,
): void {
  const aLine = <usize>aStride * FLOAT;
  const bLine = <usize>bStride * FLOAT;
  const cLine = <usize>cStride * FLOAT;
  const aRow = flags & A_TRANSPOSED ? FLOAT : aLine;
  const aStep = flags & A_TRANSPOSED ? STRIP_ROW : FLOAT;
  const blocks = (k + BLOCK - 1) / BLOCK;
  beginLists(m, lists);
  for (let block = 0; block < blocks; block++) {
    const from = (k / blocks) * block + min(k % blocks, block);
    const depth = k / blocks + i32(block < k % blocks);
    const isFirst = block === 0;
    const added = isFirst || activation === DESCEND ? plus : c;
    const addedLine = isFirst ? <usize>plusStride * FLOAT : cLine;
    const act = block === blocks - 1 || activation === DESCEND ? activation : codes.none;
    const group = max(1, ROOM / (depth * <i32>PANEL_ROW)) * PANEL;
    for (let j = 0; j < n; j += group) {
      const width = min(n - j, group);
      const across = <usize>j * FLOAT;
      if (flags & B_TRANSPOSED) packTurned(depth, width, PANEL, b + <usize>j * bLine + <usize>from * FLOAT, bLine, scratch, PANEL_ROW);
      else packStraight(depth, width, PANEL, b + <usize>from * bLine + across, bLine, scratch, PANEL_ROW);
      for (let i = 0; i < m; i += TILE) {
        const down = <usize>i;
        let strip = a + down * aLine + <usize>from * FLOAT;
        if (flags & A_TRANSPOSED) {
          packStrip(depth, min(m - i, TILE), a + <usize>from * aLine + down * FLOAT, aLine, scratch + STRIP);
          strip = scratch + STRIP;
        }
        multiplyStrip(
          min(m - i, TILE),
          width,
          depth,
          strip,
          aRow,
          aStep,
          scratch,
          c + down * cLine + across,
          cLine,
          added ? added + down * addedLine + across : 0,
          addedLine,
          act,
          slope,
          scratch + UNFINISHED,
        );
      }
      if (block === blocks - 1) listPart(m, width, c + across, cLine, 0, j, lists);
    }
  }
}

/**
 * The number of each operation that formulas are made of. One list for kernels and for those who call them, plain enough to be read as
 * AssemblyScript and as TypeScript.
 */
export const neg = 0;
export const add = 1;
export const sub = 2;
export const mul = 3;
export const div = 4;
export const pow = 5;
export const lt = 6;
export const le = 7;
export const gt = 8;
export const ge = 9;
export const eq = 10;
export const ne = 11;
export const abs = 12;
export const square = 13;
export const sqrt = 14;
export const exp = 15;
export const log = 16;
export const log1p = 17;
export const sin = 18;
export const cos = 19;
export const tanh = 20;
export const sigmoid = 21;
export const relu = 22;
export const softplus = 23;
export const sign = 24;
export const maximum = 25;
export const minimum = 26;
export const clamp = 27;
export const where = 28;

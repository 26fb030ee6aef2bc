/**
 * The number of each activation that works number by number, `none` being no activation. One list for kernels and for those who call
 * them, plain enough to be read as AssemblyScript and as TypeScript.
 */
export const none = 0;
export const ReLU = 1;
export const LeakyReLU = 2;
export const ELU = 3;
export const GELU = 4;
export const SiLU = 5;
export const Sigmoid = 6;
export const Tanh = 7;
export const Softplus = 8;

/** The number of each activation, as it is told to kernels: one list for the kernels and for who calls them, plain enough to be read as TypeScript, too. */
export const KEEP = 0;
export const RELU = 1;
export const LEAKY_RELU = 2;
export const ELU = 3;
export const GELU = 4;
export const SILU = 5;
export const SIGMOID = 6;
export const TANH = 7;
export const SOFTPLUS = 8;

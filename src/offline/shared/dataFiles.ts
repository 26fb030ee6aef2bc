/** How files of data are called: `train-00-ab12cd34.bin` ends in the first digits of the SHA-256 of what is in it, so a name stands for its content. */

const NAME = /-([0-9a-f]{8})\.bin$/;

/** Those digits, in hex; undefined for all other files. */
export const hashInName = (path: string): string | undefined => NAME.exec(path)?.[1];

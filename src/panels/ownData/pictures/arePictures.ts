/** Whether files that were dropped are pictures, or else a table: by how many there are, and by their names. Pure. */

const PICTURES = /\.(zip|gz|png)$|idx[13]|ubyte/i;

export const arePictures = (files: readonly Pick<File, 'name'>[]): boolean =>
  files.length > 1 || files.some(({ name }) => PICTURES.test(name));

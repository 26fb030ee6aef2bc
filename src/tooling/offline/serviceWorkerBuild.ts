/** Builds the service worker as one classic script: browsers that know modules there are not all that the page runs in. */
import { fileURLToPath } from 'node:url';
import { build, type PluginOption, type Rolldown } from 'vite';
import { SERVICE_WORKER } from '../../offline/shared/build.ts';

const ENTRY = 'src/offline/worker/main.ts';

/** What stands in it for the list of files, which are not made yet. */
export const KEPT_FILES = '__KEPT_FILES__';

export async function buildServiceWorker(root: URL, plugins: readonly PluginOption[]): Promise<string> {
  const made = await build({
    configFile: false,
    root: fileURLToPath(root),
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(ENTRY, root)),
        output: { format: 'iife', entryFileNames: SERVICE_WORKER, comments: false },
        checks: { bundlerTimings: false },
      },
    },
  });
  const { output } = made as Rolldown.RolldownOutput;
  const [script, ...others] = output.filter(({ type }) => type === 'chunk');
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('internal: the service worker is not one script');
  return script.code;
}

/** The Vite plugins that make a build one that works without a network: they write the service worker, and what the build tells of itself. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { BUILD_FACTS, SERVICE_WORKER } from '../../offline/shared/build.ts';
import { buildName } from './buildNamePlugin.ts';
import { builtFiles, measure } from './builtFiles.ts';
import { buildFacts, keptFiles } from './keptFiles.ts';
import { loadsOf } from './loads.ts';
import { buildServiceWorker, KEPT_FILES } from './serviceWorkerBuild.ts';

const THREAD = '/training/worker/main.ts';

/** @param plugins those that the service worker is built with, made when they are needed */
export function offline(plugins: () => readonly PluginOption[]): { page(): Plugin; thread(): Plugin } {
  let root = new URL('file:///');
  let folder = root;
  let thread: ReadonlySet<string> = new Set();
  let page: ReadonlySet<string> = new Set();
  let script = '';
  return {
    /** Of the training thread, which is built before the page. */
    thread: () => ({
      name: 'offline-thread',
      generateBundle(_, bundle) {
        const entry = chunksIn(bundle).find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith(THREAD));
        if (entry) thread = loadsOf(entry, byName(bundle));
      },
    }),
    page: () => ({
      name: 'offline',
      apply: 'build',
      configResolved(config) {
        root = pathToFileURL(`${config.root}/`);
        folder = new URL(`${config.build.outDir}/`, root);
      },
      generateBundle: {
        order: 'pre', // whoever lists the licenses comes after it
        async handler(_, bundle) {
          const entry = chunksIn(bundle).find(({ isEntry }) => isEntry);
          page = new Set([...(entry ? loadsOf(entry, byName(bundle)) : []), 'index.html', 'icon.svg']);
          script = await buildServiceWorker(root, plugins());
        },
      },
      writeBundle: {
        order: 'post',
        async handler() {
          const build = await buildName(root);
          const files = (await builtFiles(folder)).filter(({ path }) => path !== SERVICE_WORKER && path !== BUILD_FACTS);
          const told = JSON.stringify(buildFacts(build, files, { page, thread }));
          const kept = keptFiles(build, [...files, await measure(BUILD_FACTS, Buffer.from(told))]);
          const parts = script.split(KEPT_FILES);
          if (parts.length !== 2) this.error('internal: the service worker has no single place for its list of files');
          await writeFile(new URL(BUILD_FACTS, folder), told);
          await writeFile(new URL(SERVICE_WORKER, folder), parts.join(JSON.stringify(kept)));
        },
      },
    }),
  };
}

const chunksIn = (bundle: Rolldown.OutputBundle) => Object.values(bundle).filter((file) => file.type === 'chunk');
const byName = (bundle: Rolldown.OutputBundle) => new Map(chunksIn(bundle).map((chunk) => [chunk.fileName, chunk]));

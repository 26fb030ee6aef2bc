/** How the page is built and served, in development and for good, and how its tests run. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { kernels } from './src/tooling/kernelsPlugin.ts';
import { leftOut } from './src/tooling/leftOutPlugin.ts';
import { licenses } from './src/tooling/licensesPlugin.ts';
import { mnist } from './src/tooling/mnistPlugin.ts';
import { buildNames } from './src/tooling/offline/buildNamePlugin.ts';
import { offline } from './src/tooling/offline/offlinePlugin.ts';
import { policy } from './src/tooling/policyPlugin.ts';

const shipped = licenses();
const kept = offline(() => [shipped()]);
/** Which plugin takes how long is no warning: ours compile kernels and cut shards, once for each change of these. */
const rolldownOptions = { checks: { bundlerTimings: false } };
/** All that the page loads first in one script: compressed by themselves, the parts that later ones share would be larger. */
const FIRST = { name: 'page', tags: ['$initial' as const] };

export default defineConfig(async () => ({
  base: './', // the built page works wherever it lies, also in a sub-folder
  appType: 'mpa' as const, // a missing file is a 404, never index.html read as data
  plugins: [react(), leftOut(), mnist(), kernels(), buildNames(), shipped(), policy(), kept.page()],
  worker: {
    format: 'es' as const,
    plugins: () => [leftOut(), kernels(), shipped(), kept.thread()],
    rolldownOptions: { ...rolldownOptions, output: { comments: false } },
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 800,
    // Styles must be there before their part is drawn; a list of the scripts of every part would weigh in the first load, and they are fetched as they are found.
    modulePreload: { polyfill: false, resolveDependencies: (_: string, deps: string[]) => deps.filter((name) => name.endsWith('.css')) },
    rolldownOptions: { ...rolldownOptions, output: { codeSplitting: { groups: [FIRST] } } },
  },
  // What the worker imports is found late: without this list the first visit in development reloads in mid-way.
  optimizeDeps: {
    include: [
      '@tensorflow/tfjs-core',
      '@tensorflow/tfjs-layers',
      '@tensorflow/tfjs-backend-cpu',
      '@tensorflow/tfjs-backend-wasm',
      'pure-rand/distribution/uniformInt',
      'pure-rand/generator/xoroshiro128plus',
    ],
  },
  ...(process.env.VITEST ? { test: await vitest() } : {}),
}));

/** Only Vitest needs a browser's address and its packages; building and serving should not wait for them. */
async function vitest() {
  const { isNews, projects } = await import('./src/tooling/vitestProjects.ts');
  // As many at a time as there are processors, and patience where they are shared with others.
  return {
    projects: projects(),
    onConsoleLog: isNews,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  };
}

/** Reads what the build made: which scripts a part of the page loads, and how much that is. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { type KeptFiles, SERVICE_WORKER } from '../src/offline/shared/build.ts';

/** The scripts in dist/assets that one entry leads to, by file name. */
export type Scripts = ReadonlyMap<string, string>;

interface Script {
  readonly code: string;
  readonly statics: readonly string[];
  readonly dynamics: readonly string[];
}

/** What a build is made of. */
export interface Bundle {
  /** What the page loads before it shows anything: index.html's scripts and all that they import statically. */
  firstLoad(): Scripts;
  /** What the training worker loads to train on WebAssembly. */
  workerLoad(): Scripts;
  /** What the page loads beside that when a part is first asked for, by the name of its file. */
  laterLoad(part: string): Scripts;
  /** What it loads beside that where WebAssembly does not start. */
  fallbackLoad(): Scripts;
  /** The service worker. */
  serviceWorker(): Scripts;
  /** What it keeps. */
  keptFiles(): KeptFiles;
  /** Each build of the kernels, of which a browser fetches one: how long it is as it travels. */
  kernelBytes(): ReadonlyMap<string, number>;
  /** What it says of those whose parts are shipped: by name, version and license, the text of it. */
  licenseTexts(): ReadonlyMap<string, string>;
}

/** The build in a folder; ends in a slash. */
export function readBundle(dist: URL): Bundle {
  const assets = new URL('assets/', dist);
  const firstLoad = () => reach(assets, fileNames(readFileSync(new URL('index.html', dist), 'utf8')), ({ statics }) => statics);
  const workerLoad = () => reach(assets, workerEntries(assets), ({ statics }) => statics);
  return {
    firstLoad,
    laterLoad(part) {
      const entries = readdirSync(assets).filter((file) => file.startsWith(`${part}-`) && file.endsWith('.js'));
      return without(
        reach(assets, entries, ({ statics }) => statics),
        firstLoad(),
      );
    },
    workerLoad,
    fallbackLoad() {
      return without(
        reach(assets, workerEntries(assets), ({ statics, dynamics }) => [...statics, ...dynamics]),
        workerLoad(),
      );
    },
    serviceWorker: () => new Map([[SERVICE_WORKER, readFileSync(new URL(SERVICE_WORKER, dist), 'utf8')]]),
    keptFiles() {
      const [list = ''] = /\{"build":".*"data":\[[^\]]*\]\}/.exec(readFileSync(new URL(SERVICE_WORKER, dist), 'utf8')) ?? [];
      return JSON.parse(list);
    },
    kernelBytes() {
      const files = readdirSync(assets).filter((file) => /^kernels-.*\.wasm$/.test(file));
      return new Map(files.map((file) => [file, gzipSync(readFileSync(new URL(file, assets))).length]));
    },
    licenseTexts() {
      const text = readFileSync(new URL('licenses.txt', dist), 'utf8');
      const parts = text.split(/^-{80}\n(.+ \(.+\))\n-{80}\n/m).slice(1);
      return new Map(parts.flatMap((heading, i) => (i % 2 === 0 ? [[heading, parts[i + 1] ?? ''] as const] : [])));
    },
  };
}

/** What of these is not among those. */
const without = (all: Scripts, always: Scripts): Scripts => new Map([...all].filter(([file]) => !always.has(file)));

/** Length of all of them as they travel, each file compressed by itself. */
export const gzipBytes = (scripts: Scripts): number => [...scripts.values()].reduce((sum, code) => sum + gzipSync(code).length, 0);

function workerEntries(assets: URL): readonly string[] {
  const pages = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const entries = pages.flatMap((file) => {
    return [...read(assets, file).code.matchAll(/new Worker\(\s*new URL\(([^,]+),/g)].flatMap(([, url = '']) => fileNames(url));
  });
  return [...new Set(entries)];
}

function reach(assets: URL, entries: readonly string[], next: (script: Script) => readonly string[]): Scripts {
  const found = new Map<string, string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const script = read(assets, file);
    found.set(file, script.code);
    open.push(...next(script));
  }
  return found;
}

function read(assets: URL, file: string): Script {
  const code = readFileSync(new URL(file, assets), 'utf8');
  const { module } = parseSync(file, code);
  const reexports = module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []));
  const statics = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reexports];
  const dynamics = module.dynamicImports.map(({ moduleRequest }) => code.slice(moduleRequest.start, moduleRequest.end));
  return { code, statics: statics.flatMap(fileNames), dynamics: dynamics.flatMap(fileNames) };
}

/** Every script that a text names, without its folder: all of them lie in one. */
const fileNames = (text: string): string[] => [...text.matchAll(/([\w.-]+\.js)\b/g)].map(([name]) => name);

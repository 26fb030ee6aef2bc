/** What a build tells of its files: to the service worker, what it is to keep, and to the page, how much of it is loaded when. Pure. */
import {
  BUILD_FACTS,
  type BuildFacts,
  type KeptFile,
  type KeptFiles,
  type Part,
  SERVICE_WORKER,
  type Weight,
} from '../../offline/shared/build.ts';
import { hashInName } from '../../offline/shared/dataFiles.ts';
import type { BuiltFile } from './builtFiles.ts';

/** Which files are loaded with the page and with its training thread: the page names the thread's, too, and does not load them. */
export interface Loads {
  readonly page: ReadonlySet<string>;
  readonly thread: ReadonlySet<string>;
}

/** Of the files that one of these matches a browser loads one. */
const ALTERNATIVES = [/\/kernels-.*\.wasm$/, /\/tfjs-backend-wasm.*\.wasm$/];

/** Vite gives all that lies there a name with the hash of what is in it. */
const isNamedByContent = (path: string): boolean => path.startsWith('assets/');
/** Hosts write into pages: a mark of their own must not keep the page from being kept. */
const isPage = (path: string): boolean => path.endsWith('.html');
const isData = ({ path }: BuiltFile): boolean => hashInName(path) !== undefined;
const isOfPage = (file: BuiltFile): boolean => !isData(file) && file.path !== SERVICE_WORKER;

/** @param files all of the build, the page's facts among them */
export const keptFiles = (build: string, files: readonly BuiltFile[]): KeptFiles => ({
  build,
  page: files.filter(isOfPage).map(keptFile),
  data: files.filter(isData).map(({ path }) => path),
});

function keptFile({ path, sha256 }: BuiltFile): KeptFile {
  const hash = Buffer.from(sha256);
  return {
    url: path,
    revision: isNamedByContent(path) ? null : hash.toString('hex').slice(0, 16),
    ...(isPage(path) ? {} : { integrity: `sha256-${hash.toString('base64')}` }),
  };
}

/** @param files all of the build but these facts */
export function buildFacts(build: string, files: readonly BuiltFile[], loads: Loads): BuildFacts {
  const data: Record<string, string[]> = {};
  for (const { path } of files.filter(isData)) {
    const [name = ''] = path.split('/');
    data[name] = [...(data[name] ?? []), path];
  }
  const spare = spareFiles(files);
  const weigh = (part: Part): Weight => {
    const own = files.filter((file) => (spare.has(file) ? 'rest' : partOf(file, loads)) === part);
    return { bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), packed: own.reduce((sum, { packed }) => sum + packed, 0) };
  };
  return {
    build,
    files: [...files.filter(isOfPage).map(({ path }) => path), BUILD_FACTS],
    data,
    weights: { page: weigh('page'), thread: weigh('thread'), rest: weigh('rest'), data: weigh('data') },
  };
}

function partOf(file: BuiltFile, { page, thread }: Loads): Part {
  if (isData(file)) return 'data';
  if (thread.has(file.path)) return 'thread';
  return page.has(file.path) ? 'page' : 'rest';
}

/** All alternatives but the largest of each. */
function spareFiles(files: readonly BuiltFile[]): ReadonlySet<BuiltFile> {
  const alike = ALTERNATIVES.map((name) => files.filter(({ path }) => name.test(path)).toSorted((a, b) => b.bytes - a.bytes));
  return new Set(alike.flatMap(([, ...smaller]) => smaller));
}

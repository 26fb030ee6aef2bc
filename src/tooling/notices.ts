/** What a package wants to be said where its code is shipped: its license, with the text that lies in its folder or the standard one. */
import { readdir, readFile } from 'node:fs/promises';
import { ok, type Result, refused } from '../lib/result.ts';

export interface Notice {
  /** With its version, where it is a package. */
  readonly name: string;
  /** An SPDX expression: `MIT`. */
  readonly license: string;
  readonly text: string;
}

/** Modules that the bundler adds are called by its own names, which begin with a zero byte. */
const ADDED_BY_BUNDLER: readonly (readonly [prefix: string, folder: string])[] = [
  ['\0rolldown/', 'node_modules/rolldown/'],
  ['\0vite/', 'node_modules/vite/'],
];

const FILES = /^(licen[sc]e|copying|notice)/i;

/** What follows in a license is of packages that its own ships in turn, of which nothing is shipped here: Vite's file goes on so. */
const OF_OTHERS = '\n# Licenses of bundled dependencies';

/**
 * The folder of the package that a module or file is of; ends in a slash.
 * @param id an absolute path, a path from the root, or the bundler's own name
 * @returns undefined for what is our own, also where it is kept among the packages
 */
export function packageFolder(id: string): string | undefined {
  const added = ADDED_BY_BUNDLER.find(([prefix]) => id.startsWith(prefix));
  if (added) return added[1];
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/.@][^/]*\/)/.exec(id.replaceAll('\\', '/')) ?? [];
  return folder;
}

/** What is to be said of the package in this folder, or why that is not known. */
export async function noticeOf(folder: URL): Promise<Result<Notice>> {
  const { name, version, license = 'see below', author } = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const files = (await readdir(folder)).filter((file) => FILES.test(file)).sort();
  const own = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const texts = own.length > 0 ? own : await standardTexts(license, author?.name ?? author);
  if (texts.length === 0) return refused(`${name} is shipped but comes without its license, and "${license}" is none that SPDX lists.`);
  const text = texts.map((text) => text.split(OF_OTHERS, 1).join('').trim()).join('\n\n');
  return ok({ name: `${name} ${version}`, license, text });
}

/** The texts of the licenses that an expression names, with the holder's name filled in where a text has a place for it. */
async function standardTexts(expression: string, holder = 'its authors'): Promise<readonly string[]> {
  const names = expression.replace(/[()]/g, '').split(/ (?:AND|OR) /);
  try {
    return await Promise.all(names.map(async (name) => fillIn(await standardText(name), holder)));
  } catch {
    return [];
  }
}

async function standardText(name: string): Promise<string> {
  const { default: license } = await import(`spdx-license-list/licenses/${name}.json`, { with: { type: 'json' } });
  return license.licenseText;
}

const fillIn = (text: string, holder: string): string =>
  text.replace(/Copyright \(c\) <year> <(copyright holders|owner)>/, `Copyright (c) ${holder.replace(/ <.*/, '')}`);

/** Everything as one text: `first` as given, then the others by name, each name once. */
export function write(first: readonly Notice[], others: readonly Notice[]): string {
  const byName = new Map(others.map((notice) => [notice.name, notice]));
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
  const sections = [...first, ...sorted].map(({ name, license, text }) => `${RULE}\n${name} (${license})\n${RULE}\n\n${text.trim()}\n`);
  return [HEAD, ...sections].join('\n');
}

const RULE = '-'.repeat(80);
const HEAD = 'This page is made of its own code, of data, and of parts of the packages below. Here are their licenses.\n';

/** Installs the packages that package-lock.json names, unless they are there. */
import { readFile } from 'node:fs/promises';
import { npm, ROOT } from './project.mjs';

/**
 * What npm notes of one package, in package-lock.json and in its own record of what it installed.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by folder, e.g. `node_modules/react`
 */

/** Ends the program with a sentence where the packages cannot be had. */
export async function ensureInstalled() {
  const refusal = refuseNode(process.versions.node);
  if (refusal) leave(refusal);
  if (await isInstalled()) return;
  console.log('Installing packages (npm ci)');
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) leave('The packages could not be installed; npm says above why.');
}

/** npm writes its record last of all, so an installation that was broken off is not taken for a whole one. */
async function isInstalled() {
  const wanted = await readPackages('package-lock.json');
  const present = await readPackages('node_modules/.package-lock.json');
  return wanted !== undefined && present !== undefined && matches(wanted, present);
}

/**
 * Whether every package is there as the lock file wants it. Those for other machines (`optional`) may be absent.
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function matches(wanted, present) {
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    const there = present[folder];
    if (folder === '') return true; // the project itself
    if (!there) return optional === true;
    return there.version === version && there.integrity === integrity;
  });
}

/**
 * The sentence to say where Node is too old, or undefined.
 * @param {string} version e.g. `20.19.0`
 */
export function refuseNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return fits ? undefined : `Tinkergrad needs Node 20.19, 22.12 or newer; this is ${version}. Get one at https://nodejs.org.`;
}

/**
 * @param {string} file
 * @returns {Promise<Packages | undefined>}
 */
async function readPackages(file) {
  try {
    return JSON.parse(await readFile(new URL(file, ROOT), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * `npm start`: installs and builds what is missing, serves the page and says where.
 */
import { ensureBuilt } from './freshBuild.mjs';
import { ensureInstalled } from './install.mjs';
import { pathOf } from './project.mjs';

/** With `--strict-port` the page is served there or not at all, and no browser opens: for programs. */
const strictPort = numberAfter('--strict-port');

await ensureInstalled();
if (!(await ensureBuilt())) {
  console.error('The build failed; Vite says above why.');
  process.exit(1);
}

const { preview } = await import('vite');
const server = await preview({
  root: pathOf('.'),
  logLevel: 'warn',
  preview: { port: strictPort ?? 4173, strictPort: strictPort !== undefined, open: strictPort === undefined && hasDesktop() },
});
console.log(`Tinkergrad runs at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`);

/** Whether somebody sits here who would like to see the page at once. */
function hasDesktop() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || !process.stdout.isTTY) return false;
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/**
 * The number that follows an option on the command line.
 * @param {string} option
 */
function numberAfter(option) {
  const at = process.argv.indexOf(option);
  return at < 0 ? undefined : Number(process.argv[at + 1]);
}

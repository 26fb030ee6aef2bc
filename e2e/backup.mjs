/** A local backup of a network, as the page itself would have written it on an earlier visit: what it opens with. */
// @ts-check

/** The project's id. */
export const STORY = 'story';
export const BACKUP = `tinkergrad.copy.${STORY}`;

/**
 * @param {string} text a network file
 * @param {(text: string) => string} checksum the page's own
 */
export function backupOf(text, checksum) {
  const [schema, revision, savedAt, writer] = [1, 1, 0, 'story'];
  const body = JSON.stringify({ text, timeline: ['only'], at: 0, after: 0 });
  return JSON.stringify({ schema, revision, savedAt, writer, body, sum: checksum(`${schema} ${revision} ${savedAt} ${writer} ${body}`) });
}

/**
 * Makes pages open with this backup. Later reloads keep what was drawn since.
 * @param {import('playwright').Page | import('playwright').BrowserContext} pages
 * @param {string} backup
 */
export async function keepBackup(pages, backup) {
  /** @type {readonly [string, string, string]} */
  const kept = [STORY, BACKUP, backup];
  await pages.addInitScript(([project, key, text]) => {
    if (localStorage.getItem('tinkergrad.project')) return;
    localStorage.setItem('tinkergrad.project', project);
    localStorage.setItem(key, text);
  }, kept);
}

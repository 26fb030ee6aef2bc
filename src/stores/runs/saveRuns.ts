/** Kept runs as files: the table of them, the steps of one, and a page to hand in. */
import type { Result } from '../../lib/result.ts';
import type { RunId } from '../../storage/runStore.ts';
import { downloadBlob } from '../../ui/download.ts';
import { notify } from '../document/document.ts';
import { fetched } from '../fetched.ts';
import { baseName } from '../files/fileNames.ts';
import { openLessonNow } from '../lesson/lesson.ts';
import { csvBlob } from '../run/csv.ts';
import { currentRunId, lineOf, readRun } from './keptRuns.ts';
import { messages } from './messages.ts';
import type { RunLine } from './runLine.ts';
import { runsCsv } from './runsCsv.ts';

/** @param now the run of now, which may still go on */
export function saveRunsTable(lines: readonly RunLine[], now: RunId | undefined): void {
  downloadBlob('runs.csv', new Blob([runsCsv(lines, now)], { type: 'text/csv' }));
}

/** Every step of one run. */
export async function saveRunMetrics({ id, name, network }: RunLine): Promise<void> {
  const body = await readRun(id);
  if (!body) return sayDamaged(name);
  downloadBlob(`${baseName(network)}-${baseName(name)}-metrics.csv`, await csvBlob(body.records));
}

/**
 * One page of one or several runs.
 * @param by who hands it in
 * @param now the run of now, which may still go on
 */
export async function saveHandIn(lines: readonly RunLine[], by: string, now: RunId | undefined): Promise<void> {
  const [first] = lines;
  const name = lines.length === 1 ? first?.name : messages.page.runs(lines.length);
  const file = `${baseName(first?.network ?? '')}-${baseName(name ?? '')}`;
  await savePage(
    file,
    import('./handIn.ts').then(({ handInPage }) => handInPage(lines, { by, now })),
  );
}

/** What is handed in of the lesson that is open, as a page: its goals, and the run of now where there is one. @param by who hands it in */
export async function saveLessonPage(by: string): Promise<void> {
  const now = currentRunId();
  const line = now === undefined ? undefined : lineOf(now);
  const made = Promise.all([import('./handIn.ts'), import('../lesson/handingIn.ts')]).then(([{ handInPage }, { lessonPart }]) =>
    handInPage(line ? [line] : [], { by, now, lesson: lessonPart(by) }),
  );
  await savePage(baseName(openLessonNow()?.lesson.title ?? ''), made);
}

/** Hands a page to the browser, or says why there is none. */
async function savePage(name: string, making: Promise<Result<string>>): Promise<void> {
  const made = await fetched(making);
  const page = made.ok ? made.value : made;
  if (page.ok) downloadBlob(`${name}.html`, new Blob([page.value], { type: 'text/html' }));
  else notify(page.reason);
}

const sayDamaged = (name: string): void => notify(messages.damaged(name));

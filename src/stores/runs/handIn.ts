/** What a page to hand in says of runs, put together from what is kept of them; fetched when one is asked for. */
import { networkSvg } from '../../export/picture/networkSvg.ts';
import { type Report, type ReportRun, reportPage } from '../../export/report/reportPage.ts';
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { modelText, printModel } from '../../network/pytorch/printModel.ts';
import { settingsOf } from '../../network/read/differences.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { RunId } from '../../storage/runStore.ts';
import type { CurvePoint } from '../run/metrics.ts';
import { differencesBetween } from './differencesBetween.ts';
import { readRun } from './keptRuns.ts';
import { curvesOf, fileOf, type RunBody } from './runBody.ts';
import { endWords, type RunLine, ratesWords } from './runLine.ts';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });
const dayAndTime = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' });

export interface HandInOptions {
  /** Who hands it in; may be empty. */
  readonly by: string;
  /** The run of now, which may still go on. */
  readonly now: RunId | undefined;
  /** What is said of a lesson: its title, its goals, and the result that lies in the page in place of networks. */
  readonly lesson?: Pick<Report, 'title' | 'goals' | 'data'>;
}

/** The page as the text of a file. */
export async function handInPage(lines: readonly RunLine[], { by, now, lesson }: HandInOptions): Promise<Result<string>> {
  const bodies = await Promise.all(lines.map(({ id }) => readRun(id)));
  const runs: ReportRun[] = [];
  for (const [i, line] of lines.entries()) {
    const body = bodies[i];
    const run = body && reportRun(line, body, line.id === now);
    if (!run) return refused(`“${line.name}” cannot be read any more: what the browser kept of it is damaged. Take it off the charts.`);
    if (!run.ok) return run;
    runs.push(run.value);
  }
  const [first] = bodies;
  const differences = lines.flatMap(({ name }, i) => {
    const body = bodies[i];
    return i > 0 && first && body ? [{ name, lines: differencesBetween(first, body) }] : [];
  });
  const ofRuns = { title: titleOf(lines), goals: [], data: bodies.flatMap((body) => body?.text ?? []) };
  return ok(reportPage({ by, date: day.format(Date.now()), runs, differences, ...(lesson ?? ofRuns) }));
}

const titleOf = ([first, ...more]: readonly RunLine[]): string =>
  more.length === 0 ? `${first?.network ?? ''}: ${first?.name ?? ''}` : `${first?.network ?? ''}: ${more.length + 1} runs`;

function reportRun(line: RunLine, body: RunBody, isNow: boolean): Result<ReportRun> {
  const file = fileOf(body);
  if (!file.ok) return file;
  const { document } = file.value;
  const { loss, accuracy } = curvesOf(body);
  return ok({
    name: line.name,
    note: line.note,
    ended: `${endWords(line, isNow)} · ${dayAndTime.format(line.beganAt)}`,
    picture: networkSvg(document),
    model: modelText(printModel(document, readNetwork(document).shapes)),
    settings: settingsOf(document.training),
    figures: figuresOf(line),
    loss: pointsOf(loss),
    accuracy: pointsOf(accuracy),
    isBlownUp: line.divergedAt !== null,
  });
}

const pointsOf = (points: readonly CurvePoint[]) => points.map(({ step, smooth }) => ({ step, value: smooth }));

function figuresOf(line: RunLine): readonly (readonly [string, string])[] {
  const { steps, loss, accuracy, test } = line;
  return [
    ['steps', formatCount(steps)],
    ['learning rate', ratesWords(line)],
    ['loss, mean of the last 50 batches', formatNumber(loss)],
    ...(accuracy === null ? [] : [['accuracy on these batches', formatPercent(accuracy, 2)] as const]),
    ...(test === null ? [] : [[`test loss, step ${formatCount(test.step)}`, formatNumber(test.loss)] as const]),
    ...(test === null || test.accuracy === null
      ? []
      : [[`test accuracy, step ${formatCount(test.step)}`, formatPercent(test.accuracy, 2)] as const]),
  ];
}

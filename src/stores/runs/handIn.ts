/** What a page to hand in says of runs, put together from what is kept of them; fetched when one is asked for. */
import { networkSvg } from '../../export/picture/networkSvg.ts';
import { type Report, type ReportRun, reportPage } from '../../export/report/reportPage.ts';
import { currentLocale } from '../../lib/locale.ts';
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { modelText, printModel } from '../../network/pytorch/printModel.ts';
import { settingsOf } from '../../network/read/differences.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import type { RunId } from '../../storage/runStore.ts';
import type { CurvePoint } from '../run/metrics.ts';
import { differencesBetween } from './differencesBetween.ts';
import { readRun } from './keptRuns.ts';
import { messages } from './messages.ts';
import { curvesOf, fileOf, type RunBody } from './runBody.ts';
import { endWords, type RunLine, ratesWords } from './runLine.ts';

const DAY = { dateStyle: 'long' } as const;
const DAY_AND_TIME = { dateStyle: 'long', timeStyle: 'short' } as const;

const when = (time: number, style: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(currentLocale().tag, style).format(time);

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
    if (!run) return refused(messages.damagedShown(line.name));
    if (!run.ok) return run;
    runs.push(run.value);
  }
  const [first] = bodies;
  const differences = lines.flatMap(({ name }, i) => {
    const body = bodies[i];
    return i > 0 && first && body ? [{ name, lines: differencesBetween(first, body) }] : [];
  });
  const ofRuns = { title: titleOf(lines), goals: [], data: bodies.flatMap((body) => body?.text ?? []) };
  return ok(reportPage({ by, date: when(Date.now(), DAY), runs, differences, ...(lesson ?? ofRuns) }));
}

const titleOf = ([first, ...more]: readonly RunLine[]): string =>
  messages.page.title(first?.network ?? '', more.length === 0 ? (first?.name ?? '') : messages.page.runs(more.length + 1));

function reportRun(line: RunLine, body: RunBody, isNow: boolean): Result<ReportRun> {
  const file = fileOf(body);
  if (!file.ok) return file;
  const { document } = file.value;
  const { loss, accuracy } = curvesOf(body);
  return ok({
    name: line.name,
    note: line.note,
    ended: messages.page.ended(endWords(line, isNow), when(line.beganAt, DAY_AND_TIME)),
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
  const { page } = messages;
  const { steps, loss, accuracy, test } = line;
  return [
    [page.steps, formatCount(steps)],
    [page.rate, ratesWords(line)],
    [page.loss, formatNumber(loss)],
    ...(accuracy === null ? [] : [[page.accuracy, formatPercent(accuracy, 2)] as const]),
    ...(test === null ? [] : [[page.testLoss(test.step), formatNumber(test.loss)] as const]),
    ...(test === null || test.accuracy === null ? [] : [[page.testAccuracy(test.step), formatPercent(test.accuracy, 2)] as const]),
  ];
}

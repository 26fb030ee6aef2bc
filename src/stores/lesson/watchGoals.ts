/** Looks whether goals are reached, as long as their lesson is open, and ticks those that are. Comes by a lazy import. */
import { useRuns } from '../builder/currentRun.ts';
import { useDocument } from '../document/document.ts';
import { useLanguage } from '../language.ts';
import { currentProject } from '../projects.ts';
import { type AskedGoal, goalsOf } from './askedGoals.ts';
import { useDeeds } from './deeds.ts';
import { useDrawnByHand } from './drawnByHand.ts';
import { standingOf, viewsOf } from './goals.ts';
import { type OpenLesson, openLessonNow, useLesson } from './lesson.ts';
import { messages } from './messages.ts';
import { DONE, isReached, markReached, useProgress } from './progress.ts';
import { situationNow } from './situation.ts';
import { useStandings } from './standings.ts';
import { watchDeeds } from './watchDeeds.ts';

/** News that come together are looked at once. ms */
const REST = 40;

/** Starts to look; gives back how to end it. */
export function watchGoals(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, REST);
  };
  let unfollow = followRun(later);
  const refollow = () => {
    unfollow();
    unfollow = followRun(later);
    later();
  };
  const ends = [
    watchDeeds(),
    useRuns.subscribe((now, before) => now.current !== before.current && refollow()),
    useLesson.subscribe((now, before) => (now.open?.lesson === before.open?.lesson ? later() : refollow())),
    useDocument.subscribe(later),
    useDeeds.subscribe(later),
    useDrawnByHand.subscribe(later),
    useLanguage.subscribe(later),
  ];
  later();
  return () => {
    clearTimeout(timer);
    unfollow();
    for (const end of ends) end();
  };
}

/** Hears of the run, and has it compute what goals must see. */
function followRun(hear: () => void): () => void {
  const { run, metrics, watch } = useRuns.getState().current;
  const open = openLessonNow();
  const views = new Set(open ? goalsOf(open.lesson).flatMap(({ goal }) => viewsOf(goal)) : []);
  const ends = [run.subscribe(hear), metrics.subscribe(hear), ...[...views].map((view) => watch(view))];
  return () => {
    for (const end of ends) end();
  };
}

/** Only goals of the network that is on the canvas are looked at, and only while it is the lesson's own. */
function look(): void {
  const open = openLessonNow();
  if (!open || open.project !== currentProject()) {
    useStandings.setState({ standings: new Map() });
    return;
  }
  const situation = situationNow();
  const all = goalsOf(open.lesson);
  const asked = all.filter(({ network }) => network === open.network);
  const standings = new Map(asked.map(({ id, goal }) => [id, standingOf(goal, situation)] as const));
  const { reached } = useProgress.getState();
  const news = asked.filter(({ id }) => standings.get(id)?.isReached && !isReached(reached, open.key, id));
  for (const { id } of news) markReached(open.key, id);
  useStandings.setState({ standings, ...(news.length > 0 ? { news: wordsOf(open, all, news) } : {}) });
}

/** What is said of new ticks. */
function wordsOf({ key, lesson }: OpenLesson, all: readonly AskedGoal[], news: readonly AskedGoal[]): string {
  const { reached } = useProgress.getState();
  const left = all.filter(({ id }) => !isReached(reached, key, id)).length;
  if (left === 0) markReached(key, DONE);
  const said = news.map(({ goal }) => messages.reached(goal.says)).join(' ');
  return left === 0 ? `${said} ${messages.allReached(lesson.title)}` : said;
}

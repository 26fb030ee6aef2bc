/** What the projector can show of the page as it is now, and the way through it. */
import { dataFacts, hasImages, isDataset } from '../../datasets/datasets.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { PANE_NAMES, type PaneName } from '../../stores/panes.ts';
import type { Stage } from '../../stores/presenting.ts';
import { messages as chartMessages } from '../charts/lateMessages.ts';
import { messages } from './messages.ts';

/** Panes that lie on the way whether they stand in the dock or not. */
const ALWAYS: readonly PaneName[] = ['beats', 'loss', 'accuracy'];

/** What there is to show. */
export interface Shown {
  /** Panes that the network has anything for, and those that stand in the dock. */
  readonly offered: readonly PaneName[];
  readonly chosen: readonly PaneName[];
  readonly hasLesson: boolean;
  readonly hasPad: boolean;
}

const isPane = (stage: Stage): stage is PaneName => PANE_NAMES.some((name) => name === stage);

/** Every stage, in the order in which they are gone through. */
export const stagesOf = ({ offered, hasLesson, hasPad }: Shown): readonly Stage[] => [
  'both',
  'canvas',
  ...(hasLesson ? (['lesson'] as const) : []),
  ...offered,
  ...(hasPad ? (['pad'] as const) : []),
];

/** The stage that is shown in place of one that this network does not have. */
export const stageNow = (asked: Stage, shown: Shown): Stage => (stagesOf(shown).includes(asked) ? asked : 'both');

/** Those that one comes by, going on and on: panes that nobody has chosen are passed over. */
export const wayThrough = (now: Stage, shown: Shown): readonly Stage[] =>
  stagesOf(shown).filter((stage) => !isPane(stage) || stage === now || ALWAYS.includes(stage) || shown.chosen.includes(stage));

/** The next one, or the one before; from the last one to the first. */
export function stageBeside(now: Stage, by: 1 | -1, shown: Shown): Stage {
  const way = wayThrough(now, shown);
  return way[(way.indexOf(now) + by + way.length) % way.length] ?? now;
}

export const stageTitle = (stage: Stage): string => (isPane(stage) ? chartMessages.panes[stage] : messages.stages[stage]);

/** Which part of the page it is: style sheets arrange the page by it. */
export const placeOf = (stage: Stage): 'both' | 'canvas' | 'lesson' | 'pad' | 'pane' => (isPane(stage) ? 'pane' : stage);

/** Whether digits can be drawn for it. */
export function hasPad({ nodes }: NetworkDocument): boolean {
  const data = nodes.find((node) => node.kind === 'Dataset');
  if (data?.kind !== 'Dataset' || !isDataset(data.params.name)) return false;
  const facts = dataFacts(data.params);
  return hasImages(facts) && facts.y.type === 'classes';
}

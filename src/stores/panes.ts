/** Which panes stand in the dock, and which of them is made large: a choice of this browser. zustand. */
import { create } from 'zustand';
import { keepChoice, savedChoice } from './browserChoice.ts';

export const PANE_NAMES = [
  'beats',
  'code',
  'loss',
  'accuracy',
  'parameters',
  'gradients',
  'confusion',
  'points',
  'landscape',
  'lossShape',
  'race',
  'finder',
  'runs',
] as const;
export type PaneName = (typeof PANE_NAMES)[number];

const KEY = 'tinkergrad.panes';
const FIRST: readonly PaneName[] = ['loss', 'accuracy', 'parameters'];

/** How the panes show what they show. */
export interface PaneSettings {
  readonly lossLog: boolean;
  readonly accuracyLog: boolean;
  readonly gradients: 'norm' | 'updateRatio';
  readonly parameters: 'bands' | 'histograms';
  /** Whether a curve through points is seen beside what it is the sum of. */
  readonly pieces: boolean;
}

interface PanesState {
  /** In the order of the table. */
  readonly shown: readonly PaneName[];
  /** Those of the lesson that is open, in place of what was chosen, which is kept. */
  readonly ofLesson: readonly PaneName[] | undefined;
  readonly enlarged: PaneName | undefined;
  /** Those whose charts show their numbers as tables. */
  readonly asNumbers: ReadonlySet<PaneName>;
  readonly settings: PaneSettings;
}

export const usePanes = create<PanesState>(() => ({
  shown: savedPanes(),
  ofLesson: undefined,
  enlarged: undefined,
  asNumbers: new Set<PaneName>(),
  settings: { lossLog: false, accuracyLog: false, gradients: 'norm', parameters: 'bands', pieces: false },
}));

/** The panes that stand in the dock. */
export const panesOf = ({ shown, ofLesson }: PanesState): readonly PaneName[] => ofLesson ?? shown;

/**
 * Shows a pane, or takes it away; one stays in any case. Kept for the next visit where the browser lets us; while a lesson shows its own
 * panes it is a choice for that lesson only.
 */
export function togglePane(pane: PaneName): void {
  const { ofLesson } = usePanes.getState();
  const shown = panesOf(usePanes.getState());
  const next = PANE_NAMES.filter((name) => (name === pane) !== shown.includes(name));
  if (next.length === 0) return;
  if (ofLesson) {
    usePanes.setState({ ofLesson: next });
    return;
  }
  usePanes.setState({ shown: next });
  keepChoice(KEY, next.join(' '));
}

/** The panes that a lesson asks for, as far as there are such; undefined gives back what was chosen. */
export function setLessonPanes(names: readonly string[] | undefined): void {
  const known = names && PANE_NAMES.filter((name) => names.includes(name));
  usePanes.setState({ ofLesson: known && known.length > 0 ? known : undefined });
}

/** Has a pane stand in the dock. */
export function showPane(pane: PaneName): void {
  if (!panesOf(usePanes.getState()).includes(pane)) togglePane(pane);
}

export const setPane = (change: Partial<PaneSettings>): void =>
  usePanes.setState(({ settings }) => ({ settings: { ...settings, ...change } }));

/** Pictures in place of the numbers of a pane, or the other way round. */
export const toggleNumbers = (pane: PaneName): void =>
  usePanes.setState(({ asNumbers }) => ({
    asNumbers: new Set(PANE_NAMES.filter((name) => asNumbers.has(name) !== (name === pane))),
  }));

export const enlargePane = (enlarged: PaneName | undefined): void => usePanes.setState({ enlarged });

function savedPanes(): readonly PaneName[] {
  const saved = savedChoice(KEY)?.split(' ') ?? [];
  const known = PANE_NAMES.filter((name) => saved.includes(name));
  return known.length > 0 ? known : FIRST;
}

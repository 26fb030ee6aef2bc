/** Which panes stand in the dock, and which of them is made large: a choice of this browser. zustand. */
import { create } from 'zustand';
import { keepChoice, savedChoice } from './browserChoice.ts';

export const PANE_NAMES = [
  'beats',
  'loss',
  'accuracy',
  'parameters',
  'gradients',
  'confusion',
  'points',
  'landscape',
  'lossShape',
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
  readonly enlarged: PaneName | undefined;
  readonly settings: PaneSettings;
}

export const usePanes = create<PanesState>(() => ({
  shown: savedPanes(),
  enlarged: undefined,
  settings: { lossLog: false, accuracyLog: false, gradients: 'norm', parameters: 'bands', pieces: false },
}));

/** Shows a pane, or takes it away; one stays in any case. Kept for the next visit where the browser lets us. */
export function togglePane(pane: PaneName): void {
  const { shown } = usePanes.getState();
  const next = PANE_NAMES.filter((name) => (name === pane) !== shown.includes(name));
  if (next.length === 0) return;
  usePanes.setState({ shown: next });
  keepChoice(KEY, next.join(' '));
}

/** Has a pane stand in the dock. */
export function showPane(pane: PaneName): void {
  if (!usePanes.getState().shown.includes(pane)) togglePane(pane);
}

export const setPane = (change: Partial<PaneSettings>): void =>
  usePanes.setState(({ settings }) => ({ settings: { ...settings, ...change } }));

export const enlargePane = (enlarged: PaneName | undefined): void => usePanes.setState({ enlarged });

function savedPanes(): readonly PaneName[] {
  const saved = savedChoice(KEY)?.split(' ') ?? [];
  const known = PANE_NAMES.filter((name) => saved.includes(name));
  return known.length > 0 ? known : FIRST;
}

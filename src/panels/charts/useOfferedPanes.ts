/** Which panes the run has anything for, and which of those are shown: what was chosen is kept for the networks that have it. */
import { PANE_NAMES, type PaneName, panesOf, usePanes } from '../../stores/panes.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { PANES } from './paneTable.tsx';

export function useOfferedPanes(): { readonly offered: readonly PaneName[]; readonly shown: readonly PaneName[] } {
  const chosen = usePanes(panesOf);
  const spec = useRun(({ plan }) => plan?.spec);
  const isOffered = (name: PaneName) => spec === undefined || (PANES[name].isFor?.(spec) ?? true);
  const shown = chosen.filter(isOffered);
  return { offered: PANE_NAMES.filter(isOffered), shown: shown.length > 0 ? shown : ['loss'] };
}

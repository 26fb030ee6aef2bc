/** One pane of the dock by its name: one that fails takes neither the others nor the page with it. */
import { ErrorBoundary } from 'react-error-boundary';
import { AsNumbers } from '../../charts/NumbersTable.tsx';
import { type PaneName, usePanes } from '../../stores/panes.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { PANES } from './paneTable.tsx';

export function Pane({ name, isLarge = false }: { readonly name: PaneName; readonly isLarge?: boolean }) {
  const { Pane: Small, Large = Small } = PANES[name];
  const asNumbers = usePanes((panes) => panes.asNumbers.has(name));
  const Live = isLarge ? Large : Small;
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <Banner tone="bad" actions={<Button onClick={() => resetErrorBoundary()}>Draw it again</Button>}>
          This chart could not be drawn. Training goes on.
        </Banner>
      )}
    >
      <AsNumbers value={asNumbers}>
        <Live />
      </AsNumbers>
    </ErrorBoundary>
  );
}

/** One pane of the dock by its name: one that fails takes neither the others nor the page with it. */
import { ErrorBoundary } from 'react-error-boundary';
import { AsNumbers } from '../../charts/NumbersTable.tsx';
import { type PaneName, usePanes } from '../../stores/panes.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';
import { PANES } from './paneTable.tsx';

export interface PaneProps {
  readonly name: PaneName;
  readonly size?: 'small' | 'large' | 'presented';
}

export function Pane({ name, size = 'small' }: PaneProps) {
  const { Pane: small, Large: large = small, Presented: presented = large } = PANES[name];
  const Live = { small, large, presented }[size];
  const asNumbers = usePanes((panes) => panes.asNumbers.has(name));
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <Banner tone="bad" actions={<Button onClick={() => resetErrorBoundary()}>{messages.drawAgain}</Button>}>
          {messages.notDrawn}
        </Banner>
      )}
    >
      <AsNumbers value={asNumbers}>
        <Live />
      </AsNumbers>
    </ErrorBoundary>
  );
}

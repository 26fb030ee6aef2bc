/** The networks that are kept: a new one, a copy, the recent ones with a picture of each, and those put away. */
import { LayoutGrid } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Menu } from '../bar/Menu.tsx';
import { messages } from './messages.ts';

// Not needed before somebody asks for it.
const NetworksList = lazy(async () => ({ default: (await import('./NetworksList.tsx')).NetworksList }));

export function NetworksMenu() {
  return (
    <Menu name={messages.networks} command="networks" icon={LayoutGrid}>
      {(close) => (
        <Suspense>
          <NetworksList close={close} />
        </Suspense>
      )}
    </Menu>
  );
}

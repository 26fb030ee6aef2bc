/** What the palette and the canvas share: where on the network a point of the screen is. */
import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';

export function CanvasProvider({ children }: { readonly children: ReactNode }) {
  return <ReactFlowProvider>{children}</ReactFlowProvider>;
}

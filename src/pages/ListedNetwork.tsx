/** The network as a list, with the voice of the canvas below it. Layout only; comes by a lazy import. */
import { CanvasStatus } from '../canvas/CanvasStatus.tsx';
import { Outline } from '../panels/outline/Outline.tsx';

export function ListedNetwork() {
  return (
    <>
      <Outline />
      <CanvasStatus />
    </>
  );
}

/** What cards, and the pictures on them, are given. Types only. */
import type { NetworkNode, NodeId } from '../../network/document.ts';
import type { ViewData, ViewName } from '../../training/shared/views.ts';

/** A card is given its id and reads the rest by itself. */
export interface CardProps {
  readonly id: NodeId;
}

/** What the picture of a view is given. */
export interface PictureProps<V extends ViewName> {
  readonly node: NetworkNode;
  /** What the view last showed; undefined before it has shown anything. */
  readonly data: ViewData[V] | undefined;
  /** What it showed a single step before, where that is known. */
  readonly before: ViewData[V] | undefined;
  /** What it showed at the first moment that is known of the run, and how that moment is called: `start`, `step 400`. */
  readonly start: { readonly data: ViewData[V] | undefined; readonly name: string } | undefined;
}

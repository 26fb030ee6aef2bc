/** Shows a network as a whole, and goes on doing so until somebody moves the view. */
import { type Dimensions, useReactFlow, useStore, useStoreApi, type Viewport } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { NetworkDocument, NodeId } from '../../network/document.ts';
import { useDocument } from '../../stores/document/document.ts';
import { embedding } from '../../stores/embedding.ts';
import { isPresenting, usePresenting } from '../../stores/presenting.ts';
import { isReplaced } from '../flow/replaced.ts';
import { FIT, firstView, isSameView, isSeen, presentedView, viewOfAll, type Way } from './fit.ts';

type Sizes = ReadonlyMap<NodeId, unknown>;

/** The last time that all was shown. */
interface Shown {
  readonly way: Way;
  readonly view: Viewport;
  readonly canvas: Dimensions;
  readonly nodes: NetworkDocument['nodes'];
}

/**
 * Shows the whole network, or as much as is legible of it from its beginning: now, and when another one is opened.
 * @param sizes of the cards as they were measured; another object where one has another size
 * @returns what shows all of it
 */
export function useWholeView(document: NetworkDocument, sizes: Sizes): () => void {
  const { fitView, getNodes, getNodesBounds, setViewport } = useReactFlow();
  const flow = useStoreApi();
  const shown = useRef<Shown>(undefined);
  const put = useCallback(
    (way: Way) => {
      const { width, height } = flow.getState();
      const view = way(getNodesBounds(getNodes()), { width, height });
      shown.current = { way, view, canvas: { width, height }, nodes: useDocument.getState().document.nodes };
      void setViewport(view);
    },
    [flow, getNodes, getNodesBounds, setViewport],
  );
  /** Waits until every card is measured. */
  const show = useCallback((way: Way) => void fitView(FIT).then(() => put(way)), [fitView, put]);

  const openings = useDocument((state) => state.openings);
  const last = useRef<{ readonly document: NetworkDocument; readonly openings: number }>(undefined);
  useEffect(() => {
    const before = last.current;
    last.current = { document, openings };
    // Opening is told by its number, for a template may be opened again; undoing it, by what is there then.
    if (before?.openings === openings && !isReplaced(before.document, document)) return;
    shown.current = undefined;
    if (document.nodes.length === 0) void setViewport({ x: 0, y: 0, zoom: 1 });
    else show(isPresenting() ? presentedView : embedding ? viewOfAll : firstView); // who meets a network within a text first sees what it is
  }, [document, openings, show, setViewport]);
  useEffect(
    () => () => {
      last.current = undefined; // React Flow forgets its view with the last one to use it
    },
    [],
  );
  useStay(shown, put, sizes);
  useSeenAfterUndo(shown, show, document);
  usePresentedView(shown, show);
  return useCallback(() => show(isPresenting() ? presentedView : viewOfAll), [show]);
}

/** Undo and redo bring cards to where they were: nobody has to look for them where the view is still the one that showed all. */
function useSeenAfterUndo(shown: { readonly current: Shown | undefined }, show: (way: Way) => void, document: NetworkDocument): void {
  const { getNodesBounds, getViewport } = useReactFlow();
  const flow = useStoreApi();
  const future = useDocument((state) => state.future);
  const last = useRef(future);
  useEffect(() => {
    const isUndone = future.length > last.current.length;
    const isRedone = last.current[0]?.document === document;
    last.current = future;
    if (!(isUndone || isRedone) || !shown.current || !isSameView(getViewport(), shown.current.view)) return;
    const { width, height } = flow.getState();
    const bounds = getNodesBounds(document.nodes.map(({ id }) => id));
    if (!isSeen(bounds, shown.current.view, { width, height })) show(viewOfAll);
  }, [shown, show, document, future, flow, getNodesBounds, getViewport]);
}

/** A projector is shown the network anew; afterwards the view is the one that there was. */
function usePresentedView(shown: { current: Shown | undefined }, show: (way: Way) => void): void {
  const { getViewport, setViewport } = useReactFlow();
  const presents = usePresenting(({ stage }) => stage !== undefined);
  useEffect(() => {
    if (!presents) return;
    const [view, way] = [getViewport(), shown.current];
    show(presentedView);
    return () => {
      shown.current = way;
      void setViewport(view);
    };
  }, [presents, shown, show, getViewport, setViewport]);
}

/** A strip above the canvas comes and goes, a window is made smaller, cards grow as pictures come in: what nobody has moved is shown as a whole again. */
function useStay(shown: { readonly current: Shown | undefined }, put: (way: Way) => void, sizes: Sizes): void {
  const { getNodes, getNodesBounds, getViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  useEffect(() => {
    const last = shown.current;
    if (!last || sizes.size === 0 || !isSameView(getViewport(), last.view)) return;
    const isResized = width !== last.canvas.width || height !== last.canvas.height;
    const isUntouched = last.nodes === useDocument.getState().document.nodes;
    if (isResized || (isUntouched && !isSeen(getNodesBounds(getNodes()), last.view, { width, height }))) put(last.way);
  }, [shown, put, sizes, width, height, getNodes, getNodesBounds, getViewport]);
}

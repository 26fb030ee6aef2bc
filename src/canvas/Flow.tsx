/** React Flow, driven by the document store. */
import { type AriaLabelConfig, Background, Controls, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type CSSProperties, useMemo, useRef } from 'react';
import { GRID } from '../network/edit/place.ts';
import { useDocument } from '../stores/document/document.ts';
import { useNetwork, useReading } from '../stores/document/reading.ts';
import { usePresenting } from '../stores/presenting.ts';
import { useTheme } from '../stores/theme.ts';
import { later } from '../ui/later.tsx';
import styles from './Canvas.module.css';
import { CanvasStatus } from './CanvasStatus.tsx';
import { CARD_TYPES } from './cards/cardTypes.ts';
import { SnapLines } from './drag/SnapLines.tsx';
import { useMoves } from './drag/useMoves.ts';
import { FlowToggle } from './FlowToggle.tsx';
import { flowEdges } from './flow/flowEdges.ts';
import { flowNodes } from './flow/flowNodes.ts';
import { useDrawn } from './flow/useDrawn.ts';
import { messages } from './messages.ts';
import { Summary } from './Summary.tsx';
import { useCanvasCommands } from './useCanvasCommands.ts';
import { useMenus } from './useMenus.ts';
import { FIT, LEAST_PRESENTED } from './view/fit.ts';
import { farness, tightness, useTypeScale } from './view/useTypeScale.ts';
import { useWholeView } from './view/useWholeView.ts';
import { useRoutes } from './wires/useRoutes.ts';
import { useTouchReconnect } from './wires/useTouchReconnect.ts';
import { useCancelConnection, useWiring } from './wires/useWiring.ts';
import { Wire } from './wires/Wire.tsx';

/** Most canvases are never empty. */
const EmptyHint = later(() => import('./EmptyHint.tsx').then((file) => file.EmptyHint));

/** Outside of the component, as React Flow asks for: a new object would mount every wire anew. */
const WIRE_TYPES = { wire: Wire };
const SNAP: [number, number] = [GRID, GRID];
/** The radius of the circle beside a handle in which a wire can be taken to another one, at zoom 1. */
const RECONNECT_RADIUS = 13;
/** What React Flow says to those who do not see it; for the keys, which it calls disabled where they are not, the page has commands of its own. */
const wordsOfFlow = (): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.keyboardDisabled': messages.aboutNode,
  'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }) => messages.moved(direction as 'up', x, y),
  'edge.a11yDescription.default': messages.aboutWire,
  'controls.ariaLabel': messages.view,
  'controls.zoomIn.ariaLabel': messages.zoomIn,
  'controls.zoomOut.ariaLabel': messages.zoomOut,
  'controls.fitView.ariaLabel': messages.fitView,
});

export function Flow() {
  const root = useRef<HTMLDivElement>(null);
  const theme = useTheme((state) => state.theme);
  const document = useDocument((state) => state.document);
  const selectedNodes = useDocument((state) => state.selectedNodes);
  const selectedEdges = useDocument((state) => state.selectedEdges);
  const network = useNetwork();
  const typeScale = useTypeScale();
  const presents = usePresenting(({ stage }) => stage !== undefined);
  const reading = useReading();
  const { sizes, lines, isDragged, ...moving } = useMoves();
  const wiring = useWiring();
  const cancelConnection = useCancelConnection();
  const menus = useMenus();
  const touch = useTouchReconnect();
  const drawn = useDrawn(document);
  const nodes = useMemo(
    () => flowNodes(document.nodes, selectedNodes, sizes, drawn.nodes),
    [document.nodes, selectedNodes, sizes, drawn.nodes],
  );
  const allEdges = useMemo(() => flowEdges(network, reading, selectedEdges), [network, reading, selectedEdges]);
  const routed = useRoutes(document, sizes, allEdges, typeScale, drawn.nodes === undefined);
  const edges = useMemo(() => routed.filter(({ id }) => drawn.edges?.has(id) ?? true), [routed, drawn.edges]);
  const words = useMemo(wordsOfFlow, []);
  const showAll = useWholeView(document, sizes);
  useCanvasCommands(root, showAll);

  return (
    <div
      className={styles.canvas}
      ref={root}
      data-canvas
      data-word="canvas"
      data-tight={tightness(typeScale)}
      data-far={farness(typeScale)}
      style={{ '--type-scale': typeScale } as CSSProperties}
      tabIndex={-1}
      {...menus}
      {...touch}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={CARD_TYPES}
        edgeTypes={WIRE_TYPES}
        {...moving}
        {...wiring}
        onPaneClick={cancelConnection}
        connectionDragThreshold={4}
        connectionRadius={24}
        reconnectRadius={RECONNECT_RADIUS}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        snapToGrid={!isDragged} // a drag goes to lines first, see dragTo
        snapGrid={SNAP}
        minZoom={presents ? LEAST_PRESENTED : 0.2}
        maxZoom={2}
        zoomOnDoubleClick={false}
        fitView
        fitViewOptions={FIT}
        colorMode={theme}
        ariaLabelConfig={words}
        aria-label={messages.canvas}
      >
        <Background gap={16} size={1} />
        <Controls showInteractive={false} fitViewOptions={FIT} onFitView={showAll} position="bottom-right">
          <FlowToggle />
        </Controls>
        <SnapLines lines={lines} />
        <Summary />
        <EmptyHint isNeeded={document.nodes.length === 0} />
      </ReactFlow>
      <CanvasStatus />
    </div>
  );
}

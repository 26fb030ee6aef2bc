/** The points that a network of one number in and one out learns from, to be edited, and its curve through them. Store in. */
import { useSize } from '../../charts/useSize.ts';
import type { NetworkNode, NodeOf } from '../../network/document.ts';
import { planePoints } from '../../network/planePoints.ts';
import { hiddenUnits } from '../../network/read/hiddenUnits.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setPane, usePanes } from '../../stores/panes.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import { PointsPlot } from '../inspector/PointsPlot.tsx';
import styles from './LivePoints.module.css';
import { messages } from './lateMessages.ts';

/** What stands above the plot, and in the large view below it: sentences, which take more lines where it is narrow, and fields. Pixels */
const HEAD = 26;
const below = (width: number): number => (width < 640 ? 178 : 98);

export const LivePoints = () => <Points isLarge={false} />;
export const LargePoints = () => <Points isLarge />;

function Points({ isLarge }: { readonly isLarge: boolean }) {
  const [ref, size] = useSize<HTMLDivElement>();
  const hasPieces = usePanes(({ settings }) => settings.pieces);
  const canPiece = useRun(({ plan }) => plan !== undefined && hiddenUnits(plan.spec) !== undefined);
  const node = useDocument(({ document, selectedNodes }) => {
    const all = document.nodes.filter(isPlane);
    return all.find(({ id }) => selectedNodes.has(id)) ?? all[0];
  });
  return (
    <div ref={ref} className={styles.pane}>
      <div className={styles.head}>
        <h3>{messages.panes.points}</h3>
        {canPiece && (
          <Button
            variant="quiet"
            className={styles.toggle}
            pressed={hasPieces}
            title={messages.points.piecesSays}
            onClick={() => setPane({ pieces: !hasPieces })}
          >
            {messages.points.pieces}
          </Button>
        )}
      </div>
      {!node && <p className={styles.empty}>{messages.points.empty}</p>}
      {node && size && (
        <PointsPlot
          key={node.id}
          id={node.id}
          params={node.params}
          size={{ width: Math.max(120, size.width), height: Math.max(80, size.height - HEAD - (isLarge ? below(size.width) : 0)) }}
          isBrief={!isLarge}
          hasPieces={canPiece && hasPieces}
        />
      )}
    </div>
  );
}

const isPlane = (node: NetworkNode): node is NodeOf<'Dataset'> => node.kind === 'Dataset' && planePoints(node.params) !== undefined;

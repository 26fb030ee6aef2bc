/** Draw a digit and see what the network makes of it: its place for networks whose data is images, and in it the pad, which comes later. Store in. */
import { Suspense, useMemo } from 'react';
import { dataFacts, hasImages, isDataset } from '../../datasets/datasets.ts';
import { useDocument } from '../../stores/document/document.ts';
import { soon } from '../../ui/later.tsx';
import styles from './DrawingPad.module.css';

/** Nobody draws on a page that is not painted yet. */
const Pad = soon(import('./Pad.tsx').then((file) => file.Pad));

export function DrawingPad() {
  const data = useDocument(({ document }) => document.nodes.find((node) => node.kind === 'Dataset'));
  const facts = useMemo(() => (data?.kind === 'Dataset' && isDataset(data.params.name) ? dataFacts(data.params) : undefined), [data]);
  if (!facts || !hasImages(facts) || facts.y.type !== 'classes') return null;
  return (
    <Suspense fallback={<PadPlace />}>
      <Pad facts={facts} />
    </Suspense>
  );
}

/** As large as the pad will be. */
const PadPlace = () => (
  <div className={styles.pad}>
    <div className={styles.head} />
    <div className={styles.body} />
    <div className={styles.foot} />
  </div>
);

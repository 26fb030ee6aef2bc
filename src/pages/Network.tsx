/** The network, drawn or as a list, and the button between the two. Layout only. */
import { ListTree } from 'lucide-react';
import { Canvas } from '../canvas/Canvas.tsx';
import { toggleOutline, useView } from '../stores/view.ts';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';
import styles from './Network.module.css';

const Outline = later(() => import('./ListedNetwork.tsx').then((file) => file.ListedNetwork));

export function Network() {
  const isOutline = useView((view) => view.isOutline);
  return (
    <>
      <Button
        size="small"
        className={styles.view}
        pressed={isOutline}
        aria-keyshortcuts="O"
        title="The network as a list (O)"
        onClick={toggleOutline}
      >
        <ListTree size={14} aria-hidden="true" />
        Outline
      </Button>
      {isOutline ? <Outline isNeeded onMissing={toggleOutline} /> : <Canvas />}
    </>
  );
}

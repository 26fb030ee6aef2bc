/** The network, drawn or as a list, and the strip above it with the button between the two. Layout only. */
import { ListTree } from 'lucide-react';
import { Canvas } from '../canvas/Canvas.tsx';
import { Doors } from '../panels/lesson/Doors.tsx';
import { usePresenting } from '../stores/presenting.ts';
import { toggleOutline, useView } from '../stores/view.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { later } from '../ui/later.tsx';
import { messages } from './messages.ts';
import styles from './Network.module.css';

const Outline = later(() => import('./ListedNetwork.tsx').then((file) => file.ListedNetwork));

export const SkipLink = ({ className }: { readonly className?: string | undefined }) => (
  <a className={classes(styles.skip, className)} href="#network">
    {messages.skip}
  </a>
);

/** The strip above the network: the doors of the lesson, and how the network is shown. */
export function NetworkHead() {
  const isOutline = useView((view) => view.isOutline);
  return (
    <div className={styles.head}>
      <Doors />
      <Button
        data-word="outline"
        variant="quiet"
        className={styles.view}
        pressed={isOutline}
        aria-keyshortcuts="O"
        title={messages.asList}
        onClick={toggleOutline}
      >
        <ListTree size={14} aria-hidden="true" />
        <span>{messages.outline}</span>
      </Button>
    </div>
  );
}

export function Network() {
  const isOutline = useView((view) => view.isOutline);
  const isPresented = usePresenting(({ stage }) => stage !== undefined);
  return isOutline && !isPresented ? <Outline isNeeded onMissing={toggleOutline} /> : <Canvas />;
}

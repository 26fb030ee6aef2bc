/** Every kind of node, grouped by family: pressed, it is added and wired; dragged, it is put where it is dropped. */
import { useState } from 'react';
import { messages } from './messages.ts';
import { Ghost } from './palette/Ghost.tsx';
import { GROUPS } from './palette/groups.ts';
import styles from './palette/Palette.module.css';
import { PaletteButton } from './palette/PaletteButton.tsx';
import { Tip, type TipOf } from './palette/Tip.tsx';
import { usePaletteDrag } from './palette/usePaletteDrag.ts';

/** Needs a `CanvasProvider` around it. As narrow as a column it stacks its groups; wider, it is a strip. */
export function Palette() {
  const { ghost, handlers, add } = usePaletteDrag();
  const [tip, setTip] = useState<TipOf>();
  return (
    <div className={styles.palette} data-canvas>
      <div className={styles.groups}>
        {GROUPS.map(({ id, kinds }) => (
          <div className={styles.group} key={id} data-group={id}>
            <h2 className={styles.heading}>{messages.groups[id]}</h2>
            <div className={styles.kinds}>
              {kinds.map((kind) => (
                <PaletteButton key={kind} kind={kind} onAdd={add} onTip={setTip} handlers={handlers(kind)} />
              ))}
            </div>
          </div>
        ))}
      </div>
      {ghost ? <Ghost {...ghost} /> : tip && <Tip {...tip} />}
    </div>
  );
}

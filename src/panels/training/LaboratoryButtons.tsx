/** The ways from the learning rate to its laboratory: each opens its pane, large. Store in. */
import { Flag, History, type LucideIcon, Radar } from 'lucide-react';
import { openFinder } from '../../stores/commands/rows/training.ts';
import { enlargePane } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LaboratoryButtons.module.css';
import { messages } from './lateMessages.ts';

interface Way {
  readonly word: 'finder' | 'race' | 'runs';
  readonly icon: LucideIcon;
  readonly open: () => void;
}

const WAYS: readonly Way[] = [
  { word: 'finder', icon: Radar, open: openFinder },
  { word: 'race', icon: Flag, open: () => enlargePane('race') },
  { word: 'runs', icon: History, open: () => enlargePane('runs') },
];

export const LaboratoryButtons = () => (
  <div className={styles.buttons}>
    {WAYS.map(({ word, icon: Icon, open }) => (
      <Button key={word} data-word={word} variant="quiet" size="small" title={messages.laboratory[word].says} onClick={open}>
        <Icon size={13} aria-hidden="true" />
        <span>{messages.laboratory[word].name}</span>
      </Button>
    ))}
  </div>
);

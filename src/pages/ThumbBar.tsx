/** On phones, at the lower edge: the parts of a long page, and the training, each one press of a thumb away. Comes by a lazy import. */
import { ChartLine, type LucideIcon, MousePointerClick, Pause, Play, SlidersHorizontal, Workflow } from 'lucide-react';
import { COMMANDS } from '../stores/commands/commands.ts';
import { useIsHidden } from '../stores/lesson/lesson.ts';
import { isRunning } from '../stores/run/runState.ts';
import { useRun } from '../stores/run/useRun.ts';
import { Button } from '../ui/Button.tsx';
import { messages } from './lateMessages.ts';
import styles from './ThumbBar.module.css';

interface Part {
  readonly name: keyof typeof messages.part;
  readonly Icon: LucideIcon;
  readonly at: string;
  readonly control?: 'settings' | 'inspector';
}

/** Where each begins, within the page; a lesson may hide those that are controls. */
const PARTS: readonly Part[] = [
  { name: 'network', Icon: Workflow, at: '#network' },
  { name: 'charts', Icon: ChartLine, at: '[aria-labelledby="charts-heading"]' },
  { name: 'settings', Icon: SlidersHorizontal, at: '[data-part="settings"]', control: 'settings' },
  { name: 'selection', Icon: MousePointerClick, at: '[data-part="selection"]', control: 'inspector' },
];

export function ThumbBar() {
  const goes = useRun(({ phase }) => isRunning(phase));
  const isHidden = { settings: useIsHidden('settings'), inspector: useIsHidden('inspector') };
  const parts = PARTS.filter(({ control }) => control === undefined || !isHidden[control]);
  const Sign = goes ? Pause : Play;
  return (
    <nav className={styles.bar} aria-label={messages.parts}>
      {parts.map(({ name, Icon, at }) => (
        <Button key={name} data-word="canvas" variant="quiet" className={styles.part} onClick={() => goTo(at)}>
          <Icon size={18} aria-hidden="true" />
          <span>{messages.part[name]}</span>
        </Button>
      ))}
      <Button
        data-word="train"
        className={styles.part}
        variant="quiet"
        aria-label={goes ? messages.pauseTraining : messages.trainFromHere}
        onClick={COMMANDS.train.run}
      >
        <Sign size={18} aria-hidden="true" />
        <span>{goes ? messages.pause : messages.train}</span>
      </Button>
    </nav>
  );
}

/** To its beginning, clear of the hand on the training, which stays above; who listens goes on there, too. */
function goTo(selector: string): void {
  const part = document.querySelector<HTMLElement>(selector);
  if (!part) return;
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (selector === '#network') window.scrollTo({ top: 0, behavior });
  else window.scrollBy({ top: part.getBoundingClientRect().top - heightOfHand(), behavior });
}

const heightOfHand = (): number => document.querySelector('[data-hand]')?.getBoundingClientRect().height ?? 0;

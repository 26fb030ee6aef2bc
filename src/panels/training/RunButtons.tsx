/** Train and Pause in one button, Step, Reset. Store in. */

import { Dices, ListOrdered } from 'lucide-react';
import { seedAfter } from '../../network/training.ts';
import { drawAnew, reset, step } from '../../stores/builder/builder.ts';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { toggleTraining } from '../../stores/commands/rows/training.ts';
import { useDocument } from '../../stores/document/document.ts';
import { useStarting } from '../../stores/document/starting.ts';
import { embedding } from '../../stores/embedding.ts';
import { panesOf, togglePane, usePanes } from '../../stores/panes.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';
import styles from './RunButtons.module.css';

export function RunButtons() {
  const goes = useRun(({ phase }) => isRunning(phase));
  const showsBeats = usePanes((panes) => panesOf(panes).includes('beats'));
  const seed = useDocument(({ document }) => document.training.seed);
  const isGiven = useStarting().from === 'file';
  return (
    <div className={styles.buttons}>
      <Button
        data-word="train"
        variant="primary"
        size="large"
        aria-keyshortcuts={ariaKeys(COMMANDS.train.keys)}
        title={messages.spaceBar}
        onClick={toggleTraining}
      >
        {goes ? messages.pause : messages.train}
      </Button>
      <div className={styles.pair}>
        <Button data-word="step" size="large" title={messages.oneStep} onClick={step}>
          {messages.step}
        </Button>
        {!embedding && (
          <Button
            size="large"
            data-word="beats"
            aria-label={messages.beats}
            title={showsBeats ? messages.hideBeats : messages.showBeats}
            pressed={showsBeats}
            onClick={() => togglePane('beats')}
          >
            <ListOrdered size={15} aria-hidden="true" />
          </Button>
        )}
      </div>
      <div className={styles.pair}>
        <Button size="large" data-word="reset" title={isGiven ? messages.resetToFile : messages.resetToSeed(seed)} onClick={reset}>
          {messages.reset}
        </Button>
        <Button
          size="large"
          data-word="seed"
          aria-label={messages.newSeed}
          title={messages.newSeedWill(seedAfter(seed))}
          onClick={drawAnew}
        >
          <Dices size={15} aria-hidden="true" />
        </Button>
      </div>
    </div>
  );
}

/** The race as a page of its own: what differs, its buttons, the curves and the table of lanes. Store in. */
import { useNetwork } from '../../../stores/document/reading.ts';
import { pauseRace, resumeRace, startRace, stopRace, useRace } from '../../../stores/laboratory/race/race.ts';
import { sameDrawing } from '../../../stores/laboratory/race/sameDrawing.ts';
import { Button } from '../../../ui/Button.tsx';
import { LaneTable } from './LaneTable.tsx';
import { RaceCurves } from './RaceCurves.tsx';
import styles from './RacePane.module.css';
import { RaceSetup } from './RaceSetup.tsx';
import { useLanes } from './useLanes.ts';
import { VerdictRules } from './VerdictRules.tsx';

export function LargeRace() {
  const lanes = useLanes();
  const { phase, refusal } = useRace();
  return (
    <div className={styles.large}>
      <div className={styles.side}>
        <h2>Race</h2>
        <RaceSetup />
        <div className={styles.buttons}>
          <Button variant="primary" onClick={startRace}>
            Start race
          </Button>
          {phase === 'paused' ? (
            <Button onClick={resumeRace}>Resume</Button>
          ) : (
            <Button disabled={phase !== 'racing'} onClick={pauseRace}>
              Pause
            </Button>
          )}
          <Button disabled={phase !== 'racing' && phase !== 'paused'} onClick={stopRace}>
            Stop all
          </Button>
        </div>
        <p role="status" className={styles.status}>
          {refusal ?? STATUS[phase]}
        </p>
        <WhatOf />
      </div>
      <div className={styles.main}>
        <div className={styles.chart}>
          <RaceCurves lanes={lanes} />
        </div>
        {lanes.length > 0 && <LaneTable lanes={lanes} />}
        {lanes.length > 0 && <VerdictRules />}
      </div>
    </div>
  );
}

const STATUS = {
  idle: 'Every lane begins with the same parameters and sees the same batches.',
  racing: 'Racing. Every lane has a training thread of its own; they take turns where there are fewer cores.',
  paused: 'Paused.',
  finished: 'Finished.',
} as const;

/** Which network it is a race of, and what is otherwise now. */
function WhatOf() {
  const { network, hasPaused } = useRace();
  const drawn = useNetwork();
  if (!network) return null;
  const isDrawn = sameDrawing(network, drawn);
  return (
    <>
      <p
        className={styles.says}
      >{`A race of “${network.name}”${isDrawn ? '.' : ', as it was when the race began: you have changed the network since.'}`}</p>
      {hasPaused && <p className={styles.says}>Your training was paused for it. Train goes on with it.</p>}
    </>
  );
}

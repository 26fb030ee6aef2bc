/** The race as a page of its own: what differs, its buttons, the curves and the table of lanes. Store in. */
import { useState } from 'react';
import { useNetwork } from '../../../stores/document/reading.ts';
import { pauseRace, resumeRace, startRace, stopRace, useRace } from '../../../stores/laboratory/race/race.ts';
import { sameDrawing } from '../../../stores/laboratory/race/sameDrawing.ts';
import { enlargePane } from '../../../stores/panes.ts';
import { isRunning } from '../../../stores/run/runState.ts';
import { Button } from '../../../ui/Button.tsx';
import { LaneTable } from './LaneTable.tsx';
import { messages } from './messages.ts';
import { RaceCurves } from './RaceCurves.tsx';
import styles from './RacePane.module.css';
import { RaceSetup } from './RaceSetup.tsx';
import { type SeenLane, useLanes } from './useLanes.ts';
import { VerdictRules } from './VerdictRules.tsx';

export function LargeRace() {
  const lanes = useLanes();
  const { phase, refusal } = useRace();
  return (
    <div className={styles.large}>
      <div className={styles.side}>
        <h2>{messages.race}</h2>
        <RaceSetup />
        <div className={styles.buttons}>
          <Button variant="primary" onClick={startRace}>
            {messages.start}
          </Button>
          {phase === 'paused' ? (
            <Button onClick={resumeRace}>{messages.resume}</Button>
          ) : (
            <Button disabled={phase !== 'racing'} onClick={pauseRace}>
              {messages.pause}
            </Button>
          )}
          <Button disabled={phase !== 'racing' && phase !== 'paused'} onClick={stopRace}>
            {messages.stopAll}
          </Button>
        </div>
        <p role="status" className={styles.status}>
          {refusal ?? messages.phases[phase]}
        </p>
        <WhatOf />
      </div>
      <div className={styles.main}>
        <div className={styles.chart}>
          <RaceCurves lanes={lanes} />
        </div>
        {lanes.length > 0 && <LaneTable lanes={lanes} />}
        {lanes.length > 0 && <KeepLanes lanes={lanes} />}
        {lanes.length > 0 && <VerdictRules />}
      </div>
    </div>
  );
}

/** The lanes end with the race, unless they are kept. */
function KeepLanes({ lanes }: { readonly lanes: readonly SeenLane[] }) {
  const [kept, setKept] = useState<readonly SeenLane['lane'][]>([]);
  const isKept = lanes.every(({ lane }) => kept.includes(lane));
  const keep = () => {
    const all = lanes.map(({ lane }) => lane);
    setKept(all);
    void import('../../../stores/runs/keeping.ts').then(({ keepOther }) => {
      for (const { session, document, label } of all) keepOther(session, document, label);
    });
  };
  const hasSteps = lanes.some(({ metrics }) => metrics.latest !== undefined);
  const isAtRest = lanes.every(({ run }) => !isRunning(run.phase));
  return (
    <div className={styles.buttons}>
      <Button size="small" disabled={!hasSteps || !isAtRest || isKept} title={messages.keepWill} onClick={keep}>
        {isKept ? messages.kept : messages.keep}
      </Button>
      <Button size="small" variant="quiet" onClick={() => enlargePane('runs')}>
        {messages.runs}
      </Button>
    </div>
  );
}

/** Which network it is a race of, and what is otherwise now. */
function WhatOf() {
  const { network, hasPaused } = useRace();
  const drawn = useNetwork();
  if (!network) return null;
  const isDrawn = sameDrawing(network, drawn);
  return (
    <>
      <p className={styles.says}>{(isDrawn ? messages.of : messages.ofChanged)(network.name)}</p>
      {hasPaused && <p className={styles.says}>{messages.hasPaused}</p>}
    </>
  );
}

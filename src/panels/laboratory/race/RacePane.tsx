/** The race in the dock: its curves, and the way to where it is set up. Store in. */

import { useRace } from '../../../stores/laboratory/race/race.ts';
import { enlargePane } from '../../../stores/panes.ts';
import { Button } from '../../../ui/Button.tsx';
import { messages } from './messages.ts';
import { RaceCurves } from './RaceCurves.tsx';
import styles from './RacePane.module.css';
import { useLanes } from './useLanes.ts';

export function RacePane() {
  const lanes = useLanes();
  const hasLanes = useRace((race) => race.lanes.length > 0);
  return (
    <div className={styles.small}>
      <RaceCurves
        lanes={lanes}
        actions={
          hasLanes ? undefined : (
            <Button size="small" onClick={() => enlargePane('race')}>
              {messages.setUp}
            </Button>
          )
        }
      />
    </div>
  );
}

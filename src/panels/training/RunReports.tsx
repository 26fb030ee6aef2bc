/** What there may be to say of a run, a banner each: how it ended, what it costs, what it begins or goes on with. Arrangement only. */
import { ChangedNetwork } from './ChangedNetwork.tsx';
import { Diverged } from './Diverged.tsx';
import { Failed } from './Failed.tsx';
import { MemoryNote } from './MemoryNote.tsx';
import { RunKeeping } from './RunKeeping.tsx';
import { RunNews } from './RunNews.tsx';
import { StartingValues } from './StartingValues.tsx';
import { Stopped } from './Stopped.tsx';
import { Stuck } from './Stuck.tsx';

export function RunReports() {
  return (
    <>
      <Diverged />
      <Stuck />
      <Failed />
      <MemoryNote />
      <ChangedNetwork />
      <Stopped />
      <RunKeeping />
      <RunNews />
      <StartingValues />
    </>
  );
}

/** What a reload would do to what goes on at the moment, in a sentence. Store in. */
import { useRunSaving } from '../../stores/builder/runSaver.ts';
import { useFinder } from '../../stores/laboratory/finder/found.ts';
import { useRace } from '../../stores/laboratory/race/race.ts';
import { reloadCost } from '../../stores/offline/reloadCost.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';

export function useReloadCost(): string {
  const isRacing = useRace(({ phase }) => phase === 'racing' || phase === 'paused');
  const isFinding = useFinder(({ phase }) => phase === 'finding');
  const isTooLarge = useRunSaving((saving) => saving.isTooLarge);
  const isTraining = useRun(({ phase }) => isRunning(phase));
  return reloadCost({ isRacing, isFinding, isTooLarge, isTraining });
}

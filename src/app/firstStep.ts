/** The first step of the open network comes first: until it can be taken, what can wait leaves the line to it. */
import { hasImages } from '../datasets/datasets.ts';
import { useRuns } from '../stores/builder/currentRun.ts';
import type { RunState } from '../stores/run/runState.ts';
import { waitFor } from '../ui/firstThings.ts';

let say = (): void => undefined;
waitFor(
  new Promise<void>((resolve) => {
    say = resolve;
  }),
);

/** Whether its engine and the first of its data are here, or will not come. */
const isSettled = ({ plan, phase, firstImages, dataProblem }: RunState): boolean =>
  !plan ||
  phase === 'failed' ||
  dataProblem !== undefined ||
  (phase !== 'none' && (firstImages !== undefined || !hasImages(plan.spec.data.facts)));

/** Follows the run of what is open, once there is one, until a step can be taken. Gives back how to end it. */
export function startFirstStep(): () => void {
  let unfollow = (): void => undefined;
  const end = () => {
    unfollow();
    unsubscribe();
  };
  const look = () => {
    if (!isSettled(useRuns.getState().current.run.getState())) return;
    say();
    end();
  };
  const follow = () => {
    unfollow();
    unfollow = useRuns.getState().current.run.subscribe(look);
    look();
  };
  const unsubscribe = useRuns.subscribe(follow);
  follow();
  return end;
}

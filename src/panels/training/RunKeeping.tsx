/** Says that a run has grown too large to be kept between visits. Store in. */
import { useRunSaving } from '../../stores/builder/runSaver.ts';
import { Banner } from '../../ui/Banner.tsx';
import { messages } from './lateMessages.ts';

export function RunKeeping() {
  const isTooLarge = useRunSaving((saving) => saving.isTooLarge);
  if (!isTooLarge) return null;
  return <Banner tone="info">{messages.tooLarge}</Banner>;
}

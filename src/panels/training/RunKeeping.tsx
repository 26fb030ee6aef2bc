/** Says that a run has grown too large to be kept between visits. Store in. */
import { useRunSaving } from '../../stores/builder/runSaver.ts';
import { Banner } from '../../ui/Banner.tsx';

export function RunKeeping() {
  const isTooLarge = useRunSaving((saving) => saving.isTooLarge);
  if (!isTooLarge) return null;
  return (
    <Banner tone="info">
      This run is larger than 8 MB, so this browser does not keep its parameters after a reload. Save with parameters keeps them.
    </Banner>
  );
}

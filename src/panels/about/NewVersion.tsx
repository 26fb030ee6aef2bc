/** Says that a newer version of the page is there, across the page, under its head, and leads to it when asked. Store in. */
import { goToNewVersion, putOffVersion, useNewVersion } from '../../stores/offline/newVersion.ts';
import { saveAll } from '../../stores/offline/saveAll.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useReloadCost } from './useReloadCost.ts';
import { VERSION_NEWS } from './versionWords.ts';

export function NewVersion() {
  const { news, isPutOff, refusal } = useNewVersion();
  const cost = useReloadCost();
  if (news === 'none' || isPutOff) return null;
  return (
    <Banner
      isStrip
      tone={refusal === undefined ? 'info' : 'warn'}
      title={VERSION_NEWS[news]}
      actions={
        <>
          <ReloadButton />
          <Button onClick={putOffVersion}>Later</Button>
        </>
      }
    >
      {refusal ?? cost}
    </Banner>
  );
}

/** Saves, then goes on in the newer version. */
export function ReloadButton() {
  const isLeaving = useNewVersion((version) => version.isLeaving);
  return (
    <Button disabled={isLeaving} onClick={() => void goToNewVersion(saveAll)}>
      {isLeaving ? 'Saving…' : 'Reload'}
    </Button>
  );
}

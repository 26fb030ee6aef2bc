/** Says that a newer version of the page is there, across the page, under its head, and leads to it when asked. Store in. */
import { goToNewVersion, putOffVersion, useNewVersion } from '../../stores/offline/newVersion.ts';
import { saveAll } from '../../stores/offline/saveAll.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';
import { useReloadCost } from './useReloadCost.ts';

export function NewVersion() {
  const { news, isPutOff, refusal } = useNewVersion();
  const cost = useReloadCost();
  if (news === 'none' || isPutOff) return null;
  return (
    <Banner
      isStrip
      tone={refusal === undefined ? 'info' : 'warn'}
      title={messages.news[news]}
      actions={
        <>
          <ReloadButton />
          <Button onClick={putOffVersion}>{messages.later}</Button>
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
      {isLeaving ? messages.saving : messages.reload}
    </Button>
  );
}

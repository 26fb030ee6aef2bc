/** What is wrong with keeping the network, across the page, under its head, until its cause is gone. Store in. */
import { networkFile } from '../../stores/files/files.ts';
import { TROUBLES, type Trouble, type TroubleAct } from '../../stores/keeping/troubles.ts';
import { dismissTrouble, goOnHere, saveNow, useSaving } from '../../stores/saving.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { downloadBlob } from '../../ui/download.ts';

const ACTS: Record<TroubleAct, { readonly name: string; readonly act: (trouble: Trouble) => void }> = {
  download: { name: 'Download a copy', act: downloadCopy },
  downloadDamaged: { name: 'Download what was damaged', act: downloadDamaged },
  useHere: { name: 'Use it here', act: goOnHere },
  reload: { name: 'Reload', act: () => void saveNow().finally(() => location.reload()) },
};

export function SaveTrouble() {
  const trouble = useSaving((saving) => saving.trouble);
  if (!trouble) return null;
  const { tone, title, text, acts, isClosable } = TROUBLES[trouble.name];
  return (
    <Banner
      isStrip
      tone={tone}
      title={title(trouble)}
      {...(isClosable ? { onClose: dismissTrouble } : {})}
      actions={acts.map((act) => (
        <Button key={act} onClick={() => ACTS[act].act(trouble)}>
          {ACTS[act].name}
        </Button>
      ))}
    >
      {text}
    </Banner>
  );
}

function downloadCopy(): void {
  const { name, blob } = networkFile();
  downloadBlob(name, blob);
}

function downloadDamaged({ damaged = [] }: Trouble): void {
  const text = damaged.map(({ where, text: found }) => `--- ${where}\n${found}\n`).join('\n');
  downloadBlob('damaged-save.txt', new Blob([text], { type: 'text/plain' }));
}

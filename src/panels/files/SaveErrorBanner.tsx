/** What is wrong with saving the network, across the page, under its head, until its cause is gone. */
import { networkFile } from '../../stores/files/files.ts';
import type { SaveError } from '../../stores/projects/saveErrors.ts';
import { type Repair, SAVE_ERRORS, saveErrorWords } from '../../stores/projects/saveErrorWords.ts';
import { dismissSaveError, goOnHere, saveNow, useSaving } from '../../stores/saving.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { downloadBlob } from '../../ui/download.ts';
import { messages } from './lateMessages.ts';

const REPAIRS: Record<Repair, (error: SaveError) => void> = {
  download: downloadCopy,
  downloadDamaged: downloadDamaged,
  useHere: goOnHere,
  reload: () => void saveNow().finally(() => location.reload()),
};

export function SaveErrorBanner() {
  const error = useSaving((saving) => saving.saveError);
  if (!error) return null;
  const { tone, repairs, isClosable } = SAVE_ERRORS[error.name];
  const { title, text } = saveErrorWords(error);
  return (
    <Banner
      isStrip
      tone={tone}
      title={title}
      {...(isClosable ? { onClose: dismissSaveError } : {})}
      actions={repairs.map((repair) => (
        <Button key={repair} onClick={() => REPAIRS[repair](error)}>
          {messages.repairs[repair]}
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

function downloadDamaged({ damaged = [] }: SaveError): void {
  const text = damaged.map(({ where, text: found }) => `--- ${where}\n${found}\n`).join('\n');
  downloadBlob('damaged-save.txt', new Blob([text], { type: 'text/plain' }));
}

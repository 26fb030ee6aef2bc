/** What was read of files of pictures, what is chosen of it, and the button that uses it. Store in. */
import { useState } from 'react';
import type { NodeOf } from '../../../network/document.ts';
import { notify, useDocument } from '../../../stores/document/document.ts';
import { setImages } from '../../../stores/document/ownDataEditing.ts';
import type { ImagesSummary, TakenFromThread } from '../../../stores/ownData/images/imageWords.ts';
import type { OpenImageFiles } from '../../../stores/ownData/images/openImageFiles.ts';
import { keepPictures } from '../../../stores/ownData/keptPictures.ts';
import { whereArePictures } from '../../../stores/ownData/pictures.ts';
import { closeDialog } from '../../../stores/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { messages as ownData } from '../messages.ts';
import styles from '../OwnData.module.css';
import { UseData } from '../UseData.tsx';
import { ClassList } from './ClassList.tsx';
import { messages } from './messages.ts';
import { PictureChoice } from './PictureChoice.tsx';
import type { Choice, usePictureFiles } from './usePictureFiles.ts';

export interface PictureDataProps {
  readonly files: ReturnType<typeof usePictureFiles>;
  readonly target: NodeOf<'Dataset'> | undefined;
}

export function PictureData({ files: { reading, choice, change }, target }: PictureDataProps) {
  return (
    <>
      {reading.state === 'reading' && <p role="status">{ownData.reading(reading.progress)}</p>}
      {reading.state === 'refused' && (
        <p role="alert" className={styles.refused}>
          {reading.reason}
        </p>
      )}
      {reading.state === 'read' && choice && (
        <Chosen
          key={reading.summary.files}
          opened={reading.opened}
          summary={reading.summary}
          choice={choice}
          target={target}
          onChange={change}
        />
      )}
    </>
  );
}

interface ChosenProps {
  readonly opened: OpenImageFiles;
  readonly summary: ImagesSummary;
  readonly choice: Choice;
  readonly target: NodeOf<'Dataset'> | undefined;
  readonly onChange: (part: Partial<Choice>) => void;
}

function Chosen({ opened, summary, choice, target, onChange }: ChosenProps) {
  const seed = useDocument(({ document }) => document.training.seed);
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  /** What was taken although the network was saved with other pictures. */
  const [other, setOther] = useState<TakenFromThread>();
  const missing = target?.params.images && whereArePictures(target.params) === 'away' ? target.params.images : undefined;
  const change = (part: Partial<Choice>) => {
    setOther(undefined);
    setWrong(undefined);
    onChange(part);
  };
  const take = async () => {
    setBusy(true);
    const taken = await opened.take({ ...choice, seed: choice.seed ?? seed });
    setBusy(false);
    if (!taken.ok) return setWrong(taken.reason);
    if (missing && missing.sha256 !== taken.value.images.sha256) return setOther(taken.value);
    void put(taken.value, target, missing !== undefined);
  };
  return (
    <>
      <div className={styles.columns}>
        <ClassList summary={summary} choice={choice} onChange={change} />
        <PictureChoice summary={summary} choice={choice} onChange={change} />
      </div>
      <UseData hasTarget={target !== undefined} wrong={wrong} isBusy={isBusy} onUse={() => void take()}>
        {other && missing && (
          <>
            <p role="alert" className={styles.refused}>
              {messages.others(missing.files)}
            </p>
            <Button onClick={() => void put(other, target, false)}>{messages.useOthers}</Button>
          </>
        )}
      </UseData>
    </>
  );
}

/** @param areBack whether the network had these pictures before and stays as it is */
async function put({ images, bytes }: TakenFromThread, target: NodeOf<'Dataset'> | undefined, areBack: boolean): Promise<void> {
  if (!target) return;
  const kept = keepPictures(images, bytes);
  if (!areBack) setImages(target.id, images);
  closeDialog();
  if (!(await kept)) notify(messages.noRoom);
}

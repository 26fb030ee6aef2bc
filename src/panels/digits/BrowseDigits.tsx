/** The data set of the open network, digit by digit: those to train on and those to test with, of any class or of one. Store in. */
import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { hasImages, widthOfY } from '../../datasets/datasets.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { openInPad } from '../../stores/drawing.ts';
import { type ClassName, useClassName, usePictureThing } from '../../stores/run/classNames.ts';
import { useRun, useSamples } from '../../stores/run/useRun.ts';
import { closeDialog } from '../../stores/view.ts';
import type { SamplesAsked } from '../../training/shared/questions.ts';
import type { SampleImages } from '../../training/shared/views.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import styles from './BrowseDigits.module.css';
import { ClassChoice } from './ClassChoice.tsx';
import { DigitTiles, ON_PAGE, type Tile } from './DigitTiles.tsx';
import { Filters } from './Filters.tsx';
import { messages } from './messages.ts';

type Split = SamplesAsked['split'];

export function BrowseDigits() {
  const data = useRun(({ plan }) => plan?.spec.data);
  const { title, needsNetwork } = messages.of[usePictureThing()];
  return (
    <Dialog label={title} size="large" word="digits" onClose={closeDialog}>
      <div className={styles.browser}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <Button variant="quiet" aria-label={messages.close} onClick={closeDialog}>
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
        {data && hasImages(data.facts) ? <Pages facts={data.facts} /> : <p className={styles.says}>{needsNetwork}</p>}
      </div>
    </Dialog>
  );
}

function Pages({ facts }: { readonly facts: NetworkSpec['data']['facts'] }) {
  const nameOf = useClassName();
  const thing = usePictureThing();
  const words = messages.of[thing];
  const [split, setSplit] = useState<Split>('train');
  const [ofClass, setClass] = useState<number>();
  const [page, setPage] = useState(0);
  const asked = useMemo(() => questionOf(split, ofClass, page, facts[split]), [split, ofClass, page, facts]);
  const samples = useNewest(useSamples(asked));
  return (
    <>
      <Filters className={styles.filters}>
        <FieldInput
          label={messages.set}
          field={{ type: 'choice', options: splitOptions(facts) }}
          value={split}
          onCommit={(next) => {
            setSplit(next === 'test' ? 'test' : 'train');
            setPage(0);
          }}
        />
        <ClassChoice
          label={words.class}
          classes={widthOfY(facts.y)}
          value={ofClass}
          onChoose={(next) => {
            setClass(next);
            setPage(0);
          }}
        />
      </Filters>
      <DigitTiles
        label={words.tiles}
        tiles={samples ? tilesOf(samples, nameOf) : []}
        page={page}
        thing={thing}
        of={samples?.of ?? (ofClass === undefined ? facts[split] : ON_PAGE)}
        onTurn={setPage}
        onPick={(index) => {
          openInPad({ split, index });
          closeDialog(); // what shows it lies below
        }}
        empty={messages.none}
      />
    </>
  );
}

const splitOptions = ({ train, test }: NetworkSpec['data']['facts']) => [
  { value: 'train', label: messages.toTrain(train) },
  ...(test > 0 ? [{ value: 'test', label: messages.toTest(test) }] : []),
];

function questionOf(split: Split, ofClass: number | undefined, page: number, count: number): SamplesAsked {
  const skip = page * ON_PAGE;
  if (ofClass !== undefined) return { split, ofClass, skip, count: ON_PAGE };
  return { split, indices: Array.from({ length: Math.min(ON_PAGE, count - skip) }, (_, i) => skip + i) };
}

/** What was shown stays until the next is here. */
function useNewest(samples: SampleImages | undefined): SampleImages | undefined {
  const [last, setLast] = useState(samples);
  if (samples && samples !== last) setLast(samples);
  return samples ?? last;
}

function tilesOf({ indices, pixels, labels }: SampleImages, nameOf: ClassName): readonly Tile[] {
  const size = pixels.length / indices.length;
  return Array.from(indices, (index, i) => ({
    index,
    pixels: pixels.subarray(i * size, (i + 1) * size),
    words: `${nameOf(labels[i] ?? 0)}\n#${index}`,
    label: messages.tile(index, nameOf(labels[i] ?? 0)),
  }));
}

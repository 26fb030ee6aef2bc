/** The test digits with what the network says of each: the wrong ones, those of a class, those of a cell of the matrix. Store in. */
import { useMemo } from 'react';
import { formatPercent } from '../../lib/numbers.ts';
import { openInPad } from '../../stores/drawing.ts';
import { choose, type GalleryChoice, turnGallery, useGallery } from '../../stores/gallery.ts';
import { enlargePane } from '../../stores/panes.ts';
import { type ClassName, type PictureThing, useClassName, usePictureThing } from '../../stores/run/classNames.ts';
import type { TestAnswers } from '../../training/shared/views.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { ClassChoice } from './ClassChoice.tsx';
import { samplesOfChoice } from './confusion.ts';
import { DigitTiles, ON_PAGE, pageOf, type Tile } from './DigitTiles.tsx';
import { Filters } from './Filters.tsx';
import styles from './Gallery.module.css';
import { messages } from './messages.ts';
import { useCalm } from './useCalm.ts';
import { useDigits } from './useDigits.ts';

const SHOWN: readonly GalleryChoice['show'][] = ['wrong', 'right', 'all'];

const areSameAnswers = (a: TestAnswers, b: TestAnswers): boolean =>
  a.step === b.step && areEqual(a.predicted, b.predicted) && areEqual(a.sureness, b.sureness);

const areEqual = <T extends Uint8Array | Float32Array>(a: T, b: T): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

export function Gallery({ answers: newest, classes }: { readonly answers: TestAnswers; readonly classes: number }) {
  const nameOf = useClassName();
  const thing = usePictureThing();
  const words = messages.of[thing];
  const { shown: answers, isKept, renew, place } = useCalm(newest, areSameAnswers);
  const { show, truth, predicted, page: wanted } = useGallery();
  const samples = useMemo(() => samplesOfChoice(answers, { show, truth, predicted }), [answers, show, truth, predicted]);
  const page = pageOf(wanted, samples.length);
  const onPage = samples.subarray(page * ON_PAGE, (page + 1) * ON_PAGE);
  const images = useDigits('test', onPage);
  const tiles = Array.from(onPage, (index) => tileOf(answers, index, images.get(index), nameOf, thing));
  return (
    <section className={styles.gallery} aria-label={messages.gallery} {...place}>
      <div className={styles.head}>
        <h3>{messages.gallery}</h3>
        <p>{(isKept ? messages.keptAtStep : messages.atStep)(answers.step)}</p>
        {isKept && (
          <Button size="small" onClick={renew}>
            {messages.showStep(newest.step)}
          </Button>
        )}
      </div>
      <Filters className={styles.filters}>
        <FieldInput
          label={messages.show}
          field={{ type: 'choice', options: SHOWN.map((value) => ({ value, label: messages.shown[value] })) }}
          value={show}
          onCommit={(next) => choose({ show: next })}
        />
        <ClassChoice label={words.isOf} classes={classes} value={truth} onChoose={(next) => choose({ truth: next })} />
        <ClassChoice label={messages.takenFor} classes={classes} value={predicted} onChoose={(next) => choose({ predicted: next })} />
      </Filters>
      <DigitTiles
        label={words.testTiles}
        tiles={tiles}
        page={page}
        thing={thing}
        of={samples.length}
        onTurn={turnGallery}
        onPick={(index) => {
          openInPad({ split: 'test', index });
          enlargePane(undefined); // what shows it lies below
        }}
        empty={words.noneLikeThis}
      />
    </section>
  );
}

function tileOf(
  { labels, predicted, sureness }: TestAnswers,
  index: number,
  pixels: Uint8Array | undefined,
  nameOf: ClassName,
  thing: PictureThing,
): Tile {
  const [truth, answer] = [nameOf(labels[index] ?? 0), nameOf(predicted[index] ?? 0)];
  const share = formatPercent(sureness[index] ?? 0, 0);
  const { right, wrong } = messages.of[thing];
  return {
    index,
    pixels,
    words: `${truth} → ${answer}\n${share}`,
    label: labels[index] === predicted[index] ? right(index, answer, share) : wrong(index, truth, answer, share),
  };
}

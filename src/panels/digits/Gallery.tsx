/** The test digits with what the network says of each: the wrong ones, those of a class, those of a cell of the matrix. Store in. */
import { useMemo } from 'react';
import { formatCount, formatPercent } from '../../lib/numbers.ts';
import { openInPad } from '../../stores/drawing.ts';
import { choose, type GalleryChoice, turnGallery, useGallery } from '../../stores/gallery.ts';
import { enlargePane } from '../../stores/panes.ts';
import { type ClassName, useClassName, useThing } from '../../stores/run/classNames.ts';
import type { TestAnswers } from '../../training/shared/views.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { ClassChoice } from './ClassChoice.tsx';
import { samplesOfChoice } from './confusion.ts';
import { DigitTiles, ON_PAGE, pageOf, type Tile } from './DigitTiles.tsx';
import { Filters } from './Filters.tsx';
import styles from './Gallery.module.css';
import { useCalm } from './useCalm.ts';
import { useDigits } from './useDigits.ts';

const SHOWN = [
  { value: 'wrong', label: 'Wrong, most sure first' },
  { value: 'right', label: 'Right, least sure first' },
  { value: 'all', label: 'All, in their order' },
] as const satisfies readonly { value: GalleryChoice['show']; label: string }[];

const areSameAnswers = (a: TestAnswers, b: TestAnswers): boolean =>
  a.step === b.step && areEqual(a.predicted, b.predicted) && areEqual(a.sureness, b.sureness);

const areEqual = <T extends Uint8Array | Float32Array>(a: T, b: T): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

export function Gallery({ answers: newest, classes }: { readonly answers: TestAnswers; readonly classes: number }) {
  const nameOf = useClassName();
  const thing = useThing();
  const { shown: answers, isKept, renew, place } = useCalm(newest, areSameAnswers);
  const { show, truth, predicted, page: wanted } = useGallery();
  const samples = useMemo(() => samplesOfChoice(answers, { show, truth, predicted }), [answers, show, truth, predicted]);
  const page = pageOf(wanted, samples.length);
  const onPage = samples.subarray(page * ON_PAGE, (page + 1) * ON_PAGE);
  const images = useDigits('test', onPage);
  const tiles = Array.from(onPage, (index) => tileOf(answers, index, images.get(index), nameOf, thing));
  return (
    <section className={styles.gallery} aria-label="Test gallery" {...place}>
      <div className={styles.head}>
        <h3>Test gallery</h3>
        <p>{`at step ${formatCount(answers.step)}${isKept ? ', kept while you are here' : ''}`}</p>
        {isKept && (
          <Button size="small" onClick={renew}>
            {`Show step ${formatCount(newest.step)}`}
          </Button>
        )}
      </div>
      <Filters className={styles.filters}>
        <FieldInput
          label="Show"
          field={{ type: 'choice', options: SHOWN }}
          value={show}
          onCommit={(next) => choose({ show: showOf(next) })}
        />
        <ClassChoice label={`The ${thing} is`} classes={classes} value={truth} onChoose={(next) => choose({ truth: next })} />
        <ClassChoice label="Taken for" classes={classes} value={predicted} onChoose={(next) => choose({ predicted: next })} />
      </Filters>
      <DigitTiles
        label={`Test ${thing}s: what each is, what it is taken for, how sure the network is`}
        tiles={tiles}
        page={page}
        thing={thing}
        of={samples.length}
        onTurn={turnGallery}
        onPick={(index) => {
          openInPad({ split: 'test', index });
          enlargePane(undefined); // what shows it lies below
        }}
        empty={`No test ${thing} is like this.`}
      />
    </section>
  );
}

const showOf = (value: string): GalleryChoice['show'] => SHOWN.find((one) => one.value === value)?.value ?? 'all';

function tileOf(
  { labels, predicted, sureness }: TestAnswers,
  index: number,
  pixels: Uint8Array | undefined,
  nameOf: ClassName,
  thing: string,
): Tile {
  const [truth, answer] = [nameOf(labels[index] ?? 0), nameOf(predicted[index] ?? 0)];
  const share = formatPercent(sureness[index] ?? 0, 0);
  const said = labels[index] === predicted[index] ? `rightly taken for ${answer}` : `is ${truth}, taken for ${answer}`;
  return {
    index,
    pixels,
    words: `${truth} → ${answer}\n${share}`,
    label: `${thing === 'digit' ? 'Digit' : 'Picture'} ${index} ${said}, ${share} sure`,
  };
}

/** The head of the presenter view: which stage is shown, what the space bar does next, and the ways out. Store in; comes by a lazy import. */
import { ChevronLeft, ChevronRight, Keyboard, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { paceOf, usePace } from '../../stores/builder/pace.ts';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { commandLabel } from '../../stores/commands/commandWords.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { useDocument } from '../../stores/document/document.ts';
import { goToPart, useLesson } from '../../stores/lesson/lesson.ts';
import { present, type Stage, stopPresenting, usePresenting } from '../../stores/presenting.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { paceWords } from '../../training/shared/pace.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useOfferedPanes } from '../charts/useOfferedPanes.ts';
import { messages } from './messages.ts';
import styles from './Presenter.module.css';
import { Ring } from './Ring.tsx';
import { hasPad, type Shown, stageBeside, stageNow, stagesOf, stageTitle, wayThrough } from './stages.ts';
import { useLargePage } from './useLargePage.ts';
import { type NextBeat, useNextBeat } from './useNextBeat.ts';
import { useWholeScreen } from './useWholeScreen.ts';

export function Presenter() {
  const asked = usePresenting(({ stage }) => stage);
  return asked && <Head asked={asked} />;
}

function Head({ asked }: { readonly asked: Stage }) {
  const head = useRef<HTMLElement>(null);
  const isBlack = usePresenting((presenting) => presenting.isBlack);
  const hasRing = usePresenting((presenting) => presenting.hasRing);
  const name = useDocument(({ document }) => document.name);
  const shown = useShown();
  const stage = stageNow(asked, shown);
  const way = wayThrough(stage, shown);
  const beat = useNextBeat();
  const { says, next } = useSpace(stage, beat);
  useLargePage(stage);
  useFocus(head);
  useWholeScreen();
  useViewCommands('presenter', { go: (by) => present(stageBeside(stage, by, shown)), next });
  const show = (next: Stage) => {
    present(next);
    head.current?.focus(); // the keys go on to the next stage, not to the next line of the list
  };
  return (
    <>
      <section ref={head} className={styles.head} tabIndex={-1} aria-label={messages.presenter} data-word="present">
        <h1 className={styles.name}>{name}</h1>
        <p className={styles.says}>{says}</p>
        <div className={styles.stages}>
          <Step id="formerStage" onPress={() => show(stageBeside(stage, -1, shown))} icon={ChevronLeft} />
          <FieldInput
            label={messages.stage}
            hideLabel
            field={{ type: 'choice', options: stagesOf(shown).map((value) => ({ value, label: stageTitle(value) })) }}
            value={stage}
            onCommit={show}
          />
          <Step id="nextStage" onPress={() => show(stageBeside(stage, 1, shown))} icon={ChevronRight} />
          <span className={styles.count}>{messages.place(way.indexOf(stage) + 1, way.length)}</span>
        </div>
        <Button variant="quiet" aria-label={messages.keys} title={messages.keysTitle} onClick={COMMANDS.keys.run}>
          <Keyboard size={26} aria-hidden="true" />
        </Button>
        <Button variant="quiet" aria-label={messages.end} title={messages.endTitle} onClick={stopPresenting}>
          <X size={26} aria-hidden="true" />
        </Button>
        <VisuallyHidden>
          <span role="status" aria-label={messages.presentation}>
            {isBlack ? messages.black : messages.placeOf(stageTitle(stage), way.indexOf(stage) + 1, way.length)}
          </span>
        </VisuallyHidden>
      </section>
      {hasRing && <Ring />}
      {isBlack && <div className={styles.black} data-black />}
    </>
  );
}

interface StepProps {
  readonly id: 'nextStage' | 'formerStage';
  readonly icon: typeof ChevronLeft;
  readonly onPress: () => void;
}

const Step = ({ id, icon: Icon, onPress }: StepProps) => (
  <Button variant="quiet" aria-label={commandLabel(id)} aria-keyshortcuts={ariaKeys(COMMANDS[id].keys)} onClick={onPress}>
    <Icon size={28} aria-hidden="true" />
  </Button>
);

function useShown(): Shown {
  const { offered, shown: chosen } = useOfferedPanes();
  const hasLesson = useLesson(({ open }) => open !== undefined);
  return { offered, chosen, hasLesson, hasPad: useDocument(({ document }) => hasPad(document)) };
}

/** What the space bar does on a stage: said before it is pressed. */
function useSpace(stage: Stage, beat: NextBeat): { readonly says: string; readonly next: () => void } {
  const open = useLesson((lesson) => lesson.open);
  const goes = useRun(({ phase }) => isRunning(phase));
  const pace = usePace(paceOf);
  if (stage === 'lesson' && open) {
    const isLast = open.part === open.lesson.parts.length - 1;
    return { says: isLast ? messages.lastPart : messages.nextPart, next: () => goToPart(open.part + 1) };
  }
  const speed = Number.isFinite(pace) ? [paceWords(pace)] : [];
  if (goes) return { says: [messages.pause, ...speed].join(' · '), next: () => {} };
  return { says: [messages.next(beat.next), messages.train, ...speed].join(' · '), next: beat.take };
}

/** What is typed is taken or put back by these keys: the next ones are those of the presentation again. */
const FIELD_KEYS: ReadonlySet<string> = new Set(['Enter', 'Escape']);
const FIELDS = ':not(dialog *):is(input[type="text"], textarea)';

/** The focus is on the stage as long as it is shown, and afterwards where it was. */
function useFocus(head: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const former = document.activeElement;
    head.current?.focus({ preventScroll: true });
    const comeBack = ({ key, target }: KeyboardEvent) => {
      if (FIELD_KEYS.has(key) && target instanceof Element && target.matches(FIELDS)) head.current?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', comeBack);
    return () => {
      document.removeEventListener('keydown', comeBack);
      if (former instanceof HTMLElement || former instanceof SVGElement) former.focus({ preventScroll: true });
    };
  }, [head]);
}

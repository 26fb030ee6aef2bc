/** The arithmetic of some beats as formulas, with what batch and which sample it is of. Pure. */
import type { Beat } from '../../network/beats.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import { Formula } from '../../ui/Formula.tsx';
import styles from './BeatsPane.module.css';
import { BEAT_LINES } from './beatLines.ts';
import { messages } from './messages.ts';

interface ArithmeticProps {
  readonly spec: NetworkSpec;
  readonly settings: TrainingSettings;
  readonly view: BeatsView;
  readonly beats: readonly Beat[];
}

export function Arithmetic({ spec, settings, view, beats }: ArithmeticProps) {
  const { step, samples } = view;
  return (
    <>
      <p className={styles.of}>
        <span>{messages.step(step)}</span>
        <span>{messages.samples(samples)}</span>
        {beats.length === 0 && <span>{messages.comesNext(view.next)}</span>}
      </p>
      {beats.map((beat) => {
        const lines = BEAT_LINES[beat]({ spec, settings, view });
        const about = ABOUT[beat](spec, view, lines.length > 0);
        return (
          <section key={beat} className={styles.lines} aria-label={messages.arithmeticOf(beat)}>
            {beats.length > 1 && <h4 translate="no">{beat}</h4>}
            {about && <p className={styles.of}>{about}</p>}
            {lines.map((line) => (
              <p key={line} className={styles.line} translate="no">
                <Formula text={line} />
              </p>
            ))}
          </section>
        );
      })}
    </>
  );
}

type About = (spec: NetworkSpec, view: BeatsView, hasLines: boolean) => string | undefined;

/** What the lines are of, where it is not all there is; and in place of them, where it is too much. */
const ABOUT: Record<Beat, About> = {
  zero_grad: () => messages.about.noGradients,
  forward: (_, { samples }, hasLines) => {
    if (!hasLines) return messages.about.tooMuch(samples);
    return samples > 1 ? messages.about.firstSample : undefined;
  },
  loss: () => undefined,
  backward: (_, { samples }) => (samples > 1 ? messages.about.wholeBatch : undefined),
  step: (_, __, hasLines) => (hasLines ? undefined : messages.about.nothingMoved),
};

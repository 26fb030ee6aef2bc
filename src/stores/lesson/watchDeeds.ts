/** Writes deeds down as they are done, by following the stores that know of them. */
import type { Beat } from '../../network/beats.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import type { DrawingAnswer } from '../../training/shared/views.ts';
import { useRuns } from '../builder/currentRun.ts';
import { useDocument } from '../document/document.ts';
import { useDrawing } from '../drawing.ts';
import type { RunSession } from '../run/runSession.ts';
import { forgetDeeds, recordBeat, recordDeed, recordRate } from './deeds.ts';
import { setDrawnByHand } from './drawnByHand.ts';

/** No goal asks for more. */
const MOST_STEPS = 1000;

/** Starts to follow; gives back how to end it. */
export function watchDeeds(): () => void {
  let unfollow = followRun(useRuns.getState().current);
  const ends = [
    useRuns.subscribe(({ current }, before) => {
      if (current === before.current) return;
      unfollow();
      unfollow = followRun(current);
    }),
    useDocument.subscribe((now, before) => {
      if (now.openings !== before.openings) return forgetDeeds();
      // An undo or an edit of the network is no hand on a number.
      if (now.parameters === before.parameters || now.document !== before.document || now.past.length < before.past.length) return;
      const known = before.parameters ?? useRuns.getState().current.metrics.getState().snapshot?.views.values;
      for (const name of changedNames(now.parameters, known)) recordDeed({ did: 'setByHand', name });
    }),
    useDrawing.subscribe((now, before) => {
      if (now.isEmpty || now.shown) setDrawnByHand(undefined);
      else if (before.isEmpty) setDrawnByHand({ answerBefore: drawingAnswer(useRuns.getState().current) });
    }),
    () => unfollow(),
  ];
  return () => {
    for (const end of ends) end();
  };
}

const drawingAnswer = (session: RunSession): DrawingAnswer | undefined => session.metrics.getState().snapshot?.views.drawing;

type Values = ReadonlyMap<string, Float32Array> | undefined;

const changedNames = (now: Values, before: Values): readonly string[] =>
  [...(now ?? [])].filter(([name, values]) => before?.get(name) !== values && !isSame(values, before?.get(name))).map(([name]) => name);

const isSame = (a: Float32Array, b: Float32Array | undefined): boolean => a.length === b?.length && a.every((value, i) => value === b[i]);

/** Its beats as they are taken, and with which rate it begins and how far it has come with it. */
function followRun(session: RunSession): () => void {
  return session.metrics.subscribe(({ latest, snapshot }, before) => {
    for (const beat of newBeats(before.snapshot?.views.beats, snapshot?.views.beats)) recordBeat(beat);
    if (!latest || latest === before.latest) return;
    const { records } = session.history;
    const { lr } = records.at(0);
    let steps = 1;
    while (steps < Math.min(MOST_STEPS, records.steps) && records.at(steps).lr === lr) steps += 1;
    recordRate(Number(lr.toPrecision(6)), steps);
  });
}

/** The beats that one moment has and the one before it had not: those since then, or all of another turn of the loop. */
function newBeats(before: BeatsView | undefined, now: BeatsView | undefined): readonly Beat[] {
  if (!now || now === before) return [];
  const goesOn = before?.step === now.step && before.taken.every((beat, i) => beat === now.taken[i]);
  return goesOn ? now.taken.slice(before.taken.length) : now.taken;
}

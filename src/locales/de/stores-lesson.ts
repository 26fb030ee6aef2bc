/** Was von einer Lektion gesagt wird: wie ihre Ziele stehen, was sie festhält, und was einer fehlt, die gemacht wird. */

import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../stores/lesson/messages.ts';

const steps = (count: number): string => plural(count, 'Schritt', 'Schritte');
/** Nach „nach“, „in“ und „mit“. */
const stepsAfter = (count: number): string => plural(count, 'Schritt', 'Schritten');

export const messages: Translated<typeof english> = {
  untrainable: 'das Netz kann noch nicht trainieren',
  otherRun: 'der Durchlauf gehört zum Netz, wie es vorher war: drücke Zurücksetzen',
  noStep: 'noch kein Schritt gemacht',
  reached: (goal) => `Ziel erreicht: ${goal}`,
  allReached: (lesson) => `Alle Ziele von ${lesson} sind erreicht.`,
  locked: (what) => `Diese Lektion hält fest: ${what}. In ihrem Bereich gibt es einen Knopf, mit dem du es trotzdem ändern kannst.`,
  noTitle: 'Gib der Lektion einen Titel.',
  noFirstPart: 'Schreibe einen Text, eine Aufgabe oder ein Ziel für den ersten Teil.',
  notOpened: 'Die Lektion dieses Netzes wurde nicht geöffnet.',
  network: {
    wanted: (now, wanted) => `${now}, gewünscht ${wanted}`,
    atLeast: (count) => `mindestens ${formatCount(count)}`,
    atMost: (count) => `höchstens ${formatCount(count)}`,
    between: (least, most) => `mindestens ${formatCount(least)} und höchstens ${formatCount(most)}`,
    any: 'beliebig viele',
    there: (kind) => `${kind} ist da`,
    notThere: (kind) => `${kind} ist nicht da`,
    only: (kind) => `nur ${kind}`,
    noActivation: 'keine Aktivierung',
    noLinear: 'kein Linear',
    anyWidth: 'beliebig',
    count: (count, kind) => `${formatCount(count)} ${kind}`,
    hiddenUnits: (count) => plural(count, 'verstecktes Neuron', 'versteckte Neuronen'),
    parameters: (count) => plural(count, 'Parameter', 'Parameter'),
  },
  run: {
    below: (value) => `gewünscht unter ${value}`,
    belowWithin: (value, count) => `gewünscht unter ${value} in ${stepsAfter(count)}`,
    loss: (loss, wanted) => `Verlust ${loss}, ${wanted}`,
    lossAfter: (loss, count, wanted) => `Verlust ${loss} nach ${stepsAfter(count)}, ${wanted}`,
    atBest: (loss) => `bestenfalls ${loss}`,
    above: (value) => `gewünscht über ${value}`,
    orMore: (value) => `gewünscht ${value} oder mehr`,
    steps: (count, wanted) => `${steps(count)} gemacht, gewünscht ${formatCount(wanted)}`,
    goesToAndFro: 'es geht hin und her',
    fallsOrRests: 'der Verlust fällt noch, oder ruht',
    diverged: 'der Durchlauf ist divergiert',
    notDiverged: 'der Durchlauf ist nicht divergiert',
    notTested: 'noch nicht getestet',
    testAccuracy: (share) => `Testgenauigkeit ${share}`,
    small: (test, parameters, most) => `${test}; ${plural(parameters, 'Parameter', 'Parameter')}, gewünscht höchstens ${formatCount(most)}`,
    noNumber: (name) => `das Netz zeigt keine Zahl für ${name}`,
    number: (name, value, wanted) => `${name} ist ${value}, gewünscht ${wanted}`,
    noOutput: 'die Ausgabe ist noch nicht bekannt',
    output: (value, wanted) => `Ausgabe ${value}, gewünscht ${wanted}`,
    epochs: (epochs, wanted) => `${epochs} Epochen, gewünscht ${formatCount(wanted)}`,
    optimizer: (now, wanted) => `mit ${now} trainiert, gewünscht ${wanted}`,
    batches: (now, wanted) => `Batches von ${formatCount(now)}, gewünscht ${formatCount(wanted)}`,
    rateMoved: 'die Rate wurde bewegt',
    rateNotMoved: 'die Rate ist wie am Anfang',
    newestMoment: 'der neueste Moment wird gezeigt',
    earlierMoment: 'ein früherer Moment wird gezeigt',
  },
  deeds: {
    setByHand: 'von Hand gesetzt',
    notSet: (name) => `${name} ist noch nicht von Hand gesetzt`,
    noneSet: 'noch wurde keine Zahl von Hand gesetzt',
    notFrozen: (node) => `${node} ist nicht eingefroren`,
    noneFrozen: 'kein Knoten ist eingefroren',
    frozen: (count, wanted) => `${steps(count)} damit gemacht, gewünscht ${formatCount(wanted)}`,
    rates: (count, wanted, each) =>
      `${plural(count, 'Rate', 'Raten')} versucht, gewünscht ${formatCount(wanted)} mit je ${stepsAfter(each)}`,
    beats: (count, of) => `${formatCount(count)} von ${plural(of, 'Takt', 'Takten')} ausgeführt, einer nach dem anderen`,
    addedUp: 'die Gradienten hatten sich summiert',
    notAddedUp: 'noch kein Schritt mit summierten Gradienten',
    nothingDrawn: 'noch ist nichts gezeichnet',
    digit: (digit, sureness, wanted) => `${digit} mit ${sureness}, gewünscht ${wanted}`,
  },
};

/** Was über einen Schritt in seinen fünf Takten gesagt wird. */
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/beats/messages.ts';

export const messages: Translated<typeof english> = {
  title: 'Fünf Takte',
  cannotTrain: 'Sobald das Netz trainiert werden kann, kannst du einen Schritt Takt für Takt machen.',
  running: 'Halte an, um einen Schritt Takt für Takt zu machen.',
  buttons: 'Takte',
  beats: {
    zero_grad: 'Jedes .grad auf None setzen',
    forward: 'Den Batch durch das Netz schicken',
    loss: 'Was herauskam, mit dem Ziel vergleichen',
    backward: 'Den Gradienten des Verlusts zu jedem Parameter zurückschicken',
    step: 'Den Optimizer die Parameter bewegen lassen',
  },
  whole: 'Ganzer Schritt',
  wholeWill: 'Alle fünf, in dieser Reihenfolge',
  loop: 'Trainingsschleife',
  takenLast: ', zuletzt ausgeführt',
  next: ', als Nächstes',
  number: 'Rechnung für',
  arithmeticOf: (beat) => `Rechnung zu ${beat}`,
  step: (step) => `Schritt ${formatCount(step)}`,
  samples: (samples) => ` · ${plural(samples, 'Beispiel', 'Beispiele')}`,
  comesNext: (beat) => ` · als Nächstes ${beat}`,
  about: {
    noGradients: 'Kein Parameter hat einen Gradienten.',
    tooMuch: (samples) =>
      `${samples === 1 ? '1 Beispiel lief' : `${formatCount(samples)} Beispiele liefen`} durch alle Schichten. Die Verbindungen zeigen, wie groß die Zahlen sind.`,
    firstSample: 'Für das erste Beispiel:',
    wholeBatch: 'ŷ für das erste Beispiel; die Parameter über den ganzen Batch:',
    nothingMoved: 'Nichts hat sich bewegt.',
  },
  between: ' ; ',
  pyTorchDoes: 'Was PyTorch tut',
  pyTorchRaises: 'PyTorch meldet',
  mistakes: {
    noPrediction: 'Der Verlust vergleicht eine Vorhersage mit dem Ziel. Nimm zuerst forward.',
    noLoss: 'Backward beginnt beim Verlust. Nimm zuerst loss.',
    oldPrediction:
      'y_pred ist noch das des letzten Batches, von vor der Änderung der Parameter. PyTorch würde es mit den neuen Zielen vergleichen; hier nimm zuerst forward.',
    backwardTwice: 'Das erste backward hat freigegeben, was forward dafür aufgehoben hatte. Nimm noch einmal forward und loss.',
    changedInPlace: 'Der Schritt hat Gewichte geändert, die backward noch braucht. Nimm noch einmal forward und loss.',
    notKept:
      'Ganze Schritte lassen hier keine Gradienten zurück. PyTorch hätte noch die des letzten. Nimm zero_grad und beginne einen Schritt.',
    overflow:
      'Nach diesem Schritt wären Parameter nicht mehr endlich. PyTorch würde mit inf und nan weiterrechnen; hier wurde er zurückgenommen.',
    added: 'Es gab schon einen Gradienten: Der neue wird dazu addiert. Darum beginnt eine Schleife mit zero_grad.',
    again: 'Derselbe Gradient bewegt die Parameter noch einmal: Über den Verlust wurde nichts Neues gelernt.',
    noGradient: 'Jedes .grad ist None: Der Optimizer überspringt jeden Parameter, und nichts bewegt sich.',
  },
};

/** Was aus dem Thread eines Durchlaufs gemeldet wird, und wie die Geschwindigkeiten heißen. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount, formatNumber } from '../../lib/numbers.ts';
import type { EngineFault, FetchFault, KernelFault } from '../../training/shared/faults.ts';
import type { messages as english } from '../../training/shared/messages.ts';
import type { EngineName } from '../../training/shared/protocol.ts';

const engines: Readonly<Record<EngineName, string>> = { wasm: 'WebAssembly', cpu: 'einfaches JavaScript' };

const faultsOf = (faults: readonly EngineFault[]): string =>
  faults.map(({ engine, fault }) => `${engines[engine]} ${fault === 'noStart' ? 'ist nicht gestartet' : 'rechnet falsch'}`).join(', und ');

const KERNEL_FAULTS: Readonly<Record<KernelFault, string>> = {
  noWasm: 'brauchen WebAssembly, das in diesem Browser nicht läuft',
  noStart: 'starten in diesem Browser nicht',
  missing: 'sind nicht angekommen',
  wrong: 'rechnen in diesem Browser falsch',
};

function fetchWords(fault: FetchFault): string {
  if (typeof fault === 'number') return `ist nicht angekommen (HTTP ${fault})`;
  const words = {
    silent: 'ist nicht angekommen (die Verbindung schweigt)',
    offline: 'ist nicht angekommen (keine Verbindung)',
    damaged: 'kam beschädigt an',
    late: 'ließ sich nicht rechtzeitig entpacken',
  };
  return words[fault];
}

const TRY_AGAIN = 'Prüfe die Verbindung und wähle dann „Noch einmal versuchen“.';

export const messages: Translated<typeof english> = {
  told: {
    tooLarge: 'Dieses Netz braucht mehr Speicher, als der Browser gibt. Mache seine Linear-Schichten oder die Batch-Größe kleiner.',
    tooDeep: 'Dieses Netz hat mehr Schichten hintereinander, als der Browser verfolgen kann. Nimm einige heraus.',
    noEngine: (faults) =>
      `Das Training kann in diesem Browser nicht starten: ${faultsOf(faults)}. Bauen, Speichern und Exportieren gehen weiter.`,
    slowEngine: (faults, engine) =>
      `${faultsOf(faults)}. Darum läuft das Training in diesem Browser mit: ${engines[engine]}. Das ist etwa zehnmal langsamer.`,
    noKernels: (fault) =>
      `Die Rechenkerne für das Training ${KERNEL_FAULTS[fault]}. Darum rechnet TensorFlow.js die Schritte, was viel langsamer ist.`,
    notPortable: (fault) =>
      `Die Rechenkerne, die auf jedem Gerät dieselben Zahlen geben, ${KERNEL_FAULTS[fault]}. Schalte „auf jedem Gerät dieselben Zahlen“ aus, um mit anderen zu trainieren, oder lade die Seite neu.`,
    noList: (dataset, fault) => `Die Liste der Dateien von ${dataset} ${fetchWords(fault)}. ${TRY_AGAIN}`,
    noFile: (dataset, file, fault) => `Die Datei ${file} von ${dataset} ${fetchWords(fault)}. ${TRY_AGAIN}`,
    noPictures: 'Der Browser gab die Bilder nicht heraus. Wähle ihre Dateien noch einmal, oder lade die Seite neu.',
    silent: 'Der Trainings-Thread antwortet nicht mehr.',
    broken: (reason) => `Der Trainings-Thread ist abgestürzt${inBrackets(reason)}.`,
    notStarted: (reason) => `Der Trainings-Thread konnte nicht gestartet werden${inBrackets(reason)}.`,
  },
  fullSpeed: 'volle Geschwindigkeit',
  oneStep: '1 Schritt pro Sekunde',
  steps: (steps) => `${formatCount(steps)} Schritte pro Sekunde`,
  oneStepIn: (seconds) => `ein Schritt in ${formatNumber(seconds)} Sekunden`,
};

function inBrackets(reason: string): string {
  return reason ? ` (${reason})` : '';
}

/** Was die Seite über sich selbst sagt: ihre Version, ihre Größe, was von ihr gespeichert ist. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../panels/about/messages.ts';

export const messages: Translated<typeof english> = {
  about: 'Über Tinkergrad',
  version: (version, build) => `Version ${version}, Build ${build}`,
  whatItIs: 'Was diese Seite ist',
  slogan: 'Verbinde ein neuronales Netz, trainiere es im Browser und sieh ihm beim Lernen zu.',
  withoutNetwork: 'Ohne Internet',
  whatItLoads: 'Was sie lädt',
  privacy: 'Nichts von dir verlässt diesen Browser: Es gibt kein Konto, keinen Server und keine Telemetrie.',
  license: 'Freie Software unter der MIT-Lizenz. MNIST ist von Yann LeCun, Corinna Cortes und Christopher J. C. Burges.',
  allLicenses: 'Alle Teile und ihre Lizenzen',
  inDevelopment: 'Während der Entwicklung wird nichts gespeichert: Erst die gebaute Seite geht ohne Internet.',
  keptUnknown: 'Es ist nicht bekannt, was gespeichert ist: Die Liste der Dateien kam nicht an oder gehört zu einer neueren Version.',
  measuredWhenBuilt: 'Das wird beim Bauen der Seite gemessen.',
  packed: 'MB, komprimiert',
  bytes: 'MB, als Dateien',
  parts: {
    page: 'Bis zum ersten Bild',
    thread: 'Der Trainings-Thread',
    rest: 'Diagramme, Lektionen und der Rest, bei Bedarf',
  },
  allOf: (data) => `Alles von ${data.join(' und ')}`,
  allOfIt: 'Alles zusammen',
  notKept: {
    insecure: 'Diese Adresse ist nicht sicher, daher speichert der Browser nichts von der Seite. Nötig ist https oder localhost.',
    refused: 'Dieser Browser oder dieses Fenster speichert keine Seiten: Er braucht jedes Mal das Internet.',
  },
  nothingKept: 'Noch ist nichts von der Seite in diesem Browser gespeichert: Sie braucht jedes Mal das Internet.',
  notYetKept: (kept, of) => `Die Seite ist noch nicht gespeichert: ${kept} von ${of} Dateien sind da.`,
  allKept: 'Alles ist in diesem Browser gespeichert: Die Seite geht auch ohne Internet.',
  partsOf: (kept, of, data) => `${kept} von ${of} Teilen von ${data}`,
  someKept: (parts) =>
    `Die Seite ist in diesem Browser gespeichert, dazu ${parts.join(', ')}. Der Rest kommt, solange sie offen ist und Internet hat.`,
  news: {
    waiting: 'Eine neue Version ist bereit.',
    replaced: 'Ein anderer Tab ist schon bei einer neuen Version; dieser läuft weiter wie bisher.',
  },
  later: 'Später',
  reload: 'Neu laden',
  saving: 'Speichert…',
};

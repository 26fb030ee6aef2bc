/** Wie die Teile der Seite heißen, und was gesagt wird, wo einer davon versagt. */
import type { Translated } from '../../lib/messages.ts';
import type { messages as english } from '../../pages/messages.ts';

export const messages: Translated<typeof english> = {
  skip: 'Zum Netz springen',
  asList: 'Das Netz als Liste (O)',
  outline: 'Gliederung',
  network: 'Netz',
  training: 'Training',
  settings: 'Einstellungen des Trainings',
  selection: 'Auswahl',
  charts: 'Diagramme',
  chart: 'Diagramm',
  side: 'Linke Seite',
  palette: 'Palette',
  lesson: 'Lektion',
  lessonText: 'Text der Lektion',
  reload: 'Neu laden',
  lastResort: {
    title: 'Diese Seite ist auf einen eigenen Fehler gestoßen',
    says: 'Dein Netz ist sicher: Es ist in diesem Browser gespeichert und kommt beim Neuladen zurück. Die trainierten Parameter dieses Durchlaufs sind verloren.',
    download: 'Netz herunterladen',
  },
  missingPart:
    'Ein Teil der Seite ist nicht angekommen: Die Verbindung ist abgebrochen, oder es gibt eine neuere Version. Dein Netz ist gespeichert; lade neu, um weiterzumachen.',
};

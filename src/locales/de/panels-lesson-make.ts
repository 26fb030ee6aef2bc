/** Was gesagt wird, wo eine Lektion entsteht. */

import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/lesson/make/messages.ts';

export const messages: Translated<typeof english> = {
  makeLesson: 'Lektion erstellen',
  says: 'Sie beginnt mit dem Netz, das offen ist, wie es jetzt ist. Was du tippst, bleibt erhalten, wenn du dies schließt.',
  title: 'Titel der Lektion',
  addPart: 'Teil hinzufügen',
  hide: 'Ausblenden',
  lock: 'Sperren',
  hideOne: (control) => `Ausblenden: ${control}`,
  lockOne: (control) => `Sperren: ${control}`,
  part: (part) => `Teil ${part}`,
  partTitle: 'Titel des Teils',
  text: 'Text',
  aboutText: 'Eine leere Zeile beginnt einen neuen Absatz. Was zwischen `Backticks` steht, ist Code.',
  try: 'Probiere',
  aboutTry: 'Eine Aufgabe je Zeile.',
  goal: (goal) => `Ziel ${goal}`,
  check: (goal) => `${goal}: was die Seite prüft`,
  optional: (label) => `${label} (darf fehlen)`,
  reads: (goal) => `${goal}: was man liest`,
  remove: (goal) => `${goal} entfernen`,
  question: (question) => `Frage ${question}`,
  answer: 'Antwort',
  removeQuestion: (question) => `Frage ${question} entfernen`,
  addGoal: 'Ziel hinzufügen',
  addQuestion: 'Frage hinzufügen',
  removePart: (part) => `Teil ${part} entfernen`,
  outcome: 'Die Lektion',
  link: 'Link',
  characters: (count) => `${formatCount(count)} Zeichen. Er geht an keinen Server.`,
  copyLink: 'Link kopieren',
  copied: 'Link kopiert.',
  notCopied: 'Der Browser lässt die Seite nicht kopieren. Markiere den Link und kopiere ihn von Hand.',
  save: 'Lektion speichern',
  beginAnew: 'Neu anfangen',
  itsLink: 'Der Link dieser Lektion',
};

/** Was eine offene Lektion von sich aus sagt, und was beim Abgeben gesagt wird. */
import type { Translated } from '../../lib/messages.ts';
import { plural } from '../../lib/messages.ts';
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/lesson/lateMessages.ts';

export const messages: Translated<typeof english> = {
  goals: 'Ziele',
  reached: 'erreicht',
  notReached: 'nicht erreicht',
  hides: (control) => `Diese Lektion blendet aus: ${control}.`,
  locks: (control) => `Diese Lektion sperrt: ${control}.`,
  showAnyway: 'Trotzdem zeigen',
  unlockAnyway: 'Trotzdem freigeben',
  freed: (order, control) => `${order}: ${control}`,
  held: 'Ausgeblendet und gesperrt',
  closeLesson: 'Lektion schließen',
  part: (part) => `Teil ${part}`,
  partOf: (part, count) => `Teil ${part} von ${count}`,
  back: 'Zurück',
  next: 'Weiter',
  otherNetwork: 'Dieser Teil gehört zu einem anderen Netz als dem auf der Zeichenfläche.',
  putOnCanvas: 'Auf die Zeichenfläche holen',
  try: 'Probiere',
  think: 'Überlege',
  lookAtNext: 'Als Nächstes',
  done: 'Ich bin fertig',
  doneTitle: 'Ein Link oder eine Seite mit deinen Zielen, deinem Netz und deinem Durchlauf, für deine Lehrkraft',
  startOver: 'Von vorn',
  startOverTitle: 'Das Netz dieses Teils, wie es in der Lektion steht; Rückgängig bringt deines zurück',
  handIn: {
    title: 'Abgeben',
    says: 'Deine Ziele, dein Netz und was sein Durchlauf ergeben hat. Nichts geht an einen Server: Den Link oder die Datei verschickst du selbst.',
    noLesson: 'Keine Lektion ist offen.',
    copyLink: 'Link kopieren',
    savePage: 'Seite speichern',
    copied: 'Link kopiert. Schicke ihn deiner Lehrkraft.',
    notCopied: 'Der Browser lässt die Seite nicht kopieren. Speichere stattdessen die Seite.',
    sameLink: 'Derselbe Link, zum Abfotografieren',
    noGoals: 'Diese Lektion hat keine Ziele.',
    tally: (reached, goals) => `${reached} von ${plural(goals, 'Ziel', 'Zielen')} erreicht`,
    goalsOfLesson: 'Ziele der Lektion',
  },
  handedIn: {
    title: 'Abgegeben',
    by: (name) => `Abgegeben von ${name}.`,
    byNobody: 'Ohne Namen abgegeben.',
    says: 'Das sagt das Ergebnis über sich selbst. Um es zu prüfen, öffne das Netz und trainiere es: Derselbe Seed ergibt dieselbe Kurve.',
    open: 'Netz öffnen',
    close: 'Schließen',
    notTrained: (network) => `„${network}“ war bei der Abgabe nicht trainiert.`,
    trained: (network, steps, seed) => `„${network}“ wurde ${plural(steps, 'Schritt', 'Schritte')} lang mit Seed ${seed} trainiert.`,
    trainedTo: (network, steps, seed, figures) =>
      `„${network}“ wurde ${plural(steps, 'Schritt', 'Schritte')} lang mit Seed ${seed} trainiert: ${figures}.`,
    loss: (loss) => `Verlust ${formatNumber(loss)} über die letzten 50 Batches`,
    accuracy: (share) => `Testgenauigkeit ${formatPercent(share, 2)}`,
  },
};

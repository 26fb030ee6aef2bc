/** Was von Dateien, Links und gespeicherten Netzen gesagt wird, wenn jemand danach fragt. */
import type { Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { messages as english } from '../../panels/files/lateMessages.ts';

export const messages: Translated<typeof english> = {
  close: 'Schließen',
  embed: {
    name: 'Einbetten',
    says: 'Ein Rahmen für eine eigene Seite: dieses Netz, die Bedienung des Trainings und ein Diagramm. Wer diese Seite öffnet, trainiert es dort; nichts wird gespeichert oder verschickt.',
    chart: 'Diagramm',
    width: 'Breite',
    height: 'Höhe',
    code: 'Code',
    copy: 'Code kopieren',
    copied: 'Code kopiert.',
    notCopied: 'Der Browser lässt die Seite nicht kopieren. Markiere den Code und kopiere ihn von Hand.',
  },
  drop: {
    hint: 'Netzdatei, Gewichte oder ONNX-Modell hier loslassen, um es zu öffnen',
    notOpened: 'Diese Dateien wurden nicht geöffnet',
    onlyOne: 'Es wird immer nur eine Datei geöffnet. Lass eine einzelne los.',
  },
  entries: {
    open: { name: 'Öffnen…', says: 'Ein Netz, Gewichte oder ein ONNX-Modell von diesem Gerät.' },
    makeLesson: { name: 'Lektion erstellen', says: 'Ein Link mit diesem Netz, deinem Text, Aufgaben und Zielen.' },
    embed: { name: 'Einbetten', says: 'Der Code, der dieses Netz in eine eigene Seite einfügt.' },
    about: { name: 'Über Tinkergrad', says: 'Die Version, was ohne Internet geht, Lizenzen.' },
  },
  arrival: {
    says: 'Dieses Netz kam von einem Link. Was vorher offen war, findest du unter deinen Netzen.',
    back: 'Zurück zum vorigen Netz',
  },
  list: {
    add: 'Neu',
    duplicate: 'Duplizieren',
    deleted: (name) => `„${name}“ ist gelöscht.`,
    undo: 'Rückgängig',
    recent: 'Zuletzt',
    openNow: 'Gerade offen',
    savedAt: (when) => `Gespeichert ${when}`,
    delete: 'Löschen',
    deleteOne: (name) => `${name} löschen`,
    removed: (count) => `In den letzten 30 Tagen gelöscht (${formatCount(count)})`,
    removedNetworks: 'Gelöschte Netze',
    bringBack: 'Zurückholen',
    bringBackOne: (name) => `${name} zurückholen`,
  },
  whole: {
    says: 'Hier wird nichts gespeichert.',
    open: 'In Tinkergrad öffnen',
    title: 'Die ganze Seite mit diesem Netz, in einem neuen Tab',
    noTab: 'Dieser Browser lässt den Rahmen keinen Tab öffnen.',
  },
  repairs: {
    download: 'Kopie herunterladen',
    downloadDamaged: 'Beschädigtes herunterladen',
    useHere: 'Hier weitermachen',
    reload: 'Neu laden',
  },
  link: 'Link',
  linkCopied: 'Link kopiert.',
  copyThisLink: 'Kopiere diesen Link.',
  holds: {
    network: (length) =>
      `Er enthält das ganze Netz in ${formatCount(length)} Zeichen, ohne trainierte Parameter. Er geht an keinen Server.`,
    pictures: (length) =>
      `Er enthält das Netz in ${formatCount(length)} Zeichen, ohne trainierte Parameter und ohne die Bilder: Wer ihn öffnet, wählt deren Dateien neu.`,
    scene: () => 'Er öffnet diese Szene der Lektion mit ihrem eigenen Netz.',
    lesson: (length) => `Er enthält die ganze Lektion mit ihren Netzen in ${formatCount(length)} Zeichen. Er geht an keinen Server.`,
    changed: (length) =>
      `Er enthält das Netz, wie es jetzt ist, in ${formatCount(length)} Zeichen, ohne die Lektion, deren Netz du verändert hast. Um die Lektion zu teilen, wie sie war, drücke zuerst „Von vorn“.`,
  },
  justNow: 'gerade eben',
  aMinuteAgo: 'vor einer Minute',
  dayAt: (day, time) => `${day} um ${time}`,
};

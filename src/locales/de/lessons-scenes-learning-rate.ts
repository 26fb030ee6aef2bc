/** Was die Szene „Lernrate“ sagt. */
import type { SceneTexts } from '../../lessons/sceneTexts.ts';

export const messages: SceneTexts = {
  title: 'Lernrate',
  parts: [
    {
      title: 'Zu klein',
      text: [
        'Die Lernrate sagt, wie weit ein Schritt geht. Sie ist die Einstellung, auf die es am meisten ankommt, und niemand kann dir vorher die richtige nennen.',
        'Dieses Neuron fängt bei ŷ = 1 an, wo 2 verlangt ist; sein Verlust ist also 1. Es hört nach 50 Schritten von selbst auf. Seine Lernrate ist 0,001.',
      ],
      try: ['Drücke „Trainieren“. Wo ist der Verlust nach 50 Schritten?'],
      goals: ['Trainiere 50 Schritte mit einer zu kleinen Rate: Der Verlust bleibt über 0,5.'],
      questions: [
        {
          question: 'Was ist an einer zu kleinen Rate schlecht?',
          answer: [
            'Kaputt geht nichts: Der Verlust fällt, hier auf etwa 0,68. Aber bis ans Ziel wären es rund tausend Schritte, und so viel Zeit hat ein echtes Netz nicht.',
          ],
        },
      ],
    },
    {
      title: 'Gut',
      text: [
        'Nimm stattdessen 0,1. Jeder Schritt macht den Fehler 0,6-mal so groß wie vorher: 1; 0,6; 0,36 … Der Verlust, sein Quadrat, fällt noch schneller.',
      ],
      try: [
        'Stelle die Lernrate auf 0,1, mit dem Regler oder durch Tippen. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Verstelle die Rate, während es trainiert: Sie wirkt sofort, und das Diagramm markiert, wo.',
      ],
      goals: [
        'Bringe den Verlust in 10 Schritten unter 0,01.',
        'Finde eine Rate, der ein einziger Schritt reicht: ein Verlust unter 0,000001 bei Schritt 2.',
      ],
      questions: [
        {
          question: 'Woher kommt die 0,6?',
          answer: [
            'Der Gradient nach w ist 2 · (ŷ − y) · x, der nach b ist 2 · (ŷ − y). Bei x = 1 sind beide das Doppelte des Fehlers. Beide bewegen sich, also bewegt sich ŷ um 2 · lr · 2 · Fehler, und der Fehler wird mit 1 − 4 · lr multipliziert: mit 0,6 bei lr = 0,1.',
            'Bei lr = 0,25 ist das 0: Ein einziger Schritt kommt an. Das ist das Glück eines kleinen Netzes; mit mehr Daten gibt es keine solche Rate.',
          ],
        },
      ],
    },
    {
      title: 'Hin und her',
      text: [
        'Mit 0,5 ist der Schritt doppelt so lang, wie er sein sollte: Er kommt auf der anderen Seite an, genauso weit weg wie vorher.',
      ],
      try: ['Stelle die Rate auf 0,5, drücke „Zurücksetzen“, dann „Trainieren“. Beobachte die Gerade in „Punkte“ und den Verlust.'],
      goals: ['Sieh es 10 Schritte lang hin und her gehen.'],
      questions: [
        {
          question: 'Der Verlust ist in jedem Schritt 1. Woran erkennst du, dass das Netz nicht einfach stillsteht?',
          answer: [
            'An den Parametern: Gewicht und Bias springen auf und ab, und so auch die Ausgabe, von 1 auf 3 und zurück. Der Fehler wird in jedem Schritt mit 1 − 4 · 0,5 = −1 multipliziert.',
          ],
        },
      ],
    },
    {
      title: 'Explodiert',
      text: [
        'Mit 1,0 macht jeder Schritt den Fehler −3-mal so groß und den Verlust 9-mal: 1, 9, 81, 729 … Die Seite merkt es, hält an und geht zum letzten guten Moment zurück.',
      ],
      try: [
        'Stelle die Rate auf 1, drücke „Zurücksetzen“, dann „Trainieren“.',
        'Lies, was die Seite sagt, und nimm die Rate, die sie vorschlägt.',
      ],
      goals: ['Bring es zum Divergieren.'],
      questions: [
        {
          question: 'Ab welcher Rate explodiert dieses Netz?',
          answer: [
            'Über 0,5. Der Fehler wird mit 1 − 4 · lr multipliziert. Solange das zwischen −1 und 1 liegt, schrumpft er; bei lr = 0,5 ist es −1, und darüber wächst er.',
          ],
        },
      ],
    },
    {
      title: 'Wie würdest du es herausfinden?',
      text: [
        'Für ein echtes Netz gibt es keine Formel. Übliche Lernraten liegen zwischen 0,01 und 0,00001. Kleine Netze und SGD vertragen größere, große Netze und Adam brauchen kleinere.',
      ],
      try: [
        'Probiere vier verschiedene Raten, jede 10 Schritte lang, und drücke vor jeder „Zurücksetzen“. Vergleiche, wie weit sie kommen.',
      ],
      goals: ['Probiere vier Raten, jede mindestens 10 Schritte lang von Anfang an.'],
      questions: [
        {
          question: 'Wie würdest du testen, welche Lernrate für deine Aufgabe gut ist?',
          answer: [
            'Trainiere dasselbe Netz vom selben Anfang mit mehreren Raten, jede zehnmal so groß wie die davor: 0,00001; 0,0001; 0,001; 0,01; 0,1. Ein paar Hundert Schritte mit jeder reichen. Vergleiche die Kurven des Verlusts.',
            'Nimm die größte Rate, deren Verlust noch stetig fällt, oder eine etwas kleinere. Probiere dann ihre Nachbarn: ein Drittel davon und das Dreifache.',
            'Mache das wieder, wenn sich etwas ändert: Ein anderer Optimizer, eine andere Batchgröße oder ein anderes Netz braucht eine andere Rate.',
          ],
        },
        {
          question: 'Warum nicht einfach die Rate immer kleiner machen?',
          answer: ['Das wird oft getan: erst große Schritte, um in die Nähe zu kommen, dann kleine, um anzukommen. Das heißt Zeitplan.'],
        },
      ],
    },
  ],
};

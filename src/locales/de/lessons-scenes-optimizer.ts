/** Was die Szene „Optimizer“ sagt. */
import type { SceneTexts } from '../../lessons/sceneTexts.ts';

export const messages: SceneTexts = {
  title: 'Optimizer',
  parts: [
    {
      title: 'Vor dem Schritt',
      text: [
        'Das Neuron ist y = 0,6x + 1,21. Die Daten sind ein Punkt: Aus x = 1 soll y = 2 werden. Der Verlust ist `L1Loss`, der Optimizer `SGD` mit der Lernrate 0,1.',
        'Ein Trainingsschritt besteht in PyTorch aus fünf Zeilen, und das Feld „Fünf Takte“ hat für jede einen Knopf. Die ersten drei finden heraus, wie falsch das Netz liegt. Sie ändern noch nichts.',
      ],
      try: ['Drücke im Feld „Fünf Takte“ zero_grad, dann forward, dann loss. Lies nach jedem die Rechnung unter den Knöpfen.'],
      goals: ['Führe zero_grad, forward und loss aus.'],
      questions: [
        {
          question: 'Was ist die Vorhersage, und was ist der Verlust?',
          answer: ['ŷ = 0,6 · 1 + 1,21 = 1,81. Der Verlust ist |1,81 − 2| = 0,19.'],
        },
      ],
    },
    {
      title: 'Danach',
      text: [
        '`backward` fragt jeden Parameter: Wenn du ein wenig größer wärst, wie viel größer wäre der Verlust? Das ist sein Gradient. `step` bewegt jeden Parameter gegen seinen Gradienten: `w ← w − lr · gradient`.',
        'Die Ausgabe ist zu klein, also würde ein größeres ŷ den Verlust kleiner machen: Die Steigung des Verlusts nach ŷ ist −1. ŷ wächst mit w so schnell, wie x es sagt, um 1, und mit b um 1. Also sind beide Gradienten −1.',
      ],
      try: ['Drücke backward, dann step.', 'Drücke forward, um die neue Vorhersage zu sehen.'],
      goals: ['Führe alle fünf Takte aus, einen nach dem anderen.', 'Komm bei y = 0,7x + 1,31 an.'],
      questions: [
        {
          question: 'Was sind Gewicht und Bias nach dem Schritt, und was ist die Vorhersage?',
          answer: [
            'w ← 0,6 − 0,1 · (−1) = 0,7 und b ← 1,21 − 0,1 · (−1) = 1,31. Das Neuron ist jetzt y = 0,7x + 1,31, und die Vorhersage ist 2,01. Sie war um 0,19 zu klein; jetzt ist sie um 0,01 zu groß.',
          ],
        },
      ],
    },
    {
      title: 'Hin und her',
      text: [
        'Noch ein Schritt und noch einer. Man könnte erwarten, dass auch die letzten 0,01 verschwinden. Das tun sie nicht: Die Vorhersage geht zurück auf 1,81, dann wieder auf 2,01, für immer.',
      ],
      try: [
        'Drücke ein Dutzend Mal „Schritt“ oder „Trainieren“ und beobachte den Verlust: 0,19; 0,01; 0,19; 0,01 …',
        'Finde dann eine Lernrate, mit der er näher herankommt. Drücke nach jeder Änderung „Zurücksetzen“, damit es mit denselben Zahlen beginnt.',
      ],
      goals: [
        'Sieh den Verlust 10 Schritte lang hin und her gehen.',
        'Bringe den Verlust, immer noch mit L1Loss, durch eine andere Lernrate unter 0,005.',
      ],
      questions: [
        {
          question: 'Warum geht er für immer hin und her?',
          answer: [
            'Die Steigung von L1Loss ist 1 oder −1, so klein der Fehler auch ist. Also bewegt jeder Schritt w um 0,1 und b um 0,1, und damit die Vorhersage um 0,2: nach oben, wenn sie zu klein ist, nach unten, wenn sie zu groß ist. Von 1,81 kann sie nur zu 2,01, und von dort nur zurück.',
          ],
        },
        {
          question: 'Was würde helfen?',
          answer: [
            'Eine kleinere Lernrate macht die Sprünge kleiner: Mit 0,001 bewegt sich die Vorhersage um 0,002 je Schritt. Es dauert länger und springt immer noch, aber näher am Ziel. Eine Rate, die beim Trainieren kleiner wird, kann beides. Und bei MSELoss schrumpft die Steigung selbst mit dem Fehler.',
          ],
        },
      ],
    },
    {
      title: 'Bergab',
      text: [
        'Denk dir eine Landschaft: Jedes Paar aus Gewicht und Bias ist ein Ort darin, und der Verlust ist seine Höhe. Das Netz steht an einem Ort. Der Gradient sagt, wo es hinaufgeht und wie steil. Der Optimizer macht einen Schritt in die andere Richtung.',
        'Hier ist die Landschaft ein Tal mit geraden Hängen. Auf seinem ganzen Grund gilt w + b = 2, und der Verlust ist 0.',
      ],
      try: [
        'Sieh auf das Feld „Verlustlandschaft“, während du „Schritt“ drückst: Der Weg springt über den Grund des Tals.',
        'Drücke „Zurücksetzen“ und geh mit einer Lernrate deiner Wahl den Hang hinunter.',
      ],
      goals: ['Mache 5 Schritte.'],
      questions: [
        {
          question: 'Warum heißt es Gradientenabstieg?',
          answer: [
            'Der Gradient zeigt dorthin, wo der Verlust am stärksten steigt. Ein wenig gegen ihn zu gehen führt so steil wie möglich hinab, und das immer wieder ist ein Abstieg. Der stochastische Gradientenabstieg, SGD, sieht dabei jeweils nur einige Beispiele an statt aller.',
          ],
        },
        {
          question: 'Warum heißt es Backpropagation?',
          answer: [
            'Der Verlust ist am Ende des Netzes bekannt. Wie er von der letzten Schicht abhängt, ist leicht zu sagen; daraus folgt, wie er von der Schicht davor abhängt, und so weiter bis zur ersten. Die Gradienten werden rückwärts weitergegeben, Schicht für Schicht, nach der Kettenregel. Hier: Steigung des Verlusts nach ŷ mal Steigung von ŷ nach w.',
          ],
        },
      ],
    },
    {
      title: 'Lass zero_grad weg',
      text: [
        'PyTorch wirft Gradienten nicht weg. `backward` addiert den neuen Gradienten zu dem, der noch da ist; deshalb beginnt die Schleife mit `zero_grad`. Sieh, was passiert, wenn sie das nicht tut.',
      ],
      try: [
        'Drücke unten „Von vorn“. Führe alle fünf Takte einmal aus.',
        'Führe nun forward, loss, backward und step aus, aber kein zero_grad. Was ist der Gradient des Gewichts, und wohin geht das Gewicht?',
      ],
      goals: ['Mache einen Schritt mit Gradienten, die sich aufaddiert haben.'],
      questions: [
        {
          question: 'Was passiert im zweiten Schritt, und warum?',
          answer: [
            'Das erste backward hat −1 hinterlassen. Nach dem ersten Schritt ist die Vorhersage zu groß, also ist der neue Gradient +1. Zusammen ergeben sie 0, und der Schritt bewegt nichts: w ← 0,7 − 0,1 · 0 = 0,7.',
          ],
        },
        {
          question: 'Kann es nützlich sein, dass sich Gradienten aufaddieren?',
          answer: [
            'Ja. Passt ein Batch nicht in den Speicher, so kann man mehrere kleine hindurchschicken, jeden mit seinem backward, und dann einen einzigen Schritt machen. Die Gradienten ergeben zusammen den des großen Batches. Die Szene Schleife kommt darauf zurück.',
          ],
        },
      ],
    },
  ],
};

/** Was die Szene „Verlust“ sagt. */
import type { SceneTexts } from '../../lessons/sceneTexts.ts';

export const messages: SceneTexts = {
  title: 'Verlust',
  parts: [
    {
      title: 'Eine Zahl dafür, wie falsch',
      text: [
        'Ein Verlust vergleicht das, was herauskommt, ŷ, mit dem, was herauskommen soll, y, und gibt eine Zahl aus. Das Training macht nichts anderes, als diese Zahl klein zu machen.',
        '`L1Loss` ist der einfachste: |ŷ − y|, der Abstand der beiden. Hier sind w = 0,6 und b = 0,4, also wird aus x = 1 der Wert ŷ = 1. Das Ziel ist 2, also ist der Verlust |1 − 2| = 1.',
        'Das Feld „Verlust über ŷ“ zeichnet ihn: Für alle ŷ zusammen ist L1Loss ein V mit der Spitze beim Ziel. Der Punkt ist die Stelle, an der das Netz steht, und die kurze Linie ist die Steigung dort.',
      ],
      try: [
        'Drücke einmal „Schritt“: Auf der Karte des Verlusts erscheint der Verlust dieses Schritts, 1.',
        'Drücke „Zurücksetzen“. Bewege Gewicht und Bias von Hand, bis die Ausgabe 2 ist, und drücke noch einmal „Schritt“.',
      ],
      goals: ['Setze die Zahlen von Hand so, dass ein Schritt mit einem Verlust unter 0,05 beginnt.'],
      questions: [
        {
          question: 'Warum der Betrag? Warum nicht einfach ŷ − y?',
          answer: [
            'Weil das Training den Verlust so klein macht, wie es kann. Das kleinste ŷ − y ist nicht 0, sondern minus unendlich: Die Vorhersage würde für immer fallen. Mit dem Betrag ist 0 das Kleinste, und zu viel zählt so sehr wie zu wenig.',
          ],
        },
      ],
    },
    {
      title: 'Drei Verluste nebeneinander',
      text: [
        '`MSELoss` quadriert den Abstand: (ŷ − y)². `SmoothL1Loss` ist bis zum Abstand 1 das halbe Quadrat, darüber der Abstand minus ein Halb.',
        'Beim Abstand 1, wo dieses Netz anfängt, gibt L1Loss 1, MSELoss 1 und SmoothL1Loss 0,5. Beim Abstand 2 geben sie 2; 4 und 1,5. Beim Abstand 0,1 geben sie 0,1; 0,01 und 0,005.',
        '„Verlust über ŷ“ zeichnet die anderen neben deinen, als dünne Linien mit ihren Namen.',
      ],
      try: [
        'Wähle den Verlust auf der Zeichenfläche aus, drücke S und wähle MSELoss. Drücke „Zurücksetzen“, dann ein paarmal „Schritt“.',
        'Mache dasselbe mit SmoothL1Loss.',
        'Beobachte bei jedem, wie weit ein Schritt die Ausgabe bewegt: nah am Ziel und weit davon weg.',
      ],
      goals: ['Mache 3 Schritte mit MSELoss.', 'Mache 3 Schritte mit SmoothL1Loss.'],
      questions: [
        {
          question: 'Wie unterscheiden sich ihre Steigungen, und was macht das Training daraus?',
          answer: [
            'Je steiler der Verlust, desto länger der Schritt. L1Loss hat überall dieselbe Steigung, 1 oder −1, also sind seine Schritte nah am Ziel so lang wie weit weg. Die Steigung von MSELoss ist 2 · (ŷ − y): weit weg lange Schritte, in der Nähe immer kürzere. SmoothL1Loss hat beides: weit weg eine gleichbleibende Steigung, in der Nähe eine, die schrumpft.',
          ],
        },
        {
          question: 'Welchen Verlust würdest du nehmen, wenn einige Ziele ganz falsch sind?',
          answer: [
            'L1Loss oder SmoothL1Loss. Bei MSELoss zählt ein Ziel, das um 10 daneben liegt, 100-mal so viel wie eines, das um 1 daneben liegt. Die wenigen falschen würden die Gerade also zu sich ziehen.',
          ],
        },
      ],
    },
    {
      title: 'Eine Gerade mit jedem von ihnen',
      text: [
        'Bei einem Punkt kommt jeder Verlust ans Ziel. Bei vielen Punkten können sie verschiedener Meinung sein: MSELoss will zum Mittelwert, L1Loss zum Median.',
        'Diese fünf Punkte liegen auf y = 2x, bis auf einen, der weit weg ist.',
      ],
      try: [
        'Drücke „Trainieren“ mit MSELoss und sieh dir die Gerade in „Punkte“ an.',
        'Wähle den Verlust aus, drücke S, wähle L1Loss. Drücke „Zurücksetzen“, dann „Trainieren“. Welche der beiden Geraden hättest du gezeichnet?',
      ],
      goals: [
        'Sieh mit MSELoss die Gerade weit an den anderen Punkten vorbeigehen: ein Gewicht nahe 4.',
        'Sieh sie mit L1Loss durch die vier anderen gehen: ein Gewicht nahe 2.',
      ],
      questions: [
        {
          question: 'Ist eine der beiden Geraden falsch?',
          answer: [
            'Keine: Jede macht ihren eigenen Verlust so klein wie möglich. Welcher Verlust richtig ist, hängt davon ab, was der ferne Punkt ist. Ist er ein Schreibfehler oder das Wichtigste, was du gemessen hast?',
          ],
        },
      ],
    },
    {
      title: 'Ein eigener Verlust',
      text: [
        'Ein Verlust ist eine Formel aus der Vorhersage und dem Ziel. `CustomLoss` lässt dich sie schreiben: `abs(y_pred - y_true)` ist L1Loss, und `torch.abs(y_pred - y_true)`, wie PyTorch es schreibt, ist dasselbe.',
        'Der Knoten nimmt den Mittelwert dessen, was die Formel über den Batch ergibt, so wie es die eingebauten Verluste tun.',
      ],
      try: [
        'Drücke „Trainieren“ mit der Formel, wie sie dasteht. Es geht hin und her wie bei L1Loss.',
        'Wähle den Verlust auf der Zeichenfläche aus. Schreibe rechts in „Eigener Verlust“ `(y_pred - y_true) ** 2` und drücke Enter. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Lass eine Klammer weg und sieh, was das Feld dazu sagt.',
      ],
      goals: ['Bringe den Verlust mit einer eigenen Formel unter 0,001.'],
      questions: [
        {
          question: 'Wie würdest du SmoothL1Loss schreiben, oder einen Verlust, dem zu viel schlimmer ist als zu wenig?',
          answer: [
            'Alles, was bei ŷ = y am kleinsten ist, geht. `(y_pred - y_true) ** 2 + abs(y_pred - y_true)` ist eine Mischung; `maximum(2 * (y_pred - y_true), y_true - y_pred)` nimmt zu viel doppelt so schwer wie zu wenig.',
          ],
        },
      ],
    },
    {
      title: 'Ohne den Betrag',
      text: [
        'Lass nun den Betrag weg: `y_pred - y_true`. Der Verlust ist 0, wo die Vorhersage stimmt. Aber er ist unter 0, wo die Vorhersage zu klein ist, und das Training kennt nichts als kleiner.',
      ],
      try: [
        'Schreibe `y_pred - y_true` in „Eigener Verlust“. Drücke „Zurücksetzen“, dann „Trainieren“. Beobachte die Ausgabe auf der Karte des Verlusts.',
      ],
      goals: ['Sieh die Vorhersage für immer fallen: ein Verlust unter −5.'],
      questions: [
        {
          question: 'Warum hört es nie auf?',
          answer: [
            'Die Steigung von ŷ − y nach ŷ ist 1, wo immer du stehst. Also bewegt jeder Schritt Gewicht und Bias um dasselbe Stück nach unten, und es gibt keine Stelle, an der sie 0 wäre.',
          ],
        },
      ],
    },
  ],
};

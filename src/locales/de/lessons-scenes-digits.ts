/** Was die Szene „Ziffern“ sagt. */
import type { SceneTexts } from '../../lessons/sceneTexts.ts';

export const messages: SceneTexts = {
  title: 'Ziffern',
  parts: [
    {
      title: 'Bild hinein, Ziffer heraus',
      text: [
        'Alles, was du bisher gesehen hast, nur größer. MNIST hat 60.000 handgeschriebene Ziffern zum Lernen und 10.000, die für den Test zurückgehalten werden.',
        'Ein Bild sind 28 × 28 Zahlen. `Flatten` legt sie in eine Reihe von 784. Die letzte Linear-Schicht gibt zehn Zahlen aus, eine je Ziffer: Die größte ist die Antwort.',
      ],
      try: ['Drücke „Trainieren“. Beobachte die Genauigkeit und die Bilder auf der Karte von `fc1`: Sie sind seine Gewichte.'],
      goals: ['Erreiche mit SGD 90 % Testgenauigkeit.'],
      questions: [
        {
          question: 'Wozu eine Testmenge?',
          answer: [
            'Ein Netz könnte seine 60.000 Bilder auswendig lernen. Ob es verstanden hat, was eine 7 ist, zeigt sich an Ziffern, die es nie gesehen hat.',
          ],
        },
        {
          question: 'Wie gut ist Raten?',
          answer: ['Eine von zehn stimmt: 10 %. Wo die Genauigkeit bei etwa 10 % anfängt, weiß das Netz noch nichts.'],
        },
        {
          question: 'Wie viele Parameter gibt es?',
          answer: [
            '784 · 128 + 128 = 100.480 in `fc1` und 128 · 10 + 10 = 1.290 in `fc2`: 101.770. Jeder von ihnen bewegt sich in jedem Schritt, nach derselben Regel wie die zwei Zahlen der ersten Szene.',
          ],
        },
      ],
    },
    {
      title: 'Dann Adam',
      text: [
        'SGD gibt jedem Parameter dieselbe Lernrate. `Adam` führt für jeden Parameter laufende Mittel seines Gradienten und dessen Quadrats, und daraus macht er jedem Parameter einen eigenen Schritt.',
        'Seine übliche Lernrate ist 0,001. Mit 0,1, was hier zu SGD passt, wären seine Schritte viel zu lang.',
      ],
      try: [
        'Wähle als „Optimizer“ Adam und stelle die Lernrate auf 0,001. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Vergleiche die beiden Durchläufe: Wie hoch ist die Genauigkeit jeweils nach einer Epoche?',
      ],
      goals: ['Erreiche mit Adam 95 % Testgenauigkeit.'],
      questions: [
        {
          question: 'Worin unterscheiden sich die beiden?',
          answer: [
            'Mit diesen Einstellungen kommt Adam in der ersten Epoche weiter, und er ist bei der Lernrate weniger wählerisch. SGD mit einer gut gewählten, größeren Rate ist etwa genauso gut: Probiere 0,3.',
            'Adam braucht für jeden Parameter Platz für zwei weitere Zahlen.',
          ],
        },
      ],
    },
    {
      title: 'Mit weniger Parametern',
      text: ['101.770 Parameter sind mehr, als man für 90 % braucht. Wie wenige reichen?'],
      try: [
        'Drücke unten „Von vorn“. Mache `out_features` von `fc1` kleiner, drücke „Zurücksetzen“, dann „Trainieren“. Zähle rechts die Parameter.',
        'Ein kleines Netz braucht mehr Zeit: Gib ihm bei „Epochen“ 10.',
        'Braucht man überhaupt eine verborgene Schicht? Sieh, was bleibt, wenn du sie herausnimmst.',
      ],
      goals: ['Erreiche mit weniger als 5.000 Parametern 90 % Testgenauigkeit.'],
      questions: [
        {
          question: 'Welcher Teil des Netzes hat fast alle Parameter?',
          answer: [
            'Die erste Linear-Schicht: 784 Gewichte für jedes ihrer Neuronen. Mit 6 Neuronen hat das Netz 784 · 6 + 6 + 6 · 10 + 10 = 4.780.',
          ],
        },
        {
          question: 'Was kann das Netz ohne verborgene Schicht?',
          answer: [
            'Flatten, dann Linear(784, 10): 7.850 Parameter und über 90 %. Es gibt jedem Pixel für jede Ziffer ein Gewicht und zählt zusammen. Es zieht nur gerade Grenzen zwischen Ziffern, und damit kommt man erstaunlich weit.',
          ],
        },
      ],
    },
    {
      title: 'Eine eigene Ziffer',
      text: ['Frag es nun nach einer Ziffer, die in keinem Datensatz steht: nach deiner.'],
      try: [
        'Drücke unten „Von vorn“ und trainiere das Netz ein, zwei Epochen lang.',
        'Zeichne eine Ziffer in das Feld unter der Zeichenfläche, mit der Maus, dem Finger oder den Pfeiltasten und der Leertaste. Drücke „Leeren“ und zeichne eine andere.',
        'Zeichne eine schlechte. Ab wann beginnt es zu zweifeln?',
      ],
      goals: ['Zeichne eine Ziffer, bei der sich das Netz zu mehr als 50 % sicher ist.'],
      questions: [
        {
          question: 'Warum irrt es sich manchmal bei einer Ziffer, die jeder lesen kann?',
          answer: [
            'Es kennt die Ziffern von MNIST und sonst nichts: mit dem Stift geschrieben, auf dieselbe Größe gebracht, in die Mitte gerückt. Die Seite bringt deine auf dieselbe Weise auf Größe und in die Mitte. Aber eine 7 mit Querstrich oder eine 1 mit Fuß kommt dort vielleicht seltener vor, als du denkst.',
          ],
        },
        {
          question: 'Es sagt 99 %. Kannst du das glauben?',
          answer: [
            'Das ist eine Zahl zwischen 0 und 1, und das Netz hat gelernt, sie bei richtigen Antworten groß zu machen. Bei einer Zeichnung, die gar keine Ziffer ist, kann sie auch groß sein: Das Netz muss eine von zehn wählen.',
          ],
        },
      ],
    },
  ],
};

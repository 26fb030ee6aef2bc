/** Was die Szene „Schleife“ sagt. */
import type { SceneTexts } from '../../lessons/sceneTexts.ts';

export const messages: SceneTexts = {
  title: 'Schleife',
  parts: [
    {
      title: 'Batches und Epochen',
      text: [
        '64 Punkte liegen auf der Geraden y = 10x + 5. Das Netz weiß das nicht: Es sieht Punkte und fängt mit einem zufälligen Gewicht und Bias an.',
        'Es sieht nicht in jedem Schritt alle Punkte an. Es nimmt einen Batch von 16, macht einen Schritt, nimmt die nächsten 16 und so weiter. Nach 4 Schritten hat es jeden Punkt einmal gesehen: Das ist eine Epoche.',
        '`for epoch in range(20):`, darin `for x, y in loader:` und darin die fünf Takte. Das ist die ganze Trainingsschleife.',
      ],
      try: ['Drücke viermal „Schritt“ und beobachte rechts Schritt und Epoche.'],
      goals: ['Trainiere eine Epoche lang.'],
      questions: [
        {
          question: 'Wie viele Schritte sind hier 20 Epochen?',
          answer: ['64 / 16 = 4 Schritte je Epoche, also 80.'],
        },
        {
          question: 'Warum die Punkte vor jeder Epoche mischen?',
          answer: [
            'Damit die Batches von Epoche zu Epoche andere sind. Kämen die Punkte der Reihe nach, so kennte jeder Batch nur ein Ende der Geraden, und jeder Schritt würde zu diesem Ende ziehen.',
          ],
        },
      ],
    },
    {
      title: 'Bis da 10 und 5 steht',
      text: ['Lass es nun laufen. Beobachte die beiden Zahlen auf der Karte von `fc1`.'],
      try: ['Drücke „Trainieren“ und lass es bis zum Ende laufen.'],
      goals: ['Das Gewicht steht auf 10.', 'Der Bias steht auf 5.'],
      questions: [
        {
          question: 'Warum kommt es hier an, wo L1Loss mit einem Punkt nur hin und her ging?',
          answer: [
            'Bei MSELoss schrumpft die Steigung mit dem Fehler, also werden die Schritte von selbst kleiner. Und alle Punkte liegen genau auf einer Geraden, also gibt es eine Stelle, an der der Verlust jedes Batches 0 ist.',
          ],
        },
      ],
    },
    {
      title: 'Die Größe eines Batches',
      text: [
        'Mit einem Batch von 64, allen Punkten auf einmal, ist eine Epoche ein einziger Schritt. Mit einem Batch von 1 sind es 64 Schritte, und jeder richtet sich nur nach einem Punkt.',
      ],
      try: [
        'Stelle „Batchgröße“ auf 64, drücke „Zurücksetzen“, dann „Trainieren“. Ist es nach 20 Epochen, also 20 Schritten, am Ziel?',
        'Stelle „Batchgröße“ auf 1, drücke „Zurücksetzen“, dann „Trainieren“. Wie unruhig ist der Verlust, und wie schnell kommt es an?',
      ],
      goals: ['Trainiere 20 Epochen mit allen 64 Punkten in einem Batch.', 'Trainiere eine Epoche mit Batches von 1.'],
      questions: [
        {
          question: 'Was ist besser, große Batches oder kleine?',
          answer: [
            'Große Batches geben einen genaueren Gradienten, aber weniger Schritte für dieselbe Arbeit. Kleine geben viele grobe Schritte. In 20 Epochen kommt der Batch von 64 hier auf etwa 9,985 und 4,934, während Batches von 16 ankommen.',
            'In der Praxis ist ein Batch so groß, wie er sich noch schnell berechnen lässt, oft 32 bis 256, und die Lernrate wird passend dazu gewählt.',
          ],
        },
      ],
    },
    {
      title: 'Gradienten, die sich aufaddieren',
      text: [
        '`backward` addiert zu den Gradienten, die schon da sind. Lässt man `zero_grad` aus Versehen weg, so verdirbt das die Schritte. Lässt man es mit Absicht weg, so wird aus kleinen Batches ein großer: mehrmals forward, loss und backward, dann ein step.',
      ],
      try: [
        'Drücke „Zurücksetzen“. Führe in „Fünf Takte“ zero_grad, forward, loss und backward aus. Merke dir einen Gradienten.',
        'Führe noch einmal forward, loss und backward aus, ohne zero_grad. Der Gradient hat sich verdoppelt, weil es derselbe Batch war.',
        'Führe nun step aus.',
      ],
      goals: ['Mache einen Schritt mit Gradienten, die sich aufaddiert haben.'],
      questions: [
        {
          question: 'Wie trainiert man mit einem Batch von 1.000, wenn nur 100 in den Speicher passen?',
          answer: [
            'Einmal zero_grad. Dann zehnmal forward, loss und backward, jedes Mal mit anderen 100 Beispielen. Dann ein step. Teile jeden Verlust durch 10, denn ein Verlust ist der Mittelwert über seinen Batch, und zehn davon ergeben zusammen das Zehnfache des Mittelwerts aller.',
          ],
        },
      ],
    },
  ],
};

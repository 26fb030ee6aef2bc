/** Was die Szene „Schichten“ sagt. */
import type { SceneTexts } from '../../lessons/sceneTexts.ts';

export const messages: SceneTexts = {
  title: 'Schichten',
  parts: [
    {
      title: 'Gerade Stücke',
      text: [
        '`nn.Sequential(nn.Linear(1, 3), nn.ReLU(), nn.Linear(3, 1))`: drei Schichten nacheinander. Die Punkte liegen auf y = |x|, und das hat eine Ecke.',
        'Jedes der drei Neuronen von `fc1` ist eine Gerade. `ReLU` macht alles unter 0 zu 0, also bekommt jede Gerade einen Knick. `fc2` addiert die drei geknickten Linien, jede mal ein Gewicht. Heraus kommt eine Kurve aus geraden Stücken.',
      ],
      try: [
        'Drücke „Teile“ im Feld „Punkte“: Neben der Kurve siehst du, was jedes der drei Neuronen zu ihr beiträgt und wo es sich einschaltet.',
        'Drücke „Trainieren“ und sieh zu, wie die Stücke die Kurve zur Ecke biegen.',
        'Bewege den Regler „Tempo“, wenn es zu schnell oder zu langsam geht.',
      ],
      goals: ['Bringe den Verlust mit ReLU unter 0,01.'],
      questions: [
        {
          question: 'Wo auf der x-Achse knickt ein Neuron?',
          answer: [
            'Wo seine Gerade die 0 kreuzt: w · x + b = 0, also bei x = −b/w. Beide Zahlen stehen auf der Karte von `fc1`. Links oder rechts davon gibt das Neuron 0 aus, und die nächste Schicht hört nichts von ihm.',
          ],
        },
      ],
    },
    {
      title: 'Ohne ReLU',
      text: [
        'Nimm nun die Aktivierung heraus. Zwei Linear-Schichten nacheinander rechnen w₂ · (w₁ · x + b₁) + b₂. Ausmultipliziert: (w₂ · w₁) · x + (w₂ · b₁ + b₂). Das ist wieder eine Gerade, mit einem anderen Gewicht und einem anderen Bias.',
        'Das Beste, was eine Gerade hier kann, ist flach in der Mitte zu liegen: Der Verlust bleibt bei etwa 0,344, wie lange du auch trainierst.',
      ],
      try: [
        'Wähle `act1` aus und drücke Entf. Seine Nachbarn werden miteinander verbunden.',
        'Drücke „Zurücksetzen“, dann „Trainieren“, und sieh auf „Punkte“.',
      ],
      goals: ['Trainiere ohne Aktivierung 200 Schritte. Der Verlust bleibt über 0,3.'],
      questions: [
        {
          question: 'Könnten zehn Linear-Schichten ohne Aktivierungen mehr?',
          answer: [
            'Nein. Geraden von Geraden sind immer nur eine Gerade, so viele es auch sind. Mehr Schichten heißt mehr Parameter. Aber ohne etwas dazwischen, das knickt, können sie keine andere Kurve zeichnen.',
          ],
        },
        {
          question: 'Wozu braucht man also eine Aktivierung?',
          answer: [
            'Sie ist der einzige Teil des Netzes, der nicht gerade ist. Alles, was ein Netz über eine Gerade hinaus kann, kommt von den Knicken zwischen seinen Linear-Schichten.',
          ],
        },
      ],
    },
    {
      title: 'Andere Aktivierungen',
      text: [
        'ReLU ist nicht die einzige. `Tanh` und `Sigmoid` biegen sich an beiden Enden sanft gegen eine Grenze; `GELU` und `SiLU` sind wie ReLU ohne Ecke; `LeakyReLU` lässt ein wenig von dem durch, was unter 0 liegt. In der Palette findest du alle.',
      ],
      try: [
        'Drücke „Rückgängig“, bis ReLU wieder da ist, oder unten „Von vorn“.',
        'Wähle `act1` aus und rechts eine andere Aktivierung. Drücke „Zurücksetzen“, dann „Trainieren“.',
        'Vergleiche die Kurven: Welche Aktivierung gibt Ecken, welche gibt runde Bögen?',
      ],
      goals: ['Bringe den Verlust mit einer anderen Aktivierung als ReLU unter 0,02.'],
      questions: [
        {
          question: 'Welche Aktivierungen gibt es, und welche soll man nehmen?',
          answer: [
            '`ReLU`, `LeakyReLU`, `ELU`, `GELU`, `SiLU`, `Sigmoid`, `Tanh`, `Softplus` und, am Ende eines Klassifikators, `Softmax`. Zwischen Schichten ist ReLU eine gute erste Wahl: Es ist schnell, und sein Gradient schwindet bei großen Eingaben nicht. Probiere eine andere, wenn du einen Grund dafür hast.',
          ],
        },
        {
          question: 'Was macht ein Netz mit Sigmoid am Anfang?',
          answer: [
            'Mit diesem Anfang lernt es langsamer: Ein Sigmoid ist bei Eingaben weit weg von 0 fast flach, und wo es flach ist, gibt es kaum einen Gradienten.',
          ],
        },
      ],
    },
    {
      title: 'print(model) lesen und zählen',
      text: [
        'Klicke auf die leere Zeichenfläche: Rechts steht `print(model)`, eine Zeile je Schicht, und darüber, wie viele Schichten, Parameter und Neuronen es sind.',
        'Nun umgekehrt: Lies, was ein Modell ausgibt, und zeichne es.',
        '`Sequential( (0): Linear(in_features=1, out_features=2, bias=True) (1): Tanh() (2): Linear(in_features=2, out_features=2, bias=True) (3): Tanh() (4): Linear(in_features=2, out_features=1, bias=True) )`',
      ],
      try: [
        'Baue das Netz auf der Zeichenfläche zu diesem um. Die Palette öffnest du mit dem Knopf über diesem Text. Ein Knoten, den du hinzufügst, wird hinter dem ausgewählten verbunden.',
      ],
      goals: ['Zeichne das Modell, das oben steht: drei Linear-Schichten, zwei Tanh, 13 Parameter.'],
      questions: [
        {
          question: 'Wie viele Schichten, Parameter und Neuronen hat Sequential(Linear(1, 3), ReLU(), Linear(3, 1)) wirklich?',
          answer: [
            'Schichten: PyTorch gibt drei aus, weil auch eine Aktivierung ein Modul ist. Viele zählen nur die mit Parametern: zwei.',
            'Parameter: 3 Gewichte und 3 Bias-Werte in der ersten Linear-Schicht, 3 Gewichte und 1 Bias in der zweiten: 10.',
            'Neuronen: Ein Neuron ist eine gewichtete Summe mit ihrem Bias. Die erste Linear-Schicht hat 3 und die zweite 1, also 4. Die Eingabe ist eine Zahl, kein Neuron.',
          ],
        },
      ],
    },
    {
      title: 'Jede beliebige Kurve',
      text: [
        'Ein Sinus hat keine Ecken und kein gerades Stück. Kann ein Netz aus geknickten Linien ihn trotzdem zeichnen? Probiere es mit 2, 8 und 64 Neuronen in der verborgenen Schicht: Das ist `out_features` von `fc1`.',
        'Der universelle Approximationssatz sagt: Mit genug Neuronen kommt eine verborgene Schicht jeder stetigen Kurve auf einem Intervall so nahe, wie du willst. Er sagt nicht, wie viele genug sind, und auch nicht, dass das Training sie findet.',
      ],
      try: [
        'Trainiere mit 2 Neuronen, bis sich die Kurve nicht mehr bewegt.',
        'Setze `out_features` von `fc1` auf 8, drücke „Zurücksetzen“, dann „Trainieren“.',
        'Mache dasselbe mit 64. Stelle „Tempo“ auf volles Tempo, wenn du nicht warten willst.',
      ],
      goals: [
        'Trainiere mit 2 Neuronen 500 Schritte. Der Verlust bleibt über 0,1.',
        'Bringe den Verlust mit 8 Neuronen unter 0,01.',
        'Bringe den Verlust mit 64 Neuronen unter 0,001.',
      ],
      questions: [
        {
          question: 'Warum reichen 2 Neuronen nicht?',
          answer: [
            'Zwei Neuronen haben zwei Knicke, also hat die Kurve höchstens drei gerade Stücke. Um einem Sinus über eine ganze Welle eng zu folgen, braucht man mehr als drei.',
          ],
        },
        {
          question: 'Wenn mehr Neuronen immer besser passen, warum nicht gleich eine Million?',
          answer: [
            'Sie kosten Zeit und Speicher. Und ein Netz mit viel mehr Parametern als Beispielen kann auch das Rauschen in ihnen lernen: Es passt dann zu den Punkten und ist dazwischen falsch.',
          ],
        },
      ],
    },
  ],
};

/** Was die Szene „Ein Neuron“ sagt. */
import type { SceneTexts } from '../../lessons/sceneTexts.ts';

export const messages: SceneTexts = {
  title: 'Ein Neuron',
  parts: [
    {
      title: 'Eine Gerade',
      text: [
        'Ein Neuron mit einer Eingabe multipliziert sie mit einem Gewicht und addiert einen Bias: `ŷ = w · x + b`. Das ist eine Gerade. In PyTorch heißt es `nn.Linear(1, 1)`.',
        'Das Dataset gibt einen einzigen Punkt aus: x = 1,0 geht hinein, y = 2 soll herauskommen. Die Karte von `fc1` zeigt das Gewicht und den Bias; beide sind zufällig gezogen. Die Karte des Verlusts zeigt, was herauskommt (`output`), und daneben, was herauskommen soll (`target`).',
        'Bei x = 1,0 ist die Ausgabe einfach Gewicht plus Bias. Prüfe das mit den Zahlen auf den Karten nach.',
      ],
      try: [
        'Ziehe auf der Karte von `fc1` am Regler des Gewichts, oder bewege ihn mit den Pfeiltasten. Beobachte die Gerade in „Punkte“ und die Ausgabe.',
        'Bewege nun den Bias. Was von beiden kippt die Gerade, und was verschiebt sie?',
      ],
      goals: ['Setze das Gewicht oder den Bias von Hand.', 'Bringe die Ausgabe von Hand auf 0,05 an das Ziel heran.'],
      questions: [
        {
          question: 'Welche Gewichte und Bias-Werte machen aus x = 1 den Wert y = 2?',
          answer: [
            'Alle mit w + b = 2: w = 2 und b = 0, w = 1 und b = 1, w = −3 und b = 5 und unendlich viele andere. Ein Punkt legt noch keine Gerade fest, zwei schon.',
          ],
        },
        {
          question: 'Warum sind das erste Gewicht und der erste Bias zufällig?',
          answer: [
            'Irgendwo müssen sie anfangen. Wären alle Gewichte einer Schicht gleich, so würden alle ihre Neuronen für immer dasselbe rechnen und dasselbe lernen.',
            '`nn.Linear` zieht beide gleichmäßig zwischen −1/√in_features und 1/√in_features: bei einer Eingabe zwischen −1 und 1. Der Seed rechts entscheidet, welche Zahlen gezogen werden. Derselbe Seed gibt also denselben Anfang.',
          ],
        },
      ],
    },
    {
      title: 'Lass es lernen',
      text: [
        'Du hast gerade von Hand gemacht, was das Training von selbst macht: Gewicht und Bias bewegen, bis die Ausgabe stimmt.',
        '`MSELoss` sagt, wie falsch die Ausgabe ist: (ŷ − y)², das Quadrat ihres Abstands vom Ziel. Ein Schritt des Trainings bewegt beide Zahlen ein wenig, sodass dieser Wert fällt.',
      ],
      try: ['Drücke ein paarmal „Schritt“ und lies „vorher → nachher“ auf den Karten.', 'Drücke dann „Trainieren“.'],
      goals: ['Trainiere, bis der Verlust unter 0,001 liegt.'],
      questions: [
        {
          question: 'Findet das Training dasselbe Gewicht und denselben Bias wie du?',
          answer: [
            'Es findet ein Gewicht und einen Bias, die zusammen 2 ergeben; welche, hängt vom Anfang ab. Jeder Schritt bewegt hier beide um gleich viel, weil x gleich 1 ist. Ihr Unterschied bleibt also, wie er am Anfang war.',
          ],
        },
      ],
    },
    {
      title: 'Was PyTorch ausgibt',
      text: [
        'Klicke auf die leere Zeichenfläche, sodass nichts ausgewählt ist: Rechts steht `print(model)`. Die Zeile `(fc1): Linear(in_features=1, out_features=1, bias=True)` beschreibt die Schicht: eine Zahl hinein, eine Zahl heraus und ein Bias.',
        '`layer.weight` und `layer.bias` sind Tensoren: Raster aus Zahlen, mit denen PyTorch rechnen kann. Das Gewicht hat die Form [1, 1], eine Zeile je Ausgabe und eine Spalte je Eingabe. Der Bias hat die Form [1], eine Zahl je Ausgabe. Ihre Zahlen sind die auf der Karte; PyTorch schreibt vier Stellen nach dem Punkt.',
      ],
      try: [
        'Wähle `fc1` aus. Unter print(layer) steht rechts, was Python davon ausgibt: die Schicht, ihr Gewicht und ihren Bias, mit den Zahlen von jetzt.',
        'Drücke „Schritt“ und sieh zu, wie sich diese Zahlen ändern.',
      ],
      goals: [],
      questions: [
        {
          question: 'Was zeigt `print(layer.weight)`?',
          answer: [
            '`Parameter containing:` und in der nächsten Zeile `tensor([[0.6000]], requires_grad=True)`, wobei 0.6000 für die Zahl auf der Karte steht. Die beiden Klammerpaare sind Zeile und Spalte.',
            '`print(layer.bias)` zeigt dasselbe mit nur einem Klammerpaar: `tensor([1.4000], requires_grad=True)`.',
          ],
        },
        {
          question: 'Was ist der Unterschied zwischen in_features und der Zahl der Beispiele?',
          answer: [
            '`in_features` sagt, wie viele Zahlen ein Beispiel hat. Wie viele Beispiele es gibt, ist der Schicht egal: Sie behandelt alle auf dieselbe Weise.',
          ],
        },
      ],
    },
    {
      title: 'Mehr hinein, mehr heraus',
      text: [
        'Eine Linear-Schicht kann mehrere Zahlen nehmen und mehrere ausgeben. Jede Ausgabe hat ein Gewicht für jede Eingabe und einen eigenen Bias.',
        'Die Punkte dieses Netzes haben zwei Zahlen in x. Niemand tippt `in_features` ein: Es folgt aus der Verbindung. `out_features` ist ein Feld auf der Karte.',
      ],
      try: [
        'Ändere `out_features` von `fc1` auf 3 und sieh dir die Formen an den Verbindungen an, und was `fc2` jetzt bekommt.',
        'Probiere andere Zahlen. Zähle jedes Mal die Parameter auf der Karte von `fc1`.',
      ],
      goals: ['Mache aus `fc1` eine Linear-Schicht, die 2 Zahlen nimmt und 3 ausgibt.'],
      questions: [
        {
          question: 'Wie viele Zahlen hat eine Linear-Schicht mit 2 Eingaben und 3 Ausgaben?',
          answer: ['2 · 3 = 6 Gewichte und 3 Bias-Werte: 9 Parameter. Allgemein in · out + out.'],
        },
        {
          question: 'Welche Form haben ihr Gewicht und ihr Bias?',
          answer: ['`weight` hat die Form [3, 2], eine Zeile je Ausgabe; `bias` hat die Form [3]. PyTorch schreibt die Ausgaben zuerst.'],
        },
      ],
    },
    {
      title: 'Einfrieren',
      text: [
        'Ein Parameter mit `requires_grad=True` wird gelernt. Mit `requires_grad_(False)` ist er eingefroren: Das Training lässt ihn, wie er ist.',
        'Hier wird immer eine ganze Schicht eingefroren, und mindestens eine muss noch lernen.',
      ],
      try: [
        'Wähle `fc1` auf der Zeichenfläche aus und schalte rechts `requires_grad` aus.',
        'Drücke „Zurücksetzen“, dann „Trainieren“. Welche Zahlen bewegen sich, und welche bleiben?',
      ],
      goals: ['Friere `fc1` ein und mache 10 Schritte.'],
      questions: [
        {
          question: 'Was bedeutet requires_grad?',
          answer: [
            'Dass PyTorch sich merkt, was mit dem Parameter gerechnet wird, damit `backward` sagen kann, wie der Verlust von ihm abhängt. Ohne das gibt es für ihn keinen Gradienten, und der Optimizer rührt ihn nicht an.',
          ],
        },
        {
          question: 'Wozu ist das Einfrieren gut?',
          answer: [
            'Ein Netz, das eine Sache gelernt hat, kann eine ähnliche mit weniger Daten lernen: Seine ersten Schichten bleiben, wie sie sind, und nur die letzten werden trainiert. Das heißt Fine-Tuning.',
          ],
        },
      ],
    },
  ],
};

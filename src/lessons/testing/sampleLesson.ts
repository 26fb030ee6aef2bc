/** A lesson with one of everything, for tests. */
import { network } from '../../network/notation.ts';
import type { Lesson } from '../lessonSchema.ts';

export const SAMPLE_LESSON: Lesson = {
  title: 'A line, and a wave',
  document: {
    document: network('single > linear 1 > mse', 'One point'),
    parameters: new Map([
      ['fc1.weight', Float32Array.of(0.5)],
      ['fc1.bias', Float32Array.of(-1)],
    ]),
  },
  panes: ['loss', 'points'],
  pace: 5,
  hidden: ['palette'],
  locked: ['learningRate'],
  parts: [
    {
      title: 'A point',
      text: ['One neuron has a `weight` and a `bias`.', 'Nothing else.'],
      try: ['Press Train.'],
      document: undefined,
      panes: undefined,
      goals: [
        {
          says: 'Reach the point.',
          checks: [
            { check: 'lossBelow', args: { value: 0.01, withinSteps: 50 } },
            { check: 'kindAbsent', args: { kind: 'ReLU' } },
          ],
        },
        { says: 'See it diverge.', checks: [{ check: 'diverged', args: {} }] },
      ],
      questions: [{ question: 'Why?', answer: ['Because.', 'And so on.'] }],
    },
    {
      title: undefined,
      text: ['Now a wave.'],
      try: [],
      document: { document: network('sine > linear 8 > relu > linear 1 > mse', 'A wave') },
      panes: ['points'],
      goals: [{ says: 'Take all beats.', checks: [{ check: 'beatsTaken', args: { beats: ['zero_grad', 'forward'] } }] }],
      questions: [],
    },
  ],
  next: ['layers'],
};

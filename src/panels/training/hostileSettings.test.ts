/** Whatever is typed into a field of the training settings: it is taken as a number within bounds, or refused with a sentence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messages as lateMessages } from '../../network/lateMessages.ts';
import { type NumberField, readNumber } from '../../network/read/fields.ts';
import { STOP_NAMES, STOPS } from '../../network/stopping.ts';
import {
  BATCH_FIELD,
  EPOCHS_FIELD,
  MAX_STEPS_FIELD,
  OPTIMIZER_NAMES,
  type OptimizerName,
  optimizerFields,
  RATE_FIELD,
  SEED_FIELD,
} from '../../network/training.ts';
import { commitText } from '../../ui/fields/numberEntry.ts';

type Row = readonly [label: string, field: NumberField];

function optimizerNumbers(optimizer: OptimizerName): readonly Row[] {
  return optimizerFields(optimizer).flatMap(([name, field]): readonly Row[] => {
    if (field.type === 'pair') return [0, 1].map((place) => [`${optimizer} ${name}[${place}]`, field.each]);
    return field.type === 'number' || field.type === 'integer' ? [[`${optimizer} ${name}`, field]] : [];
  });
}

const FIELDS: readonly Row[] = [
  ['Learning rate value', RATE_FIELD],
  ['Batch size', BATCH_FIELD],
  ['Epochs', EPOCHS_FIELD],
  ['Max steps', MAX_STEPS_FIELD],
  ['Seed', SEED_FIELD],
  ...STOP_NAMES.filter((name) => STOPS[name].field.min >= 0).map((name): Row => [lateMessages.stopNames[name], STOPS[name].field]),
  ...OPTIMIZER_NAMES.flatMap(optimizerNumbers),
];

const type = (label: string, field: NumberField, text: string) =>
  commitText(text, field.default, { label, read: (typed) => readNumber(field, typed), format: String, optional: false });

test.each(FIELDS)('%s takes none of these', (label, field) => {
  for (const text of [
    'NaN',
    '-1',
    '−1',
    '1e400',
    '-1e400',
    '0,01,',
    '1,0,1',
    '',
    ' ',
    'Infinity',
    '0x10',
    '1_000',
    '1e',
    '5 5',
    '[0.9, 0.999]',
    'true',
  ])
    expect(type(label, field, text), text).toEqual({ ok: false, reason: expect.stringMatching(/^.+ stays .+: expected .+, got .+\.$/) });
});

test('what cannot be is refused in words that say what can', () => {
  const typed = [
    type('Batch size', BATCH_FIELD, '0'),
    type('Seed', SEED_FIELD, '-1'),
    type('Epochs', EPOCHS_FIELD, '1.5'),
    type('Learning rate value', RATE_FIELD, '0,01'),
    type('Learning rate value', RATE_FIELD, '1,500'),
    type('Batch size', BATCH_FIELD, '1.000'),
  ];
  expect(typed.map((result) => (result.ok ? result.value : result.reason))).toMatchInlineSnapshot(`
    [
      "Batch size stays 64: expected a whole number from 1 to 70,000, got 0.",
      "Seed stays 0: expected a whole number from 0 to 4,294,967,295, got -1.",
      "Epochs stays 50: expected a whole number from 1 to 1,000,000, got 1.5.",
      0.01,
      "Learning rate value stays 0.1: expected a number from 0 to 1e12, got "1,500", which may mean 1.5 or 1500: type one of the two.",
      "Batch size stays 64: expected a whole number from 1 to 70,000, got "1.000", which may mean 1 or 1000: type one of the two.",
    ]
  `);
});

test('what is taken is always within bounds', () => {
  const text = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.integer().map(String),
    fc.float().map((value) => value.toExponential()),
  );
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS), text, ([label, field], typed) => {
      const result = type(label, field, typed);
      if (!result.ok) return;
      expect(result.value).toBeGreaterThanOrEqual(field.min);
      expect(result.value).toBeLessThanOrEqual(field.max);
      if (field.type === 'integer') expect(Number.isSafeInteger(result.value)).toBe(true);
    }),
    { seed: 23, numRuns: 1000 },
  );
});

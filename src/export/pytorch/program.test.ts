/** Which data a program can have. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { writeNotebook } from '../notebook/notebook.ts';
import { newRun } from '../recordedRun.ts';
import { SCRIPT_FORM_NAMES } from './forms.ts';
import { writeScript } from './script.ts';

test('pictures of one’s own are refused in every form: they lie in no document', () => {
  const document = network('mnist > flatten > linear 10 > cross_entropy');
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error('internal: no spec');
  const { spec } = reading;
  const own = newRun({ name: 'Mine', spec: { ...spec, data: { ...spec.data, params: { name: 'images' } } }, settings: document.training });
  const answers = [...SCRIPT_FORM_NAMES.map((form) => writeScript(own, form, 'a.py')), writeNotebook(own)];
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('pictures of your own') });
});

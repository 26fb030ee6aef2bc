/** Stock TensorFlow.js in plain JavaScript. */
// @ts-check
import '@tensorflow/tfjs-backend-cpu';
import { setBackend } from '@tensorflow/tfjs-core';
import { serve } from './job.mjs';
import { createLearner } from './tfjs.mjs';

serve(async (job) => {
  if (!(await setBackend('cpu'))) throw new Error('TensorFlow.js did not start in plain JavaScript');
  return createLearner(job);
});

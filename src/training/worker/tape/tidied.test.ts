/** Numbers that come out of TensorFlow.js: none of them is looked at on the way. */
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { expect, test } from 'vitest';
import { tidied } from './tidied.ts';

test('what is given back is not looked through, and no tensor stays', () => {
  const before = tf.memory().numTensors;
  const numbers = new Proxy([1, 2], {
    ownKeys: () => {
      throw new Error('internal: looked through');
    },
  });
  const work = () => {
    tf.ones([4]);
    return numbers;
  };
  expect(tidied(work)).toBe(numbers);
  expect(tf.memory().numTensors).toBe(before);
  expect(() => tf.tidy(work as never)).toThrow('looked through');
});

/** The gradient of a matrix product in the form that is fast on wasm. */
import * as tf from '@tensorflow/tfjs-core';

const transposed = (matrix: tf.Tensor): tf.Tensor => tf.transpose(matrix, [1, 0]);

/**
 * Replaces tfjs's gradient of `tf.matMul(a, b)` for two matrices, the only product a Linear makes. Stock tfjs asks the
 * kernel to transpose on the fly, and on wasm a product with such a transpose is a scalar loop at a tenth of the speed.
 * Here the transposes are made first, as tensors of their own: the product that follows has SIMD.
 */
export function installFastMatMulGradient(): void {
  tf.unregisterGradient(tf.BatchMatMul);
  tf.registerGradient({
    kernelName: tf.BatchMatMul,
    inputsToSave: ['a', 'b'],
    gradFunc: (dy, saved) => {
      const [a, b] = saved as [tf.Tensor, tf.Tensor];
      return {
        a: () => tf.matMul(dy as tf.Tensor, transposed(b)),
        b: () => tf.matMul(transposed(a), dy as tf.Tensor),
      };
    },
  });
}

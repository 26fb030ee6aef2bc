/** Runs in the page, where it is sent as text: calls each kernel for a while, in turn with the others. */
// @ts-check

/**
 * @typedef {object} Burst
 * @property {string} variant
 * @property {string} name
 * @property {number} [operations] of one call, where it multiplies and adds
 * @property {number[]} nanoseconds of one call, for each round
 */

/**
 * @param {{ rounds: number, peaks: Record<string, readonly number[]>, peakOperations: number }} given the module of `peak` for each variant
 * @returns {Promise<Burst[]>}
 */
export async function burstKernels({ rounds, peaks, peakOperations }) {
  const BURST_MS = 5; // short, so that most of them are not interrupted by other programs
  const [IMAGES, BATCH] = [1000, 64];
  const [INPUTS, HIDDEN, PARAMETERS] = [784, 128, 101_770];
  /** @type {(path: string) => Promise<any>} The page's modules, by the address that the server gives them. */
  const served = (path) => import(/* @vite-ignore */ path);
  const { KERNEL_URLS, chooseVariant } = await served('/src/training/kernels/kernelUrls.ts');
  const { fetchKernels, loadKernels } = await served('/src/training/kernels/loadKernels.ts');
  const { createBufferPool } = await served('/src/training/kernels/plan/bufferPool.ts');
  const { takeLists } = await served('/src/training/kernels/plan/lists.ts');

  const memory = new WebAssembly.Memory({ initial: 512 });
  let next = 64;
  const take = (/** @type {number} */ bytes) => {
    const address = next;
    next += Math.ceil((bytes + 64) / 64) * 64;
    return address;
  };
  const floats = (/** @type {number} */ count) => {
    const address = take(4 * count);
    const view = new Float32Array(memory.buffer, address, count);
    for (let i = 0; i < count; i++) view[i] = Math.random() - 0.5;
    return address;
  };
  const pixels = take(IMAGES * INPUTS);
  new Uint8Array(memory.buffer).set(await digits(IMAGES), pixels);
  const indices = take(4 * BATCH);
  new Uint32Array(memory.buffer, indices, BATCH).forEach((_, i, all) => {
    all[i] = (i * 617) % IMAGES;
  });
  const labels = take(4 * BATCH);
  new Uint32Array(memory.buffer, labels, BATCH).fill(3);

  const variants = chooseVariant(false) === 'fma' ? ['simd', 'fma'] : ['simd'];
  const jobs = [];
  for (const variant of variants) {
    const { instance } = await WebAssembly.instantiate(new Uint8Array(peaks[variant] ?? []));
    jobs.push(...jobsOf(variant, loadKernels(memory, await fetchKernels(KERNEL_URLS[variant])), instance.exports.peak));
  }
  for (const { run } of jobs) for (let i = 0; i < 10; i++) burst(run); // V8 compiles what is called often once more, better
  for (let round = 0; round < rounds; round++) for (const { run, nanoseconds } of jobs) nanoseconds.push(burst(run));
  return jobs.map(({ run, ...measured }) => measured);

  /**
   * @param {string} variant
   * @param {any} k
   * @param {any} peak
   */
  function jobsOf(variant, k, peak) {
    const side = 512;
    const [a, b, c] = [floats(side * side), floats(side * side), floats(side * side)];
    const [w, x, y, dw] = [floats(INPUTS * HIDDEN), floats(BATCH * INPUTS), floats(BATCH * HIDDEN), floats(INPUTS * HIDDEN)];
    const scratch = take(k.gemmScratchBytes());
    const [p, g, m, v] = [PARAMETERS, PARAMETERS, PARAMETERS, PARAMETERS].map(floats);
    new Float32Array(memory.buffer, v, PARAMETERS).fill(0.5);
    const [places, packed, table] = [take(4 * IMAGES), take(IMAGES * (4 * INPUTS)), take(k.packTableBytes())];
    const [starts, list, columnStarts, columnEnds] = [BATCH + 1, 2 * (BATCH * INPUTS + 8), INPUTS, INPUTS].map(floats);
    const sorted = floats(2 * INPUTS * (BATCH + 1));
    new Uint32Array(memory.buffer, columnStarts, INPUTS).forEach((_, i, all) => {
      all[i] = 8 * i * (BATCH + 1);
    });
    const [logits, dlogits, result] = [floats(BATCH * 10), floats(BATCH * 10), take(16)];
    const pack = () => k.packImages(IMAGES, INPUTS, pixels, table, sorted, places, packed);
    k.fillPackTable(table);
    pack();
    k.listRows(BATCH, places, indices, starts, list);
    k.listColumns(BATCH, INPUTS, starts, list, columnStarts, columnEnds, sorted);
    const dense = 2 * BATCH * INPUTS * HIDDEN;
    const listed = listHalf(k, BATCH, side);
    const work = take(k.listedScratchBytes());
    const forward = 2 * BATCH * side * side;
    const step = 2000;
    const adam = [1e-9, 1, 0.9, 0.1, 0.999, 0.001, 1e-8, 0, 1];
    return [
      job('peak', () => peak(step), peakOperations * step),
      job('gemm 64×128×784', () => k.gemm(0, BATCH, HIDDEN, INPUTS, x, INPUTS, w, HIDDEN, y, HIDDEN, scratch), dense),
      job('gemm 784×128×64, A transposed', () => k.gemm(1, INPUTS, HIDDEN, BATCH, x, INPUTS, y, HIDDEN, dw, HIDDEN, scratch), dense),
      job('gemm 64×784×128, B transposed', () => k.gemm(2, BATCH, INPUTS, HIDDEN, y, HIDDEN, w, HIDDEN, x, INPUTS, scratch), dense),
      job('gemm 512×512×512', () => k.gemm(0, side, side, side, a, side, b, side, c, side, scratch), 2 * side ** 3),
      job('gather 64 digits', () => k.gatherBytes(BATCH, INPUTS, pixels, indices, x)),
      job('pack 1,000 digits, once', pack),
      job('list 64 digits by rows', () => k.listRows(BATCH, places, indices, starts, list)),
      job('list 64 digits by columns', () => k.listColumns(BATCH, INPUTS, starts, list, columnStarts, columnEnds, sorted)),
      job('sparse forward, 128', () => k.sparseForward(BATCH, HIDDEN, starts, list, w, 0, y, 1, 0, 0, 0)),
      job('sparse weight gradient, 128', () => k.sparseWeightGradient(INPUTS, HIDDEN, columnStarts, columnEnds, sorted, y, dw)),
      job('sparse SGD, 128', () => k.sparseDescent(INPUTS, HIDDEN, columnStarts, columnEnds, sorted, y, w, 1e-9)),
      job('dense SGD, 784×128×64', () => k.gemmDescent(INPUTS, HIDDEN, BATCH, x, y, w, 1e-9, scratch), dense),
      job('Linear 64×512×512', () => k.linearForward(BATCH, side, side, listed.x, b, 0, c, 1, 0, 0, 0, scratch), forward),
      job('the same, half of x 0, by lists', () => k.listedForward(BATCH, side, side, ...listed.rows, b, 0, c, 1, 0, 0, 0, work)),
      job('dense SGD, 512×512×64', () => k.gemmDescent(side, side, BATCH, listed.x, a, b, 1e-9, scratch), forward),
      job('the same, by lists', () => k.listedDescent(BATCH, side, side, ...listed.columns, a, b, 1e-9, work)),
      job('ReLU of 64×512, listed', () => k.activateListed(1, BATCH, side, listed.x, listed.x, 0, 0, listed.places)),
      job('cross entropy 64×10', () => k.softmaxCrossEntropy(BATCH, 10, logits, labels, dlogits, result)),
      job('GELU of 64×128', () => k.activate(4, BATCH * HIDDEN, y, dw, 0, 0)),
      job('SGD on 101,770', () => k.sgd(PARAMETERS, p, g, 1e-9, 0)),
      job('Adam on 101,770', () => k.adam(PARAMETERS, p, g, m, v, ...adam)),
      job('sparse Adam, 128', () => k.sparseAdam(INPUTS, HIDDEN, columnStarts, columnEnds, sorted, y, dw, w, m, v, ...adam)),
    ];

    /**
     * @param {string} name
     * @param {() => void} run
     * @param {number} [operations]
     */
    function job(name, run, operations) {
      return { variant, name, run, ...(operations ? { operations } : {}), nanoseconds: /** @type {number[]} */ ([]) };
    }
  }

  /**
   * Numbers of which half are 0, and lists of the others.
   * @param {any} k
   * @param {number} rows
   * @param {number} width
   */
  function listHalf(k, rows, width) {
    const x = floats(rows * width);
    const { address, ...lists } = takeLists(createBufferPool({ memory, allocate: take, free() {} }), width, rows, true);
    k.activateListed(1, rows, width, x, x, 0, 0, address);
    const placesOf = (/** @type {any} */ { starts, ends, list }) => /** @type {const} */ ([starts, ends, list]);
    return { x, rows: placesOf(lists.rows), columns: placesOf(lists.columns), places: address };
  }

  /**
   * @param {() => void} run
   * @returns nanoseconds of one call
   */
  function burst(run) {
    const started = performance.now();
    let [calls, passed] = [0, 0];
    for (; passed < BURST_MS; passed = performance.now() - started) {
      run();
      calls++;
    }
    return (passed * 1e6) / calls;
  }

  /** @param {number} count pixels of the first training digits */
  async function digits(count) {
    const { shards } = await (await fetch('/mnist/manifest.json')).json();
    const [shard] = shards;
    const { body } = await fetch(`/mnist/${shard.file}`);
    if (!body) throw new Error('internal: no digits');
    const bytes = new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
    return bytes.subarray(shard.count, shard.count + count * INPUTS);
  }
}

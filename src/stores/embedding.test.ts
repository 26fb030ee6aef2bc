import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMBED_SIZES, embedCode, readEmbedding } from './embedding.ts';

test('an address asks for the embedded page, with a pane that exists', () => {
  expect(readEmbedding('')).toBeUndefined();
  expect(readEmbedding('?theme=dark')).toBeUndefined();
  expect(readEmbedding('?embed')).toEqual({ pane: 'loss' });
  expect(readEmbedding('?embed=accuracy')).toEqual({ pane: 'accuracy' });
  expect(readEmbedding('?embed=constructor')).toEqual({ pane: 'loss' });
});

test('the code holds the link, the size and the name', () => {
  const code = embedCode('https://school.example/net/#n=1.12.abc', { pane: 'accuracy', width: 480, height: 360, name: 'My "net" <3' });
  expect(code).toMatchInlineSnapshot(
    `"<iframe src="https://school.example/net/?embed=accuracy#n=1.12.abc" title="My &quot;net&quot; &lt;3: a neural network to train" width="480" height="360" style="border: 0" loading="lazy"></iframe>"`,
  );
});

test('whatever a network is called, the code is one frame and nothing else', () => {
  const frame = /^<iframe src="[^"<>]*" title="[^"<>]*" width="\d+" height="\d+" style="border: 0" loading="lazy"><\/iframe>$/;
  const name = fc.oneof(fc.string({ size: 'medium' }), fc.constantFrom('"><script>alert(1)</script>', '" onload="alert(1)', '</iframe>'));
  fc.assert(
    fc.property(name, (words) => {
      const { width, height } = EMBED_SIZES;
      const code = embedCode('https://a.example/#n=1.1.x', { pane: 'loss', width: width.least, height: height.most, name: words });
      expect(code.replace(/\s/g, ' ')).toMatch(frame);
    }),
    { numRuns: 500 },
  );
});

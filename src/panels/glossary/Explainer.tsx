/** What is explained now: one word, or all. A finger that rests on something asks for its word. Store in; comes by a lazy import. */
import { useExplaining } from '../../stores/explaining.ts';
import { Explanation } from './Explanation.tsx';
import { Glossary } from './Glossary.tsx';
import { useRestingFinger } from './useRestingFinger.ts';

export function Explainer() {
  const explained = useExplaining((state) => state.explained);
  useRestingFinger();
  if (!explained) return null;
  return explained.word === undefined ? <Glossary /> : <Explanation word={explained.word} at={explained.at} />;
}

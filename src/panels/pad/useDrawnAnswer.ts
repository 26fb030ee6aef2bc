/** What the run says of the digit as it is drawn: asked anew as soon as the last question has been answered. */
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../../stores/run/useRun.ts';
import type { DrawingAnswer, ViewArgs } from '../../training/shared/views.ts';

/** @param pixels as the network sees them; undefined where nothing is drawn. A slow network is asked less often, and never of what is past. */
export function useDrawnAnswer(pixels: Float32Array | undefined): DrawingAnswer | undefined {
  const [question, setQuestion] = useState<ViewArgs['drawing']>();
  const answer = useAnswer('drawing', pixels && question);
  /** What was known when the question was asked. */
  const before = useRef<DrawingAnswer>(undefined);
  useEffect(() => {
    const isOpen = question !== undefined && answer === before.current;
    if (!pixels) setQuestion(undefined);
    else if (question?.pixels !== pixels && !isOpen) {
      before.current = answer;
      setQuestion({ pixels });
    }
  }, [pixels, question, answer]);
  return answer;
}

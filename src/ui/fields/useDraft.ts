/** A text that is typed over a value: it counts until it is taken or put back, or the value changes from elsewhere. */
import { useState } from 'react';
import { type Draft, liveDraft } from './numberEntry.ts';

/**
 * @param value what is in force, and `shown` its text
 * @param take takes a typed text, or gives back a sentence that says why it cannot be taken
 */
export function useDraft(value: unknown, shown: string, take: (text: string) => string | undefined) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const live = liveDraft(draft, value);

  const revert = () => setDraft(null);

  /** A text that cannot be taken stays in the field, with the reason why. */
  function submit(text: string): void {
    const refusal = take(text);
    setDraft(refusal === undefined ? null : { text, against: value, refusal });
  }

  return {
    text: live?.text ?? shown,
    refusal: live?.refusal,
    /** What was typed and not taken. */
    typed: live?.text,
    change: (text: string) => setDraft({ text, against: value }),
    submit,
    /** Takes what was typed. */
    commit: () => {
      if (live?.text === shown) revert();
      else if (live) submit(live.text);
    },
    revert,
  };
}

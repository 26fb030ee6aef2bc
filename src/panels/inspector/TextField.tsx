/** A short text that is typed: taken on Enter and on leaving, put back by Escape, refused with a sentence. */
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { classes } from '../../ui/classes.ts';
import { isComposing } from '../../ui/composing.ts';
import controls from '../../ui/controls.module.css';
import { Field, noteId } from '../../ui/Field.tsx';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Takes the text, or gives back why it cannot be taken. */
  readonly onCommit: (text: string) => string | undefined;
  readonly maxLength: number;
  readonly hideLabel?: boolean;
  readonly className?: string | undefined;
  /** The input itself, for whoever gives it the focus. */
  readonly input?: Ref<HTMLInputElement>;
}

export function TextField({ label, value, onCommit, maxLength, hideLabel = false, className, input }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<{ text: string; against: string; refusal?: string }>();
  const live = draft?.against === value ? draft : undefined; // a value changed from elsewhere wins

  function commit(): void {
    if (!live) return;
    const refusal = live.text === value ? undefined : onCommit(live.text);
    setDraft(refusal === undefined ? undefined : { text: live.text, against: value, refusal });
  }

  function keyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(undefined);
  }

  return (
    <Field label={label} control={id} hideLabel={hideLabel} refusal={live?.refusal}>
      <input
        {...(input ? { ref: input } : {})}
        id={id}
        className={classes(controls.input, className)}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        value={live?.text ?? value}
        aria-invalid={live?.refusal !== undefined}
        aria-describedby={live?.refusal === undefined ? undefined : noteId(id)}
        onChange={(event) => setDraft({ text: event.target.value, against: value })}
        onBlur={commit}
        onKeyDown={keyDown}
      />
    </Field>
  );
}

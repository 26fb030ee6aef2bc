/** A text that is typed, on one line or several: taken on leaving, on Enter or by a button, put back by Escape, refused with a sentence. */
import { type KeyboardEvent, useId } from 'react';
import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import { isComposing } from '../composing.ts';
import styles from './controls.module.css';
import { FormRow, noteId } from './FormRow.tsx';
import type { FieldProps, TextLooks, TextRow } from './rows.ts';
import { useDraft } from './useDraft.ts';

/** How high a text of several lines may get. */
const [LEAST_LINES, MOST_LINES] = [4, 8];

export function TextControl<V>(props: FieldProps<TextRow<V>, V> & TextLooks) {
  const { label, field, value, onCommit, hideLabel = false, note, className, suggestions, input, word } = props;
  const id = useId();
  const shown = field.write(value);
  const { text, refusal, typed, change, commit, revert } = useDraft(shown, shown, (next) => {
    const read = field.read(next);
    if (!read.ok) return read.reason;
    if (field.write(read.value) !== shown) onCommit(read.value);
    return undefined;
  });
  const hasLines = field.takeLines !== undefined;

  function keyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (!hasLines || event.ctrlKey || event.metaKey)) commit();
    if (event.key === 'Escape') revert();
  }

  const common = {
    id,
    autoComplete: 'off',
    spellCheck: false,
    maxLength: field.maxLength,
    value: text,
    'aria-invalid': refusal !== undefined,
    'aria-describedby': refusal !== undefined || note !== undefined ? noteId(id) : undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => change(event.target.value),
    onBlur: commit,
    onKeyDown: keyDown,
  };
  const take = hasLines ? (
    <Button onClick={commit} disabled={typed === undefined || typed === shown}>
      {field.takeLines}
    </Button>
  ) : undefined;
  const rows = Math.min(MOST_LINES, Math.max(LEAST_LINES, shown.split('\n').length + 1));
  return (
    <FormRow label={label} control={id} hideLabel={hideLabel} isStacked={hasLines} note={note} refusal={refusal} word={word} footer={take}>
      {hasLines ? (
        <textarea {...common} className={classes(styles.lines, className)} rows={rows} />
      ) : (
        <>
          <input
            {...common}
            {...(input ? { ref: input } : {})}
            {...(suggestions ? { list: `${id}-list` } : {})}
            className={classes(styles.input, className)}
            type="text"
          />
          {suggestions && <Suggestions id={`${id}-list`} texts={suggestions} />}
        </>
      )}
    </FormRow>
  );
}

const Suggestions = ({ id, texts }: { readonly id: string; readonly texts: readonly string[] }) => (
  <datalist id={id}>
    {texts.map((text) => (
      <option key={text} value={text} />
    ))}
  </datalist>
);

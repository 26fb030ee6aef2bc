/** A formula that is typed: taken on leaving and on Enter, wrong or not; where it is wrong, a caret under the place and a sentence. */
import { type KeyboardEvent, useId } from 'react';
import { readFormula } from '../../network/formula/readFormula.ts';
import type { FormulaField } from '../../network/read/fields.ts';
import { classes } from '../classes.ts';
import { isComposing } from '../composing.ts';
import styles from './controls.module.css';
import { FormRow, noteId } from './FormRow.tsx';
import { FormulaPlace } from './FormulaPlace.tsx';
import type { FieldProps, FormulaLooks } from './rows.ts';
import { useDraft } from './useDraft.ts';

/** Letters in a line, for browsers that do not make a field as high as its text. */
const LINE = 22;

export function FormulaControl({
  label,
  field,
  value,
  onCommit,
  hideLabel = false,
  note,
  word,
  columns = 34,
}: FieldProps<FormulaField> & FormulaLooks) {
  const id = useId();
  const { text, typed, change, commit, revert } = useDraft(value, value, (next) => {
    if (next !== value) onCommit(next);
    return undefined;
  });
  // While a formula is first typed it is not finished; one that is being mended is told how far it is.
  const judged = typed === undefined || !readFormula(value).ok ? text : value;
  const read = readFormula(judged);
  const problem = read.ok ? undefined : read.reason;

  function keyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape') revert();
  }

  return (
    <FormRow label={label} control={id} hideLabel={hideLabel} isStacked note={note} refusal={problem?.says} word={word}>
      <textarea
        id={id}
        className={classes(styles.lines, styles.formula)}
        rows={Math.min(5, Math.ceil(text.length / LINE) || 1)}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        translate="no"
        maxLength={field.most}
        value={text}
        title={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem !== undefined || note !== undefined ? noteId(id) : undefined}
        onChange={(event) => change(event.target.value.replaceAll(/\s*[\r\n]+\s*/g, ' '))}
        onBlur={commit}
        onKeyDown={keyDown}
      />
      {problem && <FormulaPlace text={judged} at={problem.at} columns={columns} />}
    </FormRow>
  );
}

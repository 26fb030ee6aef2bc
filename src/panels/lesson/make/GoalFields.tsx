/** A goal of the lesson that is being made: what it says, which check it is, and what that is asked with. */
import { type ArgRow, argLabel } from '../../../lessons/checkArgs.ts';
import { CHECK_NAMES, CHECKS, checkLabel, isCheck } from '../../../lessons/checks.ts';
import { MOST_LETTERS } from '../../../lessons/lessonSchema.ts';
import type { DraftGoal } from '../../../stores/lesson/draft.ts';
import { firstArgs } from '../../../stores/lesson/making.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import styles from './MakeLesson.module.css';
import { messages } from './messages.ts';
import { TextField } from './TextField.tsx';

export interface GoalFieldsProps {
  readonly name: string;
  readonly goal: DraftGoal;
  readonly onChange: (goal: DraftGoal) => void;
  readonly onRemove: () => void;
}

export function GoalFields({ name, goal, onChange, onRemove }: GoalFieldsProps) {
  const { says, check, args } = goal;
  const rows: readonly (readonly [string, ArgRow])[] = Object.entries(CHECKS[check]);
  return (
    <fieldset className={styles.item} aria-label={name}>
      <ChoiceField
        label={messages.check(name)}
        value={check}
        options={CHECK_NAMES.map((one) => ({ value: one, label: checkLabel(one) }))}
        onChange={(next) => isCheck(next) && onChange({ says, check: next, args: firstArgs(next) })}
      />
      {rows.map(([arg, row]) => {
        const { input, isOptional } = row;
        const label = argLabel(row);
        const field = {
          label: isOptional ? messages.optional(label) : label,
          value: args[arg] ?? '',
          onChange: (text: string) => onChange({ ...goal, args: { ...args, [arg]: text } }),
        };
        return input.type === 'choice' ? (
          <ChoiceField key={arg} {...field} options={input.options.map((option) => ({ value: option, label: option }))} />
        ) : (
          <TextField key={arg} {...field} />
        );
      })}
      <TextField
        label={messages.reads(name)}
        value={says}
        most={MOST_LETTERS.sentence}
        onChange={(text) => onChange({ ...goal, says: text })}
      />
      <Button size="small" variant="quiet" onClick={onRemove}>
        {messages.remove(name)}
      </Button>
    </fieldset>
  );
}

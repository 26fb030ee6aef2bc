/** Makes a lesson of the network that is open: its text, tasks, goals and questions, and what it hides or locks. Store in. */
import { CAN_HIDE, CAN_LOCK, type ControlName, controlLabel } from '../../../lessons/controls.ts';
import { MOST, MOST_LETTERS } from '../../../lessons/lessonSchema.ts';
import { changeDraft, EMPTY_PART, useDraft } from '../../../stores/lesson/draft.ts';
import { closeDialog } from '../../../stores/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DialogHead } from '../../../ui/DialogHead.tsx';
import styles from './MakeLesson.module.css';
import { messages } from './messages.ts';
import { Outcome } from './Outcome.tsx';
import { PartFields } from './PartFields.tsx';
import { TextField } from './TextField.tsx';

export function MakeLesson() {
  const draft = useDraft((state) => state.draft);
  const { title, parts, hidden, locked } = draft;
  return (
    <Dialog label={messages.makeLesson} size="large" word="makeLesson" onClose={closeDialog}>
      <div className={styles.dialog}>
        <DialogHead title={messages.makeLesson} says={messages.says} onClose={closeDialog} />
        <div className={styles.columns}>
          <div className={styles.form}>
            <TextField label={messages.title} value={title} most={MOST_LETTERS.title} onChange={(next) => changeDraft({ title: next })} />
            {parts.map((part, i) => (
              <PartFields
                key={`part ${String(i + 1)}`}
                part={part}
                at={i}
                onRemove={parts.length > 1 ? () => changeDraft({ parts: parts.filter((_, other) => other !== i) }) : undefined}
              />
            ))}
            <Button disabled={parts.length >= MOST.parts} onClick={() => changeDraft({ parts: [...parts, EMPTY_PART] })}>
              {messages.addPart}
            </Button>
            <Controls
              says={messages.hide}
              one={messages.hideOne}
              names={CAN_HIDE}
              chosen={hidden}
              onChange={(next) => changeDraft({ hidden: next })}
            />
            <Controls
              says={messages.lock}
              one={messages.lockOne}
              names={CAN_LOCK}
              chosen={locked}
              onChange={(next) => changeDraft({ locked: next })}
            />
          </div>
          <Outcome draft={draft} />
        </div>
      </div>
    </Dialog>
  );
}

interface ControlsProps {
  readonly says: string;
  /** The same of one control. */
  readonly one: (control: string) => string;
  readonly names: readonly ControlName[];
  readonly chosen: readonly ControlName[];
  readonly onChange: (chosen: readonly ControlName[]) => void;
}

/** The learner can show or unlock each of them anyway. */
function Controls({ says, one, names, chosen, onChange }: ControlsProps) {
  return (
    <fieldset className={styles.part}>
      <legend>{says}</legend>
      {names.map((name) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={({ target }) => onChange(names.filter((other) => (other === name ? target.checked : chosen.includes(other))))}
          />
          <span>{one(controlLabel(name))}</span>
        </label>
      ))}
    </fieldset>
  );
}

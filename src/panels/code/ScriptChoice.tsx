/** How a script is written: as one writes it by hand, as the run went, or for many processes. Store in. */
import { useId } from 'react';
import { SCRIPT_FORM_NAMES } from '../../export/pytorch/forms.ts';
import { setScriptForm, useScriptForm } from '../../stores/files/scriptForm.ts';
import { messages } from './messages.ts';
import styles from './ScriptChoice.module.css';

export function ScriptChoice() {
  const name = useId();
  const chosen = useScriptForm(({ form }) => form);
  return (
    <fieldset className={styles.choice} aria-label={messages.kind}>
      {SCRIPT_FORM_NAMES.map((form) => (
        <label key={form} className={styles.option} title={messages.forms[form].says}>
          <input type="radio" name={name} checked={form === chosen} onChange={() => setScriptForm(form)} />
          <span>{messages.forms[form].name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How scripts of PyTorch are written: a choice of this browser. zustand. */
import { create } from 'zustand';
import { SCRIPT_FORM_NAMES, type ScriptForm } from '../../export/pytorch/forms.ts';
import { keepChoice, savedChoice } from '../browserChoice.ts';

const KEY = 'tinkergrad.script';

export const useScriptForm = create<{ readonly form: ScriptForm }>(() => {
  const saved = savedChoice(KEY);
  return { form: SCRIPT_FORM_NAMES.find((name) => name === saved) ?? 'run' };
});

export function setScriptForm(form: ScriptForm): void {
  useScriptForm.setState({ form });
  keepChoice(KEY, form);
}

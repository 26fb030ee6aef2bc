/** The ways to write a script, a row each. */

export const SCRIPT_FORMS = {
  plain: { label: 'Plain script', says: 'Short, as one writes it by hand; its random numbers are PyTorch’s own.' },
  run: { label: 'This run', says: 'The run of this page again: first values, batches and rates are the same, so the losses are.' },
  torchrun: { label: 'Many processes', says: 'This run shared among processes of one machine or several; it goes on after a crash.' },
} as const;

export type ScriptForm = keyof typeof SCRIPT_FORMS;
export const SCRIPT_FORM_NAMES = Object.keys(SCRIPT_FORMS) as readonly ScriptForm[];

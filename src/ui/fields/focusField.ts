/** The way to a field by its label, as if somebody had come to it by Tab. */

/** Gives the focus to the field within an element that has this label, and opens what it is folded away in; false where there is none. */
export function focusField(within: ParentNode, label: string): boolean {
  const named = [...within.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === label);
  const { control } = named ?? {};
  if (!control) return false;
  const folded = control.closest('details');
  if (folded) folded.open = true;
  control.focus();
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.select(); // what is typed next takes the place of what is there
  return true;
}

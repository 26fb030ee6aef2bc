/** Copies a text to the clipboard. */

/** Whether the browser took it; not all let a page near the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

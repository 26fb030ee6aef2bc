/** How much work on the open network is in no file: a browser may clear what it keeps of a page. */
import { create } from 'zustand';
import { useDocument } from '../document/document.ts';

/** So many edits are worth a word. */
const MUCH = 40;

/** Edits since the network was opened, or last saved as a file. */
const useEdits = create<{ readonly count: number }>(() => ({ count: 0 }));

export const savedAsFile = (): void => useEdits.setState({ count: 0 });

const isMuch = ({ count }: { readonly count: number }): boolean => count >= MUCH;

/** Whether a file should be saved once in a while. */
export const needsFile = (): boolean => isMuch(useEdits.getState());
export const useNeedsFile = (): boolean => useEdits(isMuch);

useDocument.subscribe((now, before) => {
  if (now.openings !== before.openings) savedAsFile();
  else if (now.past !== before.past && now.future.length === 0) useEdits.setState(({ count }) => ({ count: count + 1 }));
});

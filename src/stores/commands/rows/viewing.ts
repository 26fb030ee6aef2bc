/** Commands on what is shown: the canvas's view, the theme, the lists of commands. */
import { hasImages } from '../../../datasets/datasets.ts';
import { afterFrame } from '../../afterFrame.ts';
import { askForProblem } from '../../askedProblem.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { useDocument } from '../../document/document.ts';
import { readingOf } from '../../document/reading.ts';
import { embedding } from '../../embedding.ts';
import { explain, explainAsked } from '../../explaining.ts';
import { openGallery } from '../../gallery.ts';
import { nextTheme, setTheme, THEMES, type Theme } from '../../theme.ts';
import { closeDialog, openDialog, toggleFlow, toggleOutline, useView } from '../../view.ts';
import { viewCommands } from '../../viewCommands.ts';
import { always, type Command } from './command.ts';

const hasNetwork = (): boolean => useDocument.getState().document.nodes.length > 0;
const hasProblems = (): boolean => !readingOf(useDocument.getState().document).ok;
const hasDigits = (): boolean => {
  const facts = currentRun().run.getState().plan?.spec.data.facts;
  return facts !== undefined && hasImages(facts) && facts.y.type === 'classes';
};
const DIGITS = { where: 'page', keys: [], needs: 'The network has no digits that it can be trained on', isPossible: hasDigits } as const;
const onCanvas = { where: 'canvas', group: 'View' } as const;
const onPage = { where: 'page', group: 'Help', isPossible: always } as const;

/** The same key opens the list and closes it. */
const toggleCommands = (): void => (useView.getState().dialog?.name === 'commands' ? closeDialog() : openDialog('commands'));

export const VIEW_COMMANDS = {
  fit: {
    ...onCanvas,
    label: 'Fit the network into view',
    keys: ['f'],
    needs: 'The canvas is empty',
    isPossible: hasNetwork,
    run: () => viewCommands.canvas?.fit(),
  },
  tidy: {
    ...onCanvas,
    label: 'Tidy',
    keys: ['t'],
    needs: 'The canvas is empty',
    isPossible: hasNetwork,
    run: () => viewCommands.canvas?.tidy(),
  },
  flow: {
    ...onCanvas,
    where: 'page',
    label: 'Show on the wires what flows, or their shapes',
    keys: ['v'],
    words: ['activation', 'gradient', 'values'],
    needs: 'The canvas is empty',
    isPossible: hasNetwork,
    run: toggleFlow,
  },
  outline: {
    ...onCanvas,
    where: 'page',
    label: 'Outline: the network as a list, or drawn',
    keys: ['o'],
    words: ['accessible', 'screen reader'],
    needs: 'Inside another page the network is drawn',
    isPossible: () => !embedding,
    run: showOther,
  },
  zoomIn: {
    ...onCanvas,
    label: 'Zoom in',
    keys: ['plus', '='],
    repeats: true,
    isPossible: always,
    run: () => viewCommands.canvas?.zoomIn(),
  },
  zoomOut: { ...onCanvas, label: 'Zoom out', keys: ['-'], repeats: true, isPossible: always, run: () => viewCommands.canvas?.zoomOut() },
  goToNetwork: {
    ...onCanvas,
    where: 'page',
    label: 'Go to the network',
    keys: [],
    isPossible: always,
    run: () => viewCommands.canvas?.focusSelected(),
  },
  goToProblems: {
    ...onCanvas,
    label: 'Go to what is to do or to mend',
    keys: ['p'],
    words: ['problems'],
    needs: 'All is done',
    isPossible: hasProblems,
    run: () => askForProblem(),
  },
  testGallery: {
    ...onCanvas,
    ...DIGITS,
    label: 'Open the test gallery',
    words: ['confusion matrix', 'wrong digits'],
    run: openGallery,
  },
  browseDigits: {
    ...onCanvas,
    ...DIGITS,
    label: 'Browse the digits of the data set',
    words: ['MNIST', 'samples'],
    run: () => openDialog('digits'),
  },
  theme: { ...onCanvas, where: 'page', label: 'Next theme', keys: [], isPossible: always, run: nextTheme },
  ...themeCommands(),
  commands: { ...onPage, label: 'Find a command', keys: ['mod+k'], whileTyping: true, overDialogs: true, run: toggleCommands },
  explain: {
    ...onPage,
    label: 'Explain this',
    keys: ['f1'],
    words: ['help', 'word', 'what is', 'focus', 'pointer'],
    whileTyping: true,
    overDialogs: true,
    run: () => explainAsked(),
  },
  glossary: { ...onPage, label: 'Glossary', keys: [], words: ['explain', 'help', 'words'], run: () => explain({}) },
  keys: { ...onPage, label: 'Show all keys', keys: ['?'], run: () => openDialog('keys') },
  about: { ...onPage, label: 'About Tinkergrad', keys: [], words: ['version', 'offline', 'licenses'], run: () => openDialog('about') },
} as const satisfies Record<string, Command>;

/** What had the focus may be gone with what showed it: then the keyboard goes on in what comes. */
function showOther(): void {
  toggleOutline();
  afterFrame(() => document.activeElement === document.body && viewCommands.canvas?.focusSelected());
}

/** Each theme by its name. */
function themeCommands(): Readonly<Record<`${Theme}Theme`, Command>> {
  const rows = THEMES.map((theme) => [
    `${theme}Theme`,
    { ...onCanvas, where: 'page', label: `Theme: ${theme}`, keys: [], byNameOnly: true, isPossible: always, run: () => setTheme(theme) },
  ]);
  return Object.fromEntries(rows) as Record<`${Theme}Theme`, Command>;
}

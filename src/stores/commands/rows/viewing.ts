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
const DIGITS = { where: 'page', keys: [], needs: 'digits', isPossible: hasDigits } as const;
const onCanvas = { where: 'canvas', group: 'view' } as const;
const onPage = { where: 'page', group: 'help', isPossible: always } as const;

/** The same key opens the list and closes it. */
const toggleCommands = (): void => (useView.getState().dialog?.name === 'commands' ? closeDialog() : openDialog('commands'));

export const VIEW_COMMANDS = {
  fit: {
    ...onCanvas,
    keys: ['f'],
    needs: 'nodes',
    isPossible: hasNetwork,
    run: () => viewCommands.canvas?.fit(),
  },
  tidy: {
    ...onCanvas,
    keys: ['t'],
    needs: 'nodes',
    isPossible: hasNetwork,
    run: () => viewCommands.canvas?.tidy(),
  },
  flow: {
    ...onCanvas,
    where: 'page',
    keys: ['v'],
    needs: 'nodes',
    isPossible: hasNetwork,
    run: toggleFlow,
  },
  outline: {
    ...onCanvas,
    where: 'page',
    keys: ['o'],
    needs: 'drawn',
    isPossible: () => !embedding,
    run: showOther,
  },
  zoomIn: {
    ...onCanvas,
    keys: ['plus', '='],
    repeats: true,
    isPossible: always,
    run: () => viewCommands.canvas?.zoomIn(),
  },
  zoomOut: { ...onCanvas, keys: ['-'], repeats: true, isPossible: always, run: () => viewCommands.canvas?.zoomOut() },
  goToNetwork: {
    ...onCanvas,
    where: 'page',
    keys: [],
    isPossible: always,
    run: () => viewCommands.canvas?.focusSelected(),
  },
  goToProblems: {
    ...onCanvas,
    keys: ['p'],
    needs: 'problem',
    isPossible: hasProblems,
    run: () => askForProblem(),
  },
  testGallery: {
    ...onCanvas,
    ...DIGITS,
    run: openGallery,
  },
  browseDigits: {
    ...onCanvas,
    ...DIGITS,
    words: ['MNIST'],
    run: () => openDialog('digits'),
  },
  theme: { ...onCanvas, where: 'page', keys: [], isPossible: always, run: nextTheme },
  ...themeCommands(),
  commands: { ...onPage, keys: ['mod+k'], whileTyping: true, overDialogs: true, run: toggleCommands },
  explain: {
    ...onPage,
    keys: ['f1'],
    whileTyping: true,
    overDialogs: true,
    run: () => explainAsked(),
  },
  glossary: { ...onPage, keys: [], run: () => explain({}) },
  keys: { ...onPage, keys: ['?'], run: () => openDialog('keys') },
  about: { ...onPage, keys: [], run: () => openDialog('about') },
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
    { ...onCanvas, where: 'page', keys: [], named: { of: 'theme', name: theme }, isPossible: always, run: () => setTheme(theme) },
  ]);
  return Object.fromEntries(rows) as Record<`${Theme}Theme`, Command>;
}

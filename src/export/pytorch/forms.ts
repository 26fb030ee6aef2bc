/** The ways to write a script: short, as one writes it by hand; the run of the page again; that run shared among processes. */

export const SCRIPT_FORM_NAMES = ['plain', 'run', 'torchrun'] as const;

export type ScriptForm = (typeof SCRIPT_FORM_NAMES)[number];

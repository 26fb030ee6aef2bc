/** How good or bad news is. Types only. */

export type Tone = 'info' | 'ok' | 'warn' | 'bad';

/** What fields a form can have: a row says what a field is, `FieldInput` shows it. Types only. */
import type { Ref } from 'react';
import type { Result } from '../../lib/result.ts';
import type { FlagField, FormulaField, NumberField, PairField } from '../../network/read/fields.ts';
import type { WordId } from '../../network/words.ts';
import type { Stepper } from '../stepping.ts';

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
}

/** One of a few; a plain text is its own label. */
export interface ChoiceRow<V extends string = string> {
  readonly type: 'choice';
  readonly options: readonly (V | Option<V>)[];
}

/** A value that is typed as a text. */
export interface TextRow<V = unknown> {
  readonly type: 'text';
  /** The value of a text, or a sentence that says why there is none. */
  readonly read: (text: string) => Result<V>;
  /** The text that `read` gives the value of. */
  readonly write: (value: V) => string;
  readonly maxLength?: number;
  /** More than one line: then a button takes what was typed, and is called this. */
  readonly takeLines?: string;
}

type FlagRow = Pick<FlagField, 'type'>;
type PairRow = Pick<PairField, 'type' | 'each'>;

export type FieldRow = NumberField | FlagRow | ChoiceRow | Pick<TextRow, 'type'> | FormulaField | PairRow;
export type FieldType = FieldRow['type'];

/** What a field is about. */
export type ValueOf<F> = F extends { readonly type: NumberField['type'] }
  ? F extends { readonly optional: true }
    ? number | undefined
    : number
  : F extends { readonly type: 'flag' }
    ? boolean
    : F extends FormulaField
      ? string
      : F extends ChoiceRow<infer V>
        ? V
        : F extends TextRow<infer V>
          ? V
          : F extends { readonly type: 'pair' }
            ? readonly [number, number]
            : never;

/** What every field has. */
export interface FieldProps<F, V = ValueOf<F>> {
  readonly label: string;
  readonly field: F;
  readonly value: V;
  /** Hears of a value that may be, and is another than before. */
  readonly onCommit: (value: V) => void;
  /** The label is read out but not shown. */
  readonly hideLabel?: boolean;
  /** A quiet sentence below, e.g. that the value waits for the next run. */
  readonly note?: string | undefined;
  /** What explains it, where what is around it does not. */
  readonly word?: WordId | undefined;
}

/** What a number can have beside that. */
export interface NumberLooks {
  readonly format?: (value: number) => string;
  /** How arrow keys move it; by default whole numbers by one, others by one in the second digit. */
  readonly stepBy?: Stepper;
  readonly placeholder?: string;
  /** `big`: a headline that can be typed in. */
  readonly size?: 'normal' | 'big';
}

/** And a text. */
export interface TextLooks {
  readonly className?: string | undefined;
  /** Texts to choose from; any other can be typed. */
  readonly suggestions?: readonly string[];
  /** The input itself, for whoever gives it the focus. */
  readonly input?: Ref<HTMLInputElement>;
}

/** And a formula. */
export interface FormulaLooks {
  /** Letters that there is room for in a line. */
  readonly columns?: number;
}

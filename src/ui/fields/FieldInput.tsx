/** One field of a form: what it is says its row, which control it has says the table. */
import type { ReactNode } from 'react';
import { ChoiceControl } from './ChoiceControl.tsx';
import { FlagControl } from './FlagControl.tsx';
import { FormulaControl } from './FormulaControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { PairControl } from './PairControl.tsx';
import type { FieldProps, FieldRow, FieldType, FormulaLooks, NumberLooks, TextLooks } from './rows.ts';
import { TextControl } from './TextControl.tsx';

const CONTROLS: Readonly<Record<FieldType, (props: never) => ReactNode>> = {
  integer: NumberControl,
  number: NumberControl,
  pair: PairControl,
  flag: FlagControl,
  choice: ChoiceControl,
  text: TextControl,
  formula: FormulaControl,
};

/** Looks that a field of another kind has no use for are passed over. */
export function FieldInput<const F extends FieldRow>(props: FieldProps<F> & NumberLooks & TextLooks & FormulaLooks): ReactNode {
  const Control = CONTROLS[props.field.type] as (props: FieldProps<F> & NumberLooks & TextLooks & FormulaLooks) => ReactNode;
  return <Control {...props} />;
}

/** The arguments of a node's class as fields, with their bounds. Store in. */
import type { NetworkNode } from '../../network/document.ts';
import { fieldsOf } from '../../network/kinds.ts';
import { type Field, readNumber } from '../../network/read/fields.ts';
import { setParam } from '../../stores/document/editing.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { stepDigit, stepWhole } from '../../ui/stepping.ts';

export function NodeParams({ node }: { readonly node: NetworkNode }) {
  const values = new Map<string, unknown>(Object.entries(node.params));
  return fieldsOf(node.kind, node.params).map(([name, field]) => (
    <Param key={name} id={node.id} name={name} field={field} value={values.get(name) ?? field.default} />
  ));
}

interface ParamProps {
  readonly id: string;
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
}

function Param({ id, name, field, value }: ParamProps) {
  switch (field.type) {
    case 'choice':
      return null; // which data set it is has a control of its own, for its points come with it
    case 'flag':
      return <Checkbox label={name} checked={value === true} onChange={(checked) => setParam(id, name, checked)} />;
    default:
      return (
        <NumberField
          label={name}
          value={typeof value === 'number' ? value : field.default}
          min={field.min}
          max={field.max}
          read={(text) => readNumber(field, text)}
          stepBy={field.type === 'integer' ? stepWhole : stepDigit}
          onCommit={(next) => setParam(id, name, next)}
        />
      );
  }
}

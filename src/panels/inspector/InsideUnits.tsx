/** All units of a layer that sees pixels, as pictures, in the order that is chosen. Store in. */
import { useMemo, useState } from 'react';
import type { NodeId } from '../../network/document.ts';
import { unitWords } from '../../stores/run/insideWords.ts';
import { useAnswer } from '../../stores/run/useRun.ts';
import type { UnitOrder } from '../../training/shared/views.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { UnitGrid } from '../../ui/pictures/UnitGrid.tsx';
import { Inside } from './Inside.tsx';
import { messages } from './lateMessages.ts';

const ORDERS: readonly UnitOrder[] = ['norm', 'use', 'number'];

export function InsideUnits({ id }: { readonly id: NodeId }) {
  const [by, choose] = useState<UnitOrder>('norm');
  const args = useMemo(() => ({ node: id, by }), [id, by]);
  const data = useAnswer('units', args);
  if (data?.node !== id) return null;
  const shown = data.units.length;
  const words = messages.units;
  const amount = shown < data.count ? words.some(shown, data.count) : words.all(shown);
  const orders = data.uses.length > 0 ? ORDERS : ORDERS.filter((order) => order !== 'use');
  return (
    <Inside word="neuron" title={words.title(amount)} says={words.says(words.rules[data.by])}>
      <FieldInput
        label={words.order}
        field={{ type: 'choice', options: orders.map((order) => ({ value: order, label: words.orders[order] })) }}
        value={by}
        onCommit={choose}
      />
      <UnitGrid pixels={data.pixels} says={(place) => unitWords(data, place)} label={words.label(amount, id)} />
    </Inside>
  );
}

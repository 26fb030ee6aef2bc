/** Which card draws which family. */
import type { ComponentType } from 'react';
import type { NodeId } from '../../network/document.ts';
import type { CardType } from '../flow/flowNodes.ts';
import { ActivationCard } from './ActivationCard.tsx';
import { DataCard } from './DataCard.tsx';
import { LinearCard } from './LinearCard.tsx';
import { LossCard } from './LossCard.tsx';
import { StructureCard } from './StructureCard.tsx';

/** A card is given its id and reads the rest by itself. */
export interface CardProps {
  readonly id: NodeId;
}

export const CARD_TYPES = {
  'card-data': DataCard,
  'card-linear': LinearCard,
  'card-activation': ActivationCard,
  'card-structure': StructureCard,
  'card-loss': LossCard,
} satisfies Record<CardType, ComponentType<CardProps>>;

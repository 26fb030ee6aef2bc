/** Which card draws which family. */
import type { ComponentType } from 'react';
import type { CardType } from '../flow/flowNodes.ts';
import { ActivationCard } from './ActivationCard.tsx';
import { DataCard } from './DataCard.tsx';
import { LinearCard } from './LinearCard.tsx';
import { LossCard } from './LossCard.tsx';
import { StructureCard } from './StructureCard.tsx';
import type { CardProps } from './useNode.ts';

export const CARD_TYPES = {
  'card-data': DataCard,
  'card-linear': LinearCard,
  'card-activation': ActivationCard,
  'card-structure': StructureCard,
  'card-loss': LossCard,
} satisfies Record<CardType, ComponentType<CardProps>>;

/** The words that the page explains: controls, views and figures name them, the glossary has a row for each. Types only. */
import type { Kind, KindArgument } from './kinds.ts';
import type { ScheduleArgument, ScheduleName } from './schedules.ts';
import type { StopName } from './stopping.ts';
import type { OptimizerName, OptimizerParams } from './training.ts';

/** An argument of a class of torch.nn, torch.optim or torch.optim.lr_scheduler, or of a Dataset, is a word by its name. */
export type ArgumentWord = KindArgument | keyof OptimizerParams | ScheduleArgument;

export type SettingWord =
  | OptimizerName
  | ScheduleName
  | StopName
  | 'arithmetic'
  | 'batch_size'
  | 'epochs'
  | 'lr'
  | 'max_steps'
  | 'optimizer'
  | 'pace'
  | 'requires_grad'
  | 'schedule'
  | 'seed'
  | 'shuffle'
  | 'stopping';

/** What a network is made of, what happens to it, and the figures of that. */
export type IdeaWord =
  | 'accuracy'
  | 'activation'
  | 'backward'
  | 'batch'
  | 'divergence'
  | 'epoch'
  | 'forward'
  | 'gradient'
  | 'layer'
  | 'logits'
  | 'loss'
  | 'neuron'
  | 'overfit'
  | 'parameters'
  | 'prediction'
  | 'sample'
  | 'samplesPerSecond'
  | 'shape'
  | 'status'
  | 'step'
  | 'testAccuracy'
  | 'testSet'
  | 'trainingSet'
  | 'weight'
  | 'zero_grad';

/** Parts of the page: views, and what is pressed. */
export type PageWord =
  | 'about'
  | 'beats'
  | 'canvas'
  | 'code'
  | 'commands'
  | 'confusion'
  | 'digits'
  | 'embed'
  | 'file'
  | 'finder'
  | 'glossary'
  | 'gradients'
  | 'handIn'
  | 'handle'
  | 'hints'
  | 'id'
  | 'keys'
  | 'language'
  | 'landscape'
  | 'lesson'
  | 'lossShape'
  | 'makeLesson'
  | 'moment'
  | 'networkName'
  | 'networks'
  | 'numbers'
  | 'open'
  | 'outline'
  | 'ownData'
  | 'pad'
  | 'palette'
  | 'points'
  | 'present'
  | 'printedModel'
  | 'problems'
  | 'race'
  | 'reset'
  | 'runs'
  | 'save'
  | 'saved'
  | 'share'
  | 'templates'
  | 'theme'
  | 'tidy'
  | 'train'
  | 'undo'
  | 'wire';

export type WordId = Kind | ArgumentWord | SettingWord | IdeaWord | PageWord;

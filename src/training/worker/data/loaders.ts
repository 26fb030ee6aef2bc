/** How the samples of each data set come: at once, with the plan, or in shards that are fetched. A row each. */
import type { DatasetName, DatasetParams } from '../../../datasets/datasets.ts';
import { EMPTY_IMAGES } from '../../../datasets/images/images.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { DownloadOptions } from './download.ts';
import { type OpenImages, openImages } from './ownImages.ts';
import { rowSplits } from './pointsSource.ts';
import { openShardedDigits } from './shardedDigits.ts';
import type { OpenDataset } from './source.ts';

/** @param base the page's address; data lie beneath it */
export type Loader = (params: DatasetParams, base: string, pictures: RunPlan['pictures']) => OpenDataset;

/** All samples are there from the start. */
const atOnce: Loader = (params) => ({
  samples: rowSplits(params),
  load() {},
  share: (port) => port.close(),
  receive: (port) => port.close(),
  listen() {},
});

export function createLoaders(download: Omit<DownloadOptions, 'base'>) {
  /** What has arrived stays with the worker, so that a network that is built anew finds its data there. */
  const inShards = (name: DatasetName): Loader => {
    let opened: OpenDataset | undefined;
    return (_, base) => {
      opened ??= openShardedDigits(name, { ...download, base });
      return opened;
    };
  };
  /** The pictures of one's own that were last asked for stay as well. */
  let own: OpenImages | undefined;
  const ownPictures: Loader = ({ images = EMPTY_IMAGES }, _, pictures) => {
    if (own?.sha256 !== images.sha256) own = openImages(images, pictures);
    return own;
  };
  return {
    mnist: inShards('mnist'),
    points: atOnce,
    table: atOnce,
    images: ownPictures,
    line: atOnce,
    sine: atOnce,
    abs: atOnce,
    square: atOnce,
    step: atOnce,
    single: atOnce,
  } satisfies Record<DatasetName, Loader>;
}

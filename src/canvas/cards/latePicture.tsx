/** A picture on a card that may arrive after the card: until then its place is kept free. */
import { type ComponentType, Suspense } from 'react';
import { soon } from '../../ui/later.tsx';
import type { PictureProps } from './cardProps.ts';
import type { LATE_PICTURES } from './latePictures.ts';

type LateView = keyof typeof LATE_PICTURES;

/** On its way as soon as the page starts, so that it is seldom late. Whoever listens to `vite:preloadError` says that it did not arrive. */
const pictures = import('./latePictures.ts').catch(() => undefined);

const Nothing = () => null;

/** @param Place as high as the picture is while it has nothing to show */
export function latePicture<V extends LateView>(view: V, Place: ComponentType<PictureProps<V>> = Nothing): ComponentType<PictureProps<V>> {
  const Picture = soon(pictures.then((file) => pictureOf(file, view) ?? Place));
  return function LatePicture(props) {
    return (
      <Suspense fallback={<Place {...props} />}>
        <Picture {...props} />
      </Suspense>
    );
  };
}

/** The one place where a view meets the row of its own name. */
const pictureOf = <V extends LateView>(file: Awaited<typeof pictures>, view: V): ComponentType<PictureProps<V>> | undefined =>
  file?.LATE_PICTURES[view] as ComponentType<PictureProps<V>> | undefined;

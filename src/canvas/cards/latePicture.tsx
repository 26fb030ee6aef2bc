/** The place of a picture that is fetched once the cards are on the page: as high as the picture is while it has nothing to show. */
import { type ComponentType, lazy, Suspense } from 'react';
import type { PictureProps } from './cardProps.ts';
import type { LATE_PICTURES } from './latePictures.ts';

type LateView = keyof typeof LATE_PICTURES;

const Nothing = () => null;

/** @param Place what is there before the picture is, and where it does not arrive: whoever listens to `vite:preloadError` says so */
export function latePicture<V extends LateView>(view: V, Place: ComponentType<PictureProps<V>> = Nothing): ComponentType<PictureProps<V>> {
  const Picture = lazy(() =>
    import('./latePictures.ts').then(
      (file) => ({ default: file.LATE_PICTURES[view] as ComponentType<PictureProps<V>> }),
      () => ({ default: Place }),
    ),
  );
  return function LatePicture(props) {
    return (
      <Suspense fallback={<Place {...props} />}>
        <Picture {...props} />
      </Suspense>
    );
  };
}

/** How much a test tries: as much as tells, in each run of all tests; many times more in `npm run test:long`. */
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly isLong: boolean;
  }
}

export const howMany = (usual: number, long: number): number => (inject('isLong') ? long : usual);

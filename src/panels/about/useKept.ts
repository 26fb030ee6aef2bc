/** The facts of this build, and what of it is kept, looked at again and again while somebody looks. */
import { useEffect, useState } from 'react';
import { readBuildFacts } from '../../offline/client/buildFacts.ts';
import { type Kept, keptNow } from '../../offline/client/keptNow.ts';
import type { BuildFacts } from '../../offline/shared/build.ts';

const INTERVAL = 1000; // ms

export interface AboutBuild {
  /** Undefined where they are not known, and `null` while they are on their way. */
  readonly facts: BuildFacts | undefined | null;
  readonly kept: Kept | undefined;
}

export function useKept(): AboutBuild {
  const [facts, setFacts] = useState<BuildFacts | undefined | null>(null);
  const [kept, setKept] = useState<Kept>();
  useEffect(() => void readBuildFacts().then(setFacts), []);
  useEffect(() => {
    if (!facts) return;
    let isOver = false;
    const look = () => void keptNow(facts).then((now) => isOver || setKept(now));
    look();
    const timer = setInterval(look, INTERVAL);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [facts]);
  return { facts, kept };
}

/** Says that a network came from a link, and offers the way back to what was open. Store in. */
import { dismissArrival, leaveArrival, useArrival } from '../../stores/files/sharing.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';

export function LinkArrival() {
  const isNews = useArrival(({ wayBack }) => wayBack !== undefined);
  if (!isNews) return null;
  const back = <Button onClick={() => void leaveArrival()}>{messages.arrival.back}</Button>;
  return (
    <Banner isStrip tone="info" onClose={dismissArrival} actions={back}>
      {messages.arrival.says}
    </Banner>
  );
}

/** Says that a network came from a link, and offers the way back to what was open. Store in. */
import { dismissArrival, leaveArrival, useArrival } from '../../stores/files/sharing.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

export function LinkArrival() {
  const isNews = useArrival(({ wayBack }) => wayBack !== undefined);
  if (!isNews) return null;
  const back = <Button onClick={() => void leaveArrival()}>Back to what was open</Button>;
  return (
    <Banner isStrip tone="info" onClose={dismissArrival} actions={back}>
      This network came from a link. What was open before is among your networks.
    </Banner>
  );
}

/** A project claimed by asking the other tabs, for browsers without Web Locks: a tab that has crashed is silent and so has nothing. */
import { openChannel } from './channel.ts';
import type { Claim, Claimant, Standing } from './claims.ts';
import type { ProjectId } from './records.ts';

/** An answer comes within this time, or not at all. ms */
const PATIENCE = 300;

export function claimByChannel(id: ProjectId, { onStanding, onAsked }: Claimant): Claim {
  let standing: Standing | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stand = (next: Standing) => {
    clearTimeout(timer);
    if (standing === next) return;
    standing = next;
    onStanding(next);
  };
  const channel = openChannel(id, (word) => {
    if (word === 'whose' && standing === 'ours') channel.say('mine');
    if (word === 'mine' && standing === undefined) stand('elsewhere');
    if (word === 'yield' && standing === 'ours') void onAsked().finally(() => stand('taken'));
  });
  const haveItSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stand('ours'), PATIENCE);
  };
  channel.say('whose');
  haveItSoon();
  return {
    isCertain: false,
    take() {
      channel.say('yield');
      haveItSoon();
    },
    release() {
      clearTimeout(timer);
      channel.close();
    },
  };
}

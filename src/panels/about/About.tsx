/** What this page is: its version, whether it works without a network, how much it loads, and whose work is in it. Store in. */
import { BUILD, isBuilt, VERSION } from '../../offline/client/buildFacts.ts';
import type { BuildFacts } from '../../offline/shared/build.ts';
import { useNewVersion } from '../../stores/offline/newVersion.ts';
import { closeDialog } from '../../stores/view.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import { Status } from '../../ui/Status.tsx';
import styles from './About.module.css';
import { keptWords } from './keptWords.ts';
import { messages } from './messages.ts';
import { ReloadButton } from './NewVersion.tsx';
import { type AboutBuild, useKept } from './useKept.ts';
import { useReloadCost } from './useReloadCost.ts';
import { weightRows } from './weightRows.ts';

export function About() {
  const build = useKept();
  return (
    <Dialog label={messages.about} word="about" onClose={closeDialog}>
      <div className={styles.dialog}>
        <DialogHead title={messages.about} says={messages.version(VERSION, BUILD)} onClose={closeDialog} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className={styles.body} tabIndex={0} aria-label={messages.whatItIs}>
          <p>{messages.slogan}</p>
          <NewerVersion />
          <h3>{messages.withoutNetwork}</h3>
          <KeptStatus {...build} />
          <h3>{messages.whatItLoads}</h3>
          <Weights facts={build.facts} />
          <p>{messages.privacy}</p>
          <p>{messages.license}</p>
          {isBuilt && (
            <p>
              <a href="licenses.txt" target="_blank" rel="noreferrer">
                {messages.allLicenses}
              </a>
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function NewerVersion() {
  const news = useNewVersion((version) => version.news);
  const refusal = useNewVersion((version) => version.refusal);
  const cost = useReloadCost();
  if (news === 'none') return null;
  return (
    <div className={styles.newer}>
      <p>
        <strong>{messages.news[news]}</strong> <span>{cost}</span>
      </p>
      <ReloadButton />
      <p role="alert">{refusal}</p>
    </div>
  );
}

function KeptStatus({ facts, kept }: AboutBuild) {
  if (!isBuilt) return <p>{messages.inDevelopment}</p>;
  if (facts === undefined) return <p>{messages.keptUnknown}</p>;
  const words = kept && keptWords(kept);
  return (
    <Status label={messages.withoutNetwork} tone={words?.tone ?? 'quiet'}>
      {words?.text}
    </Status>
  );
}

function Weights({ facts }: { readonly facts: BuildFacts | undefined | null }) {
  if (!facts) return <p>{facts === null ? '' : messages.measuredWhenBuilt}</p>;
  return (
    <table className={styles.weights}>
      <thead>
        <tr>
          <td />
          <th scope="col">{messages.packed}</th>
          <th scope="col">{messages.bytes}</th>
        </tr>
      </thead>
      <tbody>
        {weightRows(facts).map(({ what, packed, bytes }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{packed}</td>
            <td>{bytes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

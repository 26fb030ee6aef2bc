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
import { ReloadButton } from './NewVersion.tsx';
import { type AboutBuild, useKept } from './useKept.ts';
import { useReloadCost } from './useReloadCost.ts';
import { VERSION_NEWS } from './versionWords.ts';
import { weightRows } from './weightRows.ts';

export function About() {
  const build = useKept();
  return (
    <Dialog label="About Tinkergrad" word="about" onClose={closeDialog}>
      <div className={styles.dialog}>
        <DialogHead title="About Tinkergrad" says={`Version ${VERSION}, build ${BUILD}`} onClose={closeDialog} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className={styles.body} tabIndex={0} aria-label="What this page is">
          <p>Wire a neural network, train it in the browser, and watch it learn.</p>
          <NewerVersion />
          <h3>Without a network</h3>
          <KeptStatus {...build} />
          <h3>What it loads</h3>
          <Weights facts={build.facts} />
          <p>Nothing of yours leaves this browser: there is no account, no server and no telemetry.</p>
          <p>Free software under the MIT license. MNIST is by Yann LeCun, Corinna Cortes and Christopher J. C. Burges.</p>
          {isBuilt && (
            <p>
              <a href="licenses.txt" target="_blank" rel="noreferrer">
                All parts and their licenses
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
        <strong>{VERSION_NEWS[news]}</strong> <span>{cost}</span>
      </p>
      <ReloadButton />
      <p role="alert">{refusal}</p>
    </div>
  );
}

function KeptStatus({ facts, kept }: AboutBuild) {
  if (!isBuilt) return <p>In development nothing is kept: build the page to have it without a network.</p>;
  if (facts === undefined) return <p>It is not known what is kept: the list of files did not arrive, or is that of a newer version.</p>;
  const words = kept && keptWords(kept);
  return (
    <Status label="Without a network" tone={words?.tone ?? 'quiet'}>
      {words?.text}
    </Status>
  );
}

function Weights({ facts }: { readonly facts: BuildFacts | undefined | null }) {
  if (!facts) return <p>{facts === null ? '' : 'It is measured when the page is built.'}</p>;
  return (
    <table className={styles.weights}>
      <thead>
        <tr>
          <td />
          <th scope="col">MB, compressed</th>
          <th scope="col">MB, as files</th>
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

/** Opens every view that the page has, and closes them: closed views are neither asked of the worker nor on the page. */
// @ts-check

/** @typedef {import('playwright').Page} Page */

/** Beside those that a page shows at first. */
const MORE_PANES = ['Gradients', 'Confusion'];
const SHOW_FLOW = 'v';

/** Chooses all panes, and what flows on the wires.
 * @param {Page} page
 */
export async function openAllViews(page) {
  await page.evaluate(listenForViews);
  for (const name of MORE_PANES) {
    const pane = page.getByRole('button', { name, exact: true });
    if ((await pane.count()) > 0) await pane.click();
  }
  await page.keyboard.press(SHOW_FLOW);
  await page.waitForFunction(() => '__views' in globalThis && /** @type {any} */ (globalThis).__views.asked !== undefined);
}

/** After a switch all that is shown is laid out and drawn anew, which is no cost of training. ms */
const SETTLED = 1500;

/**
 * @param {Page} page
 * @param {boolean} isOpen
 */
export async function switchViews(page, isOpen) {
  await page.evaluate((open) => /** @type {any} */ (globalThis).__views.show(open), isOpen);
  await page.waitForTimeout(SETTLED);
}

/** Runs in the page: hears which views are asked of the worker. What the history records is asked for whether somebody looks or not. */
function listenForViews() {
  const { postMessage } = Worker.prototype;
  /** @type {{ worker: Worker, command: any } | undefined} */
  let last;
  let isClosed = false;
  const told = (/** @type {any} */ command) =>
    isClosed && command.type === 'setViews' ? { ...command, views: { parameters: true } } : command;
  Worker.prototype.postMessage = function (/** @type {any} */ command, /** @type {any} */ options) {
    if (command.type === 'setViews') last = { worker: this, command };
    postMessage.call(this, told(command), options);
  };
  const views = {
    get asked() {
      return last?.command.views;
    },
    show(/** @type {boolean} */ isOpen) {
      isClosed = !isOpen;
      // By its elements: the page's policy takes no style sheet but its own.
      for (const element of document.querySelectorAll('section[aria-labelledby="charts-heading"], main[aria-label="Network"]'))
        if (element instanceof HTMLElement) element.style.display = isOpen ? '' : 'none';
      if (last) postMessage.call(last.worker, told(last.command));
    },
  };
  Object.assign(globalThis, { __views: views });
}

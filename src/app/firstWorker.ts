/** The training thread is on its way before anything else of the page runs: while the page is drawn, the line would be idle. */
import { startFirstWorker } from '../training/client/startWorker.ts';

startFirstWorker();

/** The first that runs in the thread. */
import { fetchEngineSoon } from './engine/comingFiles.ts';

fetchEngineSoon();

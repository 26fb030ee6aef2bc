/** Runs before each test in the browser: what is waited for may come late on a machine that is shared, and no test asserts how soon. */
import { vi } from 'vitest';

const { waitFor } = vi;
/** ms; Vitest's own second was seen to be too short under load. */
const PATIENCE = 15_000;

vi.waitFor = (callback, options = PATIENCE) => waitFor(callback, options);

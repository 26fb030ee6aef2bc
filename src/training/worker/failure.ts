/** An exception as a sentence for the page. */

const TOO_LARGE = 'This network needs more memory than the browser gives. Make its Linear layers or the batch size smaller.';
const TOO_DEEP = 'This network has more layers in a row than the browser can follow. Take some of them out.';

/** What a network can make the engine throw is worded for the person who drew it; anything else is a bug of ours. */
export function failureMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('internal:')) return message;
  if (/call stack/i.test(message)) return TOO_DEEP;
  if (error instanceof RangeError || /memory|allocation/i.test(message)) return TOO_LARGE;
  return `internal: ${message}`;
}

/** What a page says to its service worker. Types only. */

/** `takeOver`: whoever waits serves all tabs from now on; `keepAll`: all data is to be kept, and what no page needs any more thrown away. */
export type PageMessage = { readonly type: 'takeOver' } | { readonly type: 'keepAll'; readonly build: string };

/** The caches of a page: one host may have several of them, in folders of their own, and all share its names. */

/** What the page is made of. @param scope the address of the page's folder */
export const pageCache = (scope: string): string => `tinkergrad-page ${scope}`;

/** The data it trains on. */
export const dataCache = (scope: string): string => `tinkergrad-data ${scope}`;

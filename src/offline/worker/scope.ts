/** The service worker itself, by its type: the compiler knows workers of any kind only. */
export const scope = self as unknown as ServiceWorkerGlobalScope;

/** Whether an address lies in the folder of the page. */
export const isOurs = (url: URL): boolean => url.href.startsWith(scope.registration.scope);

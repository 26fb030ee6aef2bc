/** Whether another page lies at this address now: on `localhost`, where this one was served once, another project may be next. */

/** A host that answers that the service worker's file is not there, or with a page in its place. No answer says nothing. */
export async function isGone(address: string): Promise<boolean> {
  const answer = await fetch(address, { cache: 'no-store' }).catch(() => undefined);
  if (!answer) return false;
  const isPage = answer.headers.get('Content-Type')?.includes('html') ?? false;
  return answer.status === 404 || answer.status === 410 || (answer.ok && isPage);
}

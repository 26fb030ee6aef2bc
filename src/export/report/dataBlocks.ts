/** Networks as they lie in a page that is handed in: what opens one needs nothing of what writes it. */

/** What stands at the head of a network in such a page: by it the page is known again. */
const REPORT_DATA = '<script type="application/vnd.tinkergrad+json">';

/** JSON that no HTML can end too early. */
export const dataBlock = (file: string): string => `${REPORT_DATA}${file.replaceAll('<', '\\u003c')}</script>`;

/** The network files that lie in a page that was handed in; none where it is another page. */
export const networksIn = (html: string): readonly string[] =>
  html
    .split(REPORT_DATA)
    .slice(1)
    .map((part) => part.slice(0, Math.max(0, part.indexOf('</script>'))));

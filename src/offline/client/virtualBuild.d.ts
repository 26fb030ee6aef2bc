/** What the build calls this page: its version is package.json's, its build names the code that it was made of. */
declare module 'virtual:build' {
  export const VERSION: string;
  /** `development` where nothing was built. */
  export const BUILD: string;
}

/** What the bundler makes of `import url from './file.wasm?url'`: the address under which the file is served. */
declare module '*.wasm?url' {
  const url: string;
  export default url;
}

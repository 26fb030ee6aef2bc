/** What the kernels plugin makes of its two imports: the address that the compiled module is fetched from. */
declare module 'virtual:kernels/*' {
  const url: string;
  export default url;
}

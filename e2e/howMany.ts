/** How much a story tries: as much as tells, in each run of all tests; more in `npm run test:long`. */
export const howMany = (usual: number, long: number): number => (process.env.TESTS === 'long' ? long : usual);

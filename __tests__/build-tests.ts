/** Test files that build the whole project, which takes minutes: `npm test` leaves them out. */
export const BUILD_TESTS: readonly string[] = ['release/release']

/** Test files that build the whole project, which takes minutes: `npm run test:build` runs them, and nothing else does. */
export const BUILD_TESTS: readonly string[] = ['release/library-sample', 'release/release']

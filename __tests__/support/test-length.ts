/**
 * How much of a random drill is run: a share of it in each check, all of it in `npm run test:long`, which runs each
 * week on GitHub.
 */
export const lengthOf = (share: number, all: number): number =>
  process.env.TEST_LENGTH === 'long' ? all : share

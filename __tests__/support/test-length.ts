/**
 * How much of a random drill is run: a share of it in each check, all of it in `npm run test:long`, which runs each
 * week on GitHub.
 */
export const lengthOf = (share: number, all: number): number => (isLong() ? all : share)

/** Cells of a matrix: in each check so many that each promise is proved, in `npm run test:long` the others, too. */
export const cellsOf = <T>(share: readonly T[], others: readonly T[]): T[] =>
  isLong() ? [...share, ...others] : [...share]

/** Of a drill's draws: the same in each check, so that a change of the code alone can fail it. `SEED` repeats a run. */
export function seedOf(drill: string): number {
  const seed = Number(process.env.SEED ?? (isLong() ? Date.now() % 1_000_000 : STANDARD_SEED))
  console.info(`${drill}: SEED=${seed}`)
  return seed
}

const STANDARD_SEED = 1

function isLong(): boolean {
  return process.env.TEST_LENGTH === 'long'
}

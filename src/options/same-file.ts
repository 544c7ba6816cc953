import { resolve } from 'node:path'

type Named = readonly [setting: string, path: string | undefined]

/**
 * Results are written from the beginning of their file: what was there is gone.
 * @param others that the run reads or writes as well
 * @returns a sentence where one of them is the same file
 */
export function sameFile(
  resultsFile: string | undefined,
  others: readonly Named[],
  directory: string,
): string[] {
  if (resultsFile === undefined) return []
  const path = resolve(directory, resultsFile)
  const clash = others.find(([, there]) => there !== undefined && resolve(directory, there) === path)
  if (!clash) return []
  return [
    `results-file ${JSON.stringify(resultsFile)} is the file of ${clash[0]} as well; give it another one`,
  ]
}

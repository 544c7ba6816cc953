/** Guesses the word that a misspelt word was meant to be. Pure. */

/**
 * Returns the known word with the fewest changed letters, if it is close enough to be a slip.
 * @param most limit of changed letters
 */
export function nearestWord(
  word: string,
  known: readonly string[],
  most = Math.max(2, word.length / 3),
): string | undefined {
  const ranked = known
    .map(other => ({ other, steps: distance(word, other) }))
    .sort((a, b) => a.steps - b.steps)
  const best = ranked[0]
  return best && best.steps <= most ? best.other : undefined
}

/** The Levenshtein distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a.slice(0, 64)].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Both are sets of lines with repeats: the order of requests is chance, and positions are part of a line. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) - 1)
  for (const line of after) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([line, count]) =>
        `${count < 0 ? '-' : '+'}${Math.abs(count) > 1 ? ` ${Math.abs(count)} times` : ''} ${line}`,
    )
}

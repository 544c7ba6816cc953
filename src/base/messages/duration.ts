const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
] as const

/** Writes a time as settings do: `30m`, `1h30m`, `1m0.5s`. @param ms over 0 */
export function formatDuration(ms: number): string {
  let rest = ms
  let spelled = ''
  for (const [unit, size] of UNITS) {
    if (rest >= size) spelled += `${Math.floor(rest / size)}${unit}`
    rest %= size
  }
  return rest > 0 ? `${spelled}${rest / 1000}s` : spelled
}

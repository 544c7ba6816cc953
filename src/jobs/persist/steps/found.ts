/** What a look under a key has shown; `no-look` where there was no key to look under. */
export type Found<There> = There | 'not-there' | 'no-look'

export function isFound<There>(found: Found<There>): found is There {
  return found !== 'not-there' && found !== 'no-look'
}

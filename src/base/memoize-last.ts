/** Remembers the value made from the last input: most values do not change from request to request. */
export function memoizeLast<Input, Made>(
  make: (input: Input) => Made,
  isSame: (one: Input, other: Input) => boolean = Object.is,
): (input: Input) => Made {
  let kept: { readonly input: Input; readonly made: Made } | undefined
  return input => {
    if (kept === undefined || !isSame(kept.input, input)) kept = { input, made: make(input) }
    return kept.made
  }
}

export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index])
}

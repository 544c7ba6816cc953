/** @returns undefined unless all are hex digits of one case; `lower` if there are no letters */
export function hexCaseOf(text: string): 'lower' | 'upper' | undefined {
  return /^[\da-f]*$/.test(text) ? 'lower' : /^[\dA-F]*$/.test(text) ? 'upper' : undefined
}

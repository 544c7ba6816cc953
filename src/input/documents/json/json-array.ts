/** Whether an inline list is JSON; no URL begins with a bracket. */
export function isJsonArray(text: string): boolean {
  return text.trimStart().startsWith('[')
}

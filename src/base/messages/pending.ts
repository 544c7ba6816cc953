/** Translations that are still to be written: the English sentence stands in for each. */

/** The translation of a sentence that exists in English alone. A release has none. */
export const PENDING: string = '<pending>'

export function orEnglish(text: string, english: string): string {
  return text === PENDING ? english : text
}

/** What an attribute's value says, and where in the source each character of it is written. */
import { decodeHTMLAttribute } from '../parsers/html.ts'

export interface AttributeText {
  readonly text: string
  /** The source's offset of a character of `text`; of its length: where the value ends. */
  sourceOf(index: number): number
}

/**
 * @param start of the value in the source
 * @returns undefined where a reference without its semicolon makes places uncertain
 */
export function attributeText(raw: string, start: number): AttributeText | undefined {
  if (!raw.includes('&')) return { text: raw, sourceOf: index => start + index }
  let text = ''
  let copied = 0
  /** Where text and source go on in step: pairs of both. */
  const steps: [number, number][] = [[0, 0]]
  for (const { 0: reference, index } of raw.matchAll(/&(?:#x[\da-f]{1,8}|#\d{1,8}|[a-z][a-z\d]{0,31});/gi)) {
    const decoded = decodeHTMLAttribute(reference)
    if (decoded === reference) continue
    text += raw.slice(copied, index)
    steps.push([text.length, index])
    text += decoded
    copied = index + reference.length
    steps.push([text.length, copied])
  }
  text += raw.slice(copied)
  if (decodeHTMLAttribute(raw) !== text) return undefined
  let at = 0
  return {
    text,
    sourceOf(index) {
      // Asked from left to right, but for what is asked anew.
      if ((steps[at]?.[0] ?? 0) > index) at = 0
      while ((steps[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= index) at++
      const [textStep, sourceStep] = steps[at] as [number, number]
      return start + sourceStep + (index - textStep)
    },
  }
}

/** Texts that hold more than one URL, which no server would understand as one. Pure, and linear on hostile text. */
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

/** One whatever it holds, such as the namespaces of an SVG. */
const DATA_URI = /^["'<\s]*data:/i

const URL_WITHIN = /[\s,，、]["'<]?https?:\/\//i

/** `a.jpg 1x, b.jpg 2x`, or one of these alone. */
const SIZE_OF_SRCSET = /\s\d{1,5}(?:\.\d{1,3})?[wx]\s*(?:,|$)/

/** @returns what is wrong with a text that is more than one URL */
export function severalUrlsProblem(written: string): Sentence | undefined {
  const text = written.trim()
  if (DATA_URI.test(text)) return undefined
  if (SIZE_OF_SRCSET.test(text)) return say('url-srcset')
  return URL_WITHIN.test(text) ? say('url-within') : undefined
}

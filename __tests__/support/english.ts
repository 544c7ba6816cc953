/** What is found and not yet said, as an English reader has it. */
import { type Text, textIn } from '../../src/base/sentence.ts'

export const english = (texts: readonly Text[]): string[] => texts.map(text => textIn('en', text))

interface Found {
  readonly problems: readonly Text[]
  readonly notices: readonly Text[]
}

type Said<T extends Partial<Found>> = Omit<T, keyof Found> & {
  readonly [Part in keyof T & keyof Found]: readonly string[]
}

/** The same, with its problems and notices said. */
export function saidIn<T extends Partial<Found>>(found: T): Said<T> {
  const { problems, notices } = found
  return {
    ...found,
    ...(problems && { problems: english(problems) }),
    ...(notices && { notices: english(notices) }),
  } as Said<T>
}

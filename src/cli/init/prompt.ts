/**
 * Asks on a terminal, line by line, by Node's own readline: it works on every terminal and with screen readers, and
 * needs no package.
 */
import { createInterface } from 'node:readline/promises'
import { PersistError } from '../../base/errors.ts'
import { type Language, type Text, textIn } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { wrap } from '../text-width.ts'

/** Where questions are printed, and where answers come from. */
export interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly columns?: number }
}

export type Choice = readonly [value: string, label: Text]

export type Prompt = ReturnType<typeof openPrompt>

/** Assumed width of a terminal that does not report it. */
const COLUMNS = 80

/** @param signal ends the questions, as Ctrl-C does */
export function openPrompt({ input, output }: Streams, language: Language, signal: AbortSignal) {
  const ending = new AbortController()
  const lines = createInterface({ input, output, terminal: true, historySize: 0 })
  // In raw mode Ctrl-C is a key. Ctrl-D closes the interface, after which no question would ever be answered.
  for (const event of ['SIGINT', 'close']) lines.on(event, () => ending.abort())
  const ended = AbortSignal.any([ending.signal, signal])
  const print = (text: Text) =>
    output.write(`${wrap(textIn(language, text), output.columns || COLUMNS).join('\n')}\n`)

  async function answer(text: string): Promise<string> {
    try {
      ended.throwIfAborted()
      return (await lines.question(text, { signal: ended })).trim()
    } catch (error) {
      if (!ended.aborted) throw error
      output.write('\n')
      throw new PersistError('options', 'cancelled', say('init-cancelled'))
    }
  }

  return {
    /**
     * Asks again until `problem` finds none.
     * @param choices may be answered by their number
     * @param proposed what an empty line means
     */
    async ask(
      question: Text,
      choices: readonly Choice[],
      proposed: string,
      problem: (answer: string) => Promise<Text | undefined>,
    ): Promise<string> {
      print('')
      print(question)
      for (const [index, [, label]] of choices.entries())
        output.write(`  ${index + 1}  ${textIn(language, label)}\n`)
      for (;;) {
        const text = (await answer(say('init-ask', { proposed }).in(language))) || proposed
        const value = choices[Number(text) - 1]?.[0] ?? text
        const fault = await problem(value)
        if (fault === undefined) return value
        print(fault)
      }
    },
    close: () => lines.close(),
  }
}

/**
 * Asks on a terminal, line by line, by Node's own readline: it works on every terminal and with screen readers, and
 * needs no package.
 */
import { createInterface } from 'node:readline/promises'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { type Language, type Text, textIn } from '../../base/sentence.ts'
import { wrap } from '../text-width.ts'

/** Where questions are printed, and where answers come from. */
export interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream & { readonly columns?: number }
}

export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: Text
}

export interface Prompt {
  /** @param proposed what an empty line means */
  choose<Value extends string>(
    question: Text,
    choices: readonly Choice<Value>[],
    proposed: string | undefined,
  ): Promise<Value>
  /** Asks again until `problem` finds none in the completed answer. */
  ask(
    question: Text,
    proposed: string,
    problem: (answer: string) => Text | undefined | Promise<Text | undefined>,
    complete?: (answer: string) => string,
  ): Promise<string>
  close(): void
}

/** Assumed width of a terminal that does not report it. */
const COLUMNS = 80

/** @param signal ends the questions, as Ctrl-C does */
export function openPrompt({ input, output }: Streams, language: Language, signal: AbortSignal): Prompt {
  const ending = new AbortController()
  const lines = createInterface({ input, output, terminal: true, historySize: 0 })
  const end = () => ending.abort()
  // In raw mode Ctrl-C is a key. Ctrl-D closes the interface, after which no question would ever be answered.
  lines.on('SIGINT', end)
  lines.on('close', end)
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
    async choose(question, choices, proposed) {
      print('')
      print(question)
      for (const [index, { label }] of choices.entries())
        output.write(`  ${index + 1}  ${textIn(language, label)}\n`)
      const standard =
        1 +
        Math.max(
          0,
          choices.findIndex(({ value }) => value === proposed),
        )
      for (;;) {
        const text = await answer(say('init-number', { standard }).in(language))
        const chosen = choices[Number(text || standard) - 1] ?? choices.find(({ value }) => value === text)
        if (chosen) return chosen.value
        print(say('init-number-wrong', { count: choices.length }))
      }
    },
    async ask(question, proposed, problem, complete = answer => answer) {
      print('')
      print(question)
      for (;;) {
        const text = await answer(say('init-ask', { proposed }).in(language))
        const value = complete(text || proposed)
        const fault = await problem(value)
        if (fault === undefined) return value
        print(fault)
      }
    },
    close: () => lines.close(),
  }
}

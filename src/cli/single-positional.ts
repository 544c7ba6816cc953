import { SettingsError } from '../base/errors.ts'
import { quote } from '../base/messages/quote.ts'
import { say } from '../base/messages/say.ts'
import type { Command } from './args.ts'

/** The one word of a command, as the option that it stands for. @throws SettingsError for more */
export function singlePositional(
  { name, positionals, options }: Command,
  option: string,
): Record<string, string> {
  const [word] = positionals
  const second = options[option] === undefined ? positionals[1] : word
  if (second !== undefined)
    throw new SettingsError([say('cli-second-word', { command: name, option, word: quote(second) })])
  return word === undefined ? {} : { [option]: word }
}

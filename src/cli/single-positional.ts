import { SettingsError } from '../base/errors.ts'
import type { Command } from './args.ts'

/** The one word of a command, as the option that it stands for. @throws SettingsError for more */
export function singlePositional(
  { name, positionals, options }: Command,
  option: string,
): Record<string, string> {
  const [word] = positionals
  const second = options[option] === undefined ? positionals[1] : word
  if (second !== undefined) {
    const shown = JSON.stringify(second.slice(0, 100))
    throw new SettingsError([`${name} takes one ${option}, and ${shown} is a second one; see --help`])
  }
  return word === undefined ? {} : { [option]: word }
}

/** The language of the terminal's user, and what is said in it before a command is read: that Node is too old. */
import { nodeProblem } from '../base/process/node-version.ts'
import { LANGUAGE_CODES, LANGUAGES, type Language, languageMeant } from '../base/sentence.ts'

/** Reads `--language` even if the rest of the command line is wrong; without it, the locale decides. */
export function readLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)
  const words = flags.flatMap((word, index) => {
    if (word === '--language') return flags[index + 1] ?? []
    return word.startsWith('--language=') ? word.slice('--language='.length) : []
  })
  return languageMeant(words.at(-1)?.trim() ?? '') ?? localeLanguage(env)
}

/**
 * The first variable that is set decides, as POSIX defines.
 * @param system the locale of the user's account, for Windows, which sets none of them
 */
export function localeLanguage(
  { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv,
  // The cheapest way to the locale: a date format takes 13 ms.
  system = new Intl.PluralRules().resolvedOptions().locale,
): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || system
  return LANGUAGE_CODES.find(code => LANGUAGES[code].isLocale(locale)) ?? 'en'
}

/** Reports a Node that is too old, and sets the exit status. */
export function isNodeTooOld(): boolean {
  const problem = nodeProblem()
  if (!problem) return false
  process.stderr.write(`${problem.in(localeLanguage(process.env))}\n`)
  process.exitCode = 2
  return true
}

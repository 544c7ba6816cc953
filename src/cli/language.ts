/** Which language the reader of the terminal has. Pure. */
import { LANGUAGE_CODES, LANGUAGES, type Language, languageMeant } from '../base/sentence.ts'

/** That of `--language`, also where something else of the command line is wrong; else that of the locale. */
export function readLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined)
  const asked = flags.flatMap((word, index) => {
    if (word === '--language') return flags[index + 1] ?? []
    return word.startsWith('--language=') ? word.slice('--language='.length) : []
  })
  return languageMeant(asked.at(-1)?.trim() ?? '') ?? localeLanguage(env)
}

/**
 * POSIX: the first of these that is set decides.
 * @param system the locale of the user's account, which Windows has in place of them
 */
export function localeLanguage(
  { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv,
  // Of all that know it the cheapest: a date format takes 13 ms.
  system = new Intl.PluralRules().resolvedOptions().locale,
): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || system
  return LANGUAGE_CODES.find(code => LANGUAGES[code].isLocale(locale)) ?? 'en'
}

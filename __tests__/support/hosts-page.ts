/** The tables of `docs/hosts*.md`, made from the data that a run uses. */

import { type Language, textIn } from '../../src/base/sentence.ts'
import { SIGNED_URL_RULES } from '../../src/base/url/signed-urls.ts'
import { CHALLENGES } from '../../src/origin/hosts/challenge-pages.ts'
import { PRESETS } from '../../src/origin/hosts/presets.ts'
import { PLACEHOLDERS } from '../../src/origin/inspect/placeholders.ts'

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``
const codes = (texts: readonly string[]) => texts.map(code).join(' ')
const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** `[owner/name#12](…)` for a thread, `[owner/name](…)` for a file, the host for any other page. */
function link(source: string): string {
  const { hostname, pathname } = new URL(source)
  const [, owner, name, kind, number] = pathname.split('/')
  if (hostname !== 'github.com') return `[${hostname}](${source})`
  return `[${owner}/${name}${kind === 'blob' ? '' : `#${number}`}](${source})`
}

export const presetRows = (language: Language): string[] =>
  PRESETS.map(({ site, hosts, referer, userAgent, source }) =>
    row(
      site?.[language] ?? '–',
      codes(hosts),
      referer ? code(String(referer)) : '–',
      userAgent ? code(userAgent) : '–',
      link(source),
    ),
  )

export const signedRows = (everywhere: string): string[] =>
  SIGNED_URL_RULES.map(({ name, hosts, needs, drops = [], source }) =>
    row(
      name,
      hosts ? codes(hosts) : everywhere,
      codes(Object.keys(needs)),
      codes(drops) || '–',
      link(source),
    ),
  )

export const placeholderRows = (): string[] =>
  PLACEHOLDERS.map(({ target, bytes, source }) =>
    row(target ? code(`${target.host}${target.path}…`) : '–', bytes ? code(bytes.md5) : '–', link(source)),
  )

/** Each once, with all its sources. */
export const challengeRows = (): string[] =>
  [...new Set(CHALLENGES.map(({ name }) => textIn('en', name)))].map(name => {
    const sources = CHALLENGES.filter(each => textIn('en', each.name) === name).map(({ source }) =>
      link(source),
    )
    return row(name, [...new Set(sources)].join(' '))
  })

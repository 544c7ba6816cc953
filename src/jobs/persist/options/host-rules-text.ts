/**
 * `host-rules` as people write it: JSON, or the part of YAML that says no more than JSON does. What is wrong is
 * told by its place, never by its text, which may hold a token.
 */
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { mustBe } from '../../options/parsers.ts'

/** An input holds at most twice as much; five thousand rules fit in here. */
const MAX_BYTES = 65_536

/**
 * @returns what the text says, undefined where it says nothing
 * @throws PersistError whose message is the rule that the text breaks
 */
export async function parseRulesText(text: string): Promise<unknown> {
  const size = Buffer.byteLength(text)
  if (size > MAX_BYTES) throw mustBe(say('rule-text-size', { most: MAX_BYTES, size }))
  // Most runs have no rules, and none pays for a parser it does not need.
  if (text.trim() === '') return undefined
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text)
    } catch {
      // Braces without quotes are YAML as well.
    }
  }
  return await readYaml(text)
}

async function readYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  // Merge keys, dates and tags stay texts or are errors, whatever version the document asks for.
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  })
  // Tags are warnings to the parser. Errors come first: what they leave of a document may be endless to build.
  const [wrong] = [...document.errors, ...document.warnings]
  if (wrong) throw mustBe(yamlProblem(text, wrong.pos[0]))
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? undefined
  } catch {
    throw mustBe(say('rule-no-aliases'))
  }
}

function yamlProblem(text: string, index: number): Text {
  const lines = text.slice(0, index).split(/\r\n|\n|\r/)
  const place = say('line-and-column', { line: lines.length, column: (lines.at(-1) ?? '').length + 1 })
  // The one mistake that host patterns invite: `*` begins an alias.
  const isStar = /^[\s-]*\*/.test(text.slice(index - (lines.at(-1) ?? '').length))
  return say(isStar ? 'rule-quoted-star' : 'rule-yaml', { place })
}

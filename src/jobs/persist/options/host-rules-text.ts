/**
 * Reads `host-rules` as users write it: JSON, or the part of YAML that has no more features than JSON. Problems name
 * the position and never the text, which may contain a token.
 */
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { mustBe } from '../../options/parsers.ts'

/** Half of what an action's input can hold. About five thousand rules fit. */
const MAX_BYTES = 65_536

/**
 * @returns the parsed text; undefined if it is empty
 * @throws PersistError whose message is the rule that the text breaks
 */
export async function parseRulesText(text: string): Promise<unknown> {
  const size = Buffer.byteLength(text)
  if (size > MAX_BYTES) throw mustBe(say('rule-text-size', { most: MAX_BYTES, size }))
  // Most runs have no rules and need not load the parser.
  if (text.trim() === '') return undefined
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text)
    } catch {
      // Braces without quotes may still be YAML.
    }
  }
  return await readYaml(text)
}

async function readYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  // Merge keys, dates and tags stay text or are errors, whichever YAML version the document declares.
  const document = parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  })
  // The parser reports tags as warnings. Check before `toJS`: a document with errors may take forever to build.
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
  // A common mistake with host patterns: an unquoted `*` begins an alias.
  const isStar = /^[\s-]*\*/.test(text.slice(index - (lines.at(-1) ?? '').length))
  return say(isStar ? 'rule-quoted-star' : 'rule-yaml', { place })
}

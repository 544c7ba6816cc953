/** Reads YAML front matter. */
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { say } from '../../../messages/say.ts'
import type { KeyPath } from '../../source-position.ts'
import { PageError } from '../page-error.ts'
import type { MatterSpan, MatterValues } from './front-matter.ts'

/** @throws PageError if the text is not YAML */
export function readYaml(text: string): MatterValues {
  // Without `logLevel` a key such as `{{ title }}` makes the parser emit a process warning.
  const document = parseDocument(text, { uniqueKeys: false, strict: false, logLevel: 'error' })
  const [error] = document.errors
  if (error) throw new PageError(say('matter-broken', { kind: 'YAML', code: error.code }), error.pos[0])
  return {
    value: plainValue(document),
    spansOf: paths => paths.map(path => spanOf(scalarAt(document, path), text)),
  }
}

function plainValue(document: Document): unknown {
  try {
    return document.toJS()
  } catch {
    throw new PageError(say('matter-aliases'))
  }
}

const STYLES: Readonly<Record<string, 'plain' | 'single' | 'double'>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
}

/** Block scalars have no place and stay as they are. */
function spanOf(scalar: Scalar | undefined, text: string): MatterSpan | undefined {
  const style = scalar && STYLES[scalar.type ?? '']
  if (!style || !scalar.range) return undefined
  const [from, to] = scalar.range
  return /[\r\n]/.test(text.slice(from, to)) ? undefined : { from, to, quoting: { kind: 'yaml', style } }
}

/** Returns the scalar at a path, following aliases. */
function scalarAt(document: Document, path: KeyPath): Scalar | undefined {
  let node: unknown = document.contents
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      node = node.items.findLast(
        ({ key: name }) => (isScalar(name) ? String(name.value) : '') === String(key),
      )?.value
    } else if (isSeq(node)) node = node.items[Number(key)]
    else return undefined
  }
  if (isAlias(node)) node = node.resolve(document)
  return isScalar(node) ? node : undefined
}

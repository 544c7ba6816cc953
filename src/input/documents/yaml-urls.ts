/** The scalars of YAML front matter that `select` finds. */
import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { say } from '../../base/messages/say.ts'
import { faultAt } from '../../base/sentence.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import { type ImageUrl, inLine } from './image-url.ts'
import { isListed, type PageUrl } from './page-url.ts'
import type { KeyPath } from './place.ts'
import { findInTime, selectedUrls, selectProblem } from './selected-urls.ts'

export interface YamlUrl extends PageUrl {
  /** What the record around it says. */
  readonly image: ImageUrl
}

/** @param offset of the YAML in the document, as the page's reader counts */
export function readYamlUrls(
  yaml: string,
  offset: number,
  file: string,
  options: DocumentOptions,
  facts: DocumentFacts,
): YamlUrl[] {
  const document = parseDocument(yaml, { uniqueKeys: false, strict: false })
  const [error] = document.errors
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1
    facts.problems.push(inLine(file, line, say('matter-not-yaml', { code: error.code })))
    return []
  }
  const value = plainValue(document, file, facts)
  if (value === undefined) return []
  const problem = selectProblem(value, options)
  if (problem) {
    facts.problems.push(faultAt(file, problem))
    return []
  }
  const found = findInTime(() => selectedUrls(value, file, options, facts), yaml.length, file, options, facts)
  const byOffset = new Map<number, YamlUrl>()
  for (const { image, path } of found) {
    const scalar = scalarAt(document, path)
    const style = scalar && STYLES[scalar.type ?? '']
    // A place that is none of the list, or a block scalar, is left.
    if (!style || !scalar.range || image.problem !== undefined || !isListed(image.url, options)) continue
    const [start, end] = scalar.range
    if (/[\r\n]/.test(yaml.slice(start, end))) continue
    const place = { offset: offset + start, length: end - start }
    if (!byOffset.has(start))
      byOffset.set(start, { url: image.url, ...place, quoting: { kind: 'yaml', style }, image })
  }
  return [...byOffset.values()]
}

const STYLES: Readonly<Record<string, 'plain' | 'single' | 'double'>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
}

function plainValue(document: Document, file: string, facts: DocumentFacts): unknown {
  try {
    return document.toJS()
  } catch {
    facts.problems.push(say('matter-aliases', { name: file }))
    return undefined
  }
}

/** Through aliases, to what they stand for. */
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

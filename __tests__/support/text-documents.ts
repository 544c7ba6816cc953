/** Lists whose records hold documents, read and rewritten as a run does. */
import type { SourcePosition } from '../../src/input/documents/source-position.ts'
import { type TextFieldNames, textFields } from '../../src/input/sources/text-fields.ts'
import { type AskedOptions, type ReadDocument, readDocument, rewriteInPlace } from './list-document.ts'

export type TextOptions = Omit<AskedOptions, 'texts'> & TextFieldNames

export async function readTexts(name: string, content: string, options: TextOptions): Promise<ReadDocument> {
  const { htmlFields, markdownFields, ...asked } = options
  const texts = await textFields({
    ...(htmlFields && { htmlFields }),
    ...(markdownFields && { markdownFields }),
  })
  return readDocument(name, content, { urlIsOptional: true, ...asked, ...(texts && { texts }) })
}

export interface FoundText {
  readonly url: string
  readonly listedAt: SourcePosition | undefined
}

export const foundIn = ({ urls }: ReadDocument): FoundText[] =>
  urls.map(({ url, listedAt }) => ({ url, listedAt }))

export const LINK = 'https://img.example.com/a/'

/** Rewrites each URL to a link that ends in its index and has an `&`. */
export async function rewriteTexts(name: string, content: string, options: TextOptions): Promise<string> {
  const read = await readTexts(name, content, options)
  const outcome = (_: string, index: number) => ({ key: `${index}.png`, url: `${LINK}${index}.png?x=1&y=2` })
  return (await rewriteInPlace(read, outcome)).toString()
}

/** Where micromark, which shares no code with the source, sees images: ranges of the text, from 0. */

import { parse, postprocess, preprocess } from 'micromark'

/** `[start, end)` */
export type Range = readonly [start: number, end: number]

/** What is used of a token. */
interface Token {
  readonly type: string
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}
type Events = readonly (readonly ['enter' | 'exit', Token, unknown])[]

const eventsOf = (text: string): Events =>
  postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  )

/** An image whose events are being read. */
interface Image {
  /** Open labels: of the image itself and of links in it. */
  labels: number
  destination: Range | undefined
  /** Names its definition, unless it has a destination. */
  reference: string
}

export interface MarkdownRanges {
  /** Destinations of the images that are shown: beside them, or in their definitions. */
  readonly images: readonly Range[]
  readonly html: readonly Range[]
}

export function markdownRanges(text: string): MarkdownRanges {
  const images: Image[] = []
  const html: Range[] = []
  const definitions = new Map<string, Range>()
  let label = ''
  const open: Image[] = []
  for (const [kind, { type, start, end }] of eventsOf(text)) {
    const range = [start.offset, end.offset] as const
    const image = open.at(-1)
    if (type === 'image') {
      // The text of an image shows no image.
      if (kind === 'enter') open.push({ labels: 0, destination: undefined, reference: '' })
      else if (open.length === 1) images.push(...open.splice(0))
      else open.pop()
    } else if (type === 'label' && image) image.labels += kind === 'enter' ? 1 : -1
    else if (kind === 'exit') continue
    else if (type === 'htmlFlow' || type === 'htmlText') html.push(range)
    else if (type === 'definitionLabelString') label = identifier(text.slice(...range))
    else if (type === 'definitionDestination' && !definitions.has(label)) definitions.set(label, range)
    else if (image?.labels === 1 && type === 'labelText') image.reference ||= text.slice(...range)
    else if (image?.labels === 0 && type === 'referenceString') image.reference = text.slice(...range)
    // The destination may be left out.
    else if (image?.labels === 0 && type === 'resource') image.destination = [range[0], range[0]]
    else if (image?.labels === 0 && type === 'resourceDestination') image.destination = range
  }
  const shown = images.map(
    ({ destination, reference }) => destination ?? definitions.get(identifier(reference)),
  )
  return { images: shown.filter(range => range !== undefined), html }
}

/** https://spec.commonmark.org/0.31.2/#matches */
const identifier = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()

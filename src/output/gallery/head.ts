/** The head of the page, with the policy that says what it may load, and which script and style it may run. Pure. */
import { createHash } from 'node:crypto'
import { LANGUAGES, type Language } from '../../base/sentence.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

export interface PageHead {
  readonly language: Language
  /** Markup: text of others is escaped. */
  readonly title: string
  /** Sources of pictures. */
  readonly images: readonly string[]
  /** Sources of video and sound; absent for a page without players. */
  readonly media?: readonly string[]
}

/** @returns the document up to the end of its head */
export function pageHead({ language, title, ...sources }: PageHead): string {
  const elements = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sources)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
  ]
  return `<!doctype html>
<html lang="${LANGUAGES[language].htmlLang}">
<head>
${elements.join('\n')}
</head>
`
}

/** @returns the content of the meta element */
function contentPolicy({ images, media }: Pick<PageHead, 'images' | 'media'>): string {
  return [
    "default-src 'none'",
    `img-src ${images.join(' ') || "'none'"}`,
    ...(media ? [`media-src ${media.join(' ')}`] : []),
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The head of a page, with the policy that says what it may load, and which scripts and styles it may run. Pure. */
import { createHash } from 'node:crypto'
import { LANGUAGES, type Language } from '../../base/sentence.ts'

export interface PagePolicy {
  /** Sources of pictures. */
  readonly images: readonly string[]
  /** Sources of video and sound; absent for a page without players. */
  readonly media?: readonly string[]
  /** Texts of the page's own style and script. */
  readonly style: string
  readonly script?: string
  /** Sources of further scripts. */
  readonly scripts?: readonly string[]
}

/** Pictures and scripts beside the page, which may be opened from a server or from disk. */
export const NEAR = ["'self'", 'file:'] as const

/** @returns the content of the meta element */
export function contentPolicy({ images, media, style, script, scripts = [] }: PagePolicy): string {
  const run = [...(script === undefined ? [] : [hashOf(script)]), ...scripts]
  return [
    "default-src 'none'",
    `img-src ${images.join(' ') || "'none'"}`,
    ...(media ? [`media-src ${media.join(' ')}`] : []),
    `style-src ${hashOf(style)}`,
    `script-src ${run.join(' ') || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

export interface PageHead extends PagePolicy {
  readonly language: Language
  /** Markup: text of others is escaped. */
  readonly title: string
  /** Further elements. */
  readonly more?: readonly string[]
}

/** @returns the document up to the end of its head */
export function pageHead({ language, title, more = [], ...policy }: PageHead): string {
  const elements = [
    '<meta charset="utf-8">',
    ...more,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(policy)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${policy.style}</style>`,
  ]
  return `<!doctype html>
<html lang="${LANGUAGES[language].htmlLang}">
<head>
${elements.join('\n')}
</head>
`
}

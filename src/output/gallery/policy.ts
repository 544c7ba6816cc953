/** The content policy of a page: what it may load, and which scripts and styles it may run. Pure. */
import { createHash } from 'node:crypto'

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

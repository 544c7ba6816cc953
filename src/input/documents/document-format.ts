/** What a list or a page is, by its name alone. */
import { formatOf, type ListFormat } from '../sources/file-format.ts'

export type DocumentFormat = ListFormat | 'markdown' | 'html'

const PAGES: Readonly<Record<string, DocumentFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
}

/** @returns undefined for an unknown ending */
export function documentFormatOf(fileName: string): DocumentFormat | undefined {
  const ending = /\.[^./\\]+$/.exec(fileName.replace(/\.gz$/i, ''))?.[0] ?? ''
  return PAGES[ending.toLowerCase()] ?? formatOf(fileName)
}

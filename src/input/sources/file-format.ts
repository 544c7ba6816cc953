/** A list's format is in its name; contents are never guessed at. */

export type ListFormat = 'text' | 'csv' | 'tsv' | 'json' | 'json-lines'

const FORMATS: Readonly<Record<string, ListFormat>> = {
  '.txt': 'text',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
}

export const KNOWN_ENDINGS = `${Object.keys(FORMATS).join(' ')}, each also with .gz`

/** @returns undefined for an unknown ending */
export function formatOf(fileName: string): ListFormat | undefined {
  const ending = /\.[^./\\]+$/.exec(withoutGz(fileName))?.[0] ?? ''
  return FORMATS[ending.toLowerCase()]
}

export function isGzipped(fileName: string): boolean {
  return /\.gz$/i.test(fileName)
}

function withoutGz(fileName: string): string {
  return fileName.replace(/\.gz$/i, '')
}

import type { OptionsIn, Table } from '../../options/field.ts'
import { addressLines, originHeaders } from './parsers.ts'

/** Returns what is masked: the whole value of each header, and the token after a scheme such as `Bearer`. */
function tokensIn(value: string): readonly string[] {
  return value
    .split('\n')
    .map(line => line.slice(line.indexOf(':') + 1).trim())
    .flatMap(text => [text, text.replace(/^[\w-]+ +/, '')])
    .filter(Boolean)
}

/** Lists that are fetched before the images. A plan takes files alone. */
export const WEB_FIELDS = {
  'urls-from': {
    parse: addressLines,
    private: true,
    help: 'Addresses of lists and pages that are fetched first, one a line (`#` starts a comment line), at most 1,000: HTML pages, feeds, sitemaps, JSON, JSON Lines, CSV, TSV and text. Their images are the URLs; no link is followed.',
  },
  'from-headers': {
    parse: originHeaders,
    private: true,
    secretsIn: tokensIn,
    default: '',
    help: '`Name: value` lines for the addresses of `urls-from`, such as an API token. The addresses then have one origin; no image and no other origin gets them.',
  },
} as const satisfies Table

/** Lists that are fetched before the images. */
export interface WebOptions extends OptionsIn<typeof WEB_FIELDS> {}

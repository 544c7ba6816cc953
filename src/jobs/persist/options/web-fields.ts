import { inGroup, type OptionsIn } from '../../options/field.ts'
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
export const WEB_FIELDS = inGroup('what', {
  'urls-from': {
    parse: addressLines,
    private: true,
    en: 'Addresses of lists and pages that are fetched first, one a line (`#` starts a comment line), at most 1,000: HTML pages, feeds, sitemaps, JSON, JSON Lines, CSV, TSV and text. Their images are the URLs; no link is followed.',
    zh: '先下载的列表和网页的地址，每行一个（`#` 开头为注释），最多 1,000 个：HTML 网页、feed、sitemap、JSON、JSON Lines、CSV、TSV 和文本。其中的图片就是 URL；不会跟随任何链接。',
    common: true,
  },
  'from-headers': {
    parse: originHeaders,
    private: true,
    secretsIn: tokensIn,
    default: '',
    en: '`Name: value` lines for the addresses of `urls-from`, such as an API token. The addresses then have one origin; no image and no other origin gets them.',
    zh: '发给 `urls-from` 各地址的请求头，每行一个 `Name: value`，例如 API token。这时所有地址须属于同一个源；图片和其他源都收不到。',
  },
})

/** Lists that are fetched before the images. */
export interface WebOptions extends OptionsIn<typeof WEB_FIELDS> {}

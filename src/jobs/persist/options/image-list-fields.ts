import { NAMED_FORMATS } from '../../../input/documents/file-format.ts'
import { inGroup, type OptionsIn } from '../../options/field.ts'
import { lineList, oneOf, wholeNumber } from '../../options/parsers.ts'
import { addressLines, originHeaders, typesAndGroups, urlGlobs, urlsInput, webPage } from './parsers.ts'

/** As many as positions that a list may have. */
const MOST_URLS = 10_000_000

/** Which images. */
export const IMAGE_LIST_FIELDS = inGroup('what', {
  urls: {
    takes: 'lines',
    parse: urlsInput,
    en: 'Image URLs, one a line (`#` starts a comment), or a JSON array. At most 128 KiB (Windows: 32,767 characters); longer lists go into a file.',
    zh: '图片 URL：每行一个（`#` 开头为注释），或一个 JSON 数组。总长不超过 128 KiB（Windows 上为 32,767 个字符），更长的列表请写进文件。',
    also: 'This limit is one of inputs: here also an array of URLs, or of records, of any length; or an async iterable of them, whose images are fetched while it still runs. A record whose `bytes` is a `Uint8Array` needs no request: the bytes must not change until its result is there, and its `url`, which may be missing, only names the image. Give many of these in an async iterable: it is read no faster than they are stored.',
  },
  'urls-file': {
    takes: 'lines',
    parse: lineList,
    en: 'Paths or globs of lists, one a line: .txt .csv .tsv .json .jsonl .ndjson .jl; .md .markdown .html .htm and feeds (.xml .rss .atom), whose images are the URLs; each also .gz.',
    zh: '列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson .jl，以及 .md .markdown .html .htm 和 feed（.xml .rss .atom），其中的图片链接就是 URL；均可再加 .gz。',
  },
  select: {
    takes: 'lines',
    parse: lineList,
    en: 'JSONPaths (RFC 9535), one a line, to the URLs or their records, e.g. `$.posts[*].images[*]`: in a JSON file, each line of JSON Lines, or the front matter of Markdown.',
    zh: 'JSONPath（RFC 9535），每行一个，指向 URL 或包含 URL 的记录，如 `$.posts[*].images[*]`：用于 JSON 文件、JSON Lines 文件的每一行，以及 Markdown 文件的 front matter。',
  },
  'html-fields': {
    takes: 'lines',
    parse: lineList,
    en: 'Fields of HTML to take images from, one a line: JSONPaths (`$[*].content.rendered` in JSON, `$.html` in JSON Lines) or columns of CSV and TSV.',
    zh: '存放 HTML 的字段，读取其中的图片，每行一个：JSONPath（JSON 如 `$[*].content.rendered`，JSON Lines 如 `$.html`），或 CSV、TSV 的列名。',
    also: 'Here also an array; of records that are handed over, paths begin at each record.',
  },
  'markdown-fields': {
    takes: 'lines',
    parse: lineList,
    en: 'The same for fields of Markdown.',
    zh: '与上一项相同，用于存放 Markdown 的字段。',
  },
  'front-matter': {
    parse: oneOf('auto', 'none'),
    default: 'auto',
    en: 'Images in the front matter of Markdown: `auto` reads members such as `cover` and `images`, and what `select` names; `none` reads only the latter.',
    zh: '读取 Markdown 的 front matter 中的哪些图片：`auto` 读取 `cover`、`images` 等字段和 `select` 指明的；`none` 只读取后者。',
  },
  'link-types': {
    takes: 'lines',
    parse: typesAndGroups,
    en: 'Types or groups, e.g. `pdf,archive`: links (`a href`) of Markdown and HTML whose paths end so are taken too. Each type must be in `allow-types`.',
    zh: 'Markdown 和 HTML 中的链接（`a href`）指向哪些类型或类别的文件时算作列表的 URL，如 `pdf,archive`；按路径的扩展名判断。每个类型都必须在 `allow-types` 中。',
    also: 'An array, or a text with commas.',
  },
  srcset: {
    parse: oneOf('all', 'largest'),
    default: 'all',
    en: 'Which images of a `srcset` are read: `all`, or `largest` alone.',
    zh: '`srcset` 中读取哪些图片：`all` 为全部；`largest` 只取最大的一张。',
  },
  'base-url': {
    parse: webPage,
    en: 'The page that relative URLs belong to; that of `referer-field` comes first.',
    zh: '相对 URL 所在的页面；记录里有 `referer-field` 时以它为准。',
  },
  'list-format': {
    parse: oneOf(...(Object.keys(NAMED_FORMATS) as (keyof typeof NAMED_FORMATS)[])),
    en: 'Format of all lists and of standard input: `txt`, `csv`, `tsv`, `jsonl`, `json`, `html`, `feed` or `sitemap`. Default: by ending; in standard input a line that begins with `{` is a record, a text that begins with `[` a JSON array.',
    zh: '所有列表和标准输入的格式：`txt`、`csv`、`tsv`、`jsonl`、`json`、`html`、`feed` 或 `sitemap`。默认：按扩展名；标准输入里，以 `{` 开头的行是一条记录，以 `[` 开头的文本是 JSON 数组。',
    also: 'Only the command reads standard input.',
  },
  'url-field': {
    en: 'Field or column of the URL. Default: `url`, else the `image_urls` of Scrapy.',
    zh: '存放 URL 的字段名或列名。默认 `url`，其次是 Scrapy 的 `image_urls`。',
  },
  'key-field': {
    en: 'Field or column that holds the object key to use, below the prefix.',
    zh: '存放自定 key 的字段名或列名，位于前缀之下。',
  },
  'referer-field': {
    en: 'Field or column that holds the page the image was found on.',
    zh: '存放图片来源页面的字段名或列名。',
  },
  'id-field': {
    takes: 'lines',
    parse: lineList,
    en: 'Field or column of an id that stays when the URL changes: a changed link is not requested again. Several, one a line, form one id.',
    zh: '存放 id 的字段名或列名；URL 变了，id 也不变：链接变了，已存储的不会再次请求。写几个（每行一个）时，合起来是一个 id。',
  },
  'expires-field': {
    en: 'Field or column that says when the URL expires (RFC 3339 or Unix seconds), where its signature does not. Links that expire first are fetched first.',
    zh: '说明链接何时过期的字段名或列名（RFC 3339 或 Unix 秒数），用于签名本身没有写明的情况。最早过期的先下载。',
  },
  'bytes-field': {
    en: 'Field of JSON Lines that holds the image as base64: no request is made, and the URL may be missing. Not with `shard`.',
    zh: 'JSON Lines 中以 base64 存放图片的字段名：不发请求，URL 可以没有。不能与 `shard` 同用。',
    also: 'A record of `urls` needs no such option: it has bytes when its `bytes` is a `Uint8Array`.',
  },
  exclude: {
    parse: urlGlobs,
    takes: 'lines',
    en: 'Globs of image URLs to leave out, one a line, e.g. `**/avatars/**`, matched against the URL without its query. `*` stays within a segment, `**` does not; also `?`, `[ab]`, `{jpg,png}`.',
    zh: '不需要的图片 URL 的 glob，每行一个，如 `**/avatars/**`：与去掉查询参数的完整 URL 比较。`*` 不跨越 `/`，`**` 可以跨越；也可用 `?`、`[ab]` 和 `{jpg,png}`。',
    also: 'Here also an array.',
  },
  'min-urls': {
    parse: wholeNumber(0, MOST_URLS),
    en: 'With fewer distinct images, excluded ones not counted, the run fails before it stores anything. `0` allows empty lists. Default: an empty list is a warning, and a .json, .csv, .tsv, .xml or .gz of 0 bytes an error.',
    zh: '各列表中不同的图片（不含被排除的）少于这个数时，运行在存储任何图片之前就失败。`0`：空列表也算正常。默认：空列表给出警告；.json、.csv、.tsv、.xml 或 .gz 为 0 字节则报错。',
    also: 'Of a list that arrives, so many images are held in memory before the first one is fetched.',
  },
})

/** Which images. */
export interface ImageListOptions extends OptionsIn<typeof IMAGE_LIST_FIELDS> {}

/** Returns what is masked: the whole value of each header, and the token after a scheme such as `Bearer`. */
function tokensIn(value: string): readonly string[] {
  return value
    .split('\n')
    .map(line => line.slice(line.indexOf(':') + 1).trim())
    .flatMap(text => [text, text.replace(/^[\w-]+ +/, '')])
    .filter(Boolean)
}

/** Lists that are fetched before the images. */
export const WEB_FIELDS = inGroup('what', {
  'urls-from': {
    takes: 'lines',
    parse: addressLines,
    private: true,
    en: 'Addresses of lists to fetch first, one a line, at most 1,000: HTML pages, feeds, sitemaps, JSON, JSON Lines, CSV, TSV, text. No link is followed.',
    zh: '先下载的列表的地址，每行一个，最多 1,000 个：HTML 网页、feed、sitemap、JSON、JSON Lines、CSV、TSV 和文本。不会跟随任何链接。',
  },
  'from-headers': {
    notShared: 'secret',
    parse: originHeaders,
    private: true,
    secretsIn: tokensIn,
    default: '',
    en: '`Name: value` lines for the addresses of `urls-from`, which must then share one origin: `https:`, or this machine. Nothing else gets them.',
    zh: '发给 `urls-from` 各地址的请求头，每行一个 `Name: value`。这时所有地址须属于同一个源，经 `https:`，或在本机；其他请求都不带。',
  },
})

/** Lists that are fetched before the images. */
export interface WebOptions extends OptionsIn<typeof WEB_FIELDS> {}

import { NAMED_FORMATS } from '../../../input/documents/file-format.ts'
import type { OptionsIn, Table } from '../../options/field.ts'
import { anyText, lineList, oneOf } from '../../options/parsers.ts'
import { typesAndGroups, urlsInput, webPage } from './parsers.ts'

/** Which images: a plan takes these as well. */
export const IMAGE_LIST_FIELDS = {
  urls: {
    parse: urlsInput,
    help: 'Image URLs: one a line (`#` starts a comment line), or a JSON array. At most 128 KiB in all, on Windows 32,767 characters; longer lists go into a file.',
    also: 'This limit is one of inputs: here also an array of URLs, or of records, of any length; or an async iterable of them, whose images are fetched while it still runs. A record whose `bytes` is a `Uint8Array` needs no request: the bytes must not change until its result is there, and its `url`, which may be missing, only names the image. Give many of these in an async iterable: it is read no faster than they are stored.',
  },
  'urls-file': {
    parse: lineList,
    help: 'Path or glob of lists, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, and .md .markdown .html .htm and feeds (.xml .rss .atom), whose image links are the URLs; each also .gz.',
  },
  select: {
    parse: lineList,
    help: 'JSONPaths (RFC 9535), one a line, to the URLs or to the records that hold them, e.g. `$.posts[*].images[*]`: of a JSON file, of each line of a JSON Lines file, of the front matter of a Markdown file.',
  },
  'html-fields': {
    parse: lineList,
    help: 'Fields that hold HTML, one a line: JSONPaths (`$[*].content.rendered` of a JSON file, `$.html` of each line of a JSON Lines file) or columns of CSV and TSV. Their images are URLs of the list, and a record then needs no URL of its own.',
    also: 'Here also an array; of records that are handed over, paths begin at each record.',
  },
  'markdown-fields': { parse: lineList, help: 'The same for fields that hold Markdown.' },
  'front-matter': {
    parse: oneOf('auto', 'none'),
    default: 'auto',
    help: 'Images in the front matter of Markdown (YAML, TOML, JSON) beside what `select` names: `auto` reads `cover`, `image`, `images`, `thumbnail`, `banner`, `featured_image` and the like where they hold an http(s) URL or an array of them; `none` reads what `select` names alone.',
  },
  'link-types': {
    parse: typesAndGroups,
    help: 'Types or groups of files that links (`a href`) of Markdown and HTML lead to, e.g. `pdf,archive`: such a link is a URL of the list, by the ending of its path. Each type must be in `allow-types`.',
    also: 'An array, or a text with commas.',
  },
  srcset: {
    parse: oneOf('all', 'largest'),
    default: 'all',
    help: 'Which images of an `img` or `picture` with a `srcset` are read, in HTML and Markdown: `all`, or `largest`, the widest candidate, else the densest, and not the `src` beside it.',
  },
  'base-url': {
    parse: webPage,
    help: 'The page that relative URLs belong to; that of `referer-field` comes first.',
  },
  'list-format': {
    parse: oneOf(...(Object.keys(NAMED_FORMATS) as (keyof typeof NAMED_FORMATS)[])),
    help: 'Format of the lists in `urls-file` and of those that are fetched, whatever their endings, and of standard input: `txt`, `csv`, `tsv`, `jsonl`, `json`, `html`, `feed` or `sitemap`. Default: by ending; in standard input a line that begins with `{` is a record, and a text that begins with `[` a JSON array.',
    also: 'Only the command reads standard input.',
  },
  'url-field': {
    parse: anyText,
    standard: 'url',
    help: 'Field or column of a record that holds the URL. Without this input and `select`, the URLs of a JSON record without `url` are those of `image_urls`.',
  },
  'key-field': {
    parse: anyText,
    help: 'Field or column that holds the object key to use, below the prefix.',
  },
  'referer-field': { parse: anyText, help: 'Field or column that holds the page the image was found on.' },
  'id-field': {
    parse: lineList,
    help: 'Field or column that names the image whatever its URL, such as the id of an attachment: what is stored under it is not requested again when its link changes. Several, one a line, are one id together.',
  },
  'expires-field': {
    parse: anyText,
    help: 'Field or column that says when the URL dies (RFC 3339, or Unix seconds), where its own signature does not say. Links that expire first are fetched first; expired links are skipped.',
  },
  'bytes-field': {
    parse: anyText,
    help: 'Field of JSON Lines that holds the bytes of the image as base64: they are checked and stored as if they had been fetched, and no request is made. The URL, which may be missing, only names the image. Not with `shard`, and not in a plan.',
    also: 'A record of `urls` needs no such option: it has bytes when its `bytes` is a `Uint8Array`.',
  },
  'if-no-urls': {
    parse: oneOf('warn', 'error', 'ignore'),
    help: 'What to do when there are no URLs: `warn`, `error` or `ignore`. Default: `warn` for an empty list, but `error` where neither `urls` nor `urls-file` has a value, where a .json, .csv, .tsv, .xml or .gz has 0 bytes, and where `select` or a field names what no record has.',
    also: 'A warning goes to `watch.notice`, an error rejects.',
  },
} as const satisfies Table

/** Which images. A plan takes these as well. */
export interface ImageListOptions extends OptionsIn<typeof IMAGE_LIST_FIELDS> {}

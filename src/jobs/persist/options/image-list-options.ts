import type { ImageType, TypeGroup } from '../../../origin/inspect/image-types.ts'

/** Which images. A plan takes these as well. */
export interface ImageListOptions {
  /**
   * Image URLs: one a line (`#` starts a comment line), or a JSON array. At most 128 KiB in all, on Windows 32,767
   * characters; longer lists go into a file. This limit is one of inputs: here also an array of URLs, or of records, of any length; or an async iterable
   * of them, whose images are fetched while it still runs. A record whose `bytes` is a `Uint8Array` needs no request:
   * the bytes must not change until its result is there, and its `url`, which may be missing, only names the image. Give
   * many of these in an async iterable: it is read no faster than they are stored.
   */
  readonly urls?:
    | string
    | Iterable<string | Readonly<Record<string, unknown>>>
    | AsyncIterable<string | Readonly<Record<string, unknown>>>
  /**
   * Path or glob of lists, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, and .md .markdown .html .htm
   * and feeds (.xml .rss .atom), whose image links are the URLs; each also .gz.
   */
  readonly urlsFile?: string | readonly string[]
  /**
   * JSONPaths (RFC 9535), one a line, to the URLs or to the records that hold them, e.g. `$.posts[*].images[*]`: of a
   * JSON file, of each line of a JSON Lines file, of the front matter of a Markdown file. Here also an array.
   */
  readonly select?: string | readonly string[]
  /**
   * Fields that hold HTML, one a line: JSONPaths (`$[*].content.rendered` of a JSON file, `$.html` of each line of a
   * JSON Lines file) or columns of CSV and TSV. Their images are URLs of the list, and a record then needs no URL of its
   * own. Here also an array; of records that are handed over, paths begin at each record.
   */
  readonly htmlFields?: string | readonly string[]
  /** The same for fields that hold Markdown. */
  readonly markdownFields?: string | readonly string[]
  /**
   * Images in the front matter of Markdown (YAML, TOML, JSON) beside what `select` names: `auto` reads `cover`, `image`,
   * `images`, `thumbnail`, `banner`, `featured_image` and the like where they hold an http(s) URL or an array of them;
   * `none` reads what `select` names alone.
   * @default 'auto'
   */
  readonly frontMatter?: 'auto' | 'none'
  /**
   * Types or groups of files that links (`a href`) of Markdown and HTML lead to, e.g. `pdf,archive`: such a link is a URL
   * of the list, by the ending of its path. Each type must be in `allowTypes`. An array, or a text with commas.
   */
  readonly linkTypes?: string | readonly (ImageType | TypeGroup)[]
  /**
   * Which images of an `img` or `picture` with a `srcset` are read, in HTML and Markdown: `all`, or `largest`, the widest
   * candidate, else the densest, and not the `src` beside it.
   * @default 'all'
   */
  readonly srcset?: 'all' | 'largest'
  /** The page that relative URLs belong to; that of `refererField` comes first. */
  readonly baseUrl?: string | URL
  /**
   * Format of the lists in `urlsFile` and of those that are fetched, whatever their endings, and of standard input: `txt`,
   * `csv`, `tsv`, `jsonl`, `json`, `html`, `feed` or `sitemap`. Only the command reads standard input.
   * @default by ending
   */
  readonly listFormat?: 'txt' | 'csv' | 'tsv' | 'jsonl' | 'json' | 'html' | 'feed' | 'sitemap'
  /**
   * Field or column of a record that holds the URL. Without this input and `select`, the URLs of a JSON record without
   * `url` are those of `image_urls`.
   * @default 'url'
   */
  readonly urlField?: string
  /** Field or column that holds the object key to use, below the prefix. */
  readonly keyField?: string
  /** Field or column that holds the page the image was found on. */
  readonly refererField?: string
  /**
   * Field or column that names the image whatever its URL, such as the id of an attachment: what is stored under it is
   * not requested again when its link changes. Several, one a line, are one id together.
   */
  readonly idField?: string | readonly string[]
  /**
   * Field or column that says when the URL dies (RFC 3339, or Unix seconds), where its own signature does not say. Links that
   * expire first are fetched first; expired links are skipped.
   */
  readonly expiresField?: string
  /**
   * Field of JSON Lines that holds the bytes of the image as base64: they are checked and stored as if they had been
   * fetched, and no request is made. The URL, which may be missing, only names the image. Not with `shard`, and not in a
   * plan. A record of `urls` needs no such option: it has bytes when its `bytes` is a `Uint8Array`.
   */
  readonly bytesField?: string
  /**
   * What to do when there are no URLs: `warn`, `error` or `ignore`. A warning goes to `watch.notice`, an error rejects.
   * @default `warn` for an empty list, but `error` where neither `urls` nor `urlsFile` has a value, where a .json, .csv,
   * .tsv, .xml or .gz has 0 bytes, and where `select` or a field names what no record has
   */
  readonly ifNoUrls?: 'warn' | 'error' | 'ignore'
}

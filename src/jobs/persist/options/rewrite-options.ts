/** Options that rewrite the lists: whether and how the stored images are written into them. */
export interface RewriteOptions {
  /**
   * Where the lists go with what was stored beside or in place of each URL: a folder (`out/`), a file (where there is
   * one list), or `in-place`; see "Rewriting".
   */
  readonly rewriteTo?: string
  /**
   * `add` (what was stored goes beside each URL) or `replace` (each URL gives way to the link). Markdown, HTML and .txt
   * take only `replace`, also where nothing is set.
   * @default 'add'
   */
  readonly rewriteMode?: 'add' | 'replace'
  /**
   * What is written: `url` (the public URL), `key`, or `path` (from the list to the stored file); or `source`, which
   * fetches nothing and puts the original addresses back; see "Moving". For a folder destination without
   * `publicUrlBase` it is `path` where nothing is set.
   * @default 'url'
   */
  readonly rewriteLink?: 'url' | 'key' | 'path' | 'source'
  /**
   * With `add`: the suffix that turns the name of the field or column with the URL into the name of the new one.
   * @default '_stored'
   */
  readonly rewriteSuffix?: string
  /**
   * Before a list is written, request the first new public link as a reader would: if
   * it answers 401, 403 or 404, no list is written. For buckets.
   * @default true
   */
  readonly rewriteCheck?: boolean | 'true' | 'false'
  /**
   * Earlier values of `publicUrlBase`, one a line. Links of the lists that begin with one of them and lead to a stored
   * image are rewritten without a request; see "Moving".
   */
  readonly formerPublicUrlBases?: string | readonly string[]
}

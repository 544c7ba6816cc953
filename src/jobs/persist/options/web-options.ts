/** Lists that are fetched before the images. */
export interface WebOptions {
  /**
   * Addresses of lists and pages that are fetched first, one a line (`#` starts a comment line), at most 1,000: HTML
   * pages, feeds, sitemaps, JSON, JSON Lines, CSV, TSV and text. Their images are the URLs; no link is followed. Here
   * also an array.
   */
  readonly urlsFrom?: string | readonly string[]
  /**
   * `Name: value` lines for the addresses of `urlsFrom`, such as an API token. The addresses then have one origin; no
   * image and no other origin gets them. Here also an object.
   */
  readonly fromHeaders?: string | Readonly<Record<string, string>>
}

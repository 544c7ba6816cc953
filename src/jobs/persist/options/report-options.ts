import type { RewriteOptions } from './rewrite-options.ts'

/** What a run leaves beside the images, and when it counts as failed. */
export interface ReportOptions extends RewriteOptions {
  /**
   * When the step fails: `any` image failed, `all` (nothing of the list is in the store; images that rest or have
   * expired count as not kept), `none`, or more than a share such as `25%`. A run that counts as failed says so in the report's `failure` and does not reject.
   * @default 'all'
   */
  readonly failOn?: 'any' | 'all' | 'none' | `${number}%`
  /** Where the results go, JSON Lines. Without it no file is written. */
  readonly resultsFile?: string
  /**
   * Where the failed URLs go, in a form `urlsFile` takes back: such a list is tried whatever rests. Without it
   * no file is written.
   */
  readonly failedFile?: string
  /**
   * Where a page goes that shows the images of this run, HTML.
   * @default none
   */
  readonly galleryFile?: string
  /**
   * Write the step summary. The library has the report and writes none.
   * @default true
   */
  readonly summary?: boolean | 'true' | 'false'
}

/** What a folder shows of itself, and what a workflow for it would say. */

/** What it leaves out has the default of the purpose. */
export interface Proposal {
  /** Name of the recognised program. */
  readonly program?: string
  readonly for: 'crawler' | 'posts'
  readonly lists: string
  /** A folder that the site publishes. */
  readonly destination?: string
  /** What links to images in `destination` begin with, where that is not the folder's own path on the site. */
  readonly base?: string
  readonly key?: string
  /** Script that makes the lists. */
  readonly crawl?: string
}

export interface Project {
  /** Absolute. */
  readonly root: string
  /** As a bucket can be called. */
  readonly name: string
  readonly branch: string
  readonly proposal: Proposal | undefined
}

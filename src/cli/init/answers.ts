/** What the user has decided: by flags, by answers, or by leaving a default. */
import type { LOGINS, PURPOSES, RHYTHMS } from '../init-fields.ts'
import type { ServiceName } from './services.ts'

/** Names are those of the flags, in camel case. */
export interface Decided {
  readonly for: (typeof PURPOSES)[number]
  readonly service: ServiceName
  readonly destination: string
  readonly region?: string
  readonly endpoint?: string
  readonly accountId?: string
  readonly login: (typeof LOGINS)[number]
  readonly roleArn?: string
  readonly oidcProviderArn?: string
  /** '' for images of pages on the web. */
  readonly lists: string
  readonly urlsFrom?: string
  readonly every: (typeof RHYTHMS)[number]
  readonly manifestAt?: string
  readonly publicUrlBase?: string
}

/** Decisions so far: an answer may depend on those before it. */
export type Known = { -readonly [Name in keyof Decided]?: Decided[Name] | undefined }

/** A value that GitHub fills in when the workflow runs, such as a variable of the repository. */
export const isExpression = (value: string | undefined): boolean => value?.includes('${{') === true

export const expression = (text: string): string => `\${{ ${text} }}`

export const variable = (name: string): string => expression(`vars.${name}`)

/** What a folder shows of itself, as decisions. What it leaves out has the default of the purpose. */
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

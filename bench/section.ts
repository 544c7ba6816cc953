import type { Stage } from './stage.ts'
import type { Finding } from './table.ts'

/** What one row of the bench found out: Markdown to read, numbers to hold against the targets. */
export interface Section {
  readonly title: string
  readonly table: string
  readonly findings: readonly Finding[]
}

export type Row = (stage: Stage) => Promise<Section>

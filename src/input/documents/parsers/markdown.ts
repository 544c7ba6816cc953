/** What the package holds of these parsers is built into this file: none of them is a dependency of the package. */
export type { SyntaxNodeRef } from '@lezer/common'
export { GFM, parser } from '@lezer/markdown'

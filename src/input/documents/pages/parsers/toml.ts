/** What the package holds of this parser is built into this file: it is no dependency of the package. */
export { type AST, ParseError, parseTOML } from 'toml-eslint-parser'

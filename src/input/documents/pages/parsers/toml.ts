/** The build bundles this parser into this file, so that the package does not depend on it. */
export { type AST, ParseError, parseTOML } from 'toml-eslint-parser'

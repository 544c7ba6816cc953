/** The build bundles these parsers into this file, so that the package does not depend on them. */
export { decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'
export { QuoteType, Tokenizer } from 'htmlparser2'

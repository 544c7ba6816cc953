/** What the package holds of these parsers is built into this file: none of them is a dependency of the package. */
export { decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'
export { QuoteType, Tokenizer } from 'htmlparser2'

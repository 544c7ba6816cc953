/** The head of a page, with the policy that says what it may load. Pure. */
import { LANGUAGES, type Language } from '../../base/sentence.ts'
import { contentPolicy, type PagePolicy } from './policy.ts'

export interface PageHead extends PagePolicy {
  readonly language: Language
  /** Markup: text of others is escaped. */
  readonly title: string
  /** Further elements. */
  readonly more?: readonly string[]
}

/** @returns the document up to the end of its head */
export function pageHead({ language, title, more = [], ...policy }: PageHead): string {
  const elements = [
    '<meta charset="utf-8">',
    ...more,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(policy)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${policy.style}</style>`,
  ]
  return `<!doctype html>
<html lang="${LANGUAGES[language].htmlLang}">
<head>
${elements.join('\n')}
</head>
`
}

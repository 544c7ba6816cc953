/** Doc comments of TypeScript as an editor shows them. */

export interface Member {
  readonly name: string
  /** On one line, without its tags; undefined where there is none. */
  readonly doc: string | undefined
  /** What stands behind `@default`, without quotes. */
  readonly standard: string | undefined
}

/** The members of the interfaces and classes in a text, which are indented once. */
export function membersOf(text: string): Member[] {
  const pattern =
    /(?:^ +\/\*\*((?:(?!\*\/).)*)\*\/\n)?^(?: {2}| {4})(?:override |readonly )*(?!private|constructor)(\w+)\??(?:[:(]| =)/gms
  return Array.from(text.matchAll(pattern), ([, comment, name = '']) => {
    if (comment === undefined) return { name, doc: undefined, standard: undefined }
    const said = onOneLine(comment)
    const [doc = '', standard] = said.split(' @default ')
    return { name, doc, standard: standard?.replace(/^'(.*)'$/, '$1') }
  })
}

/** `*\/` is how a comment writes what would end it. */
function onOneLine(comment: string): string {
  return comment
    .split('\n')
    .map(line => line.replace(/^\s*\* ?/, '').trim())
    .filter(Boolean)
    .join(' ')
    .replaceAll('*\\/', '*/')
}

/** A JSONPath step by step, to tell how far it leads into a document. */

/** The node lists that a path goes through, the last one apart: each with the step that leads on from it. */
export interface PathLevel {
  /** `$`, `$.posts`, `$.posts[*]` */
  readonly path: string
  /** Members that the step names. */
  readonly names: readonly string[]
  /** It takes whatever is there. */
  readonly takesAll: boolean
  /** It looks into everything below. */
  readonly isDeep: boolean
}

/** @param path a valid one */
export async function pathLevels(path: string): Promise<PathLevel[]> {
  const { default: parse } = await import('jsonpath-rfc9535/parser')
  const steps = stepsOf(path)
  return parse(path).segments.map(({ type, node }, index) => {
    const selectors = node.type === 'BracketedSelection' ? node.selectors : [node]
    return {
      path: `$${steps.slice(0, index).join('')}`,
      names: selectors.flatMap(one => ('value' in one && typeof one.value === 'string' ? [one.value] : [])),
      takesAll: selectors.some(one => one.type === 'WildcardSelector'),
      isDeep: type === 'DescendantSegment',
    }
  })
}

/** As they are written: `.posts`, `[*]`, `..['a']`. */
function stepsOf(path: string): string[] {
  const steps: string[] = []
  let depth = 0
  for (const [token] of path
    .trim()
    .slice(1)
    .matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\.\.\s*\[|\.\.|./gs)) {
    const opens = token.endsWith('[')
    if (depth === 0 && (opens || token.startsWith('.'))) steps.push(token)
    else steps.push((steps.pop() ?? '') + token)
    if (opens) depth++
    else if (token === ']') depth--
  }
  return steps.map(step => step.trim())
}

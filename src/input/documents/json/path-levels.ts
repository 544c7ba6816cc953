/** Splits a JSONPath into steps, to find out how far it leads into a document. */

/** A node list that a path goes through (all but the last), with the step that leads on from it. */
export interface PathLevel {
  /** Path to the node list: `$`, `$.posts`, `$.posts[*]`. */
  readonly path: string
  /** Members that the step names. */
  readonly names: readonly string[]
  /** The step takes all members or items. */
  readonly takesAll: boolean
  /** The step searches all levels below. */
  readonly isDeep: boolean
}

/** @param path a valid JSONPath */
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

/** Returns the steps as written: `.posts`, `[*]`, `..['a']`. */
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

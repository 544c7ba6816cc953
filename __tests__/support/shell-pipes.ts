/** Pipes in shell scripts: where a failure of the left side goes unnoticed. */

export interface Pipe {
  /** The line that it stands in. */
  readonly line: string
  /** Whether a failure of its left side fails the whole. */
  readonly isWatched: boolean
  /** The program that reads it. */
  readonly reader: string
}

/** @param isWatched whether the shell itself runs with pipefail, as `shell: bash` of a step does */
export function pipesIn(script: string, isWatched = false): Pipe[] {
  const pipes: Pipe[] = []
  for (const at of pipesAt(script)) {
    const from = script.lastIndexOf('\n', at) + 1
    const end = script.indexOf('\n', at)
    pipes.push({
      line: script.slice(from, end < 0 ? undefined : end).trim(),
      isWatched:
        isWatched ||
        NEVER_FAILS.test(script.slice(0, at)) ||
        /\bset -[a-z]*o pipefail\b/.test(script.slice(0, at)),
      reader: /^\s*(?:\\\n\s*)?([^\s;|)]*)/.exec(script.slice(at + 1))?.[1] ?? '',
    })
  }
  return pipes
}

/** A writer of given words, from the last separator on. */
const NEVER_FAILS = /(?:^|[;\n(&|])\s*(?:printf|echo) [^;\n(&|]*$/

/** Positions of pipes: outside quotes, comments and here-documents; `||` is none. */
function pipesAt(script: string): number[] {
  const found: number[] = []
  /** What the text at hand lies in: a quote, or a command in `$(…)` within one. */
  const around: string[] = []
  for (let at = 0; at < script.length; at++) {
    const rest = script.slice(at)
    const inside = around.at(-1)
    if (inside === "'") {
      if (rest.startsWith("'")) around.pop()
    } else if (rest.startsWith('\\')) at++
    else if (rest.startsWith('"')) inside === '"' ? around.pop() : around.push('"')
    else if (rest.startsWith('$(')) {
      around.push('(')
      at++
    } else if (inside === '"') continue
    else if (rest.startsWith("'")) around.push("'")
    else if (rest.startsWith('(')) around.push('(')
    else if (rest.startsWith(')')) around.pop()
    else if (/(?:^|\s)#$/.test(script.slice(Math.max(0, at - 1), at + 1))) at += rest.search(/$/m) - 1
    else if (/^<<-?(?!<)/.test(rest) && script[at - 1] !== '<') {
      const [begin = '', word = ''] = /^<<-?\s*["']?(\w+)["']?/.exec(rest) ?? []
      const end = word === '' ? -1 : rest.search(new RegExp(`^\\s*${word}$`, 'm'))
      at += end < 0 ? begin.length : end
    } else if (rest.startsWith('||')) at++
    else if (rest.startsWith('|') && script[at - 1] !== '>') found.push(at)
  }
  return found
}

/**
 * How the runner reads `GITHUB_OUTPUT`, after its FileCommandManager.cs on Linux: only LF ends a line.
 */

/** @throws Error on any line that the runner would refuse; the step would fail and lose its outputs */
export function parseOutputFile(text: string): Record<string, string> {
  const lines = text.split('\n')
  const outputs = new Map<string, string>()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? []
    if (sign === undefined) throw new Error(`Invalid format '${line}'`)
    if (name === '') throw new Error(`Invalid format '${line}': the name must not be empty`)
    if (sign === '=') {
      outputs.set(name, rest)
      continue
    }
    if (rest === '') throw new Error(`Invalid format '${line}': the delimiter must not be empty`)
    const end = lines.indexOf(rest, at + 1)
    if (end < 0) throw new Error(`Invalid value: matching delimiter not found '${rest}'`)
    outputs.set(name, lines.slice(at + 1, end).join('\n'))
    at = end
  }
  return Object.fromEntries(outputs)
}

/** The shell script that commits what a run changed, for the folders of this repository. Pure. */

export interface Committed {
  /** Files and folders that are added; '' stands for every file that git knows. */
  readonly paths: readonly string[]
  /** Folders of images, made first because a run that stores nothing makes none. */
  readonly made: readonly string[]
  /** Folder of the memory, which projects often ignore. */
  readonly memory?: string | undefined
}

/** Puts paths in place of those that an example's script adds. */
export function withPaths(script: string, { paths, made, memory }: Committed): string {
  const folders = [...made, ...(memory === undefined ? [] : [memory])]
  const named = paths.filter(path => path !== '')
  const adding = [
    ...(folders.length > 0 ? [`mkdir -p ${shellWords(folders)}`] : []),
    ...(paths.includes('') ? ['git add --update'] : []),
    ...(named.length > 0 ? [`git add ${shellWords(named)}`] : []),
    ...(memory === undefined ? [] : [`git add --force ${shellWords([memory])}`]),
  ]
  const lines = script.split('\n')
  const first = lines.findIndex(isAdding)
  const rest = lines.filter(line => !isAdding(line))
  return rest.toSpliced(first, 0, ...adding).join('\n')
}

const isAdding = (line: string) => /^(?:mkdir -p|git add) /.test(line)

export function shellWord(text: string): string {
  // A word that begins with a dash would be an option.
  const word = text.startsWith('-') ? `./${text}` : text
  return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

function shellWords(texts: readonly string[]): string {
  return texts.map(shellWord).join(' ')
}

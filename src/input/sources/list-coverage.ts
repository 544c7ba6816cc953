/**
 * Checks whether `select` and `url-field` match the lists. It looks at all lists of a run together, because any record
 * may lack any member.
 */
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { columnMissing } from '../documents/csv/column-missing.ts'
import type { PathReader } from '../documents/document-options.ts'
import { listsText, looksMisread, namesText } from '../documents/names.ts'
import { InputCoverage } from './input-coverage.ts'
import { PathCoverage } from './path-coverage.ts'

export interface Verdict {
  /** One sentence for each setting that matches nothing: its lists, and what they hold instead. */
  readonly sentences: readonly Text[]
  /** No list gave a URL, and no record at all has something that a path or the field names. */
  readonly isError: boolean
}

export class ListCoverage {
  readonly #urlField: string
  readonly #paths: readonly PathReader[]
  readonly #inputs: InputCoverage[] = []

  constructor(urlField: string, paths: readonly PathReader[]) {
    this.#urlField = urlField
    this.#paths = paths
  }

  /** @param paths those that apply to the list: the first of all paths, or all */
  add(name: string, readers: readonly PathReader[]): InputCoverage {
    const paths = readers.map(path => new PathCoverage(name, path))
    const input = new InputCoverage(name, paths)
    this.#inputs.push(input)
    return input
  }

  judge(): Verdict {
    const nowhere = this.#paths
      .map((_, index) => this.#inputs.flatMap(({ paths }) => paths[index] ?? []))
      .filter(namesWhatIsNowhere)
    const isFieldNowhere = this.#withoutField.length > 0 && !this.#inputs.some(({ hasField }) => hasField)
    return {
      isError: (nowhere.length > 0 || isFieldNowhere) && !this.#inputs.some(({ hasUrl }) => hasUrl),
      sentences: [
        ...nowhere.map(coverages => this.#pathSentence(coverages.filter(({ isUnfit }) => isUnfit))),
        // If no path matches anywhere, the sentences above already name these lists.
        ...(nowhere.length < this.#paths.length ? this.#unfitLists() : []),
        ...this.#fieldSentences(),
      ],
    }
  }

  get #withoutField(): readonly InputCoverage[] {
    return this.#inputs.filter(({ otherNames }) => otherNames !== undefined)
  }

  #unfitLists(): Text[] {
    const coverages = this.#inputs.filter(({ isUnfit }) => isUnfit).map(({ paths }) => deepest(paths))
    return coverages.length > 0 ? [this.#pathSentence(coverages)] : []
  }

  /** @param coverages at least one; none of them has a match */
  #pathSentence(coverages: readonly PathCoverage[]): Text {
    const best = deepest(coverages)
    const lists = listsText([...new Set([best, ...coverages].map(({ list }) => list))])
    const sentence = say('select-unfit', {
      input: best.input,
      path: shorten(best.path),
      lists,
      there: best.there,
    })
    const images = this.#inputs.find(({ paths }) => paths.includes(best))?.images
    return images ? say('select-unfit-images', { sentence, images }) : sentence
  }

  #fieldSentences(): Text[] {
    const columns = this.#withoutField.filter(({ header }) => header !== undefined)
    const records = this.#withoutField.filter(({ header }) => header === undefined)
    return [
      ...columns.map(({ name, header = [] }) =>
        withHint(columnMissing(this.#urlField, 'url-field', header, name), name, header),
      ),
      ...(records.length > 0 ? [this.#recordSentence(records)] : []),
    ]
  }

  #recordSentence(inputs: readonly InputCoverage[]): Text {
    const names = [...new Set(inputs.flatMap(({ otherNames = [] }) => otherNames))]
    const about = {
      lists: listsText(inputs.map(({ name }) => name)),
      field: this.#urlField,
      input: 'url-field',
    }
    const sentence =
      names.length === 0
        ? say('field-unfit-empty', about)
        : say('field-unfit', { ...about, names: namesText(names), count: names.length })
    return withHint(sentence, inputs[0]?.name ?? '', names)
  }
}

/** @param coverages one path in all lists */
function namesWhatIsNowhere(coverages: readonly PathCoverage[]): boolean {
  const seen = new Set(coverages.flatMap(coverage => [...coverage.seen]))
  return (
    !coverages.some(({ hasMatch }) => hasMatch) &&
    coverages.some(coverage => [...coverage.lacking].some(name => !seen.has(name)))
  )
}

function deepest(coverages: readonly PathCoverage[]): PathCoverage {
  return coverages.reduce((best, coverage) => (coverage.depth > best.depth ? coverage : best))
}

function withHint(sentence: Text, name: string, names: readonly string[]): Text {
  return names.some(looksMisread) ? say('not-utf8-perhaps', { sentence, name }) : sentence
}

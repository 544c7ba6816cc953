/**
 * Whether `select` and `url-field` fit the lists. Judged over all lists of a run: any record may lack any member, so
 * that one list, or one line, says little.
 */
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { columnMissing } from '../documents/csv/csv-columns.ts'
import type { PathReader } from '../documents/document-options.ts'
import { listsText, looksMisread, namesText } from '../documents/names.ts'
import { InputCoverage } from './input-coverage.ts'
import { PathCoverage } from './path-coverage.ts'

export interface Verdict {
  /** What fits nothing: each with its lists, what is there instead, and the setting. */
  readonly sentences: readonly Text[]
  /** Nothing gave a URL, and something that a path or the field names is in no record at all. */
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

  /** @param isSelected `select` counts for it */
  add(name: string, isSelected: boolean): InputCoverage {
    const paths = isSelected ? this.#paths.map(path => new PathCoverage(name, path)) : []
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
        // Each of these is among those above already, where no path is anywhere.
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

  /** @param coverages some, none of which leads to anything */
  #pathSentence(coverages: readonly PathCoverage[]): Text {
    const best = deepest(coverages)
    const lists = listsText([...new Set([best, ...coverages].map(({ list }) => list))])
    const sentence = say('select-unfit', { path: shorten(best.path), lists, there: best.there })
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

/** Of one path, its fits to all lists. */
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

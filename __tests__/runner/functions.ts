/** Functions of expressions that need no job. Their names are in lower case, since any case will do. */
import { asText, elementsOf, isArray, isEqual, type Value } from './values.ts'

export type Functions = Readonly<Record<string, (...values: readonly Value[]) => Value>>

const upper = (value: Value = null) => asText(value).toUpperCase()

export const FUNCTIONS: Functions = {
  contains: (where = null, what = null) =>
    isArray(where) ? elementsOf(where).some(each => isEqual(each, what)) : upper(where).includes(upper(what)),
  startswith: (text, start) => upper(text).startsWith(upper(start)),
  endswith: (text, end) => upper(text).endsWith(upper(end)),
  format: (pattern = null, ...values) =>
    asText(pattern).replace(/\{\{|\}\}|\{(\d+)\}/g, (found, number) => {
      if (number === undefined) return found.slice(1)
      const value = values[Number(number)]
      if (value === undefined) throw new Error(`The format string references argument ${number}`)
      return asText(value)
    }),
  join: (values = null, between = ',') =>
    isArray(values) ? values.map(asText).join(asText(between)) : asText(values),
  tojson: (value = null) => JSON.stringify(value, null, 2),
  fromjson: (text = null) => JSON.parse(asText(text)),
}

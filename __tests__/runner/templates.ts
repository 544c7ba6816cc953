/** Texts of workflows with expressions in them. */
import { evaluate, type Scope } from './expressions.ts'
import { asText, type Value } from './values.ts'

/** `}}` inside a text of the expression does not end it. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g

/** A text that is one expression and nothing else gives that expression's value. */
export function filled(template: Value, scope: Scope): Value {
  if (typeof template !== 'string') return template
  const [whole] = template.trim().matchAll(EXPRESSION)
  if (whole?.[0] === template.trim()) return evaluate(whole[1] ?? '', scope)
  return template.replace(EXPRESSION, (_, expression) => asText(evaluate(expression, scope)))
}

export const filledText = (template: Value, scope: Scope) => asText(filled(template, scope))

export type Texts = Readonly<Record<string, string>>

export function filledTexts(templates: Readonly<Record<string, Value>> = {}, scope: Scope): Texts {
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, filledText(template, scope)]),
  )
}

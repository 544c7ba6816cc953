/** GitHub's expression language: `||` before `&&` before comparisons before `!` before members. */
import { FUNCTIONS, type Functions } from './functions.ts'
import { type Token, tokensOf } from './tokens.ts'
import { compare, elementsOf, isEqual, isTruthy, memberOf, type Value } from './values.ts'

export interface Scope {
  /** `github`, `env`, `steps` and the like. */
  readonly contexts: Readonly<Record<string, Value>>
  /** Functions of the job: `success`, `always` and the like. */
  readonly functions?: Functions
}

type Part = (scope: Scope) => Value

/** Lists that `.*` made. A member of such a list is the list of that member of its elements. */
const spread = new WeakSet<readonly Value[]>()

export function evaluate(expression: string, scope: Scope): Value {
  return new Reader(expression).whole()(scope)
}

const STATUS = ['success', 'failure', 'cancelled', 'always']

/** A condition without a status function also requires success. */
export function isMet(condition: string, scope: Scope): boolean {
  const bare = condition.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1')
  const saysWhen = tokensOf(bare).some(
    (token, at, all) =>
      token.kind === 'name' && STATUS.includes(token.text.toLowerCase()) && isSign(all[at + 1], '('),
  )
  return isTruthy(evaluate(saysWhen ? bare : `success() && (${bare})`, scope))
}

const isSign = (token: Token | undefined, text: string) => token?.kind === 'sign' && token.text === text

class Reader {
  readonly #expression: string
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(expression: string) {
    this.#expression = expression
    this.#tokens = tokensOf(expression)
  }

  whole(): Part {
    const part = this.#either()
    if (this.#at < this.#tokens.length) throw this.#unexpected()
    return part
  }

  #either(): Part {
    let left = this.#both()
    while (this.#takes('||')) {
      const [first, second] = [left, this.#both()]
      left = scope => {
        const value = first(scope)
        return isTruthy(value) ? value : second(scope)
      }
    }
    return left
  }

  #both(): Part {
    let left = this.#equality()
    while (this.#takes('&&')) {
      const [first, second] = [left, this.#equality()]
      left = scope => {
        const value = first(scope)
        return isTruthy(value) ? second(scope) : value
      }
    }
    return left
  }

  #equality(): Part {
    let left = this.#order()
    for (;;) {
      const wanted = this.#takes('==') ? true : this.#takes('!=') ? false : undefined
      if (wanted === undefined) return left
      const [first, second] = [left, this.#order()]
      left = scope => isEqual(first(scope), second(scope)) === wanted
    }
  }

  #order(): Part {
    let left = this.#negation()
    for (;;) {
      const sign = ['<=', '>=', '<', '>'].find(text => this.#takes(text))
      if (sign === undefined) return left
      const [first, second] = [left, this.#negation()]
      left = scope => {
        const order = compare(first(scope), second(scope))
        if (sign === '<=') return order <= 0
        if (sign === '>=') return order >= 0
        return sign === '<' ? order < 0 : order > 0
      }
    }
  }

  #negation(): Part {
    if (!this.#takes('!')) return this.#member()
    const part = this.#negation()
    return scope => !isTruthy(part(scope))
  }

  #member(): Part {
    let part = this.#primary()
    for (;;) {
      const before = part
      if (this.#takes('.')) {
        if (this.#takes('*')) part = scope => all(before(scope))
        else {
          const name = this.#name()
          part = scope => member(before(scope), name)
        }
      } else if (this.#takes('[')) {
        if (this.#takes('*')) part = scope => all(before(scope))
        else {
          const index = this.#either()
          part = scope => member(before(scope), index(scope))
        }
        this.#needs(']')
      } else return part
    }
  }

  #primary(): Part {
    if (this.#takes('(')) {
      const part = this.#either()
      this.#needs(')')
      return part
    }
    const token = this.#tokens[this.#at++]
    if (token?.kind === 'literal') return () => token.value
    if (token?.kind !== 'name') throw this.#unexpected(-1)
    return this.#takes('(') ? this.#call(token.text) : context(token.text)
  }

  #call(name: string): Part {
    const given: Part[] = []
    if (!this.#takes(')')) {
      do given.push(this.#either())
      while (this.#takes(','))
      this.#needs(')')
    }
    const key = name.toLowerCase()
    return scope => {
      const known = scope.functions?.[key] ?? FUNCTIONS[key]
      if (!known) throw new Error(`Unrecognized function: '${name}'`)
      return known(...given.map(part => part(scope)))
    }
  }

  #name(): string {
    const token = this.#tokens[this.#at++]
    if (token?.kind !== 'name') throw this.#unexpected(-1)
    return token.text
  }

  #takes(text: string): boolean {
    if (!isSign(this.#tokens[this.#at], text)) return false
    this.#at++
    return true
  }

  #needs(text: string): void {
    if (!this.#takes(text)) throw this.#unexpected()
  }

  #unexpected(before = 0): Error {
    const token = this.#tokens[this.#at + before]
    const found = token === undefined ? 'its end' : token.kind === 'literal' ? token.value : token.text
    return new Error(`Unexpected ${found} in the expression: ${this.#expression}`)
  }
}

function context(name: string): Part {
  return ({ contexts }) => {
    const found = contexts[name.toLowerCase()]
    if (found === undefined) throw new Error(`Unrecognized named-value: '${name}'`)
    return found
  }
}

function all(value: Value): Value {
  const elements = [...elementsOf(value)]
  spread.add(elements)
  return elements
}

function member(value: Value, name: Value): Value {
  if (!Array.isArray(value) || !spread.has(value)) return memberOf(value, name)
  const members = elementsOf(value)
    .map(each => memberOf(each, name))
    .filter(each => each !== null)
  spread.add(members)
  return members
}

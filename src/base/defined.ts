/** Members without those that are undefined, which `exactOptionalPropertyTypes` tells from missing ones. */
export type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> }

/** To be filled by assignments: conditional spreads take several times as long, and each image makes a few. */
export type Writable<T> = { -readonly [Name in keyof T]: T[Name] }

/** Drops the members that are undefined, to spread what may be missing: `{ a, ...defined({ b, c }) }`. */
export function defined<T extends object>(members: T): Defined<T> {
  const kept: Defined<T> = {}
  for (const name of Object.keys(members) as (keyof T)[]) {
    const value = members[name]
    if (value !== undefined) kept[name] = value as Exclude<T[keyof T], undefined>
  }
  return kept
}

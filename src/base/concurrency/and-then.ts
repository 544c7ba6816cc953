/**
 * Goes on with a value, or later with the value of a promise. On the way of each image it takes the place of `await`,
 * which makes two promises even for a value that is known.
 */
export function andThen<T, R>(value: T | Promise<T>, next: (value: T) => Promise<R>): Promise<R>
export function andThen<T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R>
export function andThen<T, R>(value: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> {
  return value instanceof Promise ? value.then(next) : next(value)
}

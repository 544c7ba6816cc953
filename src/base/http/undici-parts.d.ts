/** `undici.ts` gives these parts the types of the whole package. */
declare module 'undici/lib/*' {
  const part: unknown
  export default part
}

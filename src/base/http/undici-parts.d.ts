/** What `undici.ts` says of them is what undici says of the whole. */
declare module 'undici/lib/*' {
  const part: unknown
  export default part
}

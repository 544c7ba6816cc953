/** An address as people may see it: values of its query may be tokens. Pure. */
export function shownAddress({ origin, pathname, searchParams }: URL): string {
  const names = [...searchParams.keys()].map(name => `${encodeURIComponent(name)}=…`)
  return `${origin}${pathname}${names.length > 0 ? `?${names.join('&')}` : ''}`
}

/** What is wrong with how a program calls the library. */
export const LIBRARY_ENGLISH = {
  'option-unknown': '{name} is not an option',
  'option-unknown-near': '{name} is not an option; {nearest} is',
  'option-kind': '{name} is of type {kind}: {needed} is needed',
  'kind-text': 'a text',
  'kind-lines': 'a text or an array of texts',
  'kind-record': 'an object',
  'kind-pairs': 'a text or an object of texts',
  'kind-function': 'a function',
  'kind-signal': 'an AbortSignal',
  'kind-urls': 'a text, an array, or an async iterable of URLs or records',
  'value-needed': '{needed} is needed',
} as const

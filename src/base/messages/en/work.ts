/** Workers: a store that refuses, claims of parts, and images that crash workers. */
export const WORK_ENGLISH = {
  'store-waits':
    'the store refuses, so no new image begins and uploads are tried again, for up to {time}: {refusal}',
  'store-answers': 'the store works again: the images go on',
  'plan-awaited': "there is no plan '{plan}' below this destination yet: the worker waits for it",
  'part-held': 'part {part} waits: another worker has it, or had it until a moment ago',
  'part-kills': '{count} workers in a row crashed on this part before an image was under way',
  'image-kills': '{count} workers crashed while they worked on this image alone',
  'parts-reopened': '{count} abandoned {count|part is|parts are} open again',
} as const

/** Further places for the images of a destination. */
export const MIRRORS_ENGLISH = {
  'mirror-line':
    'must be NAME=DESTINATION with a name of 1 to 20 lower-case letters and digits, e.g. r2=r2://my-bucket/memes/ account-id=…',
  'mirror-name-twice': 'the name {name} is used twice; give each mirror a name of its own',
  'mirror-word': '{word} is not a word of a mirror; write {words}',
  'mirror-keys':
    "no keys; set {id} and {secret} in the environment. The run's own login counts only for the same service and endpoint",
  'mirror-first-place': 'the destination',
  'mirror-other-place': 'the mirror {name}',
  'mirror-place-same': 'is the same place as {place}; a mirror needs another bucket, prefix or folder',
  'mirror-place-inside': 'lies inside {place}; a mirror needs a bucket, prefix or folder apart from it',
  'mirror-place-around': '{place} lies inside it; a mirror needs a bucket, prefix or folder apart from it',
  'mirror-needs-memory': 'mirrors need a memory that is written; set manifest: on, or leave mirrors out',
} as const

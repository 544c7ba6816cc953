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
  'mirror-needs-memory':
    'manifest is {manifest}: mirrors need a memory that is written; set manifest: on, or leave mirrors out',
  'mirror-other-destination':
    'mirrors {name}: the memory knows this name for {before}, and it is {destination} now; give the new place another name, or write the old one',
  'mirror-owed':
    'mirror {name}: {count} {count|image is|images are} not there yet; the next run copies {count|it|them} from the destination',
  'mirror-owed-because':
    'mirror {name}: {count} {count|image is|images are} not there yet; the next run copies {count|it|them} from the destination. {refusal}',
  'mirror-collisions':
    'mirror {name}: {count} {count|image is|images are} not copied, because the mirror has other bytes under {count|its key|their keys}: {keys}. Run check with mirrors and repair: replace, which writes the remembered bytes there, or remove the wrong {count|object|objects}',
  'mirror-gone':
    'mirror {name}: {count} {count|image|images} that it lacks {count|is|are} missing or changed in the destination too; run check with repair: true',
  'mirror-debt-damaged':
    'mirror {name}: the file {file} of images that it lacks is damaged, so nothing proves what is there; run check with mirrors and repair: true once',
  'mirror-unproven':
    'mirror {name}: {count} {count|image of this run was|images of this run were} stored before it or without it, so nothing proves that {count|it is|they are} there; run check with mirrors and repair: true once',
  'mirror-unproven-memory':
    'mirror {name} is new, and the memory has older images; run check with mirrors and repair: true once, which copies them',
  'mirror-debts-unwritten':
    'mirror {name}: the memory could not write down what the mirror lacks, so {count} {count|image is|images are} not remembered, and the next run fetches {count|it|them} again. {refusal}',
  'mirror-unlisted': 'mirrors: {refusal} This run cannot see what earlier runs owe the mirrors.',
  'mirrors-owed-here':
    'mirrors still lack (the next plan or persist run with mirrors copies them): {mirrors}',
  'mirror-owed-count': '{name}: {count}',
} as const

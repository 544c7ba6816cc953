/** What only the actions say: outputs, counts, annotations. */
export const ENGLISH = {
  'action-progress': 'persist-images: {progress}',
  'action-images': 'persist-images: {count} {count|image|images} new or not kept, one a line',
  'action-images-more': 'and {count} more; the results file lists them all',
  'action-rewritten': 'persist-images: {count} {count|list|lists} rewritten',
  'action-warning': 'warning: {sentence}',
  'action-problems': 'these settings need a change: {problems}',
  'action-failed-why': '{reason}: {which}. {why}',
  'action-group': '{count} {count|image|images}',
  'action-group-of-host': '{count} {count|image|images} of {host}',
  'action-more-lost':
    'and {count} more {count|image is|images are} not in the store; the results file lists them all',
  'action-counts': 'persist-images: {counts}; {bytes} bytes written in {seconds} s',
  'action-downloaded':
    'persist-images: {total} objects: {downloaded} downloaded, {unchanged} unchanged, {refused} refused, {failed} failed; {bytes} bytes written',
  'action-more-objects':
    'and {count} more {count|object is|objects are} missing; the results file lists them all',
  'action-found': 'persist-images: {count} found, {bytes} bytes',
  'action-found-more': 'persist-images: {count} found, {bytes} bytes; there is more',
  'outputs-disk-full':
    'the disk is full ({cause}), so these outputs are empty: {outputs}. The images are not affected. Free some space before this step.',
  'outputs-masked':
    'the output {output} holds the value of {secret}, which is masked: GitHub drops such outputs between jobs. Keep bucket, prefix and domain in variables (vars.), not in secrets.',

  'input-repairs':
    '{names}: no input of check, which puts nothing back; docs/check.md has the ways back from a copy and from the origin',
  'option-in-config': '{option} (in config)',
  'input-none': '{name} is not an input: options beyond the inputs go into config',

  'download-nothing-named':
    'keys, keys-file or match is needed and all three are empty; for everything below source set match to **',
} as const

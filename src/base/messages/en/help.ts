/** The help of the command line. The tables of fields have the help of its flags. */
export const HELP_ENGLISH = {
  'help-usage': 'Usage',
  'help-examples': 'Examples',
  'help-commands': 'Commands',
  'help-commands-rest': 'Further commands',
  'help-rest': 'All commands and flags: {command}',
  'help-own': 'This command',
  'help-what': 'What',
  'help-where': 'Where',
  'help-login': 'Login',
  'help-keys': 'Keys and objects',
  'help-origins': 'Origins',
  'help-memory': 'Memory between runs',
  'help-report': 'The run and its report',
  'help-default': 'Default: {value}.',
  'help-more': '{count} further flags: {command} --help all',
  'help-exit':
    'Exit status: 0 fine, 1 something failed, 2 wrong settings, 3 the store or its credentials, 4 parts of a plan are open, 130 interrupted, 143 ended by SIGTERM.',

  'help-persist':
    'Keeps images: a list of URLs in, the bytes in your bucket or folder, the object keys out. A word is a URL or a list file; `-` reads URLs from standard input. Without --destination images go to ./persisted-images.',
  'help-list': 'Lists what is in a bucket or folder, a key a line, common prefixes among them.',
  'help-download':
    'Downloads objects into a folder: those of KEY…, of --keys-file, or all that --match finds. `-` reads keys from standard input: what `list … --json` prints, or a key a line.',
  'help-check':
    'Checks whether a bucket or folder and its mirrors still hold every image that the memory names, and repairs what is damaged. It prints an object a line, and deletes nothing. With --json every object is printed.',
  'help-doctor':
    'Checks every right that a run needs in a bucket, and prints missing rights and the policy that grants them.',

  'help-init':
    'Writes a workflow that keeps images, and prints the policy and the secrets that it needs. It asks what no flag says; an empty answer takes the value in brackets.',

  'help-plan':
    'Cuts lists of any size into parts that many machines work on, and writes them below the destination. Planning the same lists again leaves an open plan as it is.',
  'help-work':
    'Works on one part of a plan with the settings of this command. A part that is already done is not an error.',
  'help-plans':
    'Lists the plans below a destination with their age, size and state. With --remove it removes a plan that is done; its images stay.',
  'help-status':
    'Prints the progress and the failures of a plan, and writes the results of all parts into one file. Its exit status is that of the whole plan: 4 while parts are open.',
  'help-export':
    'Writes what the memory knows of the stored images: a table, check sums, the metadata of a data set, or pages to look through. It reads the memory alone, no image.',

  'help-command-persist': 'keep images (also without this word)',
  'help-command-list': 'list a bucket or folder',
  'help-command-download': 'download objects into a folder',
  'help-command-check': 'check stored images against the memory, and repair them',
  'help-command-doctor': 'examine a bucket before the first run',
  'help-command-init': 'write a workflow for a repository',
  'help-command-plan': 'cut lists into parts for many machines',
  'help-command-work': 'work on a part of a plan',
  'help-command-plans': 'list plans, and remove one',
  'help-command-status': 'progress and results of a plan',
  'help-command-export': 'write the memory as a table, check sums, a data set or pages',
  'help-command-completion': 'print a script for bash, zsh or fish',
  'help-command-help': 'this help; for a command: help COMMAND, for every flag: help all',

  'help-example-here': 'One image, into ./persisted-images:',
  'help-example-list': 'A list file, into a bucket:',
  'help-example-select': 'URLs inside the JSON of a crawler:',
  'help-example-pipe': 'From another program, results to a third:',
  'help-example-check': 'Is every image still there?',
  'help-example-repair': 'Read a share of the bytes, and repair what is damaged:',
  'help-example-doctor': 'Is the bucket ready?',
  'help-example-init': 'Ask, and write .github/workflows/keep-images.yml:',
  'help-example-init-flags': 'Ask nothing:',
  'help-example-plan': 'Millions of URLs:',
  'help-example-work': 'One part, wherever you like:',
  'help-example-array': 'Its number from an array job or an Indexed Job:',
  'help-example-plans': 'Which plans are there?',
  'help-example-export': 'A table of all stored images:',
  'help-example-sums': 'Check sums of a folder:',
  'help-example-status': 'How far is it?',
  'help-example-follow': 'Wait for the end, and write the results:',
  'help-example-folders': 'The folders of a bucket:',
  'help-example-new': 'The objects of the last day:',
  'help-example-match': 'All images of a year:',
  'help-example-found': 'What a listing finds:',

  'help-flag-json':
    'Print results as JSON Lines on standard output; `--json=unordered` as they come, not in the order of the list.',
  'help-flag-quiet': 'Print only errors, one line per cause.',
  'help-flag-verbose': 'Print every image, on a terminal as well.',
  'help-flag-help': 'This help; --help all has every flag.',
  'help-flag-version': 'Print the version.',
} as const

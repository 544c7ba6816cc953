/** The questions of `init`, and what it says to do next. */
export const INIT_ENGLISH = {
  'init-found': '{program} is recognised here, so its folders are proposed',
  'init-for': 'What is kept?',
  'init-for-crawler': "crawler: the images that a crawler's list names",
  'init-for-posts': 'posts: the images that the posts of a blog or site show',
  'init-for-links': 'links: images in Notion, Airtable, Feishu, Telegram or Discord, whose links expire',
  'init-for-pages': 'pages: the images of a feed, page or sitemap on the web: write its address',
  'init-addresses':
    'pages needs the address of a feed, page or sitemap, such as https://blog.example.com/feed.xml (as a flag: --urls-from)',
  'init-destination':
    'Where do the images go? A folder of this repository, or a bucket with a prefix: oss://my-bucket/images/, s3://… or r2://…',
  'init-region-s3':
    "The bucket's region, or the address of another store than AWS, such as https://minio.example.com",
  'init-region-r2': 'The S3 API address that Cloudflare shows beside the bucket, or the account id',
  'init-region-oss':
    "The bucket's region. (An account that activated OSS since 2025-03-20 and has no domain with an ICP filing cannot use mainland regions over the internet.)",
  'init-login': 'How does the workflow log in?',
  'init-login-keys': 'keys: a key pair, kept in secrets of the repository',
  'init-login-oidc': 'oidc: without keys, by a role that trusts this repository',
  'init-every': 'How often does it run?',
  'init-every-hourly': 'hourly',
  'init-every-daily': 'daily',
  'init-every-weekly': 'weekly',
  'init-every-push': 'push: after each push that changes the lists',
  'init-ask': '[{proposed}]: ',
  'init-cancelled': 'cancelled: nothing is written',
  'init-no-terminal':
    'there is no terminal to ask on: add --yes, and --destination and --region if the images go into a bucket',
  'init-no-folder': 'the folder {folder} does not exist',
  'init-own-clone':
    'this folder is a clone of persist-images: name the folder of your own repository, as in init ../my-repository',
  'init-not-top':
    'the folder {folder} is a part of the repository {top}, and GitHub reads workflows only at its top: run this command there',
  'init-exists': '{file} is there already: --force replaces it, --output names another file',
  'init-unwritten': '{file} cannot be written',
  'init-linked':
    '{file} lies at or below a symbolic link, and init writes through none: replace the link, or name another file with --output',
  'init-idle': '{flag} does not fit the other settings: leave it out',
  'init-outside':
    'destination is {value}: the workflow needs a folder inside the repository, such as file:./images',
  'init-no-base':
    'the configuration of {generator} does not show where the site has that folder: add --public-url-base with its path, such as /img/',

  'init-written': '{file} is written',
  'init-starts':
    "GitHub starts no workflow for a push with a job's own token. So the new workflow starts {files} after each commit.",
  'init-starts-why': 'GitHub starts no workflow for a push with this token',
  'init-next-links':
    'The list in {file} is that of Notion. For Airtable, Feishu, Telegram or Discord put the steps of docs/expiring-links.md in place of those with the same id.',
  'init-next-crawler':
    'Replace this line of {file} by the command of your crawler. The command has to write the list:',
  'init-policy-oss':
    'Mainland regions: an account that activated OSS since 2025-03-20 needs an endpoint with an ICP filing, or internal. RAM console → Policies → Create Policy → JSON. Attach this policy to the user whose keys the workflow uses, or to its role (docs/keyless.md):',
  'init-policy-s3':
    'IAM → Policies → Create policy → JSON. Attach this policy to the user whose keys the workflow uses, or to its role (docs/keyless.md):',
  'init-policy-other':
    'Attach this policy to the user whose keys the workflow uses. If the store has no such policies, create a key that may read, write and list in the bucket {bucket} alone:',
  'init-policy-r2':
    'Cloudflare → R2 → Manage API tokens: create a token "Object Read & Write" that is for the bucket {bucket} alone.',
  'init-next-doctor':
    'Try the bucket before the first run, with the keys in {id} and {secret} of your environment:',
  'init-next-folder': 'The next commands belong in the folder of the repository:',
  'init-next-secrets':
    'Set the secrets of the repository (or on GitHub: Settings → Secrets and variables → Actions). `gh` asks for each value; no file holds it:',
  'init-next-variables': 'Set the variables of the repository. `gh` asks for each value:',
  'init-next-dispatch': 'Let the new workflow start {file}. Add `workflow_dispatch` there:',
  'init-next-push-only':
    'Line {line} of {file} holds for a push alone, so that a started run would deploy nothing. Change it to:',
  'init-next-run': 'Push the workflow, and start the first run:',
} as const

/** Questions and sentences of `init`. */
export const INIT_ENGLISH = {
  'init-found': '{program} is recognised here, so its folders are proposed',
  'init-what': 'What is kept?',
  'init-crawler': "crawler: the images that a crawler's list names",
  'init-posts': 'posts: the images that the posts of a blog or site show',
  'init-links': 'links: images in Notion, Airtable, Feishu, Telegram or Discord, whose links expire',
  'init-pages': 'pages: the images of feeds, pages and sitemaps on the web, without a crawler',
  'init-addresses': 'Which addresses? Feeds, pages or sitemaps, one a line',
  'init-where': 'Where do the images go?',
  'init-service-aliyun': 'Alibaba Cloud OSS',
  'init-service-cloudflare': 'Cloudflare R2',
  'init-service-aws': 'AWS S3',
  'init-service-minio': 'MinIO, Ceph or another store with the S3 API',
  'init-service-tencent': 'Tencent COS',
  'init-service-folder': 'a folder of this repository, such as one that the site publishes',
  'init-bucket': 'Bucket, and the prefix of the images in it',
  'init-folder': 'Folder for the images',
  'init-region': "The bucket's region",
  'init-region-oss':
    "The bucket's region (an account that is new since March 2025 and has no ICP filing cannot use mainland regions)",
  'init-endpoint': 'Address of the store, such as https://minio.example.com, or a variable that holds it',
  'init-account': 'Account id of Cloudflare, 32 hexadecimal digits, or a variable that holds it',
  'init-login': 'How does the workflow log in?',
  'init-login-keys': 'keys: a key pair, kept in secrets of the repository',
  'init-login-oidc': 'oidc: without keys, by a role that trusts this repository',
  'init-login-none': 'none: a folder needs no login',
  'init-login-other': '--login {value} is not for {service}: write {logins}',
  'init-role': 'ARN of the role, or a variable that holds it',
  'init-provider': 'ARN of the identity provider that trusts GitHub, or a variable that holds it',
  'init-posts-where': 'Where are the posts? A glob',
  'init-list-where': 'The list file: what the crawler writes',
  'init-every': 'How often does it run?',
  'init-hourly': 'hourly',
  'init-daily': 'daily',
  'init-weekly': 'weekly',
  'init-push': 'push: after each push that changes the lists',
  'init-memory': 'Folder for the memory between runs, which no site publishes',
  'init-base': 'What the addresses of the images begin with: your domain or CDN, or a variable that holds it',
  'init-base-path': 'What the addresses of the images begin with: the path of that folder on the site',
  'init-number': 'Number [{standard}]: ',
  'init-number-wrong': 'write a number from 1 to {count}',
  'init-ask': '[{proposed}]: ',
  'init-cancelled': 'cancelled: nothing is written',
  'init-no-terminal':
    'there is no terminal to ask on: add --yes, and flags for what has no default (--destination, --region)',
  'init-no-folder': 'the folder {folder} does not exist',
  'init-own-clone':
    'this folder is a clone of persist-images: name the folder of your own repository, as in init ../my-repository',
  'init-not-top':
    'the folder {folder} is a part of the repository {top}, and GitHub reads workflows only at its top: run this command there',
  'init-exists': '{file} is there already: --force replaces it, --output names another file',
  'init-unwritten': '{file} cannot be written',
  'init-linked':
    '{file} lies at or below a symbolic link, and init writes through none: replace the link, or name another file with --output',
  'init-missing': '{flag} is missing and has no default. {help}',
  'init-idle': '{flag} has no effect with these settings: leave it out',
  'init-outside':
    '{flag} is {value}: the workflow needs a folder inside the repository, such as ./static/img',
  'init-no-lists': '--lists names no file',

  'init-written': '{file} is written',
  'init-starts':
    "GitHub starts no workflow for a push with a job's own token. So the new workflow starts {files} after each commit.",
  'init-starts-why': 'GitHub starts no workflow for a push with this token',
  'init-tried': 'Trying the bucket with the keys of this environment:',
  'init-next-links':
    'The list in {file} is that of Notion. For Airtable, Feishu, Telegram or Discord put the steps of docs/recipes-links.md in place of those with the same id.',
  'init-next-crawler':
    'Replace `python3 crawl.py` in {file} by the command of your crawler. It has to write the list.',
  'init-policy-ram':
    'RAM console → Policies → Create Policy → JSON. Attach this policy to the user whose keys the workflow uses:',
  'init-policy-ram-role':
    'RAM console: create the identity provider and the role as docs/keyless.md says, and attach this policy to the role:',
  'init-policy-iam':
    'IAM → Policies → Create policy → JSON. Attach this policy to the user whose keys the workflow uses:',
  'init-policy-iam-role':
    'IAM: create the identity provider and the role as docs/keyless.md says, and attach this policy to the role:',
  'init-policy-r2':
    'Cloudflare → R2 → Manage API tokens: create a token "Object Read & Write" that is for the bucket {bucket} alone.',
  'init-policy-minio': 'Attach this policy to the user whose keys the workflow uses:',
  'init-policy-other': 'Create a key that may read, write and list in the bucket {bucket} alone.',
  'init-policy-cam': 'CAM console → Policies → Create by policy syntax. Attach this policy to a sub-user:',
  'init-next-secrets':
    'Set the secrets of the repository (or on GitHub: Settings → Secrets and variables → Actions). `gh` asks for each value; no file holds it:',
  'init-next-variables': 'Set the variables of the repository. `gh` asks for each value:',
  'init-next-doctor':
    'Try the bucket before the first run, with the keys in {id} and {secret} of your environment:',
  'init-next-dispatch': 'Let the new workflow start {file}. Add `workflow_dispatch` there:',
  'init-next-workflow-run':
    'Or add these lines to {file} instead, and delete the line `gh workflow run {name}` of {own}. {file} then also runs after a run that committed nothing:',
  'init-next-push-only':
    'Line {line} of {file} holds for a push alone, so that a started run would deploy nothing. Change it to:',
  'init-next-run': 'Push the workflow, and start the first run:',
} as const

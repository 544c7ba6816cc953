export const id = 6532;
export const ids = [6532];
export const modules = {

/***/ 546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   n: () => (/* binding */ isFileBody)
/* harmony export */ });
function isFileBody(body) {
    return 'path' in body;
}
/** Bytes of the body. */
function sizeOf(body) {
    return isFileBody(body) ? body.size : body.length;
}


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fileChunks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Bytes read at once. */
const CHUNK_BYTES = 256 * 1024;
/**
 * Reads a file from its beginning, the next chunk while the last one is used. A chunk is valid until the next one is
 * requested. The file closes when the iteration ends.
 */
async function* fileChunks(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    let memory = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let other = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    let next = readInto(memory, file);
    try {
        for (;;) {
            const chunk = await next;
            if (chunk.length === 0)
                return;
            [memory, other] = [other, memory];
            next = readInto(memory, file);
            yield chunk;
        }
    }
    finally {
        await next.catch(() => { });
        await file.close();
    }
}
/** Fills the memory, except at the end: a socket may still hold a small chunk when the next one is requested. */
function readInto(memory, file) {
    const reading = readAll(memory, file);
    // Its error may come before the caller awaits it.
    reading.catch(() => { });
    return reading;
}
async function readAll(memory, file) {
    let filled = 0;
    while (filled < memory.length) {
        const { bytesRead } = await file.read(memory, filled, memory.length - filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return memory.subarray(0, filled);
}


/***/ }),

/***/ 4277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

const MAX_BYTES = 1_048_576;
/**
 * Reads a file of settings as text.
 * @returns undefined if the file is missing, unreadable or over 1 MiB, or if it is a pipe or device, which may never end
 */
async function readSmallFile(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!stats?.isFile() || stats.size > MAX_BYTES)
        return undefined;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
}


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ linkExpiry),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);
/** Reads the expiry of a signed link from the link itself, by the rules of `signed-urls.ts`. Pure. */

const FORMS = [
    ..._signed_urls_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNED_URL_RULES */ .Vz.flatMap(({ diesAt }) => diesAt ?? []),
    // A JSON Web Token carries its expiry and its signature; other tokens only identify a user.
    ...['token', 'jwt', 'access_token'].map(name => ({
        needs: { [name]: /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/ },
        time: (values) => expiryOfToken(values[name] ?? ''),
    })),
];
/** Every rule matches this, so that most queries need no parsing. */
const HINT = /expir|[?&](?:se|ex|oe|e|q-sign-time)=|[?&](?:token|jwt|access_token)=ey/i;
/** @returns Unix milliseconds; undefined if the link names no time that can be trusted */
function linkExpiry({ search }) {
    if (!HINT.test(search))
        return undefined;
    const values = Object.create(null);
    // A rule reads the first value of a repeated name.
    for (const [name, value] of new URLSearchParams(search))
        values[name] ??= value;
    const times = FORMS.filter(({ needs }) => Object.entries(needs).every(([name, shape]) => shape.test(values[name] ?? '')))
        .map(({ time }) => time(values))
        .filter(time => Number.isFinite(time));
    return times.length === 0 ? undefined : Math.min(...times);
}
function expiryOfToken(token) {
    try {
        const [, payload = ''] = token.split('.');
        const { exp } = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return typeof exp === 'number' ? exp * 1000 : Number.NaN;
    }
    catch {
        return Number.NaN;
    }
}
/**
 * Reads an expiry from a field of a record: RFC 3339, Unix seconds, or Unix milliseconds with 13 digits.
 * @returns Unix milliseconds; undefined for any other value
 */
function timeOf(value) {
    const text = String(value).trim();
    if (/^\d{13}$/.test(text))
        return Number(text);
    if (/^\d{9,11}(?:\.\d+)?$/.test(text))
        return Number(text) * 1000;
    if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text))
        return undefined;
    const time = Date.parse(text.toUpperCase().replace(' ', 'T'));
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ lacksBotToken),
/* harmony export */   Vz: () => (/* binding */ SIGNED_URL_RULES),
/* harmony export */   jH: () => (/* binding */ withoutBotToken)
/* harmony export */ });
/**
 * The forms of signed URLs: the parameters that grant access for a time and do not select the image. One table answers
 * both which image a URL means and when its link expires. Pure data.
 */
const ANY = /^/s;
/** Seconds since the epoch, a nonce, a user id, an MD5. */
const STAMPED_MD5 = /^\d{10}-[0-9a-zA-Z]*-[0-9a-zA-Z]*-[0-9a-f]{32}$/;
const SOME = /./s;
const SECONDS = /^\d{9,11}$/;
const HEX_SECONDS = /^[0-9a-f]{8}$/i;
const BASIC_TIME = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const LIFETIME = /^\d{1,9}$/;
const ISO_TIME = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
/** An expiry given as the time of signing and a lifetime in seconds. */
function signedAt(date, lifetime, signature) {
    return {
        needs: { [date]: BASIC_TIME, [lifetime]: LIFETIME, [signature]: SOME },
        time: values => Date.parse((values[date] ?? '').replace(BASIC_TIME, '$1-$2-$3T$4:$5:$6Z')) +
            Number(values[lifetime]) * 1000,
    };
}
/** An expiry in Unix seconds, in the parameter `name`; `signature` are the other parameters of the form. */
function seconds(name, ...signature) {
    return {
        needs: { [name]: SECONDS, ...Object.fromEntries(signature.map(each => [each, SOME])) },
        time: values => Number(values[name]) * 1000,
    };
}
/** An expiry in Unix seconds as eight hexadecimal digits. */
function hexSeconds(name, others) {
    return {
        needs: { [name]: HEX_SECONDS, ...others },
        time: values => Number.parseInt(values[name] ?? '', 16) * 1000,
    };
}
/** Parameters with any value. */
function named(...names) {
    return Object.fromEntries(names.map(name => [name, ANY]));
}
/** No rule relies on a single common name, such as `Expires` or `sig`. */
const SIGNED_URL_RULES = [
    {
        name: 'AWS Signature V4',
        needs: named('X-Amz-Credential', 'X-Amz-Signature'),
        // The SDK for JavaScript adds `x-id=GetObject`.
        drops: ['X-Amz-*', 'x-id'],
        diesAt: signedAt('X-Amz-Date', 'X-Amz-Expires', 'X-Amz-Signature'),
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html',
    },
    {
        name: 'AWS Signature V2',
        needs: named('AWSAccessKeyId', 'Expires', 'Signature'),
        drops: ['x-amz-security-token'],
        diesAt: seconds('Expires', 'AWSAccessKeyId', 'Signature'),
        source: 'https://github.com/kjk/notionapi/issues/4',
    },
    {
        name: 'CloudFront, canned policy',
        needs: named('Expires', 'Signature', 'Key-Pair-Id'),
        drops: ['Hash-Algorithm'],
        diesAt: seconds('Expires', 'Key-Pair-Id', 'Signature'),
        source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html',
    },
    {
        name: 'CloudFront, custom policy',
        needs: named('Policy', 'Signature', 'Key-Pair-Id'),
        drops: ['Hash-Algorithm'],
        source: 'https://docs.aws.amazon.com/cli/latest/reference/cloudfront/sign.html',
    },
    {
        name: 'Alibaba Cloud OSS V4',
        needs: named('x-oss-credential', 'x-oss-signature'),
        // No pattern here: `x-oss-process` makes another picture.
        drops: [
            'x-oss-signature-version',
            'x-oss-date',
            'x-oss-expires',
            'x-oss-additional-headers',
            'x-oss-security-token',
        ],
        diesAt: signedAt('x-oss-date', 'x-oss-expires', 'x-oss-signature'),
        source: 'https://www.alibabacloud.com/help/en/oss/developer-reference/add-signatures-to-urls',
    },
    {
        name: 'Alibaba Cloud OSS V1',
        needs: named('OSSAccessKeyId', 'Expires', 'Signature'),
        drops: ['security-token'],
        diesAt: seconds('Expires', 'OSSAccessKeyId', 'Signature'),
        source: 'https://help.aliyun.com/en/oss/developer-reference/ddd-signatures-to-urls',
    },
    {
        name: 'Alibaba Cloud CDN',
        needs: { auth_key: STAMPED_MD5 },
        source: 'https://www.alibabacloud.com/help/doc-detail/119858.htm',
    },
    {
        name: 'Google Cloud Storage V4',
        needs: named('X-Goog-Credential', 'X-Goog-Signature'),
        drops: ['X-Goog-*'],
        diesAt: signedAt('X-Goog-Date', 'X-Goog-Expires', 'X-Goog-Signature'),
        source: 'https://docs.cloud.google.com/storage/docs/access-control/signed-urls',
    },
    {
        name: 'Google Cloud Storage V2',
        needs: named('GoogleAccessId', 'Expires', 'Signature'),
        diesAt: seconds('Expires', 'GoogleAccessId', 'Signature'),
        source: 'https://docs.cloud.google.com/storage/docs/access-control/signed-urls-v2',
    },
    {
        name: 'Azure Storage SAS',
        needs: named('sv', 'se', 'sig'),
        drops: 'ss srt sp st spr sr si sip sdd skoid sktid skt ske sks skv saoid suoid scid ses'.split(' '),
        diesAt: { needs: { se: ISO_TIME, sig: SOME }, time: ({ se = '' }) => Date.parse(se) },
        source: 'https://learn.microsoft.com/en-us/javascript/api/@azure/storage-blob/sasqueryparameters',
    },
    {
        name: 'Tencent Cloud COS',
        needs: named('q-ak', 'q-signature'),
        drops: [
            'q-sign-algorithm',
            'q-sign-time',
            'q-key-time',
            'q-header-list',
            'q-url-param-list',
            'x-cos-security-token',
        ],
        diesAt: {
            // The value is the start and the end.
            needs: { 'q-ak': SOME, 'q-sign-time': /^\d{9,11};\d{9,11}$/, 'q-signature': SOME },
            time: values => Number(values['q-sign-time']?.split(';')[1]) * 1000,
        },
        source: 'https://cloud.tencent.com/document/api/436/7778',
    },
    {
        name: 'Tencent Cloud CDN',
        needs: { sign: STAMPED_MD5 },
        source: 'https://www.tencentcloud.com/document/product/228/35222',
    },
    {
        name: 'Huawei Cloud OBS',
        needs: named('AccessKeyId', 'Expires', 'Signature'),
        drops: ['x-obs-security-token'],
        diesAt: seconds('Expires', 'AccessKeyId', 'Signature'),
        source: 'https://support.huaweicloud.com/intl/en-us/api-obs/obs_04_0011.html',
    },
    {
        name: 'Qiniu Kodo',
        needs: { e: /^\d{10}$/, token: /^[\w-]{20,64}(?::|%3A)[\w-]{20,64}(?:=|%3D){0,2}$/i },
        diesAt: {
            needs: { e: SECONDS, token: /^[\w-]{20,64}:[\w-]{20,64}={0,2}$/ },
            time: ({ e }) => Number(e) * 1000,
        },
        source: 'https://developer.qiniu.com/kodo/manual/1202',
    },
    {
        name: 'ByteDance: Douyin, TikTok and kin',
        needs: named('x-expires', 'x-signature'),
        diesAt: seconds('x-expires', 'x-signature'),
        source: 'https://github.com/davidteather/TikTok-Api/issues/516',
    },
    {
        name: 'Weibo',
        hosts: ['sinaimg.cn'],
        needs: named('KID', 'Expires', 'ssig'),
        diesAt: seconds('Expires', 'KID', 'ssig'),
        source: 'https://github.com/sinaweibosdk/weibo_android_sdk/issues/555',
    },
    {
        name: 'Discord',
        hosts: ['cdn.discordapp.com', 'media.discordapp.net'],
        needs: named('ex', 'is', 'hm'),
        diesAt: hexSeconds('ex', { is: HEX_SECONDS, hm: /^[0-9a-f]{32,128}$/i }),
        source: 'https://github.com/discord/discord-api-docs/pull/6650',
    },
    {
        name: 'Instagram and Facebook',
        hosts: ['cdninstagram.com', 'fbcdn.net'],
        needs: named('oe', 'oh'),
        // `stp` stays, because it selects the size.
        drops: ['_nc_*'],
        diesAt: hexSeconds('oe', { oh: /^[\w-]{10,}$/ }),
        source: 'https://github.com/dataforgoodfr/14_BalanceTesHaters/issues/371',
    },
    {
        name: 'Notion',
        hosts: ['file.notion.so'],
        needs: named('expirationTimestamp', 'signature'),
        diesAt: {
            needs: { expirationTimestamp: /^\d{13}$/, signature: SOME },
            time: ({ expirationTimestamp }) => Number(expirationTimestamp),
        },
        source: 'https://github.com/NotionX/react-notion-x/issues/476',
    },
    {
        name: 'QQ',
        hosts: ['multimedia.nt.qq.com.cn', 'gchat.qpic.cn'],
        needs: named('rkey'),
        source: 'https://github.com/NapNeko/NapCatQQ/issues/101',
    },
    {
        name: 'Baidu Tieba',
        hosts: ['tiebapic.baidu.com', 'imgsrc.baidu.com'],
        needs: named('tbpicau'),
        source: 'https://github.com/qsniyg/maxurl/issues/1100',
    },
    {
        name: 'GitHub',
        hosts: ['private-user-images.githubusercontent.com'],
        needs: { jwt: /^ey[\w-]+\.ey[\w-]+\.[\w-]+$/ },
        source: 'https://github.blog/changelog/2023-05-09-more-secure-private-attachments/',
    },
    {
        name: 'DeviantArt',
        hosts: ['wixmp.com'],
        // The path selects the picture; the token is a JSON Web Token.
        needs: { token: /^ey[\w-]+\.[\w-]+\.[\w-]*$/ },
        source: 'https://github.com/danbooru/danbooru/issues/5009',
    },
    {
        name: 'imgix',
        hosts: ['imgix.net'],
        needs: { expires: /^\d{10,13}$/, s: /^[0-9a-f]{32}$/ },
        source: 'https://github.com/nadimkobeissi/mkbsd/issues/11',
    },
];
/** A bot's token in a path of Telegram's API: it gives access to the bot and does not name the image. */
const BOT_TOKEN = /\/bot\d+:[\w-]+(?=\/)/;
/** Removes the token, for texts that others may read. */
function withoutBotToken(url) {
    return url.replace(BOT_TOKEN, '/bot');
}
/** Whether a bot's token was removed from the URL, which no request can do without. */
function lacksBotToken({ hostname, pathname }) {
    return hostname === 'api.telegram.org' && /\/bot\//.test(pathname);
}


/***/ }),

/***/ 4871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  openProject: () => (/* binding */ openProject)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(7594);
// EXTERNAL MODULE: ./lib/base/files/workspace.js
var workspace = __webpack_require__(2208);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(5541);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(8090);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(1181);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(2288);
// EXTERNAL MODULE: ./lib/jobs/doctor/doctor.js + 3 modules
var doctor = __webpack_require__(2346);
// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var doctor_finding = __webpack_require__(7931);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 1 modules
var door = __webpack_require__(8212);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/storage/stores/destination.js
var stores_destination = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 6 modules
var kinds = __webpack_require__(5752);
// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(2453);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(3100);
// EXTERNAL MODULE: ./lib/cli/init-fields.js
var init_fields = __webpack_require__(9394);
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(9095);
;// CONCATENATED MODULE: ./lib/cli/init/answers.js
/** A value that GitHub fills in when the workflow runs, such as a variable of the repository. */
const isExpression = (value) => value?.includes('${{') === true;
const expression = (text) => `\${{ ${text} }}`;
const variable = (name) => expression(`vars.${name}`);

// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(7733);
// EXTERNAL MODULE: ./lib/jobs/persist/options/parsers.js
var parsers = __webpack_require__(3386);
// EXTERNAL MODULE: ./lib/jobs/persist/options/site-links.js
var site_links = __webpack_require__(6075);
// EXTERNAL MODULE: ./lib/base/files/small-file.js
var small_file = __webpack_require__(4277);
;// CONCATENATED MODULE: ./lib/cli/init/paths.js
/** Paths of the repository as the workflow names them: relative, with '/'. */





/** Returns the file or the folder that each line of `lists` lies in; '' for the top of the repository. */
function listsFolders(lists) {
    const lines = lists.split('\n').map(line => plainPath(line.trim()));
    return [...new Set(lines.filter(line => line !== '' && !line.startsWith('!')).map(staticPart))];
}
/** The segments before the first one with a wildcard. */
function staticPart(pattern) {
    const segments = pattern.split('/');
    const end = segments.findIndex(segment => /[*?[{]/.test(segment));
    return (end < 0 ? segments : segments.slice(0, end)).join('/');
}
/** Returns the folder of a destination; undefined for a bucket. '' is the top of the repository. */
function folderOf(destination) {
    const parsed = (0,stores_destination/* parseDestination */.G2)(destination);
    return 'directory' in parsed ? plainPath(parsed.directory) : undefined;
}
/** Without `./` before it and `/` after it. */
function plainPath(path) {
    return path.replace(/^(?:\.\/+)+|^\.$/, '').replace(/\/+$/, '');
}
/** Whether a path leaves the repository, where a workflow has nothing. */
function isOutside(path) {
    return /^(?:[a-z]:|[\\/]|~)/i.test(path) || path.split(/[\\/]/).includes('..');
}
/**
 * Reads a file of the user's folder, where any may be missing, endless or a link out of the folder.
 * @returns undefined for a file that lies elsewhere, is no regular file of at most 1 MiB, or cannot be read
 */
async function readText(root, name) {
    const [top, path] = await Promise.all([root, (0,external_node_path_.resolve)(root, name)].map(each => (0,promises_.realpath)(each).catch(() => undefined)));
    const isInside = top !== undefined && path !== undefined && (0,workspace/* contains */.gR)(top, path);
    return isInside ? await (0,small_file/* readSmallFile */.E)(path) : undefined;
}

// EXTERNAL MODULE: ./lib/jobs/persist/options/sites.js
var sites = __webpack_require__(2806);
;// CONCATENATED MODULE: ./lib/cli/init/recognise-site.js
/** Recognises site generators by their own configuration, and proposes where posts and images lie. */





/** The first that fits counts: some generators share the name of their configuration. */
const LAYOUTS = [
    { program: 'Hugo', posts: 'content', images: 'static/img' },
    { program: 'Hexo', posts: 'source/_posts', images: 'source/img' },
    { program: 'Jekyll', posts: '_posts', images: 'assets/img' },
    { program: 'Astro', posts: 'src/content', images: 'public/img' },
    { program: 'Astro', posts: 'src/pages', images: 'public/img' },
    { program: 'VitePress', posts: 'docs', images: 'docs/public/img' },
    { program: 'VitePress', posts: '', images: 'public/img' },
];
/** @param folder below `root` */
const siteIn = (root, folder) => (0,sites/* siteOf */.zU)((0,external_node_path_.join)(root, folder), root, path => readText(root, path));
async function siteProposal(root) {
    for (const { program, posts, images } of LAYOUTS) {
        const site = await siteIn(root, images);
        if (site?.generator !== program || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, posts)))
            continue;
        const proposal = {
            program,
            for: 'posts',
            lists: `${posts === '' ? '' : `${posts}/`}**/*.md`,
            destination: `file:./${images}`,
        };
        return { ...proposal, ...(await BESIDE_POSTS[program]?.(root)) };
    }
    return await mkdocsProposal(root);
}
/** Sites that keep the images of a post beside it. */
const BESIDE_POSTS = {
    /** https://gohugo.io/content-management/page-bundles/ */
    async Hugo(root) {
        let [bundles, others] = [0, 0];
        for await (const path of promises_.glob('content/**/*.md', { cwd: root })) {
            if (/(?:^|[\\/])index(?:\.[\w-]+)?\.md$/.test(path))
                bundles++;
            else if (!/(?:^|[\\/])_index(?:\.[\w-]+)?\.md$/.test(path))
                others++;
        }
        return bundles > others ? { destination: 'file:./', key: '{file.dir}/{sha256:0:16}.{ext}' } : undefined;
    },
    /** https://hexo.io/docs/asset-folders: of other permalinks no link is known before the site is built. */
    async Hexo(root) {
        const config = (await readText(root, '_config.yml')) ?? '';
        const isBeside = /^post_asset_folder:\s*true\b/m.test(config) && /^permalink:\s*:title\/\s*$/m.test(config);
        if (!isBeside)
            return undefined;
        // A post and its assets are published at the top of the site.
        const base = (await siteIn(root, 'source'))?.base;
        return {
            lists: 'source/_posts/*.md',
            destination: 'file:./source/_posts',
            key: '{file.name}/{sha256:0:16}.{ext}',
            ...(base !== undefined && { base }),
        };
    },
};
/** MkDocs publishes everything below its folder of pages, and pages link to images by relative paths. */
async function mkdocsProposal(root) {
    const config = (await readText(root, 'mkdocs.yml')) ?? (await readText(root, 'mkdocs.yaml'));
    if (config === undefined)
        return undefined;
    const [, folder = 'docs'] = /^docs_dir:\s*["']?([\w./-]+?)["']?\/?\s*$/m.exec(config) ?? [];
    return {
        program: 'MkDocs',
        for: 'posts',
        lists: `${folder}/**/*.md`,
        destination: `file:./${folder}/img`,
    };
}

// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(400);
;// CONCATENATED MODULE: ./lib/cli/init/services.js

const BUCKET_FOLDER = 'images/';
const SERVICES = {
    aliyun: {
        label: 'init-service-aliyun',
        logins: ['keys', 'oidc'],
        secrets: ['OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'],
        proposed: name => `oss://${name}/${BUCKET_FOLDER}`,
        region: 'cn-hongkong',
    },
    cloudflare: {
        label: 'init-service-cloudflare',
        logins: ['keys'],
        secrets: ['R2_ACCESS_KEY_ID', 'R2_SECRET_ACCESS_KEY'],
        proposed: name => `r2://${name}/${BUCKET_FOLDER}`,
        needsBase: true,
    },
    aws: {
        label: 'init-service-aws',
        logins: ['keys', 'oidc'],
        secrets: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
        proposed: name => `s3://${name}/${BUCKET_FOLDER}`,
        region: 'us-east-1',
    },
    minio: {
        label: 'init-service-minio',
        logins: ['keys'],
        secrets: ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
        proposed: name => `s3://${name}/${BUCKET_FOLDER}`,
        region: 'us-east-1',
        isRegionUsual: true,
    },
    tencent: {
        label: 'init-service-tencent',
        logins: ['keys'],
        secrets: ['COS_SECRET_ID', 'COS_SECRET_KEY'],
        proposed: name => `s3://${name}-1250000000/${BUCKET_FOLDER}`,
        region: 'ap-guangzhou',
        endpointIn: region => `cos.${region}.myqcloud.com`,
    },
    folder: {
        label: 'init-service-folder',
        logins: ['none'],
        proposed: () => 'file:./images',
    },
};
const SERVICE_NAMES = Object.keys(SERVICES);
function serviceRecord(name) {
    return SERVICES[name];
}
const BY_SCHEME = {
    oss: () => 'aliyun',
    r2: () => 'cloudflare',
    s3: endpoint => byEndpoint(endpoint),
    file: () => 'folder',
};
function serviceOf({ kind }, endpoint) {
    return BY_SCHEME[kind](endpoint);
}
function byEndpoint(endpoint) {
    if (endpoint === undefined || endpoint === 'accelerate')
        return 'aws';
    const vendor = vendorName(endpoint);
    return (vendor === undefined ? undefined : BY_VENDOR[vendor]) ?? 'minio';
}
const BY_VENDOR = { S3: 'aws', 'Tencent COS': 'tencent' };
/** @returns undefined for a host of the user's own */
function vendorName(endpoint) {
    return vendorHost(endpoint)?.vendor.name;
}
/** Whether the vendor's host says which region is meant. */
function namesRegion(endpoint) {
    const host = vendorHost(endpoint);
    return (host?.region ?? host?.vendor.region) !== undefined;
}
function vendorHost(endpoint) {
    return (0,vendors/* readVendorHost */.pS)(endpoint.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''));
}

// EXTERNAL MODULE: ./lib/base/clock.js
var clock = __webpack_require__(4743);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/jobs/doctor/doctor-fields.js
var doctor_fields = __webpack_require__(3277);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/cli/init/store-problems.js
/** Judges the place and the login by the rules of the step that the workflow will run. */





/** What a job has. Nothing is sent. */
const STEP = {
    OSS_ACCESS_KEY_ID: 'id',
    OSS_ACCESS_KEY_SECRET: 'secret',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.invalid/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
};
/** Stand in for variables of the repository. */
const ROLES = {
    alibaba: 'acs:ram::1234567890123456:role/crawl-images',
    aws: 'arn:aws:iam::123456789012:role/crawl-images',
};
const PROVIDER = 'acs:ram::1234567890123456:oidc-provider/GitHub';
/** @param root absolute path of the repository */
function storeProblems(known, root) {
    const { service, destination, region, endpoint, accountId, roleArn, oidcProviderArn } = known;
    const given = (0,defined/* defined */.s)({
        destination,
        region,
        endpoint: filled(endpoint),
        accountId: filled(accountId),
        roleArn: isExpression(roleArn) ? ROLES[service === 'aws' ? 'aws' : 'alibaba'] : roleArn,
        oidcProviderArn: isExpression(oidcProviderArn) ? PROVIDER : oidcProviderArn,
    });
    const environment = { cwd: root, clock: clock/* systemClock */.m, environment: STEP, isStep: true };
    const place = { name: 'destination', uri: destination, mayWrite: true };
    return (0,store_settings/* readStoreOptions */.El)(doctor_fields/* DOCTOR_FIELDS */.O, given, () => place, environment, () => { }).problems.sentences;
}
/** Puts a stand-in in place of an expression: an account, or a host. */
function filled(value) {
    if (value === undefined || !isExpression(value))
        return value;
    const isHost = !/[a-z]/i.test(value.replace(/\$\{\{.*?\}\}/g, ''));
    const isAccount = /account/i.test(value);
    if (isHost && !isAccount)
        return 'https://store.example.com';
    return value.replace(/\$\{\{.*?\}\}/g, '0'.repeat(32));
}

;// CONCATENATED MODULE: ./lib/cli/init/questions.js
/** The questions, in their order. Each is about one flag, and depends on the answers before it. */













const serviceIn = ({ service }) => serviceRecord(service ?? 'folder');
const isFolder = ({ service }) => service === 'folder';
const isKeyless = ({ login }) => login === 'oidc';
const fitting = ({ for: purpose }, { proposal }) => proposal?.for === purpose ? proposal : undefined;
const needsRegion = (known) => serviceIn(known).region !== undefined && !namesRegion(known.endpoint ?? '');
/** The region is judged with its own question. */
const withValue = (name) => (value, known, { root }) => storeProblems({ region: serviceIn(known).region, ...known, [name]: value }, root)[0];
const LISTS = { crawler: 'posts.json', posts: '**/*.md', links: 'images.jsonl', pages: '' };
const hasLists = ({ for: purpose }) => purpose !== 'pages';
const BY_FLAG = {
    for: {
        text: () => (0,say/* say */.cv)('init-what'),
        choices: () => init_fields/* PURPOSES */.a7.map(value => ({ value, label: (0,say/* say */.cv)(`init-${value}`) })),
        standard: (_, { proposal }) => proposal?.for ?? init_fields/* PURPOSES */.a7[0],
    },
    destination: {
        text: known => (0,say/* say */.cv)(isFolder(known) ? 'init-folder' : 'init-bucket'),
        standard: (known, project) => (isFolder(known) ? fitting(known, project)?.destination : undefined),
        proposed: (known, { name }) => serviceIn(known).proposed(name),
        complete: withScheme,
        problem: destinationProblem,
    },
    endpoint: {
        text: () => (0,say/* say */.cv)('init-endpoint'),
        isFor: known => !isFolder(known),
        isNeeded: ({ service }) => service === 'minio',
        standard: () => variable('S3_ENDPOINT'),
        storeProblem: withValue('endpoint'),
    },
    'account-id': {
        text: () => (0,say/* say */.cv)('init-account'),
        isFor: ({ service }) => service === 'cloudflare',
        isNeeded: ({ endpoint }) => !/[.:{]/.test(endpoint ?? ''),
        standard: () => variable('R2_ACCOUNT_ID'),
        storeProblem: withValue('accountId'),
    },
    region: {
        text: known => (0,say/* say */.cv)(known.service === 'aliyun' ? 'init-region-oss' : 'init-region'),
        isFor: known => serviceIn(known).region !== undefined,
        isNeeded: needsRegion,
        standard: known => (serviceIn(known).isRegionUsual ? serviceIn(known).region : undefined),
        proposed: known => serviceIn(known).region ?? '',
        storeProblem: (region, known, { root }) => {
            const endpoint = serviceIn(known).endpointIn?.(region);
            return storeProblems({ ...known, ...(endpoint === undefined ? { region } : { endpoint }) }, root)[0];
        },
    },
    login: {
        text: () => (0,say/* say */.cv)('init-login'),
        choices: known => serviceIn(known).logins.map(value => ({ value, label: (0,say/* say */.cv)(`init-login-${value}`) })),
        isAsked: known => serviceIn(known).logins.length > 1,
        standard: known => serviceIn(known).logins[0],
        problem: (value, known) => {
            const { logins, label } = serviceIn(known);
            if (logins.some(login => login === value))
                return undefined;
            return (0,say/* say */.cv)('init-login-other', { value, service: (0,say/* say */.cv)(label), logins: logins.join(', ') });
        },
    },
    'role-arn': {
        text: () => (0,say/* say */.cv)('init-role'),
        isFor: isKeyless,
        standard: () => variable('ROLE_ARN'),
    },
    'oidc-provider-arn': {
        text: () => (0,say/* say */.cv)('init-provider'),
        isFor: known => isKeyless(known) && known.service === 'aliyun',
        standard: () => variable('OIDC_PROVIDER_ARN'),
        storeProblem: withValue('oidcProviderArn'),
    },
    lists: {
        text: known => (0,say/* say */.cv)(known.for === 'posts' ? 'init-posts-where' : 'init-list-where'),
        isFor: hasLists,
        isAsked: ({ for: purpose }) => purpose !== 'links',
        standard: (known, project) => fitting(known, project)?.lists ?? LISTS[known.for ?? 'crawler'],
        problem: listsProblem,
    },
    'urls-from': {
        text: () => (0,say/* say */.cv)('init-addresses'),
        isFor: known => !hasLists(known),
        standard: () => undefined,
        proposed: () => 'https://blog.example.com/feed.xml',
        problem: addressesProblem,
    },
    every: {
        text: () => (0,say/* say */.cv)('init-every'),
        choices: () => init_fields/* RHYTHMS */.Oh.map(value => ({ value, label: (0,say/* say */.cv)(`init-${value}`) })),
        standard: ({ for: purpose }) => (purpose === 'posts' ? 'push' : 'hourly'),
    },
    'manifest-at': {
        text: () => (0,say/* say */.cv)('init-memory'),
        isFor: isFolder,
        standard: () => '.cache/persist-images',
        problem: value => isOutside(value) || plainPath(value) === ''
            ? (0,say/* say */.cv)('init-outside', { flag: '--manifest-at', value: (0,quote/* quote */.hD)(value) })
            : undefined,
    },
    'public-url-base': {
        text: known => (0,say/* say */.cv)(isFolder(known) ? 'init-base-path' : 'init-base'),
        isNeeded: needsBase,
        standard: async (known, project) => {
            if (!isFolder(known))
                return variable('IMAGE_BASE');
            const proposal = fitting(known, project);
            const isProposed = proposal?.destination === known.destination;
            return (isProposed ? proposal?.base : undefined) ?? (await siteBase(known, project))?.base;
        },
        proposed: ({ destination = '' }) => `/${(folderOf(destination) ?? '').split('/').at(-1)}/`,
    },
};
const QUESTIONS = Object.entries(BY_FLAG).map(([flag, question]) => ({ ...question, flag, name: (0,field/* camelCase */.xQ)(flag) }));
/** The service is known, so that a bucket or a folder is enough. */
function withScheme(answer, known) {
    const [, scheme = ''] = /^(\w+:(?:\/\/|\.\/))/.exec(serviceIn(known).proposed('')) ?? [];
    return answer.includes(':') ? answer : scheme + plainPath(answer).replace(/(?<=.)$/, '/');
}
async function destinationProblem(value, known, project) {
    try {
        const folder = folderOf(value);
        if (folder === undefined)
            return undefined;
        if (isOutside(folder))
            return (0,say/* say */.cv)('init-outside', { flag: '--destination', value: (0,quote/* quote */.hD)(value) });
        return await hiddenProblem(folder, known, project);
    }
    catch (error) {
        return (0,errors/* sentenceOf */.s$)(error);
    }
}
/** The run would refuse a folder that the site of the posts does not publish. */
async function hiddenProblem(folder, known, project) {
    if (known.for !== 'posts' || known.publicUrlBase !== undefined)
        return undefined;
    const { root } = project;
    const lists = listsFolders(known.lists ?? fitting(known, project)?.lists ?? LISTS.posts);
    const paths = lists.map(path => (0,external_node_path_.join)(root, path));
    const read = (path) => readText(root, path);
    const found = await (0,site_links/* unpublishedFolder */._)((0,external_node_path_.join)(root, folder), paths, root, read);
    return found?.isUncertain === false ? found.sentence : undefined;
}
function listsProblem(value) {
    const outside = value.split('\n').find(line => isOutside(line.trim()));
    if (outside !== undefined)
        return (0,say/* say */.cv)('list-reaches-outside', { pattern: outside });
    return listsFolders(value).length === 0 ? (0,say/* say */.cv)('init-no-lists') : undefined;
}
function addressesProblem(value) {
    try {
        (0,parsers/* addressLines */.Mw)(value);
        return undefined;
    }
    catch (error) {
        return (0,say/* say */.cv)('named', { name: '--urls-from', rule: (0,errors/* sentenceOf */.s$)(error) });
    }
}
/** Only what links to images needs to know where a reader finds them. */
async function needsBase(known, project) {
    if (!isFolder(known))
        return WITH_LINKS.has(known.for ?? 'crawler') || serviceIn(known).needsBase === true;
    if (known.for === 'links')
        return true;
    return (known.for === 'posts' && (await siteBase(known, project)) !== undefined && !isBesidePosts(known, project));
}
/** Purposes whose files of the repository link to the images. */
const WITH_LINKS = new Set(['posts', 'links']);
/** Images beside their posts have links without a folder. */
function isBesidePosts(known, project) {
    return folderOf(known.destination ?? '') === '' && fitting(known, project)?.key !== undefined;
}
async function siteBase({ destination = '' }, { root }) {
    return await siteIn(root, folderOf(destination) ?? '');
}

;// CONCATENATED MODULE: ./lib/cli/init/decide.js
/** Joins flags, answers and defaults to decisions. */








/**
 * @param prompt undefined where no question is put
 * @throws SettingsError with every flag that is wrong, and every one that is missing and has no default
 */
async function decide(flags, project, prompt) {
    const known = {};
    const problems = [];
    for (const question of QUESTIONS) {
        if (question.name === 'destination')
            await findService(known, flags, project, prompt);
        const { problem, value } = await answerTo(question, known, flags, project, prompt);
        if (problem) {
            problems.push(problem);
            if (question.name === 'destination')
                delete known.service;
        }
        else if (value !== undefined)
            Object.assign(known, { [question.name]: value });
        if (question.name === 'region')
            useEndpointOfRegion(known);
    }
    if (problems.length === 0)
        problems.push(...storeProblems(known, project.root));
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return { lists: '', ...known };
}
/** Everything else depends on the destination, and is not judged where that is wrong. */
const WITHOUT_PLACE = new Set([
    'for',
    'destination',
    'lists',
    'urlsFrom',
    'every',
]);
async function answerTo(question, known, flags, project, prompt) {
    const { name, flag, isAsked } = question;
    const isFor = question.isFor?.(known) ?? true;
    const given = flags[name];
    if (known.service === undefined && !WITHOUT_PLACE.has(name))
        return {};
    const problemOf = async (value) => await question.problem?.(value, { ...flags, ...known }, project);
    if (given !== undefined) {
        if (!isFor)
            return { problem: (0,say/* say */.cv)('init-idle', { flag: `--${flag}` }) };
        return { value: given, problem: await problemOf(given) };
    }
    if (!isFor || (await question.isNeeded?.(known, project)) === false)
        return {};
    const standard = await question.standard(known, project);
    if (prompt && isAsked?.(known) !== false) {
        const text = question.text(known);
        const choices = question.choices?.(known);
        if (choices)
            return { value: await prompt.choose(text, choices, standard) };
        const proposed = standard ?? question.proposed?.(known, project) ?? '';
        const fault = async (answer) => (await problemOf(answer)) ?? question.storeProblem?.(answer, known, project);
        const complete = (answer) => question.complete?.(answer, known) ?? answer;
        return { value: await prompt.ask(text, proposed, fault, complete) };
    }
    // It may come from a file of the project.
    if (standard !== undefined)
        return { value: standard, problem: await problemOf(standard) };
    const help = (0,field/* helpOf */.ZL)(init_fields/* INIT_FIELDS */.rZ[flag]);
    return { problem: (0,say/* say */.cv)('init-missing', { flag: `--${flag}`, help }) };
}
/** No flag names the service: the destination does. */
async function findService(known, flags, project, prompt) {
    const { destination, endpoint } = flags;
    const { proposal } = project;
    const hasFolder = proposal?.for === known.for && proposal?.destination !== undefined;
    if (destination !== undefined)
        known.service = serviceMeant(destination, endpoint);
    else if (prompt) {
        const choices = SERVICE_NAMES.map(value => ({ value, label: (0,say/* say */.cv)(serviceRecord(value).label) }));
        known.service = await prompt.choose((0,say/* say */.cv)('init-where'), choices, hasFolder ? 'folder' : SERVICE_NAMES[0]);
    }
    else if (hasFolder)
        known.service = 'folder';
}
function serviceMeant(destination, endpoint) {
    try {
        return serviceOf((0,stores_destination/* parseDestination */.G2)(destination), endpoint);
    }
    catch {
        // The question about the destination says what is wrong.
        return undefined;
    }
}
function useEndpointOfRegion(known) {
    const { service, region, endpoint } = known;
    const endpointIn = service && serviceRecord(service).endpointIn;
    if (!endpointIn || endpoint !== undefined || region === undefined)
        return;
    known.endpoint = endpointIn(region);
    delete known.region;
}

;// CONCATENATED MODULE: ./lib/cli/init/deploying.js
/**
 * Workflows that publish the site after a push. GitHub starts none of them for a push with the token of a job, except
 * by `workflow_dispatch`: https://docs.github.com/en/actions/concepts/security/github_token
 */





const FOLDER = '.github/workflows';
const ACTIONS = /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action)@/i;
const BUILDS = /(?:^|[\s/])(?:hugo(?: build)?(?=\s+-|\s*$)|hexo (?:g|d|generate|deploy)\b|jekyll b(?:uild)?\b|mkdocs (?:build|gh-deploy)\b|(?:astro|vitepress|docusaurus) (?:build|deploy)\b)/m;
/** What brings a built site somewhere; without it a workflow only tries whether the site builds. */
const PUBLISHES = /deploy|publish|pages|\bhexo (?:g|d)\b.* -d|\bhexo d\b|wrangler|netlify|vercel|firebase|surge|rsync|rclone|\bscp\b|\bs?ftp\b|lftp|\bs3\b|ossutil|coscmd|qshell|git push|secrets\./i;
const PUSH_ONLY = /(?<!#.*)github\.event_name\s*==\s*'push'/;
const PUSHED_OR_STARTED = `(${['push', 'workflow_dispatch', 'workflow_run'].map(event => `github.event_name == '${event}'`).join(' || ')})`;
/** @param own path of the new workflow, below `root` */
async function deployingWorkflows(root, branch, own) {
    const found = [];
    const name = (0,external_node_path_.basename)(own).replace(/\.ya?ml$/, '');
    const paths = [];
    for await (const path of promises_.glob(`${FOLDER}/*.{yml,yaml}`, { cwd: root }))
        paths.push(path);
    for (const file of paths.map(each => (0,external_node_path_.basename)(each)).sort()) {
        const path = `${FOLDER}/${file}`;
        const text = await readText(root, path);
        // A name with other characters would need quotes of the shell and of GitHub.
        if (text === undefined || path === own || !/^\w[\w.-]*$/.test(file))
            continue;
        const workflow = (await (0,sites/* yamlIn */.NA)(text)) ?? {};
        const events = eventsOf(workflow.on);
        const after = [valuesOf(events.workflow_run).workflows].flat();
        if (after.includes(name) || !isPushed(events, branch) || !(await deploys(workflow, root)))
            continue;
        const missing = {
            text: (0,say/* say */.cv)('init-next-dispatch', { file: path }),
            lines: withDispatch(workflow.on),
            or: { text: (0,say/* say */.cv)('init-next-workflow-run', { file: path, name: file, own }), lines: runsAfter(name) },
        };
        const pushOnly = text.split('\n').flatMap((line, index) => {
            if (!PUSH_ONLY.test(line) || line.includes('workflow_dispatch'))
                return [];
            const about = (0,say/* say */.cv)('init-next-push-only', { file: path, line: index + 1 });
            return { text: about, lines: [line.replace(PUSH_ONLY, PUSHED_OR_STARTED).trim()] };
        });
        found.push({ file, changes: ['workflow_dispatch' in events ? [] : missing, pushOnly].flat() });
    }
    return found;
}
const valuesOf = (value) => (typeof value === 'object' && value !== null ? { ...value } : {});
function eventsOf(on) {
    if (typeof on === 'string')
        return { [on]: null };
    return Array.isArray(on) ? Object.fromEntries(on.map(event => [event, null])) : valuesOf(on);
}
function isPushed(events, branch) {
    if (!('push' in events))
        return false;
    const push = valuesOf(events.push);
    const branches = [push.branches ?? []].flat().map(String);
    if (branches.length === 0)
        return !('tags' in push);
    return branches.some(name => name === branch || /[*?+[]/.test(name));
}
async function deploys(workflow, root) {
    const steps = Object.values(valuesOf(workflow.jobs)).flatMap(job => [valuesOf(job).steps ?? []].flat());
    const scripts = valuesOf((await (0,sites/* yamlIn */.NA)((await readText(root, 'package.json')) ?? ''))?.scripts);
    const runs = steps.map(step => withScripts(String(valuesOf(step).run ?? ''), scripts));
    if (steps.some(step => ACTIONS.test(String(valuesOf(step).uses))))
        return true;
    return runs.some(run => BUILDS.test(run)) && PUBLISHES.test(JSON.stringify([steps, runs]));
}
/** With what the scripts of package.json run, and the scripts that they name. */
function withScripts(run, scripts) {
    const all = new Set([run]);
    for (const text of all)
        for (const [, name = ''] of text.matchAll(/\b(?:npm|pnpm|yarn|bun)(?: run)? ([\w:.-]+)/g))
            if (Object.hasOwn(scripts, name))
                all.add(String(scripts[name]));
    return [...all].join('\n');
}
function withDispatch(on) {
    const isShort = typeof on === 'string' || Array.isArray(on);
    return isShort ? [`on: [${[on, 'workflow_dispatch'].flat().join(', ')}]`] : ['on:', '  workflow_dispatch:'];
}
const runsAfter = (name) => [
    'on:',
    '  workflow_run:',
    `    workflows: [${name}]`,
    '    types: [completed]',
];

// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(8303);
// EXTERNAL MODULE: ./lib/cli/command-call.js
var command_call = __webpack_require__(5192);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/cli/init/commit-script.js
/** The shell script that commits what a run changed, for the folders of this repository. Pure. */
/** Puts paths in place of those that an example's script adds. */
function withPaths(script, { paths, made, memory }) {
    const folders = [...made, ...(memory === undefined ? [] : [memory])];
    const named = paths.filter(path => path !== '');
    const adding = [
        ...(folders.length > 0 ? [`mkdir -p ${shellWords(folders)}`] : []),
        ...(paths.includes('') ? ['git add --update'] : []),
        ...(named.length > 0 ? [`git add ${shellWords(named)}`] : []),
        ...(memory === undefined ? [] : [`git add --force ${shellWords([memory])}`]),
    ];
    const lines = script.split('\n');
    const first = lines.findIndex(isAdding);
    const rest = lines.filter(line => !isAdding(line));
    return rest.toSpliced(first, 0, ...adding).join('\n');
}
const isAdding = (line) => /^(?:mkdir -p|git add) /.test(line);
function shellWord(text) {
    // A word that begins with a dash would be an option.
    const word = text.startsWith('-') ? `./${text}` : text;
    return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
function shellWords(texts) {
    return texts.map(shellWord).join(' ');
}

;// CONCATENATED MODULE: ./lib/cli/init/next-steps.js
/** What is left to do after the workflow is written: rights, secrets, variables, the first run. Pure. */










/** Names of the repository's secrets and variables that a workflow reads. */
function namesIn(text, context) {
    const found = text.matchAll(new RegExp(`\\$\\{\\{[^}]*\\b${context}\\.(\\w+)`, 'g'));
    return [...new Set(Array.from(found, ([, name = '']) => name))];
}
/** @param columns of the terminal */
function nextSteps(remaining, language, columns) {
    const { deploying, decided, rights, file, folder, secrets, variables, lacksCrawler, isTried } = remaining;
    const name = file.split('/').at(-1) ?? file;
    // The command was called from another folder than that of `git` and `gh`.
    const change = folder === '' ? [] : [`cd ${shellWord(folder)}`];
    const changed = deploying.flatMap(({ file: each, changes }) => changes.length > 0 ? `.github/workflows/${each}` : []);
    const steps = [
        decided.for === 'links' && { text: (0,say/* say */.cv)('init-next-links', { file }), lines: [] },
        lacksCrawler && { text: (0,say/* say */.cv)('init-next-crawler', { file }), lines: [] },
        rights && { text: rights.how, lines: rights.policy ? policyLines(rights.policy) : [] },
        decided.login === 'keys' &&
            !isTried && { text: (0,say/* say */.cv)('init-next-doctor', doctorKeys(decided)), lines: [doctorLine(decided)] },
        secrets.length > 0 && {
            text: (0,say/* say */.cv)('init-next-secrets'),
            lines: [...change.splice(0), ...secrets.map(secret => `gh secret set ${secret}`)],
        },
        variables.length > 0 && {
            text: (0,say/* say */.cv)('init-next-variables'),
            lines: [...change.splice(0), ...variables.map(variable => `gh variable set ${variable}`)],
        },
        ...deploying.flatMap(({ changes }) => changes),
        {
            text: (0,say/* say */.cv)('init-next-run'),
            lines: [
                ...change.splice(0),
                `git add ${[file, ...changed].map(shellWord).join(' ')}`,
                'git commit -m "Keep images"',
                'git push',
                `gh workflow run ${shellWord(name)}`,
            ],
        },
    ];
    const shown = ({ text, lines }, number = '') => [
        ...(0,text_width/* wrap */.LV)(number + (0,sentence/* textIn */.r7)(language, text), columns),
        ...lines.map(line => `   ${line}`),
    ];
    return steps
        .filter(step => step !== false && step !== undefined)
        .flatMap((step, index) => ['', ...shown(step, `${index + 1}. `), ...(step.or ? shown(step.or) : [])]);
}
/** A statement a line, as the consoles take it. */
function policyLines(policy) {
    const members = Object.entries(policy).map(([name, value]) => {
        const shown = Array.isArray(value)
            ? `[\n  ${value.map(each => JSON.stringify(each)).join(',\n  ')}]`
            : JSON.stringify(value);
        return `${JSON.stringify(name)}:${shown}`;
    });
    return `{${members.join(',')}}`.split('\n');
}
/** Settings of a place whose values are all known. */
function placeFlags({ region, endpoint, accountId }) {
    const flags = { region, endpoint, 'account-id': accountId };
    return Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [[flag, value]]));
}
/** The variables that the doctor reads. */
function doctorKeys({ destination }) {
    const family = (0,kinds/* bucketKind */.VC)((0,stores_destination/* parseDestination */.G2)(destination).kind)?.login.credentialFamily;
    return family === 'alibaba'
        ? { id: 'OSS_ACCESS_KEY_ID', secret: 'OSS_ACCESS_KEY_SECRET' }
        : { id: 'AWS_ACCESS_KEY_ID', secret: 'AWS_SECRET_ACCESS_KEY' };
}
function doctorLine(decided) {
    const flags = placeFlags(decided).flatMap(([flag, value]) => [
        `--${flag}`,
        isExpression(value) ? flag.toUpperCase() : shellWord(value),
    ]);
    return [(0,command_call/* commandCall */.Q)(), 'doctor', shellWord(decided.destination), ...flags].join(' ');
}
/** @returns undefined for a folder */
function rightsFor(decided) {
    const place = (0,stores_destination/* parseDestination */.G2)(decided.destination);
    return 'bucket' in place ? RIGHTS[decided.service]?.(place, decided) : undefined;
}
const NEEDED = ['read', 'put', 'list'];
const RIGHTS = {
    aliyun: (bucket, { login }) => ({
        how: (0,say/* say */.cv)(login === 'oidc' ? 'init-policy-ram-role' : 'init-policy-ram'),
        policy: encrypted((0,access_policy/* grant */.NG)('alibaba', bucket, NEEDED), bucket),
    }),
    aws: (bucket, { login, region }) => ({
        how: (0,say/* say */.cv)(login === 'oidc' ? 'init-policy-iam-role' : 'init-policy-iam'),
        policy: (0,access_policy/* grant */.NG)('aws', scopeIn(bucket, region), NEEDED),
    }),
    cloudflare: ({ bucket }) => ({ how: (0,say/* say */.cv)('init-policy-r2', { bucket }) }),
    minio: (bucket, { endpoint }) => vendorName(endpoint ?? '') === undefined
        ? { how: (0,say/* say */.cv)('init-policy-minio'), policy: (0,access_policy/* grant */.NG)('aws', bucket, NEEDED) }
        : { how: (0,say/* say */.cv)('init-policy-other', { bucket: bucket.bucket }) },
    tencent: (bucket, { endpoint }) => ({ how: (0,say/* say */.cv)('init-policy-cam'), policy: camPolicy(bucket, endpoint) }),
};
/** Also refuses requests that everybody on the way could read. */
function encrypted(policy, { bucket }) {
    const Resource = [`acs:oss:*:*:${bucket}`, `acs:oss:*:*:${bucket}/*`];
    const Condition = { Bool: { 'acs:SecureTransport': 'false' } };
    return {
        ...policy,
        Statement: [...policy.Statement, { Effect: 'Deny', Action: ['oss:*'], Resource, Condition }],
    };
}
function scopeIn(bucket, region = '') {
    return region.startsWith('cn-') ? { ...bucket, partition: 'aws-cn' } : bucket;
}
/** https://cloud.tencent.com/document/product/436/31923 */
function camPolicy({ bucket, prefix }, endpoint = '') {
    const [, region = '*'] = /(?:^|\/)cos\.([a-z\d-]+)\./.exec(endpoint) ?? [];
    const account = /-(\d+)$/.exec(bucket)?.[1] ?? '*';
    const place = `qcs::cos:${region}:uid/${account}:${bucket}`;
    const allow = (names, resource) => ({
        effect: 'allow',
        action: names.map(name => `name/cos:${name}`),
        resource: [resource],
    });
    return {
        version: '2.0',
        statement: [
            allow(['PutObject', 'GetObject', 'HeadObject'], `${place}/${prefix}*`),
            allow(['GetBucket'], `${place}/*`),
        ],
    };
}

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./lib/cli/init/prompt.js
/**
 * Asks on a terminal, line by line, by Node's own readline: it works on every terminal and with screen readers, and
 * needs no package.
 */





/** Assumed width of a terminal that does not report it. */
const COLUMNS = 80;
/** @param signal ends the questions, as Ctrl-C does */
function openPrompt({ input, output }, language, signal) {
    const ending = new AbortController();
    const lines = (0,external_node_readline_promises_.createInterface)({ input, output, terminal: true, historySize: 0 });
    const end = () => ending.abort();
    // In raw mode Ctrl-C is a key. Ctrl-D closes the interface, after which no question would ever be answered.
    lines.on('SIGINT', end);
    lines.on('close', end);
    const ended = AbortSignal.any([ending.signal, signal]);
    const print = (text) => output.write(`${(0,text_width/* wrap */.LV)((0,sentence/* textIn */.r7)(language, text), output.columns || COLUMNS).join('\n')}\n`);
    async function answer(text) {
        try {
            ended.throwIfAborted();
            return (await lines.question(text, { signal: ended })).trim();
        }
        catch (error) {
            if (!ended.aborted)
                throw error;
            output.write('\n');
            throw new errors/* PersistError */.vc('options', 'cancelled', (0,say/* say */.cv)('init-cancelled'));
        }
    }
    return {
        async choose(question, choices, proposed) {
            print('');
            print(question);
            for (const [index, { label }] of choices.entries())
                output.write(`  ${index + 1}  ${(0,sentence/* textIn */.r7)(language, label)}\n`);
            const standard = 1 +
                Math.max(0, choices.findIndex(({ value }) => value === proposed));
            for (;;) {
                const text = await answer((0,say/* say */.cv)('init-number', { standard }).in(language));
                const chosen = choices[Number(text || standard) - 1] ?? choices.find(({ value }) => value === text);
                if (chosen)
                    return chosen.value;
                print((0,say/* say */.cv)('init-number-wrong', { count: choices.length }));
            }
        },
        async ask(question, proposed, problem, complete = answer => answer) {
            print('');
            print(question);
            for (;;) {
                const text = await answer((0,say/* say */.cv)('init-ask', { proposed }).in(language));
                const value = complete(text || proposed);
                const fault = await problem(value);
                if (fault === undefined)
                    return value;
                print(fault);
            }
        },
        close: () => lines.close(),
    };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./lib/input/documents/csv/csv-columns.js
var csv_columns = __webpack_require__(2892);
// EXTERNAL MODULE: ./lib/input/documents/csv/csv-rows.js
var csv_rows = __webpack_require__(6866);
;// CONCATENATED MODULE: ./lib/cli/init/recognise-crawler.js
/** Recognises a Scrapy project, and lists that a crawler has left in the folder. */







const ITEMS = 'items.jsonl';
async function crawlerProposal(root) {
    return (await scrapyProposal(root)) ?? (await foundList(root));
}
/** https://docs.scrapy.org/en/latest/topics/commands.html#configuration-settings */
async function scrapyProposal(root) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'scrapy.cfg')))
        return undefined;
    const spiders = await spidersBelow(root);
    const venv = '"$RUNNER_TEMP/venv"';
    const needed = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'requirements.txt')) ? 'scrapy -r requirements.txt' : 'scrapy';
    const crawls = (spiders.length > 0 ? spiders : ['SPIDER']).map(
    // The first writes the file anew, the others add to it.
    (spider, index) => `${venv}/bin/scrapy crawl ${spider} ${index === 0 ? '-O' : '-o'} ${ITEMS}`);
    return {
        program: 'Scrapy',
        for: 'crawler',
        lists: ITEMS,
        // Where Scrapy's own pipeline for images would put them.
        key: 'full/{url.sha1}.{ext}',
        crawl: [`python3 -m venv ${venv}`, `${venv}/bin/pip install --quiet ${needed}`, ...crawls, ''].join('\n'),
    };
}
async function spidersBelow(root) {
    const names = [];
    for await (const path of promises_.glob('*/spiders/**/*.py', { cwd: root })) {
        const text = (await readText(root, path)) ?? '';
        for (const [, name = ''] of text.matchAll(/^\s+name\s*(?::\s*str\s*)?=\s*["']([\w.-]+)["']/gm))
            names.push(name);
    }
    return names.sort();
}
/** Names that crawlers give to their lists. */
const USUAL = ['posts', 'items', 'images', 'urls', 'data', 'output'].flatMap(name => ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'txt'].map(ending => `${name}.${ending}`));
async function foundList(root) {
    for (const name of USUAL)
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)))
            return { for: 'crawler', lists: name };
    return undefined;
}
async function listFacts(root, lists) {
    for await (const path of promises_.glob(lists.split('\n'), { cwd: root })) {
        const ending = (0,external_node_path_.extname)(path);
        const text = ['.json', '.csv', '.tsv'].includes(ending) ? ((await readText(root, path)) ?? '') : '';
        const finding = ending === '.json' ? pathIn(text) : columnIn(text, ending === '.csv' ? ',' : '\t');
        // The run says what is wrong with a list.
        const found = await finding.catch(() => undefined);
        // The list is a crawler's, and GitHub would evaluate an expression in it with the secrets at hand.
        if (!found || found.includes('${{'))
            return { hasLists: true };
        return { hasLists: true, ...(ending === '.json' ? { select: found } : { urlField: found }) };
    }
    return { hasLists: false };
}
const pathIn = async (text) => (await mostImages(JSON.parse(text)))?.path;
/** Returns the place with most of the image URLs of a value. */
async function mostImages(value) {
    const { ImagePaths } = await __webpack_require__.e(/* import() */ 2040).then(__webpack_require__.bind(__webpack_require__, 2040));
    const paths = new ImagePaths();
    paths.note(value);
    return paths.found[0];
}
/** A wider table is no list of images. */
const MAX_COLUMNS = 1000;
/** Returns the column with most of the image URLs, else the only one with URLs; undefined for the usual `url`. */
async function columnIn(text, standard) {
    const csv = await (0,csv_columns/* findDelimiter */.LI)(external_node_stream_.Readable.from([text]), ['url']);
    const delimiter = standard === '\t' ? standard : csv.delimiter;
    const table = [];
    for await (const rows of (0,csv_rows/* readCsvRows */.wS)(csv.text, 'list', delimiter))
        table.push(...rows.map(row => (0,csv_rows/* cellsOf */.nc)(row, delimiter).map(({ value }) => value.trim())));
    const [titles = [], ...rows] = table;
    // Without a header the first column has the URLs.
    if (titles.length > MAX_COLUMNS || titles.some(csv_columns/* looksLikeUrl */.h0))
        return undefined;
    const imagesAt = async (title, at) => (await mostImages(rows.map(cells => ({ [title]: cells[at] }))))?.count ?? 0;
    const counts = await Promise.all(titles.map(imagesAt));
    const most = Math.max(...counts);
    const withUrls = titles.filter((_, at) => rows.some(cells => (0,csv_columns/* looksLikeUrl */.h0)(cells[at] ?? '')));
    const best = most > 0 ? titles.filter((_, at) => counts[at] === most) : withUrls;
    return best.some(title => (0,csv_columns/* isCalled */.AP)(title, 'url')) || (most === 0 && best.length > 1) ? undefined : best[0];
}

;// CONCATENATED MODULE: ./lib/base/messages/workflows.js
/** Written out one by one, because the bundler looks for these expressions. */
const WORKFLOWS = {
    en: {
        crawler: __webpack_require__.ab + "crawler.yml",
        posts: __webpack_require__.ab + "posts.yml",
        links: __webpack_require__.ab + "links.yml",
        pages: __webpack_require__.ab + "pages.yml",
    },
    zh: {
        crawler: __webpack_require__.ab + "crawler.zh-CN.yml",
        posts: __webpack_require__.ab + "posts.zh-CN.yml",
        links: __webpack_require__.ab + "links.zh-CN.yml",
        pages: __webpack_require__.ab + "pages.zh-CN.yml",
    },
};

;// CONCATENATED MODULE: ./lib/cli/init/workflow.js
/** Makes the workflow: an example with the user's decisions put into it. All other lines stay as the example has them. */








async function workflowText(input) {
    const { decided, project, facts, output, language, starts = [] } = input;
    const [example, crawler, posts] = await Promise.all([decided.for, 'crawler', 'posts'].map(name => openExample(name, language)));
    if (!example || !crawler || !posts)
        throw new Error('an example is missing');
    const name = (0,external_node_path_.basename)(output).replace(/\.ya?ml$/, '');
    example.document.set('name', name);
    example.document.setIn(['concurrency', 'group'], name);
    setEvents(example, decided.every === 'push' ? posts : crawler, decided, project.branch);
    setRights(example, commits(decided) ? posts : crawler, decided);
    const { proposal } = project;
    setInputs(example, { ...decided, ...facts, key: keyFor(decided, proposal) }, language);
    setCrawl(example, decided, facts.hasLists, proposal);
    if (commits(decided))
        setCommit(example, posts, decided);
    if (starts.length > 0)
        setStarts(example, starts, project.branch, language);
    return example.document.toString({ lineWidth: 0, singleQuote: true });
}
async function openExample(purpose, language) {
    // Only this command edits YAML: the others start without the parser.
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(await (0,promises_.readFile)(WORKFLOWS[language][purpose], 'utf8'));
    return { document, steps: document.getIn(['jobs', 'images', 'steps']) };
}
const step = ({ steps }, id) => steps.items.find(item => item.get('id') === id);
/** Whether the workflow changes files of the repository. */
const commits = ({ for: purpose, service }) => purpose === 'posts' || purpose === 'links' || service === 'folder';
const CRONS = { hourly: '17 * * * *', daily: '17 3 * * *', weekly: '17 3 * * 1' };
/** @param model the example whose first event is the one that is wanted */
function setEvents({ document }, model, decided, branch) {
    const [event] = model.document.get('on').items;
    const on = document.get('on');
    const button = on.items.at(-1);
    on.items = [event, button].flatMap(pair => pair ?? []);
    if (decided.every !== 'push')
        return document.setIn(['on', 'schedule', 0, 'cron'], CRONS[decided.every]);
    const paths = decided.for === 'links' || decided.for === 'pages' ? [] : listsFolders(decided.lists).map(pushPath);
    document.setIn(['on', 'push', 'branches', 0], branch);
    if (paths.length === 0 || paths.includes('**'))
        document.deleteIn(['on', 'push', 'paths']);
    else
        document.setIn(['on', 'push', 'paths'], document.createNode(paths));
}
/** The proposed key belongs to the proposed place. */
function keyFor({ for: purpose, destination }, proposal) {
    const isProposed = proposal?.destination === undefined || proposal.destination === destination;
    return purpose === proposal?.for && isProposed ? proposal.key : undefined;
}
/** A file as it is, and everything below a folder. */
const pushPath = (path) => (/\.\w+$/.test(path) ? path : path === '' ? '**' : `${path}/**`);
/** @param model an example that needs these rights, and so keeps or drops its own login for git */
function setRights({ document, steps }, model, { login }) {
    document.set('permissions', model.document.get('permissions', true));
    if (login === 'oidc')
        document.setIn(['permissions', 'id-token'], 'write');
    const [checkout] = model.steps.items;
    if (checkout)
        steps.items[0] = checkout;
}
function setInputs(example, decided, language) {
    const inputs = step(example, 'images')?.get('with');
    const known = new Map(inputs.items.map(pair => [pair.key.value, pair]));
    const lists = [...known.keys()].slice(0, [...known.keys()].indexOf('destination'));
    const values = {
        ...Object.fromEntries(lists.map(name => [name, known.get(name)?.value?.value])),
        ...listInputs(decided),
        ...storeInputs(decided),
        'manifest-at': decided.manifestAt,
        key: decided.key,
        'public-url-base': decided.publicUrlBase,
        'rewrite-to': known.get('rewrite-to')?.value?.value,
        language,
        deadline: known.get('deadline')?.value?.value,
    };
    inputs.items = [];
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const pair = known.get(name);
        // The pair of the example has its comment.
        if (pair?.value) {
            pair.value.value = value;
            inputs.items.push(pair);
        }
        else
            example.document.setIn([...pathOf(example, 'images'), 'with', name], value);
    }
}
const pathOf = ({ steps }, id) => [
    'jobs',
    'images',
    'steps',
    steps.items.findIndex(item => item.get('id') === id),
];
function listInputs({ for: purpose, lists, urlsFrom, select, urlField }) {
    if (purpose === 'pages')
        return { 'urls-from': urlsFrom };
    if (purpose !== 'crawler')
        return { 'urls-file': lists };
    const isJson = lists.split('\n').some(line => /\.json(?:\.gz)?$/.test(line));
    return {
        'urls-file': lists,
        ...(!isJson && { select: undefined }),
        ...(isJson && select && { select }),
        'url-field': urlField,
    };
}
function storeInputs({ service, login, ...decided }) {
    const [id, secret] = (login === 'keys' && serviceRecord(service).secrets) || [];
    return {
        destination: decided.destination,
        region: decided.region,
        endpoint: decided.endpoint,
        'account-id': decided.accountId,
        'access-key-id': id && `\${{ secrets.${id} }}`,
        'access-key-secret': secret && `\${{ secrets.${secret} }}`,
        'role-arn': decided.roleArn,
        'oidc-provider-arn': decided.oidcProviderArn,
    };
}
/** The step that makes the list: left out where the list is in the repository. */
function setCrawl(example, { for: purpose, lists, every }, hasLists, proposal) {
    const list = step(example, 'list');
    if (!list)
        return;
    if (purpose === 'links') {
        const script = String(list.get('run'));
        list.set('run', script.replaceAll('images.jsonl', () => shellWord(lists)));
    }
    else if (hasLists || every === 'push')
        example.steps.items = example.steps.items.filter(item => item !== list);
    else if (proposal?.crawl !== undefined && proposal.lists === lists) {
        // Its comment asks for a command.
        list.delete('run');
        list.set('run', proposal.crawl);
    }
    else
        list.set('run', /[*?[{\n]/.test(lists) ? 'python3 crawl.py' : `python3 crawl.py > ${shellWord(lists)}`);
}
function setCommit(example, posts, { for: purpose, ...decided }) {
    const id = purpose === 'links' ? 'show' : 'commit';
    const model = step(posts, 'commit');
    if (!step(example, id) && model)
        example.steps.items.push(model);
    const committing = step(example, id);
    committing?.set('run', withPaths(String(committing.get('run')), committed(purpose, decided)));
}
const OWN_FILES = { crawler: [], links: ['stored.json'], pages: [] };
function committed(purpose, decided) {
    const own = purpose === 'posts' ? listsFolders(decided.lists) : OWN_FILES[purpose];
    const folder = folderOf(decided.destination);
    // Images that lie among the posts are added with them.
    const isAmong = folder === '' || own.some(path => folder === path || folder?.startsWith(`${path}/`));
    const made = folder === undefined || isAmong ? [] : [folder];
    return { paths: [...own, ...made], made, memory: decided.manifestAt };
}
/** GitHub starts no workflow for the push of the last step, which therefore starts them itself. */
function setStarts(example, files, branch, language) {
    const { document, steps } = example;
    const last = steps.items.at(-1);
    document.setIn(['permissions', 'actions'], 'write');
    // GitHub would evaluate an expression in a name.
    const ref = /^[\w./-]+$/.test(branch) ? branch : '"$GITHUB_REF_NAME"';
    const why = (0,say/* say */.cv)('init-starts-why').in(language);
    const lines = files.map(file => ['gh', 'workflow', 'run', file, '--ref', ref, `# ${why}\n`].join(' '));
    const { env, run } = last?.toJSON() ?? {};
    const values = { ...env, GH_TOKEN: expression('github.token'), GH_REPO: expression('github.repository') };
    last?.delete('run');
    last?.set('env', document.createNode(values));
    last?.set('run', run + lines.join(''));
}

;// CONCATENATED MODULE: ./lib/cli/init/init.js
/** `persist-images init [FOLDER]`: writes a workflow, and prints what is left to do. */





























/** @returns whether the bucket was tried; what is missing there is printed, and no failure of this command */
async function tryStore(decided, context) {
    const { terminal, surroundings, signal } = context;
    const { destination, region, endpoint, accountId } = decided;
    const login = (0,kinds/* bucketKind */.VC)((0,stores_destination/* parseDestination */.G2)(destination).kind)?.login;
    if (!login || [endpoint, accountId].some(isExpression))
        return false;
    if (!(await canLogIn(login, surroundings)))
        return false;
    terminal.say((0,say/* say */.cv)('init-tried'));
    const watch = (0,door/* readWatcher */.h)((0,progress/* terminalDoor */.b)(terminal));
    const place = {
        destination,
        language: terminal.language,
        ...(region !== undefined && { region }),
        ...(endpoint !== undefined && { endpoint }),
        ...(accountId !== undefined && { accountId }),
    };
    try {
        for await (const finding of (0,doctor/* doctorWith */.id)(surroundings, { ...place, signal, watch }))
            for (const line of (0,doctor_finding/* findingLines */.h)(finding))
                terminal.print(terminal.shown(line));
    }
    catch (error) {
        if (signal.aborted)
            return true;
        if (!(error instanceof errors/* PersistError */.vc))
            throw error;
        (0,exit/* sayError */.Iq)(terminal, error);
    }
    finally {
        terminal.close();
    }
    return true;
}
/** An environment with keys of its own comes first, as in a run. */
async function canLogIn(login, surroundings) {
    const { environment = {}, fallbackCredentials } = surroundings;
    if ((0,from_env/* credentialsFromEnv */.kv)(environment, login.credentialFamily))
        return true;
    if (!login.hasFallback)
        return false;
    return (await fallbackCredentials?.().catch(() => undefined)) !== undefined;
}
/** @param root absolute */
async function openProject(root) {
    const proposal = (await siteProposal(root)) ?? (await crawlerProposal(root));
    return { root, name: bucketName(root), branch: await defaultBranch(root), proposal };
}
function bucketName(root) {
    const name = (0,external_node_path_.basename)(root)
        .toLowerCase()
        .replace(/[^a-z\d]+/g, '-')
        .slice(0, 50)
        .replace(/^-+|-+$/g, '');
    return name.length < 3 ? 'my-bucket' : name;
}
/** The branch that the server calls its default, else the one that is checked out. */
async function defaultBranch(root) {
    const heads = await Promise.all(['refs/remotes/origin/HEAD', 'HEAD'].map(name => readText(root, (0,external_node_path_.join)('.git', name))));
    const [, branch] = /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/m.exec(heads.find(Boolean) ?? '') ?? [];
    return branch ?? 'main';
}
/** Whether this is a clone of this project, from which the command is called before it is on npm. */
async function isOwnClone(root) {
    return /^ {2}"name": "persist-images",$/m.test((await readText(root, 'package.json')) ?? '');
}
/** Returns the folder of the repository, if `root` is only a part of it. */
async function repositoryAbove(root) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return undefined;
    for (let at = (0,external_node_path_.dirname)(root); (0,external_node_path_.dirname)(at) !== at; at = (0,external_node_path_.dirname)(at))
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, '.git')))
            return at;
    return undefined;
}
/** @param streams undefined where there is no terminal */
async function initCommand(context, streams = terminalStreams()) {
    const { command, options, terminal } = context;
    const { folder = '.' } = (0,args/* singlePositional */.BT)(command, 'folder');
    const { options: parsed, problems } = (0,parse/* parseOptions */.Ac)(init_fields/* INIT_FIELDS */.rZ, options);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const { output, yes, force, language, ...flags } = parsed;
    if (!yes && !streams)
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('init-no-terminal')]);
    const root = (0,external_node_path_.resolve)(folder);
    await checkFolder(root, folder);
    const path = (0,external_node_path_.resolve)(root, output);
    if (!force && (0,external_node_fs_.existsSync)(path))
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('init-exists', { file: (0,quote/* quote */.hD)(output) })]);
    if ((await (0,workspace/* resolveExisting */._j)(path)) !== (0,external_node_path_.resolve)(await (0,promises_.realpath)(root), (0,external_node_path_.relative)(root, path)))
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('init-linked', { file: (0,quote/* quote */.hD)(output) })]);
    const project = await openProject(root);
    const program = project.proposal?.program;
    if (program !== undefined)
        terminal.say((0,say/* say */.cv)('init-found', { program }));
    const decided = await decisions(flags, project, yes ? undefined : streams, context);
    const facts = await listFacts(root, decided.lists);
    // Before the file is there: an interruption leaves none.
    const isTried = command.json ? false : await tryStore(decided, context);
    throwIfCancelled(context.signal);
    const file = (0,external_node_path_.relative)(root, path).replaceAll('\\', '/');
    const deploying = commits(decided) ? await deployingWorkflows(root, project.branch, file) : [];
    const starts = deploying.map(each => each.file);
    const text = await workflowText({ decided, project, facts, output, language, starts });
    await writeWorkflow(path, text, force);
    const secrets = namesIn(text, 'secrets');
    const variables = namesIn(text, 'vars');
    const rights = rightsFor(decided);
    if (command.json) {
        const changes = deploying.flatMap(each => each.changes.map(({ lines }) => ({ file: each.file, lines })));
        terminal.printJson({ file, starts, changes, secrets, variables, policy: rights?.policy });
        return exit/* EXIT */.dc.fine;
    }
    const place = (0,external_node_path_.relative)('', root).replaceAll('\\', '/');
    terminal.say((0,say/* say */.cv)('init-written', { file: (0,printable/* printable */.g$)((0,external_node_path_.join)(place, file).replaceAll('\\', '/')) }));
    const lacksCrawler = text.includes('python3 crawl.py') && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'crawl.py'));
    if (starts.length > 0)
        terminal.say((0,say/* say */.cv)('init-starts', { files: (0,printable/* printable */.g$)(starts.join(', ')) }));
    const remaining = {
        deploying,
        decided,
        rights,
        file,
        folder: place,
        secrets,
        variables,
        lacksCrawler,
        isTried,
    };
    if (!terminal.isQuiet)
        terminal.page(({ columns }) => nextSteps(remaining, language, columns).map(line => terminal.shown(line)), 'output');
    return exit/* EXIT */.dc.fine;
}
function terminalStreams() {
    const { stdin: input, stderr: output } = process;
    return input.isTTY && output.isTTY ? { input, output } : undefined;
}
function throwIfCancelled(signal) {
    if (signal.aborted)
        throw new errors/* PersistError */.vc('options', 'cancelled', (0,say/* say */.cv)('init-cancelled'));
}
async function checkFolder(root, folder) {
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (!found?.isDirectory())
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('init-no-folder', { folder: (0,quote/* quote */.hD)(folder) })]);
    if (await isOwnClone(root))
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('init-own-clone')]);
    const top = await repositoryAbove(root);
    if (top !== undefined)
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('init-not-top', { folder: (0,quote/* quote */.hD)(folder), top: (0,quote/* quote */.hD)(top) })]);
}
async function decisions(flags, project, streams, { terminal, signal }) {
    const prompt = streams && openPrompt(streams, terminal.language, signal);
    try {
        return await decide(flags, project, prompt);
    }
    finally {
        prompt?.close();
    }
}
/** Written in one call, so that an interruption leaves the whole file or none. */
async function writeWorkflow(path, text, force) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: force ? 'w' : 'wx' });
    }
    catch (error) {
        const fault = (0,errors/* codeOf */.$N)(error) ?? (0,errors/* messageOf */.bD)(error);
        throw new errors/* SettingsError */.GN([(0,sentence/* joined */.oR)(': ', (0,say/* say */.cv)('init-unwritten', { file: (0,quote/* quote */.hD)(path) }), fault)]);
    }
}


/***/ }),

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ terminalDoor)
/* harmony export */ });
/* unused harmony export progressLine */
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2288);
/* harmony import */ var _jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2734);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6802);
/** Shows how far a job is, on the live line: for a run in one row, a bar and its numbers. */




/** Columns of the terminal, and of the bar from there on. The bar keeps its width while the numbers change. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be recognizable. */
const MIN_HOST = 10;
/** A row of at least this many columns shows the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** Fills one row of a terminal; a short row leaves out what matters less. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(shareOf(reading), width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, text);
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersOf */ .cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .largeText */ .$_)({ ...reading.large, host: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, least)) : 0);
    const room = columns - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)(line) - GAP.length - (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .sc)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** A large body counts by its bytes: it may take as long as a thousand images. */
function shareOf({ done, total, large }) {
    const { bytes, length = Number.POSITIVE_INFINITY } = large ?? { bytes: 0 };
    return (done + Math.min(1, bytes / length)) / total;
}
function lostOf({ lost }) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-count-failed', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,_jobs_persist_watching_progress_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .slowestText */ .Rl)({ ...slowest, host: (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}
function terminalDoor(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .cutToWidth */ .G1)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, sentence()), columns),
            sentence,
        }),
    };
}


/***/ }),

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ FAILED_MEMBER),
/* harmony export */   G8: () => (/* binding */ hasFailedMember),
/* harmony export */   Kh: () => (/* binding */ withFailedMember),
/* harmony export */   oN: () => (/* binding */ withoutFailedMember)
/* harmony export */ });
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1635);
/** The member that says in a failed-file why an image failed, and that identifies such a file. Pure. */

const FAILED_MEMBER = 'persist-images';
/** Returns the record with the member, as it stands in a failed-file. */
function withFailedMember(record, { reason, at }) {
    return { ...record, [FAILED_MEMBER]: { reason, at } };
}
/** Checks the member's shape as well, because other programs may use its name. */
function hasFailedMember(value) {
    if (!(0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || !Object.hasOwn(value, FAILED_MEMBER))
        return false;
    const member = value[FAILED_MEMBER];
    return (0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(member) && typeof member.reason === 'string' && typeof member.at === 'string';
}
/** Returns the value without the member if it is a record of a failed-file. */
function withoutFailedMember(value) {
    if (!hasFailedMember(value))
        return value;
    const { [FAILED_MEMBER]: _, ...record } = value;
    return record;
}


/***/ }),

/***/ 7525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ RecordBody),
/* harmony export */   j9: () => (/* binding */ UriBody)
/* harmony export */ });
/* unused harmony export ImageBody */
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/** The bytes of an image that its list holds. They are dropped once the image is done, and their digest stays. */


class ImageBody {
    /** SHA-256 of the image's bytes, if it was computed. */
    #known;
    get digest() {
        return this.#known;
    }
    noteDigest(sha256) {
        this.#known = sha256;
    }
    /** Returns the SHA-256 in lower-case hex. @throws PersistError as `take` does */
    sha256() {
        this.#known ??= (0,_base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(this.take(), 'sha256');
        return this.#known;
    }
    has(sha256) {
        try {
            return sha256 !== undefined && this.sha256() === sha256;
        }
        catch {
            return false;
        }
    }
    /** Whether the other body has the same bytes. */
    equals(other) {
        try {
            return this.has(other.sha256());
        }
        catch {
            return false;
        }
    }
}
/** The bytes of a record. */
class RecordBody extends ImageBody {
    held;
    uri = undefined;
    shown = undefined;
    #bytes;
    /** @param bytes must not change until the image is done */
    constructor(bytes) {
        super();
        this.#bytes = bytes;
        this.held = bytes.byteLength;
    }
    take() {
        return this.#bytes ?? NO_BYTES;
    }
    release() {
        // A later record may have other bytes for the same URL.
        this.sha256();
        this.#bytes = undefined;
    }
}
const NO_BYTES = new Uint8Array();
/** A `data:` URI. */
class UriBody extends ImageBody {
    held;
    #name;
    #short;
    #uri;
    /** @param name a digest of the text */
    constructor(uri, name) {
        super();
        this.#uri = uri;
        this.#name = name;
        // A copy: a part of the text would keep the whole text.
        this.#short = Buffer.from((0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenDataUri */ .IR)(uri)).toString();
        // The text, and bytes that are never more.
        this.held = 2 * uri.length;
    }
    get uri() {
        return this.#uri;
    }
    get shown() {
        return this.#uri ?? this.#short;
    }
    equals(other) {
        return (other instanceof UriBody && other.#name === this.#name) || super.equals(other);
    }
    take() {
        return (0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDataUri */ .nG)(this.#uri ?? '').bytes;
    }
    release() {
        this.#uri = undefined;
    }
}


/***/ }),

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ LinePosition),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2288);


/** Returns `where` for a line of a list. */
function lineOf(name, line) {
    return new ListLine(name, line);
}
/** Small, because the run keeps one for each bad line until its end. */
class ListLine {
    name;
    line;
    constructor(name, line) {
        this.name = name;
        this.line = line;
    }
    in(language) {
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('list-line', { name: this.name, line: this.line }).in(language);
    }
}
/** A place in a text list that is also its own `where`; one object saves memory. */
class LinePosition {
    file;
    line;
    column;
    constructor(file, line, column) {
        this.file = file;
        this.line = line;
        this.column = column;
    }
    in(language) {
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills the memory. */
function* inPortions(urls) {
    let portion = [];
    for (const url of urls) {
        if (portion.push(url) < PORTION)
            continue;
        yield portion;
        portion = [];
    }
    if (portion.length > 0)
        yield portion;
}


/***/ }),

/***/ 1698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ BROKEN),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   ai: () => (/* binding */ MAX_TEXT_LINE),
/* harmony export */   m$: () => (/* binding */ lineLimit),
/* harmony export */   pw: () => (/* binding */ MAX_LINE_CHARACTERS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/** Splits text into numbered lines chunk by chunk; the whole list is never in memory. */

/** Stands for bytes that are not UTF-8. The text of a list never holds this character. */
const BROKEN = '\0';
/** Characters. Limits the memory that a hostile list can claim; URLs and nearly all records are far shorter. */
const MAX_LINE_CHARACTERS = 1_048_576;
const NOT_UTF8 = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('line-not-utf8');
/** Characters of a line or row whose fields hold documents. */
const MAX_TEXT_LINE = 16_777_216;
/** Returns how long a line of JSON may be: fields that hold documents or bytes make it longer. */
function lineLimit({ maxLine = 0, texts }) {
    return Math.max(MAX_LINE_CHARACTERS, maxLine, texts ? MAX_TEXT_LINE : 0);
}
/**
 * Lines end at LF, CRLF or a lone CR. U+2028 ends no line, because URLs and JSON may hold it. A line over `most`
 * characters keeps only its number. A last line without a line end counts unless it is empty.
 * @yields the lines that each chunk completed
 */
async function* readLines(chunks, most = MAX_LINE_CHARACTERS) {
    let number = 1;
    let offset = 0;
    let rest = [];
    let restLength = 0;
    let heldCr = '';
    let isBroken = false;
    const keep = (part) => {
        restLength += part.length;
        if (restLength > most)
            rest = [];
        else
            rest.push(part);
    };
    const takeLine = (end) => {
        const tooLong = restLength > most;
        const written = rest.join('');
        const broken = isBroken && written.includes(BROKEN);
        const line = {
            number: number++,
            offset,
            text: broken ? '' : written,
            end: end,
            fault: tooLong ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('line-too-long', { most }) : broken ? NOT_UTF8 : undefined,
        };
        offset += restLength + end.length;
        rest = [];
        restLength = 0;
        return line;
    };
    for await (const chunk of chunks) {
        const lines = [];
        isBroken ||= chunk.includes(BROKEN);
        const text = heldCr + chunk;
        // The next chunk may begin with the LF of a CRLF.
        heldCr = text.endsWith('\r') ? '\r' : '';
        const length = text.length - heldCr.length;
        let start = 0;
        for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
            if (index === length)
                break;
            keep(text.slice(start, index));
            lines.push(takeLine(end));
            start = index + end.length;
        }
        keep(text.slice(start, length));
        yield lines;
    }
    if (restLength > 0 || heldCr)
        yield [takeLine(heldCr)];
}


/***/ }),

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   eR: () => (/* binding */ looksMisread),
/* harmony export */   f$: () => (/* binding */ columnMissing),
/* harmony export */   i3: () => (/* binding */ placesText),
/* harmony export */   zX: () => (/* binding */ listsText)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2288);
/** Names of members, columns and lists for a sentence: the first few, each sanitised and shortened. */



/** Most members or columns that one sentence names. */
const MAX_NAMES = 20;
/** Most characters of one name. */
const MAX_NAME = 60;
/** Most lists that one sentence names. */
const MAX_LISTS = 3;
/** Most places that one sentence names. */
const MAX_PLACES = 10;
function namesText(names) {
    return someOf([...names].map(shownName), MAX_NAMES);
}
/** Quotes each cell, because cells may be empty or hold commas. */
function cellsText(cells) {
    return someOf(cells.map(cell => `'${shownName(cell)}'`), MAX_NAMES);
}
function listsText(lists) {
    return someOf(lists, MAX_LISTS);
}
/** Lines of lists, and places in JSON. */
function placesText(places) {
    return someOf(places, MAX_PLACES);
}
function shownName(name) {
    return (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, MAX_NAME);
}
function someOf(names, most) {
    const some = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', ...names.slice(0, most));
    return names.length > most ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('and-more', { names: some, count: names.length - most }) : some;
}
/** Letters that no language uses for a whole name, C1 control characters, and U+FFFD from decoders. */
const RARE = /[\u0080-\u009f\u0180-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u037f\u0460-\u0489\u0500-\u052f\ufffd]/;
const SCRIPTS = [
    /\p{Script=Latin}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Hebrew}/u,
    /\p{Script=Arabic}/u,
];
/** Some GBK bytes are valid UTF-8 by chance, but decode to rare letters: 图片 becomes ͼƬ. */
function looksMisread(name) {
    const letters = name.replace(/[^\p{L}\p{M}\p{Cc}\ufffd]/gu, '');
    if (!/^[\u0080-\u07ff\ufffd]+$/.test(letters))
        return false;
    return RARE.test(letters) || SCRIPTS.filter(script => script.test(letters)).length > 1;
}
/** @param input the input that names the field, if there is one */
function columnMissing(field, input, firstRow, name) {
    const about = { name, field, cells: cellsText(firstRow) };
    return input === undefined ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('column-missing', about) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('column-missing-input', { ...about, input });
}


/***/ }),

/***/ 1635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   QZ: () => (/* binding */ isDeeper),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   b7: () => (/* binding */ fieldPathOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   ki: () => (/* binding */ recordJson),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);
/** Values of JSON: records, their fields by name or dotted path, and the names of types. */

/** Levels of nesting. Results use `JSON.stringify`, which overflows the stack at some thousands of levels. */
const MAX_DEPTH = 500;
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** @returns the text or number in a field, without blanks around it */
function textOf(record, field) {
    return fieldText(fieldOf(record, field));
}
function fieldOf(record, name) {
    const path = fieldPathOf(record, name);
    return path && valueAt(record, path);
}
/** @param path a path that exists in the value */
function valueAt(value, path) {
    return path.reduce((inner, key) => inner[key], value);
}
/**
 * Prefers a field with exactly this name over a dotted path; inherited names such as `constructor` do not count.
 * @returns undefined if the record has neither
 */
function fieldPathOf(record, name) {
    if (Object.hasOwn(record, name))
        return [name];
    const path = name.split('.');
    let value = record;
    for (const step of path) {
        if (!isRecord(value) || !Object.hasOwn(value, step))
            return undefined;
        value = value[step];
    }
    return path;
}
function fieldText(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    return typeof value === 'string' ? value.trim() || undefined : undefined;
}
/** Returns the JSON of a record. A program's may hold a BigInt, which becomes text, as a long integer of a list does. */
function recordJson(record) {
    try {
        return JSON.stringify(record);
    }
    catch {
        return JSON.stringify(record, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    }
}
function isDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    return Object.values(value).some(inner => isDeeper(inner, levels - 1));
}
/** Names the type of a JSON value. */
function kindOf(value) {
    if (value === null)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('kind-null');
    if (Array.isArray(value))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('kind-array');
    const kind = typeof value;
    return kind === 'object' || kind === 'number' || kind === 'boolean'
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`kind-${kind}`)
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('kind-string');
}


/***/ }),

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ newTextFacts),
/* harmony export */   R9: () => (/* binding */ readDocumentText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   uN: () => (/* binding */ resumed),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1181);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2707);
/**
 * Streams a list's bytes as text: unpacks, decodes and checks them. For a writer it notes what writing the same bytes
 * again needs.
 */








/** @throws SettingsError if the bytes are not gzip, not text, or cannot be read */
function readText(file) {
    return decodeText(bytesOf(file), file.name);
}
/** @throws SettingsError as `readText` does */
async function* decodeText(bytes, name) {
    try {
        yield* decoded(bytes);
    }
    catch (error) {
        // An earlier step already explained what is wrong with the bytes.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN)
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([faultOf(error, name)], 'sources');
    }
}
/** Unpacks the file if its name ends in `.gz`. A file of 0 bytes is not valid gzip and gives no bytes. */
function bytesOf(file) {
    if (file.held)
        return node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([file.held]);
    if (file.isUnpacked || !(0,_file_format_js__WEBPACK_IMPORTED_MODULE_7__/* .isGzipped */ .WV)(file.name) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file.path).size === 0)
        return ofFile(file.path);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
    // No handling here: pipeline destroys `unzipped` with the error, so its reader gets it.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(bytes, unzipped, () => { });
    return withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** Bytes that any file may unpack to. Beyond that the ratio decides; real lists stay far below it. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
async function* withinRatio(unzipped, packedBytes, name) {
    let size = 0;
    for await (const chunk of unzipped) {
        size += chunk.length;
        if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)('list-bomb', { name, ratio: MAX_RATIO })], 'sources');
        yield chunk;
    }
}
/** Bytes. Smaller files are read in one call: for many of them the thread switches cost more than the reading. */
const MAX_AT_ONCE = 262_144;
async function* ofFile(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size <= MAX_AT_ONCE)
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    else
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
}
const NOT_TEXT = 'NOT_TEXT';
async function* decoded(chunks) {
    let decoder;
    let start = Buffer.alloc(0);
    for await (const chunk of chunks) {
        start = decoder ? chunk : Buffer.concat([start, chunk]);
        // A byte order mark of UTF-16 has two bytes.
        if (!decoder && start.length < 2)
            continue;
        decoder ??= decoderFor(start);
        yield checked(decoder.decode(start, { stream: true }));
    }
    yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start));
}
/** Uses UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start) {
    const mark = start.toString('hex', 0, 2);
    const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
    return new node_util__WEBPACK_IMPORTED_MODULE_3__.TextDecoder(encoding, { fatal: true });
}
/** Refuses NULs: UTF-16 without a mark is valid UTF-8 full of them, and so are many binary files. */
function checked(text) {
    if (text.includes('\0'))
        throw Object.assign(new Error(NOT_TEXT), { code: NOT_TEXT });
    return text;
}
function faultOf(error, name) {
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) ?? 'unknown error';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)('list-not-utf8', { name });
    if (code === NOT_TEXT)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)('list-nul-bytes', { name });
    if (code.startsWith('Z_'))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)('list-not-gzip', { name, code });
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)('list-unreadable', { name, code });
}
/** Gives back a text or bytes whose beginning was read already. */
async function* resumed(read, rest) {
    try {
        yield* read;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
/** @returns undefined if the text has more than `most` characters */
async function wholeText(text, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of text) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > most)
            return undefined;
    }
    return chunks.join('');
}
function newTextFacts() {
    return { hasMark: false, sha256: '' };
}
/** @throws SettingsError if the bytes are not gzip, not UTF-8, or cannot be read */
function readDocumentText(file, facts) {
    return decodeText(observed(bytesOf(file), file.name, facts), file.name);
}
async function* observed(bytes, name, facts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let start = Buffer.alloc(0);
    for await (const chunk of bytes) {
        digest.update(chunk);
        const next = start ? Buffer.concat([start, chunk]) : chunk;
        start = start && next.length < UTF_8_MARK.length ? next : noteMark(start && next, name, facts);
        if (!start)
            yield next;
    }
    if (start) {
        noteMark(start, name, facts);
        yield start;
    }
    facts.sha256 = digest.digest('hex');
}
/** @param start the first bytes; undefined after they were checked */
function noteMark(start, name, facts) {
    if (!start)
        return;
    if (UTF_16_MARKS.some(mark => start.subarray(0, 2).equals(mark)))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv)('rewrite-utf16', { name })], 'sources');
    facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK);
}
const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];


/***/ }),

/***/ 6075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unpublishedFolder),
/* harmony export */   d$: () => (/* binding */ siteLinks),
/* harmony export */   vT: () => (/* binding */ unpublishedLinks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2208);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5541);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1181);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3082);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2806);
/**
 * Links into a folder that a site generator publishes: they begin with the folder's path on the site. No page can show
 * an image from a folder beside the configuration that the generator does not publish.
 */







const MEMORY_FOLDER = _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .RESERVED_FOLDER */ .MI.replace(/\/$/, '');
/** The folder that the messages suggest for the memory. */
const MEMORY = '.cache/persist-images';
const NONE = { problems: [], notices: [], info: [] };
async function siteLinks({ rewriteTo, rewriteLink, publicUrlBase, manifest, manifestAt }, store, { cwd }) {
    if (rewriteTo === undefined || store?.kind !== 'file')
        return NONE;
    const site = await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .siteOf */ .zU)(store.directory, cwd);
    if (!site)
        return NONE;
    const { generator, base, publishesDots } = site;
    const shown = (path) => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
    const folder = shown(store.directory);
    const isPublished = publishesDots && manifest === 'on' && manifestAt === undefined;
    const memory = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('site-memory', { generator, memory: `${folder}/${MEMORY_FOLDER}`, at: MEMORY });
    const notices = isPublished ? [memory] : [];
    const isChosen = rewriteLink !== undefined && rewriteLink !== 'source';
    if (publicUrlBase !== undefined || isChosen)
        return { ...NONE, notices };
    const config = shown(site.config);
    if (base === undefined) {
        const problem = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('site-base-unknown', { folder, generator, config, at: MEMORY });
        return { ...NONE, problems: [problem] };
    }
    const info = [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('site-base', { generator, base: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(base), config })];
    return { publicUrlBase: base, problems: [], notices, info };
}
/**
 * Judges links into a folder that the site does not publish: each image would be missing on the site.
 * @param lists absolute paths of the files that get the links
 */
async function unpublishedLinks({ publicUrlBase, rewriteLink = 'url' }, store, lists, { cwd }) {
    // With keys alone, a template of the site decides where images come from.
    const isElsewhere = publicUrlBase !== undefined || rewriteLink === 'key' || rewriteLink === 'source';
    if (store?.kind !== 'file' || isElsewhere)
        return NONE;
    const found = lists.length > 0 ? await unpublishedFolder(store.directory, lists, cwd) : undefined;
    const isRefused = rewriteLink === 'url' && found?.isUncertain === false;
    const sentences = found ? [found.sentence] : [];
    return { problems: isRefused ? sentences : [], notices: isRefused ? [] : sentences };
}
/** Each returns undefined if the configuration does not show what is published. Other generators publish every image. */
const LAYOUTS = {
    Hugo: hugoLayout,
    MkDocs: async (text) => sameFolder((await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlIn */ .NA)(text))?.docs_dir ?? 'docs'),
    Hexo: async (text) => sameFolder((await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlIn */ .NA)(text))?.source_dir ?? 'source'),
    Jekyll: jekyllLayout,
};
/**
 * Finds out whether pages of a site would show images from a folder that the site does not publish.
 * @param folder absolute path for the images
 * @param lists absolute paths of files that link to them, or of folders with such files
 * @param top absolute path: if it contains the folder, configurations above it do not count
 * @returns a sentence that names a folder which is published; it is uncertain where a template may publish single
 *   files: Hugo's `assets`
 */
async function unpublishedFolder(folder, lists, top, read) {
    for await (const { generator, root, config, text } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .sitesAround */ .Qk)(folder, top, read)) {
        const layout = await LAYOUTS[generator.name]?.(text);
        // Hexo's configuration has the name of Jekyll's, and a Jekyll site may name a theme, too.
        if (!layout || !(await someFolder(root, layout.published)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        if (isPublished(layout, path) || !(await someInside(root, layout.content, lists)))
            return undefined;
        const right = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, layout.published[0] || 'assets', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder).replace(/^[._]+/, ''));
        const shown = (each) => (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, each).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'));
        const names = { config: shown(config), folder: shown(folder), right: shown(right) };
        const isUncertain = generator.name === 'Hugo' && isBelow('assets', path);
        return { sentence: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('site-unpublished', { generator: generator.name, ...names }), isUncertain };
    }
    return undefined;
}
async function someFolder(root, names) {
    const found = await Promise.all(names.map(name => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name)).catch(() => undefined)));
    return found.some(stats => stats?.isDirectory());
}
/** Whether a list lies in the content, or a folder of lists around it. */
async function someInside(root, content, lists) {
    const real = await Promise.all([...content.map(each => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, each)), ...lists].map(path => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(path)));
    const [folders, paths] = [real.slice(0, content.length), real.slice(content.length)];
    return folders.some(each => paths.some(path => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(each, path) || (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(path, each)));
}
/** A folder around a published one is left to the key, which may lead into that. */
function isPublished({ published, isLeftOut }, path) {
    const isAround = published.some(each => each !== '' && isBelow(path, each));
    return isAround || (published.some(each => isBelow(each, path)) && isLeftOut?.(path) !== true);
}
const isBelow = (folder, path) => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', path));
/** The folder of the pages, which is published with all it holds. */
function sameFolder(folder) {
    return typeof folder === 'string' ? { published: [folder], content: [folder] } : undefined;
}
/** https://gohugo.io/configuration/all/: mounts publish any folder. */
async function hugoLayout(text) {
    if (/\bmounts\b|\bthemesdir\b/i.test(text))
        return undefined;
    const content = (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .hugoFolders */ .J0)(text, 'content');
    return { published: [...(0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .hugoFolders */ .J0)(text, 'static'), ...content, 'themes'], content };
}
/** https://jekyllrb.com/docs/configuration/options/ */
async function jekyllLayout(text) {
    const { exclude, include, collections, source = '' } = (await (0,_sites_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlIn */ .NA)(text)) ?? {};
    const names = (value) => (Array.isArray(value) ? value : Object.keys(Object(value))).map(name => String(name).replace(/^\/|\/?\**$/g, ''));
    const kept = [...names(include), ...names(collections).map(name => `_${name}`)];
    const left = [...names(exclude), 'node_modules', 'vendor'];
    const isLeftOut = (path) => {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', String(source)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('/', path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        const isIn = (all) => all.some(name => isBelow(name, inside.join('/')));
        return !isIn(kept) && (isIn(left) || inside.some(part => /^[._]/.test(part)));
    };
    return { published: [String(source)], content: [String(source)], isLeftOut };
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ hugoFolders),
/* harmony export */   NA: () => (/* binding */ yamlIn),
/* harmony export */   Qk: () => (/* binding */ sitesAround),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4277);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8585);
/** Site generators: the path where a generator publishes a folder, according to its own configuration. */




/** Its pages link to images by relative paths, which need no base. */
const MKDOCS = 'MkDocs';
const PROGRAMS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const named = (name, endings) => endings.map(ending => `${name}.${ending}`);
/** Jekyll comes last: its configuration has the same name as Hexo's. */
const GENERATORS = [
    {
        name: MKDOCS,
        foldersIn: () => [''],
        configs: ['mkdocs.yml', 'mkdocs.yaml'],
        publishesDots: false,
        pathIn: () => 'unknown',
    },
    {
        name: 'Hugo',
        foldersIn: text => hugoFolders(text, 'static'),
        configs: ['', 'config/_default/'].flatMap(place => ['hugo', 'config'].flatMap(name => named(place + name, ['toml', 'yaml', 'yml', 'json']))),
        publishesDots: true,
        // https://gohugo.io/configuration/all/#baseurl
        async pathIn(text, config) {
            const url = await hugoBaseUrl(text, config);
            if (url === undefined)
                return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(config).startsWith('hugo.') ? '/' : 'other';
            return pathOf(url);
        },
    },
    {
        name: 'VitePress',
        foldersIn: () => ['public'],
        configs: named('.vitepress/config', PROGRAMS),
        publishesDots: true,
        // VitePress puts its own base before each path: https://vitepress.dev/guide/asset-handling#base-url
        pathIn: () => '/',
    },
    {
        name: 'Docusaurus',
        foldersIn: () => ['static'],
        configs: named('docusaurus.config', PROGRAMS),
        publishesDots: true,
        // Docusaurus puts its own base before each path: https://docusaurus.io/docs/static-assets#markdown-example
        pathIn: () => '/',
    },
    {
        name: 'Astro',
        foldersIn: () => ['public'],
        configs: named('astro.config', PROGRAMS),
        publishesDots: true,
        // https://docs.astro.build/en/reference/configuration-reference/#base
        pathIn: text => literalBase(text),
    },
    {
        name: 'Hexo',
        foldersIn: async (text) => [String((await yamlIn(text))?.source_dir ?? 'source')],
        configs: ['_config.yml'],
        publishesDots: false,
        // https://hexo.io/docs/configuration#URL
        async pathIn(text) {
            const config = await yamlIn(text);
            if (config === undefined)
                return 'unknown';
            if (config.theme === undefined)
                return 'other';
            return pathOf(String(config.root ?? config.url ?? '/'));
        },
    },
    {
        name: 'Jekyll',
        foldersIn: async (text) => [String((await yamlIn(text))?.source ?? '')],
        configs: ['_config.yml'],
        publishesDots: false,
        // https://jekyllrb.com/docs/configuration/options/
        async pathIn(text) {
            const config = await yamlIn(text);
            return config === undefined ? 'unknown' : pathOf(String(config.baseurl ?? '/'));
        },
    },
];
/**
 * Finds the site that publishes a folder.
 * @param folder absolute path for the images
 * @param top absolute path: if it contains the folder, configurations above it do not count
 */
async function siteOf(folder, top, read) {
    for await (const { generator, root, config, text, base } of sitesAround(folder, top, read)) {
        const { name, publishesDots } = generator;
        const folders = await generator.foldersIn(text);
        const published = folders.map(each => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, each)).find(each => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(each, folder));
        if (published === undefined)
            continue;
        if (name === MKDOCS)
            return undefined;
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(published, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).filter(Boolean);
        // Jekyll publishes no folder whose name begins with '.' or '_'.
        if (name === 'Jekyll' && inside.some(part => /^[._]/.test(part)))
            continue;
        const path = base + inside.map(part => `${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O)(part)}/`).join('');
        return { generator: name, config, base: base === 'unknown' ? undefined : path, publishesDots };
    }
    return undefined;
}
/** Yields each configuration of a generator beside a folder or those above it. `base`: as of `pathIn`. */
async function* sitesAround(folder, top, read = _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E) {
    for (let at = folder; at !== top && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at);
        if ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(top, folder) && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(top, root))
            return;
        for (const generator of GENERATORS)
            for (const file of generator.configs) {
                const config = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, file);
                const text = await read(config);
                const base = text === undefined ? 'other' : await generator.pathIn(text, config);
                if (text === undefined || base === 'other')
                    continue;
                yield { generator, root, config, text, base };
                // The first file of a generator counts.
                break;
            }
    }
}
/** Returns the path of a URL, or a plain path, with '/' at both ends. */
function pathOf(url) {
    const path = URL.parse(url, 'http://site.invalid/')?.pathname ?? '/';
    return path.endsWith('/') ? path : `${path}/`;
}
async function hugoBaseUrl(text, config) {
    // Only the top table counts, which ends at the first header. Names are case-insensitive.
    if (config.endsWith('.toml'))
        return /^\s*baseurl\s*=\s*(["'])(.*?)\1/im.exec(text.split(/^\s*\[/m, 1)[0] ?? '')?.[2];
    const values = (await yamlIn(text)) ?? {};
    const [, url] = Object.entries(values).find(([name]) => name.toLowerCase() === 'baseurl') ?? [];
    return typeof url === 'string' ? url : undefined;
}
/** Returns values of `staticDir` or `contentDir`, of which a site may have several, in any table of any format. */
function hugoFolders(text, kind) {
    const values = new RegExp(`\\b${kind}dir\\d*["']?\\s*[:=][ \\t]*(\\[[^\\]]*\\]|(?:\\n\\s*- .*)+|.*)`, 'gi');
    const found = Array.from(text.matchAll(values), ([, value = '']) => value.match(/[^\s"',[\]-][^"',[\]\n]*/g) ?? []);
    return found.length > 0 ? found.flat() : [kind];
}
/** Parses YAML, which includes JSON. */
async function yamlIn(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const value = parse(text, { logLevel: 'silent' });
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return undefined;
    }
}
/** Returns the only literal `base` in a program; '/' if the word does not occur, `unknown` if in doubt. */
function literalBase(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    if (!/\bbase\b/.test(code))
        return '/';
    const [found, ...others] = Array.from(code.matchAll(/\bbase\b(?:\s*:\s*(["'`])([^"'`$\n]*)\1)?/g));
    return found?.[2] === undefined || others.length > 0 ? 'unknown' : pathOf(found[2]);
}


/***/ }),

/***/ 4370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore)
/* harmony export */ });
/* harmony import */ var _own_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(844);

const openS3 = async () => (await __webpack_require__.e(/* import() */ 9226).then(__webpack_require__.bind(__webpack_require__, 9226))).openS3;
const DIALECTS = {
    oss: async () => (await __webpack_require__.e(/* import() */ 1909).then(__webpack_require__.bind(__webpack_require__, 1909))).openOss,
    s3: openS3,
    r2: openS3,
};
/**
 * @param notice receives warnings, each once
 * @param onRequest called before each request to the store; never for a folder or a caller's own store
 */
async function openStore(settings, notice = () => { }, onRequest = () => { }) {
    if (settings.kind === 'own')
        return (0,_own_store_js__WEBPACK_IMPORTED_MODULE_0__/* .adaptStore */ .G)(settings.own);
    if (settings.kind === 'file')
        return (await __webpack_require__.e(/* import() */ 3016).then(__webpack_require__.bind(__webpack_require__, 635))).openFolder(settings.directory);
    const { prefix, credentials, clock, proxy } = settings;
    const [{ openTransport }, { openBucket }, openDialect] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1982), __webpack_require__.e(3732), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 6806)),
        __webpack_require__.e(/* import() */ 8727).then(__webpack_require__.bind(__webpack_require__, 8727)),
        DIALECTS[settings.kind](),
    ]);
    const transport = openTransport(proxy?.routes, onRequest);
    const dialect = await openDialect(settings, transport);
    return openBucket(dialect, { prefix, credentials, clock, notice, ...(proxy && { proxy }) });
}


/***/ }),

/***/ 844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ adaptStore),
/* harmony export */   I: () => (/* binding */ takesFiles)
/* harmony export */ });
/* harmony import */ var _base_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6500);
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(546);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1181);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2864);
/* harmony import */ var _read_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5196);
/** The interface of a caller's own store, and its adapter. */








const PAGE_SIZE = 1000;
function adaptStore(own) {
    const get = async (key, sink, signal) => {
        const bytes = await called('get', signal, () => own.get(key, { signal }));
        if (!bytes)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'http-404', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('own-store-gone', { key }));
        const object = { size: bytes.length };
        sink.begin(object);
        await sink.write(bytes);
        return object;
    };
    const put = async (key, body, options, signal) => {
        const given = { ...headersOf(options), ifAbsent: options.mode === 'keep-existing', signal };
        const { stored, etag } = (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? await called('putFile', signal, () => putFile(own, key, body, given))
            : // A copy, because the run reuses its buffer after this call.
                await called('put', signal, () => own.put(key, Uint8Array.from(body), given));
        const found = etag === undefined ? {} : { etag };
        if (stored)
            return { outcome: 'stored', ...found };
        if (await holds(key, body, signal))
            return { outcome: 'already-stored', ...found };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'key-collision', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('own-store-collision', { key }));
    };
    /** Whether the object has these bytes. An object of another size is not read. */
    const holds = async (key, body, signal) => {
        if ((0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)) {
            const object = await called('head', signal, () => own.head(key, { signal }));
            if (object?.size !== body.size)
                return false;
        }
        const there = await called('get', signal, () => own.get(key, { signal }));
        if (!there)
            return false;
        return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_6__/* .isFileBody */ .n)(body)
            ? (0,_base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(there, 'sha256') === body.digests.sha256
            : Buffer.compare(there, body) === 0;
    };
    return {
        prefix: (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_4__/* .mintPrefix */ .Ld)(''),
        publicBase: own.publicBase ?? '',
        createOnly: 'honoured',
        head: (key, signal) => called('head', signal, () => own.head(key, { signal })),
        put,
        get,
        list: (prefix, { startAfter = '', token, pageSize = PAGE_SIZE }, signal) => pagesOf(own, { prefix, startAfter: token ?? startAfter, signal }, pageSize),
        async remove(key, signal) {
            if (!own.remove)
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-denied', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('own-store-keeps', { key }));
            await called('remove', signal, async () => own.remove?.(key, { signal }));
        },
        async close() { },
    };
}
/** Whether bodies may lie in files. */
function takesFiles({ putFile }) {
    return putFile !== undefined;
}
async function putFile(own, key, body, put) {
    const { path, size, digests } = body;
    if (!own.putFile)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'too-large', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('own-store-put-file'));
    const md5 = async () => digests.md5 ?? (await (0,_read_object_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .hd)(body, 'md5', put.signal));
    return await own.putFile(key, path, { ...put, size, sha256: digests.sha256 ?? '', md5 });
}
async function* pagesOf(own, query, pageSize) {
    let objects = [];
    try {
        for await (const object of own.list(query)) {
            query.signal.throwIfAborted();
            const last = objects.at(-1);
            if (last && objects.length >= pageSize) {
                yield { objects, prefixes: [], nextToken: last.key };
                objects = [];
            }
            objects.push(object);
        }
    }
    catch (error) {
        throw failure('list', query.signal, error);
    }
    yield { objects, prefixes: [] };
}
function headersOf({ contentType, cacheControl, contentDisposition, metadata }) {
    return {
        contentType,
        ...(0,_base_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ cacheControl, contentDisposition }),
        ...(metadata && { metadata: { ...metadata } }),
    };
}
async function called(operation, signal, ask) {
    signal.throwIfAborted();
    try {
        return await ask();
    }
    catch (error) {
        throw failure(operation, signal, error);
    }
}
function failure(operation, signal, error) {
    if (signal.aborted)
        return signal.reason;
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc)
        return (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(error, 'store');
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('own-store-failed', { operation, reason: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', 'store-unavailable', sentence, { cause: error });
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ digestObject),
/* harmony export */   hd: () => (/* binding */ fileDigest)
/* harmony export */ });
/* unused harmony export readSmall */
/* harmony import */ var _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8074);
/** Reads an object, or the file of a body, to its end for its text or its digests. */



const TOO_LARGE = new Error('the object is too large');
/** @returns undefined if there is no object; `too-large`, before its end, for one of more bytes */
async function readSmall(store, key, most, signal) {
    let chunks = [];
    let size = 0;
    const sink = {
        begin() {
            chunks = [];
            size = 0;
        },
        write(chunk) {
            size += chunk.length;
            if (size > most)
                throw TOO_LARGE;
            // The store reuses the memory of a chunk.
            chunks.push(Buffer.from(chunk));
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error === TOO_LARGE)
            return 'too-large';
        if (hasReason(error, 'http-404'))
            return undefined;
        throw error;
    }
}
/**
 * Bytes that differ from the store's own checksum are the object's bytes, too.
 * @throws PersistError `http-404` if there is no object
 */
async function digestObject(store, key, names, signal) {
    let digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
    let left = 0;
    const sink = {
        begin({ size }) {
            digests = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6(names);
            left = size;
        },
        write(chunk) {
            digests.update(chunk);
            left -= chunk.length;
            return undefined;
        },
    };
    try {
        await store.get(key, sink, signal);
    }
    catch (error) {
        if (!(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .hasReason */ .D0)(error, 'store-integrity') || left > 0)
            throw error;
    }
    return digests.digests();
}
/**
 * Reads a file for a digest that was not computed while it was written: MD5 takes longer than all else, and few stores
 * compare it. A known digest shows that the file still holds the same bytes.
 */
async function fileDigest({ path, digests: known }, name, signal) {
    // CRC-64 takes a quarter of the time.
    const proof = known.crc64 === undefined ? 'sha256' : 'crc64';
    const running = new _base_digests_digests_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningDigests */ .Z6([proof, name]);
    for await (const chunk of (0,_base_files_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__/* .fileChunks */ .T)(path)) {
        signal.throwIfAborted();
        running.update(chunk);
    }
    const { [proof]: found, [name]: digest = '' } = running.digests();
    if (found !== known[proof])
        throw new Error('the temporary file of a large body has changed');
    return digest;
}


/***/ }),

/***/ 9664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   F$: () => (/* binding */ isArchived),
/* harmony export */   iA: () => (/* binding */ STORE_WIDE),
/* harmony export */   ng: () => (/* binding */ isOfOneKey)
/* harmony export */ });
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8639);

/**
 * Reasons that hold for every request. A denial is not one of them: policies open some prefixes and close others, and
 * grant some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether the error concerns one object, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full';
}
/** Whether the store has the object, in a storage class that cannot be read at once. */
function isArchived({ details }) {
    return details.code === 'InvalidObjectState';
}
/** After this many failures in a row the store counts as gone; the idea comes from restic's circuit breaker. */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /**
     * @param isFatal further errors that every request of this caller would meet, beside `STORE_WIDE` and a full disk
     */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** So many requests failed in a row that no further one is worthwhile. */
    get isGone() {
        return this.#straightFailures >= MAX_STRAIGHT_FAILURES;
    }
    worked() {
        this.#straightFailures = 0;
    }
    failed(error) {
        this.#straightFailures++;
        const isFatal = STORE_WIDE.has(error.reason) || (0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isDiskFull */ .b$)(error) || this.#isFatal(error) || this.isGone;
        return isFatal ? 'fatal' : 'one of many';
    }
}


/***/ })

};

export const id = 1393;
export const ids = [1393];
export const modules = {

/***/ 93261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53192);

/** @param more how many names are not shown */
function andMore(names, more) {
    return more > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('and-more', { names, count: more }) : names;
}


/***/ }),

/***/ 66987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ linkExpiry),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _signed_urls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77234);
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

/***/ 77234:
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

/***/ 54742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/workspace.js
var workspace = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/options/parse.js
var parse = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/init-fields.js
var init_fields = __webpack_require__(29394);
// EXTERNAL MODULE: ./lib/cli/messages/say.js + 2 modules
var say = __webpack_require__(5171);
// EXTERNAL MODULE: ./lib/jobs/persist/options/sites.js
var sites = __webpack_require__(62806);
// EXTERNAL MODULE: ./lib/cli/init/paths.js
var init_paths = __webpack_require__(72737);
;// CONCATENATED MODULE: ./lib/cli/init/deploying.js
/**
 * Workflows that publish the site after a push. GitHub starts none of them for a push with the token of a job, except
 * by `workflow_dispatch`: https://docs.github.com/en/actions/concepts/security/github_token
 */





const FOLDER = '.github/workflows';
const ACTIONS = /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action)@/i;
const BUILDS = /(?:^|[\s/])(?:hugo(?: build)?(?=\s+-|\s*$)|hexo (?:g|d|generate|deploy)\b|jekyll b(?:uild)?\b|mkdocs (?:build|gh-deploy)\b|(?:astro|vitepress|docusaurus) (?:build|deploy)\b|(?:npm|pnpm|yarn|bun)(?: run)? \S*(?:build|deploy|publish))/m;
/** What brings a built site somewhere; without it a workflow only tries whether the site builds. */
const PUBLISHES = /deploy|publish|pages|\bhexo (?:g|d)\b.* -d|\bhexo d\b|wrangler|netlify|vercel|firebase|surge|rsync|rclone|\bscp\b|\bs?ftp\b|lftp|\bs3\b|ossutil|coscmd|qshell|git push|secrets\./i;
const PUSH_ONLY = /(?<!#.*)github\.event_name\s*==\s*'push'/;
const PUSHED_OR_STARTED = "(github.event_name == 'push' || github.event_name == 'workflow_dispatch')";
/** @param own path of the new workflow, below `root` */
async function deployingWorkflows(root, branch, own) {
    const found = [];
    const paths = await Array.fromAsync(promises_.glob(`${FOLDER}/*.{yml,yaml}`, { cwd: root }));
    for (const file of paths.map(each => (0,external_node_path_.basename)(each)).sort()) {
        const path = `${FOLDER}/${file}`;
        const text = (await (0,init_paths/* readText */.yR)(root, path)) ?? '';
        // A name with other characters would need quotes of the shell and of GitHub.
        if (path === own || !/^\w[\w.-]*$/.test(file))
            continue;
        const { on, jobs } = (await (0,sites/* yamlIn */.NA)(text)) ?? {};
        const short = [on].flat().filter(event => typeof event === 'string');
        const events = short.length > 0 ? Object.fromEntries(short.map(event => [event, null])) : valuesOf(on);
        const after = [valuesOf(events.workflow_run).workflows].flat();
        const isStarted = after.includes((0,external_node_path_.basename)(own).replace(/\.ya?ml$/, ''));
        if (isStarted || !isPushed(events, branch) || !deploys(jobs))
            continue;
        const line = `on: [${[...short, 'workflow_dispatch'].join(', ')}]`;
        const lines = short.length > 0 ? [line] : ['on:', '  workflow_dispatch:'];
        const missing = { text: (0,say/* say */.c)('init-next-dispatch', { file: path }), lines };
        found.push({ file, changes: ['workflow_dispatch' in events ? [] : missing, pushOnly(path, text)].flat() });
    }
    return found;
}
/** A condition that a started run does not meet. */
function pushOnly(file, text) {
    return text.split('\n').flatMap((line, index) => {
        if (!PUSH_ONLY.test(line) || line.includes('workflow_dispatch'))
            return [];
        const about = (0,say/* say */.c)('init-next-push-only', { file, line: index + 1 });
        return { text: about, lines: [line.replace(PUSH_ONLY, PUSHED_OR_STARTED).trim()] };
    });
}
const valuesOf = (value) => (typeof value === 'object' && value !== null ? { ...value } : {});
function isPushed(events, branch) {
    const { branches = [], tags } = valuesOf(events.push);
    const names = [branches].flat().map(String);
    const isAny = names.length === 0 && tags === undefined;
    return 'push' in events && (isAny || names.some(name => name === branch || /[*?+[]/.test(name)));
}
function deploys(jobs) {
    const steps = Object.values(valuesOf(jobs)).flatMap(job => [valuesOf(job).steps ?? []].flat());
    if (steps.some(step => ACTIONS.test(String(valuesOf(step).uses))))
        return true;
    return steps.some(step => BUILDS.test(String(valuesOf(step).run))) && PUBLISHES.test(JSON.stringify(steps));
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/input/documents/csv/csv-columns.js
var csv_columns = __webpack_require__(42892);
// EXTERNAL MODULE: ./lib/input/documents/csv/csv-rows.js
var csv_rows = __webpack_require__(46866);
// EXTERNAL MODULE: ./lib/input/documents/json/image-paths.js
var image_paths = __webpack_require__(52040);
;// CONCATENATED MODULE: ./lib/cli/init/list-facts.js
/** Finds the image URLs in lists that are in the folder. */








async function listFacts(root, lists) {
    for await (const path of promises_.glob(lists.split('\n'), { cwd: root })) {
        const text = (await (0,init_paths/* readText */.yR)(root, path)) ?? '';
        // The run says what is wrong with a list.
        const found = await factIn(text, (0,external_node_path_.extname)(path)).catch(() => ({}));
        // GitHub would evaluate an expression in the list of a crawler, with the secrets at hand.
        return { hasLists: true, ...(JSON.stringify(found).includes('${{') ? {} : found) };
    }
    return { hasLists: false };
}
async function factIn(text, ending) {
    if (ending === '.json')
        return (0,defined/* defined */.s)({ select: mostImages(JSON.parse(text))?.path });
    return ['.csv', '.tsv'].includes(ending) ? (0,defined/* defined */.s)({ urlField: await columnIn(text, ending) }) : {};
}
/** Returns the place with most of the image URLs of a value. */
function mostImages(value) {
    const paths = new image_paths/* ImagePaths */.o();
    paths.note(value);
    return paths.found[0];
}
/** Returns the column with most of the image URLs; undefined for the usual `url` and for a table without titles. */
async function columnIn(text, ending) {
    const csv = await (0,csv_columns/* findDelimiter */.LI)(external_node_stream_.Readable.from([text]), ['url']);
    const delimiter = ending === '.tsv' ? '\t' : csv.delimiter;
    const table = [];
    for await (const rows of (0,csv_rows/* readCsvRows */.wS)(csv.text, 'list', delimiter))
        table.push(...rows.map(row => (0,csv_rows/* cellsOf */.nc)(row, delimiter).map(({ value }) => value.trim())));
    const [titles = [], ...rows] = table;
    const counts = titles.map((_, at) => mostImages(rows.map(cells => ({ column: cells[at] })))?.count ?? 0);
    const most = titles[counts.indexOf(Math.max(1, ...counts))];
    return most === undefined || (0,csv_columns/* isCalled */.AP)(most, 'url') || titles.some(csv_columns/* looksLikeUrl */.h0) ? undefined : most;
}

// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(78303);
// EXTERNAL MODULE: ./lib/storage/stores/destination.js
var stores_destination = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/cli/command-call.js
var command_call = __webpack_require__(25192);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
// EXTERNAL MODULE: ./lib/storage/stores/s3/vendors.js
var vendors = __webpack_require__(10400);
;// CONCATENATED MODULE: ./lib/cli/init/answers.js
/** What the user has decided: by flags, by answers, or by leaving a default. */

const expression = (text) => `\${{ ${text} }}`;
/** A value that GitHub fills in when the workflow runs. */
const variable = (name) => expression(`vars.${name}`);
const BOTH = ['keys', 'oidc'];
/** The command reads variables of the same names. */
const OSS_KEYS = ['OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'];
const S3_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const R2_ENDPOINT = `https://${variable('R2_ACCOUNT_ID')}.r2.cloudflarestorage.com`;
const SERVICES = {
    file: { logins: ['none'] },
    oss: { logins: BOTH, secrets: OSS_KEYS, policy: 'alibaba', asks: ['init-region-oss', 'cn-hongkong'] },
    s3: { logins: BOTH, secrets: S3_KEYS, policy: 'aws', asks: ['init-region-s3', 'us-east-1'] },
    r2: { logins: ['keys'], secrets: S3_KEYS, asks: ['init-region-r2', R2_ENDPOINT], needsBase: true },
    /** Speaks the protocol of S3 at an endpoint that is known. */
    other: { logins: ['keys'], secrets: S3_KEYS, policy: 'aws' },
};
/** A folder stands for a destination that is missing or wrong. */
function serviceName({ destination = '', endpoint = 'accelerate' }) {
    const [scheme = ''] = destination.toLowerCase().split(':', 1);
    const name = Object.hasOwn(SERVICES, scheme) ? scheme : 'file';
    const isAws = endpoint === 'accelerate' || vendorHost(endpoint)?.vendor === vendors/* AWS */.kS;
    return SERVICES[name].policy === 'aws' && !isAws ? 'other' : name;
}
const serviceOf = (answers) => SERVICES[serviceName(answers)];
/** @returns undefined for a host of the user's own */
function vendorHost(endpoint) {
    return (0,vendors/* readVendorHost */.pS)(endpoint.replace(/^https?:\/\//, '').replace(/[/:].*$/, ''));
}

;// CONCATENATED MODULE: ./lib/cli/init/next-steps.js
/** What is left to do after the workflow is written: rights, secrets, variables, the first run. Pure. */








/** Names of the repository's secrets and variables that a workflow reads. */
function namesIn(text, context) {
    const found = text.matchAll(new RegExp(`\\$\\{\\{[^}]*\\b${context}\\.(\\w+)`, 'g'));
    return [...new Set(Array.from(found, ([, name = '']) => name))];
}
function nextSteps(written, { language, columns }) {
    const { decided, text, lacksCrawler, file, folder, deploying } = written;
    const secrets = namesIn(text, 'secrets').map(name => `gh secret set ${name}`);
    const variables = namesIn(text, 'vars').map(name => `gh variable set ${name}`);
    const [line = ''] = /(?:python3 crawl\.py|echo '\{"posts").*$/m.exec(text) ?? [];
    const changed = deploying.filter(({ changes }) => changes.length > 0);
    const files = [file, ...changed.map(each => `.github/workflows/${each.file}`)].map(init_paths/* shellWord */.r7);
    const start = `gh workflow run ${(0,init_paths/* shellWord */.r7)(file.split('/').at(-1) ?? '')}`;
    const last = [`git add ${files.join(' ')}`, 'git commit -m "Keep images"', 'git push', start];
    const steps = [
        decided.for === 'links' && { text: (0,say/* say */.c)('init-next-links', { file }), lines: [] },
        lacksCrawler && line !== '' && { text: (0,say/* say */.c)('init-next-crawler', { file }), lines: [line] },
        ...rightsSteps(decided),
        // `git` and `gh` work in the folder of the repository.
        folder !== '' && { text: (0,say/* say */.c)('init-next-folder'), lines: [`cd ${(0,init_paths/* shellWord */.r7)(folder)}`] },
        secrets.length > 0 && { text: (0,say/* say */.c)('init-next-secrets'), lines: secrets },
        variables.length > 0 && { text: (0,say/* say */.c)('init-next-variables'), lines: variables },
        ...deploying.flatMap(({ changes }) => changes),
        { text: (0,say/* say */.c)('init-next-run'), lines: last },
    ];
    const left = steps.filter(step => step !== false);
    const titleOf = (step, at) => (0,text_width/* wrap */.LV)(`${at + 1}. ${(0,sentence/* textIn */.r7)(language, step.text)}`, columns);
    return left.flatMap((step, at) => ['', ...titleOf(step, at), ...step.lines.map(each => `   ${each}`)]);
}
/** What lets a key or a role do what the workflow does, and the command that tries a key. */
function rightsSteps(decided) {
    const { destination, region, endpoint, login } = decided;
    const service = serviceName(decided);
    const place = (0,stores_destination/* parseDestination */.G2)(destination);
    if (service === 'file' || !('bucket' in place))
        return [];
    const policy = policyOf(decided);
    // A statement a line, as the consoles take it.
    const lines = policy ? JSON.stringify(policy).replaceAll('{"Ef', '\n {"Ef').split('\n') : [];
    const how = { text: (0,say/* say */.c)(`init-policy-${service}`, { bucket: place.bucket }), lines };
    const flags = Object.entries({ region, endpoint }).map(([flag, value]) => value === undefined ? '' : ` --${flag} ${(0,init_paths/* shellWord */.r7)(value.replace(/\$\{\{.*?\}\}/, 'ACCOUNT_ID'))}`);
    const doctor = `${(0,command_call/* commandCall */.Q)()} doctor ${(0,init_paths/* shellWord */.r7)(destination)}${flags.join('')}`;
    const [id, secret] = serviceOf(decided).secrets ?? ['', ''];
    return login === 'oidc' ? [how] : [how, { text: (0,say/* say */.c)('init-next-doctor', { id, secret }), lines: [doctor] }];
}
/** @returns undefined for a folder, and for a store that has no policies */
function policyOf(decided) {
    const { policy } = serviceOf(decided);
    const place = (0,stores_destination/* parseDestination */.G2)(decided.destination);
    if (!policy || !('bucket' in place))
        return undefined;
    const rights = ['read', 'put', 'list'];
    const partition = decided.region?.startsWith('cn-') ? 'aws-cn' : 'aws';
    const granted = (0,access_policy/* grant */.NG)(policy, { ...place, partition }, rights);
    if (policy === 'aws')
        return granted;
    const Resource = [`acs:oss:*:*:${place.bucket}`, `acs:oss:*:*:${place.bucket}/*`];
    // Also refuses requests that everybody on the way could read.
    const Condition = { Bool: { 'acs:SecureTransport': 'false' } };
    const deny = { Effect: 'Deny', Action: ['oss:*'], Resource, Condition };
    return { ...granted, Statement: [...granted.Statement, deny] };
}

// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
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
    // In raw mode Ctrl-C is a key. Ctrl-D closes the interface, after which no question would ever be answered.
    for (const event of ['SIGINT', 'close'])
        lines.on(event, () => ending.abort());
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
            throw new errors/* PersistError */.vc('options', 'cancelled', (0,say/* say */.c)('init-cancelled'));
        }
    }
    return {
        /**
         * Asks again until `problem` finds none.
         * @param choices may be answered by their number
         * @param proposed what an empty line means
         */
        async ask(question, choices, proposed, problem) {
            print('');
            print(question);
            for (const [index, [, label]] of choices.entries())
                output.write(`  ${index + 1}  ${(0,sentence/* textIn */.r7)(language, label)}\n`);
            for (;;) {
                const text = (await answer((0,say/* say */.c)('init-ask', { proposed }).in(language))) || proposed;
                const value = choices[Number(text) - 1]?.[0] ?? text;
                const fault = await problem(value);
                if (fault === undefined)
                    return value;
                print(fault);
            }
        },
        close: () => lines.close(),
    };
}

// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var messages_say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/persist/options/site-links.js
var site_links = __webpack_require__(36075);
// EXTERNAL MODULE: ./lib/storage/stores/locate.js
var locate = __webpack_require__(79428);
;// CONCATENATED MODULE: ./lib/cli/init/recognise.js
/** Recognises a site generator, a Scrapy project, and lists that a crawler has left in the folder. */





/** Returns the proposal if it is for this purpose. */
function proposalFor(answers, { proposal }) {
    return proposal?.for === answers.for ? proposal : undefined;
}
async function openProject(root) {
    return { root, proposal: (await siteProposal(root)) ?? (await crawlerProposal(root)) };
}
/** The first that fits counts: some generators share the name of their configuration. */
const LAYOUTS = [
    ['Hugo', 'content', 'static/img'],
    ['Hexo', 'source/_posts', 'source/img'],
    ['Jekyll', '_posts', 'assets/img'],
    ['Astro', 'src/content', 'public/img'],
    ['Astro', 'src/pages', 'public/img'],
    ['VitePress', 'docs', 'docs/public/img'],
    ['VitePress', '', 'public/img'],
];
/** @param folder below `root` */
const siteIn = (root, folder) => (0,sites/* siteOf */.zU)((0,external_node_path_.join)(root, folder), root, path => (0,init_paths/* readText */.yR)(root, path));
async function siteProposal(root) {
    for (const layout of LAYOUTS) {
        const [program, posts, images] = layout;
        const isThere = (await siteIn(root, images))?.generator === program && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, posts));
        if (isThere)
            return postsOf(layout);
    }
    const mkdocs = (await (0,init_paths/* readText */.yR)(root, 'mkdocs.yml')) ?? (await (0,init_paths/* readText */.yR)(root, 'mkdocs.yaml'));
    // MkDocs publishes everything below its folder of pages.
    const [, folder = 'docs'] = /^docs_dir:\s*["']?([\w./-]+?)["']?\/?\s*$/m.exec(mkdocs ?? '') ?? [];
    return mkdocs === undefined ? undefined : postsOf(['MkDocs', folder, `${folder}/img`]);
}
function postsOf([program, posts, images]) {
    return { program, for: 'posts', lists: (0,external_node_path_.join)(posts, '**/*.md'), destination: `file:./${images}` };
}
const ITEMS = 'items.jsonl';
/** Names that crawlers give to their lists. */
const USUAL = ['posts', 'items', 'images', 'urls', 'data', 'output'].flatMap(name => ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'txt'].map(ending => `${name}.${ending}`));
async function crawlerProposal(root) {
    // https://docs.scrapy.org/en/latest/topics/commands.html#configuration-settings
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'scrapy.cfg')))
        return { program: 'Scrapy', for: 'crawler', lists: ITEMS, crawl: await scrapyScript(root) };
    const lists = USUAL.find(name => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, name)));
    return lists === undefined ? undefined : { for: 'crawler', lists };
}
const SPIDER = /^\s+name\s*(?::\s*str\s*)?=\s*["']([\w.-]+)["']/gm;
async function scrapyScript(root) {
    const spiders = [];
    for await (const path of promises_.glob('*/spiders/**/*.py', { cwd: root }))
        for (const [, name = ''] of ((await (0,init_paths/* readText */.yR)(root, path)) ?? '').matchAll(SPIDER))
            spiders.push(name);
    const venv = '"$RUNNER_TEMP/venv"';
    const needed = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'requirements.txt')) ? 'scrapy -r requirements.txt' : 'scrapy';
    const crawls = (spiders.length > 0 ? spiders.sort() : ['SPIDER']).map(
    // The first writes the file anew, the others add to it.
    (spider, index) => `${venv}/bin/scrapy crawl ${spider} ${index === 0 ? '-O' : '-o'} ${ITEMS}`);
    return [`python3 -m venv ${venv}`, `${venv}/bin/pip install --quiet ${needed}`, ...crawls, ''].join('\n');
}
/** @returns undefined if the example's own line makes the lists */
function crawlScript(lists, { root, proposal }) {
    if (proposal?.lists === lists && proposal.crawl !== undefined)
        return proposal.crawl;
    const isExample = lists === 'posts.json' && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'crawl.py'));
    if (isExample)
        return undefined;
    return /[*?[{\n]/.test(lists) ? 'python3 crawl.py' : `python3 crawl.py > ${(0,init_paths/* shellWord */.r7)(lists)}`;
}

;// CONCATENATED MODULE: ./lib/cli/init/problems.js
/** Judges the decisions by the rules of the step that will run. */













/** When a flag changes nothing. */
const IDLE = {
    region: decided => serviceName(decided) === 'file',
    endpoint: decided => serviceName(decided) === 'file',
    login: decided => !serviceOf(decided).logins.includes(decided.login),
    'role-arn': ({ login }) => login !== 'oidc',
    'urls-from': decided => decided.for !== 'pages',
    lists: decided => decided.for === 'links' || decided.for === 'pages',
};
/** @param root absolute path of the repository */
async function problemsOf(decided, root) {
    const idle = Object.keys(IDLE).filter(flag => decided[(0,field/* camelCase */.xQ)(flag)] && IDLE[flag]?.(decided));
    const outside = decided.lists.split('\n').find(line => (0,init_paths/* isOutside */._K)(line.trim()));
    const found = [
        ...idle.map(flag => (0,say/* say */.c)('init-idle', { flag: `--${flag}` })),
        decided.for === 'pages' && decided.urlsFrom === undefined && (0,say/* say */.c)('init-addresses'),
        outside !== undefined && (0,messages_say/* say */.c)('list-reaches-outside', { pattern: outside }),
        await folderProblem(decided, root),
    ].filter(problem => typeof problem === 'object');
    return found.length > 0 ? found : storeProblems(decided, root);
}
/** A run refuses a folder that the site of the posts does not publish, or whose path on the site is unknown. */
async function folderProblem(decided, root) {
    const { destination, publicUrlBase, lists } = decided;
    const folder = (0,init_paths/* folderOf */.yS)(destination);
    if (folder === undefined)
        return undefined;
    if (folder === '' || (0,init_paths/* isOutside */._K)(folder))
        return (0,say/* say */.c)('init-outside', { value: (0,quote/* quote */.hD)(destination) });
    if (decided.for !== 'posts' || publicUrlBase !== undefined)
        return undefined;
    const posts = (0,init_paths/* listsFolders */.$e)(lists).map(path => (0,external_node_path_.join)(root, path));
    const hidden = await (0,site_links/* unpublishedFolder */._)((0,external_node_path_.join)(root, folder), posts, root, path => (0,init_paths/* readText */.yR)(root, path));
    if (hidden?.isUncertain === false)
        return hidden.sentence;
    const generator = (await siteIn(root, folder))?.generator;
    return generator === undefined ? undefined : (0,say/* say */.c)('init-no-base', { generator });
}
function storeProblems({ destination, region, ...address }, directory) {
    try {
        const place = { destination: (0,stores_destination/* parseDestination */.G2)(destination), directory };
        // An account of R2 in place of its variable.
        const endpoint = address.endpoint?.replace(/\$\{\{.*?\}\}/g, '0'.repeat(32));
        const located = (0,locate/* locateStore */.k)({ ...place, allowInsecureEndpoint: false, ...(0,defined/* defined */.s)({ region, endpoint }) });
        return 'problems' in located ? located.problems : [];
    }
    catch (error) {
        return [(0,errors/* sentenceOf */.s$)(error)];
    }
}

;// CONCATENATED MODULE: ./lib/cli/init/questions.js
/** At most five questions: what, where, region or endpoint, login, how often. A flag answers one beforehand. */









const QUESTIONS = [
    {
        name: 'for',
        text: () => (0,say/* say */.c)('init-for'),
        choices: init_fields/* PURPOSES */.a7.map(value => [value, (0,say/* say */.c)(`init-for-${value}`)]),
        proposed: (_, { proposal }) => proposal?.for ?? 'crawler',
        read: answer => (/^https?:/i.test(answer) ? { for: 'pages', urlsFrom: answer } : { for: answer }),
    },
    {
        name: 'destination',
        text: () => (0,say/* say */.c)('init-destination'),
        proposed: (answers, project) => proposalFor(answers, project)?.destination ?? 'file:./images',
        read: answer => ({ destination: answer.includes(':') ? answer : `file:./${(0,init_paths/* plainPath */.s1)(answer)}` }),
    },
    {
        name: 'region',
        text: answers => (0,say/* say */.c)(serviceOf(answers).asks?.[0] ?? 'init-region-s3'),
        proposed: answers => (answers.endpoint === undefined ? serviceOf(answers).asks?.[1] : undefined),
        read: readAddress,
    },
    {
        name: 'login',
        text: () => (0,say/* say */.c)('init-login'),
        choices: ['keys', 'oidc'].map(value => [value, (0,say/* say */.c)(`init-login-${value}`)]),
        proposed: ({ roleArn, ...place }) => {
            const [, other] = serviceOf(place).logins;
            return other && (roleArn === undefined ? 'keys' : other);
        },
        read: login => ({ login }),
    },
    {
        name: 'every',
        text: () => (0,say/* say */.c)('init-every'),
        choices: init_fields/* RHYTHMS */.Oh.map(value => [value, (0,say/* say */.c)(`init-every-${value}`)]),
        proposed: answers => (answers.for === 'posts' ? 'push' : 'hourly'),
        read: every => ({ every }),
    },
];
/** An account of R2 is a part of its endpoint. */
function readAddress(answer) {
    if (/^[\da-f]{32}$/i.test(answer))
        return { endpoint: `https://${answer}.r2.cloudflarestorage.com` };
    return /[.:]|^(?:internal|accelerate)$/.test(answer) ? { endpoint: answer } : { region: answer };
}
async function answered(flags, project, ask) {
    let known = flags;
    for (const question of QUESTIONS) {
        const standard = known[question.name] === undefined ? question.proposed(known, project) : undefined;
        const answer = standard && (await ask(question, standard, known));
        if (answer)
            known = { ...known, ...question.read(answer) };
    }
    return known;
}
/**
 * Joins flags, answers and defaults to decisions.
 * @param prompt undefined if no question is put
 * @throws SettingsError with every flag that is wrong
 */
async function decide(flags, project, prompt) {
    const first = flags.urlsFrom === undefined ? flags : { for: 'pages', ...flags };
    const judge = async (known) => {
        const { problems } = (0,parse/* parseOptions */.Ac)(init_fields/* INIT_FIELDS */.rZ, known);
        if (problems.length > 0)
            return problems;
        const all = await answered(known, project, async (_, standard) => standard);
        return await problemsOf(await completed(all, project), project.root);
    };
    if (prompt)
        refuse(await judge(first));
    const ask = async ({ name, text, choices = [], read }, standard, known) => {
        // Only a user knows the region of a bucket.
        if (!prompt)
            return name === 'region' && !standard.includes('${{') ? undefined : standard;
        const problem = async (typed) => (await judge({ ...known, ...read(typed) }))[0];
        return await prompt.ask(text(known), choices, standard, problem);
    };
    const decided = await completed(await answered(first, project, ask), project);
    refuse(await problemsOf(decided, project.root));
    return decided;
}
function refuse(problems) {
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}
const LISTS = { crawler: 'posts.json', posts: '**/*.md' };
/** Adds what follows from the answers. */
async function completed(answers, project) {
    const { for: purpose = '', endpoint = '', login = serviceOf(answers).logins[0] } = answers;
    const standard = {
        login,
        lists: proposalFor(answers, project)?.lists ?? LISTS[purpose] ?? '',
        // The region of MinIO, if none is set there.
        region: serviceName(answers) === 'other' && !vendorHost(endpoint) ? 'us-east-1' : undefined,
        roleArn: login === 'oidc' ? variable('ROLE_ARN') : undefined,
        publicUrlBase: await baseOf(answers, project.root),
    };
    return { ...(0,defined/* defined */.s)(standard), ...answers };
}
/** Only files that link to images need to know where a reader finds them. */
async function baseOf(answers, root) {
    const { for: purpose, destination = '' } = answers;
    const folder = (0,init_paths/* folderOf */.yS)(destination);
    const links = purpose === 'posts' || purpose === 'links';
    if (folder === undefined)
        return links || serviceOf(answers).needsBase ? variable('IMAGE_BASE') : undefined;
    if (purpose === 'links')
        return `/${folder.split('/').at(-1)}/`;
    return purpose === 'posts' ? (await siteIn(root, folder))?.base : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/messages/workflows.js
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
/** Fills the decisions into an example. All other lines stay as the example has them. */






async function workflowText(input) {
    const { decided, facts, branch, crawl, output, language, starts } = input;
    // Only this command edits YAML: the others start without the parser.
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parseDocument(await (0,promises_.readFile)(WORKFLOWS[language][decided.for], 'utf8'));
    const steps = document.getIn(['jobs', 'images', 'steps']);
    const step = (id) => steps.items.find(item => item.get('id') === id);
    const name = (0,external_node_path_.basename)(output).replace(/\.ya?ml$/, '');
    document.set('name', name);
    document.setIn(['concurrency', 'group'], name);
    setEvents(document, decided, branch);
    setInputs(document, step('images').get('with'), input);
    if (decided.for === 'crawler') {
        // A push brings lists that are in the repository.
        if (facts.hasLists || decided.every === 'push')
            steps.delete(steps.items.indexOf(step('list')));
        else if (crawl !== undefined)
            step('list').set('run', crawl);
    }
    if (commits(decided))
        setCommit(step('commit'), input);
    else {
        steps.delete(steps.items.indexOf(step('commit')));
        steps.items[0]?.set('with', document.createNode({ 'persist-credentials': false }, { flow: true }));
        document.setIn(['permissions', 'contents'], 'read');
    }
    if (starts.length > 0)
        document.setIn(['permissions', 'actions'], 'write');
    if (decided.login === 'oidc')
        document.setIn(['permissions', 'id-token'], 'write');
    return document.toString({ lineWidth: 0, singleQuote: true, nullStr: '' });
}
/** Whether the workflow changes files of the repository. */
const commits = ({ for: purpose, login }) => purpose === 'posts' || purpose === 'links' || login === 'none';
const CRONS = { hourly: '17 * * * *', daily: '17 3 * * *', weekly: '17 3 * * 1' };
function setEvents(document, { every, lists }, branch) {
    const cron = CRONS[every];
    // The example's line has a comment.
    if (cron && document.hasIn(['on', 'schedule']))
        return document.setIn(['on', 'schedule', 0, 'cron'], cron);
    // A file as it is, and everything below a folder.
    const paths = (0,init_paths/* listsFolders */.$e)(lists).map(path => (/\.\w+$/.test(path) ? path : `${path}/**`));
    const push = { branches: [branch], ...(paths.length > 0 && !paths.includes('/**') && { paths }) };
    const event = cron ? { schedule: [{ cron }] } : { push };
    document.set('on', document.createNode({ ...event, workflow_dispatch: null }));
}
function setInputs(document, inputs, { decided, facts }) {
    const { lists, login, roleArn, destination, region, endpoint } = decided;
    const [id, secret] = (login === 'keys' && serviceOf(decided).secrets) || [];
    const values = {
        ...(lists && { 'urls-file': lists, 'url-field': facts.urlField }),
        ...((facts.select || !/\.json(?:\.gz)?$/m.test(lists)) && { select: facts.select }),
        ...(decided.urlsFrom && {
            'urls-from': decided.urlsFrom,
            config: formatOfAddresses(decided.urlsFrom),
        }),
        ...{ destination, region, endpoint },
        ...(id && { 'access-key-id': expression(`secrets.${id}`) }),
        ...(secret && { 'access-key-secret': expression(`secrets.${secret}`) }),
        ...(login === 'oidc' && { 'role-arn': roleArn }),
        ...(login !== 'none' && { 'manifest-at': undefined }),
        'public-url-base': decided.publicUrlBase,
    };
    let at = 0;
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            inputs.delete(name);
        else if (inputs.has(name))
            inputs.set(name, value);
        // What the example lacks comes after the one before.
        else
            inputs.items.splice(at, 0, document.createPair(name, value));
        const here = inputs.items.findIndex(({ key }) => String(key) === name);
        if (here >= 0)
            at = here + 1;
    }
}
const FEED = /(?:\.(?:rss|atom)|\/(?:feed|rss|atom)(?:\.xml|\/)?)$/i;
const SITEMAP = /\/sitemap[^/]*\.xml$/i;
const ENDING = /\.(csv|tsv|txt|jsonl?)$/i;
/** @returns the line of `config` with the format of all addresses, so that no page is taken for one of them */
function formatOfAddresses(addresses) {
    const formats = addresses.split('\n').flatMap(line => {
        const path = URL.parse(line.trim())?.pathname.replace(/\.gz$/i, '');
        if (path === undefined)
            return [];
        return FEED.test(path) ? 'feed' : SITEMAP.test(path) ? 'sitemap' : ENDING.exec(path)?.[1]?.toLowerCase();
    });
    return new Set(formats).size === 1 && formats[0] ? `list-format: ${formats[0]}` : undefined;
}
/** GitHub starts no workflow for a push of this step, which therefore starts them itself. */
function setCommit(commit, { decided, starts, language }) {
    const folder = (0,init_paths/* folderOf */.yS)(decided.destination);
    const script = String(commit.get('run')).replace(/^(mkdir -p|git add --force) .*\n/gm, (_, adding) => folder === undefined ? '' : `${adding} ${(0,init_paths/* shellWord */.r7)(folder)} .cache/persist-images\n`);
    const why = (0,say/* say */.c)('init-starts-why').in(language);
    commit.delete('run');
    if (starts.length > 0)
        commit.setIn(['env', 'GH_TOKEN'], expression('github.token'));
    if (starts.length > 0)
        commit.setIn(['env', 'GH_REPO'], expression('github.repository'));
    const starting = starts.map(file => `gh workflow run ${file} --ref "$GITHUB_REF_NAME" # ${why}\n`);
    commit.set('run', [script, ...starting].join(''));
}

;// CONCATENATED MODULE: ./lib/cli/init/init.js
/** `persist-images init [FOLDER]`: fills in an example of a workflow, and prints what is left to do. */





















/** @param streams undefined where there is no terminal */
async function initCommand({ command, options, terminal, signal }, streams = terminalStreams()) {
    const { folder = '.' } = (0,args/* singlePositional */.BT)(command, 'folder');
    const { options: parsed, problems } = (0,parse/* parseOptions */.Ac)(init_fields/* INIT_FIELDS */.rZ, options);
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    const { output, yes, force, language } = parsed;
    if (!yes && !streams)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-no-terminal')]);
    const root = (0,external_node_path_.resolve)(folder);
    const path = (0,external_node_path_.resolve)(root, output);
    await checkPlace(root, path, force);
    const project = await openProject(root);
    const program = project.proposal?.program;
    if (program !== undefined)
        terminal.say((0,say/* say */.c)('init-found', { program }));
    const prompt = streams && !yes ? openPrompt(streams, language, signal) : undefined;
    const decided = await decide(options, project, prompt).finally(() => prompt?.close());
    const branch = await defaultBranch(root);
    const file = (0,external_node_path_.relative)(root, path).replaceAll('\\', '/');
    const deploying = commits(decided) ? await deployingWorkflows(root, branch, file) : [];
    const starts = deploying.map(each => each.file);
    const facts = await listFacts(root, decided.lists);
    const crawl = crawlScript(decided.lists, project);
    const text = await workflowText({ decided, facts, branch, crawl, output, language, starts });
    await writeWorkflow(path, text, force);
    if (command.json) {
        const changes = deploying.flatMap(each => each.changes.map(({ lines }) => ({ file: each.file, lines })));
        const [secrets, variables] = [namesIn(text, 'secrets'), namesIn(text, 'vars')];
        terminal.printJson({ file, starts, changes, secrets, variables, policy: policyOf(decided) });
        return exit/* EXIT */.dc.fine;
    }
    const place = (0,external_node_path_.relative)('', root).replaceAll('\\', '/');
    terminal.say((0,say/* say */.c)('init-written', { file: (0,printable/* printable */.g$)((0,external_node_path_.join)(place, file).replaceAll('\\', '/')) }));
    if (starts.length > 0)
        terminal.say((0,say/* say */.c)('init-starts', { files: (0,printable/* printable */.g$)(starts.join(', ')) }));
    const lacksCrawler = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'crawl.py'));
    const written = { decided, text, lacksCrawler, file, folder: place, deploying };
    const lines = (page) => nextSteps(written, page).map(line => terminal.shown(line));
    if (!terminal.isQuiet)
        terminal.page(lines, 'output');
    return exit/* EXIT */.dc.fine;
}
function terminalStreams() {
    const { stdin: input, stderr: output } = process;
    return input.isTTY && output.isTTY ? { input, output } : undefined;
}
/** Nothing is replaced without `force`, and nothing is written through a link. */
async function checkPlace(root, path, force) {
    if (!(await (0,promises_.stat)(root).catch(() => undefined))?.isDirectory())
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-no-folder', { folder: (0,quote/* quote */.hD)(root) })]);
    // The command is called from a clone of this project before it is on npm.
    if (/^ {2}"name": "persist-images",$/m.test((await (0,init_paths/* readText */.yR)(root, 'package.json')) ?? ''))
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-own-clone')]);
    const top = repositoryOf(root);
    if (top !== undefined && top !== root)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-not-top', { folder: (0,quote/* quote */.hD)(root), top: (0,quote/* quote */.hD)(top) })]);
    if (!force && (0,external_node_fs_.existsSync)(path))
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-exists', { file: (0,quote/* quote */.hD)(path) })]);
    if ((await (0,workspace/* resolveExisting */._j)(path)) !== (0,external_node_path_.resolve)(await (0,promises_.realpath)(root), (0,external_node_path_.relative)(root, path)))
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('init-linked', { file: (0,quote/* quote */.hD)(path) })]);
}
function repositoryOf(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    return (0,external_node_path_.dirname)(folder) === folder ? undefined : repositoryOf((0,external_node_path_.dirname)(folder));
}
/** The branch that the server calls its default, else the one that is checked out. */
async function defaultBranch(root) {
    const heads = ['.git/refs/remotes/origin/HEAD', '.git/HEAD'].map(name => (0,init_paths/* readText */.yR)(root, name));
    const head = (await Promise.all(heads)).find(Boolean) ?? '';
    return /^ref: refs\/(?:remotes\/origin|heads)\/(.+)$/m.exec(head)?.[1] ?? 'main';
}
/** Written in one call, so that an interruption leaves the whole file or none. */
async function writeWorkflow(path, text, force) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: force ? 'w' : 'wx' });
    }
    catch (error) {
        const fault = (0,errors/* codeOf */.$N)(error) ?? (0,errors/* messageOf */.bD)(error);
        throw new errors/* SettingsError */.GN([(0,sentence/* joined */.oR)(': ', (0,say/* say */.c)('init-unwritten', { file: (0,quote/* quote */.hD)(path) }), fault)]);
    }
}


/***/ }),

/***/ 72737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ listsFolders),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   s1: () => (/* binding */ plainPath),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34277);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/** Paths of the repository as the workflow names them: relative, with '/'. */




/** Returns the file or the folder that each line of `lists` lies in; '' for the top of the repository. */
function listsFolders(lists) {
    const lines = lists.split('\n').map(line => plainPath(line.trim()));
    const paths = lines.filter(line => line !== '' && !line.startsWith('!'));
    // The segments before the first one with a wildcard.
    return [...new Set(paths.map(path => path.replace(/(?:^|\/)[^/]*[*?[{].*$/, '')))];
}
/** Returns the folder of a destination; undefined for a bucket. '' is the top of the repository. */
function folderOf(destination) {
    const [, folder] = /^file:(.*)$/i.exec(destination) ?? [];
    return folder === undefined ? undefined : plainPath(folder);
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
    const paths = [root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name)].map(each => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(each).catch(() => undefined));
    const [top, path] = await Promise.all(paths);
    const isInside = top !== undefined && path !== undefined && (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(top, path);
    return isInside ? await (0,_base_files_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path) : undefined;
}
function shellWord(text) {
    // A word that begins with a dash would be an option.
    const word = text.startsWith('-') ? `./${text}` : text;
    return /^[\p{L}\p{N}_./@%+=:,-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 21419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ FAILED_MEMBER),
/* harmony export */   G8: () => (/* binding */ hasFailedMember),
/* harmony export */   Kh: () => (/* binding */ withFailedMember),
/* harmony export */   oN: () => (/* binding */ withoutFailedMember),
/* harmony export */   st: () => (/* binding */ isFailedList)
/* harmony export */ });
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81635);
/** What files of earlier runs say of failures: a member of images in a failed-file, a line of lists in results. Pure. */

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
/** Whether the line is that of a results file for a list that could not be read: it is no image. */
function isFailedList(value) {
    if (!(0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value.list !== 'string')
        return false;
    return typeof value.reason === 'string' && 'message' in value && Object.keys(value).length === 3;
}


/***/ }),

/***/ 30612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ LinePosition),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   he: () => (/* binding */ isCounted),
/* harmony export */   i2: () => (/* binding */ inLine),
/* harmony export */   oQ: () => (/* binding */ inPortions)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);


/** Whether a position counts: one whose record has no URL only keeps its place. */
function isCounted({ reason }) {
    return reason !== 'no-url';
}
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
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('list-line', { name: this.name, line: this.line }).in(language);
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
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, lineOf(this.file, this.line));
    }
}
/** Adds file and line to a fault. */
function inLine(name, line, fault) {
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .placedAt */ .Bc)({ file: name, line }, (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .faultAt */ .ux)(lineOf(name, line), fault));
}
/** URLs in one portion. */
const PORTION = 1024;
/** Cuts URLs into portions, so that a text or record with many of them never fills memory. */
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

/***/ 52040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ImagePaths)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/** Suggests JSONPaths to the image URLs of a JSON value, for a user whose own path finds nothing. */



/** An object with more members is taken for a map from ids, because records have fewer fields. */
const MAX_MEMBERS = 100;
/** Limit of places that are kept; images in further places are not counted. */
const MAX_LEVELS = 10_000;
/** Limit of members and items on the way to a place. */
const MAX_DEPTH = 100;
/** Limit of paths that one sentence names. */
const MAX_PATHS = 3;
const MAX_PATH = 200;
const IMAGE_URL = /^(?:https?:)?\/\/[^?#]+\.(?:jpe?g|png|gif|webp|avif|heic|heif|bmp|ico|tiff?|jxl|svg)(?![^?#!@_])/i;
const WEB_URL = /^(?:https?:)?\/\/\S+$/i;
const IMAGE_NAME = /image|img|(?<!to)pic|photo|cover|thumb|avatar|banner|poster|图|照片|封面/i;
class ImagePaths {
    #top = newLevel();
    #levels = 1;
    /** @param value a document as `JSON.parse` made it, of any depth */
    note(value) {
        // An explicit stack, because hostile depth would overflow the engine's.
        const open = [{ value, level: this.#top, name: '', depth: 0 }];
        for (let next = open.pop(); next; next = open.pop()) {
            if (typeof next.value === 'string') {
                if (isImage(next.value.trim(), next.name))
                    next.level.images++;
            }
            else if (next.depth < MAX_DEPTH)
                for (const inner of this.#below(next))
                    open.push(inner);
        }
    }
    /** The places with most images, largest count first. */
    get found() {
        return [...pathsOf(this.#top)]
            .filter(({ path }) => path.length <= MAX_PATH)
            .sort((a, b) => b.count - a.count)
            .slice(0, MAX_PATHS);
    }
    /** `12 image URLs at $.posts[*].images[*]`, largest count first; undefined if no image was seen. */
    get sentence() {
        const { found } = this;
        if (found.length === 0)
            return undefined;
        return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(...found.map(({ path, count }) => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('there-images', { path: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path), count })));
    }
    *#below({ value, level, name, depth }) {
        if (Array.isArray(value)) {
            level.items ??= this.#newLevel();
            if (level.items)
                for (const item of value)
                    yield { value: item, level: level.items, name, depth: depth + 1 };
        }
        else if (typeof value === 'object' && value !== null) {
            const members = Object.entries(value);
            const fresh = members.filter(([member]) => !level.members.has(member));
            // Must happen before members are visited: open values below this level keep their place.
            if (level.members.size + fresh.length > MAX_MEMBERS)
                makeMap(level);
            for (const [member, inner] of members) {
                const below = this.#memberOf(level, member);
                if (below)
                    yield { value: inner, level: below, name: level.isMap ? name : member, depth: depth + 1 };
            }
        }
    }
    #memberOf(level, name) {
        const place = level.isMap ? EVERY : name;
        const known = level.members.get(place);
        if (known)
            return known;
        const made = this.#newLevel();
        if (made)
            level.members.set(place, made);
        return made;
    }
    #newLevel() {
        return this.#levels++ < MAX_LEVELS ? newLevel() : undefined;
    }
}
/** Stands for all members of a map. */
const EVERY = '*';
function newLevel() {
    return { images: 0, members: new Map(), items: undefined, isMap: false };
}
function makeMap(level) {
    if (level.isMap)
        return;
    level.isMap = true;
    const every = newLevel();
    for (const member of level.members.values())
        merge(every, member);
    level.members = new Map([[EVERY, every]]);
}
/** Recursion is safe here: levels are at most `MAX_DEPTH` deep. */
function merge(into, from) {
    if (into.isMap !== from.isMap)
        for (const level of [into, from])
            makeMap(level);
    into.images += from.images;
    if (from.items) {
        into.items ??= newLevel();
        merge(into.items, from.items);
    }
    for (const [name, member] of from.members) {
        const known = into.members.get(name);
        if (known)
            merge(known, member);
        else
            into.members.set(name, member);
    }
}
function isImage(text, name) {
    return IMAGE_URL.test(text) || (IMAGE_NAME.test(name) && WEB_URL.test(text));
}
function* pathsOf(top) {
    const open = [{ level: top, path: '$' }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { level, path } = next;
        if (level.images > 0)
            yield { path, count: level.images };
        if (level.items)
            open.push({ level: level.items, path: `${path}[*]` });
        for (const [name, member] of level.members)
            open.push({ level: member, path: path + (level.isMap ? '.*' : step(name)) });
    }
}
function step(name) {
    if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
        return `.${name}`;
    return `['${name.replace(/['\\]/g, '\\$&')}']`;
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/** Splits text into numbered lines chunk by chunk; the whole list is never in memory. */

/** Stands for bytes that are not UTF-8. The text of a list never holds this character. */
const BROKEN = '\0';
/** Characters. Limits how much memory a hostile list can claim; URLs and nearly all records are far shorter. */
const MAX_LINE_CHARACTERS = 1_048_576;
const NOT_UTF8 = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-not-utf8');
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
    let lastCr = '';
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
            fault: tooLong ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-too-long', { most }) : broken ? NOT_UTF8 : undefined,
        };
        offset += restLength + end.length;
        rest = [];
        restLength = 0;
        return line;
    };
    for await (const chunk of chunks) {
        const lines = [];
        isBroken ||= chunk.includes(BROKEN);
        const text = lastCr + chunk;
        // The next chunk may begin with the LF of a CRLF.
        lastCr = text.endsWith('\r') ? '\r' : '';
        const length = text.length - lastCr.length;
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
    if (restLength > 0 || lastCr)
        yield [takeLine(lastCr)];
}


/***/ }),

/***/ 80617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   eR: () => (/* binding */ looksMisread),
/* harmony export */   f$: () => (/* binding */ columnMissing),
/* harmony export */   i3: () => (/* binding */ placesText),
/* harmony export */   zX: () => (/* binding */ listsText)
/* harmony export */ });
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93261);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75541);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42001);
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
    return (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name, MAX_NAME);
}
function someOf(names, most) {
    return (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_0__/* .andMore */ .v)((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(', ', ...names.slice(0, most)), names.length - most);
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
    return input === undefined ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('column-missing', about) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('column-missing-input', { ...about, input });
}


/***/ }),

/***/ 81635:
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
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
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-null');
    if (Array.isArray(value))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-array');
    const kind = typeof value;
    return kind === 'object' || kind === 'number' || kind === 'boolean'
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(`kind-${kind}`)
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('kind-string');
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ newTextFacts),
/* harmony export */   R9: () => (/* binding */ readDocumentText),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   uN: () => (/* binding */ resumed),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42001);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92707);
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
async function* bytesOf(file) {
    if (file.supplied)
        return yield file.supplied;
    const { size } = fileStats(file);
    if (file.isUnpacked || !(0,_file_format_js__WEBPACK_IMPORTED_MODULE_7__/* .isGzipped */ .WV)(file.name) || size === 0)
        return yield* ofFile(file.path, size);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)();
    // No handling here: pipeline destroys `unzipped` with the error, so its reader gets it.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(bytes, unzipped, () => { });
    yield* withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** @throws SettingsError for a file that has become a FIFO: reading it would wait for a writer */
function fileStats({ path, name }) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
    if (!stats.isFile())
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-no-file', { name })], 'sources');
    return stats;
}
/** Bytes that any file may unpack to. Beyond that the ratio decides; real lists stay far below it. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
async function* withinRatio(unzipped, packedBytes, name) {
    let size = 0;
    for await (const chunk of unzipped) {
        size += chunk.length;
        if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-bomb', { name, ratio: MAX_RATIO })], 'sources');
        yield chunk;
    }
}
/** Bytes. Smaller files are read in one call: for many of them the thread switches cost more than the reading. */
const MAX_AT_ONCE = 262_144;
async function* ofFile(path, size) {
    if (size <= MAX_AT_ONCE)
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
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-not-utf8', { name });
    if (code === NOT_TEXT)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-nul-bytes', { name });
    if (code.startsWith('Z_'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-not-gzip', { name, code });
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-unreadable', { name, code });
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('rewrite-utf16', { name })], 'sources');
    facts.hasMark = start.subarray(0, 3).equals(UTF_8_MARK);
}
const UTF_8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF_16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];


/***/ }),

/***/ 36075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unpublishedFolder),
/* harmony export */   d$: () => (/* binding */ siteLinks),
/* harmony export */   vT: () => (/* binding */ unpublishedLinks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75541);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3082);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41350);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62806);
/**
 * Links into a folder that a site generator publishes: they begin with the folder's path on the site. No page can show
 * an image from a folder beside the configuration that the generator does not publish.
 */







const FOLDER = _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .RESERVED_FOLDER */ .MI.replace(/\/$/, '');
/** The folder that the messages suggest for the manifest. */
const MANIFEST_AT = '.cache/persist-images';
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
    const published = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-manifest', { generator, manifest: `${folder}/${FOLDER}`, at: MANIFEST_AT });
    const notices = isPublished ? [published] : [];
    const isChosen = rewriteLink !== undefined && rewriteLink !== 'origin';
    if (publicUrlBase !== undefined || isChosen)
        return { ...NONE, notices };
    const config = shown(site.config);
    if (base === undefined) {
        const problem = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-base-unknown', { folder, generator, config, at: MANIFEST_AT });
        return { ...NONE, problems: [problem] };
    }
    const info = [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-base', { generator, base: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(base), config })];
    return { publicUrlBase: base, problems: [], notices, info };
}
/**
 * Judges links into a folder that the site does not publish: each image would be missing on the site.
 * @param lists absolute paths of the files that get the links
 */
async function unpublishedLinks({ publicUrlBase, rewriteLink = 'url' }, store, lists, { cwd }) {
    // With keys alone, a template of the site decides where images come from.
    const isElsewhere = publicUrlBase !== undefined || rewriteLink === 'key' || rewriteLink === 'origin';
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
        return { sentence: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('site-unpublished', { generator: generator.name, ...names }), isUncertain };
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

/***/ 62806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ hugoFolders),
/* harmony export */   NA: () => (/* binding */ yamlIn),
/* harmony export */   Qk: () => (/* binding */ sitesAround),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34277);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58585);
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
        const path = base + inside.map(part => `${(0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O0)(part)}/`).join('');
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
    const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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


/***/ })

};

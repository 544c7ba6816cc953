export const id = 3293;
export const ids = [3293];
export const modules = {

/***/ 73676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ UsageError),
  UK: () => (/* binding */ readCommand),
  BT: () => (/* binding */ singlePositional)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var options_field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/options/foreign-login.js
var foreign_login = __webpack_require__(68513);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/cli/commands.js
var commands = __webpack_require__(94710);
// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
;// CONCATENATED MODULE: ./lib/cli/suggest-flag.js
/** Suggests a flag for an unknown one. Pure. */

/** Names in other tools; the first flag that the command has is suggested. */
const ALIASES = {
    prefix: ['destination', 'source'],
    bucket: ['destination', 'source'],
    output: ['directory', 'destination'],
};
/** Short flags of other tools. */
const LETTERS = {
    o: ['directory', 'destination'],
    q: ['quiet'],
    v: ['verbose'],
    V: ['version'],
};
/** The flag with the nearest name or alias, if the difference is small enough for a typing error. */
function suggestFlag(name, known) {
    if (name.length === 1)
        return LETTERS[name]?.find(word => known.includes(word));
    const meanings = new Map(known.map(word => [word, word]));
    for (const [alias, words] of Object.entries(ALIASES)) {
        const meant = words.find(word => known.includes(word));
        if (meant !== undefined)
            meanings.set(alias, meant);
    }
    const word = (0,nearest_word/* nearestWord */.z)(name, [...meanings.keys()]);
    return word === undefined ? undefined : meanings.get(word);
}

;// CONCATENATED MODULE: ./lib/cli/args.js
/** Parses the command line into words and flags. Each flag is an input's name. Pure. */









/** @throws SettingsError for unknown flags, with a suggestion */
function readCommand(argv) {
    const at = commandAt(argv);
    const name = at === undefined ? 'persist' : argv[at];
    const rest = at === undefined ? argv : argv.toSpliced(at, 1);
    const { values, positionals } = parse(rest, commands/* COMMANDS */.Lo[name]);
    const options = {};
    for (const field of Object.keys(commands/* COMMANDS */.Lo[name])) {
        // A repeated flag becomes several lines: `--headers` and `--urls-file` take them.
        const given = values.get(field);
        if (given)
            options[(0,options_field/* camelCase */.x)(field)] = given.join('\n');
    }
    return {
        name,
        options,
        positionals,
        loudness: values.has('quiet') ? 'quiet' : values.has('verbose') ? 'verbose' : 'normal',
        json: values.get('json')?.includes(UNORDERED) ? UNORDERED : values.has('json'),
        help: values.has('help'),
        version: values.has('version'),
        isBare: rest.length === 0,
    };
}
const UNORDERED = 'unordered';
const EVERY_FLAG = Object.assign({}, ...Object.values(commands/* COMMANDS */.Lo));
/** Index of the command's name: the first word; flags may stand before it. */
function commandAt(argv) {
    const first = tokensOf(argv, EVERY_FLAG).find(({ kind }) => kind !== 'option');
    return first?.kind === 'positional' && (0,commands/* isCommand */.y9)(first.value) ? first.index : undefined;
}
function parse(argv, table) {
    const values = new Map();
    const positionals = [];
    const problems = [];
    for (const token of tokensOf(argv, table)) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const problem = problemOf(token, table);
        if (problem)
            problems.push(problem);
        else
            values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? []].flat());
    }
    if (values.has('quiet') && values.has('verbose'))
        problems.push((0,say/* say */.c)('cli-quiet-and-verbose'));
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
    return { values, positionals };
}
/** What is wrong with a flag. `parseArgs` is not strict, so that these messages are our own. */
function problemOf(token, table) {
    const { name, rawName: flag, value, inlineValue } = token;
    const known = [...Object.keys(table), ...commands/* OWN_FLAGS */.l1];
    if (!known.includes(name)) {
        const foreign = (0,foreign_login/* foreignLogin */.k)(flag, each => `--${each}`);
        if (foreign && 'role-arn' in table)
            return foreign;
        const meant = suggestFlag(name, known);
        return meant ? (0,say/* say */.c)('cli-flag-meant', { flag, meant: `--${meant}` }) : (0,say/* say */.c)('cli-flag-unknown', { flag });
    }
    if (name === 'json' && value === UNORDERED && table === commands/* COMMANDS */.Lo.persist)
        return undefined;
    if (!Object.hasOwn(table, name))
        return value === undefined ? undefined : (0,say/* say */.c)('cli-flag-takes-none', { flag });
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    return isMissing ? (0,say/* say */.c)('cli-flag-needs-value', { flag }) : undefined;
}
function tokensOf(argv, table) {
    const args = withBooleanValues(argv, table);
    return (0,external_node_util_.parseArgs)({ args, options: flagsOf(table), allowPositionals: true, strict: false, tokens: true })
        .tokens;
}
function flagsOf(table) {
    const shortOf = new Map(Object.entries(commands/* SHORT_FLAGS */.bV).map(([short, name]) => [name, short]));
    return {
        ...Object.fromEntries(Object.keys(table).map(name => [name, { type: 'string' }])),
        ...Object.fromEntries(commands/* OWN_FLAGS */.l1.map(name => {
            const short = shortOf.get(name);
            return [name, { type: 'boolean', ...(short && { short }) }];
        })),
    };
}
/** `--provenance` alone means `--provenance=true`; a following word is its value only if it is `true` or `false`. */
function withBooleanValues(argv, table) {
    const end = argv.indexOf('--');
    return argv.map((argument, index) => {
        if (end >= 0 && index > end)
            return argument;
        const field = argument.startsWith('--') ? table[argument.slice(2)] : undefined;
        const isAlone = !/^(true|false)$/i.test(argv[index + 1] ?? '');
        return field?.parse === parsers/* trueOrFalse */.dt && isAlone ? `${argument}=true` : argument;
    });
}
/** The single word of a command, as the option that it stands for. @throws SettingsError for a second word */
function singlePositional({ name, positionals, options }, option) {
    const [word] = positionals;
    const second = options[option] === undefined ? positionals[1] : word;
    if (second !== undefined)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('cli-second-word', { command: name, option, word: (0,quote/* quote */.hD)(second) })]);
    return word === undefined ? {} : { [option]: word };
}
/** The command line is not understood: the help is printed with this error. */
class UsageError extends errors/* SettingsError */.GN {
    /** The command whose help is printed. */
    job;
    constructor(problems, job) {
        super(problems);
        this.job = job;
    }
}


/***/ }),

/***/ 25192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commandCall),
/* harmony export */   h: () => (/* binding */ commandCallAnywhere)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26413);
/** How the user calls this command, for every help, message and file that shows a command to type. Pure but for `here`. */


const NAME = 'persist-images';
/** A package that npm installed: its link, or on Windows the file that npm's command starts. */
const INSTALLED = /[\\/]node_modules[\\/](?:\.bin[\\/]persist-images|persist-images[\\/]dist[\\/]cli\.js)$/;
const ON_PATH = /(?:^|[\\/])persist-images$/;
/** PowerShell refuses the script `npx` where scripts are disabled, and takes the command file. */
const WINDOWS = /^[a-z]:[\\/]|^\\\\/i;
/** Quotes mean the same in sh, cmd and PowerShell as long as no variable stands between them. */
const PLAIN = /^[\w./:@+~-]+$/;
/**
 * Returns `node dist/cli.js` in a checkout, `npx persist-images` where the package is installed, and `persist-images`
 * where that is a command on the PATH, as in the container. Before the package is published an installed one is
 * called by its path, too.
 */
function commandCall(start = here(), isPublished = _base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .IS_PUBLISHED */ .Q) {
    const { script, cwd } = start;
    const npx = WINDOWS.test(script) ? 'npx.cmd' : 'npx';
    const run = nodeCall(start, npx);
    if (INSTALLED.test(script))
        return isPublished ? `${npx} ${NAME}` : `${run} ${installedPath(start)}`;
    if (ON_PATH.test(script))
        return NAME;
    return `${run} ${shownPath(script, cwd)}`;
}
/** The same for a file that is read in other folders, such as a shell's settings. */
function commandCallAnywhere(start = here(), isPublished = _base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .IS_PUBLISHED */ .Q) {
    return commandCall({ ...start, cwd: '' }, isPublished);
}
function here() {
    return { script: process.argv[1] ?? '', node: process.execPath, cwd: process.cwd() };
}
/** The Node that `npm ci` brought is on no PATH, and the machine's own may be too old; npx finds it in its project alone. */
function nodeCall({ node, cwd }, npx) {
    const project = /^(.*?)[\\/]node_modules[\\/]/.exec(node)?.[1];
    if (project === undefined)
        return 'node';
    const { relative, isAbsolute } = WINDOWS.test(node) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const below = relative(project, cwd);
    return cwd === '' || below.startsWith('..') || isAbsolute(below) ? shownPath(node, cwd) : `${npx} node`;
}
/** npm's link is no script on Windows, and elsewhere leads to this file. */
function installedPath({ script, cwd }) {
    return shownPath(script.replace(/[\\/]\.bin[\\/]persist-images$/, '/persist-images/dist/cli.js'), cwd);
}
/** A path as it can be typed in `cwd`; a whole one where that is shorter, or where `cwd` is empty. */
function shownPath(path, cwd) {
    const { relative, isAbsolute } = WINDOWS.test(path) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const near = cwd === '' ? path : relative(cwd, path);
    const shown = (near.length < path.length || !isAbsolute(path) ? near : path).replaceAll('\\', '/');
    return PLAIN.test(shown) ? shown : `"${shown}"`;
}


/***/ }),

/***/ 73197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ closeStandardInput),
/* harmony export */   bX: () => (/* binding */ commandContext),
/* harmony export */   eG: () => (/* binding */ readStandardInput),
/* harmony export */   iQ: () => (/* binding */ standardInput)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72678);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82028);
/* harmony import */ var _base_process_thread_time_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3301);
/* harmony import */ var _input_documents_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99770);
/* harmony import */ var _jobs_plan_queue_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81925);
/* harmony import */ var _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3544);
/* harmony import */ var _storage_credentials_mirror_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84090);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13100);
/** What every command gets: its flags, the terminal, the environment and the signal to stop. */









/** Flags that show a secret in the list of processes, and the variables that hide it. */
const SEEN_SECRETS = {
    accessKeySecret: {
        flag: '--access-key-secret',
        oss: 'OSS_ACCESS_KEY_SECRET',
        aws: 'AWS_SECRET_ACCESS_KEY',
    },
    securityToken: { flag: '--security-token', oss: 'OSS_SESSION_TOKEN', aws: 'AWS_SESSION_TOKEN' },
};
/** @param readerGone aborted when the reader of standard output goes away */
function commandContext(command, terminal, redactor, readerGone) {
    const { env } = process;
    const { accessKeyId, accessKeySecret, securityToken } = command.options;
    const variables = [
        ..._storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_5__/* .SECRET_VARIABLES */ .VP.filter(name => !_storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_5__/* .KEY_ID_VARIABLES */ .SH.includes(name)),
        ...(0,_storage_credentials_mirror_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .mirrorSecretVariables */ .DW)(env),
    ];
    const keyIds = [..._storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_5__/* .KEY_ID_VARIABLES */ .SH, ...(0,_storage_credentials_mirror_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .mirrorKeyIdVariables */ .Xv)(env)];
    const secrets = [accessKeySecret, securityToken, ...variables.map(name => env[name])];
    for (const secret of secrets)
        if (secret)
            redactor.add(secret.trim());
    for (const name of ['accessKeySecret', 'securityToken'])
        if (command.options[name])
            terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('cli-note', { sentence: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('cli-secret-seen', SEEN_SECRETS[name]) }));
    for (const id of [accessKeyId, ...keyIds.map(name => env[name])])
        if (id)
            redactor.addKeyId(id.trim());
    const { proxy, originProxy, queue = '' } = command.options;
    for (const secret of [...(0,_jobs_plan_queue_url_js__WEBPACK_IMPORTED_MODULE_4__/* .queueSecrets */ .lU)(queue), env[_jobs_plan_queue_url_js__WEBPACK_IMPORTED_MODULE_4__/* .QUEUE_PASSWORD */ .oV]])
        if (secret)
            redactor.add(secret);
    for (const text of [proxy, originProxy, ..._base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .PROXY_VARIABLES */ .bD.map(name => env[name])])
        for (const secret of (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxySecrets */ .Wm)(text))
            redactor.add(secret);
    const { GITHUB_REPOSITORY: repository } = env;
    return {
        command,
        options: { language: terminal.language, ...command.options },
        terminal,
        surroundings: {
            environment: env,
            fallbackCredentials: alibabaChain,
            mask: redactor.add,
            cpuTime: _base_process_thread_time_js__WEBPACK_IMPORTED_MODULE_8__/* .threadTime */ .U,
            ...(repository && { repository }),
        },
        signal: AbortSignal.any([interruptSignal(), readerGone]),
    };
}
/** Loaded late: the SDK is large, and is needed only when nothing else is set. */
async function alibabaChain() {
    const { alibabaChain } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 20482));
    return await alibabaChain(process.env);
}
function interruptSignal() {
    const cancel = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            const status = (0,_exit_js__WEBPACK_IMPORTED_MODULE_7__/* .interruptedBy */ .kH)(signal);
            if (status !== undefined)
                process.exit(status);
            cancel.abort();
        });
    }
    return cancel.signal;
}
/**
 * Reads all of standard input, decoded as list files are.
 * @throws SettingsError if it is not text
 */
function readStandardInput() {
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)((0,_input_documents_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeText */ .g7)(process.stdin, STANDARD_INPUT));
}
const STANDARD_INPUT = 'standard input';
/** Closes standard input, which may be open still: the program that writes it has no reader any more. */
function closeStandardInput() {
    process.stdin.destroy();
}
/** Returns standard input as a list that is read while it arrives. */
function standardInput() {
    return { name: STANDARD_INPUT, bytes: process.stdin };
}


/***/ }),

/***/ 94710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   PL: () => (/* binding */ JOBS),
/* harmony export */   bV: () => (/* binding */ SHORT_FLAGS),
/* harmony export */   l1: () => (/* binding */ OWN_FLAGS),
/* harmony export */   o5: () => (/* binding */ isJob),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _jobs_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15497);
/* harmony import */ var _jobs_doctor_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16721);
/* harmony import */ var _jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37884);
/* harmony import */ var _jobs_export_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5690);
/* harmony import */ var _jobs_list_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61180);
/* harmony import */ var _jobs_persist_options_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22917);
/* harmony import */ var _jobs_plan_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89633);
/* harmony import */ var _jobs_plans_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81114);
/* harmony import */ var _jobs_status_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85614);
/* harmony import */ var _jobs_work_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74115);
/* harmony import */ var _init_fields_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11324);
/** The commands and their flags. */











/** The commands that run a job, with their tables of fields. */
const JOBS = {
    persist: _jobs_persist_options_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .PERSIST_FIELDS */ .n,
    list: _jobs_list_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_FIELDS */ .H,
    download: _jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .DOWNLOAD_FIELDS */ .H,
    check: _jobs_check_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_FIELDS */ .nB,
    doctor: _jobs_doctor_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCTOR_FIELDS */ .O,
    init: _init_fields_js__WEBPACK_IMPORTED_MODULE_10__/* .INIT_FIELDS */ .rZ,
    plan: _jobs_plan_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FIELDS */ ._,
    work: _jobs_work_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .WORK_FIELDS */ .E,
    status: _jobs_status_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .STATUS_FIELDS */ .n,
    plans: _jobs_plans_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .PLANS_FIELDS */ .f,
    export: _jobs_export_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPORT_FIELDS */ .n,
};
const COMMANDS = { ...JOBS, completion: {}, help: {} };
function isJob(word) {
    return word !== undefined && Object.hasOwn(JOBS, word);
}
function isCommand(word) {
    return word !== undefined && Object.hasOwn(COMMANDS, word);
}
/** Flags of every command beside its fields, and their short forms. */
const OWN_FLAGS = ['json', 'quiet', 'verbose', 'help', 'version'];
const SHORT_FLAGS = { h: 'help' };


/***/ }),

/***/ 13100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ sayError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   kH: () => (/* binding */ interruptedBy),
/* harmony export */   o: () => (/* binding */ statusBySignal)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/** Exit statuses, as the contract has them. */


const EXIT = {
    fine: 0,
    failed: 1,
    usage: 2,
    store: 3,
    open: 4,
    interrupted: 130,
    terminated: 143,
};
const STATUS_OF = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated };
/** The first signal received; a second one ends the process. */
let interruption;
/** @returns the status to exit with at once, after a second signal */
function interruptedBy(signal) {
    if (interruption !== undefined)
        return STATUS_OF[interruption];
    interruption = signal;
    return undefined;
}
/** Turns the status of an interrupted run into that of its signal. */
function statusBySignal(status) {
    return status === EXIT.interrupted && interruption ? STATUS_OF[interruption] : status;
}
/** Prints why a command ended. @returns the exit status */
function sayError(terminal, error) {
    const sentences = sentencesOf(error);
    for (const sentence of sentences)
        terminal.sayProblem(sentence);
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
        return EXIT.usage;
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc))
        return EXIT.store;
    if (error.reason === 'none-found')
        return EXIT.failed;
    return error.reason === 'cancelled' ? EXIT.interrupted : EXIT.store;
}
function sentencesOf(error) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
        return error.sentences;
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return [{ in: language => (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error, language) }];
    return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('unexpected', { error: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) })];
}


/***/ }),

/***/ 77923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kS: () => (/* binding */ EXAMPLES),
  $1: () => (/* binding */ USAGES),
  QR: () => (/* binding */ flagHelp)
});

// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
;// CONCATENATED MODULE: ./lib/base/messages/zh/fields.js
/** Help of each flag, grouped by table; the English help is in the tables, `src/jobs`. */
const STORE_HELP_CHINESE = {
    region: 'Bucket 所在地域；`cn-beijing` 与 `oss-cn-beijing` 等价。R2 不用填。',
    endpoint: '存储的主机名或 URL，也可以写一个词：`internal`（OSS）、`accelerate`（OSS、AWS）、`eu`、`us` 或 `fedramp`（R2）。默认：该地域的公网 Endpoint。',
    'endpoint-style': '`auto`、`virtual`、`path`，或 `cname`（endpoint 是绑定到 Bucket 的自定义域名）。`auto` 会自动判断。',
    'allow-insecure-endpoint': '允许使用非本机的 `http://` endpoint。',
    'account-id': 'Cloudflare 账户 ID，用于 `r2://`；`endpoint` 填 Cloudflare 显示的地址时不用填。',
    'access-key-id': '用户或临时访问凭证的 AccessKey ID。默认依次取环境变量 `OSS_ACCESS_KEY_ID`、`ALIBABA_CLOUD_ACCESS_KEY_ID`；S3 和 R2 取 `AWS_ACCESS_KEY_ID`。',
    'access-key-secret': '与该 ID 配对的 AccessKey Secret。',
    'security-token': '临时（STS）凭证的 token。',
    'role-arn': '免密钥登录：用 job 的 OIDC token 换取哪个角色的凭证；角色属于阿里云 RAM，`s3://` 则属于 AWS。',
    'oidc-provider-arn': 'RAM 中信任 GitHub 的身份提供商；`oss://` 时与 `role-arn` 一起填。',
    'oidc-audience': 'OIDC token 的 audience。默认 `sts.aliyuncs.com`，`s3://` 为 `sts.amazonaws.com`。',
    'session-duration': '临时访问凭证的有效期，单位秒，也可写 `1h`；运行时间更长时会自动续期。',
    'sts-endpoint': 'STS 服务的主机名或 URL，用于专有云。默认为该云自己的。',
    proxy: '访问存储和登录服务时用的代理：`none`（直连）、`env`（`HTTPS_PROXY`、`HTTP_PROXY`、`NO_PROXY`），或 HTTP 代理的 URL。',
    language: '给人看的文字用哪种语言：`en` 或 `zh`（也认得 `zh-CN`、`cn`、`中文`、`en-US`）。命令行默认取系统的语言设置。',
};
const UPLOAD_CHINESE = {
    encryption: '对存储的所有内容做服务端加密：`AES256`、`KMS`，或 `KMS:` 加密钥 ID。用于 OSS 和 S3；R2 和目录不支持。默认：按 Bucket 的设置。',
    tags: '图片的对象标签，每行一个 `name: value`，最多 10 个。用于 OSS 和 S3；R2 和目录不支持。',
};
const PERSIST_HELP_CHINESE = {
    ...UPLOAD_CHINESE,
    urls: '图片 URL：每行一个（`#` 开头为注释），或一个 JSON 数组。总长不超过 128 KiB（Windows 上为 32,767 个字符），更长的列表请写进文件。',
    'urls-file': '列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson，以及 .md .markdown .html .htm 和 feed（.xml .rss .atom），其中的图片链接就是 URL；均可再加 .gz。',
    'urls-from': '先下载的列表和网页的地址，每行一个（`#` 开头为注释），最多 1,000 个：HTML 网页、feed、sitemap、JSON、JSON Lines、CSV、TSV 和文本。其中的图片就是 URL；不会跟随任何链接。',
    'from-headers': '发给 `urls-from` 各地址的请求头，每行一个 `Name: value`，例如 API token。这时所有地址须属于同一个源；图片和其他源都收不到。',
    select: 'JSONPath（RFC 9535），每行一个，指向 URL 或包含 URL 的记录，如 `$.posts[*].images[*]`：用于 JSON 文件、JSON Lines 文件的每一行，以及 Markdown 文件的 front matter。',
    'html-fields': '存放 HTML 的字段，每行一个：JSONPath（JSON 文件如 `$[*].content.rendered`，JSON Lines 文件的每一行如 `$.html`），或 CSV、TSV 的列名。其中的图片就是列表的 URL，记录因此不必再有自己的 URL。',
    'markdown-fields': '与上一项相同，用于存放 Markdown 的字段。',
    'front-matter': 'Markdown 的 front matter（YAML、TOML、JSON）中，除 `select` 指明的以外还读取哪些图片：`auto` 读取 `cover`、`image`、`images`、`thumbnail`、`banner`、`featured_image` 等字段，其值须是 http(s) URL 或这样的数组；`none` 只读取 `select` 指明的。',
    'link-types': 'Markdown 和 HTML 中的链接（`a href`）指向哪些类型或类别的文件时算作列表的 URL，如 `pdf,archive`；按路径的扩展名判断。每个类型都必须在 `allow-types` 中。',
    srcset: 'HTML 和 Markdown 中带 `srcset` 的 `img` 或 `picture` 读取哪些图片：`all` 为全部；`largest` 只取最宽的候选，没有宽度时取密度最高的，旁边的 `src` 不读取。',
    'base-url': '相对 URL 所在的页面；记录里有 `referer-field` 时以它为准。',
    'list-format': '`urls-file` 和下载得到的各列表的格式（不论扩展名）以及标准输入的格式：`txt`、`csv`、`tsv`、`jsonl`、`json`、`html`、`feed` 或 `sitemap`。默认：按扩展名；标准输入里，以 `{` 开头的行是一条记录，以 `[` 开头的文本是 JSON 数组。',
    'url-field': '记录中存放 URL 的字段名或列名。未设置此项也未设置 `select` 时，没有 `url` 的 JSON 记录取 `image_urls` 里的 URL。',
    'key-field': '存放自定 object key 的字段名或列名，位于前缀之下。',
    'referer-field': '存放图片来源页面的字段名或列名。',
    'id-field': '不论 URL 如何变化都能指明是哪张图片的字段名或列名，例如附件的 id：链接变了，已存储的也不会再次请求。写几个（每行一个）时，合起来是一个 id。',
    'bytes-field': 'JSON Lines 中以 base64 存放图片字节的字段名：这些字节如同抓取得到的一样检查和存储，不发出任何请求。URL 可以没有，它只用来标识图片。不能与 `shard` 同用，也不能用于计划。',
    'expires-field': '说明链接何时过期的字段名或列名（RFC 3339 或 Unix 秒数），用于签名本身没有写明的情况。最早过期的先下载，已过期的不请求。',
    'if-no-urls': '没有 URL 时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。空列表默认 `warn`；`urls` 和 `urls-file` 都没有值、.json、.csv、.tsv、.xml 或 .gz 为 0 字节、`select` 或字段所指的内容在任何记录里都没有时，默认 `error`。',
    destination: '图片存到哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    key: '前缀之下 object key 的模板，见 docs/keys.zh-CN.md。',
    'on-collision': 'key 已被另一张图片占用时：`fail`（这张图片失败）、`keep`（保留已有的）、`overwrite`（覆盖）。',
    headers: '发给源站的请求头，每行一个 `Name: value`；绝不会发给存储。',
    referer: '`auto`（先看该主机的规则，其次用 `referer-field` 里的页面，否则不发）、`origin`（图片自己的网站）、`none`，或一个 URL。',
    'host-rules': '从主机到 `referer`、`user-agent`、`accept`、`headers`、`concurrency`、`delay`、`drop-parameters` 的映射，YAML 或 JSON；叠加在自带的规则之上。',
    'user-agent': '发给源站的 User-Agent。',
    accept: '发给源站的 Accept。',
    concurrency: '同时下载的图片数；同时上传的数量与之相同。',
    'per-host-concurrency': '对同一主机的并发请求数。',
    'per-host-delay': '对同一主机两次请求的最小间隔，如 `500ms`；只写数字即为秒。',
    timeout: '一张图片一次尝试的总时长，含重定向；只写数字即为秒。',
    retries: '源站出错后再尝试的次数。',
    'max-redirects': '一张图片最多跟随的重定向次数。',
    'max-bytes': '图片大小上限，如 `20MiB`（也可写 `20M`）或 `20MB`。',
    'max-media-bytes': '`allow-types` 中 `image` 以外类别的文件大小上限。单独写出的类型仍用 `max-bytes`。',
    'min-bytes': '图片大小下限。',
    'min-width': '最小宽度，像素。',
    'min-height': '最小高度，像素。',
    'allow-types': '接受的类型：类别 `image`（所有位图类型）、`video`、`audio`、`document`、`archive`，以及 `jpeg`、`mp4`、`pdf` 等单个类型，可以混写。`svg` 须明确写出才接受。',
    'respect-robots-tag': '响应的 X-Robots-Tag 写有 `noai` 或 `noimageai` 时，不保存这张图片。',
    'allow-addresses': '允许访问的非公网地址或 CIDR，如 `10.1.2.3`。',
    'cache-control': '对象的 Cache-Control。默认：key 含有内容哈希时为 `public, max-age=31536000, immutable`，否则不设。',
    'storage-class': '对象的存储类型：`Standard`、`IA`、`Archive`、`ColdArchive` 或 `DeepColdArchive`（OSS）；`STANDARD`、`STANDARD_IA`、`ONEZONE_IA`、`INTELLIGENT_TIERING`、`GLACIER_IR`、`GLACIER`、`DEEP_ARCHIVE` 或 `REDUCED_REDUNDANCY`（S3）；`STANDARD` 或 `STANDARD_IA`（R2）。默认与 Bucket 相同。',
    acl: '对象的 ACL：`default`、`private`、`public-read` 或 `public-read-write`（OSS）；`private`、`public-read`、`public-read-write`、`authenticated-read`、`aws-exec-read`、`bucket-owner-read` 或 `bucket-owner-full-control`（S3）；R2 没有 ACL。只有填写时才发送。',
    metadata: '随每个对象保存的元数据，每行一个 `name: value`。',
    provenance: '在对象上记录图片的来源：去掉查询串的源 URL、时间、仓库和运行编号。',
    'public-url-base': '公开 URL 的开头部分，如 `https://img.example.com/`，或站内路径，如 `/img/`。默认由 Bucket 和 endpoint 得出。',
    'public-url-suffix': '公开 URL 的结尾部分，如 `?x-oss-process=style/thumb`。',
    variants: '每张图片的更多链接，每行一个 `name: suffix`，最多 10 个，如 `thumb: ?x-oss-process=style/thumb`：由 公开 URL 的开头部分、key 和该后缀组成。',
    manifest: '存放在 Bucket 里、各次运行之间共用的记忆：`on`、`read-only`（本次运行不写入）、`off`。',
    'manifest-at': '仅用于存到本地目录时：把记忆放在另一个目录，如 `.cache/persist-images`，这样对外发布的目录里只有图片。',
    mirrors: '更多的存放位置，每行一个：`NAME=DESTINATION`，必要时再加 `region=`、`endpoint=`、`endpoint-style=`、`account-id=`。密钥取自环境变量 `MIRROR_<NAME>_ACCESS_KEY_ID`、`MIRROR_<NAME>_SECRET` 和 `MIRROR_<NAME>_TOKEN`；见 docs/mirrors.zh-CN.md。',
    'origin-proxy': '访问源站时用的代理，写法同 `proxy`；主机名由该代理解析，见 SECURITY。',
    'refresh-after': '已存图片过多久再向源站核对一次，如 `7d`；没有变化的不会重新传输。第一次会提前，各张图片的时间错开。',
    'retry-dead-after': '已失效的 URL（404、410、主机不存在）第一次隔多久再试；之后逐次加倍，最长 30 天。长期无法保存的（403、登录页、类型不符等）先隔 6 小时，再隔 12 小时，依此类推，且不超过此值。从失败时算起：`0s` 立即重试。',
    shard: '`k/n`：本 job 处理列表的第几份，共几份，按主机划分。',
    deadline: '运行多久之后不再开始新的图片，如 `50m`（只写数字即为秒）；剩下的留给下一次运行。',
    'dry-run': '不下载也不写入任何图片：说明将要请求什么，并试一遍运行时需要存储做的事。',
    'fail-on': '何时让步骤失败：`any`（有图片失败）、`all`（列表里的图片一张都不在存储中；暂停重试的和链接已过期的也算不在）、`none`，或失败超过一个比例，如 `25%`。',
    'results-file': '结果写到哪里，JSON Lines。默认在 `$RUNNER_TEMP` 下。',
    'failed-file': '失败的 URL 写到哪里，`urls-file` 可直接读回：这样的列表会立即重试，不论是否在暂停。默认在 `$RUNNER_TEMP` 下。',
    'rewrite-to': '改写后的列表写到哪里（在每个 URL 旁边加上、或替换为已存图片的信息）：目录（`out/`）、文件（只有一个列表时）或 `in-place`（原地）；见“改写列表”。',
    'rewrite-mode': '`add`（把已存图片的信息写在每个 URL 旁边）或 `replace`（用链接替换 URL）。Markdown、HTML 和 .txt 只能用 `replace`，不设置时也是如此。',
    'rewrite-link': '写入什么：`url`（公开 URL）、`key` 或 `path`（从列表文件到已存文件的相对路径）；或者 `source`：不下载任何内容，把链接换回原来的地址，见“更换地址”。目标是本地目录且没有 `public-url-base` 时，不设置即为 `path`。',
    'rewrite-check': '写列表之前，先不带凭证请求第一个新的公开链接：如果返回 401、403 或 404，就不写任何列表。只用于 Bucket。',
    'former-public-url-bases': '`public-url-base` 以前的值，每行一个。列表里以其中之一开头、指向已存图片的链接，不发任何请求就改写为新的链接；见“更换地址”。',
    'rewrite-suffix': '用于 `add`：新字段或新列的名称，是 URL 所在字段或列的名称加上这个后缀。',
    'gallery-file': '显示本次运行全部图片的 HTML 页面写到哪里。默认不写。见“图片总览页”。',
    summary: '是否写步骤摘要。',
};
const LIST_HELP_CHINESE = {
    source: '读哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    match: '匹配前缀之下 key 的 glob：`*` 不跨段，`**` 跨多段，另有 `?`、`[ab]`、`{jpg,png}`。',
    delimiter: '把在它之后还有内容的 key 折叠成公共前缀，一般用 `/`。',
    limit: '列到这么多 key 和公共前缀就停。',
    'start-after': '只列排在这个 key 之后的，key 包含前缀。',
    'continuation-token': '上一次列举给出的 `next-token`，从那里继续。',
    'modified-since': '只列此后写入的对象：日期 `2026-11-01` 或 `2026-11-01T08:00:00Z`，或时长 `24h`。',
    'if-none-found': '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
    'results-file': '列表写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
};
const DOWNLOAD_HELP_CHINESE = {
    source: '读哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    keys: '要下载的 key，包含前缀：每行一个（`#` 开头为注释），或一个 JSON 数组，如 persist Action 的输出 `keys`。',
    'keys-file': 'key 列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson，均可再加 .gz，key 在字段 `key` 里；结果文件即可。',
    match: '没有 `keys` 和 `keys-file` 时：匹配前缀之下 key 的 glob，`**` 表示全部。Action 需要三者之一。',
    directory: '对象下载到哪个目录，文件名是前缀之下的 key。',
    'on-existing': '文件已存在时：`skip`（大小和校验值一致就跳过，不一致就替换）、`overwrite`（覆盖）、`fail`（这个对象失败）。',
    concurrency: '同时读取的对象数。',
    limit: '下载这么多对象就停。',
    'if-none-found': '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
    'results-file': '结果写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
};
const CHECK_HELP_CHINESE = {
    source: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    'manifest-at': '仅用于目录：记忆所在的目录，即存储图片的运行所设的 `manifest-at`。',
    key: '存储图片的运行所用的 `key` 模板。记忆中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
    depth: '`list`（记忆中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取 `bytes-share` 指定的对象并比较其 SHA-256）。',
    'bytes-share': '与 `depth: bytes` 一起用：读取哪些对象。`30` 为三十分之一，每天换一份；`7/30` 指定其中一份；`1` 为全部。',
    grace: '按存储的时钟，比这更新的对象不算孤立对象：可能有运行即将记录它。',
    repair: '`true` 补回缺失的，`replace` 另替换已改变的：字节取自 `repair-from`，且 SHA-256 必须与记忆一致。`false` 不写入任何东西。',
    'accept-lost': '`true` 接受丢失：检查结束时（先修复，再看）来源仍缺少的对象不再计为损坏，运行也不再抓取。请放在由人启动的 job 里。',
    'repair-from': '修复时依次到哪里找字节：`mirror`（`mirrors` 中的位置）、`origin`（图片的来源）。',
    documents: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
    'fail-on': '何时让步骤失败：`any`（记忆中有对象缺失、已改变、缺失且源站已没有或未知，或有记忆文件无法读取）、`none`，或记忆中此类对象超过某个比例，如 `1%`。',
    'results-file': '结果写到哪里，每个不完好的对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
    'orphans-file': '孤立对象的 key 写到哪里，每行一个。默认在 `$RUNNER_TEMP` 下。',
    'gallery-file': '展示不完好对象的页面写到哪里，HTML。默认不写。',
    concurrency: '同时查看或修复的对象数。',
};
const DOCTOR_HELP_CHINESE = {
    ...UPLOAD_CHINESE,
    destination: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    'read-only': '只检查列举和下载所需的权限，不写入任何内容。',
};
const INIT_HELP_CHINESE = {
    for: '保存什么：`crawler`（爬虫列表里的图片）、`posts`（博客文章里的图片）、`links`（Notion 等，链接会过期）、`pages`（网上的 feed、网页和 sitemap）。',
    destination: PERSIST_HELP_CHINESE.destination,
    login: '工作流怎样登录：`keys`（密钥对，存放在仓库的 secrets 里）、`oidc`（不用密钥）、`none`（目录）。',
    lists: '列表文件，或文章：该目录下的路径或 glob。',
    'urls-from': '用于 `pages`：feed、网页或 sitemap 的地址，每行一个。',
    every: '何时运行：`hourly`（每小时）、`daily`（每天）、`weekly`（每周），或 `push`（每次推送改动了列表之后）。',
    'manifest-at': '存到目录时：各次运行之间的记忆放在哪里，这样对外发布的目录里只有图片。',
    'public-url-base': '图片地址的开头，如 `https://img.example.com/`，或站内路径，如 `/img/`。',
    output: '工作流写到哪里。',
    yes: '不提问：参数没有写明的，从目录中识别，或取默认值。',
    force: '替换已有的工作流。',
};
const PLAN_NAME_CHINESE = { plan: '计划的名称：字母、数字、`.`、`_`、`-`，最多 64 个字符。' };
const QUEUE_CHINESE = {
    queue: '分发分片的 Redis 或 Valkey：`redis://host:port/db`，使用 TLS 时为 `rediss://`，经由 Sentinel 时为 `redis+sentinel://host:port,host:port/name/db`；密码写在 URL 里，或放在 `PERSIST_IMAGES_QUEUE_PASSWORD`。',
};
const PLAN_HELP_CHINESE = {
    ...PLAN_NAME_CHINESE,
    ...QUEUE_CHINESE,
    'part-images': '一个分片最多多少张图片。',
    replace: '重新开始：用这个计划取代同名的计划，即使那个尚未完成，或列表相同。',
};
const WORK_HELP_CHINESE = {
    ...PLAN_NAME_CHINESE,
    ...QUEUE_CHINESE,
    wait: '与 `queue` 一起：所有分片都结束后继续等待，处理同名的下一个计划。',
    part: '处理哪个分片，从 0 开始编号；`auto` 从 Kubernetes、Slurm、AWS Batch、Cloud Run、PBS、LSF 或 SGE 的环境变量读取。',
    'wait-for-part': '用 `part` 的 worker 无事可做时最多等待多久：自己的分片要等前一个分片，而其他分片都已有 worker 在处理。',
    'store-patience': '存储拒绝服务时 worker 等待多久：上传会重试，不再开始新的图片。之后交回分片，以状态 3 结束。',
    'retry-abandoned': '开始之前重新打开计划中已放弃的分片。',
    'fail-on': '何时以状态 1 结束，按此 worker 处理的图片判断：`any`（有图片失败）、`all`（没有一张在存储中）、`none`，或失败超过一个比例，如 `25%`。',
};
const STATUS_HELP_CHINESE = {
    ...PLAN_NAME_CHINESE,
    follow: '等到所有分片都结束。',
    round: '`last`：当前这一轮之前的那一轮。',
    'results-file': '已结束分片的结果写到哪里，按列表顺序，JSON Lines。',
    'failed-file': '这些分片中失败的 URL 写到哪里，格式可直接交给 `urls-file`。',
};
const PLANS_HELP_CHINESE = {
    remove: '要删除的计划的名称，连同其结果一起删除。它必须已完成。',
};
const EXPORT_HELP_CHINESE = {
    format: '写出什么：`jsonl`、`csv` 或 `parquet`（每张图片一行）、`sha256sums`（供 `sha256sum -c` 和 `rclone checksum` 使用）、`hf`（Hugging Face 数据集的 `metadata.jsonl`），或 `html`（可翻阅的页面）。',
    output: '写到哪里：一个文件；`hf` 和 `html` 则是一个目录。',
    'source-urls': '来源 URL 怎样写出：`full`（完整），或 `no-query`（去掉查询部分，其中可能有令牌）。默认 `full`；`hf` 和 `html` 是用来公开的，默认 `no-query`。',
    'public-url-base': '图片公开 URL 的开头，如 `https://img.example.com/`。默认由 Bucket 和 Endpoint 得出；目录的 `html` 链接到其中的文件。',
};

;// CONCATENATED MODULE: ./lib/base/messages/fields.js

/** English is undefined: the tables of fields themselves hold it. */
const FIELD_HELP = {
    en: undefined,
    zh: {
        store: STORE_HELP_CHINESE,
        persist: PERSIST_HELP_CHINESE,
        list: LIST_HELP_CHINESE,
        download: DOWNLOAD_HELP_CHINESE,
        check: CHECK_HELP_CHINESE,
        doctor: DOCTOR_HELP_CHINESE,
        init: INIT_HELP_CHINESE,
        plan: PLAN_HELP_CHINESE,
        work: WORK_HELP_CHINESE,
        status: STATUS_HELP_CHINESE,
        plans: PLANS_HELP_CHINESE,
        export: EXPORT_HELP_CHINESE,
    },
};

// EXTERNAL MODULE: ./lib/cli/commands.js
var commands = __webpack_require__(94710);
;// CONCATENATED MODULE: ./lib/cli/help-texts.js
/**
 * Usage and examples of each command, and the help of its flags. Data, in which `persist-images` stands for the way the
 * command is called.
 */



const USAGES = {
    persist: 'persist-images [persist] URL|FILE… [--destination oss://bucket/prefix/] [flags]',
    list: 'persist-images list SOURCE [flags]',
    download: 'persist-images download SOURCE [KEY…] [flags]',
    check: 'persist-images check SOURCE [flags]',
    doctor: 'persist-images doctor DESTINATION [flags]',
    init: 'persist-images init [FOLDER] [flags]',
    plan: 'persist-images plan URL|FILE… --destination oss://bucket/prefix/ [flags]',
    work: 'persist-images work --part K|auto|--queue URL --destination oss://bucket/prefix/ [flags]',
    status: 'persist-images status DESTINATION [flags]',
    plans: 'persist-images plans DESTINATION [flags]',
    export: 'persist-images export SOURCE --format FORMAT --output PATH [flags]',
};
const BUCKET = 'oss://my-bucket/images/';
const REGION = '--region cn-hongkong';
const EXAMPLES = {
    persist: [
        { caption: 'help-example-here', command: 'persist-images https://w3.org/Icons/w3c_home.png' },
        { caption: 'help-example-list', command: `persist-images urls.txt --destination ${BUCKET} ${REGION}` },
        {
            caption: 'help-example-select',
            command: `persist-images posts.json --select '$.posts[*].images[*]' --destination ${BUCKET} ${REGION}`,
        },
        {
            caption: 'help-example-pipe',
            command: "jq -r '.posts[].images[]' posts.json | persist-images - --json | jq -r .key",
        },
        { caption: 'help-example-doctor', command: `persist-images doctor ${BUCKET} ${REGION}` },
    ],
    list: [
        { caption: 'help-example-folders', command: `persist-images list ${BUCKET} ${REGION} --delimiter /` },
        { caption: 'help-example-new', command: `persist-images list ${BUCKET} ${REGION} --modified-since 24h` },
    ],
    download: [
        {
            caption: 'help-example-match',
            command: `persist-images download ${BUCKET} ${REGION} --match '2026/**' --directory images`,
        },
        {
            caption: 'help-example-found',
            command: `persist-images list ${BUCKET} ${REGION} --modified-since 24h --json | persist-images download ${BUCKET} ${REGION} -`,
        },
    ],
    check: [
        { caption: 'help-example-check', command: `persist-images check ${BUCKET} ${REGION}` },
        {
            caption: 'help-example-repair',
            command: `persist-images check ${BUCKET} ${REGION} --depth bytes --repair replace`,
        },
    ],
    doctor: [{ caption: 'help-example-doctor', command: `persist-images doctor ${BUCKET} ${REGION}` }],
    init: [
        { caption: 'help-example-init', command: 'persist-images init' },
        {
            caption: 'help-example-init-flags',
            command: `persist-images init --yes --for crawler --lists posts.json --destination ${BUCKET} ${REGION}`,
        },
    ],
    plan: [
        {
            caption: 'help-example-plan',
            command: `persist-images plan urls.jsonl.gz --destination ${BUCKET} ${REGION}`,
        },
    ],
    work: [
        {
            caption: 'help-example-work',
            command: `persist-images work --part 17 --destination ${BUCKET} ${REGION}`,
        },
        {
            caption: 'help-example-array',
            command: `persist-images work --part auto --destination ${BUCKET} ${REGION}`,
        },
    ],
    status: [
        { caption: 'help-example-status', command: `persist-images status ${BUCKET} ${REGION}` },
        {
            caption: 'help-example-follow',
            command: `persist-images status ${BUCKET} ${REGION} --follow --results-file results.jsonl`,
        },
    ],
    plans: [{ caption: 'help-example-plans', command: `persist-images plans ${BUCKET} ${REGION}` }],
    export: [
        {
            caption: 'help-example-export',
            command: `persist-images export ${BUCKET} ${REGION} --format parquet --output images.parquet`,
        },
        {
            caption: 'help-example-sums',
            command: 'persist-images export file:./images --format sha256sums --output SHA256SUMS',
        },
    ],
};
/** The compiler checks that each translation has every flag of every job. */
const helpByJob = ({ store, persist, list, download, check, doctor, init, plan, work, status, plans, export: exported, }) => ({
    persist: { ...store, ...persist },
    list: { ...store, ...list },
    download: { ...store, ...download },
    check: { ...store, ...persist, ...check },
    doctor: { ...store, ...doctor },
    init: { ...store, ...init },
    plan: { ...store, ...persist, ...plan },
    work: { ...store, ...persist, ...work },
    status: { ...store, ...persist, ...status },
    plans: { ...store, ...persist, ...plans },
    export: { ...store, ...list, ...persist, ...exported },
});
const jobHelp = (0,memoize_last/* memoizeLast */.x)(helpByJob);
/** The help of a flag; the English text is in the table of fields. */
function flagHelp(job, name, language) {
    const translated = FIELD_HELP[language];
    const fields = commands/* JOBS */.PL[job];
    if (translated === undefined)
        return fields[name]?.help ?? '';
    const help = jobHelp(translated)[job];
    return help[name] ?? '';
}


/***/ }),

/***/ 11324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ RHYTHMS),
/* harmony export */   a7: () => (/* binding */ PURPOSES),
/* harmony export */   rZ: () => (/* binding */ INIT_FIELDS)
/* harmony export */ });
/* unused harmony export LOGINS */
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/** Flags of `init`. */




const { region, endpoint, language } = _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_FIELDS */ .e;
const PURPOSES = ['crawler', 'posts', 'links', 'pages'];
const RHYTHMS = ['hourly', 'daily', 'weekly', 'push'];
const LOGINS = ['keys', 'oidc', 'none'];
const INIT_FIELDS = {
    for: {
        parse: (0,_jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...PURPOSES),
        help: "What is kept: `crawler` (the images of a crawler's list), `posts` (of a blog's posts), `links` (of Notion and others, whose links expire), `pages` (of feeds, pages and sitemaps on the web).",
    },
    destination: { parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae, help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-destination')) },
    region,
    endpoint,
    'account-id': _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_FIELDS */ .e['account-id'],
    login: {
        parse: (0,_jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...LOGINS),
        help: 'How the workflow logs in: `keys` (a key pair in secrets of the repository), `oidc` (without keys), `none` (a folder).',
    },
    'role-arn': _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_FIELDS */ .e['role-arn'],
    'oidc-provider-arn': _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_FIELDS */ .e['oidc-provider-arn'],
    lists: {
        parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        help: 'The list files, or the posts: a path or a glob below the folder.',
    },
    'urls-from': {
        parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        help: 'For `pages`: the addresses of the feeds, pages and sitemaps, one a line.',
    },
    every: {
        parse: (0,_jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(...RHYTHMS),
        help: 'When the workflow runs: `hourly`, `daily`, `weekly`, or `push` (after each push that changes the lists).',
    },
    'manifest-at': {
        parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        help: 'For a folder: where the memory between runs lies, so that a published folder holds nothing but images.',
    },
    'public-url-base': {
        parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        help: 'What the addresses of images begin with, such as `https://img.example.com/`, or a path of the site, `/img/`.',
    },
    output: {
        parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        default: '.github/workflows/keep-images.yml',
        help: 'Where the workflow is written.',
    },
    yes: {
        parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Ask nothing: what no flag says is recognised in the folder, or has its default.',
    },
    force: { parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt, default: 'false', help: 'Replace a workflow that is there already.' },
    language,
};


/***/ }),

/***/ 24885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   r: () => (/* binding */ jsonLine)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _output_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73852);
/** A result as a JSON line that is safe in a log and on a terminal. Pure. */



/** Members that hold text or URLs; the others are names and numbers. */
const SAID = new Set(['url', 'finalUrl', 'message', 'sentence', 'advice']);
function jsonLine(record, redactor) {
    const entries = Object.entries(record).map(([name, value]) => SAID.has(name) && typeof value === 'string' ? [name, redactor.redact(value)] : [name, value]);
    return redactor.redactName(escapeControls(JSON.stringify(Object.fromEntries(entries))));
}
/** Escapes what a runner or a terminal would take as a command. The JSON means the same. */
function escapeControls(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, character => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/** The counts of a run in one sentence. */
function countsOf(report) {
    const { total, bytes, elapsedMs } = report;
    const counts = _output_result_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.filter(name => report[name] > 0).map(name => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(`cli-count-${name}`, { count: report[name] }));
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-total', {
        total,
        counts: counts.length > 0 ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...counts) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-total-nothing'),
        bytes,
        seconds: (elapsedMs / 1000).toFixed(1),
    });
}


/***/ }),

/***/ 57018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ localeLanguage),
/* harmony export */   d: () => (/* binding */ readLanguage)
/* harmony export */ });
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/** The language of the terminal's user. Pure. */

/** Reads `--language` even if the rest of the command line is wrong; without it, the locale decides. */
function readLanguage(argv, env) {
    const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
    const words = flags.flatMap((word, index) => {
        if (word === '--language')
            return flags[index + 1] ?? [];
        return word.startsWith('--language=') ? word.slice('--language='.length) : [];
    });
    return (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .languageMeant */ .iV)(words.at(-1)?.trim() ?? '') ?? localeLanguage(env);
}
/**
 * The first variable that is set decides, as POSIX defines.
 * @param system the locale of the user's account, for Windows, which sets none of them
 */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }, 
// The cheapest way to the locale: a date format takes 13 ms.
system = new Intl.PluralRules().resolvedOptions().locale) {
    const locale = LC_ALL || LC_MESSAGES || LANG || system;
    return _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGE_CODES */ .uj.find(code => _base_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj[code].isLocale(locale)) ?? 'en';
}


/***/ }),

/***/ 20912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unknownWord),
/* harmony export */   v: () => (/* binding */ listsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92707);
/* harmony import */ var _input_sources_list_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51840);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73676);
/* harmony import */ var _command_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25192);
/* harmony import */ var _command_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73197);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94710);
/** Sorts the words of `persist` and `plan`: URLs, list files, standard input, or a mistake. */










/**
 * Returns the lists of a command, from its words and flags.
 * @throws UsageError for words that are no list, and if nothing was typed
 */
function listsIn({ name, positionals, isBare }, options) {
    const job = name === 'plan' ? 'plan' : 'persist';
    if (isBare)
        throw new _args_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('cli-no-list')], job);
    const words = listWords(positionals, job);
    const typed = words.urls.filter(word => word !== '-');
    const urls = [options.urls, ...typed].filter(Boolean).join('\n');
    const urlsFile = [options.urlsFile, ...words.files].filter(Boolean).join('\n');
    return {
        lists: { ...(urls !== '' && { urls }), ...(urlsFile !== '' && { urlsFile }) },
        typed: typed.length > 0 ? { isTyped: true } : {},
        piped: words.urls.includes('-') ? { pipe: (0,_command_context_js__WEBPACK_IMPORTED_MODULE_6__/* .standardInput */ .iQ)() } : {},
    };
}
/** A pattern that the shell left, because nothing fits it or it is quoted. */
function isPattern(word) {
    return word.includes('*') && /[/\\.]/.test(word);
}
/** Begins with any scheme, with two slashes (as in a page), or with a JSON array. */
const URL_LIKE = /^(?:[a-z][a-z\d+.-]*:|\/\/|\[|-$)/i;
/** @throws UsageError for words that are no list, with a suggestion */
function listWords(words, job = 'persist') {
    const urls = [];
    const files = [];
    const unknown = [];
    for (const word of words) {
        const isUrl = URL_LIKE.test(word.trim()) && !(0,_input_sources_list_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isWindowsPath */ .NU)(word);
        if (isUrl)
            urls.push(word);
        // A list file by its name; if it is missing, the job reports it.
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(word) || (0,_input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(word) || isPattern(word))
            files.push(word);
        else
            unknown.push(word);
    }
    if (unknown.length > 0)
        throw new _args_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(unknown.slice(0, MAX_TOLD).map(unknownWord), job);
    return { urls, files };
}
/** Report at most this many wrong words; more are one mistake. */
const MAX_TOLD = 3;
function unknownWord(word) {
    const shown = (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(word);
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommand */ .y9)(word))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('cli-command-first', { word, call: (0,_command_call_js__WEBPACK_IMPORTED_MODULE_5__/* .commandCall */ .Q)() });
    const meant = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_9__/* .nearestWord */ .z)(word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo));
    return meant ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('cli-word-meant', { word: shown, meant }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('cli-word-unknown', { word: shown });
}


/***/ }),

/***/ 93293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js
var prepare = __webpack_require__(54636);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/version.js
var base_version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/cli/args.js + 1 modules
var args = __webpack_require__(73676);
// EXTERNAL MODULE: ./lib/cli/command-context.js
var command_context = __webpack_require__(73197);
// EXTERNAL MODULE: ./lib/cli/commands.js
var commands = __webpack_require__(94710);
// EXTERNAL MODULE: ./lib/cli/command-call.js
var command_call = __webpack_require__(25192);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/cli/help-texts.js + 2 modules
var help_texts = __webpack_require__(77923);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/completed-flags.js
/** The flags of each command for shell completion, from the tables of fields. */





const COMMAND_NAMES = Object.keys(commands/* COMMANDS */.Lo);
/** The words that a command takes, if they are neither URLs nor files. */
const COMMAND_WORDS = {
    completion: ['bash', 'zsh', 'fish'],
    help: ['all', ...Object.keys(commands/* JOBS */.PL)],
};
/** Columns that the help of one flag may take in a menu. */
const HELP_COLUMNS = 72;
function completedFlags(command, language) {
    const fields = (0,commands/* isJob */.o5)(command) ? Object.entries(commands/* JOBS */.PL[command]) : [];
    return [
        ...fields.map(([name, { parse }]) => ({
            name,
            help: (0,text_width/* cutToWidth */.G1)((0,commands/* isJob */.o5)(command) ? (0,help_texts/* flagHelp */.QR)(command, name, language) : '', HELP_COLUMNS),
            takesValue: parse !== parsers/* trueOrFalse */.dt,
            words: 'words' in parse ? parse.words : [],
        })),
        ...commands/* OWN_FLAGS */.l1.map(name => ({
            name,
            help: (0,say/* say */.c)(`help-flag-${name}`).in(language),
            takesValue: false,
            words: [],
        })),
    ];
}
function commandHelp(command, language) {
    return (0,say/* say */.c)(`help-command-${command}`).in(language);
}

;// CONCATENATED MODULE: ./lib/cli/completion.js
/** `persist-images completion SHELL`: prints a script that completes commands, flags and their values. */




const SCRIPTS = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript,
};
/** @throws SettingsError for a missing or unknown shell */
function printCompletion([shell = ''], terminal) {
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (!script)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('cli-shell-unknown')]);
    const call = (0,command_call/* commandCallAnywhere */.h)();
    terminal.page(({ language }) => script(language, call), 'output');
}
/** A shell completes the first word typed, and the command may have another name here. */
function aliasLine(call) {
    return call === 'persist-images' ? [] : [`# Before it: alias persist-images='${call}'`];
}
const NAMES = COMMAND_NAMES.join('|');
const spaced = (words) => words.join(' ');
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
/** Bash splits `--flag=word` into three words. Without replies it completes file names. */
function bashScript(language, call) {
    const byCommand = COMMAND_NAMES.map(command => ({ command, flags: completedFlags(command, language) }));
    const every = new Map(byCommand.flatMap(({ flags }) => flags.map(flag => [flag.name, flag])));
    const valued = [...every.values()].filter(({ takesValue }) => takesValue);
    const replies = (words) => `COMPREPLY=($(compgen -W ${words} -- "$cur"))`;
    return [
        `# In ~/.bashrc: source <(${call} completion bash)`,
        ...aliasLine(call),
        '_persist_images() {',
        `  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command=persist word flags`,
        `  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi`,
        '  COMPREPLY=()',
        `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
        `    case "$word" in ${NAMES}) command="$word"; break ;; esac`,
        '  done',
        '  case "$prev" in',
        ...valued
            .filter(({ words }) => words.length > 0)
            .map(({ name, words }) => `    --${name}) ${replies(quoted(spaced(words)))}; return ;;`),
        `    ${valued
            .filter(({ words }) => words.length === 0)
            .map(({ name }) => `--${name}`)
            .join('|')}) return ;;`,
        '  esac',
        '  case "$command" in',
        ...byCommand.map(({ command, flags }) => `    ${command}) flags=${quoted(spaced(flags.map(({ name }) => `--${name}`)))} ;;`),
        '  esac',
        `  if [[ $cur == -* ]]; then ${replies('"$flags"')}; return; fi`,
        '  case "$command" in',
        ...Object.entries(COMMAND_WORDS).map(([command, words]) => `    ${command}) ${replies(quoted(spaced(words)))}; return ;;`),
        '  esac',
        `  if [[ $COMP_CWORD == 1 ]]; then ${replies(quoted(spaced(COMMAND_NAMES)))}; fi`,
        '}',
        'complete -o default -F _persist_images persist-images',
    ];
}
/** Brackets and colons have a meaning in a specification of `_arguments`. */
const zshText = (text) => text.replace(/[[\]:\\]/g, mark => `\\${mark}`);
function zshScript(language, call) {
    const flagOf = ({ name, help, takesValue, words }) => {
        const value = words.length > 0 ? `(${spaced(words)})` : '_files';
        return quoted(`*--${name}${takesValue ? '=' : ''}[${zshText(help)}]${takesValue ? `: :${value}` : ''}`);
    };
    return [
        '#compdef persist-images',
        `# In ~/.zshrc, after compinit: source <(${call} completion zsh)`,
        ...aliasLine(call),
        '_persist_images_first() {',
        '  local -a commands',
        `  commands=(${spaced(COMMAND_NAMES.map(name => quoted(`${name}:${commandHelp(name, language)}`)))})`,
        '  _describe command commands',
        '  _files',
        '}',
        '_persist_images() {',
        '  local command=persist word rest=_files first=_persist_images_first',
        '  local -a flags',
        `  for word in "\${(@)words[2,CURRENT-1]}"; do`,
        `    case "$word" in (${NAMES}) command="$word"; break ;; esac`,
        '  done',
        '  case "$command" in',
        ...COMMAND_NAMES.map(command => {
            const words = COMMAND_WORDS[command];
            const flags = spaced(completedFlags(command, language).map(flagOf));
            return `    (${command}) flags=(${flags})${words ? ` rest=${quoted(`(${spaced(words)})`)}` : ''} ;;`;
        }),
        '  esac',
        '  _arguments "$flags[@]" "1: :$first" "*: :$rest"',
        '}',
        'if [[ "$funcstack[1]" == _persist-images ]]; then',
        '  _persist_images "$@"',
        'else',
        '  compdef _persist_images persist-images',
        'fi',
    ];
}
function fishScript(language, call) {
    const line = (condition, ...rest) => spaced(['complete -c persist-images', `-n ${quoted(condition)}`, ...rest]);
    const flagOf = ({ name, help, takesValue, words }) => [
        `-l ${name}`,
        ...(words.length > 0 ? [`-x -a ${quoted(spaced(words))}`] : takesValue ? ['-r'] : []),
        `-d ${quoted(help)}`,
    ];
    return [
        `# In ~/.config/fish/config.fish: ${call} completion fish | source`,
        ...aliasLine(call),
        'function __persist_images_is',
        '  set -l command persist',
        '  for word in (commandline -opc)[2..]',
        `    if contains -- $word ${spaced(COMMAND_NAMES)}`,
        '      set command $word',
        '      break',
        '    end',
        '  end',
        '  contains -- $command $argv',
        'end',
        ...COMMAND_NAMES.map(name => line('test (count (commandline -opc)) -eq 1', `-a ${name}`, `-d ${quoted(commandHelp(name, language))}`)),
        ...Object.entries(COMMAND_WORDS).map(([name, words]) => line(`__persist_images_is ${name}`, '-f', `-a ${quoted(spaced(words))}`)),
        ...COMMAND_NAMES.flatMap(name => completedFlags(name, language).map(flag => line(`__persist_images_is ${name}`, ...flagOf(flag)))),
    ];
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/cli/help-groups.js

const GROUPS = ['what', 'where', 'login', 'keys', 'origins', 'memory', 'report'];
const GROUP_OF = {
    urls: 'what',
    'urls-file': 'what',
    'urls-from': 'what',
    'from-headers': 'what',
    select: 'what',
    'html-fields': 'what',
    'markdown-fields': 'what',
    'front-matter': 'what',
    'link-types': 'what',
    srcset: 'what',
    'base-url': 'what',
    'list-format': 'what',
    'url-field': 'what',
    'key-field': 'what',
    'referer-field': 'what',
    'id-field': 'what',
    'expires-field': 'what',
    'bytes-field': 'what',
    'if-no-urls': 'what',
    shard: 'what',
    match: 'what',
    delimiter: 'what',
    limit: 'what',
    'start-after': 'what',
    'continuation-token': 'what',
    'modified-since': 'what',
    'if-none-found': 'what',
    keys: 'what',
    'keys-file': 'what',
    depth: 'what',
    'bytes-share': 'what',
    grace: 'what',
    documents: 'what',
    repair: 'what',
    'repair-from': 'what',
    'accept-lost': 'what',
    'read-only': 'what',
    plan: 'what',
    part: 'what',
    queue: 'what',
    wait: 'what',
    'part-images': 'what',
    replace: 'what',
    'wait-for-part': 'what',
    'store-patience': 'what',
    'retry-abandoned': 'what',
    follow: 'what',
    round: 'what',
    remove: 'what',
    format: 'what',
    for: 'what',
    lists: 'what',
    every: 'what',
    destination: 'where',
    source: 'where',
    region: 'where',
    endpoint: 'where',
    'endpoint-style': 'where',
    'allow-insecure-endpoint': 'where',
    'account-id': 'where',
    directory: 'where',
    output: 'where',
    'on-existing': 'where',
    force: 'where',
    login: 'login',
    'access-key-id': 'login',
    'access-key-secret': 'login',
    'security-token': 'login',
    'role-arn': 'login',
    'oidc-provider-arn': 'login',
    'oidc-audience': 'login',
    'session-duration': 'login',
    'sts-endpoint': 'login',
    proxy: 'where',
    key: 'keys',
    'on-collision': 'keys',
    'cache-control': 'keys',
    'storage-class': 'keys',
    acl: 'keys',
    encryption: 'keys',
    tags: 'keys',
    metadata: 'keys',
    provenance: 'keys',
    'public-url-base': 'keys',
    'source-urls': 'keys',
    'public-url-suffix': 'keys',
    variants: 'keys',
    headers: 'origins',
    referer: 'origins',
    'host-rules': 'origins',
    'user-agent': 'origins',
    accept: 'origins',
    'per-host-concurrency': 'origins',
    'per-host-delay': 'origins',
    timeout: 'origins',
    retries: 'origins',
    'max-redirects': 'origins',
    'max-bytes': 'origins',
    'max-media-bytes': 'origins',
    'min-bytes': 'origins',
    'min-width': 'origins',
    'min-height': 'origins',
    'allow-types': 'origins',
    'respect-robots-tag': 'origins',
    'allow-addresses': 'origins',
    manifest: 'memory',
    'manifest-at': 'memory',
    mirrors: 'where',
    'origin-proxy': 'origins',
    'refresh-after': 'memory',
    'retry-dead-after': 'memory',
    concurrency: 'report',
    deadline: 'report',
    'dry-run': 'report',
    'fail-on': 'report',
    'results-file': 'report',
    'failed-file': 'report',
    'orphans-file': 'report',
    'rewrite-to': 'report',
    'rewrite-mode': 'report',
    'rewrite-link': 'report',
    'rewrite-suffix': 'report',
    'rewrite-check': 'report',
    'former-public-url-bases': 'report',
    'gallery-file': 'report',
    summary: 'report',
    yes: 'report',
    language: 'report',
};
/** Flags in the short help; `--help all` shows the others, too. */
const COMMON = new Set([
    'urls-file',
    'urls-from',
    'select',
    'url-field',
    'match',
    'delimiter',
    'limit',
    'modified-since',
    'keys-file',
    'depth',
    'repair',
    'mirrors',
    'documents',
    'orphans-file',
    'read-only',
    'plan',
    'part',
    'queue',
    'part-images',
    'replace',
    'follow',
    'round',
    'remove',
    'format',
    'output',
    'for',
    'lists',
    'every',
    'login',
    'yes',
    'force',
    'destination',
    'source',
    'region',
    'endpoint',
    'account-id',
    'directory',
    'on-existing',
    'access-key-id',
    'access-key-secret',
    'key',
    'public-url-base',
    'headers',
    'max-bytes',
    'refresh-after',
    'dry-run',
    'fail-on',
    'results-file',
    'failed-file',
    'rewrite-to',
    'language',
]);
/** The flags of a job by group, in the order of its table, without empty groups. */
function flagGroups(job, all) {
    const fields = Object.entries(commands/* JOBS */.PL[job]);
    const shown = fields.filter(([name]) => all || COMMON.has(name));
    return GROUPS.map(group => ({
        group,
        flags: shown.flatMap(([name, field]) => (GROUP_OF[name] === group ? [{ name, field }] : [])),
    })).filter(({ flags }) => flags.length > 0);
}

// EXTERNAL MODULE: ./lib/cli/list-words.js
var list_words = __webpack_require__(20912);
;// CONCATENATED MODULE: ./lib/cli/help.js
/** Prints the help from the tables of fields: examples first, flags in groups, as wide as the terminal. */









/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;
/** A terminal of at least this many columns shows the help of a flag beside its name. */
const MIN_BESIDE = 72;
const NAME_COLUMNS = 28;
/**
 * @param all show every flag, not only the common ones
 * @param call how the command is called here
 */
function helpLines(job, all, page, call = (0,command_call/* commandCall */.Q)()) {
    const { language, heading } = page;
    const columns = Math.min(page.columns, MAX_COLUMNS);
    const section = (title, lines) => ['', heading(title), ...lines];
    const item = (name, help) => itemLines(name, help, columns);
    const called = (command) => command.replaceAll('persist-images', call);
    const groups = flagGroups(job, all);
    const left = flagGroups(job, true).flatMap(({ flags }) => flags).length - groups.flatMap(({ flags }) => flags).length;
    return [
        ...(0,text_width/* wrap */.LV)((0,say/* say */.c)(`help-${job}`).in(language), columns),
        ...section((0,say/* say */.c)('help-usage').in(language), (0,text_width/* wrap */.LV)(called(help_texts/* USAGES */.$1[job]), columns - 2).map(indented)),
        ...section((0,say/* say */.c)('help-examples').in(language), help_texts/* EXAMPLES */.kS[job].flatMap(({ caption, command }) => [
            ...(0,text_width/* wrap */.LV)((0,say/* say */.c)(caption).in(language), columns - 2).map(indented),
            ...commandLines(called(command), columns).map(indented),
        ])),
        ...(job === 'persist'
            ? commandGroups().flatMap(([title, names]) => section((0,say/* say */.c)(title).in(language), names.flatMap(name => item(name, (0,say/* say */.c)(`help-command-${name}`).in(language)))))
            : []),
        ...groups.flatMap(({ group, flags }) => section((0,say/* say */.c)(`help-${group}`).in(language), flags.flatMap(flag => item(`--${flag.name}`, meaningOf(job, flag, language))))),
        ...section((0,say/* say */.c)('help-own').in(language), commands/* OWN_FLAGS */.l1.flatMap(name => item(flagName(name), (0,say/* say */.c)(`help-flag-${name}`).in(language)))),
        '',
        ...(left > 0
            ? (0,text_width/* wrap */.LV)((0,say/* say */.c)('help-more', { count: left, command: commandOf(job, call) }).in(language), columns)
            : []),
        ...(0,text_width/* wrap */.LV)((0,say/* say */.c)('help-exit').in(language), columns),
    ];
}
/** The commands that most users need, and the rest below. */
function commandGroups() {
    const names = Object.keys(commands/* COMMANDS */.Lo);
    const rest = names.indexOf('init') + 1;
    return [
        ['help-commands', names.slice(0, rest)],
        ['help-commands-rest', names.slice(rest)],
    ];
}
/** A usage error has so many lines, its faults included. */
const USAGE_ERROR_LINES = 8;
/** Usage and two examples, for below the faults of a usage error. */
function usageLines({ job, sentences }, { language, heading }, call = (0,command_call/* commandCall */.Q)()) {
    const called = (command) => command.replaceAll('persist-images', call);
    const { colon } = sentence/* LANGUAGES */.Yj[language];
    const title = (id) => heading((0,say/* say */.c)(id).in(language)) + colon;
    const usage = [
        title('help-usage') + called(help_texts/* USAGES */.$1[job]),
        title('help-examples').trimEnd(),
        ...help_texts/* EXAMPLES */.kS[job].slice(0, 2).map(({ command }) => indented(called(command))),
    ];
    const more = (0,say/* say */.c)('help-rest', { command: `${call} help` }).in(language);
    const blanks = USAGE_ERROR_LINES - sentences.length - usage.length - 1;
    return [...(blanks > 0 ? [''] : []), ...usage, ...(blanks > 1 ? [''] : []), more];
}
function indented(line) {
    return `  ${line}`;
}
function commandOf(job, call) {
    return job === 'persist' ? call : `${call} ${job}`;
}
function flagName(name) {
    const letter = Object.entries(commands/* SHORT_FLAGS */.bV).find(([, long]) => long === name)?.[0];
    return letter ? `-${letter}, --${name}` : `--${name}`;
}
function meaningOf(job, { name, field }, language) {
    const value = field.default ?? field.standard ?? '';
    const standard = isWorthTelling(name, value) ? (0,say/* say */.c)('help-default', { value }).in(language) : '';
    return [(0,help_texts/* flagHelp */.QR)(job, name, language), standard].filter(Boolean).join(sentence/* LANGUAGES */.Yj[language].space);
}
/** A switch is off by default, and the command's language is the locale's. */
function isWorthTelling(name, value) {
    return value !== '' && value !== 'false' && name !== 'language';
}
/** A name, with its help beside or below. */
function itemLines(name, help, columns) {
    const isBeside = columns >= MIN_BESIDE;
    const indent = isBeside ? NAME_COLUMNS : 4;
    const lines = (0,text_width/* wrap */.LV)(help, columns - indent).map(line => ' '.repeat(indent) + line);
    const [first = '', ...rest] = lines;
    const head = `  ${name}`;
    if (!isBeside || (0,text_width/* textWidth */.sc)(head) >= indent - 1)
        return [head, ...lines];
    return [head.padEnd(indent) + first.slice(indent), ...rest];
}
/** Breaks a command into lines that can be pasted, before a flag if possible, each continued by a backslash. */
function commandLines(command, columns) {
    const room = columns - 8;
    const lines = [];
    for (const part of command.split(/ (?=--|\|)/)) {
        const longer = lines.length === 0 ? part : `${lines.at(-1)} ${part}`;
        if ((0,text_width/* textWidth */.sc)(longer) <= room)
            lines.splice(-1, 1, longer);
        else
            lines.push(...(0,text_width/* wrap */.LV)(part, room));
    }
    return lines.map((line, index) => {
        return `${index === 0 ? '  ' : '    '}${line}${index < lines.length - 1 ? ' \\' : ''}`;
    });
}
const ALL = 'all';
/**
 * Serves `help`, `help list`, `help all` and `list --help all`.
 * @throws UsageError for a word that is not a command
 */
function printHelp({ name, positionals }, terminal) {
    const topic = name === 'help' ? positionals.find(word => word !== ALL) : undefined;
    if (topic !== undefined && !(0,commands/* isCommand */.y9)(topic))
        throw new args/* UsageError */.eb([(0,list_words/* unknownWord */.$)(topic)], 'persist');
    const job = [topic, name].find(commands/* isJob */.o5) ?? 'persist';
    terminal.page(page => helpLines(job, positionals.includes(ALL), page), 'output');
}

// EXTERNAL MODULE: ./lib/cli/language.js
var language = __webpack_require__(57018);
;// CONCATENATED MODULE: ./lib/cli/redact.js
/** Removes secrets from what the CLI prints: outside a runner nothing else masks them. */
/** Hiding shorter values would make half of every line unreadable. */
const MIN_LENGTH = 4;
/** In ids and names: test stores have ids and secrets such as `test`, a common word in paths. */
const MIN_TELLING = 8;
class Redactor {
    /** Longest first: one form may contain another. */
    #forms = [];
    #formsInNames = [];
    /** Replaces the secret by `***` in later texts: plain, URL-encoded, in base64 and in JSON. */
    add = (secret) => {
        if (secret.length < MIN_LENGTH)
            return;
        const forms = formsOf(secret);
        this.#forms = longestFirst(this.#forms, forms);
        if (secret.length >= MIN_TELLING)
            this.#formsInNames = longestFirst(this.#formsInNames, forms);
    };
    /** Adds an access key id. Object names may contain it: it opens nothing without its secret. */
    addKeyId = (id) => {
        if (id.length >= MIN_TELLING)
            this.#forms = longestFirst(this.#forms, formsOf(id));
    };
    /** For sentences and URLs. */
    redact(text) {
        return redactForms(text, this.#forms);
    }
    /** For names of objects. An altered name would point to another object or to none. */
    redactName(text) {
        return redactForms(text, this.#formsInNames);
    }
}
function formsOf(secret) {
    return [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
        JSON.stringify(secret).slice(1, -1),
    ];
}
function longestFirst(known, forms) {
    return [...new Set([...known, ...forms])].sort((a, b) => b.length - a.length);
}
function redactForms(text, forms) {
    // `includes` first: replacing nothing takes five times as long.
    return forms.reduce((left, form) => (left.includes(form) ? left.replaceAll(form, '***') : left), text);
}

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/on-abort.js
var on_abort = __webpack_require__(15663);
// EXTERNAL MODULE: ./lib/cli/json-line.js
var json_line = __webpack_require__(24885);
;// CONCATENATED MODULE: ./lib/cli/terminal.js
/** Prints for the CLI: results on standard output, everything else on standard error, a live line on a terminal. */





/** Time between two drawings of the live line, milliseconds. */
const REDRAW_MS = 100;
/** Time between two sentences without a terminal, milliseconds. */
const SENTENCE_MS = 10_000;
const ERASE_REST = '\u001b[K';
const MAX_LINE = 2000;
/** A write costs more than its line: results wait this long (milliseconds), or until GATHERED characters are there. */
const GATHER_MS = 50;
const GATHERED = 32_768;
const RED = ['\u001b[31m', '\u001b[39m'];
const GREEN = ['\u001b[32m', '\u001b[39m'];
const CYAN = ['\u001b[36m', '\u001b[39m'];
const BOLD = ['\u001b[1m', '\u001b[22m'];
/** Assumed width of a terminal that does not report it. */
const COLUMNS = 80;
class Terminal {
    language;
    /** Makes foreign text safe for a line of results. */
    lineText;
    #out;
    #error;
    #redactor;
    #loudness = 'normal';
    #timer;
    /** The text in the last row of the terminal. */
    #drawn = '';
    #lines = [];
    #gathered = 0;
    #isMute = false;
    #isSilent = false;
    #gathering;
    constructor(out, error, redactor, language) {
        this.#out = out;
        this.#error = error;
        this.#redactor = redactor;
        this.language = language;
        this.lineText = {
            language,
            text: text => this.shown(text),
            name: name => this.named(name),
            url: url => this.shown(url, printable/* printableUrl */.Zq),
        };
    }
    setLoudness(loudness) {
        this.#loudness = loudness;
    }
    /** Whether only errors are printed. */
    get isQuiet() {
        return this.#loudness === 'quiet';
    }
    /** Whether successful results are printed, too. */
    get showsSuccess() {
        return this.#loudness === 'verbose' || (this.#loudness === 'normal' && !this.#out.isTTY);
    }
    /** Whether a result is one row of a terminal. */
    get isBrief() {
        return this.#loudness !== 'verbose' && this.#out.isTTY === true;
    }
    /** Prints one line for the user on standard error, unless `--quiet` is set. */
    say(text) {
        if (this.#loudness !== 'quiet')
            this.#sayLine(this.shown((0,sentence/* textIn */.r7)(this.language, text)));
    }
    /** Prints a failure in red, also with `--quiet`. */
    sayFailure(text) {
        this.#sayLine(style(this.shown((0,sentence/* textIn */.r7)(this.language, text)), RED, this.#error));
    }
    /** Prints the error that ended the command. */
    sayProblem(text) {
        this.sayFailure((0,sentence/* joined */.oR)(': ', 'persist-images', text));
    }
    /** Prints text of our own, as wide as the terminal; after a usage error it goes to standard error. */
    page(make, stream) {
        const to = stream === 'output' ? this.#out : this.#error;
        const heading = (text) => style(text, BOLD, to);
        this.#write(to, make({ language: this.language, columns: to.columns || COLUMNS, heading }));
    }
    /** Prints one line of results. Its parts must come from `shown` or `named`. */
    print(line) {
        if (this.#isMute)
            return;
        this.#lines.push(line);
        this.#gathered += line.length + 1;
        if (this.#gathered >= GATHERED)
            this.#flush();
        else
            this.#gathering ??= setTimeout(() => this.#flush(), GATHER_MS);
    }
    /** Prints a failure in one row: outcome, reason, name, and the sentence if there is room. */
    printRow(word, why, name, sentence) {
        const columns = this.#columnsOf(this.#out);
        const head = `${word} ${why}  `;
        const shownName = (0,text_width/* cutMiddle */.it)(name, columns - (0,text_width/* textWidth */.sc)(head));
        const rest = shownName === name && sentence !== '' ? `  ${sentence}` : '';
        const row = (0,text_width/* cutToWidth */.G1)(head + shownName + rest, columns);
        this.print(row.startsWith(word) ? style(word, RED, this.#out) + row.slice(word.length) : row);
    }
    /** Prints a diff: on a terminal coloured and with escaped controls, elsewhere as `git apply` takes it. */
    printDiff(diff) {
        for (const line of diff.slice(0, -1).split('\n'))
            this.print(this.#out.isTTY ? this.#diffLine(line) : line);
    }
    #diffLine(line) {
        const shown = line
            .split('\t')
            .map(part => (0,printable/* printable */.g$)(part, MAX_LINE))
            .join('\t');
        const colour = line.startsWith('+')
            ? GREEN
            : line.startsWith('-')
                ? RED
                : line.startsWith('@@')
                    ? CYAN
                    : undefined;
        return colour ? style(shown, colour, this.#out) : shown;
    }
    /** Prints one result as a JSON line. */
    printJson(record) {
        this.print((0,json_line/* jsonLine */.r)(record, this.#redactor));
    }
    /** Whether results wait in memory, because the reader is slower. */
    get isFull() {
        return this.#out.writableNeedDrain === true;
    }
    /** Resolves when standard output takes more, closes, or `signal` is aborted. */
    async drained(signal) {
        const out = this.#out;
        if (signal.aborted)
            return;
        const { promise, resolve } = Promise.withResolvers();
        const end = (0,on_abort/* onAbort */.u)(signal, resolve);
        out.once?.('drain', resolve);
        out.once?.('close', resolve);
        await promise;
        end();
        out.off?.('drain', resolve);
        out.off?.('close', resolve);
    }
    /** Drops all further results. */
    mute() {
        this.#isMute = true;
        this.#lines = [];
        this.#gathered = 0;
    }
    /** Prints nothing more, neither results nor sentences. */
    silence() {
        this.#isSilent = true;
        this.mute();
        this.close();
    }
    /** Removes secrets before cutting: a cut secret would not be recognized. */
    shown(text, show = printable/* printable */.g$) {
        return show(this.#redactor.redact(text), MAX_LINE);
    }
    /** The name of an object, or of its file. */
    named(name) {
        return (0,printable/* printable */.g$)(this.#redactor.redactName(name), MAX_LINE);
    }
    /** Keeps a line at the bottom of a terminal up to date until `close`; elsewhere prints a sentence now and then. */
    live(live) {
        if (this.#loudness === 'quiet' || this.#timer)
            return;
        const { isTTY } = this.#error;
        this.#timer = setInterval(isTTY ? () => this.#draw(live) : () => this.say(live.sentence()), isTTY ? REDRAW_MS : SENTENCE_MS).unref();
    }
    close() {
        clearInterval(this.#timer);
        this.#timer = undefined;
        this.#flush();
        if (this.#drawn !== '')
            this.#error.write(`\r${ERASE_REST}`);
        this.#drawn = '';
    }
    #draw(live) {
        this.#drawn = this.shown(live.line(this.#columnsOf(this.#error)));
        this.#error.write(`\r${this.#drawn}${ERASE_REST}`);
    }
    #sayLine(line) {
        if (this.#isSilent)
            return;
        this.#flush();
        this.#write(this.#error, [line]);
    }
    #flush() {
        clearTimeout(this.#gathering);
        this.#gathering = undefined;
        if (this.#lines.length === 0)
            return;
        this.#write(this.#out, this.#lines);
        this.#lines = [];
        this.#gathered = 0;
    }
    /**
     * Each line replaces the live line, which is drawn again in the same write, so that it never flickers. Lines that do
     * not go to a terminal leave it untouched.
     */
    #write(stream, lines) {
        if (this.#drawn === '' || !stream.isTTY)
            return void stream.write(`${lines.join('\n')}\n`);
        for (const line of lines)
            stream.write(`\r${line}${ERASE_REST}\n${this.#drawn}`);
    }
    /** Leaves the last column free: some terminals begin a new row when it is filled. */
    #columnsOf({ columns }) {
        return (columns || COLUMNS) - 1;
    }
}
function style(text, [begin, end], stream) {
    return stream.isTTY && stream.hasColors?.() ? begin + text + end : text;
}

;// CONCATENATED MODULE: ./lib/cli/main.js
/** The command `persist-images`: the only room that knows argv, streams and exit statuses. */













/** Each command is loaded only when it runs. */
const RUNS = {
    persist: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(4268), __webpack_require__.e(561), __webpack_require__.e(8256), __webpack_require__.e(8261), __webpack_require__.e(9012), __webpack_require__.e(3751), __webpack_require__.e(8771), __webpack_require__.e(7331)]).then(__webpack_require__.bind(__webpack_require__, 31141))).persistCommand,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(4268), __webpack_require__.e(2548)]).then(__webpack_require__.bind(__webpack_require__, 32548))).listCommand,
    download: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(4268), __webpack_require__.e(561), __webpack_require__.e(4031), __webpack_require__.e(4133)]).then(__webpack_require__.bind(__webpack_require__, 50684))).downloadCommand,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(2013), __webpack_require__.e(9120), __webpack_require__.e(4268), __webpack_require__.e(561), __webpack_require__.e(8256), __webpack_require__.e(8261), __webpack_require__.e(7639), __webpack_require__.e(3751), __webpack_require__.e(2663), __webpack_require__.e(4487)]).then(__webpack_require__.bind(__webpack_require__, 2394))).checkCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(4767), __webpack_require__.e(4746)]).then(__webpack_require__.bind(__webpack_require__, 24403))).doctorCommand,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(4767), __webpack_require__.e(7350), __webpack_require__.e(6229)]).then(__webpack_require__.bind(__webpack_require__, 7751))).initCommand,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(4268), __webpack_require__.e(561), __webpack_require__.e(8256), __webpack_require__.e(8261), __webpack_require__.e(6319), __webpack_require__.e(4956), __webpack_require__.e(9614), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 73553))).planCommand,
    work: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(2013), __webpack_require__.e(9120), __webpack_require__.e(4268), __webpack_require__.e(561), __webpack_require__.e(8256), __webpack_require__.e(8261), __webpack_require__.e(7639), __webpack_require__.e(3751), __webpack_require__.e(9518), __webpack_require__.e(6319), __webpack_require__.e(8771), __webpack_require__.e(4956), __webpack_require__.e(9614), __webpack_require__.e(9791), __webpack_require__.e(8933)]).then(__webpack_require__.bind(__webpack_require__, 88933))).workCommand,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(4268), __webpack_require__.e(9012), __webpack_require__.e(6319), __webpack_require__.e(9614), __webpack_require__.e(2860)]).then(__webpack_require__.bind(__webpack_require__, 14617))).statusCommand,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(8256), __webpack_require__.e(3241)]).then(__webpack_require__.bind(__webpack_require__, 97506))).exportCommand,
    plans: async () => (await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(9120), __webpack_require__.e(6319), __webpack_require__.e(4165)]).then(__webpack_require__.bind(__webpack_require__, 14052))).plansCommand,
};
async function cli() {
    const { argv, env, stdout, stderr } = process;
    const redactor = new Redactor();
    const terminal = new Terminal(stdout, stderr, redactor, (0,language/* readLanguage */.d)(argv.slice(2), env));
    const readerGone = new AbortController();
    let hasReader = true;
    let least = exit/* EXIT */.dc.fine;
    const leave = (status) => {
        // A reader that has seen enough is no failure.
        if (!hasReader)
            process.exitCode = exit/* EXIT */.dc.fine;
        else
            process.exitCode = Math.max((0,exit/* statusBySignal */.o)(status), least);
    };
    const end = (error) => {
        terminal.close();
        leave((0,exit/* sayError */.Iq)(terminal, error));
        if (error instanceof args/* UsageError */.eb)
            terminal.page(page => usageLines(error, page), 'error');
    };
    process.on('uncaughtException', error => {
        end(error);
        process.exit();
    });
    stdout.on('error', error => {
        // The reading program has ended, as `head` does: nothing can be printed. A run ends, and remembers what it stored.
        if ((0,errors/* codeOf */.$N)(error) === 'EPIPE') {
            hasReader = false;
            terminal.silence();
            readerGone.abort();
            return;
        }
        // Report once: each further write would fail, too.
        if (least === exit/* EXIT */.dc.failed)
            return;
        least = exit/* EXIT */.dc.failed;
        terminal.mute();
        terminal.sayProblem((0,say/* say */.c)('cli-output-broken', { error: (0,errors/* messageOf */.bD)(error) }));
        // The command may have set its status already.
        leave(Number(process.exitCode ?? exit/* EXIT */.dc.fine));
    });
    try {
        const command = (0,args/* readCommand */.UK)(argv.slice(2));
        terminal.setLoudness(command.loudness);
        leave(await runCommand(command, terminal, redactor, readerGone.signal));
    }
    catch (error) {
        end(error);
    }
}
/** @returns the exit status */
async function runCommand(command, terminal, redactor, readerGone) {
    const { name, help, version, positionals } = command;
    if (version)
        terminal.page(() => [base_version/* VERSION */.x], 'output');
    else if (help || name === 'help')
        printHelp(command, terminal);
    else if (name === 'completion')
        printCompletion(positionals, terminal);
    if (version || help || !(0,commands/* isJob */.o5)(name))
        return exit/* EXIT */.dc.fine;
    const run = await RUNS[name]();
    return await run((0,command_context/* commandContext */.bX)(command, terminal, redactor, readerGone));
}


/***/ }),

/***/ 46802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ cutToWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/** Measures, cuts and wraps text for a terminal. Pure. */
/** Characters of two columns: classes W and F of https://www.unicode.org/reports/tr11/, and emoji. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{M}/u;
const PLAIN = /^[ -~]*$/;
function textWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
function characterWidth(character) {
    if (WIDE.test(character))
        return 2;
    return COMBINING.test(character) ? 0 : 1;
}
/** Cuts text to `width` columns, with an ellipsis for the rest. */
function cutToWidth(text, width) {
    if (textWidth(text) <= width)
        return text;
    let cut = '';
    let left = width - 1;
    for (const character of text) {
        left -= characterWidth(character);
        if (left < 0)
            break;
        cut += character;
    }
    return width > 0 ? `${cut}…` : '';
}
/** Cuts a name in its middle: beginning and end distinguish it from others. */
function cutMiddle(text, width) {
    if (textWidth(text) <= width)
        return text;
    const characters = [...text];
    const end = [];
    let left = Math.floor((width - 1) / 2);
    for (const character of characters.toReversed()) {
        left -= characterWidth(character);
        if (left < 0)
            break;
        end.unshift(character);
    }
    return cutToWidth(text, width - textWidth(end.join(''))) + end.join('');
}
/** A line may break after a word, a comma, or a Chinese character, with its punctuation. */
const UNIT = /[（“‘《]*(?:\p{Script=Han}|[^\s,\p{Script=Han}（“‘《、。，；：！？）”’》…]+,?|\S)[、。，；：！？）”’》…]*/gu;
/** Breaks text into lines of at most `width` columns; a longer word has a line of its own. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    let end = 0;
    for (const { 0: unit, index } of text.matchAll(UNIT)) {
        const space = line !== '' && index > end ? ' ' : '';
        end = index + unit.length;
        if (line !== '' && textWidth(line + space + unit) > width) {
            lines.push(line);
            line = unit;
        }
        else
            line += space + unit;
    }
    return line === '' ? lines : [...lines, line];
}


/***/ }),

/***/ 15497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nB: () => (/* binding */ CHECK_FIELDS),
  lA: () => (/* binding */ CHECK_OBJECT_FIELDS),
  o_: () => (/* binding */ CHECK_ORIGIN_FIELDS),
  Uj: () => (/* binding */ CHECK_OWN_FIELDS)
});

// EXTERNAL MODULE: ./lib/jobs/options/mirror-fields.js
var mirror_fields = __webpack_require__(70042);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/options/store-fields.js
var store_fields = __webpack_require__(76264);
// EXTERNAL MODULE: ./lib/jobs/options/upload-fields.js
var upload_fields = __webpack_require__(90900);
// EXTERNAL MODULE: ./lib/jobs/persist/options/run-fields.js
var run_fields = __webpack_require__(89617);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/jobs/check/parsers.js
/** Parsers of a check's own options. */


const repairChoice = value => {
    if (value === 'replace')
        return value;
    try {
        return (0,parsers/* trueOrFalse */.dt)(value) ? 'true' : 'false';
    }
    catch {
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-one-of', { words: ['false', 'true', 'replace'].join(', ') }));
    }
};
const PLACES = ['mirror', 'origin'];
const repairPlaces = value => {
    const places = (0,parsers/* listOf */.c3)(value).map(word => PLACES.find(place => place === word));
    if (places.length === 0 || places.includes(undefined))
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-repair-from'));
    return [...new Set(places.filter(place => place !== undefined))];
};
/** Ten years of days. */
const MAX_SHARES = 3650;
/** `30`, or `7/30`: in a matrix from 1 to 30 the last one, `30/30`, is the share with the remainder 0. */
const bytesShare = value => {
    const [, index, count] = /^(?:(\d{1,4})\/)?(\d{1,4})$/.exec(String(value)) ?? [];
    const shares = Number(count);
    if (!(shares >= 1 && shares <= MAX_SHARES) || Number(index ?? 0) > shares)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-bytes-share', { most: MAX_SHARES }));
    return { count: shares, index: index === undefined ? undefined : Number(index) % shares };
};
const checkFailOn = value => {
    if (value === 'any' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,parsers/* anyText */.Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,parsers/* mustBe */.Jq)((0,say/* say */.c)('rule-check-fail-on'));
    return { percent: Number(percent) };
};

;// CONCATENATED MODULE: ./lib/jobs/check/fields.js






const ONE_HOUR = 3_600_000;
const TEN_YEARS = 3650 * 24 * ONE_HOUR;
/** Fields that say what is checked, and what comes of it. */
const CHECK_OWN_FIELDS = {
    ...store_fields/* SOURCE_FIELDS */.q,
    'manifest-at': {
        parse: parsers/* anyText */.Ae,
        help: 'Folder sources only: the folder of the memory, where the runs that stored the images had `manifest-at`.',
    },
    key: {
        parse: parsers/* anyText */.Ae,
        default: '{sha256}.{ext}',
        help: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
    },
    depth: {
        parse: (0,parsers/* oneOf */.yL)('list', 'head', 'bytes'),
        default: 'list',
        help: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (the objects of `bytes-share` are read, and their SHA-256 is compared).',
    },
    'bytes-share': {
        parse: bytesShare,
        default: '30',
        help: 'With `depth: bytes`: which objects are read. `30` is one thirtieth, another one each day; `7/30` names the share; `1` is all.',
    },
    grace: {
        parse: (0,parsers/* duration */.p0)(ONE_HOUR, TEN_YEARS),
        default: '24h',
        help: "An object that is younger than this, by the store's clock, is no orphan: a run may still be about to remember it.",
    },
    repair: {
        parse: repairChoice,
        default: 'false',
        help: '`true` puts back what is missing, `replace` what is changed as well: from `repair-from`, and only bytes with the remembered SHA-256. `false` writes nothing.',
    },
    'repair-from': {
        parse: repairPlaces,
        default: 'mirror,origin',
        help: 'Where a repair looks for the bytes, in this order: `mirror` (the places of `mirrors`), `origin` (where the image came from).',
    },
    'accept-lost': {
        parse: parsers/* trueOrFalse */.dt,
        default: 'false',
        help: '`true` accepts the loss of what the source lacks at the end of this check, after the repair: it counts no more, and runs do not fetch it. For a job that a person starts.',
    },
    ...mirror_fields/* MIRROR_FIELDS */.Q,
    documents: {
        parse: parsers/* lineList */.XA,
        help: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
    },
    'fail-on': {
        parse: checkFailOn,
        default: 'any',
        help: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the memory cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
    },
    'results-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where the results go, a JSON line for each object that is not whole. Default: under `$RUNNER_TEMP`.',
    },
    'orphans-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where the keys of orphans go, one a line. Default: under `$RUNNER_TEMP`.',
    },
    'gallery-file': {
        parse: parsers/* anyText */.Ae,
        help: 'Where a page goes that shows what is not whole, HTML. Default: none.',
    },
    concurrency: {
        parse: run_fields/* RUN_FIELDS */.Q.concurrency.parse,
        default: '16',
        help: 'Objects that are looked at, or repaired, at once.',
    },
};
/** Fields that say how an object is written. */
const CHECK_OBJECT_FIELDS = {
    'cache-control': run_fields/* RUN_FIELDS */.Q['cache-control'],
    'storage-class': run_fields/* RUN_FIELDS */.Q['storage-class'],
    acl: run_fields/* RUN_FIELDS */.Q.acl,
    ...upload_fields/* UPLOAD_FIELDS */.M,
    metadata: run_fields/* RUN_FIELDS */.Q.metadata,
    provenance: run_fields/* RUN_FIELDS */.Q.provenance,
};
/** Fields that say how an image is fetched. */
const CHECK_ORIGIN_FIELDS = {
    headers: run_fields/* RUN_FIELDS */.Q.headers,
    referer: run_fields/* RUN_FIELDS */.Q.referer,
    'host-rules': run_fields/* RUN_FIELDS */.Q['host-rules'],
    'user-agent': run_fields/* RUN_FIELDS */.Q['user-agent'],
    accept: run_fields/* RUN_FIELDS */.Q.accept,
    'per-host-concurrency': run_fields/* RUN_FIELDS */.Q['per-host-concurrency'],
    'per-host-delay': run_fields/* RUN_FIELDS */.Q['per-host-delay'],
    timeout: run_fields/* RUN_FIELDS */.Q.timeout,
    retries: run_fields/* RUN_FIELDS */.Q.retries,
    'max-redirects': run_fields/* RUN_FIELDS */.Q['max-redirects'],
    'max-bytes': run_fields/* RUN_FIELDS */.Q['max-bytes'],
    'max-media-bytes': run_fields/* RUN_FIELDS */.Q['max-media-bytes'],
    'min-bytes': run_fields/* RUN_FIELDS */.Q['min-bytes'],
    'min-width': run_fields/* RUN_FIELDS */.Q['min-width'],
    'min-height': run_fields/* RUN_FIELDS */.Q['min-height'],
    'allow-types': run_fields/* RUN_FIELDS */.Q['allow-types'],
    'respect-robots-tag': run_fields/* RUN_FIELDS */.Q['respect-robots-tag'],
    'allow-addresses': run_fields/* RUN_FIELDS */.Q['allow-addresses'],
    'origin-proxy': run_fields/* RUN_FIELDS */.Q['origin-proxy'],
};
const CHECK_FIELDS = {
    ...CHECK_OWN_FIELDS,
    ...CHECK_ORIGIN_FIELDS,
    ...CHECK_OBJECT_FIELDS,
};


/***/ }),

/***/ 16721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/* harmony import */ var _options_upload_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90900);
/** Fields of the doctor. */





const EXAMINED = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-examined');
const DOCTOR_FIELDS = {
    destination: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', EXAMINED),
        asks: EXAMINED,
    },
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_FIELDS */ .e,
    ..._options_upload_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .UPLOAD_FIELDS */ .M,
    'read-only': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Try only what listing and downloading need, and write nothing.',
    },
};


/***/ }),

/***/ 37884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DOWNLOAD_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76264);


const DOWNLOAD_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    keys: {
        parse: (value) => value,
        verbatim: true,
        help: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
    },
    'keys-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .lineList */ .XA,
        help: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz, with the key in the field `key`; a results file will do.',
    },
    match: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
    },
    directory: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        default: '.',
        help: 'Folder the objects go to, by their keys below the prefix.',
    },
    'on-existing': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('skip', 'overwrite', 'fail'),
        default: 'skip',
        help: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
    },
    concurrency: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 256), default: '16', help: 'Objects read at once.' },
    limit: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 100_000_000), help: 'Stop after this many objects.' },
    'if-none-found': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EXPORT_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22288);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89617);
/** Fields of an export. */





const FORMAT = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-format');
const OUTPUT = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-output');
const EXPORT_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .q,
    format: {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('jsonl', 'csv', 'parquet', 'sha256sums', 'hf', 'html'),
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', FORMAT),
        asks: FORMAT,
    },
    output: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae,
        verbatim: true,
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)('en', OUTPUT),
        asks: OUTPUT,
    },
    'manifest-at': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Q['manifest-at'],
    'source-urls': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('full', 'no-query'),
        help: 'How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens. Default: `full`, but `no-query` for `hf` and `html`, which are made to be published.',
    },
    'public-url-base': {
        parse: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Q['public-url-base'].parse,
        help: 'What the public URLs of the images begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint; `html` of a folder links to its files.',
    },
};


/***/ }),

/***/ 61180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76264);


const LIST_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    match: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
    },
    delimiter: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Group keys with the same text up to it, usually `/`, into common prefixes.',
    },
    limit: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 100_000_000), help: 'Stop after this many keys and prefixes.' },
    'start-after': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Only keys that sort after this one, prefix included.',
    },
    'continuation-token': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'The `next-token` of an earlier listing, to continue from there.',
    },
    'modified-since': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOrAge */ .ry,
        help: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
    },
    'if-none-found': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 89633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PLAN_FIELD),
/* harmony export */   _: () => (/* binding */ PLAN_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_mirror_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70042);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_list_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31768);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89617);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84030);
/* harmony import */ var _queue_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81925);







/** Every job about a plan takes this field. */
const PLAN_FIELD = {
    plan: {
        parse: (value) => (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_5__/* .mustBeName */ .Cd)((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)(value)),
        default: 'default',
        help: 'Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.',
    },
};
const PLAN_FIELDS = {
    ..._persist_options_list_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_LIST_FIELDS */ .Z,
    destination: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Q.destination,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e,
    'allow-types': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Q['allow-types'],
    encryption: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Q.encryption,
    'manifest-at': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Q['manifest-at'],
    ..._options_mirror_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .MIRROR_FIELDS */ .Q,
    ...PLAN_FIELD,
    'part-images': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000),
        default: '10000',
        help: 'Images of one part at most.',
    },
    ..._queue_url_js__WEBPACK_IMPORTED_MODULE_6__/* .QUEUE_FIELD */ .FH,
    replace: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Plan anew: replace a plan of the same name that is not done, or that is of the same lists.',
    },
};


/***/ }),

/***/ 84030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ jobPrefix),
/* harmony export */   BT: () => (/* binding */ roundPlanKey),
/* harmony export */   Cd: () => (/* binding */ mustBeName),
/* harmony export */   Db: () => (/* binding */ jobId),
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   Qu: () => (/* binding */ partOfName),
/* harmony export */   Sf: () => (/* binding */ heartbeatKey),
/* harmony export */   T0: () => (/* binding */ plansFolder),
/* harmony export */   VY: () => (/* binding */ isPlanName),
/* harmony export */   Wi: () => (/* binding */ reopenedKey),
/* harmony export */   XO: () => (/* binding */ openMarkKey),
/* harmony export */   Zc: () => (/* binding */ oldAbandonedKey),
/* harmony export */   be: () => (/* binding */ partKey),
/* harmony export */   cB: () => (/* binding */ countsKey),
/* harmony export */   ct: () => (/* binding */ partOfJob),
/* harmony export */   d0: () => (/* binding */ tryingKey),
/* harmony export */   dW: () => (/* binding */ isJobId),
/* harmony export */   hM: () => (/* binding */ claimOfName),
/* harmony export */   i8: () => (/* binding */ claimsFolder),
/* harmony export */   ik: () => (/* binding */ resultsKey),
/* harmony export */   jO: () => (/* binding */ roundOfId),
/* harmony export */   nM: () => (/* binding */ queueName),
/* harmony export */   rU: () => (/* binding */ HEARTBEAT),
/* harmony export */   vH: () => (/* binding */ planKey),
/* harmony export */   wA: () => (/* binding */ roundId),
/* harmony export */   wo: () => (/* binding */ abandonedKey),
/* harmony export */   zs: () => (/* binding */ settingsKey),
/* harmony export */   zv: () => (/* binding */ resultsFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32864);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3082);
/* harmony import */ var _storage_manifest_open_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1049);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21561);
/** Names of a plan's objects below a destination, of its queue, and of the jobs in it. Pure. */






/** @throws PersistError for an invalid name of a plan */
function mustBeName(name) {
    if (!isPlanName(name))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_5__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rule-plan-name'));
    return name;
}
function isPlanName(name) {
    return /^[\w.-]{1,64}$/.test(name) && !/^\.+$/.test(name);
}
function roundId(digest, round) {
    return `${digest.slice(0, 12)}-${round}`;
}
/** @returns undefined for a text that names no round */
function roundOfId(id) {
    const [, digits] = /^[0-9a-f]{12}-(\d{1,6})$/.exec(id) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** Folder of all plans, prefix included. */
function plansFolder(prefix) {
    return `${prefix}${_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANS_FOLDER */ .Cw}`;
}
function planKey(prefix, name) {
    return (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintKey */ .uY)(prefix, `${_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANS_FOLDER */ .Cw}${name}/plan.json`);
}
/** Folder of one round of planning, prefix included. */
function planFolder({ prefix, name, id }) {
    return `${prefix}${_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANS_FOLDER */ .Cw}${name}/${id}/`;
}
/** Copy of a round's `plan.json`, written when the next round begins. */
function roundPlanKey(place) {
    return keyIn(place, 'plan.json');
}
function partKey(place, number) {
    return keyIn(place, `${partName(number)}.jsonl.gz`);
}
/** Key of the settings that all workers must share. */
function settingsKey(place) {
    return keyIn(place, 'settings.json');
}
/** A part is done when this object exists and has a line for each position. */
function resultsKey(place, number) {
    return keyIn(place, `results/${partName(number)}.jsonl.gz`);
}
/** A part is abandoned while this object exists and `reopenedKey` of the same `time` does not. */
function abandonedKey(place, number, time) {
    return keyIn(place, `results/${partName(number)}.abandoned-${time}.json`);
}
function reopenedKey(place, number, time) {
    return keyIn(place, `results/${partName(number)}.reopened-${time}.json`);
}
/** Names the positions under way of a suspect part. */
function tryingKey(place, number, attempt) {
    return keyIn(place, `results/${partName(number)}.trying-${attempt}.json`);
}
/** Empty object whose name holds the counts of a part. */
function countsKey(place, number, counts) {
    return keyIn(place, `results/${partName(number)}.${counts}`);
}
/** Where version 1 recorded an abandoned part. */
function oldAbandonedKey(place, number) {
    return keyIn(place, `results/${partName(number)}.aside.txt`);
}
/** A worker without a queue holds a part while its claim is fresh. */
function claimKey(place, number, turn) {
    return keyIn(place, `claims/${partName(number)}.${turn}`);
}
/** A worker of a queue names its parts here while it lives. */
function heartbeatKey(place, id) {
    return keyIn(place, `claims/${HEARTBEAT}${id}`);
}
/** Beginning of the file names of heartbeats in `claims/`. */
const HEARTBEAT = 'worker-';
/** Folder of the claims, prefix included. */
function claimsFolder(place) {
    return `${planFolder(place)}claims/`;
}
/** Reads a file name of `claims/`; undefined for any other name. */
function claimOfName(name) {
    const [, digits, turn] = /^part-(\d{5,9})\.(\d{1,6})$/.exec(name) ?? [];
    return digits === undefined ? undefined : { number: Number(digits), turn: Number(turn) };
}
/** Folder of the results, prefix included. */
function resultsFolder(place) {
    return `${planFolder(place)}results/`;
}
/** Reads a file name of `results/`; undefined for any other name. */
function partOfName(name) {
    const [, digits, ending = ''] = /^part-(\d{5,9})\.(.{1,250})$/.exec(name) ?? [];
    if (digits === undefined)
        return undefined;
    const number = Number(digits);
    if (ending === 'jsonl.gz')
        return { number, kind: 'results' };
    if (ending === 'aside.txt')
        return { number, kind: 'abandoned', time: 0 };
    const [, kind, time] = /^(abandoned|reopened|trying)-(\d{1,6})\.json$/.exec(ending) ?? [];
    if (kind !== undefined)
        return { number, kind: kind, time: Number(time) };
    return { number, kind: 'counts', counts: ending };
}
/** Empty object that the planner and the workers of an open plan keep fresh, in the store of the memory. */
function openMarkKey(prefix, name) {
    return (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintKey */ .uY)(prefix, `${_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FOLDER */ .po}${_storage_manifest_open_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .OPEN_MARK */ .$}${name}`);
}
/**
 * The planner writes the name into `plan.json`, since workers may reach the same bucket by another endpoint.
 * @returns `<name>-<8 hex of SHA-256 of endpoint, bucket and prefix>`
 */
function queueName(name, store) {
    const place = 'location' in store
        ? [store.location.endpoint, store.bucket, store.prefix]
        : ['file:', 'directory' in store ? store.directory : '', ''];
    return `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', place.join('\n')).slice(0, 8)}`;
}
const JOB = /^([0-9a-f]{8})-r(\d{1,6})-(0|[1-9]\d{0,8})$/;
/** @returns `<8 hex of the digest>-r<round>-<part>` */
function jobId({ list, round }, part) {
    return `${jobPrefix({ list, round })}${part}`;
}
/** Beginning of the ids of all jobs of a round. */
function jobPrefix({ list, round }) {
    return `${list.slice(0, 8)}-r${round}-`;
}
/** Whether this may be the id of a job, of whatever planning. */
function isJobId(id) {
    return JOB.test(id ?? '');
}
/** @returns undefined for a job of another planning or round, and for any other text */
function partOfJob({ list, round }, id) {
    const [, digest, ofRound, part] = JOB.exec(id ?? '') ?? [];
    return digest === list.slice(0, 8) && Number(ofRound) === round ? Number(part) : undefined;
}
function partName(number) {
    return `part-${String(number).padStart(5, '0')}`;
}
function keyIn({ prefix, name, id }, path) {
    return (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintKey */ .uY)(prefix, `${_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANS_FOLDER */ .Cw}${name}/${id}/${path}`);
}


/***/ }),

/***/ 81925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ QUEUE_FIELD),
/* harmony export */   lU: () => (/* binding */ queueSecrets),
/* harmony export */   oV: () => (/* binding */ QUEUE_PASSWORD)
/* harmony export */ });
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72678);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/** Parses the URL of a plan's queue in Redis or Valkey: one server, any node of a cluster, or Sentinels. */



/** Variable that may hold the password in place of the URL. */
const QUEUE_PASSWORD = 'PERSIST_IMAGES_QUEUE_PASSWORD';
const REDIS_PORT = 6379;
const SENTINEL_PORT = 26_379;
/** A list of hosts is no URL for `URL.parse`. */
const SENTINELS = /^redis\+sentinel:\/\/(?:([^@/?#]*)@)?([^@/?#]+)\/([^/?#]+)(?:\/(\d{1,4})?)?$/;
const queueAddress = value => {
    const text = String(value);
    const address = sentinelsIn(text) ?? serverIn(text);
    if (!address)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rule-queue'));
    return address;
};
function serverIn(text) {
    const url = URL.parse(text);
    const isQueue = url && /^rediss?:$/.test(url.protocol) && url.hostname && /^\/?\d{0,4}$/.test(url.pathname);
    if (!isQueue || url.search || url.hash)
        return undefined;
    const login = loginIn(url);
    if (!login)
        return undefined;
    return {
        servers: [placeOf(url, REDIS_PORT)],
        primary: undefined,
        isTls: url.protocol === 'rediss:',
        db: Number(url.pathname.slice(1) || 0),
        ...login,
        host: url.host,
    };
}
function sentinelsIn(text) {
    const [, user = '', hosts = '', name = '', db = '0'] = SENTINELS.exec(text) ?? [];
    const urls = hosts.split(',').map(host => URL.parse(`redis://${user && `${user}@`}${host}`));
    const servers = urls.flatMap(url => url?.hostname && url.pathname === '' ? [placeOf(url, SENTINEL_PORT)] : []);
    const [first, ...others] = servers;
    const login = urls[0] && loginIn(urls[0]);
    if (!first || servers.length < urls.length || !login || !(0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecodable */ .O)(name))
        return undefined;
    return {
        servers: [first, ...others],
        primary: decodeURIComponent(name),
        isTls: false,
        db: Number(db),
        ...login,
        host: hosts,
    };
}
function placeOf({ hostname, port }, standardPort) {
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || standardPort) };
}
function loginIn({ username, password }) {
    if (!(0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecodable */ .O)(username + password))
        return undefined;
    return {
        username: username ? decodeURIComponent(username) : undefined,
        password: password ? decodeURIComponent(password) : undefined,
    };
}
/** The password of the URL, as written and decoded. */
function queueSecrets(value) {
    const [, sentinelUser] = /^redis\+sentinel:\/\/([^@/?#]*)@/.exec(value) ?? [];
    const url = sentinelUser === undefined ? value : `redis://${sentinelUser}@host`;
    const { password } = URL.parse(url) ?? {};
    if (!password)
        return [];
    return (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .isDecodable */ .O)(password) ? [password, decodeURIComponent(password)] : [password];
}
const QUEUE_FIELD = {
    queue: {
        parse: queueAddress,
        private: true,
        secretsIn: queueSecrets,
        help: 'Redis or Valkey that hands out the parts: `redis://host:port/db`, `rediss://` with TLS, or `redis+sentinel://host:port,host:port/name/db`; the password in the URL or in `PERSIST_IMAGES_QUEUE_PASSWORD`.',
    },
};


/***/ }),

/***/ 81114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PLANS_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89617);
/* harmony import */ var _plan_plan_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84030);




const PLANS_FIELDS = {
    destination: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FIELDS */ .Q.destination,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_FIELDS */ .e,
    remove: {
        parse: (value) => (0,_plan_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .mustBeName */ .Cd)((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae)(value)),
        help: 'Name of a plan to remove, with its results. It must be done.',
    },
};


/***/ }),

/***/ 85614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ STATUS_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_report_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94202);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89617);
/* harmony import */ var _plan_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89633);





const STATUS_FIELDS = {
    ..._plan_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_FIELD */ .N,
    destination: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Q.destination,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_FIELDS */ .e,
    follow: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Wait until every part is over.',
    },
    round: {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('current', 'last'),
        default: 'current',
        help: '`last`: the round before the current one.',
    },
    'fail-on': _persist_options_report_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FIELDS */ .r['fail-on'],
    'results-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Where the results of all parts that are over go, in the order of the lists, JSON Lines.',
    },
    'failed-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Where the failed URLs of these parts go, in a form `urls-file` takes back.',
    },
};


/***/ }),

/***/ 74115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WORK_FIELDS),
/* harmony export */   m: () => (/* binding */ PART_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _persist_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73386);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89617);
/* harmony import */ var _plan_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89633);
/* harmony import */ var _plan_queue_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81925);
/* harmony import */ var _part_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49647);






const ONE_DAY = 86_400_000;
/** A part is a shard already, and a plan has no dry run. */
const { shard: _shard, 'dry-run': _dryRun, ...FIELDS_OF_A_PART } = _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_FIELDS */ .Q;
/** Fields that only a worker takes. */
const PART_FIELDS = {
    ..._plan_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAN_FIELD */ .N,
    part: {
        parse: _part_choice_js__WEBPACK_IMPORTED_MODULE_5__/* .partChoice */ .T,
        help: 'Number of the part to work on, from 0; `auto` reads it from the variable of Kubernetes, Slurm, AWS Batch, Cloud Run, PBS, LSF or SGE.',
    },
    ..._plan_queue_url_js__WEBPACK_IMPORTED_MODULE_4__/* .QUEUE_FIELD */ .FH,
    wait: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'With `queue`: stay when every part is over, and work on the next plan of this name.',
    },
    'wait-for-part': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(0, ONE_DAY),
        default: '10m',
        help: 'How long a worker with `part` waits while it has nothing to do: the part before its own is open, and other workers have all other parts.',
    },
    'store-patience': {
        parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(0, ONE_DAY),
        default: '10m',
        help: 'How long a worker waits while the store refuses: uploads are tried again, and no new image begins. After that its parts are given back, and it ends with status 3.',
    },
    'retry-abandoned': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Open the abandoned parts of the plan again before the work begins.',
    },
    'fail-on': {
        parse: _persist_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .failOn */ .Ko,
        default: 'none',
        help: 'When the command ends with status 1, judged by the images of this worker: `any` image failed, `all` (nothing of them is in the store), `none`, or more than a share such as `25%`.',
    },
};
const WORK_FIELDS = { ...PART_FIELDS, ...FIELDS_OF_A_PART };


/***/ }),

/***/ 49647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partChoice),
/* harmony export */   Y: () => (/* binding */ chosenPart)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/** Which part a worker takes: a number, or the number that the scheduler sets in the environment. */


/** Variables in which schedulers pass the number of an array's task, and the number of the first task. */
const FIRST_TASKS = {
    JOB_COMPLETION_INDEX: 0,
    SLURM_ARRAY_TASK_ID: 0,
    AWS_BATCH_JOB_ARRAY_INDEX: 0,
    CLOUD_RUN_TASK_INDEX: 0,
    PBS_ARRAY_INDEX: 0,
    // A job that is no array has 0 or `undefined` in these two.
    LSB_JOBINDEX: 1,
    SGE_TASK_ID: 1,
};
const partChoice = value => {
    if (value === 'auto')
        return value;
    const number = numberIn(String(value));
    if (number === undefined)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-part'));
    return number;
};
/** @throws PersistError where `auto` finds no number, or two that differ */
function chosenPart(choice, environment) {
    if (choice !== 'auto')
        return choice;
    const found = Object.entries(FIRST_TASKS).flatMap(([name, first]) => {
        const task = numberIn(environment[name] ?? '');
        return task === undefined || task < first ? [] : [{ name, part: task - first }];
    });
    const [chosen] = found;
    if (!chosen)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-part-auto', { variables: Object.keys(FIRST_TASKS).join(', ') }));
    const other = found.find(({ part }) => part !== chosen.part);
    if (other)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-part-one', { ...chosen, other: other.name, otherPart: other.part }));
    return chosen.part;
}
function numberIn(text) {
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OPEN_MARK),
/* harmony export */   j: () => (/* binding */ OpenPlans)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _segments_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47022);
/** Marks of open plans: empty objects among the merged segments, which every run lists anyway. */


/** Below the folder of the memory. The plan's name follows. Releases that do not know it ignore it. */
const OPEN_MARK = `${_segments_names_js__WEBPACK_IMPORTED_MODULE_1__/* .MERGED */ .$b}open-`;
/** An older mark counts for nothing, milliseconds. */
const COUNTS_MS = 86_400_000;
/** Collects the open plans from the objects of a listing. */
class OpenPlans {
    #names = new Set();
    #now;
    #own;
    #ownAt;
    /**
     * @param now milliseconds since the epoch
     * @param own the plan that needs no report
     */
    constructor(now, own) {
        this.#now = now;
        this.#own = own;
    }
    see = (path, lastModified) => {
        const [, name] = /^merged\/open-([\w.-]{1,64})$/.exec(path) ?? [];
        if (name === undefined || lastModified === undefined)
            return;
        if (name === this.#own)
            this.#ownAt = +lastModified;
        else if (this.#now - +lastModified < COUNTS_MS)
            this.#names.add(name);
    };
    /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
    get ownAt() {
        return this.#ownAt;
    }
    /** One sentence; undefined if no other plan is open. */
    get sentence() {
        const plans = [...this.#names].sort().join(', ');
        return plans === '' ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('plans-open-here', { plans });
    }
}


/***/ })

};

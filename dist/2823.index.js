export const id = 2823;
export const ids = [2823,326];
export const modules = {

/***/ 92453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ singlePositional),
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _jobs_options_caller_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87889);
/* harmony import */ var _jobs_options_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27733);
/* harmony import */ var _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21561);
/* harmony import */ var _jobs_persist_options_image_list_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7068);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94710);
/** Parses the command line into words and flags. Each flag is an input's name. Pure. */










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
    const word = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestWord */ .z)(name, [...meanings.keys()]);
    return word === undefined ? undefined : meanings.get(word);
}
/** @throws SettingsError for unknown flags, with a suggestion */
function readCommand(argv) {
    const at = commandAt(argv);
    const name = at === undefined ? 'persist' : argv[at];
    const rest = at === undefined ? argv : argv.toSpliced(at, 1);
    const { values, positionals } = parse(rest, _commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo[name]);
    const options = {};
    for (const field of Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo[name])) {
        // A repeated flag becomes several lines: `--headers` and `--urls-file` take them.
        const given = values.get(field);
        if (given)
            options[(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .xQ)(field)] = given.join('\n');
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
const EVERY_FLAG = Object.assign({}, ...Object.values(_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo));
/** Index of the command's name: the first word; flags may stand before it. */
function commandAt(argv) {
    const first = tokensOf(argv, EVERY_FLAG).find(({ kind }) => kind !== 'option');
    return first?.kind === 'positional' && (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommand */ .y9)(first.value) ? first.index : undefined;
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
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('cli-quiet-and-verbose'));
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(problems);
    return { values, positionals };
}
/** What is wrong with a flag. `parseArgs` is not strict, so that these messages are our own. */
function problemOf(token, table) {
    const { name, rawName: flag, value, inlineValue } = token;
    const known = [...Object.keys(table), ..._commands_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN_FLAGS */ .l1];
    if (!known.includes(name)) {
        const foreign = (0,_jobs_options_caller_options_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignLogin */ .kP)(flag, each => `--${each}`);
        if (foreign && 'role-arn' in table)
            return foreign;
        if ('urls-file' in table && Object.hasOwn(_jobs_persist_options_image_list_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .WEB_FIELDS */ .r, name))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('cli-flag-of-run', { flag });
        const meant = suggestFlag(name, known);
        return meant ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('cli-flag-meant', { flag, meant: `--${meant}` }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('cli-flag-unknown', { flag });
    }
    if (name === 'json' && value === UNORDERED && table === _commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo.persist)
        return undefined;
    if (!Object.hasOwn(table, name))
        return value === undefined ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('cli-flag-takes-none', { flag });
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    return isMissing ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('cli-flag-needs-value', { flag }) : undefined;
}
function tokensOf(argv, table) {
    const args = withBooleanValues(argv, table);
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options: flagsOf(table), allowPositionals: true, strict: false, tokens: true })
        .tokens;
}
function flagsOf(table) {
    const shortOf = new Map(Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .SHORT_FLAGS */ .bV).map(([short, name]) => [name, short]));
    return {
        ...Object.fromEntries(Object.keys(table).map(name => [name, { type: 'string' }])),
        ...Object.fromEntries(_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN_FLAGS */ .l1.map(name => {
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
        return field?.parse === _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_5__/* .trueOrFalse */ .dt && isAlone ? `${argument}=true` : argument;
    });
}
/** The single word of a command, as the option that it stands for. @throws SettingsError for a second word */
function singlePositional({ name, positionals, options }, option) {
    const [word] = positionals;
    const second = options[option] === undefined ? positionals[1] : word;
    if (second !== undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('cli-second-word', { command: name, option, word: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(second) })]);
    return word === undefined ? {} : { [option]: word };
}
/** The command line is not understood: the help is printed with this error. */
class UsageError extends _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN {
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
/* harmony import */ var _jobs_check_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40993);
/* harmony import */ var _jobs_doctor_doctor_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33277);
/* harmony import */ var _jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5651);
/* harmony import */ var _jobs_export_export_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3443);
/* harmony import */ var _jobs_list_list_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89039);
/* harmony import */ var _jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91678);
/* harmony import */ var _jobs_plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19201);
/* harmony import */ var _jobs_plans_plans_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54629);
/* harmony import */ var _jobs_status_status_fields_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49651);
/* harmony import */ var _jobs_work_work_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44313);
/* harmony import */ var _init_fields_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29394);
/** The commands and their flags. */











/** The commands that run a job, with their tables of fields. */
const JOBS = {
    persist: _jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .PERSIST_FIELDS */ .n,
    list: _jobs_list_list_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .LIST_FIELDS */ .H,
    download: _jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .DOWNLOAD_FIELDS */ .H,
    check: _jobs_check_check_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_FIELDS */ .nB,
    doctor: _jobs_doctor_doctor_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCTOR_FIELDS */ .O,
    init: _init_fields_js__WEBPACK_IMPORTED_MODULE_10__/* .INIT_FIELDS */ .rZ,
    plan: _jobs_plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PLAN_FIELDS */ ._z,
    work: _jobs_work_work_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .WORK_FIELDS */ .E9,
    status: _jobs_status_status_fields_js__WEBPACK_IMPORTED_MODULE_8__/* .STATUS_FIELDS */ .n,
    plans: _jobs_plans_plans_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .PLANS_FIELDS */ .f,
    export: _jobs_export_export_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPORT_FIELDS */ .n,
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
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
    return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('unexpected', { error: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) })];
}


/***/ }),

/***/ 29394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ RHYTHMS),
/* harmony export */   a7: () => (/* binding */ PURPOSES),
/* harmony export */   rZ: () => (/* binding */ INIT_FIELDS)
/* harmony export */ });
/* unused harmony export LOGINS */
/* harmony import */ var _jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Flags of `init`. */



const { region, endpoint, language } = _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$;
const PURPOSES = ['crawler', 'posts', 'links', 'pages'];
const RHYTHMS = ['hourly', 'daily', 'weekly', 'push'];
const LOGINS = ['keys', 'oidc', 'none'];
const INIT_FIELDS = {
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        for: {
            parse: (0,_jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...PURPOSES),
            en: "What is kept: `crawler` (the images of a crawler's list), `posts` (of a blog's posts), `links` (of Notion and others, whose links expire), `pages` (of feeds, pages and sitemaps on the web).",
            zh: '保存什么：`crawler`（爬虫列表里的图片）、`posts`（博客文章里的图片）、`links`（Notion 等，链接会过期）、`pages`（网上的 feed、网页和 sitemap）。',
            common: true,
        },
    }),
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        destination: {
            en: 'Where images go: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
            zh: '图片存到哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
            common: true,
        },
    }),
    region,
    endpoint,
    'account-id': _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$['account-id'],
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('login', {
        login: {
            parse: (0,_jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...LOGINS),
            en: 'How the workflow logs in: `keys` (a key pair in secrets of the repository), `oidc` (without keys), `none` (a folder).',
            zh: '工作流怎样登录：`keys`（密钥对，存放在仓库的 secrets 里）、`oidc`（不用密钥）、`none`（目录）。',
            common: true,
        },
    }),
    'role-arn': _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$['role-arn'],
    'oidc-provider-arn': _jobs_options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$['oidc-provider-arn'],
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        lists: {
            en: 'The list files, or the posts: a path or a glob below the folder.',
            zh: '列表文件，或文章：该目录下的路径或 glob。',
            common: true,
        },
        'urls-from': {
            en: 'For `pages`: the addresses of the feeds, pages and sitemaps, one a line.',
            zh: '用于 `pages`：feed、网页或 sitemap 的地址，每行一个。',
            common: true,
        },
        every: {
            parse: (0,_jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(...RHYTHMS),
            en: 'When the workflow runs: `hourly`, `daily`, `weekly`, or `push` (after each push that changes the lists).',
            zh: '何时运行：`hourly`（每小时）、`daily`（每天）、`weekly`（每周），或 `push`（每次推送改动了列表之后）。',
            common: true,
        },
    }),
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('memory', {
        'manifest-at': {
            en: 'For a folder: where the memory between runs lies, so that a published folder holds nothing but images.',
            zh: '存到目录时：各次运行之间的记忆放在哪里，这样对外发布的目录里只有图片。',
        },
    }),
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        'public-url-base': {
            en: 'What the addresses of images begin with, such as `https://img.example.com/`, or a path of the site, `/img/`.',
            zh: '图片地址的开头，如 `https://img.example.com/`，或站内路径，如 `/img/`。',
            common: true,
        },
    }),
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        output: {
            default: '.github/workflows/keep-images.yml',
            en: 'Where the workflow is written.',
            zh: '工作流写到哪里。',
            common: true,
        },
    }),
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        yes: {
            parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Ask nothing: what no flag says is recognised in the folder, or has its default.',
            zh: '不提问：参数没有写明的，从目录中识别，或取默认值。',
            common: true,
        },
    }),
    ...(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        force: {
            parse: _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Replace a workflow that is there already.',
            zh: '替换已有的工作流。',
            common: true,
        },
    }),
    language,
};


/***/ }),

/***/ 24885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   r: () => (/* binding */ jsonLine)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
    const counts = _output_result_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.filter(name => report[name] > 0).map(name => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(`cli-count-${name}`, { count: report[name] }));
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-total', {
        total,
        counts: counts.length > 0 ? (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(...counts) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('cli-total-nothing'),
        bytes,
        seconds: (elapsedMs / 1000).toFixed(1),
    });
}


/***/ }),

/***/ 60326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNodeTooOld: () => (/* binding */ isNodeTooOld),
  d: () => (/* binding */ readLanguage)
});

// UNUSED EXPORTS: localeLanguage

// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
;// CONCATENATED MODULE: ./lib/base/process/node-version.js

/** As in package.json's `engines`: undici cannot be loaded by an older Node. */
const MIN_VERSION = [22, 19];
/** @returns what to say of a Node that is too old; undefined for one that will do */
function nodeProblem(version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]))
        return undefined;
    return (0,say/* say */.cv)('node-too-old', { least: MIN_VERSION.join('.'), version });
}

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/cli/language.js
/** The language of the terminal's user, and what is said in it before a command is read: that Node is too old. */


/** Reads `--language` even if the rest of the command line is wrong; without it, the locale decides. */
function readLanguage(argv, env) {
    const flags = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : undefined);
    const words = flags.flatMap((word, index) => {
        if (word === '--language')
            return flags[index + 1] ?? [];
        return word.startsWith('--language=') ? word.slice('--language='.length) : [];
    });
    return (0,sentence/* languageMeant */.iV)(words.at(-1)?.trim() ?? '') ?? localeLanguage(env);
}
/**
 * The first variable that is set decides, as POSIX defines.
 * @param system the locale of the user's account, for Windows, which sets none of them
 */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }, 
// The cheapest way to the locale: a date format takes 13 ms.
system = new Intl.PluralRules().resolvedOptions().locale) {
    const locale = LC_ALL || LC_MESSAGES || LANG || system;
    return sentence/* LANGUAGE_CODES */.uj.find(code => sentence/* LANGUAGES */.Yj[code].isLocale(locale)) ?? 'en';
}
/** Reports a Node that is too old, and sets the exit status. */
function isNodeTooOld() {
    const problem = nodeProblem();
    if (!problem)
        return false;
    process.stderr.write(`${problem.in(localeLanguage(process.env))}\n`);
    process.exitCode = 2;
    return true;
}


/***/ }),

/***/ 20912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ unknownWord),
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   Y: () => (/* binding */ closeStandardInput),
/* harmony export */   vX: () => (/* binding */ listsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92707);
/* harmony import */ var _input_sources_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79450);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92453);
/* harmony import */ var _command_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25192);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94710);
/** Sorts the words of `persist` and `plan`: URLs, list files, standard input, or a mistake. */









/**
 * Returns the lists of a command, from its words and flags.
 * @throws UsageError for words that are no list, and if nothing was typed
 */
function listsIn({ name, positionals, isBare }, options) {
    const job = name === 'plan' ? 'plan' : 'persist';
    if (isBare)
        throw new _args_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('cli-no-list')], job);
    const words = listWords(positionals, job);
    const typed = words.urls.filter(word => word !== '-');
    const urls = [options.urls, ...typed].filter(Boolean).join('\n');
    const urlsFile = [options.urlsFile, ...words.files].filter(Boolean).join('\n');
    return {
        lists: { ...(urls !== '' && { urls }), ...(urlsFile !== '' && { urlsFile }) },
        typed: typed.length > 0 ? { isTyped: true } : {},
        piped: words.urls.includes('-') ? { pipe: { name: STANDARD_INPUT, bytes: process.stdin } } : {},
    };
}
const STANDARD_INPUT = 'standard input';
/** Closes standard input, which may be open still: the program that writes it has no reader any more. */
function closeStandardInput() {
    process.stdin.destroy();
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
        const isUrl = URL_LIKE.test(word.trim()) && !(0,_input_sources_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isWindowsPath */ .N)(word);
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
    const shown = (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(word);
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .isCommand */ .y9)(word))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('cli-command-first', { word, call: (0,_command_call_js__WEBPACK_IMPORTED_MODULE_5__/* .commandCall */ .Q)() });
    const meant = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestWord */ .z)(word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .COMMANDS */ .Lo));
    return meant ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('cli-word-meant', { word: shown, meant }) : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('cli-word-unknown', { word: shown });
}


/***/ }),

/***/ 62823:
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
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/base/process/small-heap.js
var small_heap = __webpack_require__(59663);
// EXTERNAL MODULE: ./lib/base/version.js
var base_version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/process/thread-time.js
var thread_time = __webpack_require__(3301);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var options_field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-url.js
var queue_url = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: ./lib/cli/commands.js
var commands = __webpack_require__(94710);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
;// CONCATENATED MODULE: ./lib/cli/command-context.js
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
        ...from_env/* SECRET_VARIABLES */.VP.filter(name => !from_env/* KEY_ID_VARIABLES */.SH.includes(name)),
        ...(0,from_env/* mirrorSecretVariables */.DW)(env),
    ];
    const keyIds = [...from_env/* KEY_ID_VARIABLES */.SH, ...(0,from_env/* mirrorKeyIdVariables */.Xv)(env)];
    const secrets = [accessKeySecret, securityToken, ...variables.map(name => env[name])];
    for (const secret of secrets)
        if (secret)
            redactor.add(secret.trim());
    for (const name of ['accessKeySecret', 'securityToken'])
        if (command.options[name])
            terminal.say((0,say/* say */.cv)('cli-note', { sentence: (0,say/* say */.cv)('cli-secret-seen', SEEN_SECRETS[name]) }));
    for (const id of [accessKeyId, ...keyIds.map(name => env[name])])
        if (id)
            redactor.addKeyId(id.trim());
    for (const [name, { secretsIn }] of Object.entries(commands/* COMMANDS */.Lo[command.name]))
        for (const secret of secretsIn?.(command.options[(0,options_field/* camelCase */.xQ)(name)] ?? '') ?? [])
            redactor.add(secret);
    if (env[queue_url/* QUEUE_PASSWORD */.oV])
        redactor.add(env[queue_url/* QUEUE_PASSWORD */.oV]);
    for (const name of proxy/* PROXY_VARIABLES */.bD)
        for (const secret of (0,proxy/* proxySecrets */.Wm)(env[name]))
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
            cpuTime: thread_time/* threadTime */.U,
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
            const status = (0,exit/* interruptedBy */.kH)(signal);
            if (status !== undefined)
                process.exit(status);
            cancel.abort();
        });
    }
    return cancel.signal;
}

// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/cli/command-call.js
var command_call = __webpack_require__(25192);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/completion.js
/** `persist-images completion SHELL`: prints a script that completes commands, flags and their values. */







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
        ...fields.map(([name, field]) => ({
            name,
            help: (0,text_width/* cutToWidth */.G1)((0,options_field/* helpOf */.ZL)(field).in(language), HELP_COLUMNS),
            takesValue: field.parse !== parsers/* trueOrFalse */.dt,
            words: 'words' in field.parse ? field.parse.words : [],
        })),
        ...commands/* OWN_FLAGS */.l1.map(name => ({
            name,
            help: (0,say/* say */.cv)(`help-flag-${name}`).in(language),
            takesValue: false,
            words: [],
        })),
    ];
}
function commandHelp(command, language) {
    return (0,say/* say */.cv)(`help-command-${command}`).in(language);
}
const SCRIPTS = {
    bash: bashScript,
    zsh: zshScript,
    fish: fishScript,
};
/** @throws SettingsError for a missing or unknown shell */
function printCompletion([shell = ''], terminal) {
    const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
    if (!script)
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('cli-shell-unknown')]);
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

// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
;// CONCATENATED MODULE: ./lib/cli/help-texts.js
/** Usage and examples of each command. Data, in which `persist-images` stands for the way the command is called. */
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
            command: "(set -o pipefail; jq -r '.posts[].images[]' posts.json | persist-images - --json | jq -r .key)",
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
            command: `(set -o pipefail; persist-images list ${BUCKET} ${REGION} --modified-since 24h --json | persist-images download ${BUCKET} ${REGION} -)`,
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
    const left = Object.keys(commands/* JOBS */.PL[job]).length - groups.flatMap(({ flags }) => flags).length;
    return [
        ...(0,text_width/* wrap */.LV)((0,say/* say */.cv)(`help-${job}`).in(language), columns),
        ...section((0,say/* say */.cv)('help-usage').in(language), (0,text_width/* wrap */.LV)(called(USAGES[job]), columns - 2).map(indented)),
        ...section((0,say/* say */.cv)('help-examples').in(language), EXAMPLES[job].flatMap(({ caption, command }) => [
            ...(0,text_width/* wrap */.LV)((0,say/* say */.cv)(caption).in(language), columns - 2).map(indented),
            ...commandLines(called(command), columns).map(indented),
        ])),
        ...(job === 'persist'
            ? commandGroups().flatMap(([title, names]) => section((0,say/* say */.cv)(title).in(language), names.flatMap(name => item(name, (0,say/* say */.cv)(`help-command-${name}`).in(language)))))
            : []),
        ...groups.flatMap(({ group, flags }) => section((0,say/* say */.cv)(`help-${group}`).in(language), flags.flatMap(([name, field]) => item(`--${name}`, meaningOf(name, field, language))))),
        ...section((0,say/* say */.cv)('help-own').in(language), commands/* OWN_FLAGS */.l1.flatMap(name => item(flagName(name), (0,say/* say */.cv)(`help-flag-${name}`).in(language)))),
        '',
        ...(left > 0
            ? (0,text_width/* wrap */.LV)((0,say/* say */.cv)('help-more', { count: left, command: commandOf(job, call) }).in(language), columns)
            : []),
        ...(0,text_width/* wrap */.LV)((0,say/* say */.cv)('help-exit').in(language), columns),
    ];
}
/** The flags of a job by group, in the order of its table, without empty groups. */
function flagGroups(job, all) {
    const shown = Object.entries(commands/* JOBS */.PL[job]).filter(([, { common }]) => all || common);
    return options_field/* GROUPS */.fd.map(group => ({ group, flags: shown.filter(([, field]) => field.group === group) })).filter(({ flags }) => flags.length > 0);
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
    const title = (id) => heading((0,say/* say */.cv)(id).in(language)) + colon;
    const usage = [
        title('help-usage') + called(USAGES[job]),
        title('help-examples').trimEnd(),
        ...EXAMPLES[job].slice(0, 2).map(({ command }) => indented(called(command))),
    ];
    const more = (0,say/* say */.cv)('help-rest', { command: `${call} help` }).in(language);
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
function meaningOf(name, field, language) {
    const value = field.default ?? field.standard ?? '';
    const standard = isWorthTelling(name, value) ? (0,say/* say */.cv)('help-default', { value }).in(language) : '';
    return [(0,options_field/* helpOf */.ZL)(field).in(language), standard].filter(Boolean).join(sentence/* LANGUAGES */.Yj[language].space);
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
        throw new args/* UsageError */.eb([(0,list_words/* unknownWord */.$5)(topic)], 'persist');
    const job = [topic, name].find(commands/* isJob */.o5) ?? 'persist';
    terminal.page(page => helpLines(job, positionals.includes(ALL), page), 'output');
}

// EXTERNAL MODULE: ./lib/cli/language.js + 1 modules
var language = __webpack_require__(60326);
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
        const end = (0,on_abort/* onAbort */.u7)(signal, resolve);
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
    persist: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(6742), __webpack_require__.e(9755), __webpack_require__.e(6818), __webpack_require__.e(5662), __webpack_require__.e(2121), __webpack_require__.e(8128)]).then(__webpack_require__.bind(__webpack_require__, 8598))).persistCommand,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(6742), __webpack_require__.e(2548)]).then(__webpack_require__.bind(__webpack_require__, 32548))).listCommand,
    download: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(6742), __webpack_require__.e(9755), __webpack_require__.e(3011), __webpack_require__.e(1224)]).then(__webpack_require__.bind(__webpack_require__, 31224))).downloadCommand,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(2013), __webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(7680), __webpack_require__.e(6742), __webpack_require__.e(9755), __webpack_require__.e(83), __webpack_require__.e(1982), __webpack_require__.e(6818), __webpack_require__.e(403), __webpack_require__.e(5662), __webpack_require__.e(3592), __webpack_require__.e(8928), __webpack_require__.e(2394)]).then(__webpack_require__.bind(__webpack_require__, 2394))).checkCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(2346), __webpack_require__.e(4746)]).then(__webpack_require__.bind(__webpack_require__, 24403))).doctorCommand,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(2346), __webpack_require__.e(2892), __webpack_require__.e(2391)]).then(__webpack_require__.bind(__webpack_require__, 94871))).initCommand,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(7680), __webpack_require__.e(9755), __webpack_require__.e(83), __webpack_require__.e(1879), __webpack_require__.e(6818), __webpack_require__.e(3411), __webpack_require__.e(266), __webpack_require__.e(7560), __webpack_require__.e(9965), __webpack_require__.e(5782)]).then(__webpack_require__.bind(__webpack_require__, 29494))).planCommand,
    work: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(7680), __webpack_require__.e(6742), __webpack_require__.e(9755), __webpack_require__.e(83), __webpack_require__.e(1879), __webpack_require__.e(6818), __webpack_require__.e(5662), __webpack_require__.e(99), __webpack_require__.e(3411), __webpack_require__.e(266), __webpack_require__.e(2121), __webpack_require__.e(7560), __webpack_require__.e(9965), __webpack_require__.e(5248)]).then(__webpack_require__.bind(__webpack_require__, 65248))).workCommand,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(6742), __webpack_require__.e(3411), __webpack_require__.e(9965), __webpack_require__.e(7003)]).then(__webpack_require__.bind(__webpack_require__, 79282))).statusCommand,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(7680), __webpack_require__.e(3592), __webpack_require__.e(6064)]).then(__webpack_require__.bind(__webpack_require__, 62737))).exportCommand,
    plans: async () => (await Promise.all(/* import() */[__webpack_require__.e(820), __webpack_require__.e(6144), __webpack_require__.e(7680), __webpack_require__.e(9755), __webpack_require__.e(3411), __webpack_require__.e(9598)]).then(__webpack_require__.bind(__webpack_require__, 82289))).plansCommand,
};
async function cli() {
    (0,small_heap/* keepHeapSmall */.p)();
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
        terminal.sayProblem((0,say/* say */.cv)('cli-output-broken', { error: (0,errors/* messageOf */.bD)(error) }));
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
    return await run(commandContext(command, terminal, redactor, readerGone));
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

/***/ 40993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ CHECK_OWN_FIELDS),
/* harmony export */   nB: () => (/* binding */ CHECK_FIELDS)
/* harmony export */ });
/* unused harmony exports repairChoice, repairPlaces, bytesShare, checkFailOn */
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_origin_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99082);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89617);
/** Fields of a check: those of its own, and the origin and object fields of `persist`, which a repair uses. */






const repairChoice = value => {
    if (value === 'replace')
        return value;
    try {
        return (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt)(value) ? 'true' : 'false';
    }
    catch {
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('rule-one-of', { words: ['false', 'true', 'replace'].join(', ') }));
    }
};
const PLACES = ['mirror', 'origin'];
const repairPlaces = value => {
    const places = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(value).map(word => PLACES.find(place => place === word));
    if (places.length === 0 || places.includes(undefined))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('rule-repair-from'));
    return [...new Set(places.filter(place => place !== undefined))];
};
/** Ten years of days. */
const MAX_SHARES = 3650;
/** `30`, or `7/30`: in a matrix from 1 to 30 the last one, `30/30`, is the share with the remainder 0. */
const bytesShare = value => {
    const [, index, count] = /^(?:(\d{1,4})\/)?(\d{1,4})$/.exec(String(value)) ?? [];
    const shares = Number(count);
    if (!(shares >= 1 && shares <= MAX_SHARES) || Number(index ?? 0) > shares)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('rule-bytes-share', { most: MAX_SHARES }));
    return { count: shares, index: index === undefined ? undefined : Number(index) % shares };
};
const checkFailOn = value => {
    if (value === 'any' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('rule-check-fail-on'));
    return { percent: Number(percent) };
};
const ONE_HOUR = 3_600_000;
const TEN_YEARS = 3650 * 24 * ONE_HOUR;
/** Fields that say what is checked, and what comes of it. */
const CHECK_OWN_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE,
    source: {
        ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE.source,
        zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('memory', {
        'manifest-at': {
            en: 'Folder sources only: the folder of the memory, where the runs that stored the images had `manifest-at`.',
            zh: '仅用于目录：记忆所在的目录，即存储图片的运行所设的 `manifest-at`。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('keys', {
        key: {
            default: '{sha256}.{ext}',
            en: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
            zh: '存储图片的运行所用的 `key` 模板。记忆中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
            common: true,
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('what', {
        depth: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('list', 'head', 'bytes'),
            default: 'list',
            en: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (the objects of `bytes-share` are read, and their SHA-256 is compared).',
            zh: '`list`（记忆中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取 `bytes-share` 指定的对象并比较其 SHA-256）。',
            common: true,
        },
        'bytes-share': {
            parse: bytesShare,
            default: '30',
            en: 'With `depth: bytes`: which objects are read. `30` is one thirtieth, another one each day; `7/30` names the share; `1` is all.',
            zh: '与 `depth: bytes` 一起用：读取哪些对象。`30` 为三十分之一，每天换一份；`7/30` 指定其中一份；`1` 为全部。',
            also: 'At most 3,650 shares.',
        },
        grace: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ONE_HOUR, TEN_YEARS),
            default: '24h',
            en: "An object that is younger than this, by the store's clock, is no orphan: a run may still be about to remember it.",
            zh: '按存储的时钟，比这更新的对象不算孤立对象：可能有运行即将记录它。',
            also: 'From 1h to 3650d (ten years).',
        },
        repair: {
            parse: repairChoice,
            default: 'false',
            en: '`true` puts back what is missing, `replace` what is changed as well: from `repair-from`, and only bytes with the remembered SHA-256. `false` writes nothing.',
            zh: '`true` 补回缺失的，`replace` 另替换已改变的：字节取自 `repair-from`，且 SHA-256 必须与记忆一致。`false` 不写入任何东西。',
            common: true,
        },
        'repair-from': {
            parse: repairPlaces,
            default: 'mirror,origin',
            en: 'Where a repair looks for the bytes, in this order: `mirror` (the places of `mirrors`), `origin` (where the image came from).',
            zh: '修复时依次到哪里找字节：`mirror`（`mirrors` 中的位置）、`origin`（图片的来源）。',
            also: 'An array, or a text with commas.',
        },
        'accept-lost': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
            default: 'false',
            en: '`true` accepts the loss of what the source lacks at the end of this check, after the repair: it counts no more, and runs do not fetch it. For a job that a person starts.',
            zh: '`true` 接受丢失：检查结束时（先修复，再看）来源仍缺少的对象不再计为损坏，运行也不再抓取。请放在由人启动的 job 里。',
        },
    }),
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .MIRROR_FIELDS */ .QW,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('what', {
        documents: {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .lineList */ .XA,
            en: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
            zh: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
            common: true,
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('report', {
        'fail-on': {
            parse: checkFailOn,
            default: 'any',
            en: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the memory cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
            zh: '何时让步骤失败：`any`（记忆中有对象缺失、已改变、缺失且源站已没有或未知，或有记忆文件无法读取）、`none`，或记忆中此类对象超过某个比例，如 `1%`。',
            also: 'Here it sets `failure` of the report.',
            common: true,
        },
        'results-file': {
            en: 'Where the results go, a JSON line for each object that is not whole. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个不完好的对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
            common: true,
        },
        'orphans-file': {
            en: 'Where the keys of orphans go, one a line. Default: under `$RUNNER_TEMP`.',
            zh: '孤立对象的 key 写到哪里，每行一个。默认在 `$RUNNER_TEMP` 下。',
            common: true,
        },
        'gallery-file': {
            en: 'Where a page goes that shows what is not whole, HTML. Default: none.',
            zh: '展示不完好对象的页面写到哪里，HTML。默认不写。',
        },
        concurrency: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 256),
            default: '16',
            en: 'Objects that are looked at, or repaired, at once.',
            zh: '同时查看或修复的对象数。',
        },
    }),
};
const CHECK_FIELDS = {
    ...CHECK_OWN_FIELDS,
    ..._persist_options_origin_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .ORIGIN_FIELDS */ .bb,
    ..._persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .OBJECT_FIELDS */ .iF,
};


/***/ }),

/***/ 33277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Fields of the doctor. */



const DOCTOR_FIELDS = {
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        destination: {
            required: true,
            en: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
            zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
            common: true,
        },
    }),
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .UPLOAD_FIELDS */ .MV,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        'read-only': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Try only what listing and downloading need, and write nothing.',
            zh: '只检查列举和下载所需的权限，不写入任何内容。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DOWNLOAD_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Fields of a download. */



const DOWNLOAD_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_FIELDS */ .qE,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        keys: {
            parse: (value) => value,
            verbatim: true,
            en: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
            zh: '要下载的 key，包含前缀：每行一个（`#` 开头为注释），或一个 JSON 数组，如 persist Action 的输出 `keys`。',
            also: 'Here also an array of keys, or of records with a field `key`.',
        },
        'keys-file': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .lineList */ .XA,
            en: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz, with the key in the field `key`; a results file will do.',
            zh: 'key 列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson，均可再加 .gz，key 在字段 `key` 里；结果文件即可。',
            common: true,
        },
        match: {
            verbatim: true,
            en: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
            zh: '没有 `keys` 和 `keys-file` 时：匹配前缀之下 key 的 glob，`**` 表示全部。Action 需要三者之一。',
            also: 'Here none of them is everything below `source`.',
            common: true,
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        directory: {
            default: '.',
            en: 'Folder the objects go to, by their keys below the prefix.',
            zh: '对象下载到哪个目录，文件名是前缀之下的 key。',
            common: true,
        },
        'on-existing': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('skip', 'overwrite', 'fail'),
            default: 'skip',
            en: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
            zh: '文件已存在时：`skip`（大小和校验值一致就跳过，不一致就替换）、`overwrite`（覆盖）、`fail`（这个对象失败）。',
            common: true,
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        concurrency: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 256),
            default: '16',
            en: 'Objects read at once.',
            zh: '同时读取的对象数。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        limit: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000_000),
            en: 'Stop after this many objects.',
            zh: '下载这么多对象就停。',
            common: true,
        },
        'if-none-found': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
            default: 'warn',
            en: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
            zh: '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
            also: 'A warning goes to `watch.notice`, an error rejects.',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EXPORT_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89617);
/** Fields of an export. */




const EXPORT_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_FIELDS */ .qE,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        format: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('jsonl', 'csv', 'parquet', 'sha256sums', 'hf', 'html'),
            required: true,
            en: 'What to write: `jsonl`, `csv` or `parquet` (a row for each image), `sha256sums` (for `sha256sum -c` and `rclone checksum`), `hf` (`metadata.jsonl` of a Hugging Face data set) or `html` (pages to look through).',
            zh: '写出什么：`jsonl`、`csv` 或 `parquet`（每张图片一行）、`sha256sums`（供 `sha256sum -c` 和 `rclone checksum` 使用）、`hf`（Hugging Face 数据集的 `metadata.jsonl`），或 `html`（可翻阅的页面）。',
            common: true,
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        output: {
            verbatim: true,
            required: true,
            en: 'Where it goes: a file, or a folder for `hf` and `html`.',
            zh: '写到哪里：一个文件；`hf` 和 `html` 则是一个目录。',
            common: true,
        },
    }),
    'manifest-at': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Qu['manifest-at'],
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        'source-urls': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('full', 'no-query'),
            en: 'How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens. Default: `full`, but `no-query` for `hf` and `html`, which are made to be published.',
            zh: '来源 URL 怎样写出：`full`（完整），或 `no-query`（去掉查询部分，其中可能有令牌）。默认 `full`；`hf` 和 `html` 是用来公开的，默认 `no-query`。',
        },
        'public-url-base': {
            parse: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Qu['public-url-base'].parse,
            en: 'What the public URLs of the images begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint; `html` of a folder links to its files.',
            zh: '图片公开 URL 的开头，如 `https://img.example.com/`。默认由 Bucket 和 Endpoint 得出；目录的 `html` 链接到其中的文件。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 89039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Fields of a listing. */



const LIST_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_FIELDS */ .qE,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        match: {
            verbatim: true,
            en: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
            zh: '匹配前缀之下 key 的 glob：`*` 不跨段，`**` 跨多段，另有 `?`、`[ab]`、`{jpg,png}`。',
            common: true,
        },
        delimiter: {
            en: 'Group keys with the same text up to it, usually `/`, into common prefixes.',
            zh: '把在它之后还有内容的 key 折叠成公共前缀，一般用 `/`。',
            common: true,
        },
        limit: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000_000),
            en: 'Stop after this many keys and prefixes.',
            zh: '列到这么多 key 和公共前缀就停。',
            common: true,
        },
        'start-after': {
            verbatim: true,
            en: 'Only keys that sort after this one, prefix included.',
            zh: '只列排在这个 key 之后的，key 包含前缀。',
        },
        'continuation-token': {
            en: 'The `next-token` of an earlier listing, to continue from there.',
            zh: '上一次列举给出的 `next-token`，从那里继续。',
        },
        'modified-since': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .dateOrAge */ .ry,
            en: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
            zh: '只列此后写入的对象：日期 `2026-11-01` 或 `2026-11-01T08:00:00Z`，或时长 `24h`。',
            also: 'Without a zone a text is in UTC.',
            common: true,
        },
        'if-none-found': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
            default: 'warn',
            en: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
            zh: '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
            also: 'A warning goes to `watch.notice`, an error rejects.',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
            zh: '列表写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 19201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ QUEUE_FIELD),
/* harmony export */   NE: () => (/* binding */ PLAN_FIELD),
/* harmony export */   _z: () => (/* binding */ PLAN_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_image_list_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7068);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89617);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84030);
/* harmony import */ var _queue_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81925);







/** Every job about a plan takes this field. */
const PLAN_FIELD = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
    plan: {
        parse: (value) => (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_5__/* .mustBeName */ .Cd)((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)(value)),
        default: 'default',
        en: 'Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.',
        zh: '计划的名称：字母、数字、`.`、`_`、`-`，最多 64 个字符。',
        common: true,
    },
});
/** Planning and working with a queue take this field. */
const QUEUE_FIELD = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
    queue: {
        parse: _queue_url_js__WEBPACK_IMPORTED_MODULE_6__/* .queueAddress */ .OG,
        private: true,
        secretsIn: _queue_url_js__WEBPACK_IMPORTED_MODULE_6__/* .queueSecrets */ .lU,
        en: 'Redis or Valkey that hands out the parts: `redis://host:port/db`, `rediss://` with TLS, or `redis+sentinel://host:port,host:port/name/db`; the password in the URL or in `PERSIST_IMAGES_QUEUE_PASSWORD`.',
        zh: '分发分片的 Redis 或 Valkey：`redis://host:port/db`，使用 TLS 时为 `rediss://`，经由 Sentinel 时为 `redis+sentinel://host:port,host:port/name/db`；密码写在 URL 里，或放在 `PERSIST_IMAGES_QUEUE_PASSWORD`。',
        also: 'The variable is one of `environment`.',
        common: true,
    },
});
const PLAN_FIELDS = {
    ..._persist_options_image_list_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .IMAGE_LIST_FIELDS */ .Z,
    destination: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Qu.destination,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$,
    'allow-types': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Qu['allow-types'],
    encryption: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Qu.encryption,
    'manifest-at': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Qu['manifest-at'],
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .MIRROR_FIELDS */ .QW,
    ...PLAN_FIELD,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        'part-images': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000),
            default: '10000',
            en: 'Images of one part at most.',
            zh: '一个分片最多多少张图片。',
            common: true,
        },
    }),
    ...QUEUE_FIELD,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        replace: {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Plan anew: replace a plan of the same name that is not done, or that is of the same lists.',
            zh: '重新开始：用这个计划取代同名的计划，即使那个尚未完成，或列表相同。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 84030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ roundPlanKey),
/* harmony export */   Cd: () => (/* binding */ mustBeName),
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   Qu: () => (/* binding */ partOfName),
/* harmony export */   Sf: () => (/* binding */ heartbeatKey),
/* harmony export */   T0: () => (/* binding */ plansFolder),
/* harmony export */   VY: () => (/* binding */ isPlanName),
/* harmony export */   XO: () => (/* binding */ openMarkKey),
/* harmony export */   bP: () => (/* binding */ stateKey),
/* harmony export */   be: () => (/* binding */ partKey),
/* harmony export */   cB: () => (/* binding */ countsKey),
/* harmony export */   hM: () => (/* binding */ claimOfName),
/* harmony export */   i8: () => (/* binding */ claimsFolder),
/* harmony export */   ik: () => (/* binding */ resultsKey),
/* harmony export */   jO: () => (/* binding */ roundOfId),
/* harmony export */   nM: () => (/* binding */ queueName),
/* harmony export */   rU: () => (/* binding */ HEARTBEAT),
/* harmony export */   vH: () => (/* binding */ planKey),
/* harmony export */   wA: () => (/* binding */ roundId),
/* harmony export */   zs: () => (/* binding */ settingsKey),
/* harmony export */   zv: () => (/* binding */ resultsFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32864);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3082);
/* harmony import */ var _storage_manifest_open_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1049);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21561);
/** Names of a plan's objects below a destination, of its queue, and of the jobs in it. Pure. */






/** @throws PersistError for an invalid name of a plan */
function mustBeName(name) {
    if (!isPlanName(name))
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_5__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('rule-plan-name'));
    return name;
}
function isPlanName(name) {
    return /^[\w.-]{1,64}$/.test(name) && !/^\.+$/.test(name);
}
/** @param digest of the lists and of how they are cut */
function roundId(digest, round) {
    return `${digest.slice(0, 12)}-${round}`;
}
/** @returns undefined for a text that names no round */
function roundOfId(id) {
    const [, digits] = /^[0-9a-f]{12}-(\d{1,6})$/.exec(typeof id === 'string' ? id : '') ?? [];
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
function planFolder({ store, name, id }) {
    return `${store.prefix}${_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANS_FOLDER */ .Cw}${name}/${id}/`;
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
/**
 * A part is abandoned while its object `abandoned` exists and `reopened` of the same `time` does not; 0 is that of
 * version 1. `trying` names the positions under way of a suspect part.
 */
function stateKey(place, number, kind, time) {
    const ending = time === 0 && kind === 'abandoned' ? 'aside.txt' : `${kind}-${time}.json`;
    return keyIn(place, `results/${partName(number)}.${ending}`);
}
/** Empty object whose name holds the counts of a part. */
function countsKey(place, number, counts) {
    return keyIn(place, `results/${partName(number)}.${counts}`);
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
function partName(number) {
    return `part-${String(number).padStart(5, '0')}`;
}
function keyIn({ store, name, id }, path) {
    return (0,_storage_key_object_key_js__WEBPACK_IMPORTED_MODULE_2__/* .mintKey */ .uY)(store.prefix, `${_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PLANS_FOLDER */ .Cw}${name}/${id}/${path}`);
}


/***/ }),

/***/ 81925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OG: () => (/* binding */ queueAddress),
/* harmony export */   lU: () => (/* binding */ queueSecrets),
/* harmony export */   oV: () => (/* binding */ QUEUE_PASSWORD)
/* harmony export */ });
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72678);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
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
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('rule-queue'));
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


/***/ }),

/***/ 54629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ PLANS_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89617);
/* harmony import */ var _plan_plan_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84030);





const PLANS_FIELDS = {
    destination: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Qu.destination,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        remove: {
            parse: (value) => (0,_plan_plan_names_js__WEBPACK_IMPORTED_MODULE_4__/* .mustBeName */ .Cd)((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)(value)),
            en: 'Name of a plan to remove, with its results. It must be done.',
            zh: '要删除的计划的名称，连同其结果一起删除。它必须已完成。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 49651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ STATUS_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/* harmony import */ var _persist_options_report_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94202);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89617);
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19201);






const STATUS_FIELDS = {
    ..._plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FIELD */ .NE,
    destination: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Qu.destination,
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e$,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('what', {
        follow: {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Wait until every part is over.',
            zh: '等到所有分片都结束。',
            common: true,
        },
        round: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('current', 'last'),
            default: 'current',
            en: '`last`: the round before the current one.',
            zh: '`last`：当前这一轮之前的那一轮。',
            also: 'A plan that is planned again when it is done begins a new round.',
            common: true,
        },
    }),
    'fail-on': _persist_options_report_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FIELDS */ .r['fail-on'],
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the results of all parts that are over go, in the order of the lists, JSON Lines.',
            zh: '已结束分片的结果写到哪里，按列表顺序，JSON Lines。',
            common: true,
        },
        'failed-file': {
            en: 'Where the failed URLs of these parts go, in a form `urls-file` takes back.',
            zh: '这些分片中失败的 URL 写到哪里，格式可直接交给 `urls-file`。',
            common: true,
        },
    }),
};


/***/ }),

/***/ 44313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ WORK_FIELDS),
/* harmony export */   Yu: () => (/* binding */ chosenPart),
/* harmony export */   ms: () => (/* binding */ PART_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _persist_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73386);
/* harmony import */ var _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89617);
/* harmony import */ var _plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19201);
/** Fields of a worker: those of a run without the lists, which the plan takes, and without the report. */






const ONE_DAY = 86_400_000;
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
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('rule-part'));
    return number;
};
/** A part is a shard already, and a plan has no dry run. */
const { shard: _shard, 'dry-run': _dryRun, ...FIELDS_OF_A_PART } = _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .RUN_FIELDS */ .Qu;
/** Fields that only a worker takes. */
const PART_FIELDS = {
    ..._plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAN_FIELD */ .NE,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('what', {
        part: {
            parse: partChoice,
            en: 'Number of the part to work on, from 0; `auto` reads it from the variable of Kubernetes, Slurm, AWS Batch, Cloud Run, PBS, LSF or SGE.',
            zh: '处理哪个分片，从 0 开始编号；`auto` 从 Kubernetes、Slurm、AWS Batch、Cloud Run、PBS、LSF 或 SGE 的环境变量读取。',
            also: 'The variables are those of `environment`.',
            common: true,
        },
    }),
    ..._plan_plan_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .QUEUE_FIELD */ .FH,
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('what', {
        wait: {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'With `queue`: stay when every part is over, and work on the next plan of this name.',
            zh: '与 `queue` 一起：所有分片都结束后继续等待，处理同名的下一个计划。',
        },
        'wait-for-part': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0, ONE_DAY),
            default: '10m',
            en: 'How long a worker with `part` waits while it has nothing to do: the part before its own is open, and other workers have all other parts.',
            zh: '用 `part` 的 worker 无事可做时最多等待多久：自己的分片要等前一个分片，而其他分片都已有 worker 在处理。',
        },
        'store-patience': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0, ONE_DAY),
            default: '10m',
            en: 'How long a worker waits while the store refuses: uploads are tried again, and no new image begins. After that its parts are given back, and it ends with status 3.',
            zh: '存储拒绝服务时 worker 等待多久：上传会重试，不再开始新的图片。之后交回分片，以状态 3 结束。',
            also: 'Here the promise rejects then.',
        },
        'retry-abandoned': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Open the abandoned parts of the plan again before the work begins.',
            zh: '开始之前重新打开计划中已放弃的分片。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('report', {
        'fail-on': {
            parse: _persist_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .failOn */ .Ko,
            default: 'none',
            en: 'When the command ends with status 1, judged by the images of this worker: `any` image failed, `all` (nothing of them is in the store), `none`, or more than a share such as `25%`.',
            zh: '何时以状态 1 结束，按此 worker 处理的图片判断：`any`（有图片失败）、`all`（没有一张在存储中）、`none`，或失败超过一个比例，如 `25%`。',
            also: 'Here it sets `failure` of the report.',
            common: true,
        },
    }),
};
const WORK_FIELDS = { ...PART_FIELDS, ...FIELDS_OF_A_PART };
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
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('rule-part-auto', { variables: Object.keys(FIRST_TASKS).join(', ') }));
    const other = found.find(({ part }) => part !== chosen.part);
    if (other)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('rule-part-one', { ...chosen, other: other.name, otherPart: other.part }));
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
    /** When the own mark was written, milliseconds since the epoch; undefined if it was not seen. */
    ownAt;
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
            this.ownAt = +lastModified;
        else if (this.#now - +lastModified < COUNTS_MS)
            this.#names.add(name);
    };
    /** One sentence; undefined if no other plan is open. */
    get sentence() {
        const plans = [...this.#names].sort().join(', ');
        return plans === '' ? undefined : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('plans-open-here', { plans });
    }
}


/***/ }),

/***/ 47022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ MERGED),
/* harmony export */   Pb: () => (/* binding */ isSegmentName),
/* harmony export */   Qr: () => (/* binding */ mergedKey),
/* harmony export */   Rt: () => (/* binding */ SEGMENTS),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   ci: () => (/* binding */ timeOfName),
/* harmony export */   ol: () => (/* binding */ timestampIn),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   zT: () => (/* binding */ segmentKey)
/* harmony export */ });
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/** Places and names of the memory's files below a destination. Pure. */


/** In the folder of a memory: segments of one run, each with up to 200 lines. */
const SEGMENTS = 'segments/';
/** In the folder of a memory: segments that replace many others, and name them. */
const MERGED = 'merged/';
/**
 * Makes a name that no other writer has, and that sorts by its time.
 * @param runId the runner's number of the run
 * @param folder of the memory, below the prefix
 */
function segmentKey(prefix, now, runId, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    const run = runId.replace(/[^\w-]+/g, '-').slice(0, 60);
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${SEGMENTS}${timestamp(now)}-${run}-${uuid}.jsonl.gz`);
}
/** Makes such a name for a merged segment. */
function mergedKey(prefix, now, uuid, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_0__/* .mintKey */ .uY)(prefix, `${folder}${MERGED}${timestamp(now)}-${uuid}.jsonl.gz`);
}
/** Returns a text that sorts before every name of a later time. */
function timestamp(now) {
    return new Date(now).toISOString().replace(/[-:.]/g, '');
}
/** Returns the time that a name begins with, as `timestamp` writes it. */
function timestampIn(name) {
    return name.slice(0, '20260401T120000000Z'.length);
}
/** Whether the name is one of ours. */
function isSegmentName(name) {
    return /^\d{8}T\d{9}Z-[\w-]{36,97}\.jsonl\.gz$/.test(name) && !Number.isNaN(timeOfName(name));
}
/** Path in the folder of the memory, by which merged segments name others. */
function pathOf(prefix, key, folder = _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_FOLDER */ .po) {
    return key.slice(prefix.length + folder.length);
}
/** The name without its folder. */
function fileNameOf(path) {
    return path.slice(path.indexOf('/') + 1);
}
/** Time of a name, by its writer's clock, in milliseconds since the epoch; NaN for any other name. */
function timeOfName(name) {
    const [, year, month, day, hour, minute, second, ms] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}
/** Returns the name, or the time at its beginning, that sorts last; '' for none. */
function lastName(names) {
    let last = '';
    for (const name of names)
        if (name > last)
            last = name;
    return last;
}


/***/ })

};

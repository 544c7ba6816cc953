export const id = 656;
export const ids = [656];
export const modules = {

/***/ 79196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   f: () => (/* binding */ openDoor)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _credentials_from_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44994);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13100);
/** What every command is given: who asks, where to speak, when to stop. */



function openDoor(command, screen, redactor) {
    const { env } = process;
    const { accessKeyId, accessKeySecret, securityToken } = command.options;
    const variables = _credentials_from_env_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRET_VARIABLES */ .VP.filter(name => !_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ID_VARIABLES */ .SH.includes(name));
    const secrets = [accessKeySecret, securityToken, ...variables.map(name => env[name])];
    for (const secret of secrets)
        if (secret)
            redactor.add(secret.trim());
    for (const id of [accessKeyId, ..._credentials_from_env_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_ID_VARIABLES */ .SH.map(name => env[name])])
        if (id)
            redactor.addKeyId(id.trim());
    const { GITHUB_REPOSITORY: repository } = env;
    return {
        command,
        options: { ...(isChinese(env) && { language: 'zh' }), ...command.options },
        screen,
        surroundings: {
            environment: env,
            fallbackCredentials: alibabaChain,
            mask: redactor.add,
            ...(repository && { repository }),
        },
        signal: interruption(),
    };
}
/** The words of a command, a line each, and the lines of standard input where one is `-`. */
async function linesOf(words) {
    const listed = words.filter(word => word !== '-');
    if (words.includes('-'))
        listed.push(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(process.stdin));
    return listed.join('\n');
}
/** Large, and for those alone who have set nothing else. */
async function alibabaChain() {
    const { alibabaChain } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 20482));
    return await alibabaChain(process.env);
}
/** POSIX: the first of these that is set decides. */
function isChinese({ LC_ALL, LC_MESSAGES, LANG }) {
    return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh');
}
function interruption() {
    const cancel = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            if (cancel.signal.aborted)
                process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.interrupted);
            cancel.abort();
        });
    }
    return cancel.signal;
}


/***/ }),

/***/ 13100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sayError),
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** Exit statuses, as the contract has them. */

const EXIT = { fine: 0, failed: 1, usage: 2, store: 3, interrupted: 130 };
/** Says what ended a command. @returns the exit status */
function sayError(screen, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN) {
        for (const problem of error.problems)
            screen.say(`persist-images: ${problem}`);
        // Nothing was found: right settings, asked for what is not there.
        return error.stage === 'store' ? EXIT.failed : EXIT.usage;
    }
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)) {
        screen.say(`persist-images: unexpected: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return EXIT.store;
    }
    screen.say(`persist-images: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error)}`);
    return error.reason === 'cancelled' ? EXIT.interrupted : EXIT.store;
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/lookups.js
var lookups = __webpack_require__(60492);
// EXTERNAL MODULE: ./lib/silence.js
var silence = __webpack_require__(62224);
;// CONCATENATED MODULE: ./lib/cli/before.js


(0,silence/* silence */.a)(process);
(0,lookups/* makeRoomForLookups */.I)(process);

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/options/field.js
var options_field = __webpack_require__(86150);
// EXTERNAL MODULE: ./lib/options/scalars.js
var scalars = __webpack_require__(89307);
// EXTERNAL MODULE: ./lib/options/doctor-fields.js
var doctor_fields = __webpack_require__(54521);
// EXTERNAL MODULE: ./lib/options/download-fields.js
var download_fields = __webpack_require__(5064);
// EXTERNAL MODULE: ./lib/options/list-fields.js
var list_fields = __webpack_require__(26204);
// EXTERNAL MODULE: ./lib/options/persist-fields.js + 1 modules
var persist_fields = __webpack_require__(95968);
;// CONCATENATED MODULE: ./lib/cli/commands.js
/** What the command line can do: each command's flags, and what its words are. */




const COMMANDS = {
    persist: persist_fields/* PERSIST_FIELDS */.n,
    list: list_fields/* LIST_FIELDS */.H,
    download: download_fields/* DOWNLOAD_FIELDS */.H,
    doctor: doctor_fields/* DOCTOR_FIELDS */.O,
};
function isCommand(word) {
    return word !== undefined && Object.hasOwn(COMMANDS, word);
}

// EXTERNAL MODULE: ./lib/options/nearest-word.js
var nearest_word = __webpack_require__(83277);
;// CONCATENATED MODULE: ./lib/cli/nearest.js
/** Which flag a wrong one was probably meant to be. Pure. */

/** What other tools call them, the first that a command has. */
const ALIASES = {
    prefix: ['destination', 'source'],
    bucket: ['destination', 'source'],
    output: ['directory', 'destination'],
};
/** The flag whose name, or what other tools call it, is fewest letters away, if few enough to be a slip. */
function nearest(name, known) {
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
/** The command line as words and flags. Each flag is an input's name. Pure. */






const OWN_FLAGS = ['json', 'help', 'version'];
/** @throws SettingsError for flags that do not exist, with the one that was probably meant */
function readCommand(argv) {
    const at = commandAt(argv);
    const name = at === undefined ? 'persist' : argv[at];
    const { values, positionals } = parse(at === undefined ? argv : argv.toSpliced(at, 1), COMMANDS[name]);
    const options = {};
    for (const field of Object.keys(COMMANDS[name])) {
        const given = values[field];
        // Said several times, a flag is several lines: `--headers` and `--urls-file` take them.
        if (Array.isArray(given))
            options[(0,options_field/* camelCase */.x)(field)] = given.join('\n');
    }
    return {
        name,
        options,
        words: positionals,
        json: values.json === true,
        help: values.help === true,
        version: values.version === true,
    };
}
const EVERY_FLAG = Object.assign({}, ...Object.values(COMMANDS));
/** Where the command's name stands: it is the first word, and flags may stand before it. */
function commandAt(argv) {
    const args = spellOut(argv, EVERY_FLAG);
    const options = flagsOf(EVERY_FLAG);
    const { tokens } = (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true, strict: false, tokens: true });
    const first = tokens.find(({ kind }) => kind !== 'option');
    return first?.kind === 'positional' && isCommand(first.value) ? first.index : undefined;
}
function parse(argv, table) {
    try {
        refuseUnknown(argv, [...Object.keys(table), ...OWN_FLAGS]);
        return (0,external_node_util_.parseArgs)({ args: spellOut(argv, table), options: flagsOf(table), allowPositionals: true });
    }
    catch (error) {
        if (error instanceof errors/* SettingsError */.GN)
            throw error;
        // Node's advice comes on lines of its own.
        throw new errors/* SettingsError */.GN([(0,errors/* messageOf */.bD)(error).replaceAll('\n', ' ')]);
    }
}
function flagsOf(table) {
    return {
        ...Object.fromEntries(Object.keys(table).map(name => [name, { type: 'string', multiple: true }])),
        ...Object.fromEntries(OWN_FLAGS.map(name => [name, { type: 'boolean' }])),
        help: { type: 'boolean', short: 'h' },
    };
}
/** `--provenance` alone means `--provenance=true`; a word that follows is its value only where it can be one. */
function spellOut(argv, table) {
    const end = argv.indexOf('--');
    return argv.map((argument, index) => {
        if (end >= 0 && index > end)
            return argument;
        const field = argument.startsWith('--') ? table[argument.slice(2)] : undefined;
        const isAlone = !/^(true|false)$/i.test(argv[index + 1] ?? '');
        return field?.parse === scalars/* flag */.Jt && isAlone ? `${argument}=true` : argument;
    });
}
function refuseUnknown(argv, known) {
    const problems = [];
    for (const argument of argv) {
        if (argument === '--')
            break;
        const name = /^--([^=]+)/.exec(argument)?.[1];
        if (name === undefined || known.includes(name))
            continue;
        const meant = nearest(name, known);
        problems.push(`--${name} is not known${meant ? `; did you mean --${meant}?` : '; see --help'}`);
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}

// EXTERNAL MODULE: ./lib/cli/door.js
var door = __webpack_require__(79196);
// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
;// CONCATENATED MODULE: ./lib/cli/help.js

const HEADS = {
    persist: `persist-images [persist] URL… [--destination oss://bucket/prefix/] [flags]

Keeps images: a list of URLs in, the bytes in your bucket or folder, the object keys out.
'-' reads URLs from standard input. Without --destination images go to ./persisted-images.
Further commands, each with a --help of its own: list, download, doctor.`,
    list: `persist-images list SOURCE [flags]

Lists what is in a bucket or folder, a key a line, common prefixes among them.`,
    download: `persist-images download SOURCE [KEY…] [flags]

Downloads objects into a folder: those of KEY…, of --keys-file, or all that --match finds.
'-' reads keys from standard input: what 'list … --json' prints, or a key a line.`,
    doctor: `persist-images doctor DESTINATION [flags]

Tries what a run will need of a bucket, and says what is missing and which policy grants it.`,
};
const help_OWN_FLAGS = `
  --json  print results as JSON Lines on standard output
  --help  --version
`;
const TAIL = `
Exit status: 0 fine, 1 something failed, 2 wrong settings, 3 the store or its credentials, 130 interrupted.
`;
function helpText(name) {
    const lines = Object.entries(COMMANDS[name]).map(([field, { default: standard, help }]) => {
        return `  --${field}${standard ? ` [${standard}]` : ''}\n      ${help}`;
    });
    return [HEADS[name], help_OWN_FLAGS, ...lines, TAIL].join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/redact.js
/** Takes secrets out of what the CLI prints, since no runner masks for it. */
/** Shorter values would take half of every line with them. */
const MIN_LENGTH = 4;
/** Ids and secrets of test stores are words such as `test`, which paths are full of. */
const MIN_TELLING = 8;
class Redactor {
    /** The longest first: one may stand inside another. */
    #forms = [];
    #formsInNames = [];
    /** Further texts have `***` in place of it, plain, URL-encoded, in base64 or inside JSON. */
    add = (secret) => {
        if (secret.length < MIN_LENGTH)
            return;
        const forms = formsOf(secret);
        this.#forms = longestFirst(this.#forms, forms);
        if (secret.length >= MIN_TELLING)
            this.#formsInNames = longestFirst(this.#formsInNames, forms);
    };
    /** An access key id, which names of objects may hold: it opens nothing. */
    addKeyId = (id) => {
        if (id.length >= MIN_TELLING)
            this.#forms = longestFirst(this.#forms, formsOf(id));
    };
    /** For sentences and URLs. */
    redact(text) {
        return starred(text, this.#forms);
    }
    /** For names of objects, which lead to another one or to none when they are altered. */
    redactName(text) {
        return starred(text, this.#formsInNames);
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
function starred(text, forms) {
    return forms.reduce((left, form) => left.replaceAll(form, '***'), text);
}

// EXTERNAL MODULE: ./lib/report/printable.js
var printable = __webpack_require__(92037);
;// CONCATENATED MODULE: ./lib/cli/screen.js
/** Where the CLI speaks: results on standard output, everything else on standard error, a live line on a terminal. */

/** Between two drawings of the live line, milliseconds. */
const REDRAW_MS = 100;
const ERASE_LINE = '\r\u001b[2K';
const MAX_LINE = 2000;
/** A write costs more than its line, so results wait this long (milliseconds) for more, or until so many characters are there. */
const GATHER_MS = 50;
const GATHERED = 8192;
/** What of a result says or quotes something; all else is names and numbers. */
const SAID = new Set(['url', 'finalUrl', 'message', 'sentence', 'advice']);
class Screen {
    #out;
    #error;
    #redactor;
    #timer;
    #drawn = false;
    #lines = '';
    #isMute = false;
    #gathering;
    constructor(out, error, redactor) {
        this.#out = out;
        this.#error = error;
        this.#redactor = redactor;
    }
    /** One line for people, on standard error. */
    say(sentence) {
        this.#flush();
        this.#erase();
        this.#error.write(`${this.shown(sentence)}\n`);
    }
    /** One line of results, of parts that went through `shown` or `named`. */
    print(line) {
        if (this.#isMute)
            return;
        this.#lines += `${line}\n`;
        if (this.#lines.length >= GATHERED)
            this.#flush();
        else
            this.#gathering ??= setTimeout(() => this.#flush(), GATHER_MS);
    }
    /** One result as a JSON line. */
    printJson(record) {
        const entries = Object.entries(record).map(([name, value]) => SAID.has(name) && typeof value === 'string' ? [name, this.#redactor.redact(value)] : [name, value]);
        this.print(this.#redactor.redactName(harmless(JSON.stringify(Object.fromEntries(entries)))));
    }
    /** No further results are printed. */
    mute() {
        this.#isMute = true;
        this.#lines = '';
    }
    /** Secrets go first: cut short, one would not be known again. */
    shown(text, show = printable/* printable */.g$) {
        return show(this.#redactor.redact(text), MAX_LINE);
    }
    /** The name of an object, or of its file. */
    named(name) {
        return (0,printable/* printable */.g$)(this.#redactor.redactName(name), MAX_LINE);
    }
    /** Keeps a line at the bottom of a terminal up to date until `close`. */
    live(line) {
        if (!this.#error.isTTY)
            return;
        this.#timer ??= setInterval(() => {
            this.#error.write(ERASE_LINE + line().slice(0, (this.#error.columns ?? 80) - 1));
            this.#drawn = true;
        }, REDRAW_MS).unref();
    }
    close() {
        clearInterval(this.#timer);
        this.#flush();
        this.#erase();
    }
    #flush() {
        clearTimeout(this.#gathering);
        this.#gathering = undefined;
        if (this.#lines === '')
            return;
        this.#erase();
        this.#out.write(this.#lines);
        this.#lines = '';
    }
    #erase() {
        if (this.#drawn)
            this.#error.write(ERASE_LINE);
        this.#drawn = false;
    }
}
/** The same JSON, without what a runner or a terminal that shows the line would obey. */
function harmless(json) {
    return json
        .replaceAll('##[', '#\\u0023[')
        .replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, character => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./lib/cli/main.js
/** The command `persist-images`: the only room that knows argv, streams and exit statuses. */









/** Each is loaded when it is asked for. */
const RUNS = {
    persist: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(70), __webpack_require__.e(13), __webpack_require__.e(6), __webpack_require__.e(258), __webpack_require__.e(836), __webpack_require__.e(41), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 8598))).persistCommand,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(6), __webpack_require__.e(45), __webpack_require__.e(548)]).then(__webpack_require__.bind(__webpack_require__, 32548))).listCommand,
    download: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(70), __webpack_require__.e(6), __webpack_require__.e(258), __webpack_require__.e(39), __webpack_require__.e(684)]).then(__webpack_require__.bind(__webpack_require__, 50684))).downloadCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(6), __webpack_require__.e(836), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 24403))).doctorCommand,
};
async function cli() {
    const { argv, stdout, stderr } = process;
    const redactor = new Redactor();
    const screen = new Screen(stdout, stderr, redactor);
    let least = exit/* EXIT */.d.fine;
    const leave = (status) => {
        process.exitCode = Math.max(status, least);
    };
    const end = (error) => {
        screen.close();
        leave((0,exit/* sayError */.I)(screen, error));
    };
    process.on('uncaughtException', error => {
        end(error);
        process.exit();
    });
    stdout.on('error', error => {
        // The reader has gone, as `head` does: nothing is left to say.
        if ((0,errors/* codeOf */.$N)(error) === 'EPIPE')
            process.exit();
        // Once: each write would fail anew.
        if (least === exit/* EXIT */.d.failed)
            return;
        least = exit/* EXIT */.d.failed;
        screen.mute();
        screen.say(`persist-images: standard output cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
        // It may be over by now.
        leave(Number(process.exitCode ?? exit/* EXIT */.d.fine));
    });
    try {
        const command = readCommand(argv.slice(2));
        if (command.help)
            return void stdout.write(helpText(command.name));
        if (command.version)
            return void stdout.write(`${version/* VERSION */.x}\n`);
        const run = await RUNS[command.name]();
        leave(await run((0,door/* openDoor */.f)(command, screen, redactor)));
    }
    catch (error) {
        end(error);
    }
}


/***/ }),

/***/ 19390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS),
/* harmony export */   v: () => (/* binding */ checkCredentials)
/* harmony export */ });
const INPUTS = {
    accessKeyId: 'access-key-id',
    accessKeySecret: 'access-key-secret',
    securityToken: 'security-token',
};
/** Alibaba Cloud and AWS give temporary keys, and only those, an id that begins so. */
const TEMPORARY = /^(STS\.|ASIA(?=[A-Z0-9]{12}))/;
function checkCredentials(parts, names = INPUTS) {
    const notices = [];
    const trimmed = (part) => {
        const text = parts[part] ?? '';
        const value = text.trim();
        if (value !== text && value !== '')
            notices.push(`${names[part]} had white space around it, which was left out`);
        return value;
    };
    const accessKeyId = trimmed('accessKeyId');
    const accessKeySecret = trimmed('accessKeySecret');
    const securityToken = trimmed('securityToken');
    const problems = [];
    const missing = (part) => `${names[part]} ${parts[part] === undefined ? 'is missing' : 'is empty'}`;
    if (accessKeyId === '')
        problems.push(missing('accessKeyId'));
    if (accessKeySecret === '')
        problems.push(missing('accessKeySecret'));
    for (const [part, value] of Object.entries({ accessKeyId, accessKeySecret, securityToken })) {
        const flaw = innerFlaw(value);
        if (flaw)
            problems.push(`${names[part]} ${flaw}; paste it again`);
    }
    const temporary = TEMPORARY.exec(accessKeyId)?.[1];
    if (temporary && securityToken === '') {
        problems.push(`${names.accessKeyId} begins with ${temporary}, so it is a temporary key and needs ${names.securityToken} too`);
    }
    if (problems.length > 0)
        return { problems, notices };
    const pair = { accessKeyId, accessKeySecret };
    return { problems, notices, credentials: securityToken === '' ? pair : { ...pair, securityToken } };
}
function innerFlaw(value) {
    if (/[\r\n]/.test(value))
        return 'has a line break inside';
    if (/\s/.test(value))
        return 'has a space inside';
    // Keys travel in headers, which take visible ASCII alone.
    if (/[^\x21-\x7e]/.test(value))
        return 'holds a character that no key has';
    return undefined;
}


/***/ }),

/***/ 44994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ KEY_ID_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   kv: () => (/* binding */ credentialsFromEnv)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19390);

/** ossutil and the OSS SDKs. */
const OSS = {
    accessKeyId: 'OSS_ACCESS_KEY_ID',
    accessKeySecret: 'OSS_ACCESS_KEY_SECRET',
    securityToken: 'OSS_SESSION_TOKEN',
};
/** Alibaba Cloud's tools, and its credentials action for GitHub. */
const ALIBABA = {
    accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
};
/** AWS's tools and its credentials action, and whatever else speaks to S3. */
const AWS = {
    accessKeyId: 'AWS_ACCESS_KEY_ID',
    accessKeySecret: 'AWS_SECRET_ACCESS_KEY',
    securityToken: 'AWS_SESSION_TOKEN',
};
/** The variables that hold one set of keys, by the kind of store. The first family that is set wins. */
const FAMILIES = { oss: [OSS, ALIBABA], s3: [OSS, AWS], r2: [OSS, AWS] };
/** Variables that say who asks: no secrets, but nothing for a log either. */
const KEY_ID_VARIABLES = [OSS, ALIBABA, AWS].map(({ accessKeyId }) => accessKeyId);
/** Variables whose values no output may hold. */
const SECRET_VARIABLES = [
    ...[OSS, ALIBABA, AWS].flatMap(family => Object.values(family)),
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/**
 * Keys from environment variables. All parts come from one family: a key of one with a token of another
 * would only fail later and further away.
 * @returns undefined when no family is set
 */
function credentialsFromEnv(env, kind = 'oss') {
    for (const names of FAMILIES[kind]) {
        const accessKeyId = env[names.accessKeyId] || undefined;
        const accessKeySecret = env[names.accessKeySecret] || undefined;
        // A token alone is not yet a family: runners keep old ones around.
        if (!accessKeyId && !accessKeySecret)
            continue;
        const securityToken = env[names.securityToken] || undefined;
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCredentials */ .v)({ accessKeyId, accessKeySecret, securityToken }, names);
    }
    return undefined;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Bn: () => (/* binding */ asPersistError),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   Pl: () => (/* binding */ quotedCodes),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   vc: () => (/* binding */ PersistError)
/* harmony export */ });
/**
 * Why something was not done, in words that stay the same between releases.
 * Imports nothing of ours: every room may throw these.
 */
/** Every failure the engine knows how to explain. */
class PersistError extends Error {
    name = 'PersistError';
    stage;
    reason;
    details;
    constructor(stage, reason, message, details = {}) {
        super(message, { cause: details.cause });
        this.stage = stage;
        this.reason = reason;
        this.details = details;
    }
}
/** All that is wrong with what was asked, found before the first request. Each problem is one sentence. */
class SettingsError extends PersistError {
    problems;
    constructor(problems, stage = 'options') {
        super(stage, 'options-invalid', problems.join('\n'));
        this.problems = problems;
    }
}
/** Message, advice and the store's own codes as running text. */
function explain(error) {
    const { message, details } = error;
    const codes = quotedCodes(error);
    // Alone, a sentence stands as it was written.
    if (!details.advice && !codes)
        return message;
    const sentences = [message, ...(details.advice ? [details.advice] : [])].map(text => /[.!?。！？]$/.test(text) ? text : `${text}.`);
    // A full-width stop brings its own space.
    const text = sentences.reduce((all, next) => `${all}${/[。！？]$/.test(all) ? '' : ' '}${next}`);
    return text + (codes ? ` (${codes})` : '');
}
/** What a store's support asks for: its codes and the request's id; undefined without an id. */
function quotedCodes({ details }) {
    const { code, ec, requestId } = details;
    return requestId && [code, ec && `EC ${ec}`, `request ${requestId}`].filter(Boolean).join(', ');
}
/** A thrown thing as a PersistError; anything unknown becomes `unexpected`, so that no image ends a run. */
function asPersistError(thrown, stage) {
    if (thrown instanceof PersistError)
        return thrown;
    return new PersistError(stage, 'unexpected', `unexpected: ${messageOf(thrown)}`, { cause: thrown });
}
/** The message of anything that can be thrown, strings and null included. */
function messageOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown)
        return String(thrown.message);
    return String(thrown);
}
/** The `code` of a Node or undici error, looked for in the causes as well. */
function codeOf(thrown) {
    for (let error = thrown, depth = 0; typeof error === 'object' && error !== null && depth < 8; depth++) {
        if ('code' in error && typeof error.code === 'string')
            return error.code;
        error = 'cause' in error ? error.cause : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 96507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ addressPolicy),
/* harmony export */   jz: () => (/* binding */ openedMetadata),
/* harmony export */   sh: () => (/* binding */ parseAllowed),
/* harmony export */   xU: () => (/* binding */ sameAddress)
/* harmony export */ });
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48280);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/**
 * Which addresses images may be fetched from: the public internet, and what `allow-addresses` opens. Pure.
 * The URLs come from pages that strangers write, and runners sit inside networks.
 */


/** https://www.iana.org/assignments/iana-ipv4-special-registry and the multicast and reserved blocks. */
const REFUSED_IPV4 = [
    ['0.0.0.0/8', 'this host'],
    ['10.0.0.0/8', 'private'],
    ['100.64.0.0/10', 'carrier-grade NAT'],
    ['127.0.0.0/8', 'loopback'],
    ['169.254.0.0/16', 'link-local'],
    ['172.16.0.0/12', 'private'],
    ['192.0.0.0/24', 'reserved'],
    ['192.0.2.0/24', 'documentation'],
    ['192.88.99.0/24', 'reserved'],
    ['192.168.0.0/16', 'private'],
    ['198.18.0.0/15', 'benchmarking'],
    ['198.51.100.0/24', 'documentation'],
    ['203.0.113.0/24', 'documentation'],
    ['224.0.0.0/4', 'multicast'],
    ['240.0.0.0/4', 'reserved'],
];
/** Inside 2000::/3, the only block of public unicast; everything outside it is refused. */
const REFUSED_IPV6 = [
    ['2001::/23', 'reserved'],
    ['2001:db8::/32', 'documentation'],
    ['2002::/16', '6to4'],
    ['3fff::/20', 'documentation'],
];
/** Cloud control addresses. Azure's is ordinary unicast, Alibaba's lies in carrier-grade NAT. */
const METADATA = new Set([
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    'fd00:ec2::254',
    'fd00:ec2::23',
    'fd20:ce::254',
].map(text => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(text).toNormalizedString()));
const cidrs = (table) => table.map(([cidr, name]) => ({ range: ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(cidr), name }));
const IPV4 = cidrs(REFUSED_IPV4);
const IPV6 = cidrs(REFUSED_IPV6);
const PUBLIC_IPV6 = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR('2000::/3');
/** IPv4 inside IPv6, decoded and judged as IPv4: mapped addresses, and NAT64 for networks that have only IPv6. */
const EMBEDDED = ['::ffff:0:0/96', '64:ff9b::/96'].map(cidr => ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(cidr));
/** @param allowed addresses and CIDRs that `parseAllowed` made */
function addressPolicy(allowed) {
    return {
        refusal: (text, own = []) => {
            const address = plain(text);
            if (!address)
                return 'not an address';
            const metadata = isMetadata(address);
            const opened = allowed.some(range => within(address, range) && (!metadata || isSingle(range)));
            if (opened)
                return undefined;
            if (metadata)
                return 'cloud metadata';
            return (specialName(address) ?? (own.some(one => sameAddress(one, text)) ? "this machine's own" : undefined));
        },
    };
}
/** Whether two texts are one address, in whatever spelling, mapped into IPv6 or with a zone. */
function sameAddress(one, other) {
    const address = plain(one);
    return address !== undefined && address.toNormalizedString() === plain(other)?.toNormalizedString();
}
/** The cloud metadata addresses that entries open, which is worth a warning. */
function openedMetadata(allowed) {
    return allowed
        .filter(range => isSingle(range) && isMetadata(range[0]))
        .map(([address]) => address.toString());
}
/**
 * One entry of `allow-addresses`: an address or a CIDR.
 * @throws PersistError with the rule it breaks
 */
function parseAllowed(entry) {
    const [base = '', bits] = entry.split('/');
    // ipaddr.js reads `10/8` as 0.0.0.10/8, and more such short forms; nobody who writes them means that.
    const written = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv6.isValid(base) || ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.IPv4.isValidFourPartDecimal(base);
    if (!written || (bits !== undefined && !ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValidCIDR(entry)))
        throw notAllowed('an address such as 10.1.2.3 or a CIDR such as 10.1.0.0/16 is needed');
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(base);
    const range = bits === undefined ? [address, wholeLength(address)] : ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parseCIDR(entry);
    if (range[1] === 0)
        throw notAllowed('a CIDR of everything would switch the guard off');
    return range;
}
function notAllowed(rule) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', rule);
}
/** Without a zone, and as IPv4 where IPv6 only wraps it; undefined for what is no address. */
function plain(text) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.isValid(text))
        return undefined;
    const address = ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.parse(text);
    const bytes = address.toByteArray();
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_0__.fromByteArray(EMBEDDED.some(range => within(address, range)) ? bytes.slice(12) : bytes);
}
function isMetadata(address) {
    return METADATA.has(address.toNormalizedString());
}
function specialName(address) {
    const table = address.kind() === 'ipv4' ? IPV4 : IPV6;
    if (address.kind() === 'ipv6' && !within(address, PUBLIC_IPV6))
        return 'not public';
    return table.find(({ range }) => within(address, range))?.name;
}
function within(address, [base, bits]) {
    if (address.kind() !== base.kind())
        return false;
    return address.kind() === 'ipv4'
        ? address.match(base, bits)
        : address.match(base, bits);
}
function isSingle([base, bits]) {
    return bits === wholeLength(base);
}
function wholeLength(address) {
    return address.kind() === 'ipv4' ? 32 : 128;
}


/***/ }),

/***/ 56745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ DEFAULT_TYPES),
/* harmony export */   e: () => (/* binding */ IMAGE_TYPES)
/* harmony export */ });
/** Every type the engine can tell from bytes. `byDefault` is what `allow-types` means when it is not given. */
const IMAGE_TYPES = {
    jpeg: { contentType: 'image/jpeg', extension: 'jpg', byDefault: true },
    png: { contentType: 'image/png', extension: 'png', byDefault: true },
    gif: { contentType: 'image/gif', extension: 'gif', byDefault: true },
    webp: { contentType: 'image/webp', extension: 'webp', byDefault: true },
    avif: { contentType: 'image/avif', extension: 'avif', byDefault: true },
    heic: { contentType: 'image/heic', extension: 'heic', byDefault: true },
    bmp: { contentType: 'image/bmp', extension: 'bmp', byDefault: true },
    ico: { contentType: 'image/x-icon', extension: 'ico', byDefault: true },
    tiff: { contentType: 'image/tiff', extension: 'tiff', byDefault: true },
    jxl: { contentType: 'image/jxl', extension: 'jxl', byDefault: true },
    // SVG can carry script, so a bucket behind a website must ask for it.
    svg: { contentType: 'image/svg+xml', extension: 'svg', byDefault: false },
    mp4: { contentType: 'video/mp4', extension: 'mp4', byDefault: false },
    webm: { contentType: 'video/webm', extension: 'webm', byDefault: false },
};
const ALL_TYPES = Object.keys(IMAGE_TYPES);
/** Every raster type. */
const DEFAULT_TYPES = new Set(ALL_TYPES.filter(type => IMAGE_TYPES[type].byDefault));


/***/ }),

/***/ 60492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ makeRoomForLookups)
/* harmony export */ });
/** Names are looked up by half of libuv's threads: as many as images are fetched at once by default, twice. */
const THREADS = 64;
/**
 * A name whose server does not answer holds a thread for up to a minute. With Node's own four, two such names have the
 * images of every other host wait, until these count as hosts that do not answer. Takes effect where no thread has
 * been needed yet, so a door calls it before anything else.
 */
function makeRoomForLookups({ env }) {
    env.UV_THREADPOOL_SIZE ??= String(THREADS);
}


/***/ }),

/***/ 54521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78301);


const DOCTOR_FIELDS = {
    destination: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        required: true,
        help: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    },
    ..._store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_FIELDS */ .e,
    'read-only': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Try only what listing and downloading need, and write nothing.',
    },
};


/***/ }),

/***/ 5064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DOWNLOAD_FIELDS)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);
/* harmony import */ var _source_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50527);


const DOWNLOAD_FIELDS = {
    ..._source_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    keys: {
        parse: (value) => value,
        verbatim: true,
        help: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
    },
    'keys-file': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
        help: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz, with the key in the field `key`; a results file will do.',
    },
    match: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verbatim: true,
        help: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
    },
    directory: { parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, default: '.', help: 'Folder the objects go to, by their keys below the prefix.' },
    'on-existing': {
        parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('skip', 'overwrite', 'fail'),
        default: 'skip',
        help: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
    },
    concurrency: { parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 256), default: '16', help: 'Objects read at once.' },
    limit: { parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 100_000_000), help: 'Stop after this many objects.' },
    'if-none-found': {
        parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 86150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 26204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);
/* harmony import */ var _source_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50527);


const LIST_FIELDS = {
    ..._source_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    match: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verbatim: true,
        help: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
    },
    delimiter: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'Fold keys that go on after it, usually `/`, into common prefixes.',
    },
    limit: { parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(1, 100_000_000), help: 'Stop after this many keys and prefixes.' },
    'start-after': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verbatim: true,
        help: 'Only keys that sort after this one, prefix included.',
    },
    'continuation-token': { parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, help: 'The `next-token` of an earlier listing, to go on from there.' },
    'modified-since': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
        help: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
    },
    'if-none-found': {
        parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    },
    'results-file': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
    },
};


/***/ }),

/***/ 83277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Which word a wrong one was probably meant to be. Pure. */
/** The known word that is fewest letters away, if few enough to be a slip. */
function nearestWord(word, known) {
    const ranked = known
        .map(other => ({ other, steps: distance(word, other) }))
        .sort((a, b) => a.steps - b.steps);
    const best = ranked[0];
    return best && best.steps <= Math.max(2, word.length / 3) ? best.other : undefined;
}
/** Levenshtein's, row by row. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a.slice(0, 64)].entries()) {
        const next = [i + 1];
        for (const [j, other] of [...b].entries()) {
            next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}


/***/ }),

/***/ 95968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ PERSIST_FIELDS)
});

// EXTERNAL MODULE: ./lib/fetch/address-policy.js
var address_policy = __webpack_require__(96507);
// EXTERNAL MODULE: ./lib/inspect/image-types.js
var image_types = __webpack_require__(56745);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/options/scalars.js
var scalars = __webpack_require__(89307);
;// CONCATENATED MODULE: ./lib/options/allowed-types.js
/** The image types that are kept, as a list of names. */


const imageTypes = value => {
    const names = (0,scalars/* list */.p_)(value);
    if (names.length === 0 || !names.every(name => Object.hasOwn(image_types/* IMAGE_TYPES */.e, name))) {
        throw (0,scalars/* needed */.Ow)(`a list out of ${Object.keys(image_types/* IMAGE_TYPES */.e).join(', ')}`);
    }
    return new Set(names);
};

// EXTERNAL MODULE: ./lib/options/store-fields.js
var store_fields = __webpack_require__(78301);
// EXTERNAL MODULE: ./lib/options/wire-values.js
var wire_values = __webpack_require__(12468);
;// CONCATENATED MODULE: ./lib/options/persist-fields.js
/** What can be asked of a persist run. The action's inputs, the CLI's flags and the library's options are this table. */







const ONE_DAY = 86_400_000;
const SEVEN_DAYS = 7 * ONE_DAY;
const THIRTY_DAYS = 30 * ONE_DAY;
const TEN_YEARS = 3650 * ONE_DAY;
const PERSIST_FIELDS = {
    urls: {
        parse: (value) => value,
        help: 'Image URLs: one a line (`#` starts a comment line), or a JSON array. At most 128 KiB in all; longer lists go into a file.',
    },
    'urls-file': {
        parse: scalars/* lines */.Mn,
        help: 'Path or glob of lists, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson, each also .gz.',
    },
    select: {
        parse: scalars/* text */.Qq,
        help: 'JSON files: a JSONPath (RFC 9535) to the URLs or to the records that hold them, e.g. `$.posts[*].images[*]`.',
    },
    'url-field': { parse: scalars/* text */.Qq, default: 'url', help: 'Field or column of a record that holds the URL.' },
    'key-field': { parse: scalars/* text */.Qq, help: 'Field or column that holds the object key to use, below the prefix.' },
    'referer-field': { parse: scalars/* text */.Qq, help: 'Field or column that holds the page the image was found on.' },
    'if-no-urls': {
        parse: (0,scalars/* oneOf */.yL)('warn', 'error', 'ignore'),
        default: 'warn',
        help: 'What to do when there are no URLs: `warn`, `error` or `ignore`.',
    },
    destination: {
        parse: scalars/* text */.Qq,
        required: true,
        help: 'Where images go: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    },
    ...store_fields/* STORE_FIELDS */.e,
    key: {
        parse: scalars/* text */.Qq,
        default: '{sha256}.{ext}',
        help: 'Template of the object key below the prefix; see "Keys".',
    },
    'on-collision': {
        parse: (0,scalars/* oneOf */.yL)('fail', 'keep', 'overwrite'),
        default: 'fail',
        help: 'When another image already has the key: `fail` (this image), `keep` (the stored one wins), `overwrite`.',
    },
    headers: {
        parse: wire_values/* originHeaders */.Xk,
        private: true,
        default: '',
        help: '`Name: value` lines for the origin; never sent to the store.',
    },
    referer: {
        parse: wire_values/* referer */.oE,
        default: 'auto',
        help: "`auto` (what the rule for the host says, else the page from `referer-field`, else none), `origin` (the image's own site), `none`, or a URL.",
    },
    'host-rules': {
        parse: (value) => value,
        private: true,
        help: 'YAML or JSON map from host to `referer`, `user-agent`, `accept`, `headers`, `concurrency`, `delay`, `drop-parameters`; laid over the rules that come along.',
    },
    'user-agent': {
        parse: wire_values/* headerValue */.Z,
        default: `Mozilla/5.0 (compatible; persist-images/${version/* VERSION */.x})`,
        help: 'User-Agent for the origin.',
    },
    accept: {
        parse: wire_values/* headerValue */.Z,
        // No AVIF: servers that negotiate would swap a widely readable original for it.
        default: 'image/png,image/jpeg,image/gif,image/webp,*/*;q=0.8',
        help: 'Accept header for the origin.',
    },
    concurrency: {
        parse: (0,scalars/* count */.U9)(1, 256),
        default: '16',
        help: 'Images fetched at once; as many uploads beside them.',
    },
    'per-host-concurrency': { parse: (0,scalars/* count */.U9)(1, 32), default: '6', help: 'Requests at once to one host.' },
    'per-host-delay': {
        parse: (0,scalars/* duration */.p0)(0, 600_000),
        default: '0s',
        help: 'Least time between two requests to one host, e.g. `500ms`.',
    },
    timeout: {
        parse: (0,scalars/* duration */.p0)(1000, 900_000),
        default: '120s',
        help: 'For one attempt at one image, redirects included.',
    },
    retries: { parse: (0,scalars/* count */.U9)(0, 9), default: '3', help: 'Further attempts at an image whose origin failed.' },
    'max-redirects': { parse: (0,scalars/* count */.U9)(0, 20), default: '5', help: 'Redirects followed for one image.' },
    'max-bytes': { parse: (0,scalars/* bytes */.ee)(1024, 5e9), default: '50MiB', help: 'Largest image, e.g. `20MiB`.' },
    'min-bytes': { parse: (0,scalars/* bytes */.ee)(0, 5e9), default: '1', help: 'Smallest image.' },
    'min-width': { parse: (0,scalars/* count */.U9)(0, 1e6), default: '0', help: 'Least width in pixels.' },
    'min-height': { parse: (0,scalars/* count */.U9)(0, 1e6), default: '0', help: 'Least height in pixels.' },
    'allow-types': {
        parse: imageTypes,
        default: [...image_types/* DEFAULT_TYPES */.K].join(','),
        help: 'Types that are kept. `svg` and video (`mp4`, `webm`) only when named.',
    },
    'respect-robots-tag': {
        parse: scalars/* flag */.Jt,
        default: 'false',
        help: 'Leave out images whose answer says `noai` or `noimageai` in X-Robots-Tag.',
    },
    'allow-addresses': {
        parse: (value) => (0,scalars/* list */.p_)(value).map(address_policy/* parseAllowed */.sh),
        default: '',
        help: 'Addresses or CIDRs that may be fetched although they are not public, e.g. `10.1.2.3`.',
    },
    'cache-control': {
        parse: wire_values/* headerValue */.Z,
        help: 'Cache-Control of the objects. Default: `public, max-age=31536000, immutable` when the key holds a hash of the bytes, else none.',
    },
    'storage-class': {
        parse: wire_values/* headerValue */.Z,
        help: 'Storage class of the objects, e.g. `IA`. Default: that of the bucket.',
    },
    acl: { parse: wire_values/* headerValue */.Z, help: 'ACL of the objects, e.g. `public-read`. Sent only when set.' },
    metadata: { parse: scalars/* pairs */.AS, default: '', help: '`name: value` lines kept with each object.' },
    provenance: {
        parse: scalars/* flag */.Jt,
        default: 'false',
        help: 'Objects carry where they came from: source URL without its query, time, repository and run.',
    },
    'public-url-base': {
        parse: wire_values/* publicBase */.VW,
        help: 'What `urls` begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint.',
    },
    'public-url-suffix': {
        parse: scalars/* text */.Qq,
        default: '',
        help: 'What `urls` end with, e.g. `?x-oss-process=style/thumb`.',
    },
    manifest: {
        parse: (0,scalars/* oneOf */.yL)('on', 'read-only', 'off'),
        default: 'on',
        help: 'The memory kept in the bucket between runs: `on`, `read-only` (this run adds nothing), `off`.',
    },
    'refresh-after': {
        parse: (0,scalars/* durationOrNever */.YK)(0, TEN_YEARS),
        default: 'never',
        help: 'Ask the origin of a known image again after this long, e.g. `7d`; what has not changed is not sent again.',
    },
    'retry-dead-after': {
        parse: (0,scalars/* duration */.p0)(0, THIRTY_DAYS),
        default: '1d',
        help: 'First gap before a URL that is gone (404, 410, no such host) is tried again; it doubles up to 30 days.',
    },
    shard: {
        parse: wire_values/* shard */.B5,
        default: '1/1',
        help: "`k/n`: this job's part of the list, split by host.",
    },
    deadline: {
        parse: (0,scalars/* duration */.p0)(1000, SEVEN_DAYS),
        help: 'Take no new work after this long, e.g. `50m`; what is left is for the next run.',
    },
    'dry-run': {
        parse: scalars/* flag */.Jt,
        default: 'false',
        help: 'Fetch and write no image: say what would be asked for, and try what the run will need of the store.',
    },
    'fail-on': {
        parse: wire_values/* failOn */.Ko,
        default: 'all',
        help: 'When the step fails: `any` image failed, `all` (nothing is in the store), `none`, or more than a share such as `25%`.',
    },
    'results-file': { parse: scalars/* text */.Qq, help: 'Where the results go, JSON Lines. Default: under `$RUNNER_TEMP`.' },
    'failed-file': {
        parse: scalars/* text */.Qq,
        help: 'Where the failed URLs go, in a form `urls-file` takes back. Default: under `$RUNNER_TEMP`.',
    },
    summary: { parse: scalars/* flag */.Jt, default: 'true', help: 'Write the step summary.' },
};


/***/ }),

/***/ 89307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Ow: () => (/* binding */ needed),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   YK: () => (/* binding */ durationOrNever),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/**
 * Values as people write them: counts, sizes, times, switches, lists. Strict, since a size read wrongly is worse
 * than one refused. Each parser takes the text of an input or flag, or a library caller's own value.
 */


/** `needed` completes the sentence "… is needed". */
function needed(rule) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', `${rule} is needed`);
}
const text = value => String(value);
function oneOf(...words) {
    return value => {
        const word = words.find(word => word === value);
        if (word === undefined)
            throw needed(`one of ${words.join(', ')}`);
        return word;
    };
}
/** The YAML 1.2 core schema's words, as in every other action. */
const flag = value => {
    if (/^(true|True|TRUE)$/.test(String(value)))
        return true;
    if (/^(false|False|FALSE)$/.test(String(value)))
        return false;
    throw needed('true or false');
};
function count(least, most) {
    return value => {
        const number = /^\d{1,9}$/.test(String(value)) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most))
            throw needed(`a whole number from ${least} to ${most}`);
        return number;
    };
}
const BYTE_UNITS = { '': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KIB: 2 ** 10, MIB: 2 ** 20, GIB: 2 ** 30 };
/** `50MiB`, `200 KB`, `4096`; in a library also a number of bytes. */
function bytes(least, most) {
    return value => {
        const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([A-Za-z]{0,3})$/.exec(String(value)) ?? [];
        const factor = BYTE_UNITS[unit.toUpperCase()];
        const number = Math.round(Number(digits) * (factor ?? Number.NaN));
        if (!(number >= least && number <= most)) {
            throw needed(`a size such as 500KB or 50MiB, from ${least} to ${most} bytes,`);
        }
        return number;
    };
}
const TIME_UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30s`, `1m30s`, `0s`. @returns milliseconds */
function duration(leastMs, mostMs) {
    return value => {
        const ms = milliseconds(String(value));
        if (!(ms >= leastMs && ms <= mostMs)) {
            throw needed(`a time such as 30s or 1m30s, from ${leastMs / 1000}s to ${mostMs / 1000}s,`);
        }
        return ms;
    };
}
/** The same, or the word `never`, which is undefined. */
function durationOrNever(leastMs, mostMs) {
    const parse = duration(leastMs, mostMs);
    return value => {
        if (value === 'never')
            return undefined;
        try {
            return parse(value);
        }
        catch (error) {
            throw needed(`never, or ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/ is needed$/, '')}`);
        }
    };
}
/** NaN for what is no time. */
function milliseconds(text) {
    const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
        return Number.NaN;
    return parts.reduce((sum, [, number, unit]) => sum + Number(number) * TIME_UNITS[unit], 0);
}
/** `3600`, `1h`; in a library also a number of seconds. @returns seconds */
function seconds(least, most) {
    return value => {
        const plain = /^\d{1,9}$/.test(String(value)) ? Number(value) : undefined;
        const number = plain ?? milliseconds(String(value)) / 1000;
        if (!(number >= least && number <= most)) {
            throw needed(`a number of seconds such as ${least}, or a time such as 1h, from ${least} to ${most} seconds,`);
        }
        return Math.floor(number);
    };
}
/** How far a Date reaches: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_AGE_MS = 8.64e15;
const time = value => {
    if (typeof value !== 'string')
        return { at: realDate(value) };
    const ageMs = milliseconds(value);
    if (ageMs <= MAX_AGE_MS)
        return { ageMs };
    const [, day = '', clock = 'T00:00:00', zone = 'Z'] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? [];
    const midnight = realDate(new Date(`${day}T00:00:00Z`));
    // Date makes 2 March of 30 February.
    if (!midnight.toISOString().startsWith(day))
        throw noMoment();
    return { at: realDate(new Date(`${day}${clock}${zone}`)) };
};
function realDate(date) {
    if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isDate(date) && !Number.isNaN(date.getTime()))
        return date;
    throw noMoment();
}
function noMoment() {
    return needed('a date such as 2026-11-01T08:00:00Z, or an age such as 24h,');
}
/** Comma or line separated; empty items are dropped. */
const list = value => (typeof value === 'string' ? value.split(/[,\n]/) : value).map(item => item.trim()).filter(Boolean);
/** One item a line. */
const lines = value => (typeof value === 'string' ? value.split('\n') : value).map(item => item.trim()).filter(Boolean);
/** `Name: value` lines, or a library caller's record. Names are given back in lower case. */
const pairs = value => {
    const entries = typeof value === 'string'
        ? lines(value).map((line) => {
            const colon = line.indexOf(':');
            return colon < 0 ? [line, ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        })
        : Object.entries(value);
    // RFC 9110 §5.6.2 token.
    const bad = entries.findIndex(([name, text]) => !/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || text === '');
    // By its number, as it may be a token.
    if (bad >= 0)
        throw needed(`a name, a colon and a value in each line (number ${bad + 1} is none)`);
    return Object.fromEntries(entries.map(([name, text]) => [name.toLowerCase(), text]));
};


/***/ }),

/***/ 50527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78301);


const SOURCE_FIELDS = {
    source: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        required: true,
        help: 'What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    },
    ..._store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_FIELDS */ .e,
};


/***/ }),

/***/ 78301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ STORE_FIELDS)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);

const STORE_FIELDS = {
    region: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: "The bucket's region; `cn-beijing` and `oss-cn-beijing` mean the same. R2 needs none.",
    },
    endpoint: {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'Host or URL of the store, or a word: `internal` (OSS), `accelerate` (OSS, AWS), `eu`, `us` or `fedramp` (R2). Default: the public endpoint of the region.',
    },
    'endpoint-style': {
        parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('auto', 'virtual', 'path', 'cname'),
        default: 'auto',
        help: '`auto`, `virtual`, `path`, or `cname` (the endpoint is a custom domain bound to the bucket).',
    },
    'allow-insecure-endpoint': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        default: 'false',
        help: 'Allow an `http://` endpoint that is not on this machine.',
    },
    'account-id': { parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, help: 'Cloudflare account, for `r2://`.' },
    'access-key-id': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        secret: true,
        help: 'Access key id of a user, or of temporary credentials. Default: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for S3 and R2.',
    },
    'access-key-secret': { parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, secret: true, help: 'The secret of that access key id.' },
    'security-token': { parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, secret: true, help: 'The token of temporary (STS) credentials.' },
    'role-arn': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: "Keyless login: the role that the job's OIDC token is exchanged for, of Alibaba Cloud RAM, or of AWS for `s3://`.",
    },
    'oidc-provider-arn': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'The identity provider in RAM that trusts GitHub; with `role-arn` for `oss://`.',
    },
    'oidc-audience': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: 'Audience of the OIDC token. Default: `sts.aliyuncs.com`, or `sts.amazonaws.com` for `s3://`.',
    },
    'session-duration': {
        parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(900, 43_200),
        default: '3600',
        help: 'How long temporary credentials live, in seconds or as `1h`; they are renewed during longer runs.',
    },
    'sts-endpoint': {
        parse: _scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        help: "Host or URL of the token service, for private clouds. Default: the cloud's own.",
    },
    language: {
        parse: (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('en', 'zh'),
        default: 'en',
        help: 'Language of advice about errors: `en` or `zh`.',
    },
};


/***/ }),

/***/ 12468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   Ko: () => (/* binding */ failOn),
/* harmony export */   VW: () => (/* binding */ publicBase),
/* harmony export */   Xk: () => (/* binding */ originHeaders),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   oE: () => (/* binding */ referer)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89307);

/** Made by us or by the connection; a caller's own would break the exchange. */
const OURS = new Set([
    'host',
    'connection',
    'content-length',
    'transfer-encoding',
    'accept-encoding',
    'expect',
    'upgrade',
    'keep-alive',
    'te',
    'trailer',
]);
/** undici and the wire take Latin-1 only (RFC 9110 §5.5). */
const ON_THE_WIRE = /^[\t\x20-\x7e\x80-\xff]*$/;
const originHeaders = value => {
    const headers = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(value);
    const ours = Object.keys(headers).find(name => OURS.has(name));
    if (ours)
        throw (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)(`a header other than ${ours}, which the connection sets itself,`);
    const bad = Object.entries(headers).find(([, text]) => !ON_THE_WIRE.test(text));
    if (bad)
        throw (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)(`a value of ${bad[0]} in printable Latin-1`);
    return headers;
};
/** The value of one header. */
const headerValue = value => {
    if (!ON_THE_WIRE.test(value))
        throw (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('one line of printable Latin-1');
    return value;
};
const referer = value => {
    if (value === 'auto' || value === 'none' || value === 'origin')
        return value;
    const url = URL.parse(String(value));
    if (!url || !/^https?:$/.test(url.protocol))
        throw (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('auto, none, origin or an http(s) URL');
    return url;
};
/** @returns the base with one '/' at its end */
const publicBase = value => {
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
        throw (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('an http(s) URL without query, such as https://img.example.com/,');
    }
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
};
const failOn = value => {
    if (value === 'any' || value === 'all' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec(value)?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)('any, all, none or a share such as 25%');
    return { percent: Number(percent) };
};
/** Jobs of one matrix: https://docs.github.com/en/actions/reference/limits */
const MOST_SHARDS = 256;
/** `2/4`: the second of four parts of the list. */
const shard = value => {
    const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(value)?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count || count > MOST_SHARDS) {
        throw (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .needed */ .Ow)(`k/n such as 2/4, with k from 1 to n and n up to ${MOST_SHARDS},`);
    }
    return { index, count };
};


/***/ }),

/***/ 92037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Q3: () => (/* binding */ withoutUserinfo),
/* harmony export */   Zq: () => (/* binding */ printableUrl),
/* harmony export */   g$: () => (/* binding */ printable)
/* harmony export */ });
/**
 * The one way for untrusted text into logs, summaries and annotations. On a runner log text is a control channel:
 * `::command::` at the start of a line and `##[command]` anywhere are obeyed, and a lone CR starts a new line.
 * Pure; must not import anything that writes.
 */
/** Characters of one untrusted item that are shown. */
const MAX_LENGTH = 300;
/** Controls, format characters (bidi and zero-width among them), line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What most text is: visible ASCII without a mark of a command. */
const HARMLESS = /^(?!\s*::)(?!.*##\[)[ -~]*$/;
/** One line of visible characters, at most `maxLength` of them, that no runner obeys. */
function printable(text, maxLength = MAX_LENGTH) {
    if (text.length <= maxLength && HARMLESS.test(text))
        return text;
    const start = text.slice(0, 2 * maxLength);
    const shown = [...defuse(start.toWellFormed().normalize('NFC').replace(UNPRINTABLE, escapeOf))];
    const whole = shown.length <= maxLength && start.length === text.length;
    return whole ? shown.join('') : `${shown.slice(0, maxLength - 1).join('')}…`;
}
/** A URL as origin, path and the names of its parameters: values may be signatures, the fragment is nobody's. */
function printableUrl(text) {
    if (/^data:/i.test(text))
        return printable(text);
    const url = URL.parse(text);
    if (!url || url.host === '')
        return printable(withoutUserinfo(text).replace(/[?#].*$/s, '…'));
    return printable(`${url.protocol}//${url.host}${url.pathname}${parameterNames(url)}`);
}
/** Untrusted text inside a Markdown table cell: shown as code, with every character that could leave it encoded. */
function markdownCode(text) {
    return `<code>${printable(text).replace(/[&<>"|`\\@#[\]*_~:.$]/g, character => `&#${character.charCodeAt(0)};`)}</code>`;
}
function escapeOf(character) {
    const hex = character.codePointAt(0)?.toString(16) ?? '';
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** The commands need their marks in one piece. */
function defuse(text) {
    return text.replaceAll('##[', '## [').replace(/^(\s*)::/, '$1: :');
}
/** Of a parameter without `=` not even that: it may be the token itself. */
function parameterNames({ search }) {
    if (search === '')
        return '';
    const names = search
        .slice(1)
        .split('&')
        .map(pair => pair.slice(0, pair.indexOf('=') + 1));
    return `?${names.map(name => `${name}…`).join('&')}`;
}
/** For text that is no URL: what stands before `@` may still be a password. */
function withoutUserinfo(text) {
    const at = text.lastIndexOf('@');
    if (at < 0)
        return text;
    const slashes = text.indexOf('//');
    if (slashes >= 0 && slashes < at)
        return `${text.slice(0, slashes + 2)}…${text.slice(at)}`;
    return text.slice(0, at).includes(':') ? `…${text.slice(at)}` : text;
}


/***/ }),

/***/ 62224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silence)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/**
 * Turns off the debug switches of the libraries inside: they would write request headers and whole URLs, and so
 * tokens, to a public log. Takes effect on what is loaded afterwards, so a door imports it before anything else.
 */
function silence(talkative) {
    delete talkative.env.DEBUG;
    delete talkative.env.NODE_DEBUG;
    // Node has read NODE_DEBUG by now, and undici's log of every request hangs on this.
    Object.assign(node_util__WEBPACK_IMPORTED_MODULE_0__, { debuglog: () => Object.assign(() => { }, { enabled: false }) });
    // Bundled, ali-oss earns a deprecation warning that is nobody's business here.
    talkative.noDeprecation = true;
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** As in package.json, which a bundle does not carry; a test holds the two together. */
const VERSION = '0.1.0';


/***/ })

};

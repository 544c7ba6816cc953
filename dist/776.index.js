export const id = 776;
export const ids = [776];
export const modules = {

/***/ 17594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Bn: () => (/* binding */ asPersistError),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Vd: () => (/* binding */ ifCode),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iX: () => (/* binding */ supportCodes),
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
function describeError(error) {
    const { message, details } = error;
    const codes = supportCodes(error);
    // Alone, a sentence stands as it was written.
    if (!details.advice && !codes)
        return message;
    const sentences = [message, ...(details.advice ? [details.advice] : [])].map(text => /[.!?。！？]$/.test(text) ? text : `${text}.`);
    // A full-width stop brings its own space.
    const text = sentences.reduce((all, next) => `${all}${/[。！？]$/.test(all) ? '' : ' '}${next}`);
    return text + (codes ? ` (${codes})` : '');
}
/** What a store's support asks for: its codes and the request's id; undefined without an id. */
function supportCodes({ details }) {
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
/** For `catch`: takes errors of these codes for an answer. */
function ifCode(...codes) {
    return error => {
        if (!codes.includes(codeOf(error) ?? ''))
            throw error;
        return undefined;
    };
}


/***/ }),

/***/ 75541:
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

/***/ 16863:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/base/process/debug-switches.js

/**
 * Turns off the debug switches of the libraries inside: they would write request headers and whole URLs, and so
 * tokens, to a public log. Takes effect on what is loaded afterwards, so a door imports it before anything else.
 */
function silenceDebugLogs(target) {
    delete target.env.DEBUG;
    delete target.env.NODE_DEBUG;
    // Node has read NODE_DEBUG by now, and undici's log of every request hangs on this.
    Object.assign(external_node_util_, { debuglog: () => Object.assign(() => { }, { enabled: false }) });
    // Bundled, ali-oss earns a deprecation warning that is nobody's business here.
    target.noDeprecation = true;
}

;// CONCATENATED MODULE: ./lib/base/process/dns-threads.js
/** Names are looked up by half of libuv's threads: as many as images are fetched at once by default, twice. */
const DNS_THREADS = 64;
/**
 * A name whose server does not answer holds a thread for up to a minute. With Node's own four, two such names have the
 * images of every other host wait, until these count as hosts that do not answer. Takes effect where no thread has
 * been needed yet, so a door calls it before anything else.
 */
function raiseDnsThreads({ env }) {
    env.UV_THREADPOOL_SIZE ??= String(DNS_THREADS);
}

;// CONCATENATED MODULE: ./lib/base/process/prepare.js


silenceDebugLogs(process);
raiseDnsThreads(process);


/***/ }),

/***/ 73197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ commandContext),
/* harmony export */   p: () => (/* binding */ argumentLines)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _input_sources_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55846);
/* harmony import */ var _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3544);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13100);
/** What every command is given: who asks, where to speak, when to stop. */




function commandContext(command, terminal, redactor) {
    const { env } = process;
    const { accessKeyId, accessKeySecret, securityToken } = command.options;
    const variables = _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET_VARIABLES */ .VP.filter(name => !_storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_ID_VARIABLES */ .SH.includes(name));
    const secrets = [accessKeySecret, securityToken, ...variables.map(name => env[name])];
    for (const secret of secrets)
        if (secret)
            redactor.add(secret.trim());
    for (const id of [accessKeyId, ..._storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_2__/* .KEY_ID_VARIABLES */ .SH.map(name => env[name])])
        if (id)
            redactor.addKeyId(id.trim());
    const { GITHUB_REPOSITORY: repository } = env;
    return {
        command,
        options: { ...(isChinese(env) && { language: 'zh' }), ...command.options },
        terminal,
        surroundings: {
            environment: env,
            fallbackCredentials: alibabaChain,
            mask: redactor.add,
            ...(repository && { repository }),
        },
        signal: interruptSignal(),
    };
}
/**
 * The words of a command, a line each, and the lines of standard input where one is `-`.
 * @throws SettingsError where that is not text
 */
async function argumentLines(words) {
    const listed = words.filter(word => word !== '-');
    if (words.includes('-'))
        listed.push(await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)((0,_input_sources_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(process.stdin, 'standard input')));
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
function interruptSignal() {
    const cancel = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => {
            if (cancel.signal.aborted)
                process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.interrupted);
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
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/** Exit statuses, as the contract has them. */

const EXIT = { fine: 0, failed: 1, usage: 2, store: 3, interrupted: 130 };
/** Says what ended a command. @returns the exit status */
function sayError(terminal, error) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN) {
        for (const problem of error.problems)
            terminal.say(`persist-images: ${problem}`);
        // Nothing was found: right settings, asked for what is not there.
        return error.stage === 'store' ? EXIT.failed : EXIT.usage;
    }
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)) {
        terminal.say(`persist-images: unexpected: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return EXIT.store;
    }
    terminal.say(`persist-images: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
    return error.reason === 'cancelled' ? EXIT.interrupted : EXIT.store;
}


/***/ }),

/***/ 96776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js + 2 modules
var prepare = __webpack_require__(16863);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var options_field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/doctor/fields.js
var fields = __webpack_require__(16721);
// EXTERNAL MODULE: ./lib/jobs/download/fields.js
var download_fields = __webpack_require__(37884);
// EXTERNAL MODULE: ./lib/jobs/list/fields.js
var list_fields = __webpack_require__(61180);
// EXTERNAL MODULE: ./lib/jobs/persist/fields.js
var persist_fields = __webpack_require__(25482);
;// CONCATENATED MODULE: ./lib/cli/commands.js
/** What the command line can do: each command's flags, and what its words are. */




const COMMANDS = {
    persist: persist_fields/* PERSIST_FIELDS */.n,
    list: list_fields/* LIST_FIELDS */.H,
    download: download_fields/* DOWNLOAD_FIELDS */.H,
    doctor: fields/* DOCTOR_FIELDS */.O,
};
function isCommand(word) {
    return word !== undefined && Object.hasOwn(COMMANDS, word);
}

// EXTERNAL MODULE: ./lib/base/messages/nearest-word.js
var nearest_word = __webpack_require__(63585);
;// CONCATENATED MODULE: ./lib/cli/suggest-flag.js
/** Which flag a wrong one was probably meant to be. Pure. */

/** What other tools call them, the first that a command has. */
const ALIASES = {
    prefix: ['destination', 'source'],
    bucket: ['destination', 'source'],
    output: ['directory', 'destination'],
};
/** The flag whose name, or what other tools call it, is fewest letters away, if few enough to be a slip. */
function suggestFlag(name, known) {
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
        positionals: positionals,
        json: values.json === true,
        help: values.help === true,
        version: values.version === true,
    };
}
const EVERY_FLAG = Object.assign({}, ...Object.values(COMMANDS));
/** Where the command's name stands: it is the first word, and flags may stand before it. */
function commandAt(argv) {
    const args = withBooleanValues(argv, EVERY_FLAG);
    const options = flagsOf(EVERY_FLAG);
    const { tokens } = (0,external_node_util_.parseArgs)({ args, options, allowPositionals: true, strict: false, tokens: true });
    const first = tokens.find(({ kind }) => kind !== 'option');
    return first?.kind === 'positional' && isCommand(first.value) ? first.index : undefined;
}
function parse(argv, table) {
    try {
        refuseUnknown(argv, [...Object.keys(table), ...OWN_FLAGS]);
        return (0,external_node_util_.parseArgs)({
            args: withBooleanValues(argv, table),
            options: flagsOf(table),
            allowPositionals: true,
        });
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
function refuseUnknown(argv, known) {
    const problems = [];
    for (const argument of argv) {
        if (argument === '--')
            break;
        const name = /^--([^=]+)/.exec(argument)?.[1];
        if (name === undefined || known.includes(name))
            continue;
        const meant = suggestFlag(name, known);
        problems.push(`--${name} is not known${meant ? `; did you mean --${meant}?` : '; see --help'}`);
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}

// EXTERNAL MODULE: ./lib/cli/command-context.js
var command_context = __webpack_require__(73197);
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
        return redactForms(text, this.#forms);
    }
    /** For names of objects, which lead to another one or to none when they are altered. */
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
    return forms.reduce((left, form) => left.replaceAll(form, '***'), text);
}

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
;// CONCATENATED MODULE: ./lib/cli/terminal.js
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
class Terminal {
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
        this.print(this.#redactor.redactName(escapeControls(JSON.stringify(Object.fromEntries(entries)))));
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
function escapeControls(json) {
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
    persist: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(70), __webpack_require__.e(13), __webpack_require__.e(748), __webpack_require__.e(970), __webpack_require__.e(902), __webpack_require__.e(515), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 8598))).persistCommand,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(748), __webpack_require__.e(404), __webpack_require__.e(548)]).then(__webpack_require__.bind(__webpack_require__, 32548))).listCommand,
    download: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(70), __webpack_require__.e(748), __webpack_require__.e(970), __webpack_require__.e(529), __webpack_require__.e(684)]).then(__webpack_require__.bind(__webpack_require__, 50684))).downloadCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(748), __webpack_require__.e(902), __webpack_require__.e(403)]).then(__webpack_require__.bind(__webpack_require__, 24403))).doctorCommand,
};
async function cli() {
    const { argv, stdout, stderr } = process;
    const redactor = new Redactor();
    const terminal = new Terminal(stdout, stderr, redactor);
    let least = exit/* EXIT */.d.fine;
    const leave = (status) => {
        process.exitCode = Math.max(status, least);
    };
    const end = (error) => {
        terminal.close();
        leave((0,exit/* sayError */.I)(terminal, error));
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
        terminal.mute();
        terminal.say(`persist-images: standard output cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
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
        leave(await run((0,command_context/* commandContext */.b)(command, terminal, redactor)));
    }
    catch (error) {
        end(error);
    }
}


/***/ }),

/***/ 37884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DOWNLOAD_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80556);


const DOWNLOAD_FIELDS = {
    ..._options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
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

/***/ 61180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LIST_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80556);


const LIST_FIELDS = {
    ..._options_source_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_FIELDS */ .q,
    match: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Glob on the key below the prefix: `*` within one segment, `**` over several, `?`, `[ab]`, `{jpg,png}`.',
    },
    delimiter: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Fold keys that go on after it, usually `/`, into common prefixes.',
    },
    limit: { parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(1, 100_000_000), help: 'Stop after this many keys and prefixes.' },
    'start-after': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        verbatim: true,
        help: 'Only keys that sort after this one, prefix included.',
    },
    'continuation-token': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'The `next-token` of an earlier listing, to go on from there.',
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

/***/ 27733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 21561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   XA: () => (/* binding */ lineList),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   YK: () => (/* binding */ durationOrNever),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   ry: () => (/* binding */ dateOrAge),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/**
 * Values as people write them: counts, sizes, times, switches, lists. Strict, since a size read wrongly is worse
 * than one refused. Each parser takes the text of an input or flag, or a library caller's own value.
 */


/** `needed` completes the sentence "… is needed". */
function mustBe(rule) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', `${rule} is needed`);
}
const anyText = value => String(value);
function oneOf(...words) {
    return value => {
        const word = words.find(word => word === value);
        if (word === undefined)
            throw mustBe(`one of ${words.join(', ')}`);
        return word;
    };
}
/** The YAML 1.2 core schema's words, as in every other action. */
const trueOrFalse = value => {
    if (/^(true|True|TRUE)$/.test(String(value)))
        return true;
    if (/^(false|False|FALSE)$/.test(String(value)))
        return false;
    throw mustBe('true or false');
};
function wholeNumber(least, most) {
    return value => {
        const number = /^\d{1,9}$/.test(String(value)) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most))
            throw mustBe(`a whole number from ${least} to ${most}`);
        return number;
    };
}
const BYTE_UNITS = { '': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KIB: 2 ** 10, MIB: 2 ** 20, GIB: 2 ** 30 };
/** `50MiB`, `200 KB`, `4096`; in a library also a number of bytes. */
function byteSize(least, most) {
    return value => {
        const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([A-Za-z]{0,3})$/.exec(String(value)) ?? [];
        const factor = BYTE_UNITS[unit.toUpperCase()];
        const number = Math.round(Number(digits) * (factor ?? Number.NaN));
        if (!(number >= least && number <= most)) {
            throw mustBe(`a size such as 500KB or 50MiB, from ${least} to ${most} bytes,`);
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
            throw mustBe(`a time such as 30s or 1m30s, from ${leastMs / 1000}s to ${mostMs / 1000}s,`);
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
            throw mustBe(`never, or ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error).replace(/ is needed$/, '')}`);
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
            throw mustBe(`a number of seconds such as ${least}, or a time such as 1h, from ${least} to ${most} seconds,`);
        }
        return Math.floor(number);
    };
}
/** How far a Date reaches: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_AGE_MS = 8.64e15;
const dateOrAge = value => {
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
    return mustBe('a date such as 2026-11-01T08:00:00Z, or an age such as 24h,');
}
/** Comma or line separated; empty items are dropped. */
const listOf = value => (typeof value === 'string' ? value.split(/[,\n]/) : value).map(item => item.trim()).filter(Boolean);
/** One item a line. */
const lineList = value => (typeof value === 'string' ? value.split('\n') : value).map(item => item.trim()).filter(Boolean);
/** `Name: value` lines, or a library caller's record. Names are given back in lower case. */
const pairs = value => {
    const entries = typeof value === 'string'
        ? lineList(value).map((line) => {
            const colon = line.indexOf(':');
            return colon < 0 ? [line, ''] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        })
        : Object.entries(value);
    // RFC 9110 §5.6.2 token.
    const bad = entries.findIndex(([name, text]) => !/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || text === '');
    // By its number, as it may be a token.
    if (bad >= 0)
        throw mustBe(`a name, a colon and a value in each line (number ${bad + 1} is none)`);
    return Object.fromEntries(entries.map(([name, text]) => [name.toLowerCase(), text]));
};


/***/ }),

/***/ 80556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76264);


const SOURCE_FIELDS = {
    source: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        required: true,
        help: 'What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    },
    ..._store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_FIELDS */ .e,
};


/***/ }),

/***/ 76264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ STORE_FIELDS)
/* harmony export */ });
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);

const STORE_FIELDS = {
    region: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: "The bucket's region; `cn-beijing` and `oss-cn-beijing` mean the same. R2 needs none.",
    },
    endpoint: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Host or URL of the store, or a word: `internal` (OSS), `accelerate` (OSS, AWS), `eu`, `us` or `fedramp` (R2). Default: the public endpoint of the region.',
    },
    'endpoint-style': {
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('auto', 'virtual', 'path', 'cname'),
        default: 'auto',
        help: '`auto`, `virtual`, `path`, or `cname` (the endpoint is a custom domain bound to the bucket).',
    },
    'allow-insecure-endpoint': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Allow an `http://` endpoint that is not on this machine.',
    },
    'account-id': { parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, help: 'Cloudflare account, for `r2://`.' },
    'access-key-id': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        secret: true,
        help: 'Access key id of a user, or of temporary credentials. Default: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for S3 and R2.',
    },
    'access-key-secret': { parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, secret: true, help: 'The secret of that access key id.' },
    'security-token': { parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, secret: true, help: 'The token of temporary (STS) credentials.' },
    'role-arn': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: "Keyless login: the role that the job's OIDC token is exchanged for, of Alibaba Cloud RAM, or of AWS for `s3://`.",
    },
    'oidc-provider-arn': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'The identity provider in RAM that trusts GitHub; with `role-arn` for `oss://`.',
    },
    'oidc-audience': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: 'Audience of the OIDC token. Default: `sts.aliyuncs.com`, or `sts.amazonaws.com` for `s3://`.',
    },
    'session-duration': {
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA)(900, 43_200),
        default: '3600',
        help: 'How long temporary credentials live, in seconds or as `1h`; they are renewed during longer runs.',
    },
    'sts-endpoint': {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        help: "Host or URL of the token service, for private clouds. Default: the cloud's own.",
    },
    language: {
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('en', 'zh'),
        default: 'en',
        help: 'Language of advice about errors: `en` or `zh`.',
    },
};


/***/ }),

/***/ 17721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ INPUT_NAMES),
/* harmony export */   v: () => (/* binding */ checkCredentials)
/* harmony export */ });
const INPUT_NAMES = {
    accessKeyId: 'access-key-id',
    accessKeySecret: 'access-key-secret',
    securityToken: 'security-token',
};
/** Alibaba Cloud and AWS give temporary keys, and only those, an id that begins so. */
const TEMPORARY = /^(STS\.|ASIA(?=[A-Z0-9]{12}))/;
function checkCredentials(parts, names = INPUT_NAMES) {
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

/***/ 3544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ KEY_ID_VARIABLES),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   kv: () => (/* binding */ credentialsFromEnv)
/* harmony export */ });
/* harmony import */ var _check_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17721);

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
        return (0,_check_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCredentials */ .v)({ accessKeyId, accessKeySecret, securityToken }, names);
    }
    return undefined;
}


/***/ })

};

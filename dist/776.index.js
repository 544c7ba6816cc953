export const id = 776;
export const ids = [776];
export const modules = {

/***/ 73197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ commandContext),
/* harmony export */   p: () => (/* binding */ argumentLines)
/* harmony export */ });
/* harmony import */ var _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3544);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13100);
/* harmony import */ var _standard_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29388);



function commandContext(command, terminal, redactor) {
    const { env } = process;
    const { accessKeyId, accessKeySecret, securityToken } = command.options;
    const variables = _storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_VARIABLES */ .VP.filter(name => !_storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ID_VARIABLES */ .SH.includes(name));
    const secrets = [accessKeySecret, securityToken, ...variables.map(name => env[name])];
    for (const secret of secrets)
        if (secret)
            redactor.add(secret.trim());
    for (const id of [accessKeyId, ..._storage_credentials_from_env_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_ID_VARIABLES */ .SH.map(name => env[name])])
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
        listed.push(await (0,_standard_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readStandardInput */ .e)());
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
                process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.interrupted);
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
        return EXIT.usage;
    }
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)) {
        terminal.say(`persist-images: unexpected: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return EXIT.store;
    }
    terminal.say(`persist-images: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`);
    if (error.reason === 'none-found')
        return EXIT.failed;
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
    persist: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(70), __webpack_require__.e(13), __webpack_require__.e(602), __webpack_require__.e(489), __webpack_require__.e(545), __webpack_require__.e(120), __webpack_require__.e(629)]).then(__webpack_require__.bind(__webpack_require__, 8598))).persistCommand,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(602), __webpack_require__.e(404), __webpack_require__.e(548)]).then(__webpack_require__.bind(__webpack_require__, 32548))).listCommand,
    download: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(70), __webpack_require__.e(602), __webpack_require__.e(489), __webpack_require__.e(529), __webpack_require__.e(684)]).then(__webpack_require__.bind(__webpack_require__, 50684))).downloadCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(602), __webpack_require__.e(545), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 24403))).doctorCommand,
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

/***/ 29388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _input_sources_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55846);


/**
 * All that is piped in, decoded as a file's bytes are.
 * @throws SettingsError where that is not text
 */
function readStandardInput() {
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)((0,_input_sources_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g)(process.stdin, 'standard input'));
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


/***/ })

};

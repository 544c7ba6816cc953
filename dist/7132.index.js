export const id = 7132;
export const ids = [7132];
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
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _jobs_options_field_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27733);
/* harmony import */ var _jobs_options_option_instead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62463);
/* harmony import */ var _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21561);
/* harmony import */ var _command_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25192);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94710);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5171);
/** Parses the command line into words and flags. Each flag is an input's name. Pure. */










/** Names in other tools; the first flag that the command has is suggested. */
const ALIASES = {
    prefix: ['destination', 'source'],
    bucket: ['destination', 'source'],
    output: ['directory', 'destination'],
};
/** Short flags of other tools. */
const LETTERS = {
    o: ['directory', 'output', 'results-file'],
    d: ['source', 'directory'],
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
    const begun = known.filter(word => name.length > 2 && word.startsWith(name));
    const word = begun.length === 1 ? begun[0] : (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_9__/* .nearestWord */ .z)(name, [...meanings.keys()]);
    return word === undefined ? undefined : meanings.get(word);
}
/** @throws SettingsError for unknown flags, with a suggestion */
function readCommand(argv) {
    const at = commandAt(argv);
    const name = at === undefined ? 'persist' : argv[at];
    const rest = at === undefined ? argv : argv.toSpliced(at, 1);
    const { values, positionals } = parse(rest, name);
    const options = {};
    for (const field of Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo[name])) {
        // A repeated flag becomes several lines: `--headers` and `--urls-file` take them.
        const given = values.get(field);
        if (given)
            options[(0,_jobs_options_field_js__WEBPACK_IMPORTED_MODULE_3__/* .camelCase */ .xQ)(field)] = given.join('\n');
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
    const first = tokensOf(argv, EVERY_FLAG, (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .shortFlags */ .AV)('persist')).find(({ kind }) => kind !== 'option');
    return first?.kind === 'positional' && (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommand */ .y9)(first.value) ? first.index : undefined;
}
/** @returns `values`: by flag; an empty list for a switch */
function parse(argv, command) {
    const values = new Map();
    const positionals = [];
    const problems = [];
    for (const token of tokensOf(argv, _commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo[command], (0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .shortFlags */ .AV)(command))) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const problem = problemOf(token, command);
        if (problem)
            problems.push(problem);
        else
            values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? []].flat());
    }
    if (values.has('quiet') && values.has('verbose'))
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-quiet-and-verbose'));
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(problems);
    return { values, positionals };
}
/** What is wrong with a flag. `parseArgs` is not strict, so that these messages are our own. */
function problemOf(token, command) {
    const table = _commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo[command];
    const { name, rawName: flag, value, inlineValue } = token;
    const known = [...Object.keys(table), ..._commands_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN_FLAGS */ .l1];
    if (!known.includes(name)) {
        const instead = (0,_jobs_options_option_instead_js__WEBPACK_IMPORTED_MODULE_4__/* .optionInstead */ .y)(flag, each => `--${each}`, table);
        if (instead)
            return instead;
        const meant = suggestFlag(name, known);
        return meant
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-flag-meant', { flag, meant: `--${meant}` })
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-flag-unknown', { flag, help: `${(0,_command_call_js__WEBPACK_IMPORTED_MODULE_6__/* .commandCall */ .Q)()} ${command} --help` });
    }
    if (name === 'json' && value === UNORDERED && table === _commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo.persist)
        return undefined;
    if (!Object.hasOwn(table, name))
        return value === undefined ? undefined : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-flag-takes-none', { flag });
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    return isMissing ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-flag-needs-value', { flag }) : undefined;
}
function tokensOf(argv, table, short) {
    const args = withBooleanValues(argv, table, short);
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args,
        options: flagsOf(table, short),
        allowPositionals: true,
        strict: false,
        tokens: true,
    }).tokens;
}
function flagsOf(table, short) {
    const letterOf = new Map(Object.entries(short).map(([letter, name]) => [name, letter]));
    const flag = (name, type) => {
        const letter = letterOf.get(name);
        return [name, { type, ...(letter && { short: letter }) }];
    };
    return Object.fromEntries([
        ...Object.keys(table).map(name => flag(name, 'string')),
        ..._commands_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN_FLAGS */ .l1.map(name => flag(name, 'boolean')),
    ]);
}
/** `--dry-run` alone means `--dry-run=true`; a following word is its value only if it is `true` or `false`. */
function withBooleanValues(argv, table, short) {
    const end = argv.indexOf('--');
    return argv.map((argument, index) => {
        if (end >= 0 && index > end)
            return argument;
        const name = short[/^-(\w)$/.exec(argument)?.[1] ?? ''] ?? /^--(.*)/s.exec(argument)?.[1] ?? '';
        const field = Object.hasOwn(table, name) ? table[name] : undefined;
        const isAlone = !/^(true|false)$/i.test(argv[index + 1] ?? '');
        return field?.parse === _jobs_options_parsers_js__WEBPACK_IMPORTED_MODULE_5__/* .trueOrFalse */ .dt && isAlone ? `--${name}=true` : argument;
    });
}
/** The single word of a command, as the option that it stands for. @throws SettingsError for a second word */
function singlePositional({ name, positionals, options }, option) {
    const [word] = positionals;
    const second = options[option] === undefined ? positionals[1] : word;
    if (second !== undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-second-word', { command: name, option, word: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(second) })]);
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
/* harmony export */   Q: () => (/* binding */ commandCall)
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
    return below.startsWith('..') || isAbsolute(below) ? shownPath(node, cwd) : `${npx} node`;
}
/** npm's link is no script on Windows, and elsewhere leads to this file. */
function installedPath({ script, cwd }) {
    return shownPath(script.replace(/[\\/]\.bin[\\/]persist-images$/, '/persist-images/dist/cli.js'), cwd);
}
/** A path as it can be typed in `cwd`; a whole one where that is shorter. */
function shownPath(path, cwd) {
    const { relative, isAbsolute } = WINDOWS.test(path) ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const near = relative(cwd, path);
    const shown = (near.length < path.length || !isAbsolute(path) ? near : path).replaceAll('\\', '/');
    return PLAIN.test(shown) ? shown : `"${shown}"`;
}


/***/ }),

/***/ 94710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ shortFlags),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   PL: () => (/* binding */ JOBS),
/* harmony export */   l1: () => (/* binding */ OWN_FLAGS),
/* harmony export */   o5: () => (/* binding */ isJob),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _jobs_check_check_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40993);
/* harmony import */ var _jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26175);
/* harmony import */ var _jobs_doctor_doctor_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33277);
/* harmony import */ var _jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);
/* harmony import */ var _jobs_export_export_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3443);
/* harmony import */ var _jobs_list_list_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89039);
/* harmony import */ var _jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52080);
/** The commands and their flags. */







/** The commands that run a job, with their tables of fields. */
const JOBS = {
    persist: { ..._jobs_persist_options_persist_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSIST_FIELDS */ .n, ..._jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE_FIELD */ .L },
    list: { ..._jobs_list_list_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .LIST_FIELDS */ .H, ..._jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE_FIELD */ .L },
    download: { ..._jobs_download_download_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .DOWNLOAD_FIELDS */ .H, ..._jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE_FIELD */ .L },
    check: { ..._jobs_check_check_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_FIELDS */ .nB, ..._jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE_FIELD */ .L },
    doctor: { ..._jobs_doctor_doctor_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_FIELDS */ .O, ..._jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE_FIELD */ .L },
    export: { ..._jobs_export_export_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .EXPORT_FIELDS */ .n, ..._jobs_config_config_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE_FIELD */ .L },
};
const COMMANDS = { ...JOBS, help: {} };
function isJob(word) {
    return word !== undefined && Object.hasOwn(JOBS, word);
}
function isCommand(word) {
    return word !== undefined && Object.hasOwn(COMMANDS, word);
}
/** Flags of every command beside its fields, and their short forms. */
const OWN_FLAGS = ['json', 'quiet', 'verbose', 'help', 'version'];
const OWN_SHORT = { q: 'quiet', v: 'verbose', h: 'help' };
const PERSIST_SHORT = { ...OWN_SHORT, d: 'destination', o: 'results-file', n: 'dry-run' };
/** Short flags of a command, with the flag that each stands for. */
function shortFlags(name) {
    return name === 'persist' ? PERSIST_SHORT : OWN_SHORT;
}


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
/* harmony import */ var _base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93261);
/* harmony import */ var _base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1290);
/** Exit statuses, as the contract has them. */



const EXIT = {
    fine: 0,
    failed: 1,
    usage: 2,
    store: 3,
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
function sayError(terminal, thrown) {
    const error = (0,_base_messages_as_persist_error_js__WEBPACK_IMPORTED_MODULE_2__/* .asPersistError */ .B)(thrown, 'options');
    const sentences = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN ? (0,_base_messages_and_more_js__WEBPACK_IMPORTED_MODULE_1__/* .firstProblems */ .f)(error.sentences) : [(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .descriptionOf */ .Kq)(error)];
    for (const sentence of sentences)
        terminal.sayProblem(sentence);
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN)
        return EXIT.usage;
    if (error.reason === 'none-found')
        return EXIT.failed;
    return error.reason === 'cancelled' ? EXIT.interrupted : EXIT.store;
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

// EXTERNAL MODULE: ./lib/base/messages/say.js + 2 modules
var say = __webpack_require__(53192);
;// CONCATENATED MODULE: ./lib/base/process/node-version.js

/** As in package.json's `engines`: undici cannot be loaded by an older Node. */
const MIN_VERSION = [22, 19];
/** @returns what to say of a Node that is too old; undefined for one that will do */
function nodeProblem(version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]))
        return undefined;
    return (0,say/* say */.c)('node-too-old', { least: MIN_VERSION.join('.'), version });
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
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92707);
/* harmony import */ var _input_sources_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79450);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92453);
/* harmony import */ var _command_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25192);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94710);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5171);
/** Sorts the words of `persist`: URLs, list files, standard input, or a mistake. */










/**
 * Returns the lists of a command, from its words and flags.
 * @throws UsageError for words that are no list, and if nothing was typed
 */
function listsIn({ positionals, isBare, options }) {
    if (isBare)
        throw new _args_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-no-list')], 'persist');
    const words = listWords(positionals);
    const typed = words.urls.filter(word => word !== '-');
    const urls = [options.urls, ...typed].filter(Boolean).join('\n');
    const urlsFile = [options.urlsFile, ...words.files].filter(Boolean).join('\n');
    return {
        lists: { ...(urls !== '' && { urls }), ...(urlsFile !== '' && { urlsFile }) },
        typed: typed.length > 0 ? { isTyped: true } : {},
        piped: words.urls.includes('-') ? { pipe: { name: STANDARD_INPUT, bytes: standardInput() } } : {},
    };
}
const STANDARD_INPUT = 'standard input';
/** Ctrl-C ends the writing program as well, whose end may be seen first: the signal comes within this time, milliseconds. */
const SIGNAL_MS = 10;
async function* standardInput() {
    yield* process.stdin;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(SIGNAL_MS);
}
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
/**
 * @returns `urls`: with `-` for standard input
 * @throws UsageError for words that are no list, with a suggestion
 */
function listWords(words) {
    const urls = [];
    const files = [];
    const unknown = [];
    for (const word of words) {
        const isUrl = URL_LIKE.test(word.trim()) && !(0,_input_sources_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .N)(word);
        if (isUrl)
            urls.push(word);
        // A list file by its name; if it is missing, the job reports it.
        else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(word) || (0,_input_documents_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOf */ .be)(word) || isPattern(word))
            files.push(word);
        else
            unknown.push(word);
    }
    if (unknown.length > 0)
        throw new _args_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(unknown.slice(0, MAX_TOLD).map(unknownWord), 'persist');
    return { urls, files };
}
/** Report at most this many wrong words; more are one mistake. */
const MAX_TOLD = 3;
function unknownWord(word) {
    const shown = (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(word);
    if ((0,_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .isCommand */ .y9)(word))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-command-first', { word, call: (0,_command_call_js__WEBPACK_IMPORTED_MODULE_6__/* .commandCall */ .Q)() });
    const meant = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_9__/* .nearestWord */ .z)(word, Object.keys(_commands_js__WEBPACK_IMPORTED_MODULE_7__/* .COMMANDS */ .Lo));
    return meant ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-word-meant', { word: shown, meant }) : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .c)('cli-word-unknown', { word: shown });
}


/***/ }),

/***/ 57132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./lib/base/process/prepare.js
var prepare = __webpack_require__(54636);
// EXTERNAL MODULE: ./lib/base/buffers/release-memory.js
var release_memory = __webpack_require__(91006);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/version.js
var base_version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/http/proxy.js
var proxy = __webpack_require__(72678);
// EXTERNAL MODULE: ./lib/base/process/thread-time.js
var thread_time = __webpack_require__(3301);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/config/with-config.js + 1 modules
var with_config = __webpack_require__(91917);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var options_field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/storage/credentials/from-env.js
var from_env = __webpack_require__(3544);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/storage/credentials/credentials.js
var credentials = __webpack_require__(38286);
// EXTERNAL MODULE: ./lib/cli/messages/say.js + 2 modules
var say = __webpack_require__(5171);
;// CONCATENATED MODULE: ./lib/cli/alibaba-chain.js
/**
 * Where Alibaba Cloud's own tools keep credentials: an OIDC token file, the profiles of the aliyun CLI, the
 * credentials file, the role of this machine, an address. Used when nothing else is set; the SDK is loaded only when
 * one of them is there.
 * https://www.alibabacloud.com/help/en/sdk/developer-reference/v2-manage-node-js-access-credentials
 */






/** In the order of the SDK's own chain, which calls the network even with nothing configured. */
const CREDENTIAL_LOCATIONS = [
    {
        name: (0,say/* say */.c)('cli-oidc-token-file'),
        isThere: env => Boolean(env.ALIBABA_CLOUD_OIDC_TOKEN_FILE &&
            env.ALIBABA_CLOUD_ROLE_ARN &&
            env.ALIBABA_CLOUD_OIDC_PROVIDER_ARN),
        open: sdk => sdk.OIDCRoleArnCredentialsProvider.builder().build(),
    },
    {
        name: (0,say/* say */.c)('cli-aliyun-profile'),
        isThere: env => env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED?.toLowerCase() !== 'true' && isAtHome('.aliyun', 'config.json'),
        open: sdk => sdk.CLIProfileCredentialsProvider.builder().build(),
    },
    {
        name: (0,say/* say */.c)('cli-credentials-file'),
        isThere: env => env.ALIBABA_CLOUD_CREDENTIALS_FILE
            ? (0,external_node_fs_.existsSync)(env.ALIBABA_CLOUD_CREDENTIALS_FILE)
            : isAtHome('.alibabacloud', 'credentials'),
        open: sdk => sdk.ProfileCredentialsProvider.builder().build(),
    },
    {
        name: (0,say/* say */.c)('cli-machine-role'),
        // Opt-in: outside Alibaba Cloud, 100.100.100.200 belongs to a stranger's network.
        isThere: ({ ALIBABA_CLOUD_ECS_METADATA: role, ALIBABA_CLOUD_ECS_METADATA_DISABLED: disabled }) => disabled ? disabled.toLowerCase() === 'false' : Boolean(role),
        open: sdk => sdk.ECSRAMRoleCredentialsProvider.builder().build(),
    },
    {
        name: 'ALIBABA_CLOUD_CREDENTIALS_URI',
        // Without an address the SDK calls a host named `undefined`.
        isThere: env => Boolean(env.ALIBABA_CLOUD_CREDENTIALS_URI),
        open: sdk => sdk.URICredentialsProvider.builder().build(),
    },
];
/** The user of a container may have no home folder, which Node says by an error. */
function isAtHome(...path) {
    try {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_os_.homedir)(), ...path));
    }
    catch {
        return false;
    }
}
/** @returns what finds the first provider that gives credentials; undefined when no place exists */
function alibabaChain(env) {
    const locations = CREDENTIAL_LOCATIONS.filter(({ isThere }) => isThere(env));
    return locations.length === 0 ? undefined : () => firstProvider(locations);
}
/** @throws PersistError `store-auth` when none gives credentials */
async function firstProvider(locations) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(477)]).then(__webpack_require__.t.bind(__webpack_require__, 80477, 19));
    for (const { name, open } of locations) {
        try {
            return await openPlace(name, () => open(sdk));
        }
        catch {
            // The next place may have credentials.
        }
    }
    const names = locations.map(({ name }) => name);
    throw noneFrom(names.reduce((first, second) => (0,say/* say */.c)('cli-either', { first, second })));
}
/** Shares one SDK call among concurrent calls: the SDK would open a session for each. */
async function openPlace(name, open) {
    let provider = open();
    let current = await credentialsOf(provider, name);
    let asking;
    return async (refused) => {
        // The SDK renews by the clock alone: after a refusal, a new provider drops the old session.
        if (refused && (0,credentials/* sameKeys */.Z)(current, refused) && !asking)
            provider = open();
        asking ??= credentialsOf(provider, name).finally(() => {
            asking = undefined;
        });
        current = await asking;
        return current;
    };
}
async function credentialsOf(provider, name) {
    // Hide the SDK's error: it may quote a file with secrets, or a response with a token.
    const got = await provider.getCredentials().catch(() => undefined);
    if (!got?.accessKeyId || !got.accessKeySecret)
        throw noneFrom(name);
    const { accessKeyId, accessKeySecret, securityToken } = got;
    return { accessKeyId, accessKeySecret, ...(securityToken && { securityToken }) };
}
function noneFrom(places) {
    return new errors/* PersistError */.vc('credentials', 'store-auth', (0,say/* say */.c)('cli-no-credentials', { places }), {
        advice: (0,say/* say */.c)('cli-no-credentials-fix'),
    });
}

// EXTERNAL MODULE: ./lib/cli/commands.js
var cli_commands = __webpack_require__(94710);
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
async function commandContext(command, terminal, redactor, readerGone) {
    const { env } = process;
    const table = cli_commands/* COMMANDS */.Lo[command.name];
    const { accessKeyId, accessKeySecret, securityToken } = command.options;
    const variables = from_env/* SECRET_VARIABLES */.VP.filter(name => !from_env/* KEY_ID_VARIABLES */.SH.includes(name));
    const secrets = [accessKeySecret, securityToken, ...variables.map(name => env[name])];
    for (const secret of secrets)
        if (secret)
            redactor.add(secret.trim());
    for (const name of ['accessKeySecret', 'securityToken'])
        if (command.options[name])
            terminal.say((0,say/* say */.c)('cli-note', { sentence: (0,say/* say */.c)('cli-secret-seen', SEEN_SECRETS[name]) }));
    for (const id of [accessKeyId, ...from_env/* KEY_ID_VARIABLES */.SH.map(name => env[name])])
        if (id)
            redactor.addKeyId(id.trim());
    for (const name of proxy/* PROXY_VARIABLES */.bD)
        for (const secret of (0,proxy/* proxySecrets */.Wm)(env[name]))
            redactor.add(secret);
    const configured = await (0,with_config/* withConfig */.N)(table, command.options, { cwd: process.cwd(), environment: env });
    const { options, fromFile } = configured;
    for (const [name, { secretsIn }] of Object.entries(table))
        for (const secret of secretsIn?.(options[(0,options_field/* camelCase */.xQ)(name)] ?? '') ?? [])
            redactor.add(secret);
    terminal.speak((0,sentence/* languageMeant */.iV)(options.language ?? '') ?? terminal.language);
    for (const line of configured.lines)
        terminal.say(line);
    if (configured.problems.length > 0)
        throw new errors/* SettingsError */.GN(configured.problems);
    const { GITHUB_REPOSITORY: repository } = env;
    return {
        command,
        options: { language: terminal.language, ...options },
        terminal,
        surroundings: {
            environment: env,
            fromFile,
            mask: redactor.add,
            cpuTime: thread_time/* threadTime */.U,
            ...(0,defined/* defined */.s)({ fallbackCredentials: alibabaChain(env), repository: repository || undefined }),
        },
        signal: AbortSignal.any([interruptSignal(), readerGone]),
    };
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

// EXTERNAL MODULE: ./lib/cli/command-call.js
var command_call = __webpack_require__(25192);
;// CONCATENATED MODULE: ./lib/cli/help-flags.js
const PLACE = ['region', 'endpoint'];
/** The most used flags of each command, in the order of the help. */
const USED_FLAGS = {
    persist: [
        'urls-file',
        'urls-from',
        'select',
        'exclude',
        'destination',
        ...PLACE,
        'key',
        'public-url-base',
        'rewrite-to',
        'results-file',
        'dry-run',
        'config-file',
        'json',
        'quiet',
        'verbose',
    ],
    list: ['match', 'delimiter', 'limit', 'modified-since', ...PLACE, 'config-file', 'json'],
    download: ['match', 'keys-file', 'directory', 'on-existing', 'limit', ...PLACE, 'config-file', 'json'],
    check: ['depth', 'accept-missing', 'damaged-file', 'documents', ...PLACE, 'config-file', 'json', 'quiet'],
    doctor: ['read-only', ...PLACE, 'config-file'],
    export: ['format', 'output', 'public-url-base', ...PLACE, 'config-file'],
};

;// CONCATENATED MODULE: ./lib/cli/help-texts.js
/** Usage and examples of each command. Data, in which `persist-images` stands for the way the command is called. */
const USAGES = {
    persist: 'persist-images [persist] URL|FILE… [--destination oss://bucket/prefix/] [flags]',
    list: 'persist-images list SOURCE [flags]',
    download: 'persist-images download SOURCE [KEY…] [flags]',
    check: 'persist-images check SOURCE [flags]',
    doctor: 'persist-images doctor DESTINATION [flags]',
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
            caption: 'help-example-damaged',
            command: `persist-images check ${BUCKET} ${REGION} --depth bytes --damaged-file damaged.txt`,
        },
    ],
    doctor: [{ caption: 'help-example-doctor', command: `persist-images doctor ${BUCKET} ${REGION}` }],
    export: [
        {
            caption: 'help-example-export',
            command: `persist-images export ${BUCKET} ${REGION} --format csv --output images.csv`,
        },
    ],
};

// EXTERNAL MODULE: ./lib/cli/list-words.js
var list_words = __webpack_require__(20912);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/help.js
/** Prints the help, as wide as the terminal: one screen, or every flag in groups from the tables of fields. */










/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;
/** A terminal of at least this many columns shows the help of a flag beside its name. */
const MIN_BESIDE = 72;
const NAME_COLUMNS = 28;
const COMMAND_COLUMNS = 12;
/**
 * The short help, on one screen, and the whole one.
 * @param all show every flag, not only the most used ones
 * @param call how the command is called here
 */
function helpLines(job, all, page, call = (0,command_call/* commandCall */.Q)()) {
    const { language, heading } = page;
    const columns = Math.min(page.columns, MAX_COLUMNS);
    const told = (sentence) => sentence.in(language);
    const section = (title, lines) => ['', heading(told(title)), ...lines];
    const called = (command) => command.replaceAll('persist-images', call);
    const commands = Object.keys(cli_commands/* COMMANDS */.Lo).flatMap(name => itemLines(name, told((0,say/* say */.c)(`help-command-${name}`)), columns, COMMAND_COLUMNS));
    const flags = (all ? wholeFlags : shortFlagLines)(job, language, columns, section);
    const examples = EXAMPLES[job].slice(0, all ? undefined : 2);
    const left = Object.keys(cli_commands/* JOBS */.PL[job]).length + cli_commands/* OWN_FLAGS */.l1.length - USED_FLAGS[job].length;
    return [
        ...(0,text_width/* wrap */.LV)(told((0,say/* say */.c)(`help-${job}`)), columns),
        ...section((0,say/* say */.c)('help-usage'), (0,text_width/* wrap */.LV)(called(USAGES[job]), columns - 2).map(indented)),
        ...(job === 'persist' ? section((0,say/* say */.c)('help-commands'), commands) : []),
        ...flags,
        ...section((0,say/* say */.c)('help-examples'), examples.flatMap(({ caption, command }) => [
            ...(0,text_width/* wrap */.LV)(told((0,say/* say */.c)(caption)), columns - 2).map(indented),
            ...commandLines(called(command), columns).map(indented),
        ])),
        '',
        ...(all
            ? []
            : (0,text_width/* wrap */.LV)((0,say/* say */.c)('help-more', { count: left, command: commandOf(job, call) }).in(language), columns)),
        ...(0,text_width/* wrap */.LV)(told((0,say/* say */.c)('help-exit')), columns),
    ];
}
function shortFlagLines(job, language, columns, section) {
    return section((0,say/* say */.c)('help-flags'), USED_FLAGS[job].flatMap(name => itemLines(flagName(name, job), (0,say/* say */.c)(`flag-${name}`).in(language), columns)));
}
function wholeFlags(job, language, columns, section) {
    const item = (name, help) => itemLines(flagName(name, job), help, columns);
    return [
        ...flagGroups(cli_commands/* JOBS */.PL[job]).flatMap(({ group, flags }) => section((0,say/* say */.c)(`help-${group}`), flags.flatMap(([name, field]) => item(name, meaningOf(name, field, language))))),
        ...section((0,say/* say */.c)('help-own'), cli_commands/* OWN_FLAGS */.l1.flatMap(name => item(name, (0,say/* say */.c)(`help-flag-${name}`).in(language)))),
    ];
}
/** The flags of a table by group, in their order, without empty groups. */
function flagGroups(table) {
    const all = Object.entries(table);
    return options_field/* GROUPS */.fd.map(group => ({ group, flags: all.filter(([, field]) => field.group === group) })).filter(({ flags }) => flags.length > 0);
}
/** A usage error has so many lines, its faults included. */
const USAGE_ERROR_LINES = 8;
/** Usage and two examples, for below the faults of a usage error. */
function usageLines({ job, sentences }, { language, heading }, call = (0,command_call/* commandCall */.Q)()) {
    const called = (command) => command.replaceAll('persist-images', call);
    const { colon } = sentence/* LANGUAGES */.Yj[language];
    const title = (id) => heading((0,say/* say */.c)(id).in(language)) + colon;
    const usage = [
        title('help-usage') + called(USAGES[job]),
        title('help-examples').trimEnd(),
        ...EXAMPLES[job].slice(0, 2).map(({ command }) => indented(called(command))),
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
function flagName(name, job) {
    const letter = Object.entries((0,cli_commands/* shortFlags */.AV)(job)).find(([, long]) => long === name)?.[0];
    return letter ? `-${letter}, --${name}` : `    --${name}`;
}
function meaningOf(name, field, language) {
    const value = field.default ?? '';
    const standard = isWorthTelling(name, value) ? (0,say/* say */.c)('help-default', { value }).in(language) : '';
    return [(0,options_field/* helpOf */.ZL)(field).in(language), standard].filter(Boolean).join(sentence/* LANGUAGES */.Yj[language].space);
}
/** A switch is off by default, and the command's language is the locale's. */
function isWorthTelling(name, value) {
    return value !== '' && value !== 'false' && name !== 'language';
}
/** A name, with its help beside or below. */
function itemLines(name, help, columns, beside = NAME_COLUMNS) {
    const isBeside = columns >= MIN_BESIDE;
    const indent = isBeside ? beside : 4;
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
    if (topic !== undefined && !(0,cli_commands/* isCommand */.y9)(topic))
        throw new args/* UsageError */.eb([(0,list_words/* unknownWord */.$5)(topic)], 'persist');
    const job = [topic, name].find(cli_commands/* isJob */.o5) ?? 'persist';
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
;// CONCATENATED MODULE: ./lib/cli/json-line.js
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
    /** Speaks the language of the options from here on. */
    speak(language) {
        this.language = language;
        this.lineText = { ...this.lineText, language };
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
    /** Prints one result as a JSON line. */
    printJson(record) {
        this.print(jsonLine(record, this.#redactor));
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
/** The command `persist-images`: the only folder that knows argv, streams and exit statuses. */













/** Each command is loaded only when it runs. */
const RUNS = {
    persist: async () => (await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(5606), __webpack_require__.e(7350), __webpack_require__.e(6742), __webpack_require__.e(8065), __webpack_require__.e(535), __webpack_require__.e(4629)]).then(__webpack_require__.bind(__webpack_require__, 8598))).persistCommand,
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(5606), __webpack_require__.e(7350), __webpack_require__.e(6742), __webpack_require__.e(5305), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 690))).listCommand,
    download: async () => (await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(5606), __webpack_require__.e(7350), __webpack_require__.e(6742), __webpack_require__.e(8065), __webpack_require__.e(3011), __webpack_require__.e(1224)]).then(__webpack_require__.bind(__webpack_require__, 31224))).downloadCommand,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(5606), __webpack_require__.e(7350), __webpack_require__.e(6742), __webpack_require__.e(9252), __webpack_require__.e(8243), __webpack_require__.e(2394)]).then(__webpack_require__.bind(__webpack_require__, 2394))).checkCommand,
    doctor: async () => (await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(5606), __webpack_require__.e(2346), __webpack_require__.e(4007)]).then(__webpack_require__.bind(__webpack_require__, 24403))).doctorCommand,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(608), __webpack_require__.e(5606), __webpack_require__.e(7350), __webpack_require__.e(9252), __webpack_require__.e(9350)]).then(__webpack_require__.bind(__webpack_require__, 37071))).exportCommand,
};
async function cli() {
    (0,release_memory/* releaseChunks */.IP)();
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
    const { name, help, version } = command;
    if (version)
        terminal.page(() => [base_version/* VERSION */.x], 'output');
    else if (help || name === 'help')
        printHelp(command, terminal);
    if (version || help || !(0,cli_commands/* isJob */.o5)(name))
        return exit/* EXIT */.dc.fine;
    const run = await RUNS[name]();
    return await run(await commandContext(command, terminal, redactor, readerGone));
}


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/cli/messages/en.js
/** What only the command says, and its help. */
const ENGLISH = {
    // The command line.
    'cli-output-broken': 'standard output cannot be written: {error}',
    'cli-note': 'note: {sentence}',
    'cli-secret-seen': 'every program on this machine can read {flag}, and it stays in the history of the shell: set the environment variable {oss} instead, or {aws} for S3 and R2',
    'cli-flag-unknown': '{flag} is not known; see {help}',
    'cli-flag-meant': '{flag} is not known; did you mean {meant}?',
    'cli-flag-needs-value': '{flag} needs a value: {flag} VALUE, or {flag}=VALUE for one that begins with a dash',
    'cli-flag-takes-none': '{flag} takes no value',
    'cli-quiet-and-verbose': '--quiet and --verbose exclude each other',
    'cli-second-word': '{command} takes one {option}, and {word} is a second one; see --help',
    'cli-destination-meant': '--destination is missing, and {names} {count|belongs|belong} to one: add it, or write {folder}',
    'cli-no-list': 'there is no URL, no list file and no command',
    'cli-word-unknown': '{word} is not a URL, a file or a command',
    'cli-word-meant': '{word} is not a URL, a file or a command; did you mean {meant}?',
    'cli-command-first': '{word} is a command, and a command comes first: {call} {word}',
    'cli-keys-not-json': 'standard input, line {line}: the line is not JSON, as the first one is',
    'cli-no-credentials': 'No credentials could be read from {places}.',
    'cli-no-credentials-fix': 'Correct that place ("aliyun configure" for the aliyun CLI), or set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET.',
    'cli-either': '{first} or {second}',
    'cli-oidc-token-file': 'the OIDC token file',
    'cli-aliyun-profile': 'the profile of the aliyun CLI',
    'cli-credentials-file': 'the credentials file',
    'cli-machine-role': 'the RAM role of this machine',
    'cli-total': '{counts}; {bytes} bytes written to {place} in {seconds} s',
    'cli-count-failed': '{count} failed',
    'cli-try-again': 'to try again: {file}',
    'cli-gallery': 'the images as a page: {file}',
    'cli-total-downloaded': '{total} {total|object|objects}: {downloaded} downloaded, {unchanged} unchanged, {lost} failed; {bytes} bytes written',
    'cli-total-listed': '{count} found, {bytes} bytes',
    'cli-total-exported': '{images} {images|image|images} in {output}',
    'cli-export-incomplete': 'a part of the manifest could not be read, so images may be missing in the export',
    'cli-list-more': 'there is more: --start-after {token}',
    'cli-rewritten': '{count} {count|list|lists} rewritten:',
    'cli-rewritten-none': 'no list had to be rewritten',
    'cli-foreign': 'not in the store, so unchanged in the lists:',
    'cli-foreign-one': '{name}, {place}: {url} ({reason})',
    // The help of the command line. The tables of fields have the help of its flags.
    'help-usage': 'Usage',
    'help-examples': 'Examples',
    'help-commands': 'Commands',
    'help-flags': 'Most used flags',
    'help-rest': 'All commands and flags: {command}',
    'help-own': 'This command',
    'help-what': 'What',
    'help-where': 'Where',
    'help-login': 'Login',
    'help-keys': 'Keys and objects',
    'help-origins': 'Origins',
    'help-manifest': 'Manifest',
    'help-report': 'The run and its report',
    'help-default': 'Default: {value}.',
    'help-more': '{count} further flags: {command} --help all',
    'help-exit': 'Exit status: 0 fine, 1 something failed, 2 wrong settings, 3 the store or its credentials, 130 interrupted, 143 ended by SIGTERM.',
    'help-persist': 'Keeps images: a list of URLs in, the bytes in your bucket or folder, the object keys out. A word is a URL or a list file; `-` reads URLs from standard input. Without --destination images go to ./persisted-images.',
    'help-list': 'Lists what is in a bucket or folder, a key a line, common prefixes among them.',
    'help-download': 'Downloads objects into a folder: those of KEY…, of --keys-file, or all that --match finds. `-` reads keys from standard input: what `list … --json` prints, or a key a line.',
    'help-check': 'Checks whether a bucket or folder still holds every image that the manifest names. It prints a damaged object a line, and changes none. With --json every object is printed.',
    'help-doctor': 'Checks every right that a run needs in a bucket, and prints missing rights and the policy that grants them.',
    'help-export': 'Writes what the manifest knows of the stored images: a row for each. It reads the manifest alone, no image.',
    'help-command-persist': 'keep images (also without this word)',
    'help-command-list': 'list a bucket or folder',
    'help-command-download': 'download objects into a folder',
    'help-command-check': 'check stored images against the manifest',
    'help-command-doctor': 'examine a bucket before the first run',
    'help-command-export': 'write the manifest as a table',
    'help-command-help': 'this help; for a command: help COMMAND, for every flag: help all',
    // A line of the short help for each flag in it.
    'flag-urls-file': 'lists: .txt .csv .json .jsonl .md .html .xml',
    'flag-urls-from': 'addresses of pages, feeds, sitemaps',
    'flag-select': 'JSONPath to the URLs of a JSON list',
    'flag-exclude': 'URLs to leave out, e.g. **/avatars/**',
    'flag-destination': 'oss://bucket/prefix/, s3://…, r2://…, file:./…',
    'flag-region': 'region of the bucket, e.g. cn-hongkong',
    'flag-endpoint': 'host or URL of the store, if not public',
    'flag-key': 'template of the key below the prefix',
    'flag-public-url-base': 'what public URLs begin with',
    'flag-rewrite-to': 'write the lists with the new links',
    'flag-results-file': 'where the results go, JSON Lines',
    'flag-dry-run': 'fetch and write nothing, say what would be',
    'flag-config-file': 'YAML file with further options',
    'flag-json': 'print results as JSON Lines',
    'flag-quiet': 'print only errors',
    'flag-verbose': 'print every image',
    'flag-match': "glob of keys, e.g. '2026/**'",
    'flag-delimiter': '/ lists folders alone',
    'flag-limit': 'at most so many',
    'flag-modified-since': 'a time, or an age such as 24h',
    'flag-keys-file': 'lists of keys',
    'flag-directory': 'where the files go',
    'flag-on-existing': 'a file is there already: what to do',
    'flag-depth': 'look at names, or read the bytes',
    'flag-accept-missing': 'accept the missing objects',
    'flag-damaged-file': 'where the keys to put back go',
    'flag-documents': 'files whose links are checked, too',
    'flag-read-only': 'write no probe',
    'flag-format': 'csv or jsonl',
    'flag-output': 'the file to write',
    'help-example-here': 'One image, into ./persisted-images:',
    'help-example-list': 'A list file, into a bucket:',
    'help-example-select': 'URLs inside the JSON of a crawler:',
    'help-example-pipe': 'From another program, results to a third:',
    'help-example-check': 'Is every image still there?',
    'help-example-damaged': 'Read all bytes, and write the keys to put back:',
    'help-example-doctor': 'Is the bucket ready?',
    'help-example-export': 'A table of all stored images:',
    'help-example-folders': 'The folders of a bucket:',
    'help-example-new': 'The objects of the last day:',
    'help-example-match': 'All images of a year:',
    'help-example-found': 'What a listing finds:',
    'help-flag-json': 'Print results as JSON Lines on standard output; `--json=unordered` as they come, not in the order of the list.',
    'help-flag-quiet': 'Print only errors, one line per cause.',
    'help-flag-verbose': 'Print every image, on a terminal as well.',
    'help-flag-help': 'This help; --help all has every flag.',
    'help-flag-version': 'Print the version.',
};

;// CONCATENATED MODULE: ./lib/cli/messages/zh.js
const CHINESE = {
    'cli-output-broken': '无法写入标准输出：{error}',
    'cli-note': '提示：{sentence}',
    'cli-secret-seen': '{flag} 写在命令行上，本机的其他程序能看到，也会留在 shell 的历史记录里：最好改用环境变量 {oss}（S3 和 R2 用 {aws}）',
    'cli-flag-unknown': '没有 {flag} 这个参数；全部参数见 {help}',
    'cli-flag-meant': '没有 {flag} 这个参数；是否想写 {meant}？',
    'cli-flag-needs-value': '{flag} 后面要有值：{flag} 值；如果值以短划线开头，请写成 {flag}=值',
    'cli-flag-takes-none': '{flag} 后面不带值',
    'cli-quiet-and-verbose': '--quiet 和 --verbose 不能同时使用',
    'cli-second-word': '{command} 只接受一个 {option}，{word} 是第二个；用法见 --help',
    'cli-destination-meant': '缺少 --destination，而 {names} 要与它一起使用：请补上，或写 {folder}',
    'cli-no-list': '没有给出 URL、列表文件或命令',
    'cli-word-unknown': '{word} 既不是 URL 或文件，也不是命令',
    'cli-word-meant': '{word} 既不是 URL 或文件，也不是命令；是否想写 {meant}？',
    'cli-command-first': '{word} 是命令，命令要写在最前面：{call} {word}',
    'cli-keys-not-json': '标准输入第 {line} 行：第一行是 JSON，这一行却不是',
    'cli-no-credentials': '无法从{places}取得凭证。',
    'cli-no-credentials-fix': '请修正该处的配置（aliyun CLI 可运行 “aliyun configure”），或设置 OSS_ACCESS_KEY_ID 和 OSS_ACCESS_KEY_SECRET。',
    'cli-either': '{first}或{second}',
    'cli-oidc-token-file': ' OIDC token 文件',
    'cli-aliyun-profile': ' aliyun CLI 的配置',
    'cli-credentials-file': '凭证文件',
    'cli-machine-role': '本机的 RAM 角色',
    'cli-total': '{counts}；向 {place} 写入 {bytes} 字节，用时 {seconds} 秒',
    'cli-count-failed': '失败 {count}',
    'cli-try-again': '重试可用这个列表：{file}',
    'cli-gallery': '图片总览页：{file}',
    'cli-total-downloaded': '共 {total} 个对象：下载 {downloaded}，已有 {unchanged}，失败 {lost}；写入 {bytes} 字节',
    'cli-total-listed': '找到 {count} 个，共 {bytes} 字节',
    'cli-total-exported': '{images} 张图片，写到 {output}',
    'cli-export-incomplete': '有一部分运行记录无法读取，因此导出中可能缺少图片',
    'cli-list-more': '后面还有：--start-after {token}',
    'cli-rewritten': '已改写 {count} 个列表：',
    'cli-rewritten-none': '没有列表需要改写',
    'cli-foreign': '不在存储中、列表里保持原样的图片：',
    'cli-foreign-one': '{name} {place}：{url}（{reason}）',
    'help-usage': '用法',
    'help-examples': '示例',
    'help-commands': '命令',
    'help-flags': '常用参数',
    'help-rest': '全部命令和参数：{command}',
    'help-own': '本命令',
    'help-what': '存什么',
    'help-where': '存到哪里',
    'help-login': '登录',
    'help-keys': 'Key 与对象',
    'help-origins': '图片站',
    'help-manifest': '运行记录',
    'help-report': '运行与报告',
    'help-default': '默认：{value}。',
    'help-more': '另有 {count} 个参数：{command} --help all',
    'help-exit': '退出码：0 正常，1 有失败，2 参数有误，3 存储或凭证有误，130 被中断，143 被 SIGTERM 结束。',
    'help-persist': '保存图片：给出 URL 列表，图片存进你的 Bucket 或目录，返回 key。参数可以是 URL 或列表文件；`-` 表示从标准输入读取 URL。不写 --destination 时存到 ./persisted-images。',
    'help-list': '列举 Bucket 或目录中的内容，每行一个 key，公共前缀也在其中。',
    'help-download': '把对象下载到目录：KEY… 指定的、--keys-file 列出的，或 --match 匹配的全部。`-` 表示从标准输入读取 key：`list … --json` 的输出，或每行一个 key。',
    'help-check': '检查 Bucket 或目录是否仍保存着运行记录中的每张图片。每行打印一个有问题的对象，不改动任何对象。加 --json 时打印所有对象。',
    'help-doctor': '检查 Bucket 是否具备运行所需的条件，说明缺少什么、哪条权限策略可以授予。',
    'help-export': '导出运行记录中已存图片的信息，每张一行。只读取运行记录，不读取图片。',
    'help-command-persist': '保存图片（可省略这个词）',
    'help-command-list': '列举 Bucket 或目录',
    'help-command-download': '把对象下载到目录',
    'help-command-check': '按运行记录检查已存储的图片',
    'help-command-doctor': '首次运行前检查 Bucket',
    'help-command-export': '把运行记录写成表格',
    'help-command-help': '本帮助；某个命令：help 命令名，全部参数：help all',
    'flag-urls-file': '列表：.txt .csv .json .jsonl .md .html .xml',
    'flag-urls-from': '网页、feed、sitemap 的地址',
    'flag-select': '指向 JSON 列表中 URL 的 JSONPath',
    'flag-exclude': '要排除的 URL，如 **/avatars/**',
    'flag-destination': '存到哪里：oss://bucket/prefix/、r2://…、file:./…',
    'flag-region': 'Bucket 所在的地域，如 cn-hongkong',
    'flag-endpoint': '存储的域名或 URL（不用公网地址时）',
    'flag-key': '前缀之下 key 的模板',
    'flag-public-url-base': '公开 URL 的开头',
    'flag-rewrite-to': '把新链接写进列表',
    'flag-results-file': '结果写到哪里，JSON Lines',
    'flag-dry-run': '不下载也不写入，只说明将做什么',
    'flag-config-file': '写有其他选项的 YAML 文件',
    'flag-json': '以 JSON Lines 打印结果',
    'flag-quiet': '只打印错误',
    'flag-verbose': '打印每张图片',
    'flag-match': 'key 的 glob，如 `2026/**`',
    'flag-delimiter': '/ 只列出目录',
    'flag-limit': '最多多少个',
    'flag-modified-since': '时间，或多久以内，如 24h',
    'flag-keys-file': 'key 的列表',
    'flag-directory': '文件写到哪里',
    'flag-on-existing': '文件已存在时怎么办',
    'flag-depth': '只看 key，还是读取字节',
    'flag-accept-missing': '确认缺失的对象已丢失',
    'flag-damaged-file': '需补回的 key 写到哪里',
    'flag-documents': '一并检查其中链接的文件',
    'flag-read-only': '不写入测试对象',
    'flag-format': 'csv 或 jsonl',
    'flag-output': '写到哪个文件',
    'help-example-here': '一张图片，存到 ./persisted-images：',
    'help-example-list': '列表文件，存进 Bucket：',
    'help-example-select': 'URL 在爬虫输出的 JSON 里：',
    'help-example-pipe': '从别的程序读入，结果交给下一个程序：',
    'help-example-check': '每张图片都还在吗？',
    'help-example-damaged': '读取全部字节，并写入需补回的 key：',
    'help-example-doctor': 'Bucket 准备好了吗？',
    'help-example-export': '全部已存图片的表格：',
    'help-example-folders': '列出 Bucket 中的目录：',
    'help-example-new': '最近一天写入的对象：',
    'help-example-match': '某一年的全部图片：',
    'help-example-found': '下载列举到的对象：',
    'help-flag-json': '在标准输出上以 JSON Lines 打印结果；`--json=unordered` 按完成的先后打印，而不按列表的顺序。',
    'help-flag-quiet': '只打印错误，同一原因合为一行。',
    'help-flag-verbose': '逐张打印图片，在终端上也是如此。',
    'help-flag-help': '本帮助；--help all 列出全部参数。',
    'help-flag-version': '打印版本号。',
};

;// CONCATENATED MODULE: ./lib/cli/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


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
/** A line may break after a word, a comma outside a number, or a Chinese character, with its punctuation. */
const UNIT = /[（“‘《]*(?:\p{Script=Han}|(?:[^\s,\p{Script=Han}（“‘《、。，；：！？）”’》…]|,(?=\d))+,?|\S)[、。，；：！？）”’》…]*/gu;
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

/***/ 79450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isWindowsPath),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53192);
/* harmony import */ var _documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92707);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42001);
/** Resolves the patterns of `urls-file` to files and checks each, before any file is read. */









/**
 * @param directory absolute; relative patterns start there
 * @param workspace folders (symbolic links resolved) that files must lie in; undefined allows all
 * @param formats the formats that a list may have, by file ending; or the one that all have
 * @param isLeftOut whether to ignore a file that a glob found
 */
async function findFiles(patterns, directory, workspace, formats, isLeftOut = () => false) {
    const boundary = workspace === undefined ? undefined : await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(workspace);
    const search = { directory, workspace: boundary, formats, isLeftOut };
    const files = new Map();
    const failed = new Map();
    const problems = [];
    for (const pattern of patterns) {
        for (const found of await filesOf(pattern, search)) {
            if ('in' in found)
                problems.push(found);
            else if ('problem' in found)
                failed.set(found.name, found);
            else if (!files.has(found.path))
                files.set(found.path, found);
        }
    }
    return { files: [...files.values()], problems, failed: [...failed.values()] };
}
async function filesOf(pattern, search) {
    const { directory, workspace, isLeftOut } = search;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern);
    const isElsewhere = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' || (workspace !== undefined && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path));
    if (isWindowsPath(pattern) && isElsewhere && (await kindOf(path)) === 'nothing')
        return [windowsPathProblem(pattern, workspace !== undefined)];
    const folders = workspace ? [directory, ...workspace.written, ...workspace.real] : [directory];
    const { base, rest } = splitPattern(path, folders, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern));
    const magic = rest.search(/[*?[{]/);
    // A file name may hold brackets, so that an existing path is not read as a glob.
    if (magic < 0 || (await kindOf(path)) !== 'nothing')
        return [await checkFile(path, search)];
    // Refuse before the walk: `/**` would read the whole disk first.
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, `${rest.slice(0, magic)}*`));
    if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, start))
        return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-reaches-outside', { pattern })];
    const matches = [];
    // Not imported by name: Node 20 lacks it, and would name this export in place of its version.
    for await (const match of node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob(rest, { cwd: base }))
        matches.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, match));
    const found = [];
    const odd = [];
    const wanted = matches.filter(match => !isLeftOut(match)).sort();
    for (const match of wanted) {
        const kind = await kindOf(match);
        if (kind === 'directory')
            continue;
        const file = await checkFile(match, search);
        if ('in' in file && kind !== 'file')
            odd.push({ name: displayName(match, directory), problem: file });
        else
            found.push(file);
    }
    if (found.length > 0)
        return [...found, ...odd];
    if (odd.length > 0)
        return odd.map(({ problem }) => problem);
    return [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)(wanted.length < matches.length ? 'rewrite-only-own' : 'list-no-match', { pattern })];
}
/**
 * Splits a pattern into a literal folder, whose name may hold brackets, and the pattern below it.
 * @param path the pattern, resolved to an absolute path
 * @param folders absolute; a relative pattern starts in the first one
 */
function splitPattern(path, [directory = '', ...others], isAbsolutePattern) {
    const base = isAbsolutePattern
        ? ([directory, ...others].find(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root)
        : directory;
    return { base, rest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path) };
}
async function kindOf(path) {
    try {
        const status = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(path);
        return status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other';
    }
    catch {
        return 'nothing';
    }
}
/** @returns the file, or a sentence that says why it cannot be read */
async function checkFile(path, search) {
    const { directory, workspace, formats } = search;
    const name = displayName(path, directory);
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        if (workspace && !liesInside(real, workspace))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path) ? 'list-link-outside' : 'list-outside', {
                name,
                file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
            });
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (status.isDirectory())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-directory', { name });
        // Opening a FIFO may wait for a writer for ever.
        if (!status.isFile())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-no-file', { name });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(real, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        if (typeof formats === 'string')
            return { name, path: real, format: formats, size: status.size };
        const format = (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(path, formats);
        return format
            ? { name, path: real, format, size: status.size }
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-ending', { name, endings: Object.keys(formats).join(' ') });
    }
    catch (error) {
        if (workspace && !(0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedInside */ .iT)(workspace, path))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-outside', { name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) });
        const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('folder-code-unknown');
        if (code !== 'ENOENT')
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-unreadable', { name: `'${name}'`, code });
        const found = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat(path).catch(() => undefined);
        if (found?.isSymbolicLink())
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-dangling', { name });
        const meant = (await withSlashes(path, workspace)) ?? (await nearestFile(path, search));
        if (meant === undefined && workspace && (await isEmpty(directory)))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-checkout', { name });
        return meant === undefined
            ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent', { name })
            : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-absent-near', { name, meant: displayName(meant, directory) });
    }
}
/** @param real a path with symbolic links resolved */
function liesInside(real, workspace) {
    return !workspace || workspace.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(folder, real));
}
async function isEmpty(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => ['unknown']);
    return names.length === 0;
}
/** Returns the file that a relative path of Windows means, such as `lists\\a.json`, where `\\` separates nothing. */
async function withSlashes(path, workspace) {
    const meant = path.replaceAll('\\', '/');
    if (node_path__WEBPACK_IMPORTED_MODULE_1__.sep !== '/' || meant === path)
        return undefined;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(meant).catch(() => undefined);
    return real !== undefined && liesInside(real, workspace) ? meant : undefined;
}
/** Most names that are compared in one folder. */
const MAX_NAMES = 10_000;
/** Most letters that a typing error may change. */
const MAX_SLIP = 3;
/** Returns the file of the nearest name in the folder of a missing list, if it may be a typing error. */
async function nearestFile(path, { workspace, formats }) {
    const names = [];
    try {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (!liesInside(folder, workspace))
            return undefined;
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (!entry.isDirectory() && isList(entry.name, formats))
                names.push(entry.name);
            if (names.length === MAX_NAMES)
                break;
        }
    }
    catch {
        return undefined;
    }
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    // Endings are alike, so that only the rest of the name limits the distance.
    const most = Math.min(MAX_SLIP, Math.floor(name.replace(/\..*$/s, '').length / 2));
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestWord */ .z)(name, names.sort(), most);
    return nearest && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), nearest);
}
function isList(name, formats) {
    return typeof formats === 'string' || (0,_documents_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatOf */ .be)(name, formats) !== undefined;
}
/** Matches `C:\\lists\\a.json` and `\\\\server\\share\\a.json`. */
function isWindowsPath(path) {
    return /^(?:[a-z]:[\\/]|\\\\)/i.test(path);
}
/** @param hasWorkspace whether the run is a step of an action, on a machine that is not the user's */
function windowsPathProblem(path, hasWorkspace) {
    const file = path.split(/[\\/]/).at(-1) ?? '';
    if (hasWorkspace)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-other-machine', { name: path, file });
    const [, drive = '', rest = ''] = /^([a-z]):(.*)$/is.exec(path) ?? [];
    if (drive === '')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-path', { name: path });
    const mounted = `/mnt/${drive.toLowerCase()}${rest.replaceAll('\\', '/')}`;
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('list-windows-drive', { name: path, mounted });
}
function displayName(path, directory) {
    return ((0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .contains */ .gR)(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : path).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 40993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nB: () => (/* binding */ CHECK_FIELDS)
/* harmony export */ });
/* unused harmony exports depth, checkFailOn */
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54173);
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76264);
/** Fields of a check. */




/** Ten years of days. */
const MAX_SHARES = 3650;
/** In a matrix from `bytes 1/30` to `bytes 30/30` the last one is the share with the remainder 0. */
const depth = value => {
    const [, look, index, text] = /^(list|head|bytes)(?:(?<=bytes) +(?:(\d{1,4})\/)?(\d{1,4}))?$/.exec(value) ?? [];
    const count = Number(text ?? 1);
    if (look === undefined || count < 1 || count > MAX_SHARES || Number(index ?? 0) > count)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-depth', { most: MAX_SHARES }));
    return {
        look: look,
        share: { count, index: index === undefined ? undefined : Number(index) % count },
    };
};
const checkFailOn = value => {
    if (value === 'any' || value === 'none')
        return value;
    const percent = /^(\d{1,3}(?:\.\d{1,3})?)%$/.exec((0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)(value))?.[1];
    if (percent === undefined || Number(percent) > 100)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-check-fail-on'));
    return { percent: Number(percent) };
};
const CHECK_FIELDS = {
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE,
    source: {
        ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_FIELDS */ .qE.source,
        zh: '检查哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
    },
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('manifest', {
        'manifest-at': {
            en: 'Folder sources only: the folder of the manifest, where the runs that stored the images had `manifest-at`.',
            zh: '仅用于目录：运行记录所在的目录，即存储图片的运行所设的 `manifest-at`。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('keys', {
        key: {
            default: '{sha256}.{ext}',
            en: 'The `key` template of the runs that stored the images. An object that no run remembers is an orphan only if this template can make its name.',
            zh: '存储图片的运行所用的 `key` 模板。运行记录中没有的对象，只有其名称可由此模板生成时才算孤立对象。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('what', {
        depth: {
            parse: depth,
            default: 'list',
            en: '`list` (is each remembered object there, with its size and ETag), `head` (its Content-Type and storage class as well: one request an object), or `bytes` (every object is read, and its SHA-256 is compared). `bytes 30` reads one thirtieth, another one each day; `bytes 7/30` names the share.',
            also: 'At most 3,650 shares.',
            zh: '`list`（运行记录中的每个对象是否都在，大小和 ETag 是否一致）、`head`（另比较 Content-Type 和存储类型，每个对象一次请求），或 `bytes`（读取每个对象并比较其 SHA-256）。`bytes 30` 读取三十分之一，每天换一份；`bytes 7/30` 指定其中一份。',
        },
        'accept-missing': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
            default: 'false',
            en: '`true` accepts the missing objects: they count no more, and runs do not fetch them. For a job that a person starts.',
            zh: '`true` 确认丢失：存储中缺失的对象不再计为损坏，运行也不再下载。请放在由人启动的 job 里。',
        },
        documents: {
            takes: 'lines',
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .lineList */ .XA,
            en: 'Paths or globs of lists, pages and posts, one a line: an object that one of them links to is no orphan.',
            zh: '列表、页面和文章的路径或 glob，每行一个：其中链接到的对象不算孤立对象。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_1__/* .inGroup */ .HB)('report', {
        'fail-on': {
            parse: checkFailOn,
            default: 'any',
            en: 'When the step fails: `any` remembered object is missing, changed, dangling or unknown, or a file of the manifest cannot be read; `none`; or more of the remembered objects than a share such as `1%`.',
            zh: '何时让步骤失败：`any`（运行记录中有对象缺失、已改变、缺失且来源已失效或未知，或有运行记录文件无法读取）、`none`，或运行记录中此类对象超过某个比例，如 `1%`。',
            also: 'Here it sets `failure` of the report.',
        },
        'results-file': {
            en: 'Where the results go, a JSON line for each object that is not whole, and for each orphan. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个不完好的对象和孤立对象各一行 JSON。默认在 `$RUNNER_TEMP` 下。',
        },
        'damaged-file': {
            en: 'Where the keys go that are missing, or changed in their bytes, one a line, for rclone with `--files-from-raw`; see "docs/check.md". Default: under `$RUNNER_TEMP`.',
            zh: '缺失或字节已改变的 key 写到哪里，每行一个，供 rclone 的 `--files-from-raw` 使用，见 docs/check.zh-CN.md。默认在 `$RUNNER_TEMP` 下。',
        },
        concurrency: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 256),
            default: '16',
            en: 'Requests at once, for single objects.',
            zh: '同时查看的对象数。',
        },
    }),
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
            takes: 'lines',
            parse: (value) => value,
            verbatim: true,
            en: 'Keys to download, prefix included: one a line (`#` starts a comment line), or a JSON array, such as the output `keys` of the persist action.',
            zh: '要下载的 key，包含前缀：每行一个（`#` 开头为注释），或一个 JSON 数组，如 persist Action 的输出 `keys`。',
            also: 'Here also an array of keys, or of records with a field `key`.',
        },
        'keys-file': {
            takes: 'lines',
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .lineList */ .XA,
            en: 'Path or glob of lists of keys, several lines allowed: .txt .csv .tsv .json .jsonl .ndjson .jl, each also .gz, with the key in the field `key`; a results file will do.',
            zh: 'key 列表文件的路径或 glob，可写多行：.txt .csv .tsv .json .jsonl .ndjson .jl，均可再加 .gz，key 在字段 `key` 里；结果文件即可。',
        },
        match: {
            verbatim: true,
            en: 'Without `keys` and `keys-file`: a glob on the key below the prefix, `**` for everything. The action needs one of the three.',
            zh: '没有 `keys` 和 `keys-file` 时：匹配前缀之下 key 的 glob，`**` 表示全部。Action 需要三者之一。',
            also: 'Here none of them is everything below `source`.',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        directory: {
            default: '.',
            en: 'Folder the objects go to, by their keys below the prefix.',
            zh: '对象下载到哪个目录，文件名是前缀之下的 key。',
        },
        'on-existing': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('skip', 'overwrite', 'fail'),
            default: 'skip',
            en: 'When a file is there: `skip` it if size and checksum agree and replace it if not, `overwrite` it, or `fail` (this object).',
            zh: '文件已存在时：`skip`（大小和校验值一致就跳过，不一致就替换）、`overwrite`（覆盖）、`fail`（这个对象失败）。',
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
        },
        'if-none-found': _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .IF_NONE_FOUND */ .Yo,
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the results go, a JSON line per object. Default: under `$RUNNER_TEMP`.',
            zh: '结果写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
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
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('jsonl', 'csv'),
            required: true,
            en: 'What to write: `jsonl` or `csv`, a row for each image.',
            zh: '导出什么：`jsonl` 或 `csv`，每张图片一行。',
        },
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('where', {
        output: {
            notShared: 'step',
            verbatim: true,
            required: true,
            en: 'The file to write.',
            zh: '写到哪个文件。',
        },
    }),
    'manifest-at': _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Qu['manifest-at'],
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('keys', {
        'origin-urls': {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('full', 'no-query'),
            default: 'full',
            en: 'How the URLs of the origins are written: `full`, or `no-query`, without their queries, which may hold tokens.',
            zh: '来源 URL 怎样导出：`full`（完整），或 `no-query`（去掉查询部分，其中可能有 token）。',
        },
        'public-url-base': {
            parse: _persist_options_run_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_FIELDS */ .Qu['public-url-base'].parse,
            en: 'What the public URLs of the images begin with, e.g. `https://img.example.com/`. Default: from bucket and endpoint.',
            zh: '图片公开 URL 的开头，如 `https://img.example.com/`。默认由 Bucket 和 Endpoint 得出。',
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
        },
        delimiter: {
            en: 'Group keys with the same text up to it, usually `/`, into common prefixes.',
            zh: '把在它之后还有内容的 key 折叠成公共前缀，一般用 `/`。',
        },
        limit: {
            parse: (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 100_000_000),
            en: 'Stop after this many keys and prefixes.',
            zh: '列到这么多 key 和公共前缀就停。',
        },
        'start-after': {
            verbatim: true,
            en: 'Only keys that sort after this one, prefix included, such as the `next-token` of an earlier listing.',
            zh: '只列排在这个 key 之后的，key 包含前缀，如上一次列举给出的 `next-token`。',
        },
        'modified-since': {
            parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .dateOrAge */ .ry,
            en: 'Only objects written since: a date, `2026-11-01` or `2026-11-01T08:00:00Z`, or an age, `24h`.',
            zh: '只列此后写入的对象：日期 `2026-11-01` 或 `2026-11-01T08:00:00Z`，或时长 `24h`。',
            also: 'Without a zone a text is in UTC.',
        },
        'if-none-found': _options_store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .IF_NONE_FOUND */ .Yo,
    }),
    ...(0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
        'results-file': {
            en: 'Where the list goes, a JSON line per object. Default: under `$RUNNER_TEMP`.',
            zh: '列表写到哪里，每个对象一行 JSON。默认在 `$RUNNER_TEMP` 下。',
        },
    }),
};


/***/ })

};

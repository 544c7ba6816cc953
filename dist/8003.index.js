export const id = 8003;
export const ids = [8003];
export const modules = {

/***/ 91006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ releaseMemory),
/* harmony export */   IP: () => (/* binding */ releaseChunks),
/* harmony export */   QW: () => (/* binding */ withChunk),
/* harmony export */   bW: () => (/* binding */ releaseChunk)
/* harmony export */ });
/**
 * Frees memory of chunks as soon as they are used. Otherwise the garbage collector scans the whole heap for every
 * 12 MB received: 17 to 20 % more CPU for 4,000 images, and 25 MB. undici copies what it parses and reads a chunk again
 * only for the bytes after it. `released-chunks.test.ts` shows this of the exact version that is pinned.
 */
let isUndiciKnown = false;
/** For the action and the command, which hold the pinned undici. `overrides` may give the library another one. */
function releaseChunks() {
    isUndiciKnown = true;
}
/** Call for each chunk of undici, in the order of arrival. */
function releaseChunk(chunk) {
    if (isUndiciKnown)
        releaseMemory(chunk);
}
/** Frees the chunk of undici once `take` is done. @returns the promise of `take`, if there is one */
function withChunk(chunk, take) {
    const wait = take(chunk);
    if (wait !== undefined)
        return wait.then(() => releaseChunk(chunk));
    releaseChunk(chunk);
    return undefined;
}
/** Call for bytes after their last use. */
function releaseMemory(chunk) {
    if (ownsRestOfBuffer(chunk))
        chunk.buffer.transfer(0);
}
/**
 * True if no other buffer uses the chunk's memory. A chunk shorter than half of Node's pool may be a slice of the pool.
 * Bytes after the chunk in the same memory are still to be delivered.
 */
function ownsRestOfBuffer(chunk) {
    const { buffer, byteOffset, length } = chunk;
    return length >= Buffer.poolSize / 2 && byteOffset + length === buffer.byteLength;
}


/***/ }),

/***/ 76500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** Drops the members that are undefined, to spread what may be missing: `{ a, ...defined({ b, c }) }`. */
function defined(members) {
    const kept = {};
    for (const name of Object.keys(members)) {
        const value = members[name];
        if (value !== undefined)
            kept[name] = value;
    }
    return kept;
}


/***/ }),

/***/ 17594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   D0: () => (/* binding */ hasReason),
/* harmony export */   GN: () => (/* binding */ SettingsError),
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Vd: () => (/* binding */ ifCode),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   f_: () => (/* binding */ oneAfterOther),
/* harmony export */   iX: () => (/* binding */ supportCodes),
/* harmony export */   s$: () => (/* binding */ sentenceOf),
/* harmony export */   vc: () => (/* binding */ PersistError),
/* harmony export */   wG: () => (/* binding */ ifReason)
/* harmony export */ });
/* harmony import */ var _defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76500);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/**
 * Why something failed, in words that stay the same between releases.
 * Every folder may throw these, so this file imports nothing above sentences.
 */


/** Every failure that the engine can explain. `message` and `details.advice` are in English. */
class PersistError extends Error {
    /** `SettingsError` for a wrong setting, else `PersistError`. */
    name = 'PersistError';
    /** The step that failed. */
    stage;
    /** The cause as a word that stays the same between releases. */
    reason;
    /** Status, codes, advice. */
    details;
    #sentence;
    #advice;
    constructor(stage, reason, sentence, { advice, ...details } = {}) {
        super((0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', sentence), { cause: details.cause });
        this.stage = stage;
        this.reason = reason;
        this.details = { ...details, ...(0,_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ advice: advice && (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', advice) }) };
        this.#sentence = sentence;
        this.#advice = advice;
    }
    /** `message` in every language. */
    get sentence() {
        return this.#sentence;
    }
    /** `details.advice` in every language. */
    get advice() {
        return this.#advice;
    }
}
/** All problems of the settings, found before the first request. Each problem is one sentence. */
class SettingsError extends PersistError {
    /** The name of its own class. */
    name = 'SettingsError';
    /** One English sentence per problem: the option, its value, the rule. */
    problems;
    #sentences;
    constructor(problems, stage = 'options') {
        super(stage, 'options-invalid', (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)('\n', ...problems));
        this.problems = problems.map(problem => (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)('en', problem));
        this.#sentences = problems;
    }
    /** `problems` in every language. */
    get sentences() {
        return this.#sentences;
    }
}
/** Message, advice and the store's own codes as running text. */
function describeError(error, language = 'en') {
    const message = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, error.sentence);
    const advice = error.advice && (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, error.advice);
    const codes = supportCodes(error);
    // A sentence without advice or codes gets no full stop.
    if (!advice && !codes)
        return message;
    const sentences = [message, ...(advice ? [advice] : [])].map(text => /[.!?。！？]$/.test(text) ? text : `${text}${_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj[language].stop}`);
    const text = sentences.reduce(oneAfterOther);
    if (!codes)
        return text;
    return text + _sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj[language].inParentheses(codes);
}
/** Joins sentences: a full-width stop is as wide as a stop and a space. */
function oneAfterOther(one, next) {
    return `${one}${/[。！？]$/.test(one) ? '' : ' '}${next}`;
}
/** `describeError` as a part of another sentence. */
function descriptionOf(error) {
    return { in: language => describeError(error, language) };
}
/** What a store's support needs: its codes and the request id; undefined without an id. */
function supportCodes({ details }) {
    const { code, ec, requestId } = details;
    return requestId && [code, ec && `EC ${ec}`, `request ${requestId}`].filter(Boolean).join(', ');
}
/** A thrown value as a part of another sentence. */
function sentenceOf(thrown) {
    return thrown instanceof PersistError ? thrown.sentence : messageOf(thrown);
}
/** The message of anything that can be thrown, strings and null included. */
function messageOf(thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown)
        return String(thrown.message);
    return String(thrown);
}
/** The `code` of a Node or undici error, also from its causes. */
function codeOf(thrown) {
    for (let error = thrown, depth = 0; typeof error === 'object' && error !== null && depth < 8; depth++) {
        if ('code' in error && typeof error.code === 'string')
            return error.code;
        error = 'cause' in error ? error.cause : undefined;
    }
    return undefined;
}
/** Whether something thrown is a failure with this reason. */
function hasReason(thrown, reason) {
    return thrown instanceof PersistError && thrown.reason === reason;
}
/** For `catch`: turns a failure with this reason into undefined, and throws all others again. */
function ifReason(reason) {
    return error => {
        if (!hasReason(error, reason))
            throw error;
        return undefined;
    };
}
/** For `catch`: turns errors of these codes into undefined, and throws all others again. */
function ifCode(...codes) {
    return error => {
        if (!codes.includes(codeOf(error) ?? ''))
            throw error;
        return undefined;
    };
}


/***/ }),

/***/ 34277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile),
/* harmony export */   N: () => (/* binding */ readSmallBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const MAX_BYTES = 1_048_576;
/**
 * Reads a file of settings.
 * @returns undefined if the file is missing, unreadable or too large, or if it is a pipe or device, which may never end
 */
async function readSmallBytes(path, most = MAX_BYTES) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!stats?.isFile() || stats.size > most)
        return undefined;
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
}
async function readSmallFile(path, most) {
    return (await readSmallBytes(path, most))?.toString();
}


/***/ }),

/***/ 72208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   _j: () => (/* binding */ resolveExisting),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   iT: () => (/* binding */ isNamedInside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** The folders that must contain all list files. */


async function openWorkspace(folders) {
    const written = folders.map(folder => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    return { written, real: await Promise.all(written.map(folder => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder))) };
}
/** Compares names alone. Use it to choose words or to stop a walk early, never to let a file in. */
function isNamedInside(workspace, path) {
    return [...workspace.written, ...workspace.real].some(folder => contains(folder, path));
}
/** Both paths are absolute; a folder contains itself. */
function contains(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
/** Limit of links in a row, against circles; the same as in Linux. */
const MAX_LINKS = 40;
/**
 * Resolves the links of a path, whether it exists or not; missing parts stay as written. A link to a missing file is
 * followed too, because a file created through the link appears at its target.
 */
async function resolveExisting(path, linksLeft = MAX_LINKS) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return path;
        const folder = await resolveExisting(parent, linksLeft);
        const way = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path).catch(() => undefined);
        if (way === undefined || linksLeft === 0)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        return await resolveExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, way), linksLeft - 1);
    }
}


/***/ }),

/***/ 25508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   Y5: () => (/* binding */ MAX_PATTERN),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47378);
/** Globs over untrusted text: no text may make matching slow. Pure. */

/** Most characters of a pattern: the time of a match grows with it. */
const MAX_PATTERN = 1000;
/** `[]a]` holds a `]`; a `[` that is never closed stands for itself. */
const TOKENS = /(?<anything>\*\*+)|(?<within>\*)|(?<one>\?)|\[(?<members>[!^]?[^/][^\]/]*)\]|(?<mark>[{,}])|(?<literal>.)/gsu;
/**
 * `*` and `?` match within a segment. `**` spans segments, and as a whole segment also matches none. Also `[ab]`,
 * `[a-z]`, `[!ab]` and `{jpg,png}`, nested or not. Case counts, and a leading dot is not special.
 */
function parseGlob(pattern) {
    const tokens = tokensOf(pattern);
    const firstMagic = tokens.findIndex(({ kind }) => kind !== 'literal');
    const head = firstMagic < 0 ? tokens : tokens.slice(0, firstMagic);
    const whole = patternOf(tokens);
    return { head: head.map(({ text }) => text).join(''), fits: text => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA)(whole, text) };
}
/** Whether each `[` and `{` has its end: an open one is a mistake where no text has these characters. */
function isClosed(pattern) {
    const kinds = tokensOf(pattern).filter(({ kind }) => kind === 'literal' || kind === 'mark');
    const count = (bracket) => kinds.filter(({ text }) => text === bracket).length;
    return count('[') === 0 && count('{') <= count('}');
}
/** Braces without an end or a comma, and commas outside braces, are literals. */
function tokensOf(pattern) {
    const tokens = Array.from(pattern.matchAll(TOKENS), ({ groups = {} }) => {
        const [kind = 'literal', text = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
        return { kind: kind, text };
    });
    const magic = new Set();
    const open = [];
    for (const token of tokens) {
        if (token.kind !== 'mark')
            continue;
        if (token.text === '{')
            open.push([token]);
        else if (token.text === ',')
            open.at(-1)?.push(token);
        else {
            const marks = open.pop() ?? [];
            if (marks.length > 1)
                for (const mark of [...marks, token])
                    magic.add(mark);
        }
    }
    return tokens.map(token => token.kind === 'mark' && !magic.has(token) ? { ...token, kind: 'literal' } : token);
}
function patternOf(tokens) {
    /** The ways of each open brace, of which the last one goes on; around them the whole pattern. */
    const open = [[[]]];
    const append = (part) => open.at(-1)?.at(-1)?.push(part);
    for (const { kind, text } of tokens) {
        if (kind !== 'mark')
            append(PARTS[kind](text));
        else if (text === '{')
            open.push([[]]);
        else if (text === ',')
            open.at(-1)?.push([]);
        else
            append((0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(open.pop()?.map(_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2) ?? []));
    }
    return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .sequence */ .K2)(open[0]?.[0] ?? []);
}
const inSegment = (character) => character !== '/';
const PARTS = {
    literal: _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu,
    one: () => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)(inSegment),
    members,
    within: () => (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .loop */ .HW)(inSegment),
    anything: () => _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .folders */ .oW,
};
/** @param text between the brackets */
function members(text) {
    const isNegated = /^[!^]./su.test(text);
    const ranges = Array.from((isNegated ? text.slice(1) : text).matchAll(/(.)(?:-(.))?/gsu), ([, from = '', to = from]) => [pointOf(from), pointOf(to)]);
    return (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)(character => {
        const point = pointOf(character);
        const isMember = ranges.some(([from, to]) => from <= point && point <= to);
        return character !== '/' && isMember !== isNegated;
    });
}
function pointOf(character) {
    return character.codePointAt(0) ?? 0;
}


/***/ }),

/***/ 47378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HW: () => (/* binding */ loop),
/* harmony export */   K2: () => (/* binding */ sequence),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   oW: () => (/* binding */ folders)
/* harmony export */ });
/* unused harmony export slash */
/**
 * Patterns that match any text in time proportional to its length. A pattern takes the offsets in a text where it may
 * begin and gives those where it may end, all ways at once; a regular expression tries one way after another.
 */
/** @returns the offset after the character; undefined if the test does not take it */
function after(text, at, test) {
    const code = text.codePointAt(at);
    if (code === undefined)
        return undefined;
    const character = String.fromCodePoint(code);
    return test(character) ? at + character.length : undefined;
}
/** One character. */
function step(test) {
    return (text, from) => {
        const ends = Array.from(from, at => after(text, at, test));
        return new Set(ends.filter(end => end !== undefined));
    };
}
/** Any number of characters. */
function loop(test) {
    return (text, from) => {
        const ends = new Set(from);
        // The iteration reaches what it adds.
        for (const at of ends) {
            const end = after(text, at, test);
            if (end !== undefined)
                ends.add(end);
        }
        return ends;
    };
}
const oneSlash = step(character => character === '/');
const anything = loop(() => true);
const slash = (text, from) => {
    const skipped = Array.from(from).filter(at => at < 0);
    return new Set([...oneSlash(text, from), ...skipped.map(at => ~at)]);
};
/** Any characters. At the start of a segment also none, and then not even the next '/'. */
const folders = (text, from) => {
    const starts = Array.from(from).filter(at => at === 0 || text[at - 1] === '/');
    return new Set([...anything(text, from), ...starts.map(at => ~at)]);
};
function literal(text) {
    return sequence(Array.from(text, wanted => (wanted === '/' ? slash : step(other => other === wanted))));
}
function sequence(parts) {
    return (text, from) => {
        let offsets = from;
        for (const part of parts) {
            if (offsets.size === 0)
                break;
            offsets = part(text, offsets);
        }
        return offsets;
    };
}
function either(ways) {
    return (text, from) => new Set(ways.flatMap(way => Array.from(way(text, from))));
}
function fits(pattern, text) {
    return pattern(text, new Set([0])).has(text.length);
}


/***/ }),

/***/ 74272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ firstHeader),
/* harmony export */   z: () => (/* binding */ isHeaderText)
/* harmony export */ });
/**
 * True if a text can be the value of a header to send: visible Latin-1 and spaces, not empty. Bytes over 0x7f are
 * obs-text in RFC 9110 §5.5; undici accepts no other characters, and a tab is no more than a space.
 */
function isHeaderText(text) {
    return /^[\x20-\x7e\x80-\xff]+$/.test(text);
}
/** Returns the value of a header; the first value of a repeated header. */
function firstHeader(headers, name) {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
}


/***/ }),

/***/ 72678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ useProxy),
/* harmony export */   Dr: () => (/* binding */ UNREACHABLE),
/* harmony export */   Pr: () => (/* binding */ parseProxyUrl),
/* harmony export */   Wm: () => (/* binding */ proxySecrets),
/* harmony export */   bD: () => (/* binding */ PROXY_VARIABLES),
/* harmony export */   tE: () => (/* binding */ proxyFault),
/* harmony export */   u_: () => (/* binding */ unusedProxyHint)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53192);
/** Finds the forward proxy of a request: a named one, or the one in the environment's variables. Pure. */



/** As in curl, lower case comes first. Each scheme has its own variable, and https never falls back to http's. */
const VARIABLES = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY'],
};
const NO_PROXY = ['no_proxy', 'NO_PROXY'];
/** Variables whose values may hold credentials. */
const PROXY_VARIABLES = Object.values(VARIABLES).flat();
/** @throws PersistError for a variable that is not the URL of a proxy, without its value, which may hold a password */
function useProxy(input, choice, environment) {
    const found = PROXY_VARIABLES.find(name => environment[name]);
    if (choice === 'none')
        return { routes: undefined, input, unusedVariable: found };
    const used = { input, unusedVariable: undefined };
    if (choice !== 'env')
        return { ...used, routes: () => choice };
    const proxies = { 'https:': variable('https:', environment), 'http:': variable('http:', environment) };
    const isExempt = exemptions(firstOf(NO_PROXY, environment)?.[1] ?? '');
    return {
        ...used,
        routes: url => {
            const proxy = proxies[url.protocol];
            return proxy && !isExempt(url) ? proxy : undefined;
        },
    };
}
/**
 * `http://user:password@host:port`, or without the scheme, as variables often have it.
 * @throws PersistError that does not repeat the text
 */
function parseProxyUrl(text) {
    const written = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.canParse(written) ? new URL(written) : undefined;
    const isProxy = url &&
        /^https?:$/.test(url.protocol) &&
        url.pathname === '/' &&
        url.search === '' &&
        url.hash === '' &&
        isDecodable(url.username + url.password);
    if (!isProxy)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('proxy-url'));
    return url;
}
/** The secrets in a proxy's URL: as written, decoded, and as the header carries them. */
function proxySecrets(text) {
    let url;
    try {
        url = parseProxyUrl(text?.trim() ?? '');
    }
    catch {
        return [];
    }
    const { username, password } = url;
    const [user, word] = [username, password].map(decodeURIComponent);
    if (user === '' && word === '')
        return [];
    // A name without a password is a token, and so a secret.
    const secrets = word === '' ? [username, user] : [password, word, `${username}:${password}`];
    return [...new Set([...secrets, Buffer.from(`${user}:${word}`).toString('base64')])];
}
function variable(protocol, environment) {
    const [name, value] = firstOf(VARIABLES[protocol], environment) ?? [];
    if (name === undefined || value === undefined)
        return undefined;
    try {
        return parseProxyUrl(value);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('proxy-variable', { name }));
    }
}
function firstOf(names, environment) {
    for (const name of names) {
        const value = environment[name]?.trim();
        if (value)
            return [name, value];
    }
    return undefined;
}
/** True if a user name or a password of a URL can be decoded: a `%` in it is written `%25`. */
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Reads `NO_PROXY`: names with their subdomains (`example.com`, `.example.com`), subdomains alone (`*.example.com`),
 * addresses, CIDRs and `*`, separated by commas or blanks. Each may have a port.
 */
function exemptions(list) {
    const tests = list
        .toLowerCase()
        .split(/[,\s]+/)
        .filter(Boolean)
        .map(exemption);
    return url => tests.some(test => test(url));
}
function exemption(entry) {
    if (entry === '*')
        return () => true;
    const [base = '', bits] = entry.split('/');
    if (bits !== undefined)
        return inRange(base, Number(bits));
    const [, name = '', port] = /^(\[.+\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
    const bare = name.replace(/^\*?\./, '').replace(/^\[(.*)\]$/, '$1');
    const belowOnly = name.startsWith('*.');
    return url => {
        const host = hostOf(url);
        if (port !== undefined && port !== portOf(url))
            return false;
        return (host === bare && !belowOnly) || (bare !== '' && host.endsWith(`.${bare}`));
    };
}
function inRange(base, bits) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(base);
    const range = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    try {
        range.addSubnet(base, bits, family === 6 ? 'ipv6' : 'ipv4');
    }
    catch {
        return () => false;
    }
    return url => {
        const host = hostOf(url);
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === family && range.check(host, family === 6 ? 'ipv6' : 'ipv4');
    };
}
function hostOf({ hostname }) {
    return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}
function portOf({ port, protocol }) {
    return port || (protocol === 'https:' ? '443' : '80');
}
/** Error codes of a failed connection, as without a network. */
const UNREACHABLE = /^(E(CONNREFUSED|NOTFOUND|AI_\w+|NODATA|TIMEDOUT|HOSTUNREACH|NETUNREACH)|UND_ERR_(CONNECT_TIMEOUT|PRX_\w+))$/;
/** @returns a hint if a connection failed as without a network and an unused proxy variable is set */
function unusedProxyHint(use, code) {
    const { unusedVariable: variable, input = '' } = use ?? {};
    if (variable === undefined || !UNREACHABLE.test(code ?? ''))
        return undefined;
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('proxy-unused', { variable, input });
}
/** @returns the fault of the proxy if `code` is that of a `ProxyError` */
function proxyFault(code, input) {
    const [, fault] = /^PROXY_(\w+)$/.exec(code ?? '') ?? [];
    if (fault === undefined)
        return undefined;
    // tinyproxy answers a wrong password with 401.
    if (fault === '401' || fault === '407')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('proxy-login', { input, status: fault });
    return /^\d+$/.test(fault)
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('proxy-refused', { input, status: fault })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('proxy-unreachable', { input, code: fault });
}


/***/ }),

/***/ 93261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ firstProblems),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53192);

/** @param more how many names are not shown */
function andMore(names, more) {
    return more > 0 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('and-more', { names, count: more }) : names;
}
/** More problems than these are one mistake, such as another file. */
const MAX_PROBLEMS = 20;
/** The first problems, and how many more there are. */
function firstProblems(problems) {
    const more = problems.length - MAX_PROBLEMS;
    return more > 0 ? [...problems.slice(0, MAX_PROBLEMS), (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('problems-more', { count: more })] : problems;
}


/***/ }),

/***/ 1290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asPersistError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53192);


/** Turns any thrown value into a PersistError; unknown values become `unexpected`, so that no image ends a run. */
function asPersistError(thrown, stage) {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return thrown;
    const sentence = (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('unexpected', { error: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc(stage, 'unexpected', sentence, { cause: thrown });
}


/***/ }),

/***/ 72087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/* unused harmony export fill */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/* harmony import */ var _pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22694);
/**
 * The sentences of a layer in every language, and how their values are filled in. Each layer has a folder `messages`
 * with its sentences, and says no others than its own and, rarely, those of a layer below.
 */


const NO_VALUES = {};
/** @param english decides which names there are, and which values each of them needs */
function catalogue(english, others) {
    const tables = { en: english, ...others };
    return {
        say: (id, ...[values]) => new Said(tables, id, values ?? NO_VALUES),
        messageIn: (language, id) => new Said(tables, id, NO_VALUES).in(language),
        advisedIn(language, id, values) {
            const sentence = new Said(tables, id, values).in(language);
            const fix = `${id}-fix`;
            return fix in english ? { sentence, advice: new Said(tables, fix, values).in(language) } : { sentence };
        },
    };
}
/** A class, because a list may have a sentence per bad line and a closure takes three times as much memory. */
class Said {
    tables;
    id;
    values;
    constructor(tables, id, values) {
        this.tables = tables;
        this.id = id;
        this.values = values;
    }
    in(language) {
        const { [this.id]: english = this.id } = this.tables.en;
        const { [this.id]: text = english } = this.tables[language];
        return fill((0,_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .orEnglish */ .G)(text, english), language, this.values);
    }
}
/**
 * Replaces `{name}` by its value, and `{count|one|many}` by the second word if the value is 1, else by the third. A name
 * without a value stays as it is.
 */
function fill(message, language, values) {
    return message.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name, one, many) => {
        const value = values[name];
        if (value === undefined)
            return whole;
        if (one !== undefined)
            return value === 1 ? one : many;
        return typeof value === 'number' ? String(value) : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(language, value);
    });
}


/***/ }),

/***/ 63585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Guesses the word that a misspelt word was meant to be. Pure. */
/**
 * Returns the known word with the fewest changed letters, if it is close enough to be a slip.
 * @param most limit of changed letters
 */
function nearestWord(word, known, most = Math.max(2, word.length / 3)) {
    const ranked = known
        .map(other => ({ other, steps: distance(word, other) }))
        .sort((a, b) => a.steps - b.steps);
    const best = ranked[0];
    return best && best.steps <= most ? best.other : undefined;
}
/** The Levenshtein distance, row by row. */
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

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ orEnglish)
/* harmony export */ });
/* unused harmony export PENDING */
/** Translations that are still to be written: the English sentence stands in for each. */
/** The translation of a sentence that exists in English alone. A release has none. */
const PENDING = '<pending>';
function orEnglish(text, english) {
    return text === PENDING ? english : text;
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
 * The only way for untrusted text into logs, summaries and annotations. On a runner log text is a control channel:
 * `::command::` at the start of a line and `##[command]` anywhere are executed, and a lone CR starts a new line.
 * Pure; must not import anything that writes.
 */
/** Limit of characters shown of one untrusted text. */
const MAX_LENGTH = 300;
/** Control and format characters (including bidi and zero-width), line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Most text: visible ASCII that does not begin with a command mark. */
const HARMLESS = /^(?! *::)[ -~]*$/;
/** A runner executes it anywhere in a line. */
const COMMAND = '##[';
/** Most URLs: nothing is left out of them, and the URL parser would change nothing. */
const PLAIN_URL = /^https?:\/\/(?:[a-z][a-z\d.-]*|(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2}))(?::[1-9]\d{2,4}(?<!:443))?(?:\/(?!\.)[\w~.-]*)+$/;
/** Returns one line of at most `maxLength` visible characters that no runner executes. */
function printable(text, maxLength = MAX_LENGTH) {
    if (text.length <= maxLength && HARMLESS.test(text) && !text.includes(COMMAND))
        return text;
    const start = text.slice(0, 2 * maxLength);
    const shown = [...defuse(start.toWellFormed().normalize('NFC').replace(UNPRINTABLE, escapeOf))];
    const whole = shown.length <= maxLength && start.length === text.length;
    return whole ? shown.join('') : `${shown.slice(0, maxLength - 1).join('')}…`;
}
/** Returns origin, path and parameter names of a URL. Values may be signatures; the fragment never leaves a browser. */
function printableUrl(text) {
    if (/^data:/i.test(text) || PLAIN_URL.test(text))
        return printable(text);
    const url = URL.parse(text);
    if (!url || url.host === '')
        return printable(withoutUserinfo(text).replace(/[?#].*$/s, '…'));
    return printable(`${url.protocol}//${url.host}${url.pathname}${parameterNames(url)}`);
}
/** Returns untrusted text as code for a Markdown table cell; characters that could end the cell are encoded. */
function markdownCode(text, maxLength) {
    return `<code>${printable(text, maxLength).replace(/[&<>"|`\\@#[\]*_~:.$]/g, character => `&#${character.charCodeAt(0)};`)}</code>`;
}
function escapeOf(character) {
    const hex = character.codePointAt(0)?.toString(16) ?? '';
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** Splits the marks of commands, which work only in one piece. */
function defuse(text) {
    return text.replaceAll(COMMAND, '## [').replace(/^(\s*)::/, '$1: :');
}
/** Hides a parameter without `=` entirely, since it may be a token. */
function parameterNames({ search }) {
    if (search === '')
        return '';
    const names = search
        .slice(1)
        .split('&')
        .map(pair => pair.slice(0, pair.indexOf('=') + 1));
    return `?${names.map(name => `${name}…`).join('&')}`;
}
/** For text that is not a URL: the part before `@` may still be a password. */
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

/***/ 88090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export withoutSecrets */
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22288);
/** Quotes foreign text inside a sentence: shortened, and without credentials. Pure. */

/** Characters; most URLs and keys are shorter. */
const MAX_LENGTH = 120;
/** @param name what the text is, before it */
function quote(text, name) {
    const shown = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(shorten(withoutSecrets(text)));
    return name === undefined ? shown : (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(' ', name, shown);
}
/** For a sentence with its own quotes. */
function shorten(text) {
    return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
/** Ids of access keys, each with a secret after it, and tokens with a known form. */
const KEYS = /(?:\b(?:LTAI|AKIA|ASIA|AKID)(?=[a-z]*\d)[a-z0-9]{12,}|\bSTS\.[a-z0-9]{12,}|\b(?:gh[oprsu]_|github_pat_)\w{20,}|(?<![\w-])eyJ[\w-]{10,}\.[\w-]+)(?:[:,/|\s]+[a-z0-9+/=_-]{16,})?/gi;
/** Returns a typed value without anything that looks like credentials, since they may be in the wrong place. */
function withoutSecrets(text) {
    return withoutLogins(text).replace(KEYS, '…');
}
/**
 * Removes users and passwords before a host: text between white space, `@` or `/` and an `@` that contains a `:` not
 * followed by `//`. One pass, because a regular expression takes quadratic time on hostile text.
 */
function withoutLogins(text) {
    let shown = '';
    let copied = 0;
    let name = 0;
    let login;
    let colon = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === ':') {
            if (login === undefined && at > name && !text.startsWith('//', at + 1)) {
                login = name;
                colon = at;
            }
            name = at + 1;
        }
        else if (character === '/') {
            name = at + 1;
        }
        else if (character === '@' || /\s/.test(character)) {
            if (character === '@' && login !== undefined && at > colon + 1) {
                shown += `${text.slice(copied, login)}…`;
                copied = at;
            }
            name = at + 1;
            login = undefined;
        }
    }
    return shown + text.slice(copied);
}


/***/ }),

/***/ 53192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/base/messages/en.js
/** Sentences about files, folders, URLs and proxies. */
const ENGLISH = {
    // Files and folders, and errors of the file system.
    'folder-no-room': 'There is no room left where {directory} is.',
    'folder-no-room-fix': 'Free some space or choose another folder, then run again.',
    'folder-no-read': 'This user may not read {directory}.',
    'folder-no-write': 'This user may not write to {directory}.',
    'folder-no-right-fix': 'Give the user that right, or choose another folder.',
    'folder-read-only': '{directory} is on a file system that is mounted read-only.',
    'folder-another-fix': 'Choose another folder.',
    'folder-in-the-way': 'A file stands where {key} needs a folder, or a folder where it needs a file.',
    'folder-in-the-way-fix': 'Choose a key template under which no key is the beginning of another.',
    'folder-name-too-long': 'The path of {key} under {directory} is longer than this system allows.',
    'folder-name-too-long-fix': 'Shorten the key template, or choose a folder with a shorter path.',
    'folder-open-files': 'This process has as many files open as the system allows.',
    'folder-open-files-fix': 'Lower concurrency, or raise the limit of open files.',
    'folder-unusable': '{directory} could not be used ({code}).',
    'folder-unusable-fix': 'Check the disk, then run again.',
    'folder-code-unknown': 'unknown',
    'folder-link-out': 'A link under {directory} leads out of it ({path}).',
    'folder-link-out-fix': 'Remove the link, or name the folder it leads to.',
    'folder-is-file': '{directory} is a file, not a folder.',
    'folder-is-file-fix': 'Name the folder that it lies in, or another one.',
    'path-occupied': 'Something that is not a file is at {path}, or a file is where it needs a folder.',
    'path-occupied-fix': 'Remove it, or choose another folder.',
    'path-runs-git': 'lies in .git, where files are run by git',
    'path-read-by-git': 'has a name that begins with .git, and git or GitHub would read it',
    'path-runs-workflow': 'lies in .github/workflows, where files are run by GitHub',
    'temporary-full': 'There is no room left in the temporary folder {folder} ({code}).',
    'temporary-full-fix': 'Free some space, or set TMPDIR to a folder with more room.',
    'temporary-unwritable-fix': 'Set TMPDIR to a folder that can be written to; in a container, mount a `tmpfs` at /tmp.',
    'body-disk-full': 'There is no room for this file in the temporary folder {folder} ({code}).',
    'body-disk-full-fix': 'Free some space, or set TMPDIR (on a runner RUNNER_TEMP) to a folder with more room.',
    'body-unwritable': 'The temporary folder {folder} cannot be written to ({code}).',
    'data-uri-none': 'this data: URI is not a data: URI',
    'data-uri-comma': 'this data: URI of {length} characters has no comma before its data',
    'data-uri-base64': 'this data: URI says base64, but its {length} characters of data are not',
    // Problems of URLs that are not fetched.
    'url-too-long': 'the URL is {length} characters long; {most} are allowed',
    'url-too-long-encoded': 'the encoded URL is over {most} characters long',
    'url-line-break': 'the URL has a line break or tab inside',
    'url-not-absolute': 'not an absolute URL',
    'url-no-host': 'the URL has no host',
    'url-scheme': '{scheme} URLs are not fetched; http: and https: are',
    'url-credentials': 'the URL holds a user name or password; give them to its host as a header, in `host-rules`',
    'url-port': 'port {port} is not used for the web',
    'url-within': 'a URL begins within this text: one URL a line is needed (in JSON, one a string)',
    'url-srcset': 'this is the text of a srcset: one URL a line is needed, without sizes such as 2x or 640w',
    'url-relative': 'not an absolute URL; relative ones need `base-url`, or their page in `referer-field`',
    // Forward proxies: their settings and failures.
    'proxy-url': 'the URL of an HTTP proxy such as http://user:password@proxy.example:3128 is needed',
    'proxy-variable': 'the variable {name} is not the URL of an HTTP proxy, such as http://proxy.example:3128',
    'proxy-unreachable': 'the proxy of `{input}` cannot be reached ({code})',
    'proxy-refused': 'the proxy of `{input}` let nothing through (it answered {status})',
    'proxy-login': 'the proxy of `{input}` wants other credentials (it answered {status})',
    'proxy-unused': 'The variable {variable} is set but not used: if this machine reaches the network only through that proxy, set `{input}` to env.',
    // Endpoints of services.
    'endpoint-keys': 'endpoint holds credentials; keep only the host, and set access-key-id and access-key-secret',
    'endpoint-no-host': '{shown} is not a host or a URL; write it like {example}',
    'endpoint-scheme': '{shown} has the scheme {scheme}; only https: is supported',
    'endpoint-more': '{shown} has more than a host; write {host}, and put the prefix after the bucket',
    'and-more': '{names} and {count} more',
    'problems-more': 'and {count} more {count|problem|problems}',
    'time-ahead': '{time} (UTC, in {span})',
    'time-past': '{time} (UTC, {span} ago)',
    unexpected: 'unexpected: {error}',
    'node-too-old': 'persist-images needs Node {least} or later; this is {version}. In a clone, `npm ci` brings Node 24, and `npx node dist/cli.js` runs on it.',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh.js
const CHINESE = {
    'folder-no-room': '{directory} 所在的磁盘没有剩余空间。',
    'folder-no-room-fix': '请释放空间或改用其他目录，然后重新运行。',
    'folder-no-read': '当前用户没有读取 {directory} 的权限。',
    'folder-no-write': '当前用户没有写入 {directory} 的权限。',
    'folder-no-right-fix': '请授予该权限，或改用其他目录。',
    'folder-read-only': '{directory} 所在的文件系统以只读方式挂载。',
    'folder-another-fix': '请改用其他目录。',
    'folder-in-the-way': '{key} 需要目录的位置是文件，或需要文件的位置是目录。',
    'folder-in-the-way-fix': '请使用不会让一个 key 成为另一个 key 开头的 key 模板。',
    'folder-name-too-long': '{directory} 下 {key} 的路径超过系统允许的长度。',
    'folder-name-too-long-fix': '请缩短 key 模板，或改用路径更短的目录。',
    'folder-open-files': '当前进程打开的文件数已达系统上限。',
    'folder-open-files-fix': '请调低 concurrency，或提高打开文件数的上限。',
    'folder-unusable': '无法使用 {directory}（{code}）。',
    'folder-unusable-fix': '请检查磁盘，然后重新运行。',
    'folder-code-unknown': '原因未知',
    'folder-link-out': '{directory} 下的链接指向该目录之外（{path}）。',
    'folder-link-out-fix': '请删除该链接，或直接写明链接指向的目录。',
    'folder-is-file': '{directory} 是文件，不是目录。',
    'folder-is-file-fix': '请写它所在的目录，或改用其他目录。',
    'path-occupied': '{path} 的位置已有其他内容，它不是文件，或者在需要目录的位置是文件。',
    'path-occupied-fix': '请删除它，或改用其他目录。',
    'path-runs-git': '位于 .git 中，其中的文件会被 git 执行',
    'path-read-by-git': '含有以 .git 开头的名称，会被 git 或 GitHub 读取',
    'path-runs-workflow': '位于 .github/workflows 中，其中的文件会被 GitHub 执行',
    'temporary-full': '临时目录 {folder} 已没有空间（{code}）。',
    'temporary-full-fix': '请释放空间，或把 TMPDIR 设为空间更大的目录。',
    'temporary-unwritable-fix': '请把 TMPDIR 设为可写的目录；在容器中，请在 /tmp 挂载 `tmpfs`。',
    'body-disk-full': '临时目录 {folder} 没有足够的空间存放这个文件（{code}）。',
    'body-disk-full-fix': '请腾出空间，或将 TMPDIR（在 runner 上是 RUNNER_TEMP）设为空间更大的目录。',
    'body-unwritable': '无法写入临时目录 {folder}（{code}）。',
    'data-uri-none': '这不是 data: URI',
    'data-uri-comma': '这个 {length} 个字符的 data: URI 在数据之前没有逗号',
    'data-uri-base64': '这个 data: URI 声明为 base64，但其 {length} 个字符的数据不是',
    'url-too-long': 'URL 有 {length} 个字符；最多允许 {most} 个',
    'url-too-long-encoded': '编码后的 URL 超过 {most} 个字符',
    'url-line-break': 'URL 中有换行或制表符',
    'url-not-absolute': '不是完整的 URL（需以 http:// 或 https:// 开头）',
    'url-no-host': 'URL 没有主机名',
    'url-scheme': '不请求 {scheme} 开头的 URL；只请求 http: 和 https:',
    'url-credentials': 'URL 中含有用户名或密码；请改为在 `host-rules` 中作为请求头只给该域名',
    'url-port': '端口 {port} 不是网页服务使用的端口',
    'url-within': '这段文本中间又出现了 URL：请每行只写一个 URL（JSON 中每个字符串一个）',
    'url-srcset': '这是 srcset 的文本：请每行只写一个 URL，不带 2x、640w 这样的尺寸',
    'url-relative': '不是完整的 URL；相对 URL 需要设置 `base-url`，或用 `referer-field` 给出所在页面',
    'proxy-url': '应为 HTTP 代理的 URL，例如 http://user:password@proxy.example:3128',
    'proxy-variable': '环境变量 {name} 不是 HTTP 代理的 URL（例如 http://proxy.example:3128）',
    'proxy-unreachable': '无法连接 `{input}` 指定的代理（{code}）',
    'proxy-refused': '`{input}` 指定的代理拒绝转发（返回 {status}）',
    'proxy-login': '`{input}` 指定的代理不接受这组用户名和密码（返回 {status}）',
    'proxy-unused': '环境变量 {variable} 已设置，但没有使用：如果只能经由该代理访问网络，请将 `{input}` 设为 env。',
    'endpoint-keys': 'endpoint 中含有访问凭证；请只保留域名，并设置 access-key-id 和 access-key-secret',
    'endpoint-no-host': '{shown} 不是域名或 URL；请写成 {example} 的形式',
    'endpoint-scheme': '{shown} 使用了协议 {scheme}，而这里只支持 https:',
    'endpoint-more': '{shown} 中除域名外还有其他内容；请写成 {host}，并把前缀写在 Bucket 之后',
    'and-more': '{names} 等，另有 {count} 个',
    'problems-more': '另有 {count} 个问题',
    'time-ahead': '{time}（UTC，{span} 后）',
    'time-past': '{time}（UTC，{span} 前）',
    unexpected: '程序内部错误（不应出现，请反馈）：{error}',
    'node-too-old': 'persist-images 需要 Node {least} 或更高版本；当前版本是 {version}。在克隆的目录里，`npm ci` 会装好 Node 24，用 `npx node dist/cli.js` 运行。',
};

;// CONCATENATED MODULE: ./lib/base/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


/***/ }),

/***/ 15663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ raceAbort),
/* harmony export */   O4: () => (/* binding */ race),
/* harmony export */   Oe: () => (/* binding */ Members),
/* harmony export */   u7: () => (/* binding */ onAbort)
/* harmony export */ });
/** One listener per abort signal: Node walks all listeners of a signal each time one is added or removed. */
const known = new WeakMap();
/**
 * Calls `act` when the signal is aborted. For signals that many requests share.
 * @returns removes the listener
 */
function onAbort(signal, act) {
    const { acts, tell } = listenersOf(signal);
    // Node keeps a combined signal alive while it has a listener, so the listener stays no longer than needed.
    if (acts.size === 0)
        signal.addEventListener('abort', tell);
    const slot = acts.add(act);
    return () => {
        acts.remove(slot, act);
        if (acts.size === 0)
            signal.removeEventListener('abort', tell);
    };
}
function listenersOf(signal) {
    const there = known.get(signal);
    if (there)
        return there;
    const acts = new Members();
    const tell = () => {
        for (const act of acts)
            act();
    };
    const listeners = { acts, tell };
    known.set(signal, listeners);
    return listeners;
}
/**
 * The present members, in no order, where thousands come and go. A Set leaks for a while: when V8 rehashes an old Set,
 * the dead table still points at the members of that moment and keeps them alive until the next full collection.
 */
class Members {
    /** Undefined where a slot is free. */
    #slots = [];
    #free = [];
    get size() {
        return this.#slots.length - this.#free.length;
    }
    /** @returns the member's slot, which `remove` needs */
    add(member) {
        const slot = this.#free.pop() ?? this.#slots.length;
        this.#slots[slot] = member;
        return slot;
    }
    /** Removing twice is harmless: a slot reused since then is left alone. */
    remove(slot, member) {
        if (this.#slots[slot] !== member)
            return;
        this.#slots[slot] = undefined;
        this.#free.push(slot);
    }
    /** Skips members that are removed during the iteration. */
    *[Symbol.iterator]() {
        for (let slot = 0; slot < this.#slots.length; slot++) {
            const member = this.#slots[slot];
            if (member !== undefined)
                yield member;
        }
    }
}
/**
 * Awaits a promise or the signal, whichever comes first. A value that is no promise is returned at once.
 * @throws the signal's reason as soon as it is aborted
 */
function raceAbort(begin, signal) {
    signal.throwIfAborted();
    const begun = begin();
    return begun instanceof Promise ? race(begun, signal) : begun;
}
/** `raceAbort` of a promise. @throws the signal's reason as soon as it is aborted */
async function race(begun, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    const end = onAbort(signal, abort);
    try {
        return await Promise.race([begun, aborted.promise]);
    }
    finally {
        end();
    }
}


/***/ }),

/***/ 54636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony export raiseDnsThreads */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Twice the default concurrency, because libuv uses half of its threads for DNS lookups. */
const DNS_THREADS = 64;
/**
 * Turns off the debug switches of bundled libraries, which write request headers and whole URLs, and so tokens, to a
 * public log. It affects only modules loaded later, so an entry point imports it before anything else.
 */
function silenceDebugLogs() {
    delete process.env.DEBUG;
    delete process.env.NODE_DEBUG;
    // Node has already read NODE_DEBUG, and undici logs every request through `debuglog`.
    Object.assign(node_util__WEBPACK_IMPORTED_MODULE_0__, { debuglog: () => Object.assign(() => { }, { enabled: false }) });
    // The bundled ali-oss causes a deprecation warning that a user cannot act on.
    process.noDeprecation = true;
}
/**
 * A host name whose DNS server does not answer holds a thread for up to a minute. With Node's default of four threads,
 * two such names block all other hosts. It works only before the first use of a thread, so an entry point calls it before
 * anything else.
 */
function raiseDnsThreads({ env }) {
    env.UV_THREADPOOL_SIZE ??= String(DNS_THREADS);
}
// At the end, because both need the constants above.
silenceDebugLogs();
raiseDnsThreads(process);


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ threadTime)
/* harmony export */ });
/**
 * CPU time of this thread in milliseconds. Node before 23.9 cannot report it; there this is wall time.
 * https://nodejs.org/docs/latest-v24.x/api/process.html#processthreadcpuusagepreviousvalue
 */
function threadTime() {
    if (typeof process.threadCpuUsage !== 'function')
        return performance.now();
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
}


/***/ }),

/***/ 22288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ placedAt),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   QP: () => (/* binding */ idleIn),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   ZF: () => (/* binding */ saysIdle),
/* harmony export */   iV: () => (/* binding */ languageMeant),
/* harmony export */   mq: () => (/* binding */ asSaid),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   uj: () => (/* binding */ LANGUAGE_CODES),
/* harmony export */   ux: () => (/* binding */ faultAt)
/* harmony export */ });
/**
 * A sentence is made where the facts are known and written out where its language is known: errors and notices carry
 * sentences, and the entry point picks the language. The texts themselves are in `messages`.
 */
/** One record per language. The rest of the source asks these records and never compares languages. */
const LANGUAGES = {
    en: {
        words: /^en(?:[-_][a-z\d_-]+)?$/i,
        htmlLang: 'en',
        colon: ': ',
        comma: ', ',
        stop: '.',
        space: ' ',
        inParentheses: text => ` (${text})`,
        inQuotes: text => `"${text}"`,
        isLocale: locale => locale.startsWith('en'),
    },
    zh: {
        words: /^(?:zh(?:[-_][a-z\d_-]+)?|cn|中文|简体中文)$/i,
        htmlLang: 'zh-CN',
        colon: '：',
        comma: '，',
        stop: '。',
        space: '',
        inParentheses: text => `（${text}）`,
        inQuotes: text => `“${text}”`,
        isLocale: locale => locale.startsWith('zh'),
    },
};
/** The codes of all languages; the first is the default. */
const LANGUAGE_CODES = Object.keys(LANGUAGES);
/** @param word `en`, `zh`, `zh-CN`, `zh_TW`, `cn`, `中文`, `en-US`, in any case; undefined for any other word */
function languageMeant(word) {
    return LANGUAGE_CODES.find(code => LANGUAGES[code].words.test(word));
}
/** A sentence that says its place in words already. */
function placedAt({ file, line }, sentence) {
    return { in: language => sentence.in(language), place: { file, line }, fault: sentence.fault };
}
/** A sentence that says that these options have no effect. */
function saysIdle(idle, sentence) {
    return { in: language => sentence.in(language), idle };
}
/** The options that this text says have no effect. */
function idleIn(text) {
    return typeof text === 'string' ? [] : (text.idle ?? []);
}
/** A text whose language is fixed: a server's own words, or a sentence that was written out before. */
function asSaid(text) {
    return { in: () => text };
}
function textIn(language, text) {
    return typeof text === 'string' ? text : text.in(language);
}
/** Joins texts to one. */
function joined(separator, ...texts) {
    return { in: language => texts.map(text => textIn(language, text)).join(textIn(language, separator)) };
}
/** A text in the quotes of the language. Control characters, and straight quotes in it, are escaped. */
function quoted(text) {
    const escaped = JSON.stringify(text).slice(1, -1);
    return { in: language => LANGUAGES[language].inQuotes(escaped) };
}
/** A place or a name and the fault found there, with the colon of the language between them. */
function faultAt(place, fault) {
    return {
        fault,
        in: language => `${textIn(language, place)}${LANGUAGES[language].colon}${textIn(language, fault)}`,
    };
}
/** Joins texts with the comma of the language. */
function listed(...texts) {
    return { in: language => texts.map(text => textIn(language, text)).join(LANGUAGES[language].comma) };
}


/***/ }),

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MAX_URL_LENGTH),
/* harmony export */   o: () => (/* binding */ fetchableUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53192);
/* harmony import */ var _repair_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57002);
/** Checks which URLs may be requested at all, before the first request and at every redirect. Pure. */



/** Servers in use accept no longer URLs. */
const MAX_URL_LENGTH = 8192;
/** Ports that are not for web servers: https://fetch.spec.whatwg.org/#port-blocking (undici does not check them). */
const BAD_PORTS = new Set([
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103,
    104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514,
    515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723,
    2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
].map(String));
/**
 * @param base base of a relative `text`: the URL of a redirect, or the page with the link
 * @returns the URL without its fragment
 * @throws PersistError `url-invalid`, `url-too-long`, `scheme-not-allowed`, `url-credentials`, `port-not-allowed`
 */
function fetchableUrl(text, base) {
    if (text.length > MAX_URL_LENGTH) {
        throw refusal('url-too-long', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-too-long', { length: text.length, most: MAX_URL_LENGTH }));
    }
    // The URL parser silently drops tabs and line breaks, and so makes another URL.
    if (/[\t\n\r]/.test(text))
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-line-break'));
    const url = URL.parse(text, base?.href);
    if (!url)
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)((0,_repair_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelativeUrl */ .cW)(text) ? 'url-relative' : 'url-not-absolute'));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw refusal('scheme-not-allowed', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-scheme', { scheme: url.protocol.slice(0, 40) }));
    }
    // 'http:///a' and 'http:a' parse as if 'a' were the host, which is not meant.
    if (!base && !/^https?:[/\\]{2}[^/\\]/i.test(text))
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-no-host'));
    if (url.username || url.password) {
        throw refusal('url-credentials', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-credentials'));
    }
    if (BAD_PORTS.has(url.port))
        throw refusal('port-not-allowed', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-port', { port: url.port }));
    // An assignment parses the URL again, so do it only if needed.
    if (text.includes('#'))
        url.hash = '';
    // RFC 3986 wants it encoded, the URL parser does not, and some servers refuse it raw.
    if (url.pathname.includes('|'))
        url.pathname = url.pathname.replaceAll('|', '%7C');
    if (url.href.length > MAX_URL_LENGTH) {
        throw refusal('url-too-long', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('url-too-long-encoded', { most: MAX_URL_LENGTH }));
    }
    return url;
}
function refusal(reason, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('plan', reason, message);
}


/***/ }),

/***/ 58585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   gO: () => (/* binding */ encodeStrict),
/* harmony export */   oF: () => (/* binding */ percentDecoded)
/* harmony export */ });
/**
 * Percent-encoding. `encodeStrict` is for signatures: it encodes all but letters, digits and `-._~` (RFC 3986 §2.3).
 * encodeURIComponent leaves `!'()*`, which some stores and most pattern matchers do not accept raw. Pure.
 */
function encodeStrict(text) {
    if (/^[\w.~-]*$/.test(text))
        return text;
    return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** @returns undefined for a broken escape */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/** Encodes a key; the slashes between its segments stay. */
function encodePath(path) {
    return /^[\w./~-]*$/.test(path) ? path : encodeStrict(path).replaceAll('%2F', '/');
}


/***/ }),

/***/ 57002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ severalUrlsProblem),
/* harmony export */   cW: () => (/* binding */ isRelativeUrl),
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   rr: () => (/* binding */ repairUrl)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53192);
/**
 * Repairs URLs that were copied out of pages, shells and templates, and finds the page of those that name no host.
 * Pure; takes linear time on hostile text.
 */

const WRAPPERS = { '"': '"', "'": "'", '<': '>' };
/**
 * Trims whitespace, quotes and angle brackets around a URL, adds https to `//host/x`, decodes `&amp;` and writes inner
 * spaces as `%20`. WHATWG URL encodes non-ASCII text later; `data:` URIs are only unwrapped. A URL with an inner tab or
 * line break stays unchanged: WHATWG URL would silently join its parts, so the plan must see it and refuse it.
 */
function repairUrl(written) {
    const url = stripWrappers(written);
    if (/^data:/i.test(url))
        return url;
    if (/[\t\n\r]/.test(url))
        return written;
    return withScheme(url)
        .replace(/&(?:amp|#0{0,6}38|#x0{0,6}26);/gi, '&')
        .replaceAll(' ', '%20');
}
function stripWrappers(text) {
    let inner = text.trim();
    // Real text nests no more than `"<…>"`; the bound keeps a megabyte of brackets linear.
    for (let layer = 0; layer < 3 && inner.length > 1; layer++) {
        const closing = WRAPPERS[inner.charAt(0)];
        if (closing === undefined || !inner.endsWith(closing))
            break;
        inner = inner.slice(1, -1).trim();
    }
    return inner;
}
/** `///x` stays as it is: it names no host, although WHATWG URL would find one. */
function withScheme(url) {
    return /^\/\/[^/\\]/.test(url) ? `https:${url}` : url;
}
/** A `data:` URI is one URL, even with URLs inside, such as the namespaces of an SVG. */
const DATA_URI = /^["'<\s]*data:/i;
const URL_WITHIN = /[\s,，、]["'<]?https?:\/\//i;
/** `a.jpg 1x, b.jpg 2x`, or one entry alone. */
const SIZE_OF_SRCSET = /\s\d{1,5}(?:\.\d{1,3})?[wx]\s*(?:,|$)/;
/** @returns the problem of a text with more than one URL */
function severalUrlsProblem(written) {
    const text = written.trim();
    if (DATA_URI.test(text))
        return undefined;
    if (SIZE_OF_SRCSET.test(text))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('url-srcset');
    return URL_WITHIN.test(text) ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('url-within') : undefined;
}
/**
 * True for a URL without a scheme. `\\host\x` and `///x` would name a host by mistake, and a text after a quote or a
 * bracket was cut out of something else.
 */
function isRelativeUrl(url) {
    return !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2}|["'`<([{!])/i.test(url);
}
/**
 * @param page the page that a record names; it may be relative itself
 * @returns the base of relative URLs; undefined if neither is a page of the web
 */
function pageUrl(page, baseUrl) {
    const url = page === undefined ? undefined : URL.parse(repairUrl(page), baseUrl?.href);
    return url && /^https?:$/.test(url.protocol) ? url : baseUrl;
}


/***/ }),

/***/ 42001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/input/messages/en.js
/** Sentences about lists: where they are, what is in them, and images that they name. */
const ENGLISH = {
    'web-no-image': 'no image',
    'web-no-image-pages': 'it names {count} {count|page|pages} and no image; urls-from reads the pages if you list them',
    'web-no-image-title': 'no image; the title of the page: "{title}"',
    'web-many-characters': 'its addresses, made absolute, have more than 64 MiB of characters together: it is read up to there',
    'web-further-page': 'the first of several pages: only this one is read. To read all, let a step loop over the pages and write a file for urls-file',
    'list-line': '{name}, line {line}',
    'list-not-utf8': '{name} is not UTF-8; save it as UTF-8',
    'list-nul-bytes': '{name} is not UTF-8 text (it holds NUL bytes); save it as UTF-8',
    'list-not-gzip': '{name} is not a whole gzip file ({code})',
    'list-unreadable': '{name} cannot be read ({code})',
    'line-too-long': 'the line is longer than {most} characters',
    'line-not-utf8': 'the line is not UTF-8 text',
    'line-not-json': 'the line is not JSON (column {column})',
    'json-broken': '{name}, line {line}, column {column}: the text is not JSON there',
    'json-ends-early': '{name}, line {line}, column {column}: the text ends too early; the program that writes it failed, or has not finished',
    'json-is-page': '{fault}. The text is a page and no JSON: the program that writes it saved an answer without looking at its status',
    'python-print': '{fault}. Python wrote this with print, which is not JSON: use print(json.dumps(urls)) in place of print(urls)',
    'python-traceback': '{fault}. The text holds the traceback of a Python program, which failed and wrote its error into the list. Correct the program, and write the list with json.dumps',
    'line-python': 'the line is a value as Python prints it: write one URL a line, or JSON with json.dumps',
    'line-traceback': 'the traceback of a Python program begins here: the program failed, and its error went into the list',
    'json-too-long': '{name} is longer than the {most} characters a JSON file may have; use JSON Lines',
    'json-top': "{name} holds {kind} at its top: use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]",
    'json-top-names': "{name} holds {kind} at its top: use an array of URLs or records, or 'select' the place of them, e.g. $.posts[*].images[*]; {there}",
    'json-top-images': '{sentence}; {images}',
    'json-top-keys': '{name} holds {kind} at its top: use an array of keys or records',
    'kind-null': 'null',
    'kind-object': 'an object',
    'kind-array': 'an array',
    'kind-string': 'a string',
    'kind-number': 'a number',
    'kind-boolean': 'a boolean',
    'record-too-deep': 'the record nests deeper than {most} levels',
    'record-too-wide': 'a record has more than {most} members; records belong in a list',
    'url-missing': 'is missing',
    'url-empty': 'is empty',
    'url-other-kind': 'is {kind}, not a {wanted}',
    'url-other-type': 'is of type {type}, not a {wanted}',
    'url-field-lacks': "field '{field}' {lack}",
    'bare-reference': 'browsers read "{written}" in this address as "{decoded}"; write "&amp;{name}" if the address has an "&" there',
    'line-list-mark': "the line begins with a list mark, '{mark}': the URL alone is needed, one URL a line",
    'line-header': "'{line}' looks like a header line, not a URL; leave it out, or name the file .csv or .tsv",
    'no-urls': 'there are no image URLs in `urls` or `urls-file`',
    'no-urls-in': 'there are no image URLs in {lists}',
    'no-input': 'neither `urls` nor `urls-file` has a value; a variable that should hold one may be empty: name image URLs or a list file',
    'no-input-step': "neither `urls` nor `urls-file` has a value. The input's name may be misspelt, an earlier step may have set an empty output, or GitHub dropped a job output because it held a secret.",
    'list-empty-name': '{name} (0 bytes)',
    'list-zero-bytes': "'{name}' has 0 bytes, so it is not a {kind} file; look at what writes it, or set `min-urls: 0` if an empty list is no mistake",
    'list-zero-unpacked': "'{name}' unpacks to 0 bytes, so it is not a {kind} file; look at what writes it, or set `min-urls: 0` if an empty list is no mistake",
    'images-listed': '{count} distinct {count|image|images}',
    'images-beside-excluded': '{count} distinct {count|image|images}, and {excluded} that `exclude` leaves out',
    'too-few-urls': 'the lists have {images}, fewer than `min-urls` ({least}), so nothing was stored: look at what makes the list, or lower `min-urls`',
    'url-excluded': 'excluded by `{pattern}` (exclude)',
    'id-of-several': "{where}: the record gives several URLs in '{urlField}' and one id in '{field}' (id-field), which cannot tell them apart; `select` records that hold one URL and its id each",
    'bytes-other-type': "'bytes' is of type {type}, not a Uint8Array: wrap it, as in new Uint8Array(buffer), or leave it out",
    'bytes-no-text': "field '{field}' (bytes-field) is {kind}, not text in base64",
    'bytes-no-base64': "the text in field '{field}' (bytes-field) is not base64 ({length} characters)",
    'bytes-of-several': 'the record gives several URLs and the bytes of one image: give each image a record of its own',
    'bytes-differ': 'the image of an earlier record has the same URL or id and other bytes',
    'bytes-and-shard': '`shard` and bytes in records exclude each other: each machine would need the bytes of all. Leave `shard` out, and give each machine its own list',
    'bytes-field-idle': 'bytes-field has no effect: it is for .jsonl and .ndjson, and no list is one of these',
    'id-conflict': 'an earlier record has the same id and another file ({one}, here {other}): id-field must name what belongs to the image, such as the id of the attachment',
    'id-conflict-pair': '{first} and {second} ({one}, {other})',
    'id-conflict-list': 'id-field gives two pictures one id: {pairs}. Name a field that belongs to the image, such as the id of the attachment, or several fields, one a line.',
    'expiry-unreadable': "{where}: '{value}' in '{field}' (expires-field) is not a time (RFC 3339, or Unix seconds); such values are ignored",
    'select-idle': 'select has no effect: it looks into .json, .jsonl and the front matter of .md, and no list is one of these',
    'field-idle': '{input} has no effect: no list has records, which .json, .jsonl, .csv, .tsv and a JSON array have',
    'select-too-slow': '{name}: {input} takes too long there; name the members on the way instead of `..`, and search for less',
    'list-bomb': '{name} unpacks to more than {ratio} times its size; a list does not',
    'select-jq': "{input}: '{path}' is a filter of jq; as a JSONPath (RFC 9535) it is '{meant}'",
    'urls-name-file': '{input} holds the name of a list file, {file}: name it in `{input}-file`',
    'select-wide': "{input}: '{path}' has the full-width character '{mark}'; write its half-width form",
    'select-invalid': "{input}: '{path}' is not a JSONPath (RFC 9535): {fault}",
    'select-unfit': "{input} '{path}' matches nothing in {lists}: {there}; set {input} to what is there",
    'text-other-kind': "field '{field}' is {kind}, not a text",
    'text-too-long': 'the text is longer than the {most} characters that are read of a document',
    'text-no-path': "{input}: '{field}' is not a JSONPath, which .json and .jsonl need here; write '{path}' for the member of that name",
    'text-no-column': "{input}: '{field}' is a JSONPath; for .csv and .tsv write the title of a column",
    'feed-other-root': "{name} is not a feed: its root element is '{root}'. RSS, Atom and RDF feeds begin with rss, feed or rdf:RDF; other XML is not read",
    'feed-no-root': '{name} is not a feed: it has no element. RSS, Atom and RDF feeds begin with rss, feed or rdf:RDF',
    'feed-entities': 'the DOCTYPE defines entities, which feeds do not need and a hostile one can grow without end; remove them',
    'feed-too-deep': 'more than {most} elements inside one another',
    'feed-ends-early': 'the feed ends early, inside an element; what it names before that is read',
    'there-images': '{count} image {count|URL|URLs} at {path}',
    'there-names': 'below {level} {count|is|are} {names}',
    'there-nothing': 'nothing is below {level}',
    'there-kind': '{level} is {kind}',
    'field-unfit': "no record of {lists} has a field '{field}' ({input}): there {count|is|are} {names}; set {input} to one of these",
    'field-unfit-empty': "no record of {lists} has a field '{field}' ({input}): the records are empty",
    'field-no-value': "no record of {lists} has a value in field '{field}' ({input})",
    'column-missing': "{name} has no column '{field}'; its first row is {cells}",
    'column-missing-input': "{name} has no column '{field}' ({input}); its first row is {cells}",
    'csv-too-wide': 'the row has {columns} columns, and at most {most} are read',
    'csv-image-urls': "{name}: the column 'image_urls' holds several URLs in one cell, as Scrapy writes CSV, and they cannot be separated; write JSON Lines in place of CSV, or name a column of single URLs in url-field",
    'image-urls-beside': "{where}: the record has 'url' and 'image_urls', and the image at 'url' is fetched; if the images are those of 'image_urls', set `url-field: image_urls`",
    'csv-semicolons': '{lists}: read with semicolons between the cells, as the header has them',
    'not-utf8-perhaps': '{sentence}; from its letters, {name} is perhaps not UTF-8 (but GBK, say): save it as UTF-8',
    'list-reaches-outside': "'{pattern}' reaches outside the workspace",
    'list-no-match': "'{pattern}' matches no file; `**` reaches all folders below, as in 'posts/**/*.md'",
    'list-link-outside': "'{name}' is, or lies below, a symbolic link that leaves the workspace",
    'list-outside': "'{name}' lies outside the workspace. A step reads files of its workspace alone: commit the list, or write it in an earlier step, and name it from there, e.g. '{file}'",
    'list-directory': "'{name}' is a directory; name its files, e.g. '{name}/*.jsonl'",
    'list-no-file': "'{name}' is not a regular file",
    'list-ending': "'{name}' has an unknown ending; known: {endings}, each also with .gz",
    'list-dangling': "'{name}' is a link to a file that does not exist",
    'list-is-url': '{url} is a URL, and no file: an image belongs in urls, and a list or a page in urls-from',
    'list-absent': "'{name}' does not exist",
    'list-absent-checkout': "'{name}' does not exist, and the workspace is empty: put actions/checkout before this step, or write the list in an earlier step",
    'list-absent-near': "'{name}' does not exist; did you mean '{meant}'?",
    'list-other-machine': "'{name}' is a path of another machine. A step reads the files of its workspace: the folder on the runner into which actions/checkout puts the repository. Commit the list, or write it in an earlier step, and name it from there, e.g. '{file}'",
    'list-windows-path': "'{name}' is a path of Windows, and this system has other paths",
    'list-windows-drive': "'{name}' is a path of Windows, and this system has no drives; in WSL the file is '{mounted}'",
    'list-overwritten': "{output} {file} is the same file as '{list}' of {setting}, which it would overwrite; name another one",
    'list-fault-repeated': '{fault} ({count} times in this list, here first)',
    // Pages and lists that are rewritten.
    'rewrite-no-header': 'a file without header has no names for columns beside the URL; use rewrite-mode: replace',
    'rewrite-no-member': 'no named member holds the URL, so that nothing can be added beside it; use rewrite-mode: replace',
    'rewrite-foreign-member': "the member '{member}' beside the URL was not written by a run; rename it in the list",
    'rewrite-foreign-column': "the column '{column}' was not written by a run; rename it in the list",
    'rewrite-utf16': '{name} is UTF-16, which is not rewritten; save it as UTF-8',
    'page-too-long': '{name} is longer than the {most} characters that are read of a page',
    'page-too-wide': 'the page has more than {most} paragraphs, cells, links and tags (a link or tag counts twice)',
    'page-fails': 'its reader gave up ({cause})',
    'page-left': '{fault}; the page is not read and stays as it is',
    'matter-unclosed': "the front matter that begins with '{fence}' has no end",
    'matter-broken': 'the front matter is not {kind} there ({code})',
    'matter-not-json': 'the front matter is not JSON there',
    'matter-aliases': 'the front matter refers to itself too often',
    'matter-too-long': 'the front matter has more than {bytes} bytes, or more than {parts} lines and marks such as : and -',
    'matter-left': '{fault}; its images are left as they are',
    'markdown-too-deep': 'more than {most} quotes, lists and items inside one another: the deeper ones are read as text',
    'rewrite-only-own': "'{pattern}' finds only files in the folder of rewrite-to; to rewrite the lists themselves, write rewrite-to: in-place",
    'records-cycle': 'an object of the records is inside itself, so that they cannot be copied',
};

;// CONCATENATED MODULE: ./lib/input/messages/zh.js
const CHINESE = {
    'web-no-image': '没有图片',
    'web-no-image-pages': '列出 {count} 个网页，没有图片；把这些网页写入 urls-from 即可读取',
    'web-no-image-title': '没有图片；网页标题：“{title}”',
    'web-many-characters': '其中的地址补全后合计超过 64 MiB 个字符：只读取到此处',
    'web-further-page': '只是多页中的第一页，其余各页不会读取。需要全部时，请在前一步逐页请求，写成文件，再用 urls-file 读取',
    'list-line': '{name} 第 {line} 行',
    'list-not-utf8': '{name} 不是 UTF-8 编码；请另存为 UTF-8（Python：open(…, encoding="utf-8")）',
    'list-nul-bytes': '{name} 不是 UTF-8 文本（含有 NUL 字节）；请另存为 UTF-8',
    'list-not-gzip': '{name} 不是完整的 gzip 文件（{code}）',
    'list-unreadable': '无法读取 {name}（{code}）',
    'line-too-long': '该行超过 {most} 个字符',
    'line-not-utf8': '该行不是 UTF-8 文本',
    'line-not-json': '该行不是 JSON（第 {column} 列）',
    'json-broken': '{name} 第 {line} 行第 {column} 列：此处不是合法的 JSON',
    'json-ends-early': '{name} 第 {line} 行第 {column} 列：文本不完整，提前结束；写它的程序出错了，或者还没写完',
    'json-is-page': '{fault}。这是一个网页，不是 JSON：写它的程序没有检查状态码就把响应存了下来',
    'python-print': '{fault}。这是 Python 的 print 输出的内容，不是 JSON：请用 print(json.dumps(urls)) 代替 print(urls)',
    'python-traceback': '{fault}。文本中有 Python 程序的 traceback：程序出错，错误信息写进了列表。请先修好该程序，并用 json.dumps 输出列表',
    'line-python': '该行是 Python 用 print 输出的值：请每行写一个 URL，或用 json.dumps 写成 JSON',
    'line-traceback': '从这里起是 Python 程序的 traceback：程序出错，错误信息写进了列表',
    'json-too-long': '{name} 超过 JSON 文件允许的 {most} 个字符；请改用 JSON Lines',
    'json-top': '{name} 的最外层是{kind}：请使用 URL 或记录的数组，或用 select 指明它们的位置，例如 $.posts[*].images[*]',
    'json-top-names': '{name} 的最外层是{kind}：请使用 URL 或记录的数组，或用 select 指明它们的位置，例如 $.posts[*].images[*]；{there}',
    'json-top-images': '{sentence}；其中 {images}',
    'json-top-keys': '{name} 的最外层是{kind}：请使用 key 或记录的数组',
    'kind-null': '空值（null）',
    'kind-object': '对象',
    'kind-array': '数组',
    'kind-string': '字符串',
    'kind-number': '数字',
    'kind-boolean': '布尔值',
    'record-too-deep': '记录嵌套超过 {most} 层',
    'record-too-wide': '有一个对象的字段超过 {most} 个；多条记录应放在数组里',
    'url-missing': '不存在',
    'url-empty': '为空',
    'url-other-kind': '是{kind}，不是 {wanted}',
    'url-other-type': '的类型是 {type}，不是 {wanted}',
    'url-field-lacks': '字段 “{field}” {lack}',
    'bare-reference': '浏览器把这个地址中的“{written}”读作“{decoded}”；如果地址里本来就是“&”，请写“&amp;{name}”',
    'line-list-mark': '该行以列表符号 “{mark}” 开头：请只写 URL，每行一个',
    'line-header': '“{line}” 看起来是表头，不是 URL；请删去，或将文件改名为 .csv 或 .tsv',
    'no-urls': '`urls` 和 `urls-file` 中没有图片 URL',
    'no-urls-in': '{lists} 中没有图片 URL',
    'no-input': '`urls` 和 `urls-file` 都没有值；提供它的变量可能是空的。请写明图片 URL 或列表文件',
    'no-input-step': '`urls` 和 `urls-file` 都没有值。可能是输入名写错了，可能是前面的步骤给出了空的 output，也可能是 job 的 output 含有 secret 而被 GitHub 丢弃',
    'list-empty-name': '{name}（0 字节）',
    'list-zero-bytes': '“{name}” 为 0 字节，不是 {kind} 文件；请检查生成它的步骤；如果空列表也算正常，请设置 `min-urls: 0`',
    'list-zero-unpacked': '“{name}” 解压后为 0 字节，不是 {kind} 文件；请检查生成它的步骤；如果空列表也算正常，请设置 `min-urls: 0`',
    'images-listed': '{count} 张不同的图片',
    'images-beside-excluded': '{count} 张不同的图片，另有 {excluded} 张被 `exclude` 排除',
    'too-few-urls': '各列表共有 {images}，少于 `min-urls`（{least}），因此没有存储任何图片：请检查生成列表的程序，或调低 `min-urls`',
    'url-excluded': '被 `{pattern}` 排除（exclude）',
    'id-of-several': '{where}：该记录在 “{urlField}” 中有多个 URL，却只在 “{field}”（id-field）中有一个 id，无法区分；请用 `select` 选中各含一个 URL 及其 id 的记录',
    'bytes-other-type': '“bytes” 的类型是 {type}，不是 Uint8Array：请转换，例如 new Uint8Array(buffer)，或不要给出',
    'bytes-no-text': '字段 “{field}”（bytes-field）是{kind}，不是 base64 文本',
    'bytes-no-base64': '字段 “{field}”（bytes-field）中的文本不是 base64（{length} 个字符）',
    'bytes-of-several': '该记录有多个 URL，却只有一张图片的字节：请让每张图片各有一条记录',
    'bytes-differ': '前面一条记录的图片有相同的 URL 或 id，字节却不同',
    'bytes-and-shard': '`shard` 不能与记录中的字节同时使用：每台机器都会需要全部字节。请不要设置 `shard`，并给每台机器各自的列表',
    'bytes-field-idle': 'bytes-field 不起作用：它用于 .jsonl 和 .ndjson，而列表中没有这些文件',
    'id-conflict': '前面的一条记录有相同的 id，却是另一个文件（{one}，这里是 {other}）：id-field 必须指明属于图片本身的字段，例如附件的 id',
    'id-conflict-pair': '{first} 和 {second}（{one}、{other}）',
    'id-conflict-list': 'id-field 让两张图片有了同一个 id：{pairs}。请指明属于图片本身的字段，例如附件的 id，或者写几个字段，每行一个。',
    'expiry-unreadable': '{where}：“{field}”（expires-field）中的 “{value}” 不是时间（RFC 3339 或 Unix 秒数）；这样的值不予理会',
    'select-idle': 'select 不起作用：它用于 .json、.jsonl 和 .md 的 front matter，而列表中没有这些文件',
    'field-idle': '{input} 不起作用：列表中没有记录；.json、.jsonl、.csv、.tsv 和 JSON 数组才有记录',
    'select-too-slow': '{name}：{input} 在其中耗时过长；请写明途经的字段而不用 `..`，并简化 search 的表达式',
    'list-bomb': '{name} 解压后超过自身大小的 {ratio} 倍，疑似压缩炸弹，不读取',
    'select-jq': '{input}：“{path}” 是 jq 的写法，用 JSONPath（RFC 9535）写是 “{meant}”',
    'urls-name-file': '{input} 里是列表文件的名称 {file}：请写在 `{input}-file` 里',
    'select-wide': '{input}：“{path}” 里有全角字符“{mark}”，请改成半角',
    'select-invalid': '{input}：“{path}” 不是 JSONPath（RFC 9535）；解析器的原话：`{fault}`',
    'select-unfit': '{input} “{path}” 在 {lists} 中没有选中任何内容：{there}；请按实际结构修改 {input}',
    'text-other-kind': '字段 “{field}” 是{kind}，不是文本',
    'text-too-long': '文本超过了文档最多读取的 {most} 个字符',
    'text-no-path': '{input}：“{field}” 不是 JSONPath，而 .json 和 .jsonl 在这里需要 JSONPath；该名称的字段请写作 “{path}”',
    'text-no-column': '{input}：“{field}” 是 JSONPath；对于 .csv 和 .tsv，请写列的标题',
    'feed-other-root': '{name} 不是 feed：它的根元素是 “{root}”。RSS、Atom 和 RDF feed 以 rss、feed 或 rdf:RDF 开头；其他 XML 不会读取',
    'feed-no-root': '{name} 不是 feed：其中没有元素。RSS、Atom 和 RDF feed 以 rss、feed 或 rdf:RDF 开头',
    'feed-entities': 'DOCTYPE 定义了实体；feed 不需要它，恶意的实体却能无限膨胀；请将其删除',
    'feed-too-deep': '元素嵌套超过 {most} 层',
    'feed-ends-early': 'feed 提前结束，停在某个元素内部；此前列出的内容照常读取',
    'there-images': '{path} 处有 {count} 个图片 URL',
    'there-names': '{level} 下有 {count} 个字段：{names}',
    'there-nothing': '{level} 下没有内容',
    'there-kind': '{level} 是{kind}',
    'field-unfit': '{lists} 的记录中都没有字段 “{field}”（{input}）：现有 {count} 个：{names}；请将 {input} 设为其中之一',
    'field-unfit-empty': '{lists} 的记录中都没有字段 “{field}”（{input}）：记录都是空的',
    'field-no-value': '{lists} 的记录中，字段 “{field}”（{input}）都没有值',
    'column-missing': '{name} 没有列 “{field}”；第一行是 {cells}',
    'column-missing-input': '{name} 没有列 “{field}”（{input}）；第一行是 {cells}',
    'csv-too-wide': '这一行有 {columns} 列，最多读取 {most} 列',
    'csv-image-urls': '{name}：列 “image_urls” 的一个单元格里有多个 URL（Scrapy 写 CSV 时如此），无法分开；请用 JSON Lines 代替 CSV，或在 url-field 中写明每格一个 URL 的列',
    'image-urls-beside': '{where}：该记录同时有 “url” 与 “image_urls”，下载的是 “url” 处的图片；如果图片是 “image_urls” 中的，请设置 `url-field: image_urls`',
    'csv-semicolons': '{lists}：表头以分号分隔，已按分号读取各单元格',
    'not-utf8-perhaps': '{sentence}；从文字看，{name} 可能不是 UTF-8 编码（例如 GBK）：请另存为 UTF-8',
    'list-reaches-outside': '“{pattern}” 超出了工作区',
    'list-no-match': '没有与 “{pattern}” 匹配的文件；`**` 表示其下所有目录，如 `posts/**/*.md`',
    'list-link-outside': '“{name}” 是指向工作区之外的符号链接，或经由这样的链接',
    'list-outside': '“{name}” 位于工作区之外。步骤只能读取工作区里的文件：请把列表提交到仓库，或在前面的步骤里生成它，再用那里的路径，如 “{file}”',
    'list-directory': '“{name}” 是目录；请写明其中的文件，例如 “{name}/*.jsonl”',
    'list-no-file': '“{name}” 不是普通文件',
    'list-ending': '“{name}” 的扩展名无法识别；可用的有：{endings}，均可再加 .gz',
    'list-dangling': '“{name}” 是链接，指向的文件不存在',
    'list-is-url': '{url} 是 URL，不是文件：图片请写在 urls 中，列表或网页请写在 urls-from 中',
    'list-absent': '“{name}” 不存在',
    'list-absent-checkout': '“{name}” 不存在，而且工作区是空的：请在这一步之前加上 actions/checkout，或在前面的步骤里生成列表',
    'list-absent-near': '“{name}” 不存在；是否想写 “{meant}”？',
    'list-other-machine': '“{name}” 是另一台机器上的路径。步骤只读取其工作区里的文件，也就是 runner 上由 actions/checkout 放置仓库的目录。请提交该列表，或在之前的步骤中生成，并从工作区起写它的路径，例如 “{file}”',
    'list-windows-path': '“{name}” 是 Windows 的路径，本系统的路径写法不同',
    'list-windows-drive': '“{name}” 是 Windows 的路径，本系统没有盘符；在 WSL 中该文件是 “{mounted}”',
    'list-overwritten': '{output} {file} 与 {setting} 中的 “{list}” 是同一个文件，写入时会覆盖它；请改用其他文件',
    'list-fault-repeated': '{fault}（此列表中共 {count} 处，这是第一处）',
    'rewrite-no-header': '文件没有表头，URL 旁边的列无从命名；请使用 rewrite-mode: replace',
    'rewrite-no-member': 'URL 不在任何有名字的字段中，旁边无法添加内容；请使用 rewrite-mode: replace',
    'rewrite-foreign-member': 'URL 旁边的字段 “{member}” 不是以前的运行写入的；请在列表中改名',
    'rewrite-foreign-column': '列 “{column}” 的内容不是以前的运行写入的；请在列表中改名',
    'rewrite-utf16': '{name} 是 UTF-16 编码，不能改写；请另存为 UTF-8',
    'page-too-long': '{name} 超过页面允许的 {most} 个字符',
    'page-too-wide': '页面中的段落、单元格、链接和标签超过 {most} 个（链接和标签各计两个）',
    'page-fails': '解析中途失败（{cause}）',
    'page-left': '{fault}；该页面不读取，保持原样',
    'matter-unclosed': '以 “{fence}” 开头的 front matter 没有结尾',
    'matter-broken': 'front matter 在此处不是合法的 {kind}（{code}）',
    'matter-not-json': 'front matter 在此处不是合法的 JSON',
    'matter-aliases': 'front matter 中的引用展开过多',
    'matter-too-long': 'front matter 超过 {bytes} 字节，或者换行与 :、- 之类的标记超过 {parts} 个',
    'matter-left': '{fault}；其中的图片保持原样',
    'markdown-too-deep': '引用、列表和列表项的嵌套超过 {most} 层：更深的部分按普通文本读取',
    'rewrite-only-own': '“{pattern}” 找到的文件都在 rewrite-to 的写入位置；若要改写列表本身，请写 rewrite-to: in-place',
    'records-cycle': '记录中有对象包含它自己，因此无法复制',
};

;// CONCATENATED MODULE: ./lib/input/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


/***/ }),

/***/ 26175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ CONFIG_FILE_FIELD),
/* harmony export */   n: () => (/* binding */ CONFIG_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/** Where a step or a command finds further options. A library's caller has them in a program. */


const CONFIG_FILE_FIELD = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
    'config-file': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .lineList */ .XA,
        en: 'YAML files with options that several steps share, one path a line; what stands in a step wins. See "docs/inputs.md".',
        zh: '写有几个步骤共用的选项的 YAML 文件，每行一个路径；步骤自己写的优先。见 docs/inputs.zh-CN.md。',
    },
});
const CONFIG_FIELD = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
    config: {
        en: 'Further options, as YAML text; wins over `config-file`.',
        zh: '其他选项，直接写成 YAML 文本；优先于 `config-file`。',
    },
});
const CONFIG_FIELDS = { ...CONFIG_FILE_FIELD, ...CONFIG_FIELD };


/***/ }),

/***/ 50195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ forkEvent)
/* harmony export */ });
/* harmony import */ var _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34277);

/** GitHub sends no event above 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap */
const MAX_EVENT_BYTES = 33_554_432;
/**
 * Returns the event that runs a fork's code or follows such a run, or `unreadable` for an event that says nothing. A
 * deleted repository counts as a fork.
 */
async function forkEvent({ GITHUB_EVENT_PATH: path, }) {
    if (!path)
        return undefined;
    const event = eventIn(await (0,_base_files_small_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .E)(path, MAX_EVENT_BYTES));
    if (!event)
        return 'unreadable';
    const { repository, pull_request: pull, workflow_run: run } = event;
    if (pull && isElsewhere(pull.head?.repo, pull.base?.repo))
        return 'pull_request';
    return run && isElsewhere(run.head_repository, repository) ? 'workflow_run' : undefined;
}
function eventIn(text = '') {
    try {
        const event = JSON.parse(text);
        return typeof event === 'object' && event !== null && !Array.isArray(event) ? event : undefined;
    }
    catch {
        return undefined;
    }
}
/** Being a fork of a third repository says nothing. */
function isElsewhere(head, base) {
    return head?.full_name === undefined || head.full_name !== base?.full_name;
}


/***/ }),

/***/ 91917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ withConfig)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/small-file.js
var small_file = __webpack_require__(34277);
// EXTERNAL MODULE: ./lib/base/files/workspace.js
var files_workspace = __webpack_require__(72208);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/field.js
var field = __webpack_require__(27733);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/config/fork.js
var fork = __webpack_require__(50195);
// EXTERNAL MODULE: ./lib/jobs/options/yaml.js
var yaml = __webpack_require__(24414);
;// CONCATENATED MODULE: ./lib/jobs/config/laid-over.js

/**
 * Lays a map of maps over another one: members of `upper` win.
 * @returns JSON; a text that is no such map as it is, so that the job reports it
 */
async function laidOver(lower, upper) {
    const [below, above] = [await mapIn(lower), await mapIn(upper)];
    if (!below)
        return lower;
    if (!above)
        return upper;
    const members = Object.entries(above).map(([name, member]) => {
        const under = Object.hasOwn(below, name) ? below[name] : undefined;
        return [name, under && (0,yaml/* isYamlMap */.S)(under) && (0,yaml/* isYamlMap */.S)(member) ? { ...under, ...member } : member];
    });
    return JSON.stringify({ ...below, ...Object.fromEntries(members) });
}
async function mapIn(text) {
    const value = await (0,yaml/* readYaml */.g)(text).then(read => read.value, () => undefined);
    return value !== undefined && (0,yaml/* isYamlMap */.S)(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/jobs/config/with-config.js
/** Adds the options of a config to those of a step or command, before any option is judged. */













/** @param given inputs or flags, `config` and `configFile` among them */
async function withConfig(table, given, { environment, ...place }) {
    const { config = '', configFile = '', ...own } = given;
    const files = (0,parsers/* lineList */.XA)(configFile);
    const isFork = files.length > 0 && (await (0,fork/* forkEvent */.l)(environment)) !== undefined;
    const texts = [
        ...(isFork ? [] : files.map(file => ({ file, source: (0,quote/* quote */.hD)(file, 'config-file') }))),
        ...(config.trim() === '' ? [] : [{ file: undefined, source: 'config' }]),
    ];
    const shared = {};
    const fromFile = new Set();
    const lines = [];
    const problems = isFork ? [(0,say/* say */.c)('config-fork')] : [];
    for (const { file, source } of texts)
        try {
            // Loaded late, since it needs the tables of every job.
            const { configValues } = await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(2080), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 90563));
            const text = file === undefined ? config : await textOf(file, place);
            const { values, problems: faults } = await configValues(text, table, file !== undefined);
            problems.push(...faults.map(fault => (0,sentence/* faultAt */.ux)(source, fault)));
            for (const [name, value] of Object.entries(values)) {
                const option = (0,field/* camelCase */.xQ)(name);
                const below = table[name]?.takes === 'maps' ? shared[option] : undefined;
                shared[option] = below ? await laidOver(below, value) : value;
                // An empty flag is not set.
                if (!own[option])
                    fromFile[file === undefined ? 'delete' : 'add'](name);
            }
            if (file !== undefined)
                lines.push(values.endpoint
                    ? (0,say/* say */.c)('config-read-endpoint', { source, endpoint: (0,quote/* quote */.hD)(values.endpoint) })
                    : (0,say/* say */.c)('config-read', { source }));
        }
        catch (error) {
            problems.push((0,sentence/* faultAt */.ux)(source, (0,errors/* sentenceOf */.s$)(error)));
        }
    return { options: await withOwn(table, shared, own), fromFile, lines, problems };
}
async function withOwn(table, shared, own) {
    const options = { ...own };
    for (const [name, { takes }] of Object.entries(table)) {
        const option = (0,field/* camelCase */.xQ)(name);
        const [below, above] = [shared[option], own[option]];
        if (below)
            options[option] = above ? (takes === 'maps' ? await laidOver(below, above) : above) : below;
    }
    return options;
}
async function textOf(file, { cwd, workspace }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const isInside = workspace === undefined || (0,files_workspace/* contains */.gR)(await (0,promises_.realpath)(workspace), await (0,files_workspace/* resolveExisting */._j)(path));
    if (!isInside)
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('config-outside'));
    const bytes = await (0,small_file/* readSmallBytes */.N)(path);
    if (!bytes)
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('config-unreadable'));
    // UTF-16 without a mark is valid UTF-8 with NULs.
    if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0))
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('config-not-utf8'));
    return bytes.toString();
}


/***/ }),

/***/ 54173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ messages),
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/jobs/messages/en.js
/** Sentences of every job but runs, and about options of all jobs. */
const ENGLISH = {
    // Checks of what the manifest names.
    'check-cancelled': 'The check was cancelled.',
    'check-still-changing': 'the object was replaced again while it was checked: run the check again',
    'check-no-manifest': 'source {place} has no manifest of images: check the prefix, and set manifest-at if the runs that stored the images had it',
    'check-count-missing': '{count} missing',
    'check-count-changed': '{count} changed',
    'check-count-dangling': '{count} missing, and gone from its origin',
    'check-count-accepted': '{count} accepted as missing',
    'check-count-superseded': '{count} superseded',
    'check-count-unknown': '{count} unknown',
    'check-count-unreadable': '{count} unreadable {count|file|files} of the manifest',
    'check-count-archived': '{count} archived',
    'check-count-no-digest': '{count} without a digest',
    'check-count-whole': '{count} whole',
    'check-failed': '{damage}, of {objects}',
    'check-total': '{objects} checked: {counts}',
    'check-total-read': '{objects} checked, the bytes of {read} read: {counts}',
    'check-objects': '{objects} {objects|object|objects}',
    'check-orphans': '{count} {count|orphan|orphans}',
    'check-foreign': '{count} other {count|object|objects} below the prefix',
    'check-size-alone': 'the store gives no ETags that can be compared, so sizes alone were compared; depth: bytes compares the bytes',
    'check-no-orphans': 'A file of the manifest cannot be read, so nothing shows which objects it named: no object is called an orphan.',
    'check-many': 'The manifest names {count} objects. A check holds about 500 bytes of each: check by a prefix of its own, or give Node more memory with NODE_OPTIONS=--max-old-space-size.',
    'check-unreadable-file': 'a file of the manifest that cannot be read in full',
    'check-unwritten': 'the manifest did not take what this check found of missing objects, so runs and later checks do not know it: {refusal}',
    'check-not-accepted-unread': 'not accepted: a file of the manifest cannot be read, and it may name another key for this image',
    'check-not-accepted-linked': 'not accepted: a file of `documents` links to it, and its image has another key by now; correct the link',
    'check-more': '{count} more {count|object|objects}: see the results file.',
    // Listings and downloads.
    'match-long': 'is longer than {most} characters',
    'match-slashes': "is matched against the key below the prefix: no '/' at the start, no '\\'",
    'none-found': 'nothing was found below `source`',
    'none-found-error': 'nothing was found below `source` (if-none-found: error)',
    'list-cancelled': 'the listing was cancelled',
    'download-cancelled': 'the download was cancelled',
    'download-keys-and-match': 'match and keys exclude each other; leave one of them out',
    'download-no-keys-file': 'keys-file is empty; name a list of keys, or leave it out',
    'download-no-match': 'match is empty; for everything below source set it to **, or leave it out',
    'download-without-key': 'left out, since they hold no key: {count} of {total} positions',
    'download-folder-marks': 'left out, since they mark folders: {count} of {total} positions',
    'download-lost': '{count} of {total} objects were not downloaded',
    'download-folder-mark': '{where}: key {key} marks a folder',
    'download-not-below': 'key {key} is not below the prefix {prefix}',
    'download-refused': 'key {key} {flaw}; it is not downloaded',
    'download-drive': 'begins like a Windows drive',
    'download-no-place': '{path} {flaw}; nothing is downloaded there',
    'download-link-out': 'lies below a link that leads out of {directory}',
    'download-is-link': '{path} is a symbolic link, which is neither followed nor replaced',
    'download-taken': 'There is a file {path} already.',
    'download-taken-fix': 'Set on-existing to skip or overwrite.',
    'download-conflict': '{path} cannot be a file here: an earlier key already uses {taken}',
    'download-conflict-fix': 'Download one of them into another folder.',
    'directory-runs': 'directory {directory} {flaw}; choose another one',
    'directory-link': 'directory {directory} is, or lies below, a symbolic link that leaves the workspace',
    'directory-outside': 'directory {directory} lies outside the workspace',
    // Exports of the manifest.
    'export-queries': '{count} {count|row holds a URL|rows hold URLs} with a query, which may be a token. Before you publish this, set origin-urls: no-query.',
    'export-missing': '{count} {count|image is|images are} left out, because {count|its object is|their objects are} missing; check names {count|it|them}',
    'export-needs-file': 'output {output} is a folder; {format} needs the name of a file',
    'export-no-manifest': 'there is no manifest below source {source}: check the prefix, and manifest-at for a folder; a run with manifest: off writes none',
    'export-unreadable': '{count} {count|file|files} of the manifest could not be read in full: {files}',
    'export-cancelled': 'the export was cancelled',
    'export-unwritable': 'output {path} cannot be written: {cause}',
    // Problems of option values. Texts named `rule-…` are used within `needed`.
    'option-required': '{name} is required: {help}',
    'option-wrong': '{name} is {value}: {rule}',
    named: '{name}: {rule}',
    needed: '{rule} is needed',
    'rule-one-of': 'one of {words}',
    'rule-true-or-false': 'true or false',
    'rule-whole-number': 'a whole number from {least} to {most}',
    'rule-size': 'a size such as 500KB or 50MiB, from {least} to {most} bytes,',
    'rule-time': 'a time such as {first} or {second}, from {least} to {most},',
    'rule-time-unit': 'a time with its unit, such as {meant}, from {least} to {most},',
    'rule-never-or': 'never, or {rule}',
    'rule-moment': 'a date such as 2026-11-01T08:00:00Z, or an age such as 24h,',
    'rule-pairs': 'a name, a colon and a value in each line (number {line} is none)',
    'rule-encryption': 'AES256, KMS, or KMS: and the id of a key, such as KMS:1a2b3c4d-…,',
    'rule-named-lines': 'a name, a colon and a value in each line, and each name once (number {line} breaks this),',
    'rule-at-most': 'a list of at most {most} lines (there are {count})',
    'rule-check-fail-on': 'any, none or a share such as 1%',
    'rule-text-size': 'a text of at most {most} bytes (this one has {size})',
    'yaml-at': 'line {line}, column {column}: {fault}',
    'yaml-quotes': 'a text that begins with {mark} needs quotes',
    'yaml-comment': '# begins a comment here: quote the value, or put the comment on a line of its own',
    'yaml-twice': 'this name is there twice',
    'yaml-broken': 'YAML is needed: indented with spaces, one document, without tags, aliases and merge keys',
    'rule-depth': 'list, head, bytes, or bytes with a share such as 30 or 7/30, of at most {most},',
    'rule-config': 'a map of names and values, such as `region: cn-hongkong`,',
    'config-text': '{name} takes one text, neither a list nor a map; a text that begins with [ or { needs quotes',
    'config-lines': '{name} takes a text, or a list of texts of one line',
    'config-pairs': '{name} takes a text of `name: value` lines, or a map of texts of one line',
    'config-secret': '{name} stands in no config: keys and tokens come from secrets, by an input or the environment',
    'config-trusted': '{name} stands in no file, because anyone who can change the workspace could change it: write it into the workflow, or as a flag',
    'with-login': '{name} with a login',
    'config-step': '{name} is about one step, and a file is for several: write it into the step, or as a flag',
    'config-nested': '{name} stands in no config',
    'config-fork': 'no config-file is read here, because a pull request from a fork could have changed it, or the event of this run cannot be read: write these settings into the workflow',
    'config-outside': 'the file lies outside the workspace',
    'config-not-utf8': 'the file is not UTF-8; save it as UTF-8',
    'config-unreadable': 'there is no such file, or it cannot be read as settings',
    'config-idle': '{name} of a config-file is left out here: {why}',
    'config-read': '{source} is read',
    'config-read-endpoint': '{source} is read; its endpoint: {endpoint}',
    // Mistakes in calls of the library.
    'option-unknown': '{name} is not an option',
    'option-unknown-near': '{name} is not an option; {nearest} is',
    'option-kind': '{name} is of type {kind}: {needed} is needed',
    'kind-text': 'a text',
    'kind-lines': 'a text or an array of texts',
    'kind-record': 'an object',
    'kind-pairs': 'a text or an object of texts',
    'kind-function': 'a function',
    'kind-signal': 'an AbortSignal',
    'kind-urls': 'a text, an array, or an async iterable of URLs or records',
    'kind-store': 'an object with the functions head, put, get and list',
    'proxy-needed': '`none`, `env`, or the URL of a proxy such as http://proxy.example:3128 is needed',
    'option-instead': '{name} is not an option here: use {meant}',
    'option-left-out': '{name} is not an option here: leave it out',
    // Findings of the doctor, beside refusals: the message `ID-fix` says what to do about the finding `ID`.
    'doctor-keys-not-needed': 'A folder needs no credentials.',
    'doctor-keys-missing': 'There are no credentials for {place}.',
    'doctor-keys-missing-fix': 'Set access-key-id and access-key-secret, or log in with role-arn.',
    'doctor-keys-lasting': 'There is an access key that does not expire.',
    'doctor-keys-temporary': 'There are temporary credentials, valid for another {minutes} minutes.',
    'doctor-keys-without-end': 'There are temporary credentials; their end is not known.',
    'doctor-keys-ending': 'The temporary credentials end in {seconds} seconds.',
    'doctor-keys-ending-fix': 'Get them right before this step, and ask for a longer session.',
    'doctor-keys-ended': 'The temporary credentials ended {seconds} seconds ago.',
    'doctor-keys-ended-fix': 'Get them right before this step, and ask for a longer session.',
    'doctor-reached': '{place} answers.',
    'doctor-nearer-internal': '{place} answers, and its internal endpoint answers here, too.',
    'doctor-nearer-internal-fix': 'Set endpoint to internal: traffic between this machine and the bucket is then free. Public URLs stay as they are.',
    'doctor-nearer-accelerate': '{place} answers in {ms} ms, and in {faster} ms by transfer acceleration.',
    'doctor-nearer-accelerate-fix': 'Set endpoint to accelerate where uploads are slow: each GB then costs extra. Public URLs stay as they are.',
    'doctor-folder-missing': '{place} does not exist.',
    'doctor-folder-missing-fix': 'Check the path; a folder is made by the first run that writes to it.',
    'doctor-folder-taken': '{place} is a file, not a folder.',
    'doctor-folder-taken-fix': 'Name the folder that it lies in, or another one.',
    'doctor-listed': 'Objects can be listed.',
    'doctor-list-spare': '{refusal} Uploads work without it, but the manifest of earlier runs cannot be read: every run downloads everything again.',
    'doctor-put': 'Objects can be stored: {key} was written.',
    'doctor-put-before': 'Objects can be stored: {key} exists from an earlier check.',
    'doctor-taken': '{key} holds other bytes than the doctor writes, and was left as it is.',
    'doctor-taken-fix': 'Delete it if it is not needed, then try again.',
    'doctor-found': 'Objects can be looked up.',
    'doctor-not-encrypted': '{key} was stored, and this place does not say that it is encrypted.',
    'doctor-not-encrypted-fix': 'Ask its operator whether it supports server-side encryption; if not, leave encryption out.',
    'doctor-read': 'Objects can be read.',
    'doctor-vanished': '{key} was stored and is missing now.',
    'doctor-vanished-fix': 'Check whether another program or a lifecycle rule deletes objects; if not, do not keep images in this place.',
    'doctor-altered': '{key} was stored and holds other bytes now.',
    'doctor-altered-fix': 'Check the proxies between this machine and the store.',
    'doctor-kept': 'Existing objects are not overwritten.',
    'doctor-kept-by-looking': 'Existing objects are not overwritten: each key is looked up first.',
    'doctor-create-only-ignored': 'This place ignores create-only uploads, as buckets with versions do, so each key is looked up first.',
    'doctor-create-only-ignored-fix': 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
    'doctor-overwritten': '{key} was overwritten in spite of a create-only upload; its bytes are restored.',
    'doctor-overwritten-fix': 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
    'doctor-left-other': '{key} may hold other bytes than before: {refusal}',
    'doctor-left-other-fix': 'Delete it, then try again.',
    'doctor-not-after-that': 'Not tried, because of the problem above.',
    'doctor-not-written': 'Not tried: nothing is written.',
    'doctor-no-probe': 'Not tried: the doctor has no object here to try it on.',
};

;// CONCATENATED MODULE: ./lib/jobs/messages/zh.js
/** A rule that begins with a Latin letter or a digit starts with a space. */
const CHINESE = {
    'check-cancelled': '检查已取消。',
    'check-still-changing': '检查期间对象又被替换：请重新运行检查',
    'check-no-manifest': 'source {place} 没有图片的运行记录：请核对前缀；如果存储图片的运行设置了 manifest-at，这里也要设置',
    'check-count-missing': '{count} 个缺失',
    'check-count-changed': '{count} 个已改变',
    'check-count-dangling': '{count} 个缺失，来源也已失效',
    'check-count-accepted': '{count} 个已确认丢失',
    'check-count-superseded': '{count} 个已由新 key 取代',
    'check-count-unknown': '{count} 个未知',
    'check-count-unreadable': '{count} 个运行记录文件无法读取',
    'check-count-archived': '{count} 个已归档',
    'check-count-no-digest': '{count} 个没有 SHA-256',
    'check-count-whole': '{count} 个完好',
    'check-failed': '共检查{objects}，其中{damage}',
    'check-total': '已检查{objects}：{counts}',
    'check-total-read': '已检查{objects}，读取了其中 {read} 个的字节：{counts}',
    'check-objects': ' {objects} 个对象',
    'check-orphans': '{count} 个孤立对象',
    'check-foreign': '前缀下另有 {count} 个其他对象',
    'check-size-alone': '该存储的 ETag 无法比较，因此只比较了大小；设置 depth: bytes 可比较字节',
    'check-no-orphans': '有运行记录文件无法读取，无从得知其中写了哪些对象，因此不判定任何对象为孤立对象。',
    'check-many': '运行记录中有 {count} 个对象。检查时每个对象约占 500 字节内存：请按各自的前缀分开检查，或用 NODE_OPTIONS=--max-old-space-size 为 Node 分配更多内存。',
    'check-unreadable-file': '运行记录文件无法完整读取',
    'check-unwritten': '本次检查查明的缺失情况未能写入运行记录，运行和以后的检查都不会知道：{refusal}',
    'check-not-accepted-unread': '没有确认：有运行记录文件无法读取，其中可能写有该图片的另一个 key',
    'check-not-accepted-linked': '没有确认：`documents` 中有文件链接到它，而其图片已有新 key；请改正该链接',
    'check-more': '另有 {count} 个对象，见结果文件。',
    'match-long': '超过 {most} 个字符',
    'match-slashes': '匹配的是前缀之后的 key：开头不能有“/”，其中不能有“\\”',
    'none-found': '在 `source` 下没有找到任何对象',
    'none-found-error': '在 `source` 下没有找到任何对象（if-none-found: error）',
    'list-cancelled': '列举已取消',
    'download-cancelled': '下载已取消',
    'download-keys-and-match': 'match 与 keys 不能同时设置；请去掉其中之一',
    'download-no-keys-file': 'keys-file 为空；请写明 key 列表，或去掉该设置',
    'download-no-match': 'match 为空；如需 source 下的全部对象，请设为 **，否则请去掉该设置',
    'download-without-key': '已略过没有 key 的条目：{total} 条中的 {count} 条',
    'download-folder-marks': '已略过只表示目录的条目：{total} 条中的 {count} 条',
    'download-lost': '{total} 个对象中有 {count} 个没有下载',
    'download-folder-mark': '{where}：key {key} 只表示目录',
    'download-not-below': 'key {key} 不在前缀 {prefix} 下',
    'download-refused': 'key {key} {flaw}；不下载',
    'download-drive': '的开头像 Windows 盘符',
    'download-no-place': '{path} {flaw}；不会下载到该位置',
    'download-link-out': '经由指向 {directory} 之外的链接',
    'download-is-link': '{path} 是符号链接，既不会跟随也不会替换',
    'download-taken': '文件 {path} 已存在。',
    'download-taken-fix': '请把 on-existing 设为 skip 或 overwrite。',
    'download-conflict': '{path} 在这里不能成为文件：之前的 key 已占用 {taken} 的位置',
    'download-conflict-fix': '请把其中之一下载到其他目录。',
    'directory-runs': 'directory {directory} {flaw}；请改用其他目录',
    'directory-link': 'directory {directory} 是指向工作区之外的符号链接，或经由这样的链接',
    'directory-outside': 'directory {directory} 位于工作区之外',
    'export-queries': '有 {count} 行的 URL 带查询参数，其中可能有 token。公开之前，请设置 origin-urls: no-query。',
    'export-missing': '有 {count} 张图片未导出：它们的对象已缺失；check 会列出它们',
    'export-needs-file': 'output {output} 是一个目录；{format} 需要文件名',
    'export-no-manifest': 'source {source} 之下没有运行记录：请检查前缀，目录还要检查 manifest-at；manifest: off 的运行不写运行记录',
    'export-unreadable': '{count} 个运行记录文件无法完整读取：{files}',
    'export-cancelled': '导出已取消',
    'export-unwritable': '无法写入 output {path}：{cause}',
    'option-required': '必须设置 {name}：{help}',
    'option-wrong': '{name} 的值是 {value}：{rule}',
    named: '{name}：{rule}',
    needed: '应为{rule}',
    'rule-one-of': '以下之一：{words}',
    'rule-true-or-false': ' true 或 false',
    'rule-whole-number': ' {least} 到 {most} 之间的整数',
    'rule-size': '形如 500KB 或 50MiB 的大小，介于 {least} 与 {most} 字节之间',
    'rule-time': '形如 {first} 或 {second} 的时长，介于 {least} 与 {most} 之间',
    'rule-time-unit': '带单位的时长，如 {meant}，介于 {least} 与 {most} 之间',
    'rule-never-or': ' never，或{rule}',
    'rule-moment': '形如 2026-11-01T08:00:00Z 的日期，或形如 24h 的时长',
    'rule-pairs': '每行一个名称、冒号和值（第 {line} 行不是）',
    'rule-encryption': ' AES256、KMS，或 KMS: 加密钥 ID，例如 KMS:1a2b3c4d-…',
    'rule-named-lines': '每行一个名称、冒号和值，且名称不重复（第 {line} 行不符合）',
    'rule-at-most': '最多 {most} 行的列表（当前 {count} 行）',
    'rule-check-fail-on': ' any、none 或形如 1% 的比例',
    'rule-text-size': '不超过 {most} 字节的文本（当前为 {size} 字节）',
    'yaml-at': '第 {line} 行第 {column} 列：{fault}',
    'yaml-quotes': '以 {mark} 开头的文本需要加引号',
    'yaml-comment': '# 在这里会变成注释：请给值加上引号，或把注释单独写成一行',
    'yaml-twice': '这个名称出现了两次',
    'yaml-broken': '应为 YAML：用空格缩进，只有一个文档，不含标签、别名和合并键',
    'rule-depth': 'list、head、bytes，或 bytes 加份数（如 bytes 30 或 bytes 7/30，最多 {most} 份）',
    'rule-config': '从名称到值的映射，例如 `region: cn-hongkong`',
    'config-text': '{name} 只能是一个文本，不能是列表或映射；以 [ 或 { 开头的文本需要加引号',
    'config-lines': '{name} 应为文本，或由单行文本组成的列表',
    'config-pairs': '{name} 应为每行一个 `name: value` 的文本，或值为单行文本的映射',
    'config-secret': '{name} 不能写在 config 里：密钥和 token 请放进 secrets，由输入或环境变量传入',
    'config-trusted': '{name} 不能写在文件里，因为能修改工作区的人都能改它：请写在工作流里，或用命令行参数',
    'with-login': '含有登录信息的 {name}',
    'config-step': '{name} 只针对某一个步骤，而文件供几个步骤共用：请写在该步骤里，或用命令行参数',
    'config-nested': '{name} 不能写在 config 里',
    'config-fork': '这里不读取 config-file，因为来自 fork 的 pull request 可能改过它，或无法读取本次运行的事件：请把这些设置写在工作流里',
    'config-outside': '文件在工作区之外',
    'config-not-utf8': '文件不是 UTF-8 编码；请另存为 UTF-8',
    'config-unreadable': '没有这个文件，或无法作为设置读取',
    'config-idle': 'config-file 中的 {name} 在这里不使用：{why}',
    'config-read': '已读取 {source}',
    'config-read-endpoint': '已读取 {source}；其中的 endpoint：{endpoint}',
    'option-unknown': '没有 {name} 这个选项',
    'option-unknown-near': '没有 {name} 这个选项；是否想写 {nearest}',
    'option-kind': '{name} 的类型是 {kind}：应为{needed}',
    'kind-text': '字符串',
    'kind-lines': '字符串或字符串数组',
    'kind-record': '对象',
    'kind-pairs': '字符串，或值为字符串的对象',
    'kind-function': '函数',
    'kind-signal': '一个 AbortSignal',
    'kind-urls': '字符串、数组，或 URL 与记录的异步可迭代对象',
    'kind-store': '带有 head、put、get、list 函数的对象',
    'proxy-needed': '应为 `none`、`env`，或代理的 URL，例如 http://proxy.example:3128',
    'option-instead': '这里没有 {name} 这个选项：请改用 {meant}',
    'option-left-out': '这里没有 {name} 这个选项：请去掉',
    'doctor-keys-not-needed': '目录不需要凭证。',
    'doctor-keys-missing': '没有访问 {place} 的凭证。',
    'doctor-keys-missing-fix': '请设置 access-key-id 和 access-key-secret，或通过 role-arn 登录。',
    'doctor-keys-lasting': '已有长期有效的 AccessKey。',
    'doctor-keys-temporary': '已有临时访问凭证，还有 {minutes} 分钟到期。',
    'doctor-keys-without-end': '已有临时访问凭证，到期时间未知。',
    'doctor-keys-ending': '临时访问凭证还有 {seconds} 秒就到期。',
    'doctor-keys-ending-fix': '请紧接在这一步之前获取凭证，并申请更长的有效期。',
    'doctor-keys-ended': '临时访问凭证已在 {seconds} 秒前到期。',
    'doctor-keys-ended-fix': '请紧接在这一步之前获取凭证，并申请更长的有效期。',
    'doctor-reached': '{place} 有响应。',
    'doctor-nearer-internal': '{place} 可以访问，在这台机器上也能访问它的内网 Endpoint。',
    'doctor-nearer-internal-fix': '请将 endpoint 设为 internal：这台机器与 Bucket 之间的流量将免费。公开 URL 不变。',
    'doctor-nearer-accelerate': '{place} 在 {ms} 毫秒内响应，经传输加速为 {faster} 毫秒。',
    'doctor-nearer-accelerate-fix': '如果上传较慢，请将 endpoint 设为 accelerate：每 GB 需另付加速费用。公开 URL 不变。',
    'doctor-folder-missing': '{place} 不存在。',
    'doctor-folder-missing-fix': '请检查路径；目录由第一次写入它的运行创建。',
    'doctor-folder-taken': '{place} 是文件，不是目录。',
    'doctor-folder-taken-fix': '请写它所在的目录，或换一个目录。',
    'doctor-listed': '可以列举对象。',
    'doctor-list-spare': '{refusal}没有这项权限也能上传，但读不到以前的运行记录，每次都会从头下载。',
    'doctor-put': '可以写入对象：已写入 {key}。',
    'doctor-put-before': '可以写入对象：{key} 之前已经写入。',
    'doctor-taken': '{key} 不是 doctor 写入的内容，已保持原样。',
    'doctor-taken-fix': '如果没人需要它，请删除后重试。',
    'doctor-found': '可以查询单个对象。',
    'doctor-not-encrypted': '{key} 已写入，但该存储没有表明它已加密。',
    'doctor-not-encrypted-fix': '请向服务商确认是否支持服务端加密；如果不支持，请去掉 encryption。',
    'doctor-read': '可以读取对象。',
    'doctor-vanished': '{key} 写入后却不存在。',
    'doctor-vanished-fix': '请检查是否有人或生命周期规则删除了对象；如果没有，这里不适合保存图片。',
    'doctor-altered': '{key} 写入后内容不同。',
    'doctor-altered-fix': '请检查本机与存储之间的代理。',
    'doctor-kept': '已有的对象不会被覆盖。',
    'doctor-kept-by-looking': '已有的对象不会被覆盖：写入前会先查询每个 key。',
    'doctor-create-only-ignored': '这里会忽略“禁止覆盖”的要求（开启过版本控制的 Bucket 就是如此），因此写入前会先查询每个 key。',
    'doctor-create-only-ignored-fix': '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
    'doctor-overwritten': '{key} 在要求禁止覆盖时仍被覆盖；原来的内容已恢复。',
    'doctor-overwritten-fix': '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
    'doctor-left-other': '{key} 的内容可能与之前不同：{refusal}',
    'doctor-left-other-fix': '请删除它，然后重试。',
    'doctor-not-after-that': '由于上面的问题，未尝试。',
    'doctor-not-written': '未尝试：不写入任何内容。',
    'doctor-no-probe': '未尝试：没有可用的测试对象。',
};

;// CONCATENATED MODULE: ./lib/jobs/messages/say.js



const messages = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE });
const say = messages.say;


/***/ }),

/***/ 27733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ inGroup),
/* harmony export */   ZL: () => (/* binding */ helpOf),
/* harmony export */   fd: () => (/* binding */ GROUPS),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var _base_messages_pending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22694);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/**
 * The type of the tables that define each option once: name, parser, default, help. Tests compare `action.yml`, the
 * flags of the CLI and both READMEs with the tables. Must not import `process` or `@actions/*`.
 */


/** The sections of the help. */
const GROUPS = ['what', 'where', 'login', 'keys', 'origins', 'manifest', 'report'];
function inGroup(group, fields) {
    const grouped = Object.entries(fields).map(([name, field]) => [name, { parse: _parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, ...field, group }]);
    return Object.fromEntries(grouped);
}
/** What `--help` says of a field. */
function helpOf(field) {
    return { in: language => (0,_base_messages_pending_js__WEBPACK_IMPORTED_MODULE_1__/* .orEnglish */ .G)(field[language], field.en) };
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 62463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_OPTIONS),
/* harmony export */   y: () => (/* binding */ optionInstead)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54173);

/** Names that are no options, by what takes their place: an option, a program, or nothing. */
const INSTEAD = {
    'accept-missing': ['accept-lost'],
    depth: ['bytes-share'],
    endpoint: ['account-id'],
    'host-rules': ['accept'],
    'min-side': ['min-bytes', 'min-height', 'min-width'],
    'min-urls': ['if-no-urls'],
    'origin-urls': ['source-urls'],
    'rclone copy': ['mirrors'],
    'results-file': ['orphans-file'],
    'retry-failed-after': ['retry-dead-after'],
    'role-arn': ['role-to-assume'],
    'start-after': ['continuation-token'],
    '': [
        ...['endpoint-style', 'grace', 'max-redirects', 'oidc-audience', 'provenance', 'rewrite-check'],
        ...['rewrite-suffix', 'session-duration', 'sts-endpoint', 'summary'],
    ],
};
const NO_OPTIONS = Object.values(INSTEAD).flat();
/**
 * Says what to use in place of a name that is no option.
 * @param spelled turns an option's name into a flag, for example
 * @param table where an option must be to take its place
 */
function optionInstead(name, spelled, table) {
    const [meant] = Object.entries(INSTEAD).find(([, names]) => names.some(each => spelled(each) === name)) ?? [];
    if (meant === '')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('option-left-out', { name });
    if (meant?.includes(' '))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('option-instead', { name, meant });
    return meant && (!table || meant in table)
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('option-instead', { name, meant: spelled(meant) })
        : undefined;
}


/***/ }),

/***/ 21561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Jq: () => (/* binding */ mustBe),
/* harmony export */   Ly: () => (/* binding */ languageWord),
/* harmony export */   QL: () => (/* binding */ proxyChoice),
/* harmony export */   XA: () => (/* binding */ lineList),
/* harmony export */   YK: () => (/* binding */ durationOrNever),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   fT: () => (/* binding */ durationOrSeconds),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   ry: () => (/* binding */ dateOrAge),
/* harmony export */   u1: () => (/* binding */ neededKind),
/* harmony export */   vl: () => (/* binding */ namedLines),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72678);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54173);
/**
 * Parsers of values as users write them: counts, sizes, times, switches, lists. They are strict, since a misread size
 * is worse than a refused one. Each takes the text of an input or flag, or a value of a library's caller.
 */





/** @param rule completes the sentence "… is needed" */
function mustBe(rule) {
    return invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('needed', { rule }));
}
/** For a rule that is a whole sentence. */
function invalid(rule) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', rule);
}
const anyText = value => {
    if (typeof value !== 'string')
        throw neededKind('kind-text');
    return value;
};
/** For values that only a program can pass. */
function neededKind(kind) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('needed', { rule: (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)(kind) }));
}
/** Text of a scalar. Any other value becomes '', which breaks every rule. */
function scalarText(value) {
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
function linesIn(value, separator) {
    const items = typeof value === 'string' ? value.split(separator) : value;
    if (!Array.isArray(items) || !items.every(item => typeof item === 'string'))
        throw neededKind('kind-lines');
    return items.map(item => item.trim()).filter(Boolean);
}
/** `words` are for `scripts/option-types.js`: a value is no name of an option. */
function oneOf(...words) {
    const parse = (value) => {
        const word = words.find(word => word === value);
        if (word === undefined)
            throw mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-one-of', { words: words.join(', ') }));
        return word;
    };
    return Object.assign(parse, { words });
}
/** Accepts the word of each language, and common variants such as `zh-CN`, `cn`, `中文` and `en-US`. */
const languageWord = Object.assign((value) => {
    const language = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .languageMeant */ .iV)(scalarText(value));
    if (language === undefined)
        throw mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-one-of', { words: _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .LANGUAGE_CODES */ .uj.join(', ') }));
    return language;
}, { words: _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .LANGUAGE_CODES */ .uj });
/** The YAML 1.2 core schema's words, as in every other action. */
const trueOrFalse = value => {
    if (/^(true|True|TRUE)$/.test(scalarText(value)))
        return true;
    if (/^(false|False|FALSE)$/.test(scalarText(value)))
        return false;
    throw mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-true-or-false'));
};
function wholeNumber(least, most) {
    return value => {
        const number = WHOLE_NUMBER.test(scalarText(value)) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most))
            throw mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-whole-number', { least, most }));
        return number;
    };
}
/** `none`, `env`, or a proxy's URL. */
const proxyChoice = value => {
    if (value === 'none' || value === 'env')
        return value;
    try {
        return (0,_base_http_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProxyUrl */ .Pr)(String(value));
    }
    catch {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('proxy-needed'));
    }
};
/** A single letter is a binary unit, as in rclone and curl. */
const BYTE_UNITS = {
    '': 1,
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    K: 2 ** 10,
    M: 2 ** 20,
    G: 2 ** 30,
    KIB: 2 ** 10,
    MIB: 2 ** 20,
    GIB: 2 ** 30,
};
/** `50MiB`, `50M`, `200 KB`, `4096`; in a library also a number of bytes. */
function byteSize(least, most) {
    return value => {
        const [, digits, unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([A-Za-z]{0,3})$/.exec(scalarText(value)) ?? [];
        const factor = BYTE_UNITS[unit.toUpperCase()];
        const number = Math.round(Number(digits) * (factor ?? Number.NaN));
        if (!(number >= least && number <= most)) {
            throw mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-size', { least, most }));
        }
        return number;
    };
}
const TIME_UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `30s`, `1m30s`, `0s`, `0`. @returns milliseconds */
function duration(leastMs, mostMs, ruleOf = (rule) => rule) {
    return value => {
        const text = scalarText(value);
        const ms = milliseconds(text);
        if (!(ms >= leastMs && ms <= mostMs))
            throw mustBe(ruleOf(timeRule(text, leastMs, mostMs)));
        return ms;
    };
}
/**
 * Like `duration`, but text of digits alone is seconds. A JavaScript number is refused: its unit would be unclear.
 * @returns milliseconds
 */
function durationOrSeconds(leastMs, mostMs) {
    const parse = duration(leastMs, mostMs);
    return value => parse(typeof value === 'string' && WHOLE_NUMBER.test(value) ? `${value}s` : value);
}
/** Like `duration`, or the word `never`, which becomes undefined. */
function durationOrNever(leastMs, mostMs) {
    const parse = duration(leastMs, mostMs, rule => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-never-or', { rule }));
    return value => (value === 'never' ? undefined : parse(value));
}
const WHOLE_NUMBER = /^\d{1,9}$/;
/** @param text the wrong value; for a bare number the message suggests the likely unit */
function timeRule(text, leastMs, mostMs) {
    const range = { least: timeText(leastMs), most: timeText(mostMs) };
    const meant = `${text}${mostMs > TIME_UNITS.d ? 'd' : 'm'}`;
    const meantMs = WHOLE_NUMBER.test(text) ? milliseconds(meant) : Number.NaN;
    if (meantMs >= leastMs && meantMs <= mostMs)
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-time-unit', { meant, ...range });
    const [first, second] = mostMs < TIME_UNITS.d ? ['30s', '1m30s'] : ['12h', '7d'];
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-time', { first, second, ...range });
}
/** Formats a time in its largest whole unit. */
function timeText(ms) {
    const { d, h, m, s } = TIME_UNITS;
    const [unit, factor] = Object.entries({ d, h, m, s }).find(([, unit]) => ms >= unit && ms % unit === 0) ?? [
        's',
        s,
    ];
    return `${ms / factor}${unit}`;
}
/** NaN for text that is not a time. Zero needs no unit. */
function milliseconds(text) {
    if (text === '0')
        return 0;
    const parts = [...text.matchAll(/(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
        return Number.NaN;
    return parts.reduce((sum, [, number, unit]) => sum + Number(number) * TIME_UNITS[unit], 0);
}
/** Largest time of a Date: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_AGE_MS = 8.64e15;
const dateOrAge = value => {
    if (typeof value !== 'string')
        return { at: realDate(value) };
    const ageMs = milliseconds(value);
    if (ageMs <= MAX_AGE_MS)
        return { ageMs };
    const [, day = '', clock = 'T00:00:00', zone = 'Z'] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?(Z|[+-]\d\d:\d\d)?$/.exec(value) ?? [];
    const midnight = realDate(new Date(`${day}T00:00:00Z`));
    // Date turns 30 February into 2 March.
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
    return mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-moment'));
}
/** Comma or line separated; empty items are dropped. */
const listOf = value => linesIn(value, /[,\n]/);
/** One item a line. */
const lineList = value => linesIn(value, '\n');
function pairRecord(value) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isRecord || !Object.values(value).every(text => typeof text === 'string'))
        throw neededKind('kind-pairs');
    return value;
}
/** `Name: value` lines, or a record of a library's caller. Returns names in lower case. */
const pairs = value => {
    const entries = pairsIn(value);
    // RFC 9110 §5.6.2 token.
    const bad = entries.findIndex(([name, text]) => !/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || text === '');
    // The message names the line by number, since its text may be a token.
    if (bad >= 0)
        throw mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-pairs', { line: bad + 1 }));
    return Object.fromEntries(entries.map(([name, text]) => [name.toLowerCase(), text]));
};
/**
 * @param isGood whether a line follows the rule
 * @param rule says the rule, with the number of the first line that breaks it
 */
function namedLines(most, isGood, rule) {
    return given => {
        const entries = pairsIn(given);
        const names = new Set();
        for (const [index, [name, value]] of entries.entries()) {
            if (!isGood(name, value) || names.has(name))
                throw mustBe(rule(index + 1));
            names.add(name);
        }
        if (entries.length > most)
            throw mustBe((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('rule-at-most', { most, count: entries.length }));
        return Object.fromEntries(entries);
    };
}
/** The name of a line ends at its first colon; a line without one has an empty name. */
function pairsIn(given) {
    if (typeof given !== 'string')
        return Object.entries(pairRecord(given));
    return lineList(given).map(line => {
        const colon = line.indexOf(':');
        return colon < 0 ? ['', line] : [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}


/***/ }),

/***/ 76264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ UPLOAD_FIELDS),
/* harmony export */   Yo: () => (/* binding */ IF_NONE_FOUND),
/* harmony export */   e$: () => (/* binding */ STORE_FIELDS),
/* harmony export */   qE: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72678);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54173);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21561);
/** Fields for places that hold images, the same for every job: address, login, uploads. */




const STORE_FIELDS = {
    ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('where', {
        region: {
            en: "The bucket's region; `cn-beijing` and `oss-cn-beijing` mean the same. R2 needs none.",
            zh: 'Bucket 所在地域；`cn-beijing` 与 `oss-cn-beijing` 等价。R2 不用填。',
        },
        endpoint: {
            en: 'Host or URL of the store, `internal` (OSS) or `accelerate` (OSS, AWS). R2: the S3 API address that Cloudflare shows, or the account id (`<id>` or `<id>.eu`). Default: the public endpoint of the region.',
            zh: '存储的主机名或 URL，或 `internal`（OSS）、`accelerate`（OSS、AWS）。R2 填 Cloudflare 显示的 S3 API 地址，或账户 ID（`<id>` 或 `<id>.eu`）。默认：该地域的公网 Endpoint。',
        },
        'allow-insecure-endpoint': {
            notShared: 'trusted',
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .trueOrFalse */ .dt,
            default: 'false',
            en: 'Allow an `http://` endpoint that is not on this machine.',
            zh: '允许使用非本机的 `http://` endpoint。',
        },
    }),
    ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('login', {
        'access-key-id': {
            secret: true,
            en: 'Access key id, also of temporary credentials. Default: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for S3 and R2.',
            zh: 'AccessKey ID，也可以是临时访问凭证的。默认依次取环境变量 `OSS_ACCESS_KEY_ID`、`ALIBABA_CLOUD_ACCESS_KEY_ID`；S3 和 R2 取 `AWS_ACCESS_KEY_ID`。',
            also: 'The variables are those of `environment`.',
        },
        'access-key-secret': {
            secret: true,
            en: 'The secret of that access key id.',
            zh: '与该 ID 配对的 AccessKey Secret。',
        },
        'security-token': {
            secret: true,
            en: 'The token of temporary (STS) credentials.',
            zh: '临时（STS）凭证的 token。',
        },
        'role-arn': {
            notShared: 'trusted',
            en: 'Keyless login: ARN of the role in Alibaba Cloud RAM, or in AWS for `s3://`.',
            zh: '免密钥登录：角色的 ARN；角色属于阿里云 RAM，`s3://` 则属于 AWS。',
            also: "The token is requested at the address that GitHub puts into a job's `environment`.",
        },
        'oidc-provider-arn': {
            notShared: 'trusted',
            en: 'The identity provider in RAM that trusts GitHub, for `oss://`. Default: `oidc-provider/GitHub` in the account of the role.',
            zh: 'RAM 中信任 GitHub 的身份提供商，用于 `oss://`。默认：角色所在账号的 `oidc-provider/GitHub`。',
        },
    }),
    ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('where', {
        proxy: {
            notShared: 'trusted',
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyChoice */ .QL,
            default: 'none',
            private: true,
            secretsIn: _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm,
            en: 'Proxy to the store and the login: `none`, `env` (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), or the URL of an HTTP proxy.',
            zh: '访问存储和登录服务时用的代理：`none`（直连）、`env`（`HTTPS_PROXY`、`HTTP_PROXY`、`NO_PROXY`），或 HTTP 代理的 URL。',
            also: 'The variables are those of `environment`.',
        },
    }),
    ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('report', {
        language: {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .languageWord */ .Ly,
            default: 'en',
            en: 'Language of everything a person reads: `en` or `zh`.',
            zh: '给人看的文字用哪种语言：`en` 或 `zh`。',
        },
    }),
};
/** For jobs that look for objects. */
const IF_NONE_FOUND = {
    parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('warn', 'error', 'ignore'),
    default: 'warn',
    en: 'What to do when nothing is found: `warn`, `error` or `ignore`.',
    zh: '什么都没找到时怎么办：`warn`（警告）、`error`（报错）或 `ignore`（忽略）。',
    also: 'A warning goes to `watch.notice`, an error rejects.',
};
const SOURCE_FIELDS = {
    ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('where', {
        source: {
            required: true,
            en: 'What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
            zh: '读哪里：`oss://bucket/prefix/`、`s3://bucket/prefix/`、`r2://bucket/prefix/`，或目录 `file:./images`。',
        },
    }),
    ...STORE_FIELDS,
};
/** The limit of OSS and S3: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
const MAX_TAGS = 10;
/** An id, an alias or an ARN: https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html */
const KMS_KEY = /^[A-Za-z0-9:/_.+=@-]{1,2048}$/;
const encryption = value => {
    const text = (0,_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .anyText */ .Ae)(value);
    if (text === 'AES256' || text === 'KMS')
        return { method: text };
    const keyId = /^KMS: ?(.*)$/s.exec(text)?.[1] ?? '';
    if (!KMS_KEY.test(keyId))
        throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rule-encryption'));
    return { method: 'KMS', keyId };
};
/** A value may be empty. The store's own rules for characters and lengths are checked with the destination. */
const isTag = (name, value) => name !== '' && !/\p{Cc}/u.test(name + value) && (name + value).isWellFormed();
/** Encryption and tags of uploads, which several jobs take. */
const UPLOAD_FIELDS = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('keys', {
    encryption: {
        parse: encryption,
        en: 'Server-side encryption of all objects: `AES256`, `KMS`, or `KMS:` and a key id. OSS and S3 only. Default: that of the bucket.',
        zh: '对所有对象做服务端加密：`AES256`、`KMS`，或 `KMS:` 加密钥 ID。仅用于 OSS 和 S3。默认：按 Bucket 的设置。',
    },
    tags: {
        takes: 'pairs',
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .namedLines */ .vl)(MAX_TAGS, isTag, line => (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('rule-named-lines', { line })),
        default: '',
        private: true,
        en: 'Object tags of the images, `name: value` lines, at most 10. OSS and S3 only.',
        zh: '图片的对象标签，每行一个 `name: value`，最多 10 个。仅用于 OSS 和 S3。',
    },
});


/***/ }),

/***/ 24414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isYamlMap),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54173);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);


function isYamlMap(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
/** Half of what an action's input can hold. About five thousand rules for hosts fit. */
const MAX_BYTES = 65_536;
/**
 * @param takesComments whether a comment may follow a value, but in `host-rules`, whose texts may contain ` # `
 * @returns `at`: the fault at the place of a name of the outermost map
 * @throws PersistError whose message is the rule that the text breaks
 */
async function readYaml(text, takesComments = false) {
    const size = Buffer.byteLength(text);
    if (size > MAX_BYTES)
        throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .mustBe */ .Jq)((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rule-text-size', { most: MAX_BYTES, size }));
    const starts = new Map();
    const at = (name, fault) => faultAtIndex(text, starts.get(name) ?? 0, fault);
    // Most steps have no rules and need not load the parser.
    if (text.trim() === '')
        return { value: '', at };
    const { isAlias, isMap, isNode, isSeq, Lexer, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const comment = cuttingComment(text, new Lexer().lex(text), takesComments);
    if (comment !== undefined)
        throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, comment, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-comment')));
    // The parser's own search for names that are there twice takes seconds for thousands of names.
    const document = parseDocument(text, {
        schema: 'failsafe',
        stringKeys: true,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
    // The parser reports tags as warnings.
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong)
        throw brokenAt(text, wrong.pos[0]);
    return { value: valueIn(document.contents), at };
    /** The parser has refused what is nested too deep. */
    function valueIn(node) {
        if (!isNode(node))
            return '';
        const [start = 0] = node.range ?? [];
        if (isAlias(node) || node.tag || ('anchor' in node && node.anchor))
            throw brokenAt(text, start);
        if (isSeq(node))
            return node.items.map(valueIn);
        if (!isMap(node))
            return String(node.value);
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = valueIn(key);
            const [from = start] = key.range ?? [];
            // A merge key would be a name like any other here.
            if (name === '<<')
                throw brokenAt(text, from);
            if (entries.has(name))
                throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, from, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-twice')));
            if (node === document.contents)
                starts.set(name, from);
            entries.set(name, valueIn(value));
        }
        return Object.fromEntries(entries);
    }
}
/** Control characters that the lexer puts between the tokens of the text; the last one announces a scalar. */
const MARKS = ['\u0002', '\u0018', '\u001f'];
/**
 * Returns where a comment follows something on its line, and may cut a value.
 * @param takesComments whether `#` between two spaces is taken for a comment outside of `host-rules`
 */
function cuttingComment(text, tokens, takesComments) {
    let [at, isBare, mark, name] = [0, true, '', ''];
    for (const token of tokens) {
        if (MARKS.includes(token))
            mark = token;
        else {
            const isComment = takesComments && text.slice(at - 1, at + 2) === ' # ' && !/^["']?host-rules/.test(name);
            if (token.startsWith('#') && mark !== MARKS.at(-1) && !isBare && !isComment)
                return at;
            if (/^[^\s#]/.test(token) && (at === 0 || text[at - 1] === '\n'))
                name = token;
            isBare = token.endsWith('\n') || (isBare && token.trim() === '');
            at += token.length;
            mark = '';
        }
    }
    return undefined;
}
/** A text that begins with one of these means something else in YAML. */
const RESERVED = /^(?:[^:#[{]*: +|[ -]*- +)? *([*&!%@`])/;
/** The parser stopped after brackets or braces: they are the beginning of a text, as in `{sha256}.{ext}`. */
const CLOSED = /(?:: +|- +)([[{]).*[\]}] *$/;
/** @param index where the parser stopped */
function brokenAt(text, index) {
    const start = Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1)) + 1;
    const line = text.slice(start, text.indexOf('\n', index) >>> 0);
    const found = RESERVED.exec(line) ?? CLOSED.exec(text.slice(start, index));
    const [, mark = ''] = found ?? [];
    if (!found)
        return (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, index, (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-broken')));
    return (0,_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(faultAtIndex(text, start + line.indexOf(mark, found.index), (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-quotes', { mark })));
}
function faultAtIndex(text, index, fault) {
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('yaml-at', { line: lines.length, column: (lines.at(-1) ?? '').length + 1, fault });
}


/***/ }),

/***/ 41350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/jobs/persist/messages/en.js
/** Sentences of a run: its options, its notices and its end. */
const ENGLISH = {
    // Problems of option values. Texts named `rule-…` are used within `needed` of all jobs.
    'metadata-too-large': 'metadata has {size} bytes once encoded; {store} allows {most} per object',
    'records-option': 'persistRecords takes no option {name}: its list are the records, which it returns',
    'records-link': 'rewriteLink is {value}: persistRecords writes url or key',
    'records-kind': 'persistRecords needs an array, an iterable or an object of records, not {kind}',
    'records-map': 'persistRecords needs records, and a Map has entries: give [...map.values()]',
    'records-large': 'the records are too large or too deep to be read',
    'link-types-not-allowed': 'link-types has {types}, which allow-types lacks; add it there, or leave it out here',
    'rule-one-line': 'one line without control characters',
    'exclude-all': '`exclude` leaves nothing of the lists, which have {count} {count|image|images}: look at its globs',
    'rule-glob-closed': "a glob in which each bracket and brace is closed (not '{pattern}')",
    'rule-url-glob': "a glob of whole URLs such as '**/avatars/**' (not '{pattern}')",
    'rule-variant': 'a name of a-z, 0-9 and -, other than key, url, width and height, and a suffix without spaces, such as thumb: ?x-oss-process=style/thumb (number {line} breaks this),',
    'rule-other-header': 'a header other than {name}, which the connection sets itself,',
    'rule-header-value': 'a value of {name} in printable Latin-1',
    'rule-header-line': 'one line of printable Latin-1',
    'rule-referer': 'auto, none, origin or an http(s) URL',
    'rule-public-base': 'an http(s) URL without query, such as https://img.example.com/, or a path such as /img/,',
    'rule-fail-on': 'any, all, none or a share such as 25%',
    'rule-shard': 'k/n such as 2/4, with k from 1 to n and n up to {most},',
    'rule-web-page': 'an http(s) URL without a login, such as https://example.com/blog/,',
    'rule-types-and-groups': 'a list out of the groups {groups} and the types {types}',
    'host-rules-hidden': '(not shown)',
    'host-rules-twice': '{name} is there twice: one rule for each pattern is needed',
    'host-rules-unknown': '{name} has an unknown field {field}: {meant}',
    'host-rules-meant': 'did you mean {field}?',
    'host-rules-field': '{name} {field}: {rule}',
    'host-rules-value': '{name} {field} is {value}: {rule}',
    'rule-host-rules': 'a map from host to rule (`img.example.com:` and below it, indented, `concurrency: 2`)',
    'rule-host-pattern': 'a host without scheme, port and path, such as example.com or *.example.com,',
    'rule-some-field': 'at least one of {fields}',
    'rule-single-value': 'a single value',
    'rule-host-referer': 'none, origin or an http(s) URL',
    'rule-host-header': 'a line of printable Latin-1',
    'rule-header-map': 'a map from name to value',
    'rule-parameters': 'names such as token, or beginnings such as x-amz-*,',
    // Mistakes in calls of the library.
    'store-and-destination': 'store and destination are two places; leave one of them out',
    'own-store-uploads': 'a custom store gets no encryption and no tags from a run; leave out {names}',
    // A run as a whole: its notices, its untried images, its end.
    'run-same-files': '{first} and {second} are both {path}; name another one',
    'run-metadata-address': "allow-addresses opens {address}, where clouds hand out a machine's credentials, to every URL and every redirect",
    'run-same-bytes': '{count} of {total} URLs of {host} gave the same bytes (sha256 {sha256}): it may be a placeholder in place of the images',
    'run-refresh-suspect': 'refresh-suspect: {count} stored {count|image stays|images stay} as before, because {hosts} gave the same new picture for several images; the third such answer in a row is believed',
    'run-rotating': '{host}: {known} of {total} fetched images were stored before, under other URLs; if the values of {names} change from run to run and do not select the image: `host-rules` with `drop-parameters: [{names}]` for this host',
    'run-rate-limited': '{rate} ({setting} {requests})',
    'run-limited': '{counts}; {setting} ({requests} at once) set the pace at {host}: raise it where the host allows more',
    'untried-cancelled': 'not tried: the run was cancelled',
    'untried-max-new': 'not fetched: the run has stored {most} {most|object|objects} (max-new)',
    'untried-deadline': 'not tried: the deadline of {time} was reached',
    'untried-deadline-store': 'not tried: the deadline of {time} was reached while the run waited for the store',
    'cut-deadline': 'begun and not finished: the deadline of {time} was reached',
    'cut-deadline-far': '{reached}; {size} came in {elapsed} ({rate} MiB/s)',
    'cut-deadline-need': '{far}, and the whole file needs {time}',
    'cut-deadline-files': '{count} {count|file needs|files need} longer than the deadline of {time} ({host}: {size} in {elapsed})',
    'cut-deadline-fix': '{problem}; set a longer `deadline`, or a lower `max-media-bytes`',
    'cut-size': '{done} MiB',
    'cut-size-of': '{done} of {total} MiB',
    'untried-because': 'not tried: the store stopped the run',
    'url-expired': 'the link expired at {time}: make the list again and run this step right after',
    'run-expired': '{count} of {total} links expired before their turn: make the list again and run this step right after; an image that is stored is not requested again',
    'run-expired-id': '{sentence} if it is known by its URL: where that changes at every export, name the image in `id-field`',
    'dry-run': 'dry run: nothing was fetched',
    'image-challenge': 'a {challenge} instead of an image',
    'image-placeholder': '{name}, not the image itself',
    // Lists that are rewritten with the stored images.
    'rewrite-no-target': '{input} is set, but rewrite-to is not: name a folder such as out/, a file, or in-place',
    'rewrite-web-folder': 'rewrite-to: lists of urls-from can only be written below a folder; write one that ends in /, such as out/',
    'rewrite-srcset': 'srcset is "largest", and rewrite-to needs every image of an element: leave out one of the two',
    'rewrite-no-list': 'rewrite-to writes lists that are files, and urls-file names none',
    'rewrite-path-needs-folder': 'rewrite-link: path leads to files, and the destination is no folder; use url or key',
    'rewrite-url-needs-base': 'rewrite-link: url needs public-url-base here, since files of a folder have no public URL; set that, or use path or key',
    'rewrite-bare-word': "rewrite-to is {value}: write in-place to change the lists themselves, a folder with '/' at its end such as out/, or a file with its ending",
    'rewrite-one-file': "rewrite-to names one file for {count} lists; name a folder, with '/' at its end",
    'rewrite-outside': "rewrite-to: '{name}' lies outside the working directory, and can only be rewritten with rewrite-to: in-place",
    'rewrite-itself': "rewrite-to leads to the list '{name}' itself; write rewrite-to: in-place if that is meant",
    'rewrite-leaves-workspace': "rewrite-to: '{path}' lies outside the workspace",
    'rewrite-executed': "rewrite-to: the new place of '{name}' {why}",
    'rewrite-unwritable': "rewrite-to: '{path}' is not a file that this user may write",
    'rewrite-no-add': "rewrite-mode: add does not work in '{name}', where only the URL itself can be replaced; leave rewrite-mode out, or use replace",
    'rewrite-missing': '{count} links in a row lead to missing objects, so no list is written: run check, which says what is missing and what puts it back',
    'rewrite-unreadable': 'No list was rewritten: {url} answers {status} to a reader without credentials. Set public-url-base to an address that anyone can read, or let anyone read the path of the images by a bucket policy (but not the manifest; set alarms for costs first).',
    'rewrite-unreadable-base': 'No list was rewritten: {url} answers {status} to a reader without credentials. Correct public-url-base; if your readers have access in another way, write it as a path, such as /img/.',
    'rewrite-unreadable-referer': 'If the address has a Referer whitelist, add this line to host-rules, with a page of your site: {rule}',
    'rewrite-unchecked': 'Whether readers can open {url} is unknown ({cause}); the lists are rewritten all the same.',
    'rewrite-check-status': 'it answered {status}',
    'rewrite-check-cancelled': 'the run was cancelled before it answered',
    'rewrite-moved': 'Images of {count} {count|link|links} below {start} were fetched, and these links end with the keys of their images. If that is an earlier address of this destination, add it to former-public-url-bases: such links are rewritten without a request.',
    'rewrite-origin-add': 'rewrite-link: origin puts the original addresses in the place of links, and rewrite-mode: add writes none there; leave rewrite-mode out. What add wrote beside a URL is the member or the columns NAME{suffix}: delete them',
    'rewrite-origin-manifest': 'rewrite-link: origin reads the original addresses from the manifest, and manifest is off; leave manifest out',
    'rewrite-origin-web': 'rewrite-link: origin puts links of files back, and lists of urls-from have none that a run wrote; leave urls-from out',
    'undo-unread': 'No link is put back: the original addresses are in the manifest, which could not be read.',
    'undo-part-unread': 'A part of the manifest cannot be read, and it may know the original addresses of the {count} {count|link that stays|links that stay}.',
    'undo-none': 'No list has a link to a stored image, so nothing is put back. Links below an earlier public-url-base count where former-public-url-bases names it.',
    'undo-added': 'No link of {lists} is put back. If rewrite-mode: add wrote into them, delete the member or the columns NAME{suffix}.',
    'undo-no-source': 'the manifest knows no source of this image, so the link stays',
    'undo-left': '{count} {count|link stays, because the manifest knows no source of its image|links stay, because the manifest knows no source of their images}: {places}',
    'undo-several': '{count} {count|image has|images have} several sources; the links got the one that was stored first.',
    'undo-signed': '{count} {count|source|sources} had a signature or an expiry, which the manifest does not keep, and may not open.',
    'site-links': "'{folder}' lies below {config} of a site generator, so links to its images depend on the site. Set public-url-base to the path of that folder on the site, such as /images/, or rewrite-link: path for relative links.",
    'site-manifest': "The site of {config} may publish the manifest of this step, in '{manifest}'. Set manifest-at: {at}, and keep that folder with git add {at}.",
    'rewrite-kept': '{path} stays as it is: {name} has no image or ends early, and the written copy has images',
    'rewrite-failed': '{name} was not rewritten: {cause}',
    'rewrite-would-change': '{path} would change in {count} {count|place|places}',
    'rewrite-would-change-all': 'dry run: {lists} {lists|list|lists} would change, in {places} {places|place|places}; no list was written',
    'web-list-failed': '{address} could not be read: {message}',
    'web-list-cut': '{address} was read in part: {message}',
    'web-none-read': 'none of the lists could be read: {count} {count|list|lists} failed',
    'web-too-large': 'it has more than the 64 MiB that a list may have',
    'web-many-bytes': 'the lists before it already have the 1 GiB that all lists of a run may have, unpacked',
    'web-deadline': 'lists are fetched for a third of the deadline of {time}, and read for a half: the rest is for images',
    'web-page-instead': 'an HTML page instead of a list',
    'web-page-titled': 'an HTML page instead of a list: "{title}"',
    'web-page-challenge': 'a {challenge} instead of a list',
    'web-page-fix': 'if the address is a page, set list-format: html',
    'web-page-password': '{name} has a password field: if the images are those of a login page, the list needs from-headers',
    'web-no-list': 'it is no list and no page that can be read: {what}. Images come from HTML, feeds, sitemaps, JSON, JSON Lines, CSV, TSV and text; list-format names the format',
    'web-no-type': 'no Content-Type',
    'web-not-gzip': 'it begins like gzip and is no whole gzip of at most 64 MiB ({code})',
    'web-cut-gzip': 'the gzip ends early; what it holds before that is read',
    'web-index-in-index': 'this sitemap, which an index names, is an index itself',
    'web-many-sitemaps': 'this index names {count} {count|sitemap|sitemaps}; at most {most} are read',
    'web-target-taken': '{name} leads to the file or the folder of another address and is not written',
    'web-not-utf8': '{name} is not in UTF-8, so the page is not written',
    'web-headers-idle': 'from-headers has no effect without urls-from',
    'headers-credential': 'headers has {name}, and headers goes to every host that a list names: write it into host-rules, for its host alone, as {rule}',
    'web-headers-file': 'urls-from of a config-file gets no from-headers: write both into the step, or as flags',
    'web-headers-open': 'urls-from has {address}, and from-headers goes to another machine over https: alone',
    'web-headers-origins': 'from-headers goes to one origin, and urls-from names {count}: take a step for each',
    'web-targets-equal': 'urls-from: {name} would be written to the file of another address; take a step for each',
    'web-targets-nested': 'urls-from: {name} and another address need one name as a file and as a folder; take a step for each',
    'web-address-host': 'not an absolute URL; write {meant}',
    'web-address-file': 'not an absolute URL; a file belongs in urls-file',
    'web-address-login': 'the URL holds a user name or password; use the input `from-headers` instead',
    'key-collision': 'a different image already has the key {key}',
    'key-collision-with': 'the key {key} belongs to a different image: {url}',
    'key-collision-fix': 'If a changing parameter of one image is the cause, name it in `drop-parameters` of `host-rules`; else put {variable} into `key`, or choose `on-collision`.',
    // What the manifest knows of an image.
    'gone-since': 'gone since {since} ({cause}, tried {times})',
    'refused-since': 'not kept since {since} ({cause}, tried {times})',
    'tried-again-at': '{known}; not tried again before {next}; to try now, set {setting} to 0s, or give a failed-file that you kept as urls-file',
    'manifest-off-forgets': 'manifest is off: this run remembers nothing. Images that wait after a failure still wait in later runs, even if this run stores them; to try them now, set {setting} to 0s with manifest: on',
    'tried-once': 'once',
    'tried-times': '{tries} times',
    'stored-image-stays': 'not checked again, the stored image stays: {why}',
    'refresh-suspect': 'refresh-suspect: {host} gives the same new picture for several images, so the stored image stays',
    'missing-image': 'the stored image is missing',
    'missing-other-bytes': '{host} gives other bytes today',
    'object-missing': '{why}. Its object {key} is missing in the store.',
    'object-unlisted': '{why}. A listing of the store lacks its object {key}. This is not proven yet: the next run looks again.',
    'loss-accepted': 'its object {key} is missing, which was accepted on {since}; to fetch it again, set {setting} to 0s, or give a failed-file that you kept as urls-file',
    'known-missing': '{gone} of {looked} known images that were looked at {gone|was|were} gone from the store: {again} {again|is|are} stored again, {left} {left|is|are} still missing. Run check: it says what is missing, and what puts it back.',
    'known-restored': '{gone} of {looked} known images that were looked at {gone|was|were} gone from the store, and {gone|is|are} stored again',
    'folder-without-known': 'the destination has none of the known images that this list names, so nothing was requested: its disk may not be mounted. Run check if they should be there, set manifest: off if they are moved away after each run, or delete the folder of manifest-at if the images are to be stored anew',
    'folder-emptied': 'All {count} known images of this list were missing in the destination, and are requested again. A folder is a store and no inbox: set manifest: off if images are moved away after each run.',
    'known-other-size': '{count} of {looked} known images that were looked at {count|has|have} another size in the store than when {count|it was|they were} stored, such as {keys}. Run check, which names what is damaged; docs/check.md has the ways back.',
    'object-other-size': 'its object {key} has {size} {size|byte|bytes} in the store and had {stored} when it was stored: run check, which names what is damaged; docs/check.md has the ways back',
    'look-denied': 'the store does not say whether an object is missing: grant s3:ListBucket on the bucket, so that a run finds missing objects',
    'host-fails': '{failed} of {tried} URLs of {host} failed, although the manifest holds {before} {before|image|images} from there; the host may have begun to refuse these requests: see the reasons, and try a referer or fewer requests in host-rules',
    'manifest-at-bucket': 'manifest-at is {at}: only the manifest of a folder can be in another folder; the manifest of a bucket is in the bucket, below the prefix',
    'manifest-at-url': 'manifest-at is {at}: must be a folder, such as .cache/persist-images',
    'progress-done': '{done} of {total} images',
    'progress-waiting': 'waiting for the store',
    'progress-rate': '{rate}/s',
    'progress-time-left': '{time} left',
    'progress-failed': '{count} failed',
    'progress-trouble': '{count} failed ({hosts})',
    'progress-large': '{host}: {done} of {total} MiB',
    'progress-large-open': '{host}: {done} MiB',
    'progress-slowest': 'slowest: {host} {time}',
    'progress-reached': '{count} {count|object|objects}, {size} MiB so far',
};

;// CONCATENATED MODULE: ./lib/jobs/persist/messages/zh.js
/** A rule that begins with a Latin letter or a digit starts with a space. */
const CHINESE = {
    'metadata-too-large': 'metadata 编码后共 {size} 字节；{store} 的一个对象最多 {most} 字节',
    'records-option': 'persistRecords 没有选项 {name}：它的列表就是传入的记录，结果也是记录',
    'records-link': 'rewriteLink 为 {value}：persistRecords 只能写 url 或 key',
    'records-kind': 'persistRecords 需要数组、可迭代对象，或由记录组成的对象，而不是 {kind}',
    'records-map': 'persistRecords 需要记录，而 Map 中是键值对：请传入 [...map.values()]',
    'records-large': '记录过大或嵌套过深，无法读取',
    'link-types-not-allowed': 'link-types 中的 {types} 不在 allow-types 中；请加到 allow-types，或从 link-types 中去掉',
    'rule-one-line': '不含控制字符的一行文本',
    'exclude-all': '`exclude` 排除了各列表的全部 {count} 张图片：请检查其中的 glob',
    'rule-glob-closed': '每个方括号和花括号都成对的 glob（而不是“{pattern}”）',
    'rule-url-glob': '与完整 URL 比较的 glob，例如“**/avatars/**”（而不是“{pattern}”）',
    'rule-variant': '由 a-z、0-9 和 - 组成的名称（不能是 key、url、width、height），加上不含空格的后缀，例如 thumb: ?x-oss-process=style/thumb（第 {line} 行不符合）',
    'rule-other-header': ' {name} 以外的请求头，该请求头由连接自行设置',
    'rule-header-value': '可打印 Latin-1 字符组成的 {name} 值',
    'rule-header-line': '一行可打印的 Latin-1 字符',
    'rule-referer': ' auto、none、origin 或 http(s) URL',
    'rule-public-base': '不带查询参数的 http(s) URL，例如 https://img.example.com/，或站内路径，例如 /img/',
    'rule-fail-on': ' any、all、none 或形如 25% 的比例',
    'rule-shard': ' k/n 的形式，例如 2/4，其中 k 为 1 到 n，n 最大为 {most}',
    'rule-web-page': '不含用户名和密码的 http(s) URL，例如 https://example.com/blog/',
    'rule-types-and-groups': '由以下类别（{groups}）和类型（{types}）组成的列表',
    'host-rules-hidden': '（不显示）',
    'host-rules-twice': '{name} 出现了两次：每个域名模式只能有一条规则',
    'host-rules-unknown': '{name} 中有未知字段 {field}：{meant}',
    'host-rules-meant': '是否想写 {field}？',
    'host-rules-field': '{name} 的 {field}：{rule}',
    'host-rules-value': '{name} 的 {field} 值是 {value}：{rule}',
    'rule-host-rules': '从域名到规则的映射（`img.example.com:`，下一行缩进写 `concurrency: 2`）',
    'rule-host-pattern': '不带协议、端口和路径的域名，例如 example.com 或 *.example.com',
    'rule-some-field': '包含以下至少一个字段的映射：{fields}',
    'rule-single-value': '单个值',
    'rule-host-referer': ' none、origin 或 http(s) URL',
    'rule-host-header': '一行可打印的 Latin-1 字符',
    'rule-header-map': '从名称到值的映射',
    'rule-parameters': '形如 token 的参数名，或形如 x-amz-* 的参数名开头',
    'store-and-destination': 'store 和 destination 是两个位置，只能设置其中一个',
    'own-store-uploads': '自定义存储不会收到 encryption 和 tags；请去掉 {names}',
    'run-same-files': '{first} 和 {second} 都是 {path}；请改用不同的文件',
    'run-metadata-address': 'allow-addresses 让所有 URL 和重定向都能访问 {address}，而云服务器在该地址发放实例的访问凭证',
    'run-same-bytes': '{host} 的 {total} 个 URL 中有 {count} 个返回了相同的内容（sha256 {sha256}）：可能是占位图，而不是图片本身',
    'run-refresh-suspect': 'refresh-suspect：{hosts} 对多张图片都返回同一张新图，因此 {count} 张已存储的图片保持原样；连续第三次得到同样的响应时才会采纳',
    'run-rotating': '{host}：下载的 {total} 张图片中有 {known} 张以前已用其他 URL 存过；如果 {names} 的值每次运行都会变，又不决定是哪张图片，请在 `host-rules` 里为这个域名写 `drop-parameters: [{names}]`',
    'run-rate-limited': '{rate}（{setting} {requests}）',
    'run-limited': '{counts}；{setting}（同时 {requests} 个请求）限制了 {host} 的速度：图片站允许时可以调高',
    'untried-cancelled': '未尝试：运行已取消',
    'untried-max-new': '未下载：本次运行已存储 {most} 个对象（max-new）',
    'untried-deadline': '未尝试：已到达 {time} 的时限',
    'untried-deadline-store': '未尝试：已到达 {time} 的时限，而运行还在等待存储的响应',
    'cut-deadline': '已开始但未完成：已到达 {time} 的时限',
    'cut-deadline-far': '{reached}；{elapsed} 内收到 {size}（{rate} MiB/秒）',
    'cut-deadline-need': '{far}，整个文件需要 {time}',
    'cut-deadline-files': '{count} 个文件在 {time} 的时限内下载不完（{host}：{elapsed} 内收到 {size}）',
    'cut-deadline-fix': '{problem}；请调大 `deadline`，或调小 `max-media-bytes`',
    'cut-size': '{done} MiB',
    'cut-size-of': '{done}/{total} MiB',
    'untried-because': '未尝试：运行已停止，原因见最后一行',
    'url-expired': '未请求：链接已于 {time}过期；请重新生成列表，并紧接着再次运行',
    'run-expired': '{total} 个链接中有 {count} 个在轮到之前已过期：请重新生成列表，并紧接着再次运行；已存储的图片不会再次请求',
    'run-expired-id': '{sentence}，前提是 URL 未变：如果每次导出的 URL 都不同，请用 `id-field` 指明图片',
    'dry-run': '试运行：没有下载任何内容',
    'image-challenge': '返回的是 {challenge}，而不是图片',
    'image-placeholder': '收到的是占位图（{name}），不是图片本身',
    'rewrite-no-target': '设置了 {input}，但没有设置 rewrite-to：请指定目录（如 out/）、文件或 in-place',
    'rewrite-web-folder': 'rewrite-to：urls-from 的列表只能写到目录里；请写以 / 结尾的目录，如 out/',
    'rewrite-srcset': 'srcset 为 “largest”，而 rewrite-to 需要元素的全部图片：两者只能设一个',
    'rewrite-no-list': 'rewrite-to 改写的是列表文件，而 urls-file 没有指定任何文件',
    'rewrite-path-needs-folder': 'rewrite-link: path 指向文件，而目标不是本地目录；请使用 url 或 key',
    'rewrite-url-needs-base': '此处 rewrite-link: url 需要 public-url-base，因为本地目录中的文件没有公开 URL；请设置它，或使用 path 或 key',
    'rewrite-bare-word': 'rewrite-to 为 {value}：改写列表本身请写 in-place，写到目录请以 / 结尾（如 out/），写到文件请带上扩展名',
    'rewrite-one-file': 'rewrite-to 只指定了一个文件，列表却有 {count} 个；请指定以 / 结尾的目录',
    'rewrite-outside': 'rewrite-to：“{name}” 不在工作目录中，只能用 rewrite-to: in-place 改写',
    'rewrite-itself': 'rewrite-to 指向列表 “{name}” 本身；若确实要这样，请写 rewrite-to: in-place',
    'rewrite-leaves-workspace': 'rewrite-to：“{path}” 不在工作区中',
    'rewrite-executed': 'rewrite-to：“{name}” 的写入位置{why}',
    'rewrite-unwritable': 'rewrite-to：“{path}” 不是当前用户可以写入的文件',
    'rewrite-no-add': 'rewrite-mode: add 不适用于 “{name}”，其中只能替换 URL 本身；请不设 rewrite-mode，或使用 replace',
    'rewrite-missing': '连续 {count} 个链接指向的对象已不在 Bucket 里，因此没有改写任何列表：请运行 check，它会说明缺少哪些、怎样补回',
    'rewrite-unreadable': '没有改写任何列表：不带凭证访问 {url} 得到 {status}。请把 public-url-base 设为任何人都能读取的地址，或者用 Bucket Policy 只对图片所在的路径授予匿名读取（不含运行记录；先设好费用预警，防盗刷流量）。',
    'rewrite-unreadable-base': '没有改写任何列表：不带凭证访问 {url} 得到 {status}。请改正 public-url-base；如果读者用其他方式访问，请把它写成路径，例如 /img/。',
    'rewrite-unreadable-referer': '如果该地址设有 Referer 白名单，请在 host-rules 里加上这一行，并换成你网站的网页：{rule}',
    'rewrite-unchecked': '不清楚读者能否打开 {url}（{cause}）；列表仍然会被改写。',
    'rewrite-check-status': '它返回了 {status}',
    'rewrite-check-cancelled': '在它返回之前运行已取消',
    'rewrite-moved': '有 {count} 个 {start} 之下的链接，其图片是重新下载的，而这些链接正以图片的 key 结尾。如果那是此目标以前的地址，请把它加进 former-public-url-bases：这样的链接不发请求就能改写。',
    'rewrite-origin-add': 'rewrite-link: origin 把链接换回原来的地址，而 rewrite-mode: add 不改动链接；请不设 rewrite-mode。add 写在 URL 旁边的是字段或列 NAME{suffix}：直接删除即可',
    'rewrite-origin-manifest': 'rewrite-link: origin 要从运行记录中读取原来的地址，而 manifest 是 off；请不设 manifest',
    'rewrite-origin-web': 'rewrite-link: origin 只换回文件中的链接，而 urls-from 的列表里没有运行写入的链接；请不设 urls-from',
    'undo-unread': '没有换回任何链接：原来的地址在运行记录中，而运行记录无法读取。',
    'undo-part-unread': '运行记录有一部分无法读取，保持不变的 {count} 个链接的原始地址可能就在其中。',
    'undo-none': '列表中没有指向已存图片的链接，所以没有可以换回的。以前的 public-url-base 之下的链接，写进 former-public-url-bases 才算。',
    'undo-added': '{lists} 中没有可以换回的链接。如果曾用 rewrite-mode: add 写入，请删除字段或列 NAME{suffix}。',
    'undo-no-source': '运行记录中没有这张图片的来源，链接保持原样',
    'undo-left': '有 {count} 个链接保持原样，因为运行记录中没有其图片的来源：{places}',
    'undo-several': '有 {count} 张图片有多个来源；链接换成了最先存下的那个。',
    'undo-signed': '有 {count} 个来源带有签名或有效期，运行记录中不保存签名，这些地址可能打不开。',
    'site-links': '“{folder}” 位于网站生成器的配置 {config} 之下，图片的链接取决于网站怎样发布。请把 public-url-base 设为该目录在网站上的路径，如 /images/；需要相对链接时，请设 rewrite-link: path。',
    'site-manifest': '{config} 所属的网站可能会发布这一步的运行记录（“{manifest}”）。请设置 manifest-at: {at}，并用 git add {at} 保留这个目录。',
    'rewrite-kept': '{path} 保持原样：{name} 没有图片或提前结束，而之前写入的副本中有图片',
    'rewrite-failed': '{name} 没有改写：{cause}',
    'rewrite-would-change': '{path} 会有 {count} 处变化',
    'rewrite-would-change-all': '试运行：{lists} 个列表会有变化，共 {places} 处；列表未写入',
    'web-list-failed': '无法读取 {address}：{message}',
    'web-list-cut': '{address} 只读取了一部分：{message}',
    'web-none-read': '没有一份列表可以读取：{count} 份列表失败',
    'web-too-large': '超过一份列表最多 64 MiB 的限制',
    'web-many-bytes': '一次运行的所有列表解压后合计最多 1 GiB，前面的列表已经用完',
    'web-deadline': '时限为 {time}：下载列表最多用三分之一，读取到一半为止，其余时间留给图片',
    'web-page-instead': '返回的是 HTML 网页，而不是列表',
    'web-page-titled': '返回的是 HTML 网页，而不是列表；网页标题：“{title}”',
    'web-page-challenge': '返回的是 {challenge}，而不是列表',
    'web-page-fix': '如果该地址本来就是网页，请设置 list-format: html',
    'web-page-password': '{name} 中有密码输入框：如果得到的是登录页的图片，该列表需要 from-headers',
    'web-no-list': '不是可以读取的列表或网页：{what}。可以读取 HTML、feed、sitemap、JSON、JSON Lines、CSV、TSV 和文本；也可用 list-format 指定格式',
    'web-no-type': '没有 Content-Type',
    'web-not-gzip': '开头像 gzip，却不是完整的、解压后不超过 64 MiB 的 gzip（{code}）',
    'web-cut-gzip': 'gzip 提前结束；此前的内容照常读取',
    'web-index-in-index': '索引所列的这个 sitemap 本身又是索引',
    'web-many-sitemaps': '该索引列出 {count} 个 sitemap；最多读取 {most} 个',
    'web-target-taken': '{name} 要写入的文件或目录已属于另一个地址，因此不写',
    'web-not-utf8': '{name} 不是 UTF-8 编码，因此不写网页',
    'web-headers-idle': '没有 urls-from 时 from-headers 不起作用',
    'headers-credential': 'headers 中有 {name}，而 headers 会发给列表里的所有域名：请写到 host-rules 里，只给它所属的域名，如 {rule}',
    'web-headers-file': 'config-file 中的 urls-from 不会带上 from-headers：请把两者都写在步骤里，或用命令行参数',
    'web-headers-open': 'urls-from 中有 {address}，而发往其他机器的 from-headers 只经 https: 发送',
    'web-headers-origins': 'from-headers 只发给一个源，而 urls-from 有 {count} 个：请分成几个步骤',
    'web-targets-equal': 'urls-from：{name} 会与另一个地址写入同一个文件；请分成几个步骤',
    'web-targets-nested': 'urls-from：{name} 与另一个地址会把同一个名字既用作文件又用作目录；请分成几个步骤',
    'web-address-host': '不是完整的 URL；请写 {meant}',
    'web-address-file': '不是完整的 URL；文件请写在 urls-file 中',
    'web-address-login': 'URL 中含有用户名或密码；请改用输入项 `from-headers`',
    'key-collision': '另一张图片已经占用了 key {key}',
    'key-collision-with': 'key {key} 属于另一张图片：{url}',
    'key-collision-fix': '如果只是同一张图片的参数在变，请把它写进 `host-rules` 的 `drop-parameters`；否则在 `key` 中加入 {variable}，或设置 `on-collision`。',
    'gone-since': '自 {since} 起已失效（{cause}，已尝试 {times}）',
    'refused-since': '自 {since} 起一直无法保存（{cause}，已尝试 {times}）',
    'tried-again-at': '{known}；{next}之前不再尝试；要立即重试，请把 {setting} 设为 0s，或把留存的 failed-file 作为 urls-file',
    'manifest-off-forgets': 'manifest 为 off：本次运行什么都不会记住。失败后暂停重试的图片，无论本次是否存下，之后的运行仍会跳过；要立即重试，请在 manifest: on 时把 {setting} 设为 0s',
    'tried-once': '1 次',
    'tried-times': '{tries} 次',
    'stored-image-stays': '未能重新检查，保留已存储的图片：{why}',
    'refresh-suspect': 'refresh-suspect：{host} 对多张图片都返回同一张新图，因此保留已存储的图片',
    'missing-image': '已存储的图片已缺失',
    'missing-other-bytes': '{host} 返回的内容与原来不同',
    'object-missing': '{why}。它的对象 {key} 已不在 Bucket 里。',
    'object-unlisted': '{why}。存储的列表中没有它的对象 {key}，但尚未证实：下次运行会再查看。',
    'loss-accepted': '它的对象 {key} 已缺失，{since} 已确认丢失，不再补回；要重新下载，请把 {setting} 设为 0s，或把留存的 failed-file 作为 urls-file',
    'known-missing': '查看过的 {looked} 张已知图片中有 {gone} 张曾不在 Bucket 里：已重新存储 {again} 张，仍缺少 {left} 张。check 会说明缺少哪些、怎样补回',
    'known-restored': '查看过的 {looked} 张已知图片中有 {gone} 张曾不在 Bucket 里，现已重新存储',
    'folder-without-known': '存放目录中没有这份列表的任何已知图片，因此没有发出任何请求：磁盘可能没有挂载。如果图片本应在那里，请运行 check；如果每次运行后都会移走图片，请设 manifest: off；如果要全部重新存入，请删除 manifest-at 的目录',
    'folder-emptied': '这份列表的 {count} 张已知图片全都不在存放目录中，将重新下载。目录是存储，不是收件箱：如果每次运行后都会移走图片，请设 manifest: off。',
    'known-other-size': '查看过的 {looked} 张已知图片中有 {count} 张在存储的大小与存入时不同，例如 {keys}。请运行 check，它会说明哪些已损坏；补回的办法见 docs/check.zh-CN.md。',
    'object-other-size': '它的对象 {key} 在存储中为 {size} 字节，存入时为 {stored} 字节：请运行 check，它会说明哪些已损坏；补回的办法见 docs/check.zh-CN.md',
    'look-denied': '存储不说明对象是否缺失：请授予 Bucket 的 s3:ListBucket 权限，运行时才能发现缺失的对象',
    'host-fails': '{host} 的 {tried} 个 URL 中有 {failed} 个失败，而运行记录中已有 {before} 张来自该图片站的图片；该图片站可能已开始拒绝这些请求：请查看失败原因，并尝试在 host-rules 中设置 referer 或降低请求频率',
    'manifest-at-bucket': 'manifest-at 为 {at}：只有存到本地目录时，运行记录才能放在别的目录；存到 Bucket 时，运行记录就在该 Bucket 的前缀之下',
    'manifest-at-url': 'manifest-at 为 {at}：必须是一个目录，例如 .cache/persist-images',
    'progress-done': '{done}/{total} 张图片',
    'progress-waiting': '正在等待存储',
    'progress-rate': '{rate} 张/秒',
    'progress-time-left': '剩余 {time}',
    'progress-failed': '失败 {count}',
    'progress-trouble': '失败 {count} 张（{hosts}）',
    'progress-large': '{host}：{done}/{total} MiB',
    'progress-large-open': '{host}：{done} MiB',
    'progress-slowest': '最慢 {host} {time}',
    'progress-reached': '已处理 {count} 个对象，{size} MiB',
};

;// CONCATENATED MODULE: ./lib/jobs/persist/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


/***/ }),

/***/ 17721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   vG: () => (/* binding */ checkCredentials),
/* harmony export */   xm: () => (/* binding */ emptyKey)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85900);
/**
 * Judges access keys as typed or pasted, before any request. Pure: imports neither stores nor the environment. No
 * sentence holds a value, because a secret in the wrong field is still a secret.
 */

const INPUT_NAMES = {
    accessKeyId: 'access-key-id',
    accessKeySecret: 'access-key-secret',
    securityToken: 'security-token',
};
/** Alibaba Cloud and AWS begin the id of every temporary key like this, and no other id. */
const TEMPORARY = /^(STS\.|ASIA(?=[A-Z0-9]{12}))/;
/** @param isStep the keys come from a workflow, where an unset input is empty */
function checkCredentials(parts, names = INPUT_NAMES, isStep = false) {
    const notices = [];
    const trimmed = (part) => {
        const text = parts[part] ?? '';
        const value = text.trim();
        if (value !== text && value !== '')
            notices.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-trimmed', { name: names[part] }));
        return value;
    };
    const accessKeyId = trimmed('accessKeyId');
    const accessKeySecret = trimmed('accessKeySecret');
    const securityToken = trimmed('securityToken');
    const problems = [];
    const missing = (part) => {
        if (parts[part] === undefined)
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-missing', { name: names[part] });
        // A secret that is only white space does exist.
        return emptyKey(names[part], isStep && parts[part] === '');
    };
    if (accessKeyId === '')
        problems.push(missing('accessKeyId'));
    if (accessKeySecret === '')
        problems.push(missing('accessKeySecret'));
    for (const [part, value] of Object.entries({ accessKeyId, accessKeySecret, securityToken })) {
        const flaw = innerFlaw(value);
        if (flaw)
            problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(flaw, { name: names[part] }));
    }
    const temporary = TEMPORARY.exec(accessKeyId)?.[1];
    if (temporary && securityToken === '') {
        const { accessKeyId: name, securityToken: token } = names;
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('key-temporary', { name, start: temporary, token }));
    }
    if (problems.length > 0)
        return { problems, notices };
    const pair = { accessKeyId, accessKeySecret };
    return { problems, notices, credentials: securityToken === '' ? pair : { ...pair, securityToken } };
}
/** The sentence for a key that is set to nothing. */
function emptyKey(name, isStep) {
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)(isStep ? 'key-empty-step' : 'key-empty', { name });
}
function innerFlaw(value) {
    if (/[\r\n]/.test(value))
        return 'key-line-break';
    if (/\s/.test(value))
        return 'key-space';
    // Keys travel in headers, which take only visible ASCII.
    if (/[^\x21-\x7e]/.test(value))
        return 'key-character';
    return undefined;
}


/***/ }),

/***/ 38286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sameKeys),
/* harmony export */   r: () => (/* binding */ fixedCredentials)
/* harmony export */ });
/** Every session of a role has its own id and token. */
function sameKeys(a, b) {
    return a.accessKeyId === b?.accessKeyId && a.securityToken === b.securityToken;
}
/** Provides the same keys for the whole run: static ones, or temporary ones that are not renewed. */
function fixedCredentials(credentials) {
    return () => credentials;
}


/***/ }),

/***/ 3544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ KEY_ID_VARIABLES),
/* harmony export */   Ui: () => (/* binding */ emptyVariable),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   kv: () => (/* binding */ credentialsFromEnv)
/* harmony export */ });
/* harmony import */ var _check_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17721);
/** The variables of the environment that hold keys. */

/** Variables of ossutil and the OSS SDKs. */
const OSS = {
    accessKeyId: 'OSS_ACCESS_KEY_ID',
    accessKeySecret: 'OSS_ACCESS_KEY_SECRET',
    securityToken: 'OSS_SESSION_TOKEN',
};
/** Variables of Alibaba Cloud's tools and of its credentials action for GitHub. */
const ALIBABA = {
    accessKeyId: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    accessKeySecret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    securityToken: 'ALIBABA_CLOUD_SECURITY_TOKEN',
};
/** Variables of AWS's tools, of its credentials action, and of most other S3 clients. */
const AWS = {
    accessKeyId: 'AWS_ACCESS_KEY_ID',
    accessKeySecret: 'AWS_SECRET_ACCESS_KEY',
    securityToken: 'AWS_SESSION_TOKEN',
};
/** Sets of variables that hold keys, in order: the first set with a value wins. */
const FAMILIES = { alibaba: [OSS, ALIBABA], aws: [OSS, AWS] };
const ALL = [OSS, ALIBABA, AWS];
/** Names of variables with key ids: not secret, but kept out of logs. */
const KEY_ID_VARIABLES = ALL.map(({ accessKeyId }) => accessKeyId);
/** Variables whose values no output may contain. */
const SECRET_VARIABLES = [
    ...ALL.flatMap(family => Object.values(family)),
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
];
/** Returns the first key variable that is set to nothing, as a workflow sets it from a secret that does not exist. */
function emptyVariable(env, family) {
    const names = FAMILIES[family].flatMap(({ accessKeyId, accessKeySecret }) => [accessKeyId, accessKeySecret]);
    return names.find(name => env[name] === '');
}
/**
 * Reads keys from environment variables. All parts come from one family: a key with the token of another family would
 * fail later, with a less clear error.
 * @returns undefined when no family is set
 */
function credentialsFromEnv(env, family = 'alibaba', isStep = false) {
    // A token alone does not make a family: runners often keep old ones.
    const names = FAMILIES[family].find(({ accessKeyId, accessKeySecret }) => env[accessKeyId] || env[accessKeySecret]);
    if (!names)
        return undefined;
    const accessKeyId = env[names.accessKeyId];
    const accessKeySecret = env[names.accessKeySecret];
    const securityToken = env[names.securityToken] || undefined;
    return (0,_check_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCredentials */ .vG)({ accessKeyId, accessKeySecret, securityToken }, names, isStep);
}


/***/ }),

/***/ 32864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ mintPrefix),
/* harmony export */   R2: () => (/* binding */ mintImageKey),
/* harmony export */   XS: () => (/* binding */ imageLinks),
/* harmony export */   jd: () => (/* binding */ brokenPathRule),
/* harmony export */   lu: () => (/* binding */ isImageKey),
/* harmony export */   uY: () => (/* binding */ mintKey),
/* harmony export */   x6: () => (/* binding */ publicUrl)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88090);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58585);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85900);
/* harmony import */ var _reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3082);
/**
 * The only maker of object keys: a key from this file is safe for OSS, S3, R2, MinIO and file systems. Must not
 * import the stores, which take the keys that are minted here.
 */





/** OSS allows 1,023 bytes, S3 and MinIO 1,024. */
const MAX_KEY_BYTES = 1023;
/** The limit of MinIO and of every common file system. */
const MAX_SEGMENT_BYTES = 255;
/** @throws PersistError `key-invalid` naming the rule that `path` breaks below `prefix` */
function mintKey(prefix, path) {
    const key = prefix + path;
    const rule = brokenRule(key);
    if (rule)
        throw invalidKey(key, rule);
    return key;
}
/**
 * Makes the key of an image.
 * @throws PersistError `key-invalid`, also for a key in the folder of our own files
 */
function mintImageKey(prefix, path) {
    const key = mintKey(prefix, path);
    const rule = imageRule(path);
    if (rule)
        throw invalidKey(key, rule);
    return key;
}
/** Whether a whole key from outside is the key of an image below the prefix. */
function isImageKey(key, prefix) {
    return (key.startsWith(prefix) &&
        brokenRule(key) === undefined &&
        imageRule(key.slice(prefix.length)) === undefined);
}
function invalidKey(key, rule) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-wrong', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key), rule }));
}
/** The rule that a path breaks below every prefix, as the end of a sentence. */
function brokenPathRule(path) {
    return brokenRule(path) ?? imageRule(path);
}
/**
 * The reserved folder as disks that ignore case know it. A deeper folder of this name is reserved too: it belongs to the
 * longer prefix of another run.
 */
const RESERVED = /(?:^|\/)\.pers[iı]st\//iu;
function imageRule(path) {
    if (RESERVED.test(path))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-reserved', { folder: _reserved_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .RESERVED_FOLDER */ .MI });
    return /\p{Bidi_Control}/u.test(path) ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-control') : undefined;
}
/**
 * Makes a destination's prefix: repeated slashes become one, none at the start, one at the end.
 * @throws PersistError `key-invalid`
 */
function mintPrefix(text) {
    const path = text.split('/').filter(Boolean).join('/');
    if (path === '')
        return '';
    const rule = brokenRule(path);
    if (rule)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('key', 'key-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('prefix-wrong', { prefix: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text), rule }));
    return `${path}/`;
}
/** Matches most keys. A match breaks no rule as long as the whole key is no longer than a segment may be. */
const PLAIN_KEY = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
function brokenRule(key) {
    if (key.length <= MAX_SEGMENT_BYTES && PLAIN_KEY.test(key))
        return undefined;
    if (key === '')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-empty');
    if (!key.isWellFormed())
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-unicode');
    if (isLonger(key, MAX_KEY_BYTES))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-long', { bytes: Buffer.byteLength(key), most: MAX_KEY_BYTES });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(key))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-control');
    if (key.includes('\\'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-backslash');
    for (const segment of key.split('/')) {
        if (segment === '')
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-empty-segment');
        if (segment === '.' || segment === '..')
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-dots', { segment });
        if (isLonger(segment, MAX_SEGMENT_BYTES))
            return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('key-rule-long-segment', { most: MAX_SEGMENT_BYTES });
    }
    return undefined;
}
/** Length in UTF-8. A UTF-16 code unit takes at most three bytes. */
function isLonger(text, most) {
    return 3 * text.length > most && Buffer.byteLength(text) > most;
}
/** @param base ends in '/' */
function publicUrl(base, key, suffix) {
    return base + (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O0)(key) + suffix;
}
/** @param base ends in '/' */
function imageLinks(base, { suffix, variants }) {
    const endings = Object.entries(variants);
    if (endings.length === 0)
        return key => ({ publicUrl: publicUrl(base, key, suffix) });
    return key => ({
        publicUrl: publicUrl(base, key, suffix),
        variants: Object.fromEntries(endings.map(([name, ending]) => [name, publicUrl(base, key, ending)])),
    });
}


/***/ }),

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ RESERVED_FOLDER),
/* harmony export */   VA: () => (/* binding */ PROBE_PATH),
/* harmony export */   Z8: () => (/* binding */ PROBE_BYTES),
/* harmony export */   oI: () => (/* binding */ reservedFolderIn),
/* harmony export */   po: () => (/* binding */ MANIFEST_FOLDER),
/* harmony export */   xU: () => (/* binding */ afterReserved)
/* harmony export */ });
/**
 * The folder of our own files below each destination: notes for later runs and the doctor's probe. A search for
 * images skips it. Pure.
 */
const RESERVED_FOLDER = '.persist/';
/** Below a prefix: the doctor's probe, and the object that a run requests to see whether the store answers. */
const PROBE_PATH = `${RESERVED_FOLDER}probe`;
/** Content of the probe. The doctor writes it, and so does a run that tests whether a store refuses a wrong body. */
const PROBE_BYTES = Buffer.from('Written by persist-images to see what these credentials may do. It may be deleted.\n');
/** Below a prefix: the manifest. */
const MANIFEST_FOLDER = `${RESERVED_FOLDER}manifest/`;
/** @returns the name up to and including the reserved folder; undefined for a name outside of it */
function reservedFolderIn(name) {
    let at = name.indexOf(RESERVED_FOLDER);
    while (at > 0 && name[at - 1] !== '/')
        at = name.indexOf(RESERVED_FOLDER, at + 1);
    return at < 0 ? undefined : name.slice(0, at + RESERVED_FOLDER.length);
}
/** @returns a text that sorts after every key of the reserved folder that this key lies in; undefined for other keys */
function afterReserved(key) {
    const folder = reservedFolderIn(key);
    return folder && `${folder}~`;
}


/***/ }),

/***/ 85900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say)
});

// EXTERNAL MODULE: ./lib/base/messages/catalogue.js
var catalogue = __webpack_require__(72087);
;// CONCATENATED MODULE: ./lib/storage/messages/en.js
/** Sentences about stores, keys, logins and the manifest. */
const ENGLISH = {
    // The place of a store: destination, bucket, region, endpoint; and the options of its objects.
    'destination-forms': 'oss://bucket/prefix/, s3://bucket/prefix/, r2://bucket/prefix/ or file:./images',
    'destination-empty': '{name} is empty; write {forms}',
    'destination-wrong': '{name} {value} {problem}',
    'destination-broken': '{name} {value}: {problem}',
    'destination-not-a-bucket': '{bucket} is not a bucket name ({rule})',
    'destination-did-you-mean': '{problem}; did you mean {meant}?',
    'destination-query': "has a '{mark}', which would be a part of every key; leave out what begins there",
    'destination-backslash': "has a '\\'; write file:{path}",
    'destination-no-folder': 'names no folder; write file:./images',
    'destination-login': "has text before an '@', which may be a login; leave it out, and give keys as access-key-id and access-key-secret",
    'destination-host': 'has a host where a folder should be; write file:./{path} or file:///{path}',
    'destination-address': 'is an address; write {meant}',
    'destination-by-s3': 'begins with {scheme}, and that service is reached through S3; write for example {meant}, with the endpoint of your own bucket',
    'destination-scheme': 'has the scheme {scheme}:, which is not known; write {forms}',
    'destination-folder': 'has no scheme; for a folder write file:{path}',
    'destination-no-scheme': 'has no scheme; write {meant}',
    'destination-slashes': 'needs two slashes after its scheme; write {meant}',
    'destination-neither': 'is neither a bucket nor a folder; write {forms}',
    'destination-with-endpoint': '{place} as {name} and {endpoint} as endpoint',
    'destination-with-region': '{place} as {name} and {region} as region',
    'buckets-region': "the bucket's region",
    'bucket-rule': 'a bucket has 3 to 63 lower-case letters, digits and hyphens, none of these at an end',
    'bucket-rule-dots': 'a bucket has 3 to 63 lower-case letters, digits, hyphens and dots, with a letter or digit at both ends',
    'endpoint-examples-s3': 's3.us-east-1.amazonaws.com or minio.example.com',
    'endpoint-ipv6': '{shown} is an IPv6 address; write a host name, such as localhost',
    'endpoint-characters': '{shown} has a host with characters that no host of a store has',
    'endpoint-bucket': 'endpoint {host} begins with a bucket; write {bare}, and {scheme}://{bucket}/',
    'endpoint-unencrypted': 'endpoint http://{host} would send keys and images unencrypted; write https://{host}, or set allow-insecure-endpoint: true',
    'endpoint-contradiction': 'region "{region}" and endpoint {host} contradict each other: the endpoint is in {theirs}',
    'endpoint-internal-oss': 'endpoint internal is a word for oss:// alone; leave endpoint out, or write a host',
    'endpoint-accelerate': 'endpoint accelerate takes no bucket with dots and no path style; leave it out for {bucket}',
    'endpoint-plain-http': "endpoint {endpoint} is plain http: keys' signatures and images travel unencrypted",
    'region-unknown-oss': 'region is not known from the endpoint {host}; set region, e.g. cn-hongkong',
    'region-unknown-s3': 'region is not known from the endpoint {host}; set region as the store has it, e.g. us-east-1',
    'region-missing-oss': 'region is missing; set the bucket’s region, e.g. cn-hongkong',
    'region-missing-s3': 'region is missing; set the bucket’s region, e.g. us-east-1, and endpoint too for a store that is not of AWS',
    'region-no-id': 'region {region} is not a region id; write it like {meant}',
    'region-no-id-aws': 'region {region} is not a region id; write it like {meant}, and for a store that is not of AWS set endpoint too',
    'region-slip': 'region {region} is no region of OSS; did you mean {meant}? For a region that is new or of a private cloud, set endpoint too',
    'region-not-r2': 'R2 has no region {region}; leave region out',
    'r2-endpoint': 'endpoint {host} is no endpoint of R2, whose own domains only serve reads; write the S3 API address that the bucket shows',
    'r2-endpoint-missing': 'endpoint is missing; write the S3 API address that Cloudflare shows in the settings of the bucket',
    'r2-public': "R2 does not serve {base} to the public; set public-url-base to the bucket's custom domain or r2.dev address",
    'acl-r2': 'acl is set, and R2 has none; leave it out, and open the bucket by a custom domain instead',
    'upload-options-r2': 'R2 takes no encryption and no tags with an upload, since it encrypts every object itself; leave out {names}',
    'upload-options-folder': 'a folder takes no encryption and no tags; leave out {names}',
    'tag-reserved': 'tags holds {name}: names that begin with {reserved} belong to the service',
    'tag-long': 'tags holds {name}, which is too long: a name has at most {most} characters, a value at most {mostValue}',
    'tag-characters': 'tags holds {name}, whose name or value has other characters than letters, digits, spaces and {marks}',
    'object-word': '{name} {value} is not known; write one of {words}',
    'create-only-versions': 'the bucket {bucket} keeps versions, where OSS ignores create-only uploads: each image is looked up first',
    'create-only-ignored': '{host} ignores create-only uploads (If-None-Match): each image is looked up first',
    // Object keys and their templates. Texts named `key-rule-…` and `template-…` continue after the key.
    'key-wrong': 'key {key} {rule}',
    'prefix-wrong': 'prefix {prefix} {rule}',
    'key-rule-reserved': 'is below {folder}, where no images go',
    'key-rule-empty': 'is empty',
    'key-rule-unicode': 'is not valid Unicode (a lone surrogate)',
    'key-rule-long': 'is {bytes} bytes long; {most} are allowed (UTF-8, prefix included)',
    'key-rule-control': 'holds a control character',
    'key-rule-backslash': "holds a '\\'; folders are separated by '/'",
    'key-rule-empty-segment': "has an empty segment ('//', or a '/' at an end)",
    'key-rule-dots': "has a '{segment}' segment",
    'key-rule-long-segment': 'has a segment of over {most} bytes',
    'key-rule-device': 'has the segment {segment}, which is a device on Windows',
    'key-rule-tail': 'has the segment {segment}, whose last character Windows would drop',
    'key-rule-windows': 'has the segment {segment} with a character that Windows does not allow',
    'template-zone': 'has the unknown time zone {zone}; an example is {example}',
    'template-brace': "has a '{brace}' without its partner",
    'template-constant': 'gives every image the same key; use a variable such as {example}',
    'template-unknown': 'has the unknown variable {variable}; known are {known}',
    'template-slice': 'has {variable}; a slice is {form}, e.g. {example}',
    'key-no-field': 'the record has no text in the field {field}',
    'key-no-list': '{variable} needs a list that is a file, and this URL is in none',
    // Login, keys and roles. No sentence ever contains a secret.
    'key-trimmed': '{name} had white space around it, which was removed',
    'key-missing': '{name} is missing',
    'key-empty': '{name} is empty',
    'key-empty-step': '`{name}` is empty. If the workflow sets it from a secret, that secret does not exist for this run: misspelt, of another environment, or a pull request from a fork or from Dependabot, which has its own secrets.',
    'key-line-break': '{name} has a line break inside; paste it again',
    'key-space': '{name} has a space inside; paste it again',
    'key-character': '{name} holds a character that no key has; paste it again',
    'key-temporary': '{name} begins with {start}, so it is a temporary key and needs {token} too',
    'login-twice': '{name} and role-arn are two ways to log in; keep role-arn for keyless login, or the access key',
    'login-fork': '{problem} (GitHub gives neither secrets nor ID tokens to a pull request from a fork; run this step on push instead, or leave it out there)',
    'login-whole-role': 'the prefix is too long for a session policy (2,048 characters), so this run has all rights of {role}',
    'login-missing': 'access-key-id and access-key-secret are missing: set them, or {others}',
    'login-empty': '{empty} Otherwise set access-key-id and access-key-secret, or {others}',
    'login-others-oss': 'OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET in the environment, or role-arn and oidc-provider-arn to log in without keys',
    'login-others-s3': 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or role-arn to log in without keys',
    'login-others-r2': 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment',
    'service-alibaba-sts': 'Alibaba Cloud STS',
    'login-done': 'logged in as {role}/{session}, until {until}',
    'token-not-offered': 'role-arn needs the job\'s ID token, which GitHub does not offer here ({variable} is not set); add "permissions: id-token: write" to the job, or use access keys outside of GitHub Actions',
    'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL; leave it to the runner',
    'session-ending': 'The temporary credentials end in {seconds} s.',
    'session-ended': 'The temporary credentials ended {seconds} s ago.',
    'role-r2': 'role-arn is for Alibaba Cloud and AWS, and R2 has no keyless login; set access-key-id and access-key-secret to those of an R2 API token with Object Read & Write on this bucket',
    'role-aws-provider': 'oidc-provider-arn is ignored: AWS finds the identity provider by the issuer of the token',
    'role-swapped': 'role-arn and oidc-provider-arn are swapped; each has the value of the other',
    'role-missing': 'oidc-provider-arn needs role-arn beside it: the role to log in as',
    'role-not-ram': 'role-arn {arn} is not the ARN of a RAM role; write it like {form}',
    'role-not-aws': 'role-arn {arn} is not the ARN of an AWS role; write it like {form}',
    'provider-not-ram': 'oidc-provider-arn {arn} is not the ARN of an identity provider in RAM; write it like {form}',
    // The manifest, and its files.
    'manifest-denied': 'manifest: {refusal} This run continues without the manifest of earlier runs.',
    'manifest-denied-rest': 'manifest: {refusal} This run continues without the rest of its manifest.',
    'manifest-problem': 'manifest: {problem}: images remembered there may be fetched again',
    'manifest-problems': '{second} Besides, {first}.',
    'manifest-unread': '{count} {count|segment is|segments are} not readable now',
    'manifest-unread-why': '{count} {count|segment is|segments are} not readable now ({why})',
    'manifest-damaged': 'manifest: {files} {count|is|are} damaged: images remembered there may be fetched again. See docs/check.md, "When a file of the manifest is damaged", before you remove {count|it|them}.',
    'manifest-damaged-lines': 'manifest: {files} {count|is|are} damaged ({lines} {lines|line|lines} cannot be read): images remembered there may be fetched again. See docs/check.md, "When a file of the manifest is damaged", before you remove {count|it|them}.',
    'manifest-outside': 'manifest: {count} {count|line names an object|lines name objects} outside of the prefix, such as {key}. A manifest belongs to one prefix, see docs/rewriting.md.',
    'manifest-unwritten': 'manifest: {count} {count|line|lines} could not be written, so the next run may fetch {count|its image|their images} again. {refusal}',
    'manifest-too-late': 'The store did not accept them in time.',
    'manifest-version': 'manifest: {file} has version {version} of the format, and this release reads version {known}: use a newer release of this action.',
    'manifest-not-whole': '{path} was complete before and is not now',
    // A store of the caller's own.
    'own-store-failed': 'the store failed in {operation}: {reason}',
    'own-store-gone': 'the store has nothing under the key {key}',
    'own-store-keeps': 'the store removes nothing, so {key} stays',
    'own-store-put-file': 'The store takes bodies over `max-bytes` only with a method `putFile`: add it, or raise `max-bytes`.',
    'own-store-collision': 'the store has other bytes under the key {key}',
    'image-too-large': 'larger than `max-bytes`',
    'folder-no-file': 'There is no file {key}.',
    'folder-no-file-fix': 'List the folder to see what is there.',
    'folder-changed': '{path} changed while it was read.',
    'token-r2-write': 'Create an R2 API token with "Object Read & Write", applied to the bucket {bucket} only.',
    'token-r2-read': 'Create an R2 API token with "Object Read only", applied to the bucket {bucket} only.',
};

;// CONCATENATED MODULE: ./lib/storage/messages/zh.js
const CHINESE = {
    'destination-forms': 'oss://bucket/prefix/、s3://bucket/prefix/、r2://bucket/prefix/ 或 file:./images',
    'destination-empty': '{name} 为空；请写成 {forms}',
    'destination-wrong': '{name}（{value}）{problem}',
    'destination-broken': '{name}（{value}）：{problem}',
    'destination-not-a-bucket': '{bucket} 不是 Bucket 名称（{rule}）',
    'destination-did-you-mean': '{problem}；是否想写 {meant}？',
    'destination-query': '含有 “{mark}”，它会成为每个 key 的一部分；请删去从这里开始的部分',
    'destination-backslash': '中有“\\”；请写成 file:{path}',
    'destination-no-folder': '没有写明目录；请写成 file:./images',
    'destination-login': '在 @ 之前有内容，可能是密钥；请去掉，密钥填在 access-key-id 和 access-key-secret 中',
    'destination-host': '在目录的位置写了域名；请写成 file:./{path} 或 file:///{path}',
    'destination-address': '是网址；请写成 {meant}',
    'destination-by-s3': '以 {scheme} 开头，而该服务要通过 S3 接口访问；请写成例如 {meant}，其中 endpoint 以你的 Bucket 为准',
    'destination-scheme': '的协议 {scheme}: 无法识别；请写成 {forms}',
    'destination-folder': '缺少协议；如果是目录，请写成 file:{path}',
    'destination-no-scheme': '缺少协议；请写成 {meant}',
    'destination-slashes': '的协议名后要有两条斜杠；请写 {meant}',
    'destination-neither': '既不是 Bucket 也不是目录；请写成 {forms}',
    'destination-with-endpoint': '{name}: {place}，并设置 endpoint: {endpoint}',
    'destination-with-region': '{name}: {place}，并设置 region: {region}',
    'buckets-region': 'Bucket 所在地域',
    'bucket-rule': 'Bucket 名称由 3 到 63 个小写字母、数字和短划线（-）组成，且不能以短划线开头或结尾',
    'bucket-rule-dots': 'Bucket 名称由 3 到 63 个小写字母、数字、短划线（-）和点（.）组成，且必须以字母或数字开头和结尾',
    'endpoint-examples-s3': 's3.us-east-1.amazonaws.com 或 minio.example.com',
    'endpoint-ipv6': '{shown} 是 IPv6 地址；请改写为主机名，例如 localhost',
    'endpoint-characters': '{shown} 的主机名中有存储服务的主机名不会出现的字符',
    'endpoint-bucket': 'endpoint {host} 以 Bucket 开头；请写成 {bare}，并使用 {scheme}://{bucket}/',
    'endpoint-unencrypted': 'endpoint http://{host} 会以明文传输密钥和图片；请写成 https://{host}，或设置 allow-insecure-endpoint: true',
    'endpoint-contradiction': 'region “{region}” 与 endpoint {host} 不一致：该 endpoint 位于 {theirs}',
    'endpoint-internal-oss': 'endpoint: internal 只适用于 oss://；请去掉 endpoint，或写明域名',
    'endpoint-accelerate': 'endpoint: accelerate 不支持名称中带点的 Bucket，也不支持 path 方式；对 {bucket} 请去掉该设置',
    'endpoint-plain-http': 'endpoint {endpoint} 使用 HTTP：请求签名和图片会以明文传输',
    'region-unknown-oss': '无法从 endpoint {host} 得知地域；请设置 region，例如 cn-hongkong',
    'region-unknown-s3': '无法从 endpoint {host} 得知地域；请按存储服务的写法设置 region，例如 us-east-1',
    'region-missing-oss': '缺少 region；请设置 Bucket 所在地域，例如 cn-hongkong',
    'region-missing-s3': '缺少 region；请设置 Bucket 所在地域，例如 us-east-1；如果不是 AWS 的存储，还需设置 endpoint',
    'region-no-id': 'region {region} 不是地域 ID；请写成 {meant} 的形式，或控制台显示的名称，例如 中国香港',
    'region-no-id-aws': 'region {region} 不是地域 ID；请写成 {meant} 的形式；如果不是 AWS 的存储，还需设置 endpoint',
    'region-slip': 'region {region} 不是 OSS 的地域；是否想写 {meant}？如果是新地域或专有云的地域，请同时设置 endpoint',
    'region-not-r2': 'region {region} 不是 R2 的地域；请去掉 region',
    'r2-endpoint': 'endpoint {host} 不是 R2 的 endpoint，R2 的自定义域名只能用于读取；请填写 Bucket 设置中显示的 S3 API 地址',
    'r2-endpoint-missing': '缺少 endpoint；请填写 Cloudflare 在 Bucket 设置中显示的 S3 API 地址',
    'r2-public': 'R2 不对外提供 {base} 下的内容；请把 public-url-base 设置为 Bucket 的自定义域名或 r2.dev 地址',
    'acl-r2': '设置了 acl，但 R2 没有 ACL；请去掉该设置，改用自定义域名公开 Bucket',
    'upload-options-r2': 'R2 上传时不支持 encryption 和 tags，它会自行加密每个对象；请去掉 {names}',
    'upload-options-folder': '目录不支持 encryption 和 tags；请去掉 {names}',
    'tag-reserved': 'tags 中的 {name} 无效：以 {reserved} 开头的名称由服务保留',
    'tag-long': 'tags 中的 {name} 过长：名称最多 {most} 个字符，值最多 {mostValue} 个字符',
    'tag-characters': 'tags 中 {name} 的名称或值含有不允许的字符；只能使用字母、数字、空格和 {marks}',
    'object-word': '{name} {value} 无法识别；可选值：{words}',
    'create-only-versions': 'Bucket {bucket} 已开启版本控制，此时 OSS 不支持禁止覆盖同名文件：每张图片上传前会先查询',
    'create-only-ignored': '{host} 不支持禁止覆盖（If-None-Match）：每张图片上传前会先查询',
    'key-wrong': '这个 key {key} {rule}',
    'prefix-wrong': '前缀 {prefix} {rule}',
    'key-rule-reserved': '位于 {folder} 下，该目录不存放图片',
    'key-rule-empty': '为空',
    'key-rule-unicode': '不是有效的 Unicode（含有孤立的代理项）',
    'key-rule-long': '长度为 {bytes} 字节；最多允许 {most} 字节（UTF-8 编码，含前缀）',
    'key-rule-control': '含有控制字符',
    'key-rule-backslash': '含有“\\”；目录之间请用“/”分隔',
    'key-rule-empty-segment': '含有空的路径段（“//”，或首尾的“/”）',
    'key-rule-dots': '含有“{segment}”路径段',
    'key-rule-long-segment': '含有超过 {most} 字节的路径段',
    'key-rule-device': '含有路径段 {segment}，它在 Windows 上是设备名',
    'key-rule-tail': '含有路径段 {segment}，它的最后一个字符会被 Windows 去掉',
    'key-rule-windows': '含有路径段 {segment}，它含有 Windows 不允许的字符',
    'template-zone': '含有未知时区 {zone}；正确写法例如 {example}',
    'template-brace': '有“{brace}”没有配对',
    'template-constant': '会让所有图片使用同一个 key；请使用变量，例如 {example}',
    'template-unknown': '含有未知变量 {variable}；可用的变量：{known}',
    'template-slice': '含有 {variable}；截取的写法是 {form}，例如 {example}',
    'key-no-field': '记录的字段 {field} 中没有文本',
    'key-no-list': '{variable} 取自列表文件，而这个 URL 不在文件中',
    'key-trimmed': '{name} 首尾有空白字符，已去掉',
    'key-missing': '缺少 {name}',
    'key-empty': '{name} 为空',
    'key-empty-step': '`{name}` 为空。如果工作流用 secret 设置它，那么这个 secret 在本次运行中不存在：名称写错、属于另一个 environment，或这是来自 fork 或 Dependabot 的 pull request（Dependabot 有自己的 secrets）。',
    'key-line-break': '{name} 中间有换行；请重新粘贴',
    'key-space': '{name} 中间有空格；请重新粘贴',
    'key-character': '{name} 中有密钥不会包含的字符；请重新粘贴',
    'key-temporary': '{name} 以 {start} 开头，是临时访问凭证，还需要设置 {token}',
    'login-twice': '{name} 和 role-arn 是两种登录方式；免密钥登录请只保留 role-arn，否则请只保留 AccessKey',
    'login-fork': '{problem}（GitHub 不向来自 fork 的 pull request 提供 secrets 和 ID token；请改在 push 时运行这一步，或在 pull request 中跳过）',
    'login-whole-role': '前缀过长，超出会话权限策略的长度限制（2,048 个字符），因此本次运行拥有 {role} 的全部权限',
    'login-missing': '缺少 access-key-id 和 access-key-secret：请设置这两项，或{others}',
    'login-empty': '{empty}否则请设置 access-key-id 和 access-key-secret，或{others}',
    'login-others-oss': '设置环境变量 OSS_ACCESS_KEY_ID 和 OSS_ACCESS_KEY_SECRET，或设置 role-arn 和 oidc-provider-arn 免密钥登录',
    'login-others-s3': '设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，或设置 role-arn 免密钥登录',
    'login-others-r2': '设置环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY',
    'service-alibaba-sts': '阿里云 STS',
    'login-done': '已以 {role}/{session} 的身份登录，有效期至 {until}',
    'token-not-offered': 'role-arn 需要 job 的 ID token，而 GitHub 在这里没有提供（未设置 {variable}）；请在 job 中添加 “permissions: id-token: write”，不在 GitHub Actions 中运行时请使用 AccessKey',
    'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL 不是 URL；该变量由 runner 设置，请勿修改',
    'session-ending': '临时访问凭证将在 {seconds} 秒后过期。',
    'session-ended': '临时访问凭证已在 {seconds} 秒前过期。',
    'role-r2': 'role-arn 用于阿里云和 AWS，R2 不支持免密钥登录；请把 access-key-id 和 access-key-secret 设置为对该 Bucket 有对象读写权限的 R2 API 令牌',
    'role-aws-provider': '已忽略 oidc-provider-arn：AWS 根据 token 的签发者查找身份提供商',
    'role-swapped': 'role-arn 与 oidc-provider-arn 的值写反了，请对调',
    'role-missing': '设置 oidc-provider-arn 时还需设置 role-arn，即要扮演的角色',
    'role-not-ram': 'role-arn {arn} 不是 RAM 角色的 ARN；请写成 {form} 的形式',
    'role-not-aws': 'role-arn {arn} 不是 AWS 角色的 ARN；请写成 {form} 的形式',
    'provider-not-ram': 'oidc-provider-arn {arn} 不是 RAM 身份提供商的 ARN；请写成 {form} 的形式',
    'manifest-denied': 'manifest：{refusal}本次运行不使用以前的运行记录。',
    'manifest-denied-rest': 'manifest：{refusal}本次运行不使用其余的运行记录。',
    'manifest-problem': 'manifest：{problem}，其中记住的图片可能会再次下载',
    'manifest-problems': '{second}此外，{first}。',
    'manifest-unread': '有 {count} 个运行记录文件暂时无法读取',
    'manifest-unread-why': '有 {count} 个运行记录文件暂时无法读取（{why}）',
    'manifest-damaged': 'manifest：运行记录文件 {files} 已损坏，其中记住的图片可能会再次下载。何时可以删除，见 docs/check.zh-CN.md 的“运行记录文件损坏时”一节。',
    'manifest-damaged-lines': 'manifest：运行记录文件 {files} 已损坏（{lines} 行无法读取），其中记住的图片可能会再次下载。何时可以删除，见 docs/check.zh-CN.md 的“运行记录文件损坏时”一节。',
    'manifest-outside': 'manifest：有 {count} 行的对象不在前缀之下，例如 {key}。运行记录只属于一个前缀，见 docs/rewriting.zh-CN.md。',
    'manifest-unwritten': 'manifest：有 {count} 行未能写入，下次运行可能会再次下载这些图片。{refusal}',
    'manifest-too-late': '存储没有及时写入。',
    'manifest-version': 'manifest：文件 {file} 的格式版本为 {version}，本 Action 的当前版本只能读取版本 {known}：请改用较新的版本。',
    'manifest-not-whole': '{path} 之前是完整的，现在已不完整',
    'own-store-failed': '存储在 {operation} 时出错：{reason}',
    'own-store-gone': '存储中没有 key 为 {key} 的对象',
    'own-store-keeps': '存储不支持删除，{key} 保留不动',
    'own-store-put-file': '超过 `max-bytes` 的内容，存储要有 `putFile` 方法才能保存：请加上该方法，或调大 `max-bytes`。',
    'own-store-collision': '存储中 key 为 {key} 的对象内容不同',
    'image-too-large': '超过 `max-bytes`',
    'folder-no-file': '没有文件 {key}。',
    'folder-no-file-fix': '请列举该目录，查看现有的文件。',
    'folder-changed': '{path} 在读取过程中发生了变化。',
    'token-r2-write': '请创建 R2 API 令牌，权限选“对象读和写”，仅应用于 Bucket {bucket}。',
    'token-r2-read': '请创建 R2 API 令牌，权限选“仅限对象读取”，仅应用于 Bucket {bucket}。',
};

;// CONCATENATED MODULE: ./lib/storage/messages/say.js



const say = (0,catalogue/* catalogue */.s)(ENGLISH, { zh: CHINESE }).say;


/***/ })

};

export const id = 1982;
export const ids = [1982];
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
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

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
/* harmony export */   Y: () => (/* binding */ MAX_PATTERN),
/* harmony export */   q: () => (/* binding */ parseGlob)
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('proxy-url'));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('proxy-variable', { name }));
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
    return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('proxy-unused', { variable, input });
}
/** @returns the fault of the proxy if `code` is that of a `ProxyError` */
function proxyFault(code, input) {
    const [, fault] = /^PROXY_(\w+)$/.exec(code ?? '') ?? [];
    if (fault === undefined)
        return undefined;
    // tinyproxy answers a wrong password with 401.
    if (fault === '401' || fault === '407')
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('proxy-login', { input, status: fault });
    return /^\d+$/.test(fault)
        ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('proxy-refused', { input, status: fault })
        : (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('proxy-unreachable', { input, code: fault });
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
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Quotes foreign text inside a sentence: shortened, and without credentials. Pure. */
/** Characters; most URLs and keys are shorter. */
const MAX_LENGTH = 120;
function quote(text) {
    return JSON.stringify(shorten(withoutSecrets(text)));
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
function silenceDebugLogs(target) {
    delete target.env.DEBUG;
    delete target.env.NODE_DEBUG;
    // Node has already read NODE_DEBUG, and undici logs every request through `debuglog`.
    Object.assign(node_util__WEBPACK_IMPORTED_MODULE_0__, { debuglog: () => Object.assign(() => { }, { enabled: false }) });
    // The bundled ali-oss causes a deprecation warning that a user cannot act on.
    target.noDeprecation = true;
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
silenceDebugLogs(process);
raiseDnsThreads(process);


/***/ }),

/***/ 59663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/**
 * Saves memory of the command and the action. On a large machine V8 lets the young generation grow to 128 MiB and
 * collects the old one at four times its live size: hundreds of megabytes of garbage without a measurable gain in speed.
 * For a million known images the peak is 440 MB, and 516 MB without it, at the same CPU time.
 * Unlike `--max-old-space-size`, these flags do not end a process that needs more memory for a moment. At the
 * start they would cost every run a collection of all that is loaded.
 */

/** Milliseconds between two looks at the sizes. */
const LOOK_MS = 50;
/** The young generation stops to grow at this size. */
const YOUNG_BYTES = 32 * 1024 * 1024;
/** From this size on, the old generation may only double before it is collected. */
const OLD_BYTES = 64 * 1024 * 1024;
const GROWING_PERCENT = 100;
/**
 * From a short burst in a small young generation V8 may conclude that an object literal lives long. It then makes all
 * of its objects in the old one, where they keep what they refer to.
 */
const NO_PRETENURING = '--no-allocation-site-pretenuring';
function keepHeapSmall() {
    let growth = 2;
    let isLarge = false;
    const look = () => {
        const sizes = new Map((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().map(space => [space.space_name, space.space_size]));
        // V8 shrinks it when there is little to do, so growth may be allowed again.
        const next = (sizes.get('new_space') ?? 0) < YOUNG_BYTES ? 2 : 1;
        if (next !== growth)
            (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--semi-space-growth-factor=${next} ${NO_PRETENURING}`);
        growth = next;
        if (isLarge || (sizes.get('old_space') ?? 0) < OLD_BYTES)
            return;
        isLarge = true;
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${GROWING_PERCENT}`);
    };
    setInterval(look, LOOK_MS).unref();
}


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

/***/ 65180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ shortenDataUri),
/* harmony export */   nG: () => (/* binding */ decodeDataUri),
/* harmony export */   y4: () => (/* binding */ decodeBase64),
/* harmony export */   ze: () => (/* binding */ isShortened)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/**
 * `data:` URIs: their bytes, and a short form for results and logs. It follows
 * https://fetch.spec.whatwg.org/#data-url-processor on the text itself, since `new URL` would copy the payload twice.
 */


const PERCENT = 0x25;
/** @throws PersistError `url-invalid`, without the payload */
function decodeDataUri(uri) {
    const comma = uri.indexOf(',');
    if (!isDataUri(uri))
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('data-uri-none'));
    if (comma < 0)
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('data-uri-comma', { length: uri.length }));
    const header = uri.slice('data:'.length, comma).trim();
    const hash = uri.indexOf('#', comma);
    const payload = uri.slice(comma + 1, hash < 0 ? undefined : hash);
    const isBase64 = /; *base64$/i.test(header);
    return {
        bytes: isBase64 ? base64Decoded(payload) : percentDecoded(payload),
        mediaType: mediaTypeOf(header),
    };
}
/** Whether only the short form of a `data:` URI is left. */
function isShortened(uri) {
    return uri.endsWith(' characters)') && isDataUri(uri);
}
/** Returns `data:image/png;base64,iVBORw0K… (48211 characters)`, or any other URL unchanged. */
function shortenDataUri(uri) {
    if (!isDataUri(uri) || isShortened(uri))
        return uri;
    const length = `(${uri.length} characters)`;
    const comma = uri.indexOf(',');
    if (comma < 0)
        return `data:… ${length}`;
    const header = uri.slice('data:'.length, Math.min(comma, 'data:'.length + 80));
    const start = uri.slice(comma + 1, comma + 1 + Math.min(8, (uri.length - comma) >> 1));
    return `data:${printable(header)},${printable(start)}… ${length}`;
}
function isDataUri(uri) {
    return /^data:/i.test(uri);
}
function mediaTypeOf(header) {
    const end = header.indexOf(';');
    const essence = (end < 0 ? header : header.slice(0, end)).trim().toLowerCase();
    return /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/.test(essence) ? essence : 'text/plain';
}
/** Drops tabs and line breaks, as the URL parser does. All other characters stand for their UTF-8 bytes. */
function percentDecoded(text) {
    const written = Buffer.from(text.replace(/[\t\n\r]+/g, ''));
    if (!written.includes('%'))
        return written;
    const bytes = Buffer.allocUnsafe(written.length);
    let length = 0;
    for (let at = 0; at < written.length; at++) {
        const escaped = written[at] === PERCENT ? hexByte(written.toString('latin1', at + 1, at + 3)) : undefined;
        bytes[length++] = escaped ?? written.readUInt8(at);
        if (escaped !== undefined)
            at += 2;
    }
    return bytes.subarray(0, length);
}
function hexByte(digits) {
    return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
function base64Decoded(payload) {
    // Without escapes the text is read in place: undoing them makes two copies of it.
    const bytes = decodeBase64(payload);
    if (bytes)
        return bytes;
    const body = percentDecoded(payload);
    const unescaped = decodeBase64(body.toString('latin1'));
    if (!unescaped)
        throw invalid((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('data-uri-base64', { length: body.length }));
    return unescaped;
}
function printable(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}
function invalid(sentence) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('plan', 'url-invalid', sentence);
}
/**
 * Follows https://infra.spec.whatwg.org/#forgiving-base64-decode; Buffer alone would accept anything.
 * @returns undefined if the text is not base64
 */
function decodeBase64(text) {
    return exactly(text) ?? exactly(text.replace(/[\t\n\f\r ]+/g, ''));
}
/** Characters of base64url, and those of which Buffer reads the lower byte. */
const TAKEN_BY_BUFFER = /[-_\u0100-\uffff]/;
function exactly(text) {
    const padding = text.length % 4 > 0 ? 0 : text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
    const digits = text.length - padding;
    if (digits % 4 === 1)
        return undefined;
    if (TAKEN_BY_BUFFER.test(text))
        return undefined;
    const bytes = Buffer.from(text, 'base64');
    // Buffer skips all other characters.
    return bytes.length === Math.floor((digits * 3) / 4) ? bytes : undefined;
}


/***/ }),

/***/ 55743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ MAX_URL_LENGTH),
/* harmony export */   o: () => (/* binding */ fetchableUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
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
        throw refusal('url-too-long', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('url-too-long', { length: text.length, most: MAX_URL_LENGTH }));
    }
    // The URL parser silently drops tabs and line breaks, and so makes another URL.
    if (/[\t\n\r]/.test(text))
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('url-line-break'));
    const url = URL.parse(text, base?.href);
    if (!url)
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)((0,_repair_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isRelativeUrl */ .cW)(text) ? 'url-relative' : 'url-not-absolute'));
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw refusal('scheme-not-allowed', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('url-scheme', { scheme: url.protocol.slice(0, 40) }));
    }
    // 'http:///a' and 'http:a' parse as if 'a' were the host, which is not meant.
    if (!base && !/^https?:[/\\]{2}[^/\\]/i.test(text))
        throw refusal('url-invalid', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('url-no-host'));
    if (url.username || url.password) {
        throw refusal('url-credentials', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('url-credentials'));
    }
    if (BAD_PORTS.has(url.port))
        throw refusal('port-not-allowed', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('url-port', { port: url.port }));
    // An assignment parses the URL again, so do it only if needed.
    if (text.includes('#'))
        url.hash = '';
    // RFC 3986 wants it encoded, the URL parser does not, and some servers refuse it raw.
    if (url.pathname.includes('|'))
        url.pathname = url.pathname.replaceAll('|', '%7C');
    if (url.href.length > MAX_URL_LENGTH) {
        throw refusal('url-too-long', (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('url-too-long-encoded', { most: MAX_URL_LENGTH }));
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
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   g: () => (/* binding */ encodeStrict)
/* harmony export */ });
/**
 * Percent-encoding for signatures: encodes all but letters, digits and `-._~` (RFC 3986 §2.3). encodeURIComponent
 * leaves `!'()*`, which some stores and most pattern matchers do not accept raw. Pure.
 */
function encodeStrict(text) {
    if (/^[\w.~-]*$/.test(text))
        return text;
    return encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
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
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('url-srcset');
    return URL_WITHIN.test(text) ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('url-within') : undefined;
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
        en: 'YAML files with further options, one path a line, for the settings that several steps share; what stands in a step wins. See "docs/inputs.md".',
        zh: '写有其他选项的 YAML 文件，每行一个路径，用于几个步骤共用的设置；步骤自己写的优先。见 docs/inputs.zh-CN.md。',
    },
});
const CONFIG_FIELD = (0,_options_field_js__WEBPACK_IMPORTED_MODULE_0__/* .inGroup */ .HB)('report', {
    config: {
        en: 'The same as text in the workflow. It wins over `config-file`.',
        zh: '与上一项相同，但直接写在 workflow 里；优先于 `config-file`。',
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

/** Returns the event that runs a fork's code or follows such a run. A deleted repository counts as a fork. */
async function forkEvent({ GITHUB_EVENT_PATH: path, }) {
    const text = path && (await (0,_base_files_small_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .E)(path));
    const { repository, pull_request: pull, workflow_run: run } = JSON.parse(text || '{}');
    if (pull && isElsewhere(pull.head?.repo, pull.base?.repo))
        return 'pull_request';
    return run && isElsewhere(run.head_repository, repository) ? 'workflow_run' : undefined;
}
/** Being a fork of a third repository says nothing. */
function isElsewhere(head, base) {
    return head?.full_name === undefined || head.full_name !== base?.full_name;
}


/***/ }),

/***/ 68958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34277);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22288);
/* harmony import */ var _options_field_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27733);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21561);
/* harmony import */ var _fork_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50195);
/** Adds the options of a config to those of a step or command, before any option is judged. */











/** @param given inputs or flags, `config` and `configFile` among them */
async function withConfig(table, given, { environment, ...place }) {
    const { config = '', configFile = '', ...own } = given;
    const files = (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .lineList */ .XA)(configFile);
    const isFork = files.length > 0 && (await (0,_fork_js__WEBPACK_IMPORTED_MODULE_9__/* .forkEvent */ .l)(environment)) !== undefined;
    const texts = [
        ...(isFork ? [] : files.map(file => ({ file, source: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .joined */ .oR)(' ', 'config-file', (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(file)) }))),
        ...(config.trim() === '' ? [] : [{ file: undefined, source: 'config' }]),
    ];
    const options = { ...own };
    const fromFile = new Set();
    const lines = [];
    const problems = isFork ? [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('config-fork')] : [];
    for (const { file, source } of texts)
        try {
            // Loaded late, since it needs the tables of every job.
            const { configValues } = await Promise.all(/* import() */[__webpack_require__.e(8280), __webpack_require__.e(5358), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 90563));
            const text = file === undefined ? config : await textOf(file, place);
            const { values, problems: faults } = await configValues(text, table, file !== undefined);
            problems.push(...faults.map(fault => (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .faultAt */ .ux)(source, fault)));
            for (const [name, value] of Object.entries(values)) {
                // An empty flag is not set.
                if (own[(0,_options_field_js__WEBPACK_IMPORTED_MODULE_7__/* .camelCase */ .xQ)(name)])
                    continue;
                options[(0,_options_field_js__WEBPACK_IMPORTED_MODULE_7__/* .camelCase */ .xQ)(name)] = value;
                fromFile[file === undefined ? 'delete' : 'add'](name);
            }
            if (file !== undefined)
                lines.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('config-read', { source, endpoint: values.endpoint ? (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD)(values.endpoint) : '–' }));
        }
        catch (error) {
            problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .faultAt */ .ux)(source, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .s$)(error)));
        }
    return { options, fromFile, lines, problems };
}
async function textOf(file, { cwd, workspace }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    const isInside = workspace === undefined || (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .contains */ .gR)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveExisting */ ._j)(path));
    if (!isInside)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .invalid */ .Gq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('config-outside'));
    const text = await (0,_base_files_small_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .E)(path);
    if (text === undefined)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_8__/* .invalid */ .Gq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)('config-unreadable'));
    return text;
}


/***/ }),

/***/ 87889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ checkCallerOptions),
/* harmony export */   kP: () => (/* binding */ foreignLogin),
/* harmony export */   qe: () => (/* binding */ unknownOption)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63585);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1482);
/** Checks mistakes that only a program can make: unknown option names, and wrong types of options without a field. */





const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string';
const isFunction = (value) => typeof value === 'function';
/** Options that have no field, with their types. */
const KINDS = {
    cwd: { needed: 'kind-text', is: isText },
    environment: { needed: 'kind-record', is: isObject },
    credentials: { needed: 'kind-function', is: isFunction },
    repository: { needed: 'kind-text', is: isText },
    signal: { needed: 'kind-signal', is: (value) => isObject(value) && 'aborted' in value },
    watch: { needed: 'kind-record', is: isObject },
    store: {
        needed: 'kind-store',
        is: (value) => isObject(value) && ['head', 'put', 'get', 'list'].every(name => isFunction(value[name])),
    },
    runId: { needed: 'kind-text', is: isText },
    unordered: { needed: 'rule-true-or-false', is: (value) => typeof value === 'boolean' },
};
const OF_EVERY_JOB = ['cwd', 'environment', 'credentials', 'repository', 'signal', 'watch'];
/**
 * Call this before any option is used.
 * @param more options without a field that only this job takes
 * @throws SettingsError with these problems and those of the fields
 */
function checkCallerOptions(table, given, more = []) {
    if (!isObject(given))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([
            (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('option-kind', { name: 'options', kind: kindOf(given), needed: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('kind-record') }),
        ]);
    const problems = callerProblems(table, given, more);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([...problems, ...(0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .Ac)(table, given).problems]);
}
function callerProblems(table, given, more) {
    const beside = [...OF_EVERY_JOB, ...more];
    const known = [...Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ), ...beside];
    return Object.entries(given).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!known.includes(name))
            return [foreignLogin(name, _field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ) ?? unknownOption(name, known)];
        const kind = beside.find(one => one === name);
        if (kind === undefined || KINDS[kind].is(value))
            return [];
        return [(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('option-kind', { name, kind: kindOf(value), needed: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)(KINDS[kind].needed) })];
    });
}
/** @param shown the name as it stands in the sentence */
function unknownOption(name, known, shown = name) {
    const nearest = (0,_base_messages_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestWord */ .z)(name, known);
    return nearest
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('option-unknown-near', { name: shown, nearest })
        : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('option-unknown', { name: shown });
}
function kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
}
/**
 * Names our input where that of another action is given.
 * @param spelled turns an input's name into an option or a flag
 */
function foreignLogin(name, spelled) {
    return name === spelled('role-to-assume')
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('login-foreign', { name, meant: spelled('role-arn') })
        : undefined;
}


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

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   ZY: () => (/* binding */ parseOption),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27733);
/** Parses text or a caller's values into one typed record, or reports every problem at once. Pure. */




/**
 * @returns `problems`: one sentence each: the name, the value, the rule. A field with a problem has no value in
 *   `options`. `given`: the names of the fields that have a value of their own
 */
function parseOptions(table, given) {
    const problems = [];
    const options = {};
    const set = new Set();
    for (const [name, field] of Object.entries(table)) {
        const own = ownValue(given[(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name)], field);
        if (own !== undefined)
            set.add(name);
        const value = own === undefined ? field.default : own;
        if (value === undefined) {
            if (field.required)
                problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('option-required', { name, help: (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .helpOf */ .ZL)(field) }));
            continue;
        }
        try {
            options[(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name)] = field.parse(value);
        }
        catch (error) {
            const rule = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error);
            problems.push(field.secret || field.private
                ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('named', { name, rule })
                : (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('option-wrong', { name, value: shown(value), rule }));
        }
    }
    return { options: options, problems, given: set };
}
/** Parses one field outside a run; undefined for a missing or wrong value. */
function parseOption(field, given) {
    return parseOptions({ field }, { field: given }).options.field;
}
/** The values of the options of one table. */
function valuesOf(table, options) {
    const names = Object.keys(table).map(_field_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ);
    return Object.fromEntries(names.map(name => [name, options[name]]));
}
/** Empty text means "not set", since an unset input of an action arrives as empty text. */
function ownValue(value, field) {
    const isTrimmed = typeof value === 'string' && !field.secret && !field.verbatim;
    const text = isTrimmed ? value.trim() : value;
    return text === '' ? undefined : text;
}
function shown(value) {
    const text = typeof value === 'string' ? JSON.stringify((0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(value)) : String(value);
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
/** Collects all problems of the options, so that the user sees them at once. */
class Problems {
    #sentences;
    constructor(sentences) {
        this.#sentences = [...sentences];
    }
    add(...sentences) {
        this.#sentences.push(...sentences.flat());
    }
    /** @param name precedes the message of an error that `make` throws */
    attempt(make, name) {
        try {
            return make();
        }
        catch (error) {
            if (name)
                this.#sentences.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('named', { name, rule: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error) }));
            else
                this.#sentences.push(...(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN ? error.sentences : [(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .s$)(error)]));
            return undefined;
        }
    }
    get sentences() {
        return this.#sentences;
    }
    /** @throws SettingsError if there is a problem */
    refuse() {
        if (this.#sentences.length > 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN(this.#sentences);
    }
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91181);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22288);
/**
 * Parsers of values as users write them: counts, sizes, times, switches, lists. They are strict, since a misread size
 * is worse than a refused one. Each takes the text of an input or flag, or a value of a library's caller.
 */





/** @param rule completes the sentence "… is needed" */
function mustBe(rule) {
    return invalid((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('needed', { rule }));
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
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('needed', { rule: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)(kind) }));
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
            throw mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-one-of', { words: words.join(', ') }));
        return word;
    };
    return Object.assign(parse, { words });
}
/** Accepts the word of each language, and common variants such as `zh-CN`, `cn`, `中文` and `en-US`. */
const languageWord = Object.assign((value) => {
    const language = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .languageMeant */ .iV)(scalarText(value));
    if (language === undefined)
        throw mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-one-of', { words: _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .LANGUAGE_CODES */ .uj.join(', ') }));
    return language;
}, { words: _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .LANGUAGE_CODES */ .uj });
/** The YAML 1.2 core schema's words, as in every other action. */
const trueOrFalse = value => {
    if (/^(true|True|TRUE)$/.test(scalarText(value)))
        return true;
    if (/^(false|False|FALSE)$/.test(scalarText(value)))
        return false;
    throw mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-true-or-false'));
};
function wholeNumber(least, most) {
    return value => {
        const number = WHOLE_NUMBER.test(scalarText(value)) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most))
            throw mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-whole-number', { least, most }));
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('options', 'options-invalid', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('proxy-needed'));
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
            throw mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-size', { least, most }));
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
    const parse = duration(leastMs, mostMs, rule => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-never-or', { rule }));
    return value => (value === 'never' ? undefined : parse(value));
}
const WHOLE_NUMBER = /^\d{1,9}$/;
/** @param text the wrong value; for a bare number the message suggests the likely unit */
function timeRule(text, leastMs, mostMs) {
    const range = { least: timeText(leastMs), most: timeText(mostMs) };
    const meant = `${text}${mostMs > TIME_UNITS.d ? 'd' : 'm'}`;
    const meantMs = WHOLE_NUMBER.test(text) ? milliseconds(meant) : Number.NaN;
    if (meantMs >= leastMs && meantMs <= mostMs)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-time-unit', { meant, ...range });
    const [first, second] = mostMs < TIME_UNITS.d ? ['30s', '1m30s'] : ['12h', '7d'];
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-time', { first, second, ...range });
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
    return mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-moment'));
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
        throw mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-pairs', { line: bad + 1 }));
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
            throw mustBe((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv)('rule-at-most', { most, count: entries.length }));
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
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
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
            en: 'Host or URL of the store, or a word: `internal` (OSS), `accelerate` (OSS, AWS). For R2: the S3 API address that Cloudflare shows, or the account id, such as `<id>` or `<id>.eu`. Default: the public endpoint of the region.',
            zh: '存储的主机名或 URL，也可以写一个词：`internal`（OSS）、`accelerate`（OSS、AWS）。R2 填 Cloudflare 显示的 S3 API 地址，或账户 ID，如 `<id>` 或 `<id>.eu`。默认：该地域的公网 Endpoint。',
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
            en: 'Access key id of a user, or of temporary credentials. Default: `OSS_ACCESS_KEY_ID`, then `ALIBABA_CLOUD_ACCESS_KEY_ID`, or `AWS_ACCESS_KEY_ID` for S3 and R2.',
            zh: '用户或临时访问凭证的 AccessKey ID。默认依次取环境变量 `OSS_ACCESS_KEY_ID`、`ALIBABA_CLOUD_ACCESS_KEY_ID`；S3 和 R2 取 `AWS_ACCESS_KEY_ID`。',
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
            en: "Keyless login: the role that the job's OIDC token is exchanged for, of Alibaba Cloud RAM, or of AWS for `s3://`.",
            zh: '免密钥登录：用 job 的 OIDC token 换取哪个角色的凭证；角色属于阿里云 RAM，`s3://` 则属于 AWS。',
            also: "The token is requested at the address that GitHub puts into a job's `environment`.",
        },
        'oidc-provider-arn': {
            notShared: 'trusted',
            en: 'The identity provider in RAM that trusts GitHub; with `role-arn` for `oss://`. Default: `oidc-provider/GitHub` in the account of the role.',
            zh: 'RAM 中信任 GitHub 的身份提供商；`oss://` 时与 `role-arn` 一起使用。默认：角色所在账号的 `oidc-provider/GitHub`。',
        },
    }),
    ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('where', {
        proxy: {
            notShared: 'trusted',
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyChoice */ .QL,
            default: 'none',
            private: true,
            secretsIn: _base_http_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxySecrets */ .Wm,
            en: 'The way to the store and the login: `none`, `env` (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`), or the URL of an HTTP proxy.',
            zh: '访问存储和登录服务时用的代理：`none`（直连）、`env`（`HTTPS_PROXY`、`HTTP_PROXY`、`NO_PROXY`），或 HTTP 代理的 URL。',
            also: 'The variables are those of `environment`.',
        },
    }),
    ...(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('report', {
        language: {
            parse: _parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .languageWord */ .Ly,
            default: 'en',
            en: 'Language of everything a person reads: `en` or `zh` (`zh-CN`, `cn`, `中文` and `en-US` are understood).',
            zh: '给人看的文字用哪种语言：`en` 或 `zh`（也认得 `zh-CN`、`cn`、`中文`、`en-US`）。命令行默认取系统的语言设置。',
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
        throw (0,_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .mustBe */ .Jq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('rule-encryption'));
    return { method: 'KMS', keyId };
};
/** A value may be empty. The store's own rules for characters and lengths are checked with the destination. */
const isTag = (name, value) => name !== '' && !/\p{Cc}/u.test(name + value) && (name + value).isWellFormed();
/** Encryption and tags of uploads, which several jobs take. */
const UPLOAD_FIELDS = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .inGroup */ .HB)('keys', {
    encryption: {
        parse: encryption,
        en: 'Server-side encryption of everything that is stored: `AES256`, `KMS`, or `KMS:` and the id of a key. OSS and S3; R2 and folders have none. Default: that of the bucket.',
        zh: '对存储的所有内容做服务端加密：`AES256`、`KMS`，或 `KMS:` 加密钥 ID。用于 OSS 和 S3；R2 和目录不支持。默认：按 Bucket 的设置。',
    },
    tags: {
        takes: 'pairs',
        parse: (0,_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .namedLines */ .vl)(MAX_TAGS, isTag, line => (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('rule-named-lines', { line })),
        default: '',
        private: true,
        en: 'Object tags of the images, `name: value` lines, at most 10. OSS and S3; R2 and folders have none.',
        zh: '图片的对象标签，每行一个 `name: value`，最多 10 个。用于 OSS 和 S3；R2 和目录不支持。',
    },
});


/***/ }),

/***/ 73852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75541);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65180);


const OUTCOMES = ['stored', 'unchanged', 'skipped', 'refused', 'failed'];
function resultOf(index, position, outcome) {
    const { url, listedAt, fields } = position;
    // A refused URL may hold a password, which must not reach files and outputs.
    const shown = outcome.outcome === 'refused' && hasUserinfo(url) ? (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutUserinfo */ .Q3)(url) : (0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenDataUri */ .IR)(url);
    return { position: index, url: shown, ...outcome, ...(listedAt && { listedAt }), ...(fields && { fields }) };
}
/** Also finds userinfo in text that is not a URL: between a colon or slashes and the end of the host. */
function hasUserinfo(text) {
    const url = URL.parse(text);
    return url ? url.username !== '' || url.password !== '' : /^[^/?#]*[:/]\/{0,2}[^/?#]*@/.test(text);
}
/** Formats bytes in a readable unit. Pure. */
function sizeText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    const kibibytes = bytes / 1024;
    return kibibytes < 1024 ? `${kibibytes.toFixed(0)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`;
}


/***/ }),

/***/ 17721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   vG: () => (/* binding */ checkCredentials),
/* harmony export */   xm: () => (/* binding */ emptyKey)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91181);
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
            notices.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('key-trimmed', { name: names[part] }));
        return value;
    };
    const accessKeyId = trimmed('accessKeyId');
    const accessKeySecret = trimmed('accessKeySecret');
    const securityToken = trimmed('securityToken');
    const problems = [];
    const missing = (part) => {
        if (parts[part] === undefined)
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('key-missing', { name: names[part] });
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
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(flaw, { name: names[part] }));
    }
    const temporary = TEMPORARY.exec(accessKeyId)?.[1];
    if (temporary && securityToken === '') {
        const { accessKeyId: name, securityToken: token } = names;
        problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)('key-temporary', { name, start: temporary, token }));
    }
    if (problems.length > 0)
        return { problems, notices };
    const pair = { accessKeyId, accessKeySecret };
    return { problems, notices, credentials: securityToken === '' ? pair : { ...pair, securityToken } };
}
/** The sentence for a key that is set to nothing. */
function emptyKey(name, isStep) {
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(isStep ? 'key-empty-step' : 'key-empty', { name });
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

/***/ 3544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ repairCredentials),
/* harmony export */   SH: () => (/* binding */ KEY_ID_VARIABLES),
/* harmony export */   Ui: () => (/* binding */ emptyVariable),
/* harmony export */   VP: () => (/* binding */ SECRET_VARIABLES),
/* harmony export */   kv: () => (/* binding */ credentialsFromEnv),
/* harmony export */   ub: () => (/* binding */ REPAIR_VARIABLES)
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
/** Variables for places of `repair-from` that the run's own keys do not fit. */
const REPAIR_VARIABLES = {
    accessKeyId: 'REPAIR_ACCESS_KEY_ID',
    accessKeySecret: 'REPAIR_ACCESS_KEY_SECRET',
    securityToken: 'REPAIR_SECURITY_TOKEN',
};
/** Sets of variables that hold keys, in order: the first set with a value wins. */
const FAMILIES = { alibaba: [OSS, ALIBABA], aws: [OSS, AWS] };
const ALL = [OSS, ALIBABA, AWS, REPAIR_VARIABLES];
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
    return names && keysIn(env, names, isStep);
}
function keysIn(env, names, isStep) {
    const accessKeyId = env[names.accessKeyId];
    const accessKeySecret = env[names.accessKeySecret];
    const securityToken = env[names.securityToken] || undefined;
    return (0,_check_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .checkCredentials */ .vG)({ accessKeyId, accessKeySecret, securityToken }, names, isStep);
}
/** @returns undefined if neither the key id nor the secret is set */
function repairCredentials(env, isStep = false) {
    const { accessKeyId, accessKeySecret } = REPAIR_VARIABLES;
    return env[accessKeyId] || env[accessKeySecret] ? keysIn(env, REPAIR_VARIABLES, isStep) : undefined;
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
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/* harmony import */ var _base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58585);
/* harmony import */ var _reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
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
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('key', 'key-invalid', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-wrong', { key: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(key), rule }));
}
/** The rule that a path breaks below every prefix, as the end of a sentence. */
function brokenPathRule(path) {
    return brokenRule(path) ?? imageRule(path);
}
function imageRule(path) {
    // A deeper folder of this name is reserved too: it belongs to the longer prefix of another run.
    return (0,_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedFolderIn */ .oI)(path) !== undefined
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-reserved', { folder: _reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .RESERVED_FOLDER */ .MI })
        : undefined;
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('key', 'key-invalid', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('prefix-wrong', { prefix: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(text), rule }));
    return `${path}/`;
}
/** Matches most keys. A match breaks no rule as long as the whole key is no longer than a segment may be. */
const PLAIN_KEY = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;
function brokenRule(key) {
    if (key.length <= MAX_SEGMENT_BYTES && PLAIN_KEY.test(key))
        return undefined;
    if (key === '')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-empty');
    if (!key.isWellFormed())
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-unicode');
    if (isLonger(key, MAX_KEY_BYTES))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-long', { bytes: Buffer.byteLength(key), most: MAX_KEY_BYTES });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(key))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-control');
    if (key.includes('\\'))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-backslash');
    for (const segment of key.split('/')) {
        if (segment === '')
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-empty-segment');
        if (segment === '.' || segment === '..')
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-dots', { segment });
        if (isLonger(segment, MAX_SEGMENT_BYTES))
            return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('key-rule-long-segment', { most: MAX_SEGMENT_BYTES });
    }
    return undefined;
}
/** Length in UTF-8. A UTF-16 code unit takes at most three bytes. */
function isLonger(text, most) {
    return 3 * text.length > most && Buffer.byteLength(text) > most;
}
/** @param base ends in '/' */
function publicUrl(base, key, suffix) {
    return base + (0,_base_url_percent_encode_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePath */ .O)(key) + suffix;
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


/***/ })

};

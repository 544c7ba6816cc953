export const id = 45;
export const ids = [45];
export const modules = {

/***/ 73045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/listing/none-found.js
var none_found = __webpack_require__(49825);
;// CONCATENATED MODULE: ./lib/listing/token.js
/**
 * What a listing that stopped at its limit gives to be gone on with: the last name it gave. Stores' own tokens mark
 * the ends of pages, and a limit or a filter ends in the middle of one.
 */
/** @param last the last key, or common prefix, that was given */
function makeToken(last) {
    return Buffer.from(last).toString('base64url');
}
/** @throws Error whose message completes "continuation-token …" */
function readToken(token) {
    const last = Buffer.from(token, 'base64url').toString();
    if (last === '' || makeToken(last) !== token)
        throw new Error('is no next-token of an earlier listing');
    return last;
}

// EXTERNAL MODULE: ./lib/listing/walk.js
var listing_walk = __webpack_require__(76775);
// EXTERNAL MODULE: ./lib/one-pass.js
var one_pass = __webpack_require__(43921);
// EXTERNAL MODULE: ./lib/listing/match.js + 2 modules
var listing_match = __webpack_require__(46770);
// EXTERNAL MODULE: ./lib/options/list-fields.js
var list_fields = __webpack_require__(26204);
// EXTERNAL MODULE: ./lib/options/parse.js
var parse = __webpack_require__(32977);
// EXTERNAL MODULE: ./lib/options/problems.js
var options_problems = __webpack_require__(38520);
// EXTERNAL MODULE: ./lib/options/store-settings.js + 17 modules
var store_settings = __webpack_require__(37064);
;// CONCATENATED MODULE: ./lib/options/list-settings.js
/** What was asked of a listing, judged as a whole before the first request. */






/** @throws SettingsError with every problem that can be found without a request */
function makeListSettings(given, around, say) {
    const parsed = (0,parse/* parseOptions */.A)(list_fields/* LIST_FIELDS */.H, given);
    const { options } = parsed;
    const problems = new options_problems/* Problems */.Z(parsed.problems);
    const store = (0,store_settings/* findStore */.h)({ name: 'source', uri: options.source, mayWrite: false }, options, around, say, problems);
    const { match: pattern, delimiter, limit, startAfter, continuationToken: token } = options;
    const match = pattern ? problems.attempt(() => (0,listing_match/* parseMatch */.N)(pattern), named('match', pattern)) : listing_match/* EVERY_KEY */.Q;
    const resumed = token
        ? problems.attempt(() => readToken(token), named('continuation-token', token))
        : undefined;
    problems.refuse();
    const { settings, notices } = store;
    return {
        store: settings,
        wanted: {
            match: match ?? listing_match/* EVERY_KEY */.Q,
            delimiter,
            limit,
            after: later(startAfter, resumed),
            modifiedSince: options.modifiedSince && dateOf(options.modifiedSince, around.clock.now()),
        },
        ifNoneFound: options.ifNoneFound,
        resultsFile: options.resultsFile,
        notices,
    };
}
function named(name, value) {
    return `${name} ${JSON.stringify(value.slice(0, 100))}`;
}
/** Whichever sorts further on. */
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b;
}
function dateOf(moment, now) {
    return 'at' in moment ? moment.at : new Date(now - moment.ageMs);
}

// EXTERNAL MODULE: ./lib/read-context.js
var read_context = __webpack_require__(6397);
// EXTERNAL MODULE: ./lib/report/results-file.js + 1 modules
var results_file = __webpack_require__(6425);
// EXTERNAL MODULE: ./lib/stores/open.js + 37 modules
var stores_open = __webpack_require__(94821);
;// CONCATENATED MODULE: ./lib/list.js
/**
 * Lists what is in a store: page after page in the order of the keys' bytes, one page in memory at a time.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */









/**
 * Iterate it for objects (and, with a delimiter, common prefixes), await it for the report, or both in this order.
 * Nothing is asked before that. Logs nothing, touches no `process`.
 * @throws SettingsError with every problem of what was asked; PersistError when the store refuses, or `cancelled`
 */
function list(options) {
    return new one_pass/* OnePass */.G(run(options));
}
async function* run(options) {
    const context = (0,read_context/* readContext */.y)(options);
    const { watch, signal } = context;
    const settings = makeListSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,stores_open/* storeWarnings */.dj)(settings.store)])
        watch.notice(notice);
    const file = await (0,results_file/* openResults */.Bm)(settings.resultsFile, context.cwd);
    let store;
    let count = 0;
    let bytes = 0;
    let last = '';
    let truncated = false;
    try {
        store = await (0,stores_open/* openStore */.Ch)(settings.store, watch.notice);
        const walk = (0,listing_walk/* walkStore */.RC)(store, settings.wanted, signal);
        for (let step = await walk.next();; step = await walk.next()) {
            if (step.done) {
                truncated = step.value;
                break;
            }
            const listed = step.value;
            count++;
            last = (0,listing_walk/* nameOf */.Vb)(listed);
            if (!(0,listing_walk/* isPrefix */.RW)(listed)) {
                bytes += listed.size;
                await file?.write(listed);
            }
            watch.reached(count, bytes);
            yield listed;
        }
        await file?.end();
    }
    catch (error) {
        throw signal.aborted ? cancelled(error) : error;
    }
    finally {
        await Promise.all([file?.close(), store?.close()]);
    }
    if (count === 0)
        (0,none_found/* sayNothingFound */.N)(settings.ifNoneFound, watch);
    const nextToken = truncated ? makeToken(last) : undefined;
    return { count, bytes, truncated, nextToken, resultsFile: file?.path };
}
function cancelled(cause) {
    return new errors/* PersistError */.vc('store', 'cancelled', 'the listing was cancelled', { cause });
}


/***/ }),

/***/ 46770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ EVERY_KEY),
  N: () => (/* binding */ parseMatch)
});

;// CONCATENATED MODULE: ./lib/listing/automaton.js
/**
 * Accepts or refuses text in time proportional to its length, whatever the text: all ways through are followed at
 * once (Thompson's construction), where regular expressions try them one after the other.
 * Grows from left to right; a place is a number, and the last one made is where an accepted text ends.
 */
class Automaton {
    /** By which character it goes on to the place behind; undefined where it goes on without one, or ends. */
    #fits = [undefined];
    #next = [0];
    /** What each place stands for as well. */
    #alike = [[]];
    /** Where what comes next is a '/'. */
    #slashes = new Set();
    /** Where folders may follow, or none. */
    #folders = new Set();
    #choices = [];
    #end = 0;
    /** The round in which a place was last reached, so that none is followed twice. */
    #reached = [];
    /** The same, of places from where a '/' was looked for. */
    #looked = [];
    #round = 0;
    /** One character. */
    step(fits) {
        const from = this.#end;
        this.#end = this.#place();
        this.#fits[from] = fits;
        this.#next[from] = this.#end;
    }
    slash() {
        this.#slashes.add(this.#end);
        this.step(character => character === '/');
    }
    /** Any number of characters of any kind; at the beginning of a segment, where there are none, not even the '/' behind. */
    folders() {
        this.#folders.add(this.#end);
        this.loop(() => true);
    }
    /** Any number of characters. */
    loop(fits) {
        const again = this.#placeBehind(this.#end);
        this.#fits[again] = fits;
        this.#next[again] = again;
        this.#end = this.#placeBehind(again);
    }
    /** Begins the first of several ways. */
    open() {
        this.#choices.push({ start: this.#end, ends: [] });
        this.#end = this.#placeBehind(this.#end);
    }
    /** Begins another way. */
    or() {
        const choice = this.#choices.at(-1);
        if (!choice)
            return;
        choice.ends.push(this.#end);
        this.#end = this.#placeBehind(choice.start);
    }
    /** Has the ways meet. */
    close() {
        const ends = [...(this.#choices.pop()?.ends ?? []), this.#end];
        this.#end = this.#place();
        for (const end of ends)
            this.#alike[end]?.push(this.#end);
    }
    accepts(text) {
        let places = this.#reach([0], true);
        for (const character of text) {
            places = this.#reach(places.filter(place => this.#fits[place]?.(character)).map(place => this.#next[place] ?? 0), character === '/');
            if (places.length === 0)
                return false;
        }
        return places.includes(this.#end);
    }
    #place() {
        this.#next.push(0);
        this.#alike.push([]);
        return this.#fits.push(undefined) - 1;
    }
    #placeBehind(from) {
        const place = this.#place();
        this.#alike[from]?.push(place);
        return place;
    }
    /**
     * The places and all that they stand for, each once.
     * @param startsSegment whether the text is at the beginning of a segment there
     */
    #reach(places, startsSegment) {
        this.#round++;
        const reached = [];
        const waiting = [...places];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            if (this.#reached[place] === this.#round)
                continue;
            this.#reached[place] = this.#round;
            reached.push(place);
            waiting.push(...(this.#alike[place] ?? []));
            if (startsSegment && this.#folders.has(place))
                waiting.push(...this.#behindSlashes(place));
        }
        return reached;
    }
    /** Where it goes on behind a '/' that comes before any other character. */
    #behindSlashes(from) {
        const behind = [];
        const waiting = [from];
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            if (this.#looked[place] === this.#round)
                continue;
            this.#looked[place] = this.#round;
            waiting.push(...(this.#alike[place] ?? []));
            if (this.#slashes.has(place))
                behind.push(this.#next[place] ?? 0);
        }
        return behind;
    }
}

;// CONCATENATED MODULE: ./lib/listing/glob.js
/** Globs on object keys, which anybody may have made up: no key makes matching slow. Pure. */

/** `[]a]` holds a `]`; a `[` that is never closed stands for itself. */
const TOKENS = /(?<anything>\*\*+)|(?<within>\*)|(?<one>\?)|\[(?<members>[!^]?[^/][^\]/]*)\]|(?<mark>[{,}])|(?<literal>.)/gsu;
/**
 * `*` and `?` within a segment; `**` over several, which as a whole segment may be none; `[ab]`, `[a-z]`, `[!ab]`;
 * `{jpg,png}`, nested or not. Case counts, and a dot at a beginning is nothing special.
 */
function parseGlob(pattern) {
    const tokens = tokensOf(pattern);
    const isMagic = magicMarks(tokens);
    const automaton = new Automaton();
    for (const token of tokens) {
        if (token.kind === 'mark' && !isMagic.has(token))
            automaton.step(only(token.text));
        else
            add(token, automaton);
    }
    const firstMagic = tokens.findIndex(token => token.kind !== 'literal' && (token.kind !== 'mark' || isMagic.has(token)));
    const head = firstMagic < 0 ? tokens : tokens.slice(0, firstMagic);
    return { head: head.map(({ text }) => text).join(''), fits: text => automaton.accepts(text) };
}
function tokensOf(pattern) {
    return Array.from(pattern.matchAll(TOKENS), ({ groups = {} }) => {
        const [kind = 'literal', text = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
        return { kind: kind, text };
    });
}
/** Braces without an end or without a comma, and commas outside of them, are characters like any other. */
function magicMarks(tokens) {
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
    return magic;
}
const within = character => character !== '/';
const only = (wanted) => character => character === wanted;
function add({ kind, text }, automaton) {
    switch (kind) {
        case 'literal':
            return text === '/' ? automaton.slash() : automaton.step(only(text));
        case 'one':
            return automaton.step(within);
        case 'members':
            return automaton.step(membersOf(text));
        case 'within':
            return automaton.loop(within);
        case 'anything':
            return automaton.folders();
        case 'mark':
            return text === '{' ? automaton.open() : text === ',' ? automaton.or() : automaton.close();
    }
}
/** @param text between the brackets */
function membersOf(text) {
    const isNegated = /^[!^]./su.test(text);
    const ranges = Array.from((isNegated ? text.slice(1) : text).matchAll(/(.)(?:-(.))?/gsu), ([, from = '', to = from]) => [pointOf(from), pointOf(to)]);
    return character => {
        const point = pointOf(character);
        const isMember = ranges.some(([from, to]) => from <= point && point <= to);
        return character !== '/' && isMember !== isNegated;
    };
}
function pointOf(character) {
    return character.codePointAt(0) ?? 0;
}

// EXTERNAL MODULE: ./lib/listing/own.js
var own = __webpack_require__(28964);
;// CONCATENATED MODULE: ./lib/listing/match.js


/** Keys are at most 1,023 bytes, and the time a match takes grows with the pattern. */
const MAX_PATTERN = 1000;
const EVERY_KEY = { head: '', seesOwn: false, fits: () => true };
/** @throws Error whose message completes "match …" */
function parseMatch(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw new Error(`is longer than ${MAX_PATTERN} characters`);
    if (pattern.startsWith('/') || pattern.includes('\\'))
        throw new Error("is matched against the key below the prefix: no '/' at the start, no '\\'");
    return { ...parseGlob(pattern), seesOwn: (0,own/* ownFolderIn */.I)(pattern) !== undefined };
}


/***/ }),

/***/ 49825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sayNothingFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** @throws SettingsError of stage 'store' where that was asked for */
function sayNothingFound(ifNoneFound, { notice }) {
    const sentence = 'nothing was found below `source`';
    if (ifNoneFound === 'error')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([`${sentence} (if-none-found: error)`], 'store');
    if (ifNoneFound === 'warn')
        notice?.(sentence);
}


/***/ }),

/***/ 28964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ownFolderIn),
/* harmony export */   X: () => (/* binding */ behindOwn)
/* harmony export */ });
/**
 * What is ours in a store: notes for later runs and the doctor's probe, below each destination in a folder of this
 * name. Who looks for images does not look for them. Pure.
 */
const OWN = '.persist/';
/** @returns the name as far as the folder that is ours; undefined when it leads into none */
function ownFolderIn(name) {
    let at = name.indexOf(OWN);
    while (at > 0 && name[at - 1] !== '/')
        at = name.indexOf(OWN, at + 1);
    return at < 0 ? undefined : name.slice(0, at + OWN.length);
}
/** @returns what sorts behind all that is ours in the folder which the key lies in */
function behindOwn(key) {
    const folder = ownFolderIn(key);
    return folder && `${folder}~`;
}


/***/ }),

/***/ 76775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ walkStore),
/* harmony export */   RW: () => (/* binding */ isPrefix),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46770);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28964);


/**
 * Without what is ours, unless the store's prefix or the match leads there.
 * @returns whether the store has more than was asked for
 */
async function* walkStore(store, wanted, signal) {
    const { match, limit = Number.POSITIVE_INFINITY } = wanted;
    const seesOwn = match.seesOwn || (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFolderIn */ .I)(store.prefix) !== undefined;
    let count = 0;
    for await (const { listed, isLast } of pagesOf(store, wanted, seesOwn, signal)) {
        for (const one of listed) {
            signal.throwIfAborted();
            if (!seesOwn && (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFolderIn */ .I)(nameOf(one)) !== undefined)
                continue;
            if (!isPrefix(one) && !wants(one, store.prefix, wanted))
                continue;
            if (count === limit)
                return true;
            count++;
            yield one;
        }
        if (count === limit && !isLast)
            return true;
    }
    return false;
}
/** A page that ends within what is ours and not wanted is gone on from behind that, however much of it there is. */
async function* pagesOf(store, { match, delimiter, limit, after, modifiedSince }, seesOwn, signal) {
    const takesAll = match === _match_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERY_KEY */ .Q && modifiedSince === undefined;
    const listing = {
        ...(delimiter && { delimiter }),
        // One more than asked tells whether there are more.
        ...(takesAll && limit !== undefined && limit < 1000 && { pageSize: limit + 1 }),
    };
    let startAfter = after;
    for (;;) {
        let behind;
        for await (const page of store.list(store.prefix + match.head, { ...listing, ...(startAfter && { startAfter }) }, signal)) {
            const listed = inOrder(page);
            const isLast = page.nextToken === undefined;
            yield { listed, isLast };
            const last = listed.at(-1);
            behind = seesOwn || isLast || !last || isPrefix(last) ? undefined : (0,_own_js__WEBPACK_IMPORTED_MODULE_1__/* .behindOwn */ .X)(last.key);
            // A store that begins elsewhere than it is told to would give the same page for ever.
            if (behind === startAfter)
                behind = undefined;
            if (behind !== undefined)
                break;
        }
        if (behind === undefined)
            return;
        startAfter = behind;
    }
}
function isPrefix(listed) {
    return 'prefix' in listed;
}
function nameOf(listed) {
    return isPrefix(listed) ? listed.prefix : listed.key;
}
/** Objects and prefixes as one, by the bytes of their names. */
function inOrder({ objects, prefixes }) {
    if (prefixes.length === 0)
        return objects;
    const named = [...objects, ...prefixes.map(prefix => ({ prefix }))].map(listed => ({
        listed,
        name: Buffer.from(nameOf(listed)),
    }));
    return named.sort((a, b) => Buffer.compare(a.name, b.name)).map(({ listed }) => listed);
}
function wants(object, prefix, { match, modifiedSince }) {
    if (modifiedSince && !(object.lastModified && object.lastModified >= modifiedSince))
        return false;
    return match.fits(object.key.slice(prefix.length));
}


/***/ }),

/***/ 43921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ OnePass)
/* harmony export */ });
/**
 * A run that can be awaited for its report, or iterated for its results while it goes. It is read once, and not
 * faster than its reader reads: nothing is kept for a second one.
 */
class OnePass {
    #run;
    #report = Promise.withResolvers();
    #begun = false;
    constructor(run) {
        this.#run = run;
        // Whoever iterates gets the error there; it must not count as unhandled here.
        this.#report.promise.catch(() => { });
    }
    async *[Symbol.asyncIterator]() {
        if (this.#begun)
            throw new Error('a run is read once: iterate first, then await it for its report');
        this.#begun = true;
        try {
            for (let step = await this.#run.next();; step = await this.#run.next()) {
                if (step.done)
                    return this.#report.resolve(step.value);
                yield step.value;
            }
        }
        catch (error) {
            this.#report.reject(error);
            throw error;
        }
        finally {
            this.#report.reject(new Error('the run was left before its end'));
            await this.#run.return(undefined);
        }
    }
    // biome-ignore lint/suspicious/noThenProperty: awaiting is half of what this is for
    then(onGood, onBad) {
        if (!this.#begun)
            void this.#drain();
        return this.#report.promise.then(onGood, onBad);
    }
    async #drain() {
        try {
            for await (const _ of this)
                ;
        }
        catch {
            // The report's rejection says it.
        }
    }
}


/***/ }),

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZB: () => (/* binding */ checkWritable),
  Bm: () => (/* binding */ openResults),
  bM: () => (/* binding */ writeFailedFile),
  KB: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/report/json-lines-file.js




function openJsonLines(path) {
    const stream = (0,external_node_fs_.createWriteStream)(path);
    const done = (0,external_node_stream_promises_.finished)(stream).catch(error => {
        throw new errors/* PersistError */.vc('options', 'unexpected', `results-file cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    });
    // Awaited by whoever writes on or ends; until then its rejection must not count as unhandled.
    done.catch(() => { });
    const end = () => {
        stream.end();
        return done;
    };
    return {
        path,
        write(record) {
            if (stream.write(`${JSON.stringify(record)}\n`))
                return undefined;
            return Promise.race([(0,external_node_events_.once)(stream, 'drain').catch(() => done), done]);
        },
        end,
        close: () => end().catch(() => { }),
    };
}

;// CONCATENATED MODULE: ./lib/report/results-file.js
/** The results as JSON Lines, and what failed as a list that a next run takes back. */




/**
 * Tries the files before the first request, so that a path that cannot be written is not found out afterwards.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, directory) {
    const problems = [];
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,external_node_path_.resolve)(directory, name);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (await (0,promises_.open)(path, 'a')).close();
        }
        catch (error) {
            problems.push(`${setting} ${JSON.stringify(name)} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    if (problems.length > 0)
        throw new errors/* SettingsError */.GN(problems);
}
/**
 * The file that `results-file` names, to be written as the results come; undefined where it names none.
 * @throws SettingsError when it cannot be written
 */
async function openResults(name, directory) {
    await checkWritable({ 'results-file': name }, directory);
    return name === undefined ? undefined : openJsonLines((0,external_node_path_.resolve)(directory, name));
}
/** Writes each result on a line of its own as it comes; resolves when the file is whole. */
async function writeResults(path, results) {
    const file = openJsonLines(path);
    try {
        for await (const result of results)
            await file.write(result);
        await file.end();
    }
    finally {
        await file.close();
    }
}
/**
 * What another run should try again, as the records it was read from; what was refused would be refused again.
 * @returns the path, or undefined when there is nothing to try again and so no file
 */
async function writeFailedFile(name, directory, ledger, fields) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const { position, outcome, reason } of ledger.results()) {
        const written = positions[position];
        // What is gone has its next try by itself.
        if (written && (outcome === 'failed' || (outcome === 'skipped' && reason !== 'dead')))
            lines.push(JSON.stringify(asRecord(written, fields)));
    }
    const path = (0,external_node_path_.resolve)(directory, name);
    if (lines.length === 0) {
        await removeFile(path);
        return undefined;
    }
    await (0,promises_.writeFile)(path, `${lines.join('\n')}\n`);
    return path;
}
/** That of an earlier run would be tried again for ever. What is no file, such as /dev/null, is not ours to remove. */
async function removeFile(path) {
    if ((await (0,promises_.lstat)(path)).isFile())
        await (0,promises_.rm)(path);
    else
        await (0,promises_.writeFile)(path, '');
}
function asRecord(position, { urlField, keyField, refererField }) {
    return {
        ...position.fields,
        [urlField]: position.url,
        ...(keyField && position.key !== undefined && { [keyField]: position.key }),
        ...(refererField && position.referer !== undefined && { [refererField]: position.referer }),
    };
}


/***/ })

};

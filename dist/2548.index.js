export const id = 2548;
export const ids = [2548];
export const modules = {

/***/ 47759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ LazyRun)
/* harmony export */ });
/**
 * A run that begins when it is read. It can be read once and is never faster than its reader: no item is kept for a
 * second reader.
 */
class LazyRun {
    [Symbol.toStringTag] = 'LazyRun';
    #run;
    #report = Promise.withResolvers();
    #begun = false;
    constructor(run) {
        this.#run = run;
        // The iteration throws this error; here it must not count as unhandled.
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
    catch(onBad) {
        return this.then(undefined, onBad);
    }
    finally(onEnd) {
        return this.then().finally(onEnd);
    }
    async #drain() {
        try {
            for await (const _ of this)
                ;
        }
        catch {
            // The report rejects with the same error.
        }
    }
}


/***/ }),

/***/ 85909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Z4: () => (/* binding */ executedBy),
/* harmony export */   k3: () => (/* binding */ executedByAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/** Paths of files that git or GitHub executes, which must not come from a bucket. Pure. */



/**
 * Returns what a file at this path would do to a repository, or undefined. On some systems git takes `.GIT`, `.git.`,
 * `git~1` and names with invisible characters for `.git`; such forms of `.github` count as well.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS
 * @param path with '/'
 */
function executedBy(path) {
    // This runs for every path, and most cannot be such a path.
    if (!/git/i.test(path) && !/[^\0-\x7f]/.test(path))
        return undefined;
    const names = path.split('/').map(normalizedName);
    if (names.includes('.git'))
        return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-git');
    const isWorkflow = names.some((name, at) => name === '.github' && names[at + 1] === 'workflows');
    return isWorkflow ? (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('path-runs-workflow') : undefined;
}
/**
 * `executedBy` for an absolute path, relative to a folder: a user who starts inside .git does so knowingly.
 * @param start absolute
 */
function executedByAt(path, start) {
    const way = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(start, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(start, path) : path;
    return executedBy(way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'));
}
/** Returns one form for all names that a case-insensitive disk takes for the same. */
function foldCase(text) {
    // Upper case first, because 'ſ' becomes 'S' only that way.
    return text.normalize('NFC').toUpperCase().toLowerCase();
}
/** Short names of FAT (8.3). */
const SHORT = [
    [/^git~\d$/, '.git'],
    [/^github~\d$/, '.github'],
    [/^workfl~\d$/, 'workflows'],
];
function normalizedName(segment) {
    const visible = foldCase(segment.replace(/\p{Cf}/gu, ''));
    // On NTFS a colon begins the name of a stream.
    const name = withoutTail(visible.split(':', 1)[0] ?? '');
    return SHORT.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
/** Windows drops dots and spaces at the end. A loop, because a regular expression takes quadratic time here. */
function withoutTail(name) {
    let end = name.length;
    while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' '))
        end--;
    return name.slice(0, end);
}


/***/ }),

/***/ 9413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ replaceableAt),
/* harmony export */   V3: () => (/* binding */ removeIfEmpty),
/* harmony export */   f8: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79851);
/** Lets a program write a file under another name and renames it, so that a reader never sees a part of it. */


/**
 * Makes a file or a folder whole. A device or a pipe is written directly.
 * @param path absolute
 * @param write gets the name to write to
 * @returns what `write` returns
 */
async function writeWhole(path, write) {
    const target = await replaceableAt(path);
    if (!target.isReplaceable)
        return await write(target.path);
    const temporary = (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryFor */ .vM)(target.path);
    try {
        const written = await write(temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target.path);
        return written;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true, recursive: true });
    }
}
async function replaceableAt(path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => path);
    const isReplaceable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() || found.isDirectory(), () => true);
    return { path: target, isReplaceable };
}
/** Removes an empty file; a device stays. */
async function removeIfEmpty(path) {
    const { path: target } = await replaceableAt(path);
    const isEmpty = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).then(found => found.isFile() && found.size === 0, () => false);
    if (isEmpty)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(target, { force: true });
}


/***/ }),

/***/ 32548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listCommand: () => (/* binding */ listCommand)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _jobs_list_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19681);
/* harmony import */ var _jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54412);
/* harmony import */ var _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81471);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73676);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13100);
/* harmony import */ var _run_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67755);
/** `persist-images list`. */







async function listCommand(context) {
    const { command, options, terminal } = context;
    return await (0,_run_command_js__WEBPACK_IMPORTED_MODULE_6__/* .runCommand */ .d)(context, {
        options: { ...options, ...(0,_args_js__WEBPACK_IMPORTED_MODULE_4__/* .singlePositional */ .BT)(command, 'source') },
        watch: _jobs_persist_watching_door_js__WEBPACK_IMPORTED_MODULE_3__/* .readWatcher */ .hr,
        run: _jobs_list_list_js__WEBPACK_IMPORTED_MODULE_1__/* .listWith */ .V,
        print: listed => terminal.print(terminal.named((0,_jobs_list_list_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .listedName */ .d1)(listed))),
        end: ({ count, bytes, truncated, nextToken }) => {
            terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-total-listed', { count, bytes }));
            if (truncated)
                terminal.say((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('cli-list-more', { token: nextToken ?? '' }));
            return _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.fine;
        },
    });
}


/***/ }),

/***/ 29887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ue: () => (/* binding */ planWatcher),
  VM: () => (/* binding */ statusWatcher),
  bX: () => (/* binding */ terminalDoor)
});

// EXTERNAL MODULE: ./lib/base/defined.js
var defined = __webpack_require__(76500);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/door.js + 2 modules
var watching_door = __webpack_require__(81471);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress-line.js
/** Shows how far a run is in one row: a bar and its numbers. Pure. */




/** Columns of the terminal, and of the bar from there on. The bar keeps its width while the numbers change. */
const BARS = [
    [120, 32],
    [70, 12],
];
/** Columns that a host needs to be recognizable. */
const MIN_HOST = 10;
/** A row of at least this many columns shows the limit beside the rate. */
const MIN_HELD_BY = 70;
const GAP = '  ';
/** Fills one row of a terminal; a short row leaves out what matters less. */
function progressLine(reading, columns, language) {
    const { done, total, lost } = reading;
    const width = BARS.find(([least]) => columns >= least)?.[1];
    const count = `${String(done).padStart(String(total).length)}/${total}`;
    let line = width === undefined ? count : `${bar(shareOf(reading), width)}${GAP}${count}`;
    const addIfFits = (text, reserved = 0) => {
        const longer = text === undefined ? line : line + GAP + (0,base_sentence/* textIn */.r7)(language, text);
        if ((0,text_width/* textWidth */.sc)(longer) + reserved <= columns)
            line = longer;
    };
    const { heldBy: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,progress_sentence/* largeText */.$_)({ ...reading.large, host: (0,text_width/* cutToWidth */.G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits(lostOf(reading), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
    const room = columns - (0,text_width/* textWidth */.sc)(line) - GAP.length - (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, slowestOf(reading, 0) ?? ''));
    if (room >= MIN_HOST)
        addIfFits(slowestOf(reading, room));
    return line;
}
/** A large body counts by its bytes: it may take as long as a thousand images. */
function shareOf({ done, total, large }) {
    const { bytes, length = Number.POSITIVE_INFINITY } = large ?? { bytes: 0 };
    return (done + Math.min(1, bytes / length)) / total;
}
function lostOf({ lost }) {
    return (0,say/* say */.c)('cli-lost', { count: lost });
}
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,progress_sentence/* slowestText */.Rl)({ ...slowest, host: (0,text_width/* cutToWidth */.G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}

;// CONCATENATED MODULE: ./lib/cli/progress.js
/** Shows how far a job is, on the live line. */







function terminalDoor(terminal) {
    const { language } = terminal;
    return {
        notice: sentence => terminal.say((0,say/* say */.c)('cli-note', { sentence })),
        info: sentence => terminal.say(sentence),
        show: (sentence, reading) => terminal.live({
            line: columns => reading
                ? progressLine(reading(), columns, language)
                : (0,text_width/* cutToWidth */.G1)((0,base_sentence/* textIn */.r7)(language, sentence()), columns),
            sentence,
        }),
    };
}
function planWatcher(door) {
    let count = 0;
    door.show(() => (0,say/* say */.c)('cli-plan-read', { count }));
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        read: positions => {
            count = positions;
        },
    };
}
function statusWatcher(door) {
    let reading = { done: 0, total: 0, lost: 0, bytes: 0 };
    return {
        ...(0,watching_door/* listenerOf */.Al)(door),
        looked: ({ images, imagesDone, perSecond, leftMs }) => {
            reading = {
                ...reading,
                done: imagesDone,
                total: images,
                ...(0,defined/* defined */.s)({ perSecond, leftMs }),
            };
            if (images > 0)
                door.show(() => (0,progress_sentence/* progressSentence */.Lw)(reading), () => reading);
        },
    };
}


/***/ }),

/***/ 67755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29887);

/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch((0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalDoor */ .bX)(terminal));
    const run = job.run(surroundings, { ...job.options, signal, watch });
    const hasItems = Symbol.asyncIterator in run;
    if (hasItems)
        for await (const item of run) {
            command.json ? terminal.printJson(item) : job.print?.(item);
            if (terminal.isFull)
                await terminal.drained(signal);
        }
    const report = await run;
    terminal.close();
    if (command.json && !hasItems)
        terminal.printJson(report);
    return await job.end(report, watch);
}


/***/ }),

/***/ 55135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ EVERY_KEY),
  N: () => (/* binding */ parseMatch)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/jobs/options/parsers.js
var parsers = __webpack_require__(21561);
// EXTERNAL MODULE: ./lib/jobs/list/nfa.js
var list_nfa = __webpack_require__(20382);
;// CONCATENATED MODULE: ./lib/jobs/list/glob.js
/** Globs on object keys. Keys are untrusted, so no key may make matching slow. Pure. */

/** `[]a]` holds a `]`; a `[` that is never closed stands for itself. */
const TOKENS = /(?<anything>\*\*+)|(?<within>\*)|(?<one>\?)|\[(?<members>[!^]?[^/][^\]/]*)\]|(?<mark>[{,}])|(?<literal>.)/gsu;
/**
 * `*` and `?` match within a segment. `**` spans segments, and as a whole segment also matches none. Also `[ab]`,
 * `[a-z]`, `[!ab]` and `{jpg,png}`, nested or not. Case counts, and a leading dot is not special.
 */
function parseGlob(pattern) {
    const tokens = tokensOf(pattern);
    const isMagic = magicMarks(tokens);
    const nfa = new list_nfa/* Nfa */.E();
    for (const token of tokens) {
        if (token.kind === 'mark' && !isMagic.has(token))
            nfa.step(only(token.text));
        else
            add(token, nfa);
    }
    const firstMagic = tokens.findIndex(token => token.kind !== 'literal' && (token.kind !== 'mark' || isMagic.has(token)));
    const head = firstMagic < 0 ? tokens : tokens.slice(0, firstMagic);
    return { head: head.map(({ text }) => text).join(''), fits: text => nfa.accepts(text) };
}
function tokensOf(pattern) {
    return Array.from(pattern.matchAll(TOKENS), ({ groups = {} }) => {
        const [kind = 'literal', text = ''] = Object.entries(groups).find(([, text]) => text !== undefined) ?? [];
        return { kind: kind, text };
    });
}
/** Braces without an end or a comma, and commas outside braces, are plain characters. */
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
const test = character => character !== '/';
const only = (wanted) => character => character === wanted;
function add({ kind, text }, nfa) {
    switch (kind) {
        case 'literal':
            return text === '/' ? nfa.slash() : nfa.step(only(text));
        case 'one':
            return nfa.step(test);
        case 'members':
            return nfa.step(membersOf(text));
        case 'within':
            return nfa.loop(test);
        case 'anything':
            return nfa.folders();
        case 'mark':
            return text === '{' ? nfa.open() : text === ',' ? nfa.or() : nfa.close();
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

;// CONCATENATED MODULE: ./lib/jobs/list/key-match.js




/** Keys have at most 1,023 bytes, and the time of a match grows with the pattern. */
const MAX_PATTERN = 1000;
const EVERY_KEY = { head: '', includesReserved: false, fits: () => true };
/** @throws PersistError whose message completes "match …" */
function parseMatch(pattern) {
    if (pattern.length > MAX_PATTERN)
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('match-long', { most: MAX_PATTERN }));
    if (pattern.startsWith('/') || pattern.includes('\\'))
        throw (0,parsers/* invalid */.Gq)((0,say/* say */.c)('match-slashes'));
    return { ...parseGlob(pattern), includesReserved: (0,reserved_folder/* reservedFolderIn */.oI)(pattern) !== undefined };
}


/***/ }),

/***/ 54412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   R3: () => (/* binding */ reportNoneFound),
/* harmony export */   RW: () => (/* binding */ isPrefix),
/* harmony export */   d1: () => (/* binding */ listedName),
/* harmony export */   uC: () => (/* binding */ makeToken)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21561);
/* harmony import */ var _key_match_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55135);
/** Walks the objects of a store page by page. Holds one page at a time. */





/**
 * Leaves out the reserved folder, unless the store's prefix or the match leads there.
 * @returns whether the store has more than the limit
 */
async function* listObjects(store, query, signal) {
    const { match, limit = Number.POSITIVE_INFINITY } = query;
    const seesOwn = match.includesReserved || (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedFolderIn */ .oI)(store.prefix) !== undefined;
    let count = 0;
    for await (const { listed, isLast } of pagesOf(store, query, seesOwn, signal)) {
        for (const one of listed) {
            signal.throwIfAborted();
            if (!seesOwn && (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .reservedFolderIn */ .oI)(listedName(one)) !== undefined)
                continue;
            if (!isPrefix(one) && !matches(one, store.prefix, query))
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
/** If a page ends inside a reserved folder that is not wanted, the next request skips the rest of that folder. */
async function* pagesOf(store, { match, delimiter, limit, after, modifiedSince }, seesOwn, signal) {
    const takesAll = match === _key_match_js__WEBPACK_IMPORTED_MODULE_4__/* .EVERY_KEY */ .Q && modifiedSince === undefined;
    const listing = {
        ...(delimiter && { delimiter }),
        // One item above the limit shows whether there are more.
        ...(takesAll && limit !== undefined && limit < 1000 && { pageSize: limit + 1 }),
    };
    let startAfter = after;
    for (;;) {
        let resumeAfter;
        for await (const page of store.list(store.prefix + match.head, { ...listing, ...(startAfter && { startAfter }) }, signal)) {
            const listed = inOrder(page);
            const isLast = page.nextToken === undefined;
            yield { listed, isLast };
            const last = listed.at(-1);
            resumeAfter = seesOwn || isLast || !last || isPrefix(last) ? undefined : (0,_storage_key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .afterReserved */ .xU)(last.key);
            // A store that ignores `startAfter` would return the same page forever.
            if (resumeAfter === startAfter)
                resumeAfter = undefined;
            if (resumeAfter !== undefined)
                break;
        }
        if (resumeAfter === undefined)
            return;
        startAfter = resumeAfter;
    }
}
function isPrefix(listed) {
    return 'prefix' in listed;
}
function listedName(listed) {
    return isPrefix(listed) ? listed.prefix : listed.key;
}
/** Merges objects and prefixes, sorted by the bytes of their names. */
function inOrder({ objects, prefixes }) {
    if (prefixes.length === 0)
        return objects;
    const named = [...objects, ...prefixes.map(prefix => ({ prefix }))].map(listed => ({
        listed,
        name: Buffer.from(listedName(listed)),
    }));
    return named.sort((a, b) => Buffer.compare(a.name, b.name)).map(({ listed }) => listed);
}
function matches(object, prefix, { match, modifiedSince }) {
    if (modifiedSince && !(object.lastModified && object.lastModified >= modifiedSince))
        return false;
    return match.fits(object.key.slice(prefix.length));
}
/** @param last the last key or common prefix of the listing */
function makeToken(last) {
    return Buffer.from(last).toString('base64url');
}
/** @throws PersistError whose message completes "continuation-token …" */
function readToken(token) {
    const last = Buffer.from(token, 'base64url').toString();
    if (last === '' || makeToken(last) !== token)
        throw (0,_options_parsers_js__WEBPACK_IMPORTED_MODULE_3__/* .invalid */ .Gq)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('token-unknown'));
    return last;
}
/** @throws PersistError `none-found` with `error`: the settings are right, but nothing matches */
function reportNoneFound(ifNoneFound, { notice }) {
    if (ifNoneFound === 'error')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'none-found', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found-error'));
    if (ifNoneFound === 'warn')
        notice((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('none-found'));
}


/***/ }),

/***/ 19681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ listWith)
});

// UNUSED EXPORTS: list

// EXTERNAL MODULE: ./lib/base/concurrency/lazy-run.js
var lazy_run = __webpack_require__(47759);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
// EXTERNAL MODULE: ./lib/storage/stores/open.js + 33 modules
var stores_open = __webpack_require__(77086);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: ./lib/jobs/list/fields.js
var fields = __webpack_require__(61180);
// EXTERNAL MODULE: ./lib/jobs/list/list-objects.js
var list_objects = __webpack_require__(54412);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 13 modules
var store_settings = __webpack_require__(89258);
// EXTERNAL MODULE: ./lib/jobs/list/key-match.js + 1 modules
var key_match = __webpack_require__(55135);
;// CONCATENATED MODULE: ./lib/jobs/list/settings.js
/** Settings of a listing, validated as a whole before the first request. */





/** @throws SettingsError with every problem that can be found without a request */
function makeListSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(fields/* LIST_FIELDS */.H, given, ({ source: uri }) => ({ name: 'source', uri, mayWrite: false }), environment, info);
    const { match: pattern, delimiter, limit, startAfter, continuationToken: token } = options;
    const match = pattern ? problems.attempt(() => (0,key_match/* parseMatch */.N)(pattern), named('match', pattern)) : key_match/* EVERY_KEY */.Q;
    const resumed = token
        ? problems.attempt(() => (0,list_objects/* readToken */.AI)(token), named('continuation-token', token))
        : undefined;
    problems.refuse();
    const { settings, notices } = store;
    return {
        store: settings,
        query: {
            match: match ?? key_match/* EVERY_KEY */.Q,
            delimiter,
            limit,
            after: later(startAfter, resumed),
            modifiedSince: options.modifiedSince && dateOf(options.modifiedSince, environment.clock.now()),
        },
        ifNoneFound: options.ifNoneFound,
        resultsFile: options.resultsFile,
        notices,
    };
}
function named(name, value) {
    return `${name} ${(0,quote/* quote */.hD)(value)}`;
}
/** The text that sorts later. */
function later(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return Buffer.compare(Buffer.from(a), Buffer.from(b)) > 0 ? a : b;
}
function dateOf(moment, now) {
    return 'at' in moment ? moment.at : new Date(now - moment.ageMs);
}

;// CONCATENATED MODULE: ./lib/jobs/list/list.js
/**
 * Lists the objects of a store page by page, in the order of the keys' bytes, with one page in memory at a time.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */











/**
 * Iterate it for objects (and, with a delimiter, common prefixes), await it for the report, or both in this order.
 * Sends no request before that. Logs nothing and does not use `process`.
 * @throws SettingsError with every problem of the options; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { list } from 'persist-images'
 *
 * const listing = list({ source: 'oss://my-bucket/memes/', region: 'cn-beijing', match: '2026-*', limit: 1000 })
 * for await (const listed of listing) if ('key' in listed) console.log(listed.key, listed.size)
 * const { truncated, nextToken } = await listing
 * if (truncated) console.log('go on with', nextToken)
 * ```
 */
function list(options) {
    return listWith({}, options);
}
/** `list` for the front doors, which know more of the environment. A missing option is one of the problems. */
function listWith(surroundings, options) {
    return new lazy_run/* LazyRun */.i(runList(options, surroundings));
}
async function* runList(options, surroundings) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* LIST_FIELDS */.H, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = makeListSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,warnings/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const file = await (0,results_file/* openResults */.Bm)(settings.resultsFile, context);
    let store;
    let count = 0;
    let bytes = 0;
    let last = '';
    let truncated = false;
    try {
        store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
        const walk = (0,list_objects/* listObjects */.L)(store, settings.query, signal);
        for (let step = await walk.next();; step = await walk.next()) {
            if (step.done) {
                truncated = step.value;
                break;
            }
            const listed = step.value;
            count++;
            last = (0,list_objects/* listedName */.d1)(listed);
            if (!(0,list_objects/* isPrefix */.RW)(listed)) {
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
        (0,list_objects/* reportNoneFound */.R3)(settings.ifNoneFound, watch);
    const nextToken = truncated ? (0,list_objects/* makeToken */.uC)(last) : undefined;
    return { count, bytes, truncated, nextToken, resultsFile: file?.path };
}
function cancelled(cause) {
    return new errors/* PersistError */.vc('store', 'cancelled', (0,say/* say */.c)('list-cancelled'), { cause });
}


/***/ }),

/***/ 20382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Nfa)
/* harmony export */ });
/**
 * Matches any text in time proportional to its length. It follows all paths at once (Thompson's construction), where
 * a regular expression tries them one after another.
 * It is built from left to right. A state is a number; an accepted text ends in the last state.
 */
class Nfa {
    /** By state: the characters that lead to the next state; undefined for a state with no such step. */
    #fits = [undefined];
    #next = [0];
    /** By state: states reached without a character. */
    #alike = [[]];
    /** States whose step is a '/'. */
    #slashes = new Set();
    /** States where any number of folders may follow. */
    #folders = new Set();
    #choices = [];
    #end = 0;
    /** By state: the last round that reached it, so that no state is followed twice in a round. */
    #reached = [];
    /** By state: the last round that looked for a '/' from it. */
    #looked = [];
    #round = 0;
    /** Appends a step of one character. */
    step(test) {
        const from = this.#end;
        this.#end = this.#state();
        this.#fits[from] = test;
        this.#next[from] = this.#end;
    }
    slash() {
        this.#slashes.add(this.#end);
        this.step(character => character === '/');
    }
    /** Appends any number of any characters. At the start of a segment it may match nothing, not even the next '/'. */
    folders() {
        this.#folders.add(this.#end);
        this.loop(() => true);
    }
    /** Appends any number of matching characters. */
    loop(test) {
        const again = this.#stateAfter(this.#end);
        this.#fits[again] = test;
        this.#next[again] = again;
        this.#end = this.#stateAfter(again);
    }
    /** Begins the first of several alternatives. */
    open() {
        this.#choices.push({ start: this.#end, ends: [] });
        this.#end = this.#stateAfter(this.#end);
    }
    /** Begins the next alternative. */
    or() {
        const choice = this.#choices.at(-1);
        if (!choice)
            return;
        choice.ends.push(this.#end);
        this.#end = this.#stateAfter(choice.start);
    }
    /** Joins the alternatives. */
    close() {
        const ends = [...(this.#choices.pop()?.ends ?? []), this.#end];
        this.#end = this.#state();
        for (const end of ends)
            this.#alike[end]?.push(this.#end);
    }
    accepts(text) {
        let states = this.#reach([0], true);
        for (const character of text) {
            states = this.#reach(states.filter(state => this.#fits[state]?.(character)).map(state => this.#next[state] ?? 0), character === '/');
            if (states.length === 0)
                return false;
        }
        return states.includes(this.#end);
    }
    #state() {
        this.#next.push(0);
        this.#alike.push([]);
        return this.#fits.push(undefined) - 1;
    }
    #stateAfter(from) {
        const state = this.#state();
        this.#alike[from]?.push(state);
        return state;
    }
    /**
     * Returns the states and all states reached from them without a character, each once.
     * @param startsSegment whether the text is at the start of a segment
     */
    #reach(states, startsSegment) {
        this.#round++;
        const reached = [];
        const waiting = [...states];
        for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
            if (this.#reached[state] === this.#round)
                continue;
            this.#reached[state] = this.#round;
            reached.push(state);
            waiting.push(...(this.#alike[state] ?? []));
            if (startsSegment && this.#folders.has(state))
                waiting.push(...this.#statesAfterSlash(state));
        }
        return reached;
    }
    /** States after a '/' that is the next character. */
    #statesAfterSlash(from) {
        const after = [];
        const waiting = [from];
        for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
            if (this.#looked[state] === this.#round)
                continue;
            this.#looked[state] = this.#round;
            waiting.push(...(this.#alike[state] ?? []));
            if (this.#slashes.has(state))
                after.push(this.#next[state] ?? 0);
        }
        return after;
    }
}


/***/ }),

/***/ 31784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openWholeJsonLines),
/* harmony export */   q: () => (/* binding */ openJsonLines)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79851);
/* harmony import */ var _base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9413);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82028);








function openJsonLines(path) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path);
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.finished)(stream).catch(error => {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PersistError */ .vc('options', 'unexpected', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('results-unwritable', { cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error) }), {
            cause: error,
        });
    });
    // The next `write` or `end` awaits it; until then its rejection must not count as unhandled.
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
            return Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'drain').catch(() => done), done]);
        },
        end,
        close: () => end().catch(() => { }),
    };
}
/**
 * Opens a file that appears under its name when it is complete: until then an older file stays, and no part of the new
 * one is seen. A device or a pipe is written directly.
 */
async function openWholeJsonLines(path) {
    const { path: target, isReplaceable } = await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceableAt */ .MS)(path);
    if (!isReplaceable)
        return openJsonLines(target);
    const file = openJsonLines((0,_base_files_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFor */ .vM)(target));
    let isWhole = false;
    return {
        path,
        write: record => file.write(record),
        async end() {
            await file.end();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(file.path, target);
            isWhole = true;
        },
        async close() {
            await file.close();
            if (isWhole)
                return;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(file.path, { force: true });
            // The check before the first request made an empty file, which would pass for results.
            await (0,_base_files_whole_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfEmpty */ .V3)(target);
        },
    };
}


/***/ }),

/***/ 96096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ placeProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85909);
/* harmony import */ var _base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72208);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82028);
/** Checks where a run's own files may lie. */




/**
 * A checkout may hold links made by others. No file may lie where it would be executed, nor leave the workspace through
 * a link.
 * @param files by the names of their settings
 * @returns the problems, one sentence each
 */
async function placeProblems(files, { cwd, workspace }) {
    const problems = [];
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, name);
        const real = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(path);
        const shown = { setting, name: JSON.stringify(name) };
        const flaw = (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(path, cwd) ?? (0,_base_files_executed_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .executedByAt */ .k3)(real, await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveExisting */ ._j)(cwd));
        if (flaw)
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-runs', { ...shown, flaw }));
        else if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(name) && workspace && (await isLedOut(path, real, workspace)))
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('file-link', shown));
    }
    return problems;
}
async function isLedOut(path, real, workspace) {
    const boundary = await (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(workspace);
    return (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedInside */ .iT)(boundary, path) && !boundary.real.some(folder => (0,_base_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(folder, real));
}


/***/ }),

/***/ 96742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ openResults),
/* harmony export */   FP: () => (/* binding */ isToTryAgain),
/* harmony export */   KB: () => (/* binding */ writeResults),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   Vo: () => (/* binding */ failedRecord),
/* harmony export */   ZB: () => (/* binding */ checkWritable),
/* harmony export */   bM: () => (/* binding */ writeFailedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38639);
/* harmony import */ var _base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12077);
/* harmony import */ var _base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52993);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82028);
/* harmony import */ var _base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65180);
/* harmony import */ var _input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65486);
/* harmony import */ var _input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9509);
/* harmony import */ var _json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31784);
/* harmony import */ var _report_places_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96096);
/** Writes results as JSON Lines, and failed images as a list for a later run. */












/**
 * Opens the files before the first request, so that an unwritable path is reported before the work, and removes what
 * killed runs left beside them. Creates nothing in
 * a place where a file must not lie.
 * @param files by the names of their settings
 * @throws SettingsError
 */
async function checkWritable(files, bounds) {
    const problems = await (0,_report_places_js__WEBPACK_IMPORTED_MODULE_10__/* .placeProblems */ .k)(files, bounds);
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
    for (const [setting, name] of Object.entries(files)) {
        if (name === undefined)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name);
        try {
            await (0,_base_files_make_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (0,_base_files_leftovers_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftovers */ .D)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a')).close();
        }
        catch (error) {
            // There may be room at the end of the run. If not, the report is made without this file.
            if (_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FULL_CODES */ .rN.has((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
                continue;
            problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .c)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
        }
    }
    if (problems.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN(problems);
}
/**
 * Opens the file of `results-file`, for results as they arrive; undefined if the option is not set.
 * @throws SettingsError if the file cannot be written
 */
async function openResults(name, bounds) {
    await checkWritable({ 'results-file': name }, bounds);
    return name === undefined ? undefined : (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openJsonLines */ .q)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(bounds.cwd, name));
}
/** Writes one result a line as results arrive; resolves when the file is complete. */
async function writeResults(path, results) {
    const file = (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openJsonLines */ .q)(path);
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
 * Writes the records that another run should try again. Refused images are left out: they would be refused again.
 * @returns the path; undefined if nothing is to be tried again, and then there is no file
 */
async function writeFailedFile(name, directory, ledger, fields, now) {
    if (name === undefined)
        return undefined;
    const positions = ledger.positions();
    const lines = [];
    for (const result of ledger.results()) {
        const written = positions.at(result.position);
        if (written && isToTryAgain(result) && hasUrl(written))
            lines.push(JSON.stringify(failedRecord(written, fields, result, now)));
    }
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    if (lines.length === 0) {
        await removeFile(path);
        return undefined;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${lines.join('\n')}\n`);
    return path;
}
/** Without a URL, or with a `data:` URI that was dropped, no list can bring the image again. */
function hasUrl({ url }) {
    return !url.startsWith(_input_plan_job_url_js__WEBPACK_IMPORTED_MODULE_8__/* .NAMED_BY_BYTES */ .U) && !(0,_base_url_data_uri_js__WEBPACK_IMPORTED_MODULE_7__/* .isShortened */ .ze)(url);
}
/** Reasons that another run with the same list needs no failed-file for, or that it cannot mend. */
const NOT_AGAIN = new Set(['dead', 'accepted', 'lost', 'url-expired']);
/** Dead URLs are tried again by later runs anyway; an expired link needs a new list. */
function isToTryAgain({ outcome, reason }) {
    return (outcome === 'failed' || outcome === 'skipped') && !NOT_AGAIN.has(reason ?? '');
}
/**
 * Writes one line for each key that this run stored first: the result of the first position that has the key. The file
 * is empty if nothing is new.
 */
async function writeNewFile(name, directory, { results }) {
    if (name === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name);
    const file = await (0,_json_lines_file_js__WEBPACK_IMPORTED_MODULE_9__/* .openWholeJsonLines */ .V)(path);
    const keys = new Set();
    try {
        for (const result of results()) {
            if (result.outcome !== 'stored' || result.key === undefined || keys.has(result.key))
                continue;
            keys.add(result.key);
            await file.write(result);
        }
        await file.end();
    }
    finally {
        await file.close();
    }
    return path;
}
/** A file of an earlier run would be tried again forever. Only a regular file is removed, never a device. */
async function removeFile(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, '');
}
/**
 * Returns the record as it was read, with the reason of the failure.
 * @param now time of the failure to write, Unix milliseconds
 */
function failedRecord({ fields, url, key, referer }, { urlField, keyField, refererField }, { reason = 'unexpected' }, now) {
    const record = {
        ...fields,
        [urlField]: url,
        ...(keyField && key !== undefined && { [keyField]: key }),
        ...(refererField && refererField !== urlField && referer !== undefined && { [refererField]: referer }),
    };
    return (0,_input_documents_json_failed_member_js__WEBPACK_IMPORTED_MODULE_11__/* .withFailedMember */ .Kh)(record, { reason, at: new Date(now).toISOString() });
}


/***/ })

};

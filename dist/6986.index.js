export const id = 6986;
export const ids = [6986];
export const modules = {

/***/ 88106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ openFileLimit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** What systems that say nothing about it allow at the least; Node takes as many as it may. */
const USUAL = 1024;
/** How many files, connections among them, this process may have open at once. */
async function openFileLimit() {
    const limits = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/limits', 'latin1').catch(() => '');
    const [, soft] = /^Max open files +(\d+|unlimited)/m.exec(limits) ?? [];
    return soft === 'unlimited' ? Infinity : Number(soft ?? USUAL);
}


/***/ }),

/***/ 71337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
/* harmony import */ var _base_watcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11897);
/* harmony import */ var _options_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26821);
/* harmony import */ var _watching_watcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44893);
/** Where a run is, and what stands in where nothing is said. */



function runContext(options, surroundings) {
    const environment = (0,_options_context_js__WEBPACK_IMPORTED_MODULE_0__/* .jobEnvironment */ .tw)(options, surroundings);
    const { lookup, newFile } = surroundings;
    return {
        ...environment,
        ...(lookup && { lookup }),
        ...(newFile !== undefined && { newFile }),
        watch: (0,_base_watcher_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingIn */ .b)((0,_options_context_js__WEBPACK_IMPORTED_MODULE_0__/* .askedLanguage */ .fx)(options), options.watch ?? {}),
        requests: new _watching_watcher_js__WEBPACK_IMPORTED_MODULE_2__/* .RequestCounter */ .k(),
        startedAt: new Date(environment.clock.now()),
        runId: surroundings.runId ?? options.runId ?? 'local',
    };
}


/***/ }),

/***/ 66986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ persistWith),
  nY: () => (/* binding */ planRun),
  Fg: () => (/* binding */ settleWhole)
});

// UNUSED EXPORTS: persist

;// CONCATENATED MODULE: ./lib/base/concurrency/ended-by.js
/** A list that somebody else makes ends with a signal, whatever its maker still waits for; the maker is told so. */
async function* endedBy(items, signal) {
    const iterator = items[Symbol.asyncIterator]();
    const { promise: ended, resolve: end } = Promise.withResolvers();
    const onAbort = () => end(undefined);
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort);
    let isOver = false;
    try {
        for (;;) {
            const next = iterator.next();
            // One that is given up may fail later, when nobody listens any more.
            next.catch(() => { });
            const step = await Promise.race([next, ended]);
            isOver = step?.done === true;
            if (!step || step.done)
                return;
            yield step.value;
        }
    }
    catch (error) {
        isOver = true;
        throw error;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        // Not awaited: it may never come to it.
        if (!isOver)
            iterator.return?.()?.catch(() => { });
    }
}

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/documents/records.js
var records = __webpack_require__(2483);
// EXTERNAL MODULE: ./lib/input/plan/job-table.js + 1 modules
var job_table = __webpack_require__(41450);
// EXTERNAL MODULE: ./lib/input/plan/plan.js + 2 modules
var plan_plan = __webpack_require__(81061);
// EXTERNAL MODULE: ./lib/input/plan/position-table.js
var position_table = __webpack_require__(79098);
// EXTERNAL MODULE: ./lib/input/plan/shard.js
var shard = __webpack_require__(21862);
;// CONCATENATED MODULE: ./lib/input/plan/growing-plan.js




class GrowingPlan {
    #rules;
    #known;
    positions;
    /** A URL that comes again for another key is another one, as its first may be done by then. */
    jobs = [];
    #isWhole = false;
    constructor(rules) {
        this.#rules = { ...rules, shard: shard/* WHOLE_LIST */.H };
        this.#known = new job_table/* JobTable */.I(rules.keyFields);
        this.positions = new position_table/* PositionTable */.k(this.#known);
    }
    get ownCount() {
        return this.positions.length;
    }
    get objectCount() {
        return this.#known.targets.size;
    }
    get hasChosenKeys() {
        return this.#known.targets.hasKeys;
    }
    get isWhole() {
        return this.#isWhole;
    }
    /**
     * Reads the list, no faster than the jobs are taken.
     * @param grown told after each position, and at the end
     */
    async *read(lists, grown) {
        try {
            for await (const images of lists)
                for (const image of images) {
                    const fresh = this.#add(image);
                    grown();
                    if (fresh)
                        yield fresh;
                }
        }
        finally {
            this.#isWhole = true;
            grown();
        }
    }
    /** @returns the job of an object that is new */
    #add(image) {
        const before = this.objectCount;
        // A whole list has no position that is another shard's.
        this.positions.push((0,plan_plan/* judgePosition */.zc)(image, this.#known, this.#rules));
        const fresh = this.objectCount > before ? this.#jobOf(before) : undefined;
        if (fresh)
            this.jobs.push(fresh);
        return fresh;
    }
    #jobOf(target) {
        const { targets } = this.#known;
        const job = targets.jobOf(target);
        // One list of both, to which further spellings may still come.
        const others = this.#known.othersOf(job);
        return { ...this.#known.askedAt(job), others, targets: [targets.at(target)] };
    }
}

// EXTERNAL MODULE: ./lib/input/sources/read.js + 28 modules
var read = __webpack_require__(65960);
// EXTERNAL MODULE: ./lib/output/ledger.js + 1 modules
var output_ledger = __webpack_require__(54803);
// EXTERNAL MODULE: ./lib/output/report.js
var report = __webpack_require__(62131);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 37 modules
var say = __webpack_require__(41220);
;// CONCATENATED MODULE: ./lib/output/report-files.js
/** The files that tell of a run. One that cannot be written costs itself: the rest of the report is still made. */




class ReportFiles {
    /** Why files are missing, one sentence each. */
    problems = [];
    #directory;
    /** @param directory absolute; relative names start there */
    constructor(directory) {
        this.#directory = directory;
    }
    /**
     * @param setting what names the file
     * @param write writes it, and returns its path, or undefined where there was nothing to write
     * @returns what `write` does; undefined where the system refused, and then nothing is left of the file
     */
    async write(setting, name, write) {
        if (name === undefined)
            return undefined;
        const path = (0,external_node_path_.resolve)(this.#directory, name);
        try {
            // On a full disk the folder could not be made before.
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            return await write();
        }
        catch (error) {
            const cause = systemError(error);
            if (cause === undefined)
                throw error;
            // Half a list would be taken for a whole one, and its room may be needed for the outputs.
            await removeFile(path);
            this.problems.push((0,say/* say */.c)('file-unwritable', { setting, name: JSON.stringify(name), cause: (0,errors/* messageOf */.bD)(cause) }));
            return undefined;
        }
    }
}
/** What a file system refuses with; a run that was ended by something else has errors of its own. */
const FILE_CALLS = new Set(['mkdir', 'open', 'write', 'writev', 'fsync', 'close']);
function systemError(error) {
    if (!(error instanceof Error))
        return undefined;
    return [error, error.cause].find(one => one instanceof Error && 'syscall' in one && FILE_CALLS.has(one.syscall));
}
/** A device or a link is not ours to remove. */
async function removeFile(path) {
    try {
        if ((await (0,promises_.lstat)(path)).isFile())
            await (0,promises_.rm)(path);
    }
    catch {
        // It is not there, or the folder is read-only: the sentence names the file.
    }
}

// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/persist/options/context.js
var options_context = __webpack_require__(71337);
// EXTERNAL MODULE: ./lib/jobs/persist/options/fields.js
var fields = __webpack_require__(48841);
// EXTERNAL MODULE: ./lib/jobs/persist/options/settings.js + 12 modules
var options_settings = __webpack_require__(73804);
// EXTERNAL MODULE: ./lib/base/files/open-file-limit.js
var open_file_limit = __webpack_require__(88106);
// EXTERNAL MODULE: ./lib/origin/hosts/connections.js
var connections = __webpack_require__(39663);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
;// CONCATENATED MODULE: ./lib/output/rewrite/quote-link.js
/** @returns undefined where no spelling of the link can stand */
function quoteLink(link, quoting) {
    switch (quoting.kind) {
        case 'line':
            // A list drops blanks at the ends, and takes this for a comment.
            return /^[\s#]|\s$|[\r\n]/.test(link) ? undefined : link;
        case 'json':
            return JSON.stringify(link).slice(1, -1);
        case 'cell':
            return quoteCell(link, quoting);
        case 'markdown':
            return quoteDestination(link);
        case 'attribute':
            return quoteAttribute(link, quoting);
        case 'yaml':
            return quoteScalar(link, quoting.style);
        case 'toml':
            return quoting.style === 'literal' && isLiteral(link) ? `'${link}'` : JSON.stringify(link);
        case 'shortcode':
            return encodeForShortcode(quoting.hasCommas ? withoutLastCommas(link) : link);
    }
}
function quoteCell(link, { delimiter, quoted, padded }) {
    if (quoted)
        return link.replaceAll('"', '""');
    const isPlain = !/["\r\n]/.test(link) && !link.includes(delimiter);
    if (isPlain)
        return link;
    // Quotes count at the start of a cell alone.
    return padded ? undefined : `"${link.replaceAll('"', '""')}"`;
}
/**
 * Bare or in `<…>`. What has a meaning anywhere in Markdown, a table or HTML is written as a reference to the
 * character, which a destination may hold; brackets are, too, so that they need no partner.
 */
function quoteDestination(link) {
    return withoutEntities(link).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a destination
    /[\u0000-\u0020\u007f\\`<>"'()[\]{}|*_~^]|[^\S ]/gu, character => (KEPT_IN_URLS.has(character) ? character : reference(character)));
}
/** Common in addresses, and harmless: emphasis does not reach into a destination. */
const KEPT_IN_URLS = new Set(['_', '~', '*']);
/** An `&` that begins no reference stays as it is. */
function withoutEntities(link) {
    return link.replace(/&(?=#?[a-z\d]+;)/gi, '&amp;');
}
function reference(character) {
    return `&#${character.codePointAt(0)};`;
}
function quoteAttribute(link, { quote, inside }) {
    if (inside === undefined)
        return encodeForAttribute(link, quote);
    if (inside === 'srcset')
        return encodeForAttribute(encodeForSrcset(link), quote);
    return encodeForAttribute(escapeForCss(link), quote);
}
function encodeForAttribute(text, quote) {
    const encoded = text.replaceAll('&', '&amp;').replace(/[|{}]/g, reference);
    if (quote === '"')
        return encoded.replaceAll('"', '&quot;');
    if (quote === "'")
        return encoded.replaceAll("'", '&#39;');
    return encoded.replace(/[\s"'=<>`]/g, reference);
}
/** White space ends a candidate, and so does a comma at its end. */
function encodeForSrcset(link) {
    return withoutLastCommas(link.replace(/\s/g, character => encodeURIComponent(character))).replace(/^,+/, commas => '%2C'.repeat(commas.length));
}
function withoutLastCommas(link) {
    return link.replace(/,+$/, commas => '%2C'.repeat(commas.length));
}
function escapeForCss(link) {
    return link.replace(/[\s"'()\\]/g, character => `\\${character.charCodeAt(0).toString(16)} `);
}
function quoteScalar(link, style) {
    if (style === 'single')
        return `'${link.replaceAll("'", "''")}'`;
    return style === 'plain' && isPlainScalar(link) ? link : JSON.stringify(link);
}
/** With a slash and a letter nothing is taken for a number, a date or a word that has a meaning. */
function isPlainScalar(link) {
    return /^[\w./][\w./:~+=?%&;@-]*$/.test(link) && /\/.*[a-z]|[a-z].*\//i.test(link) && !link.endsWith(':');
}
/** A literal string of TOML has no escapes. */
function isLiteral(link) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it must not hold
    return !/['\u0000-\u001f\u007f]/.test(link);
}
/** A parameter of a shortcode has no spelling for these that all engines share. */
function encodeForShortcode(link) {
    const encoded = link.replace(/[\s"'`<>{}\\|]/g, character => character === "'" ? '%27' : encodeURIComponent(character));
    return encoded.startsWith('-') ? undefined : encoded;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/new-link.js

/** The URLs of an edit, by their index in the document. */
function urlsOf(edit) {
    switch (edit.kind) {
        case 'text':
        case 'removal':
            return [];
        case 'member':
            return urlsIn(edit.shape);
        case 'replace':
            return [edit.url];
        case 'cells':
            return edit.url === undefined ? [] : [edit.url];
    }
}
function urlsIn(shape) {
    if (shape === null)
        return [];
    return typeof shape === 'number' ? [shape] : shape.flatMap(urlsIn);
}
/**
 * The link that an edit writes for one of its URLs, if the document does not have it yet. Cells that are there already
 * are left out: only the text of the document shows what they hold.
 */
function newLink(edit, outcome) {
    if (outcome === 'none' || outcome.url === undefined)
        return undefined;
    const { url } = outcome;
    switch (edit.kind) {
        case 'text':
        case 'removal':
            return undefined;
        case 'replace':
            return quoteLink(url, edit.quoting) === undefined ? undefined : url;
        case 'member':
            return JSON.stringify(edit.stored ?? null).includes(JSON.stringify(url)) ? undefined : url;
        case 'cells':
            return edit.isNew && edit.fields.includes('url') ? url : undefined;
    }
}
/** Passes outcomes on and remembers the last link that was requested through it. */
class LastLink {
    url;
    over(outcomeOf) {
        return index => {
            const outcome = outcomeOf(index);
            this.url = outcome === 'none' ? undefined : outcome.url;
            return outcome;
        };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/input/documents/read-text.js
var read_text = __webpack_require__(87889);
// EXTERNAL MODULE: ./lib/input/documents/csv/stored-columns.js
var stored_columns = __webpack_require__(39833);
// EXTERNAL MODULE: ./lib/input/documents/edit.js
var edit = __webpack_require__(95009);
;// CONCATENATED MODULE: ./lib/output/rewrite/stored-value.js

/** @returns the new member or its new value; undefined where the one that is there says the same */
function memberText({ before, shape, stored }, outcomeOf) {
    const value = valueFor(shape, isSameShape(shape, stored) ? stored : undefined, outcomeOf);
    return stored !== undefined && isEqual(value, stored) ? undefined : before + written(value);
}
/** @param old of the same shape, or undefined */
function valueFor(shape, old, outcomeOf) {
    // A position that no path selected keeps what it has.
    if (shape === null)
        return (old ?? null);
    if (typeof shape !== 'number')
        return shape.map((inner, index) => valueFor(inner, Array.isArray(old) ? old[index] : undefined, outcomeOf));
    const outcome = outcomeOf(shape);
    return outcome === 'none' ? (old ?? null) : memberOf(outcome);
}
function memberOf(link) {
    return Object.fromEntries(edit/* STORED_FIELDS */.A.flatMap(field => (link[field] === undefined ? [] : [[field, link[field]]])));
}
function isSameShape(shape, value) {
    if (shape === null)
        return true;
    if (typeof shape === 'number')
        return !Array.isArray(value);
    return (Array.isArray(value) &&
        value.length === shape.length &&
        shape.every((inner, index) => isSameShape(inner, value[index])));
}
/** Whatever the order of their members. */
function isEqual(one, other) {
    if (Array.isArray(one))
        return (Array.isArray(other) &&
            one.length === other.length &&
            one.every((item, index) => isEqual(item, other[index])));
    if (typeof one !== 'object' ||
        one === null ||
        typeof other !== 'object' ||
        other === null ||
        Array.isArray(other))
        return one === other;
    const [mine, theirs] = [Object.entries(one), other];
    return (mine.length === Object.keys(theirs).length && mine.every(([name, value]) => isEqual(value, theirs[name])));
}
/** JSON on one line, with a space after `:` and `,`. */
function written(value) {
    if (Array.isArray(value))
        return `[${value.map(written).join(', ')}]`;
    if (value === null)
        return 'null';
    const members = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${JSON.stringify(inner)}`);
    return `{${members.join(', ')}}`;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/splice.js
/** What a writer changes in one text: by position, the rest is the source's own. */



/**
 * @param source what stands at the edit's place
 * @returns undefined where it stays as it is
 */
function spliceOf(edit, source, outcomeOf) {
    const text = textFor(edit, source, outcomeOf);
    if (text === undefined || text === source)
        return undefined;
    return { offset: edit.offset, length: source.length, text };
}
function lengthOf(edit) {
    return edit.kind === 'text' ? 0 : edit.length;
}
function textFor(edit, source, outcomeOf) {
    switch (edit.kind) {
        case 'text':
            return edit.text;
        case 'removal':
            return '';
        case 'replace': {
            const stored = storedIn(outcomeOf(edit.url));
            return stored && quoteLink(stored.url ?? stored.key, edit.quoting);
        }
        case 'member':
            return memberText(edit, outcomeOf);
        case 'cells':
            return cellsText(edit, source, edit.url === undefined ? 'none' : outcomeOf(edit.url));
    }
}
function storedIn(outcome) {
    return typeof outcome === 'string' ? undefined : outcome;
}
function cellsText({ isNew, fields, delimiter }, source, outcome) {
    if (!isNew && outcome === 'none')
        return undefined;
    const values = fields.map(field => cellValue(field, outcome));
    if (isNew)
        return values.map(value => delimiter + (0,stored_columns/* quotedCell */.J)(value, delimiter)).join('');
    const [value = ''] = values;
    const isQuoted = /^"[\s\S]*"$/.test(source);
    const known = isQuoted ? source.slice(1, -1).replaceAll('""', '"') : source.trim();
    return known === value ? undefined : (0,stored_columns/* quotedCell */.J)(value, delimiter);
}
function cellValue(field, outcome) {
    return String((field && storedIn(outcome)?.[field]) ?? '');
}

;// CONCATENATED MODULE: ./lib/output/rewrite/rewrite-text.js

/**
 * @param chunks the text that the edits were noted of, cut anywhere
 * @param edits in the order of the text
 * @param noted told of each change that is made
 */
async function* rewriteText(chunks, edits, outcomeOf, noted = () => { }) {
    let next = 0;
    /** Read and not yet given on; `start` is where it begins. */
    let rest = '';
    let start = 0;
    for await (const chunk of chunks) {
        rest += chunk;
        const end = start + rest.length;
        const parts = [];
        let copied = 0;
        for (; next < edits.length; next++) {
            const edit = edits[next];
            const to = edit.offset + lengthOf(edit);
            if (to > end)
                break;
            const source = rest.slice(edit.offset - start, to - start);
            const splice = spliceOf(edit, source, outcomeOf);
            if (!splice)
                continue;
            noted(splice);
            parts.push(rest.slice(copied, edit.offset - start), splice.text);
            copied = to - start;
        }
        // What an edit begins is kept until its end is there.
        const open = edits[next];
        const ready = open && open.offset < end ? Math.max(copied, open.offset - start) : rest.length;
        parts.push(rest.slice(copied, ready));
        rest = rest.slice(ready);
        start += ready;
        yield parts.join('');
    }
    if (rest !== '')
        yield rest;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/unified-diff.js
/** Lines around a change. */
const CONTEXT = 3;
/**
 * @param path relative, with '/'
 * @param splices in the order of the text
 * @returns '' where nothing changes
 */
function unifiedDiff(path, text, splices) {
    if (splices.length === 0)
        return '';
    const starts = lineStarts(text);
    const changes = changesOf(text, splices, starts);
    const out = [
        `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}`,
        fileLine('---', `a/${path}`),
        fileLine('+++', `b/${path}`),
    ];
    let shift = 0;
    for (const { from, to, lines, newLines } of hunksOf(changes, text, starts)) {
        out.push(`@@ -${rangeOf(from, to - from)} +${rangeOf(from + shift, newLines)} @@`, ...lines);
        shift += newLines - (to - from);
    }
    return `${out.join('\n')}\n`;
}
/** Offsets where lines begin; LF alone ends one, as git has it. */
function lineStarts(text) {
    const starts = text === '' ? [] : [0];
    for (let at = text.indexOf('\n'); at >= 0 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Whole lines in place of those that splices touch; splices that share a line are one change. */
function changesOf(text, splices, starts) {
    const changes = [];
    for (let index = 0; index < splices.length;) {
        const first = splices[index];
        const from = lineAt(starts, first.offset);
        let last = from;
        const parts = [];
        let at = starts[from] ?? 0;
        for (; index < splices.length; index++) {
            const { offset, length, text: added } = splices[index];
            if (parts.length > 0 && lineAt(starts, offset) > last)
                break;
            last = Math.max(last, lineAt(starts, offset + Math.max(0, length - 1)));
            parts.push(text.slice(at, offset), added);
            at = offset + length;
        }
        const end = starts[last + 1] ?? text.length;
        changes.push(trimmed({ from, to: last + 1, added: linesIn(parts.join('') + text.slice(at, end)) }, text, starts));
    }
    return changes;
}
/** Without the lines at both ends that stay as they are. */
function trimmed({ from, to, added }, text, starts) {
    let [head, tail] = [0, 0];
    while (head < to - from && head < added.length && added[head] === lineOf(text, starts, from + head))
        head++;
    while (tail < to - from - head &&
        tail < added.length - head &&
        added[added.length - 1 - tail] === lineOf(text, starts, to - 1 - tail))
        tail++;
    return { from: from + head, to: to - tail, added: added.slice(head, added.length - tail) };
}
function* hunksOf(changes, text, starts) {
    for (let index = 0; index < changes.length;) {
        const from = Math.max(0, changes[index].from - CONTEXT);
        const lines = [];
        let newLines = 0;
        let at = from;
        const keepTo = (to) => {
            for (; at < to; at++, newLines++)
                lines.push(shown(' ', lineOf(text, starts, at)));
        };
        for (let next = changes[index]; next && next.from <= at + (lines.length === 0 ? CONTEXT : 2 * CONTEXT); next = changes[index]) {
            keepTo(next.from);
            for (; at < next.to; at++)
                lines.push(shown('-', lineOf(text, starts, at)));
            lines.push(...next.added.map(line => shown('+', line)));
            newLines += next.added.length;
            index++;
        }
        keepTo(Math.min(starts.length, at + CONTEXT));
        yield { from, to: at, lines, newLines };
    }
}
function shown(sign, line) {
    return line.endsWith('\n') ? sign + line.slice(0, -1) : `${sign}${line}\n\\ No newline at end of file`;
}
function lineOf(text, starts, index) {
    return text.slice(starts[index], starts[index + 1] ?? text.length);
}
function linesIn(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (starts[middle] <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return Math.max(0, low - 1);
}
function rangeOf(from, count) {
    // Of no lines git wants the one before.
    const start = count === 0 ? from : from + 1;
    return count === 1 ? `${start}` : `${start},${count}`;
}
/** As git has it: a tab tells where a name with blanks ends. */
function fileLine(mark, path) {
    const name = quoted(path);
    return `${mark} ${name}${name === path && /\s/.test(path) ? '\t' : ''}`;
}
function quoted(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is quoted
    if (!/["\\\u0000-\u001f\u007f]/.test(path))
        return path;
    const octal = (byte) => `\\${byte.toString(8).padStart(3, '0')}`;
    const bytes = [...Buffer.from(path)].map(byte => byte === 34 || byte === 92
        ? `\\${String.fromCharCode(byte)}`
        : byte < 32 || byte >= 127
            ? octal(byte)
            : String.fromCharCode(byte));
    return `"${bytes.join('')}"`;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/rewrite-document.js
/** One document written anew, in place or elsewhere: whole or not at all. */
















/**
 * Reads the source again, and refuses it where it is another by now.
 * @param target absolute; the document's own path is in place. Of a link the file it leads to is written
 * @throws PersistError in one sentence; the target is then as it was
 */
async function rewriteDocument(document, outcomeOf, target) {
    try {
        const isInPlace = target === document.file.path;
        const path = isInPlace ? target : await (0,promises_.realpath)(target).catch((0,errors/* ifCode */.Vd)('ENOENT'));
        if (isInPlace && !mayChange(document, outcomeOf))
            return { isChanged: false, isWritten: false };
        const { isChanged, text } = await lookInto(document, outcomeOf);
        if (isInPlace && !isChanged)
            return { isChanged, isWritten: false };
        const existing = path === undefined ? undefined : writableStats(path);
        const bytes = () => isChanged ? rewrittenBytes(document, outcomeOf, text) : (0,external_node_fs_.createReadStream)(document.file.path);
        if (path !== undefined &&
            !isInPlace &&
            (await digestOf((0,external_node_fs_.createReadStream)(path))) === (await digestOf(bytes())))
            return { isChanged, isWritten: false };
        if (path === undefined)
            await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(target));
        await (0,atomic_file/* replaceFile */.fR)(path ?? target, bytes(), existing ?? (await (0,promises_.stat)(document.file.path)));
        return { isChanged, isWritten: true };
    }
    catch (error) {
        throw (0,file_errors/* toFileError */.GI)(error, (0,external_node_path_.dirname)(target), (0,external_node_path_.basename)(target));
    }
}
/** @returns the change as a unified diff of files called `path`; '' where there is none */
async function diffDocument(document, outcomeOf, path) {
    if (!mayChange(document, outcomeOf))
        return '';
    const mark = document.text.hasMark ? '\ufeff' : '';
    const parts = [mark];
    const splices = [];
    const rewritten = rewriteText(collected(sourceOf(document), parts), document.edits, outcomeOf, splice => splices.push({ ...splice, offset: splice.offset + mark.length }));
    for await (const _ of rewritten)
        ;
    return unifiedDiff(path, parts.join(''), splices);
}
/** The first link in changed cells that the document does not have yet; edits of other kinds show theirs by themselves. */
async function newLinkInCells(document, outcomeOf) {
    if (!document.edits.some(edit => edit.kind === 'cells' && !edit.isNew))
        return undefined;
    const last = new LastLink();
    let found;
    const rewritten = rewriteText(sourceOf(document), document.edits, last.over(outcomeOf), ({ text }) => {
        if (last.url !== undefined && text.includes(last.url))
            found ??= last.url;
    });
    for await (const _ of rewritten)
        if (found !== undefined)
            break;
    return found;
}
async function* collected(chunks, parts) {
    for await (const chunk of chunks) {
        parts.push(chunk);
        yield chunk;
    }
}
/** A look at the edits alone; most pages of a site have nothing new. */
function mayChange({ edits }, outcomeOf) {
    return edits.some(edit => edit.kind !== 'replace' || typeof outcomeOf(edit.url) !== 'string');
}
/** Characters of a text that is held while it is rewritten, so that it is read once. */
const MAX_HELD = 1_048_576;
/** @returns the new text, where it is short; a longer one is read as far as the first change */
async function lookInto(document, outcomeOf) {
    let isChanged = false;
    const parts = [];
    let length = 0;
    const rewritten = rewriteText(sourceOf(document), document.edits, outcomeOf, () => {
        isChanged = true;
    });
    for await (const part of rewritten) {
        length += part.length;
        if (length <= MAX_HELD)
            parts.push(part);
        else if (isChanged)
            break;
    }
    return length <= MAX_HELD ? { isChanged, text: parts.join('') } : { isChanged };
}
/** @throws PersistError at its end, where it is not the text that the edits were noted of */
async function* sourceOf({ file, text }) {
    const facts = (0,read_text/* newTextFacts */.$)();
    yield* (0,read_text/* readDocumentText */.R)(file, facts);
    if (facts.sha256 === text.sha256)
        return;
    throw new errors/* PersistError */.vc('sources', 'path-refused', (0,say/* say */.c)('rewrite-changed', { name: file.name }), {
        advice: (0,say/* say */.c)('rewrite-changed-fix'),
    });
}
/** @param text the new one, where it is known */
function rewrittenBytes(document, outcomeOf, text) {
    const { hasMark } = document.text;
    const isZipped = (0,file_format/* isGzipped */.WV)(document.file.name);
    if (text !== undefined && !isZipped)
        return Buffer.from(hasMark ? `\ufeff${text}` : text);
    const chunks = text === undefined ? rewriteText(sourceOf(document), document.edits, outcomeOf) : [text];
    const bytes = encoded(chunks, hasMark);
    if (!isZipped)
        return bytes;
    const zipped = (0,external_node_zlib_.createGzip)();
    // The error reaches whoever reads `zipped`: pipeline destroys it with that error.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(bytes), zipped, () => { });
    return zipped;
}
async function* encoded(chunks, hasMark) {
    if (hasMark)
        yield Buffer.from('\ufeff');
    for await (const chunk of chunks)
        if (chunk !== '')
            yield Buffer.from(chunk);
}
/** @throws PersistError where nobody is to write to the file: a rename would, all the same */
function writableStats(path) {
    const stats = (0,external_node_fs_.statSync)(path);
    if (!stats.isFile())
        throw new errors/* PersistError */.vc('sources', 'path-refused', (0,say/* say */.c)('rewrite-no-file', { path }), {
            advice: (0,say/* say */.c)('rewrite-no-file-fix'),
        });
    if ((stats.mode & 0o222) === 0)
        throw new errors/* PersistError */.vc('sources', 'path-refused', (0,say/* say */.c)('rewrite-read-only', { path }), {
            advice: (0,say/* say */.c)('rewrite-read-only-fix'),
        });
    (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.W_OK);
    return stats;
}
async function digestOf(bytes) {
    if (bytes instanceof Uint8Array)
        return (0,external_node_crypto_.hash)('sha256', bytes);
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of bytes)
        digest.update(chunk);
    return digest.digest('hex');
}

// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/output/rewrite/ours.js
var ours = __webpack_require__(26519);
// EXTERNAL MODULE: ./lib/jobs/persist/rewriting/list-rewriting.js
var list_rewriting = __webpack_require__(3093);
;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/rewrite-lists.js
/** Behind the run: each list anew, with what became of its images. */









/** Files written at once. */
const CONCURRENCY = 8;
/** A list is written within seconds: an older temporary file is from a run that was killed. */
const LEFTOVER_AGE_MS = 3_600_000;
/** @param now milliseconds since the epoch */
async function rewriteLists(rewriting, ledger, now) {
    const folders = new Set(rewriting.lists.map(({ target }) => (0,external_node_path_.dirname)(target)));
    for (const folder of folders)
        await (0,leftovers/* removeLeftovers */.D)(folder, { now, maxAgeMs: LEFTOVER_AGE_MS });
    const files = [];
    const problems = [];
    const { directory } = rewriting.rules;
    await eachList(rewriting, async (list, index) => {
        try {
            const { isChanged, isWritten } = await rewriteDocument(list.document, outcomesOf(list, rewriting, ledger), list.target);
            if (isChanged && isWritten)
                files[index] = (0,list_rewriting/* shownPath */.pS)(list.target, directory);
        }
        catch (error) {
            const name = (0,printable/* printable */.g$)((0,list_rewriting/* shownPath */.pS)(list.target, directory));
            problems.push((0,say/* say */.c)('rewrite-failed', { name, cause: (0,as_persist_error/* asPersistError */.B)(error, 'sources').sentence }));
        }
    });
    return { files: files.filter(file => file !== undefined), problems };
}
/** What would change as far as the memory knows, told list by list. */
async function tellChanges(rewriting, ledger, watch) {
    for (const list of rewriting.lists) {
        const path = (0,list_rewriting/* shownPath */.pS)(list.target, rewriting.rules.directory);
        const diff = await diffDocument(list.document, outcomesOf(list, rewriting, ledger), path);
        if (diff === '')
            continue;
        if ((0,file_format/* isGzipped */.WV)(list.document.file.name))
            watch.info((0,say/* say */.c)('rewrite-gzip-diff', { name: (0,printable/* printable */.g$)(path) }));
        else
            watch.wouldChange(path, diff);
    }
}
async function eachList({ lists }, work) {
    const waiting = lists.entries();
    const worker = async () => {
        for (const [index, list] of waiting)
            await work(list, index);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
}
function outcomesOf({ document, first, target }, { rules: { places } }, ledger) {
    const { file, mode } = document;
    const positions = ledger.positions();
    return index => {
        const position = positions.at(first + index);
        const outcome = position && ledger.outcomeOf(position);
        const { key } = outcome ?? {};
        if (!outcome || key === undefined)
            return 'none';
        const isOwn = (0,ours/* storedKeyOf */.KM)(position?.url ?? '', file.path, places) === key;
        // It is written as it stands.
        if (isOwn && mode === 'replace')
            return 'none';
        return (0,ours/* linkTo */.uM)({ ...outcome, key }, target, places);
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/link-check.js






/** Milliseconds that a cancelled run waits for the answer: the runner ends the process soon after. */
const CANCELLED_MS = 1000;
class LinkCheck {
    #rewriting;
    #tools;
    #giveUp = new AbortController();
    #answer = Promise.resolve(undefined);
    constructor(rewriting, tools) {
        this.#rewriting = rewriting;
        this.#tools = tools;
    }
    /** Sends the request as soon as the first new link is known, beside the work on the images. */
    begin(ledger) {
        this.#answer = this.#firstNewLink(ledger).then(url => url === undefined ? undefined : this.#request(url));
        // It is awaited at the end of the run.
        this.#answer.catch(() => { });
    }
    /**
     * @param warn receives a sentence if the answer says nothing about the link
     * @returns undefined if the lists may be written
     */
    async finish(ledger, isCancelled, warn) {
        const answer = isCancelled ? await this.#answerSoon(ledger) : await this.#wholeAnswer(ledger);
        if (!answer)
            return undefined;
        const { url, status } = answer;
        const shown = (0,printable/* printable */.g$)(url);
        if (typeof status === 'number' && this.#tools.closed.has(status)) {
            const id = this.#tools.hasPublicBase ? 'rewrite-unreadable-base' : 'rewrite-unreadable';
            return { url, problem: (0,say/* say */.c)(id, { url: shown, status }) };
        }
        if (typeof status !== 'number' || status >= 300) {
            const cause = typeof status === 'number' ? (0,say/* say */.c)('rewrite-check-status', { status }) : status;
            warn((0,say/* say */.c)('rewrite-unchecked', { url: shown, cause }));
        }
        return undefined;
    }
    async #wholeAnswer(ledger) {
        return (await this.#answer) ?? (await this.#requestCells(ledger));
    }
    async #answerSoon(ledger) {
        const answered = new AbortController();
        const giveUp = this.#tools.clock.sleep(CANCELLED_MS, answered.signal).then(() => this.#giveUp.abort(), () => { });
        try {
            return await this.#wholeAnswer(ledger);
        }
        finally {
            answered.abort();
            await giveUp;
        }
    }
    async #request(url) {
        try {
            return { url, status: await this.#tools.statusOf(url, this.#giveUp.signal) };
        }
        catch (error) {
            if (this.#giveUp.signal.aborted)
                return { url, status: (0,say/* say */.c)('rewrite-check-cancelled') };
            return { url, status: (0,as_persist_error/* asPersistError */.B)(error, 'fetch').sentence };
        }
    }
    async #firstNewLink(ledger) {
        for (const list of this.#rewriting.lists) {
            const outcomeOf = outcomesOf(list, this.#rewriting, ledger);
            for (const edit of list.document.edits)
                for (const url of urlsOf(edit)) {
                    await settled(list, url, ledger);
                    const link = newLink(edit, outcomeOf(url));
                    if (link !== undefined)
                        return link;
                }
        }
        return undefined;
    }
    async #requestCells(ledger) {
        for (const list of this.#rewriting.lists) {
            const link = await newLinkInCells(list.document, outcomesOf(list, this.#rewriting, ledger));
            if (link !== undefined)
                return await this.#request(link);
        }
        return undefined;
    }
}
/** Waits until the outcome of a URL is known, or is known to be another shard's. */
async function settled({ first }, url, ledger) {
    const index = first + url;
    // The target of a position may change while the lists' own links are decided.
    for (;;) {
        const position = ledger.positions().at(index);
        if (!position || ledger.outcomeOf(position))
            return;
        await ledger.change(index);
    }
}

;// CONCATENATED MODULE: ./lib/jobs/persist/readable-links.js
/** The check of a run's public links, where there is anything to check. */



/** The bucket refuses everyone, or has nothing there. */
const CLOSED = [401, 403, 404];
/** @returns undefined for folders, stores of the caller, keys, paths and dry runs */
function openLinkCheck(settings, context) {
    const { rewriting, rewriteCheck, dryRun, store, publicUrls } = settings;
    if (!rewriting || !rewriteCheck || dryRun || !('location' in store))
        return undefined;
    const { link, publicBase = '' } = rewriting.rules.places;
    // `public-url-base` may be a path of a site, which no request can reach.
    if (link !== 'url' || !/^https?:/i.test(publicBase))
        return undefined;
    const hasPublicBase = publicUrls.base !== undefined;
    // R2's S3 endpoint answers every request without a signature with 400.
    const closed = store.kind === 'r2' && !hasPublicBase ? [...CLOSED, 400] : CLOSED;
    return new LinkCheck(rewriting, {
        statusOf: (url, signal) => statusOf(url, settings, context, signal),
        clock: context.clock,
        closed: new Set(closed),
        hasPublicBase,
    });
}
async function statusOf(url, settings, context, signal) {
    // Most runs have no new link: they do not load the client.
    const { openOriginAgent } = await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(8961)]).then(__webpack_require__.bind(__webpack_require__, 18961));
    const { statusForStrangers } = await Promise.all(/* import() */[__webpack_require__.e(1982), __webpack_require__.e(7342)]).then(__webpack_require__.bind(__webpack_require__, 37342));
    const agent = openOriginAgent(settings, context, new connections/* Connections */.U(await (0,open_file_limit/* openFileLimit */.g)()));
    try {
        return await statusForStrangers(url, {
            agent,
            userAgent: settings.fetch.userAgent,
            maxRedirects: settings.fetch.maxRedirects,
            proxy: settings.originProxy,
            onSend: context.requests.toStore,
            signal,
        });
    }
    finally {
        await agent.destroy();
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/base/messages/en/gallery.js
/** What the gallery says. `{…}` are filled by it. */
const GALLERY_ENGLISH = {
    title: 'Images of {place}',
    written: '{bytes} written in {seconds} s',
    new: 'New',
    known: 'Known before',
    missing: 'Not in the store',
    none: 'There are no images in this run.',
    'nothing-fits': 'Nothing fits. Change or clear the filters.',
    unseen: 'None of the images can be shown: the bucket may be private, or its public address another one. They are stored all the same. To see them, make the prefix readable for the public, or put a CDN that may read it in front and name it in public-url-base.',
    'no-script': 'Filters, sorting and the larger view need JavaScript; past 1,000 images the pictures do, too.',
    filters: 'Filters',
    search: 'Search',
    'search-hint': 'Key, URL or page',
    host: 'Host',
    outcome: 'Outcome',
    type: 'Type',
    sort: 'Sort',
    all: 'all',
    listed: 'as listed',
    largest: 'largest first',
    smallest: 'smallest first',
    pixels: 'most pixels first',
    'by-key': 'by key',
    shown: '{shown} of {all} images',
    more: 'Show more',
    copied: 'Copied',
    'copy-key': 'Copy key',
    'copy-url': 'Copy URL',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    larger: 'Larger view',
    source: 'Source',
    page: 'Found on',
};
/** What to do about images that are not in the store, by groups of reasons. */
const GALLERY_ADVICE_ENGLISH = {
    gone: 'The image is gone where it was. Nothing has to be done: it is asked for again ever less often.',
    refused: 'The host wants something else of a visitor: another Referer or agent, or a login. Set it for this host in host-rules.',
    address: 'The URL cannot or may not be fetched. Put it right in the list, or open it with allow-addresses.',
    content: 'What came is not an image that may be kept. See allow-types, max-bytes and the smallest sizes.',
    broken: 'The image did not arrive whole. The next run tries it again.',
    network: 'The host could not be reached, or was too slow. The next run tries it again; see timeout and retries.',
    store: 'The store refused. The sentence beside each image says why, and `doctor` tries every right.',
    key: 'The key is not right, or is taken by a different image. See key and on-collision.',
    expired: 'The link had a time, and it was over. Run what made the list again, and this right behind it.',
    later: 'This was not tried in this run. The next one does.',
    fault: 'This should not happen: please report it with the line of the results file.',
};

;// CONCATENATED MODULE: ./lib/base/messages/zh/gallery.js
const GALLERY_CHINESE = {
    title: '{place} 的图片',
    written: '写入 {bytes}，用时 {seconds} 秒',
    new: '新存入',
    known: '早已存有',
    missing: '不在存储里',
    none: '这次运行没有图片。',
    'nothing-fits': '没有符合的。请更改或清空筛选条件。',
    unseen: '一张图片也显示不出来：Bucket 可能是私有的，或者公开地址不是这个。图片已经存好。想看到它们，请把这个前缀设为公共读，或在前面放一个可以读取它的 CDN，并写进 public-url-base。',
    'no-script': '筛选、排序和大图需要 JavaScript；超过 1,000 张时，图片本身也需要。',
    filters: '筛选',
    search: '搜索',
    'search-hint': 'key、URL 或页面',
    host: '主机',
    outcome: '结果',
    type: '类型',
    sort: '排序',
    all: '全部',
    listed: '按列表顺序',
    largest: '从大到小',
    smallest: '从小到大',
    pixels: '像素多的在前',
    'by-key': '按 key',
    shown: '显示 {shown} 张，共 {all} 张',
    more: '显示更多',
    copied: '已复制',
    'copy-key': '复制 key',
    'copy-url': '复制 URL',
    previous: '上一张',
    next: '下一张',
    close: '关闭',
    larger: '大图',
    source: '来源',
    page: '所在页面',
};
const GALLERY_ADVICE_CHINESE = {
    gone: '原处已经没有这张图片。什么都不用做：以后会越来越少地再试。',
    refused: '这台主机对访客另有要求：别的 Referer、User-Agent，或者登录。请在 host-rules 里为它设置。',
    address: '这个 URL 不能抓取或不许抓取。请在列表里改正，或用 allow-addresses 放开。',
    content: '拿到的不是可以保留的图片。见 allow-types、max-bytes 和最小尺寸的设置。',
    broken: '图片没有完整到达。下次运行会再试。',
    network: '主机连不上，或者太慢。下次运行会再试；见 timeout 和 retries。',
    store: '存储拒绝了。每张图片旁边的句子说明原因，doctor 会逐项检查权限。',
    key: 'key 不正确，或已被另一张图片占用。见 key 和 on-collision。',
    expired: '链接有时限，已经过期。请重新生成列表，并紧接着再次运行。',
    later: '这次运行没有尝试。下次会。',
    fault: '这不应该发生：请附上结果文件里的那一行报告。',
};

;// CONCATENATED MODULE: ./lib/base/messages/gallery.js
/** The gallery's sentences in every language. */


const GALLERY_SENTENCES = {
    en: GALLERY_ENGLISH,
    zh: GALLERY_CHINESE,
};
const GALLERY_ADVICE = {
    en: GALLERY_ADVICE_ENGLISH,
    zh: GALLERY_ADVICE_CHINESE,
};

// EXTERNAL MODULE: ./lib/base/version.js
var version = __webpack_require__(26413);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/gallery/advice.js
const ADVICE = {
    'http-404': 'gone',
    'http-410': 'gone',
    dead: 'gone',
    'dns-failed': 'gone',
    placeholder: 'gone',
    'http-401': 'refused',
    'http-403': 'refused',
    'html-instead': 'refused',
    'opted-out': 'refused',
    'url-invalid': 'address',
    'url-too-long': 'address',
    'scheme-not-allowed': 'address',
    'port-not-allowed': 'address',
    'url-credentials': 'address',
    'address-refused': 'address',
    'redirect-invalid': 'address',
    'too-many-redirects': 'address',
    'not-an-image': 'content',
    'type-not-allowed': 'content',
    'too-large': 'content',
    'too-small': 'content',
    empty: 'content',
    truncated: 'broken',
    'image-incomplete': 'broken',
    'encoding-invalid': 'broken',
    'key-invalid': 'key',
    'key-collision': 'key',
    'path-refused': 'key',
    deadline: 'later',
    cancelled: 'later',
    'dry-run': 'later',
    'host-paused': 'later',
    'url-expired': 'expired',
    throttled: 'later',
    unexpected: 'fault',
    'options-invalid': 'fault',
};
function adviceOf(reason) {
    return ADVICE[reason] ?? (reason.startsWith('store-') ? 'store' : 'network');
}

;// CONCATENATED MODULE: ./lib/output/gallery/markup.js
/** How foreign text gets into HTML: as visible characters, and escaped. Pure. */

/** Fit for an element's text and for an attribute in double quotes. */
function escaped(text) {
    return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
const foreign = (text) => escaped((0,printable/* printable */.g$)(text));
/** Values of a query may be tokens, and a gallery is made to be shown around. */
const foreignUrl = (text) => escaped((0,printable/* printableUrl */.Zq)(text));
/** @returns what a link may lead to: an http(s) URL that is shown whole, or nothing */
function linkable(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
        return undefined;
    return url.search === '' && (0,printable/* printableUrl */.Zq)(text) === text ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/output/gallery/cards.js
/** One image as an item of a list. Pure. */


/**
 * @param parts where given, what the script of the page can work out is left to it
 */
function cardOf(image, parts) {
    const { position, key = '', url, bytes, width, height, contentType, link, page } = image;
    const type = typeOf(contentType);
    const isWhole = foreign(key) === escaped(key);
    const facts = [
        bytes === undefined ? '' : ` data-b=${bytes}`,
        type ? ` data-t=${type}` : '',
        // What is shown of it may be cut or escaped; what is copied is the key.
        isWhole ? '' : ` data-k="${escaped(key)}"`,
        parts && page !== undefined ? ` data-p="${foreignUrl(page)}"` : '',
    ];
    // The size is told beforehand, so that nothing jumps when the picture comes.
    const size = width && height ? ` width=${width} height=${height}` : '';
    const isDerived = parts && isWhole && link === parts.base + key + parts.suffix;
    const source = isDerived || link === undefined ? '' : ` src="${escaped(link)}"`;
    const picture = `<button class=view type=button><img alt="${position}" loading=lazy${size}${source}></button>`;
    const name = `<button class=key type=button>${foreign(key)}</button>`;
    const below = parts
        ? `<span class=url>${foreignUrl(url)}</span>`
        : `${linkOf('url', url)}<p>${[sizeOf(image), page === undefined ? '' : linkOf('page', page)].join('')}</p>`;
    return `<li${facts.join('')}>${picture}${name}${below}</li>\n`;
}
/** An image that is not in the store: its URL, and one sentence. */
function missingItem({ url, message = '', page }) {
    const on = page === undefined ? '' : linkOf('page', page);
    return `<li>${linkOf('url', url)}${on}<p>${foreign(message)}</p></li>\n`;
}
function linkOf(name, text) {
    const target = linkable(text);
    const shown = foreignUrl(text);
    return target === undefined
        ? `<span class=${name}>${shown}</span>`
        : `<a class=${name} rel="noopener noreferrer" href="${escaped(target)}">${shown}</a>`;
}
function sizeOf({ width, height, bytes }) {
    const parts = [width && height ? `${width} × ${height}` : '', bytes === undefined ? '' : (0,result/* sizeText */.lP)(bytes)];
    return parts.filter(Boolean).join(' · ');
}
/** `image/svg+xml` is `svg`; what is no such type is nothing. */
function typeOf(contentType = '') {
    return /^(?:image|video)\/(?:x-)?([a-z0-9]+)/.exec(contentType)?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/output/gallery/script.js
/**
 * What the gallery does in a browser: filters, sorting, the larger view. One string, so that its hash can stand in
 * the page. Foreign text is only ever read from the document and written as text.
 */
const SCRIPT = `
'use strict'
const one = (selector, root = document) => root.querySelector(selector)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const { base, suffix, long, shown, copied } = document.body.dataset
const STEP = 60

const lists = all('ul[data-outcome]').map(element => ({
  element,
  block: element.closest('section'),
  outcome: element.dataset.outcome,
  count: element.parentNode.querySelector('span'),
  more: element.parentNode.querySelector(':scope > .more'),
  cards: [...element.children].map(node => ({ node })),
  shown: [],
  limit: long === undefined ? Infinity : STEP,
}))
const groups = all('section.group')

// Read once, when first asked for.
const textOf = card => (card.text ??= (keyOf(card.node) + ' ' + card.node.textContent + ' ' + (card.node.dataset.p ?? '')).toLowerCase())
const urlOf = node => one('.url', node)?.textContent ?? ''
const hostOf = card => (card.host ??= /^[a-z]+:\\/\\/([^/?#]+)/i.exec(urlOf(card.node))?.[1] ?? '')
const keyOf = node => node.dataset.k ?? one('.key', node)?.textContent ?? ''
const pixelsOf = card => {
  const image = one('img', card.node)
  return image ? image.getAttribute('width') * image.getAttribute('height') : 0
}
const bytesOf = card => Number(card.node.dataset.b ?? 0)
const ORDERS = {
  listed: undefined,
  largest: (a, b) => bytesOf(b) - bytesOf(a),
  smallest: (a, b) => bytesOf(a) - bytesOf(b),
  pixels: (a, b) => pixelsOf(b) - pixelsOf(a),
  'by-key': (a, b) => (keyOf(a.node) < keyOf(b.node) ? -1 : 1),
}

/** What a long gallery leaves to be worked out when it is shown. */
function finish({ node }) {
  const image = one('img', node)
  if (long === undefined || !image || 'done' in node.dataset) return
  node.dataset.done = ''
  if (!image.getAttribute('src') && base) image.src = base + one('.key', node).textContent + suffix
  const line = document.createElement('p')
  line.textContent = sizeOf(node)
  node.append(line)
}

function sizeOf(node) {
  const image = one('img', node)
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')]
  const bytes = Number(node.dataset.b ?? NaN)
  const size = bytes < 1024 ? bytes + ' B' : bytes < 1048576 ? Math.round(bytes / 1024) + ' KiB' : (bytes / 1048576).toFixed(1) + ' MiB'
  return [width && height ? width + ' × ' + height : '', Number.isNaN(bytes) ? '' : size].filter(Boolean).join(' · ')
}

const form = one('form')
function apply() {
  const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const [host, outcome, type] = [form.host.value, form.outcome.value, form.type.value]
  const order = ORDERS[form.sort.value]
  let count = 0
  for (const list of lists) {
    list.limit = long === undefined ? Infinity : STEP
    const fits = card =>
      (outcome === '' || outcome === list.outcome) &&
      (type === '' || card.node.dataset.t === type) &&
      (host === '' || hostOf(card) === host) &&
      words.every(word => textOf(card).includes(word))
    list.shown = list.cards.filter(fits)
    if (order) list.shown.sort(order)
    count += list.shown.length
    show(list)
  }
  for (const group of groups) group.hidden = lists.every(list => list.block !== group && list.block.parentNode !== group || list.shown.length === 0)
  one('#fits').hidden = count > 0
  say(shown.replace('{shown}', count).replace('{all}', lists.reduce((sum, list) => sum + list.cards.length, 0)))
}

function show(list) {
  const now = list.shown.slice(0, list.limit)
  now.forEach(finish)
  const is = list.element.children
  if (is.length !== now.length || now.some((card, index) => is[index] !== card.node))
    list.element.replaceChildren(...now.map(card => card.node))
  list.block.hidden = list.shown.length === 0
  if (list.more) list.more.hidden = list.shown.length <= list.limit
}

function grow(list) {
  list.limit += STEP
  const next = list.shown.slice(list.element.children.length, list.limit)
  next.forEach(finish)
  list.element.append(...next.map(card => card.node))
  list.more.hidden = list.shown.length <= list.limit
}

const output = one('output')
const say = text => { output.textContent = text }

for (const list of lists) {
  if (!list.more) continue
  list.more.addEventListener('click', () => grow(list))
  new IntersectionObserver(seen => { if (seen.some(entry => entry.isIntersecting) && !list.more.hidden) grow(list) }, { rootMargin: '800px' }).observe(list.more)
}
form.addEventListener('input', apply)
form.addEventListener('submit', event => event.preventDefault())

async function copy(text, node) {
  try {
    await navigator.clipboard.writeText(text)
    say(copied + ': ' + text)
  } catch {
    // Where a page may not, the text is marked, to be copied by hand.
    getSelection().selectAllChildren(node)
  }
}

const dialog = one('dialog')
const part = name => one('[data-part=' + name + ']', dialog)
let at = 0
const seen = () => lists.flatMap(list => (list.element.classList.contains('grid') ? list.shown : []))

function open(index) {
  const cards = seen()
  at = (index + cards.length) % cards.length
  const card = cards[at]
  finish(card)
  const { node } = card
  const image = one('img', node)
  const large = part('image')
  large.src = image.src
  large.alt = keyOf(node)
  part('key').textContent = keyOf(node)
  part('size').textContent = (at + 1) + ' / ' + cards.length + ' · ' + sizeOf(node)
  fill('source', urlOf(node))
  fill('page', one('.page', node)?.textContent ?? node.dataset.p ?? '')
  if (!dialog.open) dialog.showModal()
}

/** A link only where the text is a whole http(s) URL. */
function fill(name, text) {
  const line = part(name)
  line.hidden = text === ''
  const link = one('a', line)
  link.textContent = text
  const isWhole = /^https?:\\/\\/[^\\s…\\\\]+$/i.test(text)
  if (isWhole) link.href = text
  else link.removeAttribute('href')
}

const move = step => open(at + step)
document.addEventListener('click', event => {
  const node = event.target.closest('.grid li')
  if (!node) return
  if (event.target.closest('.view')) open(seen().findIndex(card => card.node === node))
  if (event.target.closest('.key')) void copy(keyOf(node), one('.key', node))
})
dialog.addEventListener('click', event => {
  const action = event.target.dataset.do
  if (action === 'previous') move(-1)
  if (action === 'next') move(1)
  if (action === 'close' || event.target === dialog) dialog.close()
  if (action === 'copy-key') void copy(part('key').textContent, part('key'))
  if (action === 'copy-url') void copy(part('image').src, part('key'))
})
document.addEventListener('keydown', event => {
  if (dialog.open && event.key === 'ArrowLeft') move(-1)
  else if (dialog.open && event.key === 'ArrowRight') move(1)
  else if (!dialog.open && event.key === '/' && !/^(INPUT|SELECT)$/.test(event.target.tagName)) {
    event.preventDefault()
    form.search.focus()
  }
})

// A private bucket shows nothing: said once enough have failed and none has come.
let failed = 0
let loaded = 0
const judge = () => { one('#unseen').hidden = loaded > 0 || failed < Math.min(3, lists.reduce((sum, { cards, element }) => sum + (element.classList.contains('grid') ? cards.length : 0), 0)) || failed === 0 }
document.addEventListener('load', event => { if (event.target.closest?.('.grid')) { loaded++; judge() } }, true)
document.addEventListener('error', event => { if (event.target.closest?.('.grid')) { failed++; judge() } }, true)
for (const image of all('.grid img[src]')) {
  if (image.complete && image.naturalWidth > 0) loaded++
  // One that waits to be scrolled to is not complete.
  else if (image.complete) failed++
}
judge()

const hosts = new Map()
for (const list of lists) for (const card of list.cards) hosts.set(hostOf(card), (hosts.get(hostOf(card)) ?? 0) + 1)
hosts.delete('')
for (const [host, count] of [...hosts].sort((a, b) => b[1] - a[1]).slice(0, 200)) form.host.append(new Option(host + ' (' + count + ')', host))
const types = new Set(lists.flatMap(list => list.cards.map(card => card.node.dataset.t)).filter(Boolean))
for (const type of [...types].sort()) form.type.append(new Option(type, type))
apply()

// So that the first key press finds the texts read.
const unread = lists.flatMap(list => list.cards)
const read = deadline => {
  while (unread.length > 0 && deadline.timeRemaining() > 2) for (const card of unread.splice(-50)) textOf(card)
  if (unread.length > 0) requestIdleCallback(read)
}
if (long !== undefined && window.requestIdleCallback) requestIdleCallback(read)
`;

;// CONCATENATED MODULE: ./lib/output/gallery/style.js
/** The gallery's own style. One string, so that its hash can stand in the page. */
const STYLE = `
:root{color-scheme:light dark;
--back:light-dark(#f6f7f9,#101216);--panel:light-dark(#fff,#191c22);--line:light-dark(#dcdfe5,#2d323b);
--text:light-dark(#1b1f26,#e7eaf0);--quiet:light-dark(#5a6372,#a2abb9);--accent:light-dark(#0b5cad,#7db8ff);
--bad:light-dark(#b3261e,#ff9c94);--hole:light-dark(#eceef2,#22262e)}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:15px/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main{max-width:1600px;margin:0 auto;padding:0 16px}
header{padding-top:28px}
main{padding-bottom:64px;display:flow-root}
h1{font-size:22px;line-height:1.3;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:18px;margin:32px 0 12px;display:flex;gap:10px;align-items:baseline}
h3{font:600 15px/1.5 ui-monospace,monospace;margin:24px 0 4px;display:flex;gap:10px;align-items:baseline;color:var(--bad)}
h2 span,h3 span{font:13px/1.5 system-ui,sans-serif;color:var(--quiet);font-variant-numeric:tabular-nums}
.facts{color:var(--quiet);margin:0 0 16px}
.counts{display:flex;flex-wrap:wrap;gap:8px;margin:0 0 8px;padding:0;list-style:none}
.counts li{background:var(--panel);border:1px solid var(--line);border-radius:99px;padding:2px 12px}
.counts b{font-variant-numeric:tabular-nums}
.note{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;padding:10px 14px;margin:12px 0;max-width:80ch}
form{position:sticky;top:0;z-index:1;background:var(--back);border-bottom:1px solid var(--line);padding:10px 16px;display:flex;flex-wrap:wrap;gap:10px 14px;align-items:end}
form label{display:flex;flex-direction:column;font-size:12px;color:var(--quiet);min-width:0}
form label:first-child{flex:1 1 240px}
input,select,button.do{font:inherit;font-size:14px;color:var(--text);background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:6px 10px;min-height:36px;max-width:100%}
select{width:170px}
button.do{cursor:pointer}
output{min-width:22ch;min-height:28px;font-size:13px;color:var(--quiet);padding-bottom:8px;font-variant-numeric:tabular-nums}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[hidden]{display:none!important}
@media(scripting:none){form{display:none}}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:14px;margin:0;padding:0;list-style:none}
.grid li{background:var(--panel);border:1px solid var(--line);border-radius:10px;overflow:hidden;display:flex;flex-direction:column;content-visibility:auto;contain-intrinsic-size:auto 190px auto 300px}
.view{display:block;border:0;padding:0;background:var(--hole);cursor:zoom-in;aspect-ratio:1;width:100%;overflow:hidden}
.view img{display:block;width:100%;height:100%;object-fit:contain;color:var(--quiet);font-size:12px}
.view:focus-visible{outline-offset:-3px}
.key{font:12px/1.4 ui-monospace,monospace;text-align:left;border:0;background:none;color:var(--text);padding:8px 10px 2px;cursor:copy;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.grid .url,.grid p{font-size:12px;margin:0;padding:0 10px;color:var(--quiet);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.grid p{padding-bottom:9px}
.grid .url{display:block}
.grid .page{margin-left:8px}
a{color:var(--accent)}
.list{margin:0;padding:0;list-style:none;background:var(--panel);border:1px solid var(--line);border-radius:10px}
.list li{padding:8px 14px;border-top:1px solid var(--line);overflow-wrap:anywhere}
.list li:first-child{border-top:0}
.list .page{margin-left:10px;font-size:13px}
.list p{margin:0;color:var(--quiet);font-size:13px}
.advice{margin:0 0 8px;max-width:80ch}
.more{display:block;margin:14px auto}
dialog{border:0;padding:0;margin:auto;background:var(--panel);color:var(--text);border-radius:12px;width:min(1200px,94vw);max-width:none;max-height:94vh;max-height:94dvh;box-shadow:0 10px 50px #0008;overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#000a}
dialog .stage{flex:1 1 auto;min-height:160px;background:var(--hole);display:flex;align-items:center;justify-content:center;overflow:hidden}
dialog img{max-width:100%;max-height:68vh;max-height:68dvh;object-fit:contain;display:block}
dialog .under{padding:10px 16px 14px;overflow:auto}
dialog code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
dialog p{margin:2px 0;font-size:13px;color:var(--quiet);overflow-wrap:anywhere}
dialog nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
@media(max-width:600px){
header{padding-top:18px}
form{position:static;padding:10px 16px}
form label{flex:1 1 40%}
form label:first-child{flex:1 1 100%}
select{max-width:100%;width:100%}
.grid{grid-template-columns:repeat(2,minmax(0,1fr));gap:10px}
dialog nav .do{flex:1 1 40%}
}
@media print{
:root{color-scheme:light}
body{background:#fff;font-size:11px}
form,.more,dialog,.note.dim{display:none!important}
.grid{grid-template-columns:repeat(5,1fr);gap:6px}
.grid li{break-inside:avoid;content-visibility:visible}
.key{-webkit-line-clamp:4}
}
@media(prefers-reduced-motion:no-preference){.view img{transition:transform .15s}.view:hover img{transform:scale(1.03)}}
`;

;// CONCATENATED MODULE: ./lib/output/gallery/page.js
/** A run as one HTML page: what is new, what was known, what is missing and why. Pure. */









/** Up to so many images all stand in the document, whole. */
const MAX_WHOLE = 1000;
/** More origins than these are not listed one by one. */
const MAX_ORIGINS = 20;
/**
 * @param images gone through more than once, in input order
 * @returns the page, piece by piece
 */
function* galleryPage(images, run) {
    const say = (id) => GALLERY_SENTENCES[run.language][id];
    const { total } = run.counts;
    const parts = total > MAX_WHOLE ? linkParts(images) : undefined;
    yield head(run, originsOf(images), say);
    yield body(run, parts, say);
    for (const [outcome, name] of [
        ['stored', 'new'],
        ['unchanged', 'known'],
    ]) {
        const count = run.counts[outcome];
        if (count === 0)
            continue;
        yield `<section class=group><h2>${say(name)} <span>${count}</span></h2><ul class=grid data-outcome=${name}>\n`;
        for (const image of images)
            if (image.outcome === outcome)
                yield cardOf(image, parts);
        yield `</ul>${moreButton(parts, say)}</section>\n`;
    }
    const groups = missingByReason(images);
    if (groups.length > 0) {
        const count = groups.reduce((sum, { items }) => sum + items.length, 0);
        yield `<section class=group><h2>${say('missing')} <span>${count}</span></h2>\n`;
        for (const { reason, items } of groups) {
            const advice = GALLERY_ADVICE[run.language][adviceOf(reason)];
            yield `<section><h3>${escaped(reason)} <span>${items.length}</span></h3><p class=advice>${escaped(advice)}</p><ul class=list data-outcome=missing>\n`;
            yield* items;
            yield `</ul>${moreButton(parts, say)}</section>\n`;
        }
        yield '</section>\n';
    }
    yield tail(say);
}
/** The largest groups first. */
function missingByReason(images) {
    const groups = new Map();
    for (const image of images) {
        if (image.key !== undefined)
            continue;
        const reason = image.reason ?? 'unexpected';
        const items = groups.get(reason);
        if (items)
            items.push(missingItem(image));
        else
            groups.set(reason, [missingItem(image)]);
    }
    return Array.from(groups, ([reason, items]) => ({ reason, items })).sort((a, b) => b.items.length - a.items.length);
}
/** As the first image has them that is told by its key. */
function linkParts(images) {
    for (const { key, link } of images) {
        const at = key === undefined ? undefined : link?.lastIndexOf(key);
        if (key !== undefined && link !== undefined && at !== undefined && at >= 0)
            return { base: link.slice(0, at), suffix: link.slice(at + key.length) };
    }
    return { base: '', suffix: '' };
}
const hashOf = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
function head({ language, place }, origins, say) {
    const policy = [
        "default-src 'none'",
        `img-src ${origins.join(' ') || "'none'"}`,
        `style-src ${hashOf(STYLE)}`,
        `script-src ${hashOf(SCRIPT)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const title = say('title').replace('{place}', () => foreign(place));
    return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
`;
}
function body(run, parts, say) {
    const { stored, unchanged, total } = run.counts;
    const counts = [
        ['new', stored],
        ['known', unchanged],
        ['missing', total - stored - unchanged],
    ];
    const written = say('written')
        .replace('{bytes}', (0,result/* sizeText */.lP)(run.bytes))
        .replace('{seconds}', (run.elapsedMs / 1000).toFixed(1));
    const at = run.startedAt.toISOString();
    const long = parts
        ? ` data-long data-base="${escaped(parts.base)}" data-suffix="${escaped(parts.suffix)}"`
        : '';
    const filters = [
        `<label>${say('search')}<input type=search name=search autocomplete=off placeholder="${say('search-hint')}"></label>`,
        `<label>${say('host')}<select name=host><option value="">${say('all')}</select></label>`,
        `<label>${say('outcome')}<select name=outcome><option value="">${say('all')}${counts
            .map(([name]) => `<option value=${name}>${say(name)}`)
            .join('')}</select></label>`,
        `<label>${say('type')}<select name=type><option value="">${say('all')}</select></label>`,
        `<label>${say('sort')}<select name=sort>${['listed', 'largest', 'smallest', 'pixels', 'by-key']
            .map(name => `<option value=${name}>${say(name)}`)
            .join('')}</select></label>`,
    ];
    return `<body data-shown="${say('shown')}" data-copied="${say('copied')}"${long}>
<header>
<h1>${say('title').replace('{place}', () => foreign(run.place))}</h1>
<p class=facts><time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time> · ${written} · persist-images ${version/* VERSION */.x}</p>
<ul class=counts>${counts.map(([name, count]) => `<li>${say(name)} <b>${count}</b></li>`).join('')}</ul>
${total === 0 ? `<p class=note>${say('none')}</p>` : ''}<noscript><p class="note dim">${say('no-script')}</p></noscript>
</header>
<form role=search aria-label="${say('filters')}">${filters.join('\n')}<output role=status></output></form>
<main>
<p class="note dim" id=unseen role=status hidden>${say('unseen')}</p>
<p class=note id=fits hidden>${say('nothing-fits')}</p>
`;
}
function moreButton(parts, say) {
    return parts ? `<button class="do more" type=button hidden>${say('more')}</button>` : '';
}
function tail(say) {
    const button = (name) => `<button class=do type=button data-do=${name}>${say(name)}</button>`;
    return `</main>
<dialog aria-label="${say('larger')}"><div class=stage><img data-part=image alt=""></div><div class=under>
<code data-part=key></code><p data-part=size></p>
<p data-part=source>${say('source')}: <a rel="noopener noreferrer"></a></p><p data-part=page>${say('page')}: <a rel="noopener noreferrer"></a></p>
<nav>${button('previous')}${button('next')}${button('copy-key')}${button('copy-url')}${button('close')}</nav>
</div></dialog>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
/** Where pictures may come from, and from nowhere else. */
function originsOf(images) {
    const origins = new Set();
    for (const { link } of images) {
        if (link === undefined)
            continue;
        const url = URL.parse(link);
        if (url && /^https?:$/.test(url.protocol))
            origins.add(url.origin);
        // Beside the page, wherever that is opened from.
        else
            for (const near of ["'self'", 'file:'])
                origins.add(near);
    }
    return origins.size > MAX_ORIGINS ? ['https:', 'http:'] : [...origins].sort();
}

;// CONCATENATED MODULE: ./lib/output/gallery/gallery-file.js
/** The file that `gallery-file` names. */






/** @returns the path, or undefined where none is asked for */
async function writeGallery({ file, ...run }, directory, ledger) {
    if (file === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(directory, file);
    const images = { [Symbol.iterator]: () => imagesOf(ledger, (0,external_node_path_.dirname)(path)) };
    const page = galleryPage(images, { ...run, counts: ledger.counts(), bytes: ledger.bytesStored() });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(page), (0,external_node_fs_.createWriteStream)(path));
    return path;
}
function* imagesOf(ledger, folder) {
    const positions = ledger.positions();
    for (const result of ledger.results()) {
        const page = positions.at(result.position)?.referer;
        const link = result.publicUrl === undefined ? undefined : linkFrom(folder, result.publicUrl);
        yield { ...result, ...(link !== undefined && { link }), ...(page !== undefined && { page }) };
    }
}
/** A file is found from the gallery, wherever both are taken together. */
function linkFrom(folder, publicUrl) {
    if (!publicUrl.startsWith('file:'))
        return publicUrl;
    const path = (0,external_node_path_.relative)(folder, (0,external_node_url_.fileURLToPath)(publicUrl));
    return path.split(external_node_path_.sep).map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/output/results-file.js
var results_file = __webpack_require__(96742);
;// CONCATENATED MODULE: ./lib/jobs/persist/run-files.js
/** The files of one run: tried before the work, written during it and at its end. */



/** Reports files that cannot be written before the work, not after it. */
async function checkFiles({ resultsFile, failedFile, gallery, dryRun }, context) {
    const files = { 'results-file': resultsFile, 'new-file': context.newFile };
    const atTheEnd = { 'failed-file': failedFile, 'gallery-file': gallery.file };
    await (0,results_file/* checkWritable */.ZB)({ ...files, ...(!dryRun && atTheEnd) }, context);
}
/** Writes each result as it comes. @returns the path of the results, where they are wanted */
function writeResultsFile({ resultsFile }, ledger, { cwd }, files) {
    const path = (0,external_node_path_.resolve)(cwd, resultsFile ?? '');
    const written = files.write('results-file', resultsFile, async () => {
        await (0,results_file/* writeResults */.KB)(path, ledger.resultsInOrder());
        return path;
    });
    // The run awaits it at its end; until then its rejection must not count as unhandled.
    written.catch(() => { });
    return written;
}
/** The files that are whole only once everything has its outcome, and where they are. */
async function writeFiles({ dryRun, failedFile, sources, gallery, language }, ledger, { cwd, newFile, startedAt, clock }, elapsedMs, files) {
    const results = () => ledger.results();
    const written = await files.write('new-file', newFile, () => (0,results_file/* writeNewFile */.S0)(newFile, cwd, { results }));
    // A dry run has tried nothing, so there is nothing to be tried again, or to be looked at.
    if (dryRun)
        return { newFile: written, failedFile: undefined, galleryFile: undefined };
    const run = { language, startedAt, elapsedMs };
    return {
        newFile: written,
        failedFile: await files.write('failed-file', failedFile, () => (0,results_file/* writeFailedFile */.bM)(failedFile, cwd, ledger, sources, clock.now())),
        galleryFile: await files.write('gallery-file', gallery.file, () => writeGallery({ ...gallery, ...run }, cwd, ledger)),
    };
}

// EXTERNAL MODULE: ./lib/jobs/persist/stop.js
var persist_stop = __webpack_require__(73667);
;// CONCATENATED MODULE: ./lib/jobs/persist/persist.js
/** One run, from what was asked to the report: settings, plan, images, files. */


















/**
 * Persists images. Await it for the report, or iterate it for the results in input order as they become known; or
 * both, and as often as wanted. Begins at once, logs nothing, touches no `process`. An image that cannot be stored is a
 * result, never an error.
 * @throws SettingsError (the promise rejects) with every problem of what was asked, before any request
 * @example
 * ```ts
 * import { persist } from 'persist-images'
 *
 * const run = persist({ urls: ['https://example.com/a.jpg'], destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { url, key, reason } of run) console.log(url, key ?? reason)
 * const { stored, failed, failure } = await run
 * if (failure) throw new Error(`${stored} stored, ${failed} failed: ${failure}`)
 * ```
 */
function persist(options) {
    return persistWith({}, options);
}
/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
function persistWith(surroundings, options) {
    const ledger = Promise.withResolvers();
    const leaving = new AbortController();
    const report = runPersist(options, surroundings, ledger.resolve, leaving.signal);
    // A failure reaches whoever awaits and whoever iterates; it must not count as unhandled for the other.
    report.catch(ledger.reject);
    ledger.promise.catch(() => { });
    return Object.assign(report, {
        [Symbol.asyncIterator]: () => resultsOf(ledger.promise, report, leaving),
    });
}
/** To leave them before their end is to end the run. */
function resultsOf(begun, report, leaving) {
    let results;
    return {
        next() {
            if (results)
                return results.next();
            return begun.then(ledger => {
                results ??= ledger.resultsInOrder(report);
                return results.next();
            });
        },
        async return(value) {
            leaving.abort();
            await report.catch(() => { });
            return { done: true, value };
        },
    };
}
async function runPersist(options, surroundings, begun, leaving) {
    const startedAt = performance.now();
    (0,caller_options/* checkCallerOptions */.G)(fields/* PERSIST_FIELDS */.n, options, ['runId', 'store']);
    const context = (0,options_context/* runContext */.p)(options, surroundings);
    const settings = await (0,options_settings/* makePersistSettings */.U)(options, context, context.watch.info);
    const cancel = options.signal ? AbortSignal.any([options.signal, leaving]) : leaving;
    const stop = new persist_stop/* Stop */.V(cancel, context.clock, settings.deadlineMs);
    try {
        sayNotices(settings, context);
        const read = readImages(settings, stop, context);
        const images = settings.rewriting?.markOwn(read) ?? read;
        const plan = comesByAndBy(settings)
            ? new GrowingPlan(planRules(settings))
            : await planRun(settings, images);
        if (plan instanceof plan_plan/* WholePlan */.Nv)
            plan.refuseConflicts();
        await checkFiles(settings, context);
        const ledger = new output_ledger/* Ledger */.Oc(plan, settings.language);
        begun(ledger);
        const linkCheck = openLinkCheck(settings, context);
        linkCheck?.begin(ledger);
        const reportFiles = new ReportFiles(context.cwd);
        const results = writeResultsFile(settings, ledger, context, reportFiles);
        await settlePlan(settings, plan, images, ledger, stop, context);
        const resultsFile = await results;
        const elapsedMs = Math.round(performance.now() - startedAt);
        const files = await writeFiles(settings, ledger, context, elapsedMs, reportFiles);
        const { error: stopped, cancelled } = stop;
        const unreadable = await linkCheck?.finish(ledger, cancelled, context.watch.notice);
        const lists = unreadable ? NOTHING_REWRITTEN : await rewriteIfAsked(settings, ledger, context);
        const end = {
            resultsFile,
            ...files,
            rewritten: lists?.files,
            unreadableLink: unreadable?.url,
            overlooked: settings.net.found,
            stopped,
            cancelled,
            elapsedMs,
            requests: context.requests.read(),
        };
        const ofLists = unreadable ? [unreadable.problem] : (lists?.problems ?? []);
        return (0,report/* makeReport */.dO)(ledger, settings.failOn, end, [...reportFiles.problems, ...ofLists]);
    }
    finally {
        stop.close();
    }
}
const NOTHING_REWRITTEN = { files: [], problems: [] };
function sayNotices({ notices, store, publicUrls }, { watch }) {
    for (const notice of [...notices, ...(0,warnings/* storeWarnings */.d)(store, publicUrls.base === undefined)])
        watch.notice(notice);
}
/** What is to be done, from the lists; nothing is asked for it. */
async function planRun(settings, images) {
    const { keyFields, ignoredParametersOf, shard, baseUrl, idField } = planRules(settings);
    return await (0,plan_plan/* planImages */.y6)(images, keyFields, ignoredParametersOf, shard, baseUrl, idField);
}
function planRules({ template, hosts, shard, baseUrl, sources }) {
    return {
        keyFields: template.fields,
        ignoredParametersOf: host => hosts.ruleFor(host)?.dropParameters ?? [],
        shard,
        baseUrl,
        idField: (0,records/* idFieldText */.TE)(sources.idField),
    };
}
function readImages({ sources }, stop, { watch }) {
    const { urls } = sources;
    return isAsync(urls)
        ? readUntilStopped({ ...sources, urls }, stop, watch)
        : (0,read/* readSources */.t)({ ...sources, notice: watch.notice });
}
/** A caller's own list ends with the run, whatever its maker waits for; then nothing is missing in it. */
async function* readUntilStopped(sources, { stopping }, watch) {
    const notice = sentence => {
        if (!stopping.aborted)
            watch.notice(sentence);
    };
    try {
        yield* (0,read/* readSources */.t)({ ...sources, urls: endedBy(sources.urls, stopping), notice });
    }
    catch (error) {
        if (!(stopping.aborted && error instanceof errors/* SettingsError */.GN))
            throw error;
    }
}
/** Images are fetched while the list still comes; a shard, a dry run and what is rewritten are of whole lists. */
function comesByAndBy({ sources, shard, dryRun, rewriting }) {
    return isAsync(sources.urls) && shard.count === 1 && !dryRun && !rewriting;
}
function isAsync(urls) {
    return typeof urls === 'object' && Symbol.asyncIterator in urls;
}
/** The work itself: each target of the plan comes to have its outcome. */
async function settlePlan(settings, plan, images, ledger, stop, context) {
    try {
        if (plan instanceof GrowingPlan)
            await settleArriving(settings, plan, images, ledger, stop, context);
        else
            await settleWhole(settings, plan, ledger, stop, context);
    }
    catch (error) {
        ledger.fail(error);
        throw error;
    }
}
function sayPlan(plan, { watch }) {
    const { ownCount, jobs, objectCount } = plan;
    watch.planned(ownCount, jobs.length, objectCount);
}
async function settleWhole(settings, plan, ledger, stop, context) {
    if (plan.ownLinks.length === 0)
        sayPlan(plan, context);
    // Neither is loaded for an empty list: they are a sixth of the start.
    if (settings.dryRun) {
        const { runDry } = await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(1982), __webpack_require__.e(5909), __webpack_require__.e(8538), __webpack_require__.e(1212), __webpack_require__.e(2793), __webpack_require__.e(749), __webpack_require__.e(7790)]).then(__webpack_require__.bind(__webpack_require__, 20334));
        await runDry(settings, plan, ledger, stop, context);
    }
    else if (plan.jobs.length > 0 || plan.ownLinks.length > 0) {
        const { runImages } = await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(2013), __webpack_require__.e(1982), __webpack_require__.e(5909), __webpack_require__.e(8538), __webpack_require__.e(1212), __webpack_require__.e(2793), __webpack_require__.e(9433)]).then(__webpack_require__.bind(__webpack_require__, 59433));
        await runImages(settings, plan, ledger, stop, context);
    }
}
/** Each image as soon as it is read. */
async function settleArriving(settings, plan, images, ledger, stop, context) {
    const { runImages } = await Promise.all(/* import() */[__webpack_require__.e(3163), __webpack_require__.e(2013), __webpack_require__.e(1982), __webpack_require__.e(5909), __webpack_require__.e(8538), __webpack_require__.e(1212), __webpack_require__.e(2793), __webpack_require__.e(9433)]).then(__webpack_require__.bind(__webpack_require__, 59433));
    const jobs = plan.read(images, () => ledger.grew());
    await runImages(settings, plan, ledger, stop, context, jobs);
    sayPlan(plan, context);
}
/** Behind a run that was cancelled, too: with what is known. Of a dry run what would change is told. */
async function rewriteIfAsked({ rewriting, dryRun }, ledger, { watch, clock }) {
    if (!rewriting)
        return undefined;
    if (!dryRun)
        return await rewriteLists(rewriting, ledger, clock.now());
    await tellChanges(rewriting, ledger, watch);
    return NOTHING_REWRITTEN;
}


/***/ }),

/***/ 73667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Stop)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43736);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41220);
/* harmony import */ var _storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79664);
/**
 * How a run ends before its end: the caller cancels, a deadline comes, or the store or this machine fails in a
 * way that no other image would escape. First no new work is taken; what is under way may finish within a grace, then it is ended too.
 */





/** The runner kills 7.5 s after SIGINT; results and outputs have to be written within that. */
const GRACE_MS = 3000;
class Stop {
    #stopping = new AbortController();
    #aborting = new AbortController();
    #cancel;
    #clock;
    #closed = new AbortController();
    #onCancel = () => this.#end(new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('fetch', 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-cancelled')));
    /** All uploads need the same right, which no other image would be given either. */
    #health = new _storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreHealth */ .Ah(({ reason }) => reason === 'store-denied');
    /** What the store said, or this machine's fault, where that is why. */
    error;
    /**
     * @param cancel the caller's signal
     * @param deadlineMs counted from here
     */
    constructor(cancel, clock, deadlineMs) {
        // Every request and wait of a run listens to these.
        (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, this.stopping, this.aborting);
        this.#cancel = cancel;
        this.#clock = clock;
        if (cancel?.aborted)
            this.#onCancel();
        else
            cancel?.addEventListener('abort', this.#onCancel);
        if (deadlineMs !== undefined)
            this.#after(deadlineMs, () => this.#end(deadlineError(deadlineMs)));
    }
    /** Take no new work. Its reason is a PersistError: that of every image not tried. */
    get stopping() {
        return this.#stopping.signal;
    }
    /** End what is under way. */
    get aborting() {
        return this.#aborting.signal;
    }
    /** The caller's signal. */
    get cancelling() {
        return this.#cancel;
    }
    get cancelled() {
        return this.#cancel?.aborted === true;
    }
    /** Weighs what one image failed with. */
    imageFailed(error) {
        if (error.reason === 'machine-fault')
            this.#endFor(error);
        else
            this.storeFailed(error);
    }
    /** Weighs what the store said to one image. */
    storeFailed(error) {
        if (error.stage !== 'store' && error.stage !== 'credentials')
            return;
        if ((0,_storage_stores_store_health_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOneKey */ .ng)(error))
            return;
        if (this.#health.failed(error) === 'fatal')
            this.failStore(error);
    }
    /** The store as a whole refuses or cannot be reached. What a call was ended with is no word of the store's. */
    failStore(error) {
        if (error !== this.stopping.reason)
            this.#endFor(error);
    }
    storeWorked() {
        this.#health.worked();
    }
    close() {
        this.#closed.abort();
        // Nobody waits any longer for what is still asked, such as credentials being renewed.
        this.#aborting.abort(new Error('the run is over'));
        this.#cancel?.removeEventListener('abort', this.#onCancel);
    }
    /** No other image would escape it. */
    #endFor(error) {
        this.error ??= error;
        const cause = error.sentence;
        const ended = new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc(error.stage, 'cancelled', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-because', { cause }));
        this.#stopping.abort(ended);
        this.#aborting.abort(ended);
    }
    #end(reason) {
        this.#stopping.abort(reason);
        this.#after(GRACE_MS, () => this.#aborting.abort(reason));
    }
    /** Not once the run is over, whose end no timer puts off. */
    #after(ms, act) {
        this.#clock.sleep(ms, this.#closed.signal).then(act, () => { });
    }
}
/** Of stage `plan`: a fetch has a deadline of its own, for one attempt. */
function deadlineError(deadlineMs) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('plan', 'deadline', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('untried-deadline', { time: (0,_base_messages_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(deadlineMs) }));
}


/***/ }),

/***/ 44893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ RequestCounter)
/* harmony export */ });
/** How many requests a run has sent, for its report. Told by those who send them. */
class RequestCounter {
    #origins = 0;
    #store = 0;
    #taken = 0;
    toOrigin = () => {
        this.#origins++;
    };
    toStore = () => {
        this.#store++;
    };
    /** To the store, since somebody took them last. */
    takeStore() {
        const taken = this.#store - this.#taken;
        this.#taken = this.#store;
        return taken;
    }
    read() {
        return { origins: this.#origins, store: this.#store };
    }
}


/***/ }),

/***/ 39663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Connections),
/* harmony export */   o: () => (/* binding */ NOBODY)
/* harmony export */ });
/**
 * The connections of a run to its hosts: those of hosts with nothing left to do are closed, and of the others so many are
 * kept as fit a budget, the longest unused closed first. And which machine each host is, as connections have shown it.
 */
/** More than a run has requests at once: what is beyond it lies idle. */
const MOST = 1024;
/** The part of the process's open files that may be connections to hosts: stores, lists and names need some, too. */
const PART = 0.5;
class Connections {
    #most;
    #sockets = new Map();
    /** Hosts that nothing is asked of now, the longest so first. */
    #resting = new Set();
    #addresses = new Map();
    #open = 0;
    /** @param maxOpenFiles of this process */
    constructor(maxOpenFiles) {
        this.#most = Math.min(MOST, Math.floor(maxOpenFiles * PART));
    }
    /** Closes what is unused, where one more would be too many. */
    makeRoom() {
        if (this.#open >= this.#most)
            this.#closeResting(this.#most - 1);
    }
    /** @param host as `URL.host` */
    opened(host, socket) {
        const sockets = this.#sockets.get(host) ?? new Set();
        this.#sockets.set(host, sockets);
        sockets.add(socket);
        this.#open++;
        socket.once('close', () => {
            this.#open--;
            sockets.delete(socket);
            if (sockets.size === 0 && this.#sockets.get(host) === sockets)
                this.#sockets.delete(host);
        });
    }
    /** @param address where a connection to the host ended */
    learned(host, address) {
        this.#addresses.set(host, address);
    }
    /** Its address: hosts of one are one machine. Behind a proxy, which knows that alone, the host itself. */
    machineOf(host) {
        return this.#addresses.get(host) ?? host;
    }
    used(host) {
        this.#resting.delete(host);
    }
    unused(host, isDone) {
        if (isDone)
            this.#close(host);
        else
            this.#resting.add(host);
    }
    /** Closes all that are unused: this machine has no more to give. */
    closeUnused() {
        this.#closeResting(0);
    }
    /** @param left so many may stay open */
    #closeResting(left) {
        let open = this.#open;
        for (const host of this.#resting) {
            if (open <= left)
                return;
            open -= this.#sockets.get(host)?.size ?? 0;
            this.#close(host);
        }
    }
    #close(host) {
        this.#resting.delete(host);
        for (const socket of this.#sockets.get(host) ?? [])
            socket.destroy();
    }
}
const NOBODY = { used: () => { }, unused: () => { } };


/***/ }),

/***/ 54803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SQ: () => (/* binding */ KNOWN_AT_ONCE),
  Oc: () => (/* binding */ Ledger),
  Sg: () => (/* binding */ outcomeOfError),
  NU: () => (/* binding */ sumOfCounts)
});

// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./lib/base/buffers/number-column.js
var number_column = __webpack_require__(66907);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/input/plan/refusal.js
var refusal = __webpack_require__(78406);
// EXTERNAL MODULE: ./lib/output/result.js
var result = __webpack_require__(73852);
;// CONCATENATED MODULE: ./lib/output/results-in-order.js
const END = { done: true, value: undefined };
/** An async generator would do the same with six promises a result, in place of one. */
class ResultsInOrder {
    #known;
    #whole;
    #index = 0;
    /** The call that has to wait, as all behind it have. */
    #waiting;
    /** @param whole awaited before the end is told, which is what it throws then */
    constructor(known, whole) {
        this.#known = known;
        this.#whole = whole;
    }
    next() {
        if (this.#waiting !== undefined)
            return this.#inTurn(this.#waiting.then(() => this.#later()));
        const step = this.#step();
        return step === undefined ? this.#inTurn(this.#later()) : Promise.resolve(step);
    }
    [Symbol.asyncIterator]() {
        return this;
    }
    #inTurn(step) {
        const done = () => {
            if (this.#waiting === step)
                this.#waiting = undefined;
        };
        this.#waiting = step;
        step.then(done, done);
        return step;
    }
    async #later() {
        for (;;) {
            const step = this.#step();
            if (step !== undefined)
                return step;
            if (this.#known.resultAt(this.#index) === 'none') {
                await this.#whole;
                return END;
            }
            await this.#known.change(this.#index);
        }
    }
    /** Undefined where something is to be waited for. */
    #step() {
        for (;;) {
            const result = this.#known.resultAt(this.#index);
            if (result === 'elsewhere')
                this.#index++;
            else if (result === 'none')
                return this.#whole === undefined ? END : undefined;
            else if (result === 'unknown')
                return undefined;
            else {
                this.#index++;
                return { done: false, value: result };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/output/ledger.js
/**
 * Who got what: outcomes as they come, results in input order. Each outcome is held once, however many
 * positions share it. Must not import sockets.
 */






const RECALLED = 1;
const HELD = 2;
/** Targets settled in a row from what the memory knows before whoever waits for results has his turn. */
const KNOWN_AT_ONCE = 1024;
class Ledger {
    /** Of what outcomes say. */
    language;
    /** Its positions of other shards are undefined: no outcome, no result, nothing to wait for. */
    #plan;
    /** In the order they came. */
    #outcomes = [];
    /** By target, the index of its outcome and `HELD`; `RECALLED` where it is not among them. */
    #indexes = new number_column/* NumberColumn */.o();
    #recalled;
    /** The last of these, each with its target: whoever keeps up has them without asking the memory again. */
    #recent = [];
    #waiting = [];
    /** Why no more will come. */
    #broken;
    constructor(plan, language) {
        this.language = language;
        this.#plan = plan;
    }
    /** The plan has more positions than before, or will have no more. */
    grew() {
        this.#wake();
    }
    /** The first outcome of a target stays. */
    settle(target, outcome) {
        this.#settle(target.number, outcome);
    }
    /** The same of what the memory knows; it is held only as long as the list may still say more of the image. */
    settleKnown(target, outcome, recalled) {
        if (!this.#plan.jobOf)
            return this.settle(target, outcome);
        if (this.isSettled(target))
            return;
        this.#recalled = recalled;
        this.#recent[target.number % KNOWN_AT_ONCE] = { number: target.number, outcome };
        this.#indexes.set(target.number, RECALLED);
        this.#wake(target.number);
    }
    /** Gives every target that has no outcome this one. */
    settleRest(outcome) {
        const { positions } = this.#plan;
        for (let index = 0; index < positions.length; index++) {
            const judged = positions.judgedAt(index);
            if (typeof judged === 'number')
                this.#settle(judged, outcome);
        }
    }
    isSettled({ number }) {
        return this.#indexes.at(number) > 0;
    }
    /** Of each target but those that the memory knew, in the order they came to have it. */
    outcomes() {
        return this.#outcomes;
    }
    /** @param whole awaited before the end is told */
    resultsInOrder(whole) {
        return new ResultsInOrder(this, whole);
    }
    resultAt(index) {
        const { positions, isWhole } = this.#plan;
        if (index >= positions.length)
            return isWhole ? 'none' : 'unknown';
        const judged = positions.judgedAt(index);
        if (judged === undefined)
            return 'elsewhere';
        const settled = this.#settled(judged);
        return settled ? this.#resultOf(index, settled) : 'unknown';
    }
    change(index) {
        if (this.#broken)
            return Promise.reject(this.#broken.by);
        const news = Promise.withResolvers();
        this.#waiting = [...this.#waiting, { index, news }];
        return news.promise;
    }
    /** Results in input order, of a run that has ended; made on the way, never kept. */
    *results() {
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled)
                yield this.#resultOf(index, settled);
        }
    }
    /** The same without what the memory knew. */
    *ownResults() {
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled && !('recall' in settled))
                yield this.#resultOf(index, settled);
        }
    }
    /** The run broke: whoever waits for results is told, as no more will come. */
    fail(error) {
        this.#broken = { by: error };
        for (const { news } of this.#waiting)
            news.reject(error);
    }
    positions() {
        return this.#plan.positions;
    }
    /** Undefined where it has none yet. */
    outcomeOf({ targetOrRefusal: judged }) {
        const settled = this.#settled(judged instanceof refusal/* Refusal */.P ? judged : judged.number);
        return settled && this.#whole(settled, judged);
    }
    /** Of images that this run wrote, each once. */
    bytesStored() {
        let sum = 0;
        for (const { outcome, bytes = 0 } of this.#outcomes)
            if (outcome === 'stored')
                sum += bytes;
        return sum;
    }
    counts() {
        const counts = { total: this.#plan.ownCount, ...zeroes() };
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled)
                counts[settled.outcome]++;
        }
        return counts;
    }
    /** Positions that were skipped for one of these reasons. */
    skippedFor(...reasons) {
        let count = 0;
        for (let index = 0; index < this.#plan.positions.length; index++) {
            const settled = this.#settledAt(index);
            if (settled?.outcome === 'skipped' && settled.reason && reasons.includes(settled.reason))
                count++;
        }
        return count;
    }
    /** @param settled the target that has its outcome; left out where anything may have changed */
    #wake(settled) {
        if (this.#waiting.length === 0)
            return;
        const { positions } = this.#plan;
        // Which target a position waits for may have changed since it began to.
        const isTold = ({ index }) => settled === undefined || positions.judgedAt(index) === settled;
        const told = this.#waiting.filter(isTold);
        if (told.length === 0)
            return;
        this.#waiting = this.#waiting.filter(waiting => !isTold(waiting));
        // In the next turn: what else is settled in this one goes with it.
        for (const { news } of told)
            (0,external_node_timers_.setImmediate)(news.resolve);
    }
    #settle(number, outcome) {
        if (this.#indexes.at(number) > 0)
            return;
        this.#indexes.set(number, this.#outcomes.push(outcome) - 1 + HELD);
        this.#wake(number);
    }
    #settled(judged) {
        // That of a refusal is made when it is asked for: a list may have nothing else.
        if (judged instanceof refusal/* Refusal */.P)
            return outcomeOfError(judged, 0, this.language);
        const index = this.#indexes.at(judged);
        return index === RECALLED ? this.#recalled : index === 0 ? undefined : this.#outcomes[index - HELD];
    }
    /** That of a position. */
    #settledAt(index) {
        const judged = this.#plan.positions.judgedAt(index);
        return judged === undefined ? undefined : this.#settled(judged);
    }
    #resultOf(index, settled) {
        const position = this.#plan.positions.at(index);
        return (0,result/* resultOf */.Bg)(index, position, this.#whole(settled, position.targetOrRefusal));
    }
    #whole(settled, judged) {
        if (!('recall' in settled))
            return settled;
        const target = judged;
        const recent = this.#recent[target.number % KNOWN_AT_ONCE];
        if (recent?.number === target.number)
            return recent.outcome;
        return settled.recall(this.#plan.jobOf?.(target), target);
    }
}
/** Of several runs, as one. */
function sumOfCounts(all) {
    const sum = { total: 0, ...zeroes() };
    for (const counts of all) {
        sum.total += counts.total;
        for (const name of result/* OUTCOMES */.im)
            sum[name] += counts[name];
    }
    return sum;
}
function zeroes() {
    return Object.fromEntries(result/* OUTCOMES */.im.map(name => [name, 0]));
}
/** It speaks of something nobody was asked for. */
function wasNotTried({ reason, stage }) {
    if (reason === 'cancelled' || reason === 'host-paused' || reason === 'url-expired')
        return true;
    // The run's own, which is part of the plan; a fetch's is that of one attempt.
    return reason === 'deadline' && stage === 'plan';
}
/**
 * An error as an image's outcome: `refused` as long as no origin was asked.
 * @param attempts that were begun; an address is refused within the first one, before it asks
 */
function outcomeOfError(error, attempts = 0, language = 'en') {
    const { reason, stage, details } = error;
    const refused = stage === 'plan' ||
        (reason === 'key-invalid' && attempts === 0) ||
        (reason === 'address-refused' && details.hop === undefined);
    return {
        outcome: wasNotTried(error) ? 'skipped' : refused ? 'refused' : 'failed',
        reason,
        message: (0,errors/* describeError */.Uc)(error, language),
    };
}


/***/ })

};

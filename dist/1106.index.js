export const id = 1106;
export const ids = [1106];
export const modules = {

/***/ 39833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ quotedCell),
/* harmony export */   P: () => (/* binding */ storedColumns)
/* harmony export */ });
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75541);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95009);
/** Finds the columns NAME_stored_key and so on; missing ones go right after the URL column. */



/**
 * Notes the titles that the header lacks, for the writer to add.
 * @returns a function that notes the cells of each later row
 */
function storedColumns(header, headerCells, urlColumn, delimiter, reading) {
    const { storedFields } = reading.options;
    const titles = headerCells.map(({ value }) => value.trim());
    const columns = storedFields.map(field => {
        const title = `${titles[urlColumn] ?? ''}${_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .STORED_SUFFIX */ .m}_${typeof field === 'string' ? field : field.variant}`;
        return { field, title, column: titles.indexOf(title) };
    });
    /** Existing columns, from left to right. */
    const known = columns.filter(({ column }) => column >= 0).sort((a, b) => a.column - b.column);
    const added = columns.filter(({ column }) => column < 0);
    const newFields = added.map(({ field }) => field);
    const text = added.map(({ title }) => delimiter + quotedCell(title, delimiter)).join('');
    const from = header.offset + (headerCells[urlColumn]?.end ?? 0);
    if (text !== '')
        reading.edits.push({ kind: 'text', from, to: from, text });
    return (row, cells, url) => {
        // Blank lines are skipped, and so are rows that end before the URL column.
        if (row.text === '' || cells.length <= urlColumn)
            return;
        const note = (start, end, edit) => reading.edits.push({
            kind: 'cells',
            from: row.offset + start,
            to: row.offset + end,
            delimiter,
            url,
            ...edit,
        });
        const after = cells[urlColumn]?.end ?? 0;
        if (newFields.length > 0)
            note(after, after, { isNew: true, fields: newFields });
        const missing = [];
        for (const { field, column, title } of known) {
            const cell = cells[column];
            if (cell) {
                const stored = field === 'key' && cell.value !== '' && { stored: cell.value };
                if (!isStoredCell(cell.value, field)) {
                    const problem = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('rewrite-foreign-column', { column: (0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(title) });
                    reading.problems.push(reading.inLine(row.number, problem));
                }
                if (url !== undefined)
                    note(cell.start, cell.end, { isNew: false, fields: [field], ...stored });
            }
            else {
                while (cells.length + missing.length < column)
                    missing.push(undefined);
                missing.push(field);
            }
        }
        const { length } = row.text;
        if (missing.length > 0 && url !== undefined)
            note(length, length, { isNew: true, fields: missing });
    };
}
function isStoredCell(value, field) {
    const text = value.trim();
    if (field === 'width' || field === 'height')
        return /^\d*$/.test(text);
    return !/\s/.test(text) || field === 'key';
}
/** @returns a cell that RFC 4180 readers read as this text */
function quotedCell(text, delimiter) {
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 12747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ settlementsOfKeys),
/* harmony export */   SW: () => (/* binding */ decideOwnLinks),
/* harmony export */   t9: () => (/* binding */ settleOwnLinks)
/* harmony export */ });
/* harmony import */ var _base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73675);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55743);
/* harmony import */ var _storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49891);
/* harmony import */ var _manifest_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4491);
/** Links in lists that already lead to stored images. They are settled without their origin, unless they are missing. */





/** Concurrent requests to the store. */
const CONCURRENCY = 16;
/**
 * Settles the links to stored images, and plans the others like any other URL.
 * @param store looked up at most once for each key that the manifest does not know; undefined skips these lookups
 * @returns jobs that fetch missing images from the URLs that they came from
 */
async function decideOwnLinks(list, opened, store, ledger, stop) {
    const { manifest, knownImages, objects } = opened;
    const { lookups, missing } = knownImages;
    const sure = [];
    const doubtful = [];
    for (const key of (0,_manifest_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ownKeys */ .Hs)(list)) {
        const entry = lookups.entryOfKey(key);
        if (entry && (entry.loss || lookups.losses.isSuspect(entry)))
            doubtful.push(entry);
        else
            sure.push(key);
    }
    const settlements = await settlementsOfKeys(sure, opened, store, stop);
    const targets = new Map(list.ownLinks.map(({ key, target }) => [key, target]));
    const restoring = new Map();
    for (const entry of store ? doubtful : []) {
        const { key } = entry;
        const job = restoringJob(entry, manifest.sourcesOf(key), [targets.get(key) ?? []].flat());
        if (job) {
            lookups.restore(job, entry);
            restoring.set(key, job);
        }
    }
    if (restoring.size > 0)
        await opened.readSources(Array.from(restoring.values(), ({ url }) => url));
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_4__/* .eachAtOnce */ .G)(doubtful, CONCURRENCY, async (entry) => {
        const job = restoring.get(entry.key);
        /** The outcome if the sources rest after a failure. */
        const resting = () => {
            const outcome = job && knownImages.recall(job, job.targets[0]);
            return outcome && { outcome };
        };
        const known = entry.loss === 'missing' ? resting() : undefined;
        const isLooked = job && known && !knownImages.isToLookUp(job);
        let settlement = isLooked ? known : await missing.afterLook(entry, objects);
        if (!settlement && job) {
            settlement = resting();
            if (!settlement)
                return;
            knownImages.recordNotStored(job);
        }
        restoring.delete(entry.key);
        settlements.set(entry.key, settlement ?? { outcome: missing.outcome(entry) });
    });
    settleOwnLinks(list, settlements, ledger, restoring);
    return [...restoring.values()];
}
/**
 * Makes the job that fetches a missing image again from the URLs that it came from.
 * @returns undefined if no source can be requested, or the bytes are not known
 */
function restoringJob({ sha256 }, sources, targets) {
    const [first, ...others] = sources.flatMap(({ url }) => {
        try {
            // Others may write to the bucket, so a URL of the manifest is judged like one of a list.
            return [{ url: (0,_base_url_fetchable_url_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchableUrl */ .o)(url).href }];
        }
        catch {
            return [];
        }
    });
    return first && sha256 !== undefined ? { ...first, others, targets } : undefined;
}
/**
 * @param settlements by key; a link to any other key is planned like an ordinary URL
 * @param restoring keys that jobs of their own bring back
 */
function settleOwnLinks(list, settlements, ledger, restoring = new Map()) {
    const isStored = ({ key, target }) => {
        const settlement = settlements.get(key);
        if (settlement)
            ledger.settle({ ...settlement, target });
        return settlement !== undefined || restoring.has(key);
    };
    list.decide(isStored);
    ledger.grew();
}
/** Returns what becomes of the keys that the manifest knows, or else the store has. */
async function settlementsOfKeys(keys, { manifest, knownImages, linksOf }, store, stop) {
    const settlements = new Map();
    const unknown = [];
    for (const key of keys) {
        const entry = manifest.entryOfKey(key);
        if (entry)
            settlements.set(key, { outcome: knownImages.kept(entry) });
        else
            unknown.push(key);
    }
    if (store)
        await findStored(unknown, store, stop, key => {
            settlements.set(key, { outcome: { outcome: 'unchanged', key, ...linksOf(key) } });
        });
    return settlements;
}
async function findStored(keys, store, stop, found) {
    const stored = (0,_storage_stores_presence_js__WEBPACK_IMPORTED_MODULE_2__/* .storedKeys */ .C)(store, keys);
    await (0,_base_concurrency_map_ordered_js__WEBPACK_IMPORTED_MODULE_4__/* .eachAtOnce */ .G)(keys, CONCURRENCY, async (key) => {
        if (stop.stopping.aborted)
            return;
        try {
            const object = await stored.find(key, stop.stopping);
            if (object)
                found(key);
        }
        catch (error) {
            if (stop.stopping.aborted)
                return;
            // A denied read does not matter, since uploads may still be allowed. Other store errors may end the run.
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc) || error.reason === 'store-denied')
                return;
            stop.storeFailed(error);
        }
    });
}


/***/ }),

/***/ 21106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listWork: () => (/* binding */ listWork)
});

// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/url/percent-encode.js
var percent_encode = __webpack_require__(58585);
// EXTERNAL MODULE: ./lib/jobs/persist/known/own-links.js
var own_links = __webpack_require__(12747);
// EXTERNAL MODULE: ./lib/jobs/persist/messages/say.js + 2 modules
var say = __webpack_require__(41350);
// EXTERNAL MODULE: ./lib/base/files/open-file-limit.js
var open_file_limit = __webpack_require__(88106);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/input/positions/position.js
var positions_position = __webpack_require__(89272);
// EXTERNAL MODULE: ./lib/origin/hosts/connections.js
var connections = __webpack_require__(39663);
// EXTERNAL MODULE: ./lib/origin/hosts/rules.js
var rules = __webpack_require__(36573);
// EXTERNAL MODULE: ./lib/input/documents/csv/stored-columns.js
var stored_columns = __webpack_require__(39833);
;// CONCATENATED MODULE: ./lib/output/rewrite/quote-link.js
/** Quotes a link for the place of a URL, so that a parser of the document reads exactly this link. Pure. */

/** @returns undefined if the place has no spelling for this link */
function quoteLink(link, quoting) {
    switch (quoting.kind) {
        case 'line':
            // A list trims blanks, and `#` starts a comment.
            return /^[\s#]|\s$|[\r\n]/.test(link) ? undefined : link;
        case 'json':
            return JSON.stringify(link).slice(1, -1);
        case 'cell':
            return quoteCell(link, quoting);
        case 'markdown':
            return quoteDestination(link);
        case 'autolink':
            return /^https?:[^\s<>]*$/i.test(link) ? link : undefined;
        case 'attribute':
            return quoteAttribute(link, quoting);
        case 'yaml':
            return quoteScalar(link, quoting.style);
        case 'toml':
            return quoting.style === 'literal' && isLiteral(link) ? `'${link}'` : JSON.stringify(link);
        case 'within': {
            const text = quoting.inner ? quoteLink(link, quoting.inner) : link;
            return text === undefined ? undefined : quoting.around(text);
        }
        case 'shortcode':
            return encodeForShortcode(quoting.hasCommas ? withoutLastCommas(link) : link);
    }
}
function quoteCell(link, { delimiter, quoted, padded }) {
    if (quoted)
        return link.replaceAll('"', '""');
    const written = (0,stored_columns/* quotedCell */.J)(link, delimiter);
    // Quotes count only at the start of a cell.
    return padded && written !== link ? undefined : written;
}
/**
 * For a bare destination or one in `<…>`. Characters with a meaning in Markdown, tables or HTML become character
 * references, which a destination may hold. So do brackets, which then need no partner.
 */
function quoteDestination(link) {
    return withoutEntities(link).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a destination
    /[\u0000-\u0020\u007f\\`<>"'()[\]{}|*_~^]|[^\S ]/gu, character => (KEPT_IN_URLS.has(character) ? character : reference(character)));
}
/** Common in URLs, and harmless: Markdown has no emphasis inside a destination. */
const KEPT_IN_URLS = new Set(['_', '~', '*']);
/** An `&` that does not begin a reference stays as it is. */
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
    const inCss = link.replace(/[\s"'()\\]/g, character => `\\${character.charCodeAt(0).toString(16)} `);
    return encodeForAttribute(inCss, quote);
}
function encodeForAttribute(text, quote) {
    const encoded = text.replaceAll('&', '&amp;').replace(/[|{}]/g, reference);
    if (quote === '"')
        return encoded.replaceAll('"', '&quot;');
    if (quote === "'")
        return encoded.replaceAll("'", '&#39;');
    return encoded.replace(/[\s"'=<>`]/g, reference);
}
/** In `srcset`, white space and a trailing comma end a candidate. */
function encodeForSrcset(link) {
    return withoutLastCommas(link.replace(/\s/g, character => encodeURIComponent(character))).replace(/^,+/, commas => '%2C'.repeat(commas.length));
}
function withoutLastCommas(link) {
    return link.replace(/,+$/, commas => '%2C'.repeat(commas.length));
}
function quoteScalar(link, style) {
    if (style === 'single')
        return `'${link.replaceAll("'", "''")}'`;
    return style === 'plain' && isPlainScalar(link) ? link : JSON.stringify(link);
}
/** Text with a slash and a letter cannot be read as a number, a date or a keyword of YAML. */
function isPlainScalar(link) {
    return /^[\w./][\w./:~+=?%&;@-]*$/.test(link) && /\/.*[a-z]|[a-z].*\//i.test(link) && !link.endsWith(':');
}
/** A literal string of TOML has no escapes. */
function isLiteral(link) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it must not hold
    return !/['\u0000-\u001f\u007f]/.test(link);
}
/** Engines do not share a spelling for these characters in a shortcode, so they are percent-encoded. */
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
 * The link that an edit writes for one of its URLs, if the document does not have it yet. Existing cells are left out,
 * since only the text of the document shows their content.
 */
function newLink(edit, outcome) {
    if (typeof outcome === 'string' || outcome.url === undefined)
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/files/file-errors.js
var file_errors = __webpack_require__(38639);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
// EXTERNAL MODULE: ./lib/input/documents/file-format.js
var file_format = __webpack_require__(92707);
// EXTERNAL MODULE: ./lib/input/documents/text.js
var documents_text = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/output/messages/say.js + 1 modules
var messages_say = __webpack_require__(23482);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/input/documents/edit.js
var edit = __webpack_require__(95009);
;// CONCATENATED MODULE: ./lib/output/rewrite/rewrite-text.js
/** Applies edits to a text while it streams. Each becomes a splice, a replaced range; the rest stays as it is. */




/**
 * @param source text at the edit's place
 * @returns undefined if the text does not change
 */
function spliceOf(edit, source, outcomeOf) {
    const text = textFor(edit, source, outcomeOf);
    if (text === undefined || text === source)
        return undefined;
    return { from: edit.from, to: edit.to, text };
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
    const stored = storedIn(outcome);
    if (field === undefined || stored === undefined)
        return '';
    return String((typeof field === 'string' ? stored[field] : stored.variants?.[field.variant]) ?? '');
}
/**
 * Writes NAME_stored: it has the shape of NAME's value, with the facts of each image.
 * @returns the new member or its new value; undefined if the existing member is equal
 */
function memberText({ before, shape, stored }, outcomeOf) {
    const value = valueFor(shape, isSameShape(shape, stored) ? stored : undefined, outcomeOf);
    return stored !== undefined && (0,external_node_util_.isDeepStrictEqual)(value, stored) ? undefined : before + written(value);
}
/** @param old existing value of the same shape, or undefined */
function valueFor(shape, old, outcomeOf) {
    // A position that no path selected keeps its value.
    if (shape === null)
        return (old ?? null);
    if (typeof shape !== 'number')
        return shape.map((inner, index) => valueFor(inner, Array.isArray(old) ? old[index] : undefined, outcomeOf));
    const outcome = outcomeOf(shape);
    if (outcome === 'gone')
        return null;
    return outcome === 'none' ? (old ?? null) : memberOf(outcome);
}
function memberOf(link) {
    const fields = edit/* STORED_FIELDS */.A.flatMap(field => (link[field] === undefined ? [] : [[field, link[field]]]));
    return Object.fromEntries([...fields, ...(link.variants ? [['variants', link.variants]] : [])]);
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
/** JSON on one line, with a space after `:` and `,`. */
function written(value) {
    if (Array.isArray(value))
        return `[${value.map(written).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).map(([name, inner]) => `${JSON.stringify(name)}: ${written(inner)}`);
    return `{${members.join(', ')}}`;
}
/**
 * @param chunks the text of the edits, split anywhere
 * @param edits in the order of the text
 * @param noted called with each change
 */
async function* rewriteText(chunks, edits, outcomeOf, noted = () => { }) {
    let next = 0;
    /** Text that was read but not yielded yet; it begins at `start`. */
    let rest = '';
    let start = 0;
    for await (const chunk of chunks) {
        rest += chunk;
        const end = start + rest.length;
        const parts = [];
        let copied = 0;
        for (; next < edits.length; next++) {
            const edit = edits[next];
            if (edit.to > end)
                break;
            const source = rest.slice(edit.from - start, edit.to - start);
            const splice = spliceOf(edit, source, outcomeOf);
            if (!splice)
                continue;
            noted(splice);
            parts.push(rest.slice(copied, edit.from - start), splice.text);
            copied = edit.to - start;
        }
        // The text of an edit waits until its end has arrived.
        const open = edits[next];
        const ready = open && open.from < end ? Math.max(copied, open.from - start) : rest.length;
        parts.push(rest.slice(copied, ready));
        rest = rest.slice(ready);
        start += ready;
        yield parts.join('');
    }
    if (rest !== '')
        yield rest;
}

;// CONCATENATED MODULE: ./lib/output/rewrite/rewrite-document.js
/** Rewrites one document, in place or elsewhere: as a whole or not at all. */














/**
 * Reads the source again, and refuses it if it has changed since.
 * @param target absolute; the document's own path means in place. A link is followed, and its file written
 * @throws PersistError in one sentence; the target then stays as it was
 */
async function rewriteDocument(document, outcomeOf, target) {
    try {
        const isInPlace = target === document.file.path;
        const path = isInPlace ? target : await (0,promises_.realpath)(target).catch((0,errors/* ifCode */.Vd)('ENOENT'));
        const may = mayChange(document, outcomeOf);
        if (isInPlace && !may)
            return { isChanged: false, isWritten: false };
        fileStats(document.file.path);
        // A text without an edit is copied, also one that was too long to be read.
        const { isChanged, text = undefined } = may ? await lookInto(document, outcomeOf) : { isChanged: false };
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
/** Returns the new text of a list in memory. */
async function rewrittenText(document, outcomeOf) {
    const parts = [];
    for await (const part of rewriteText(sourceOf(document), document.edits, outcomeOf))
        parts.push(part);
    return parts.join('');
}
/** Counts the places of the text that would change. */
async function countChanges(document, outcomeOf) {
    if (!mayChange(document, outcomeOf))
        return 0;
    let count = 0;
    const rewritten = rewriteText(sourceOf(document), document.edits, outcomeOf, () => {
        count++;
    });
    for await (const _ of rewritten)
        ;
    return count;
}
/** The first new link in changed cells. For other kinds of edits `newLink` finds it without reading the text. */
async function newLinkInCells(document, outcomeOf) {
    if (!document.edits.some(edit => edit.kind === 'cells' && !edit.isNew))
        return undefined;
    /** The last link that was requested. */
    let last;
    const observed = index => {
        const outcome = outcomeOf(index);
        last = typeof outcome === 'string' ? undefined : outcome.url;
        return outcome;
    };
    let found;
    const rewritten = rewriteText(sourceOf(document), document.edits, observed, ({ text }) => {
        if (last !== undefined && text.includes(last))
            found ??= last;
    });
    for await (const _ of rewritten)
        if (found !== undefined)
            break;
    return found;
}
/** Looks at the edits alone, without reading the text: most pages of a site have nothing new. */
function mayChange({ edits }, outcomeOf) {
    return edits.some(edit => edit.kind !== 'replace' || typeof outcomeOf(edit.url) !== 'string');
}
/** Characters of a text to keep during rewriting, so that it is read only once. */
const MAX_KEPT = 1_048_576;
/** @returns the new text if it is short; a longer text is read up to the first change */
async function lookInto(document, outcomeOf) {
    let isChanged = false;
    const parts = [];
    let length = 0;
    const rewritten = rewriteText(sourceOf(document), document.edits, outcomeOf, () => {
        isChanged = true;
    });
    for await (const part of rewritten) {
        length += part.length;
        if (length <= MAX_KEPT)
            parts.push(part);
        else if (isChanged)
            break;
    }
    return length <= MAX_KEPT ? { isChanged, text: parts.join('') } : { isChanged };
}
/** @throws PersistError at the end of the text if the edits belong to a different text */
async function* sourceOf({ file, text }) {
    const facts = (0,documents_text/* newTextFacts */.$n)();
    yield* (0,documents_text/* readDocumentText */.R9)(file, facts);
    if (facts.sha256 === text.sha256)
        return;
    throw new errors/* PersistError */.vc('sources', 'path-refused', (0,messages_say/* say */.c)('rewrite-changed', { name: file.name }), {
        advice: (0,messages_say/* say */.c)('rewrite-changed-fix'),
    });
}
/** @param text the new text, if it was kept */
function rewrittenBytes(document, outcomeOf, text) {
    const { hasMark } = document.text;
    const isZipped = !document.file.isUnpacked && (0,file_format/* isGzipped */.WV)(document.file.name);
    if (text !== undefined && !isZipped)
        return Buffer.from(hasMark ? `\ufeff${text}` : text);
    const chunks = text === undefined ? rewriteText(sourceOf(document), document.edits, outcomeOf) : [text];
    const bytes = encoded(chunks, hasMark);
    if (!isZipped)
        return bytes;
    const zipped = (0,external_node_zlib_.createGzip)();
    // The reader of `zipped` gets the error: pipeline destroys the stream with it.
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
/** @throws PersistError for a FIFO, where reading and writing would wait for ever */
function fileStats(path) {
    const stats = (0,external_node_fs_.statSync)(path);
    if (stats.isFile())
        return stats;
    throw new errors/* PersistError */.vc('sources', 'path-refused', (0,messages_say/* say */.c)('rewrite-no-file', { path }), {
        advice: (0,messages_say/* say */.c)('rewrite-no-file-fix'),
    });
}
/** @throws PersistError for a read-only file: the later rename would replace it in spite of that */
function writableStats(path) {
    const stats = fileStats(path);
    if ((stats.mode & 0o222) === 0)
        throw new errors/* PersistError */.vc('sources', 'path-refused', (0,messages_say/* say */.c)('rewrite-read-only', { path }), {
            advice: (0,messages_say/* say */.c)('rewrite-read-only-fix'),
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

// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(14035);
// EXTERNAL MODULE: ./lib/jobs/persist/open-origin.js + 20 modules
var open_origin = __webpack_require__(26322);
// EXTERNAL MODULE: ./lib/base/concurrency/map-ordered.js
var map_ordered = __webpack_require__(73675);
// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/input/documents/document.js
var documents_document = __webpack_require__(61460);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/output/rewrite/stored-places.js
var stored_places = __webpack_require__(50268);
// EXTERNAL MODULE: ./lib/jobs/persist/options/list-rewriting.js
var list_rewriting = __webpack_require__(38466);
;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/rewrite-lists.js
/** Rewrites each list after the run, with the outcomes of its images. */












/** Number of files written at once. */
const CONCURRENCY = 8;
/** At most this many lists are named in a dry run. */
const MAX_NAMED = 20;
/**
 * @param now milliseconds since the epoch
 * @returns paths of written lists that differ from the lists that were read, relative to the working directory, with
 *   '/'; and one sentence for each list that could not be written
 */
async function rewriteLists(rewriting, ledger, now, watch) {
    const { target } = rewriting.rules;
    if (target.kind === 'memory') {
        for (const list of rewriting.lists)
            target.take(await rewrittenText(list.document, outcomesOf(list, rewriting, ledger)));
        return { files: [], problems: [] };
    }
    const folders = new Set(rewriting.lists.map(({ target }) => (0,external_node_path_.dirname)(target)));
    for (const folder of folders)
        await (0,leftovers/* removeLeftovers */.D)(folder, { now });
    const files = [];
    const problems = [...rewriting.problems];
    const { directory } = rewriting.rules;
    await (0,map_ordered/* eachAtOnce */.G)(rewriting.lists.entries(), CONCURRENCY, async ([index, list]) => {
        try {
            if (list.isLess && (await hasImages(list))) {
                const path = (0,printable/* printable */.g$)((0,list_rewriting/* shownPath */.pS)(list.target, directory));
                watch.notice((0,say/* say */.c)('rewrite-kept', { path, name: (0,printable/* printable */.g$)(list.document.name) }));
                return;
            }
            const { isChanged, isWritten } = await rewriteDocument(list.document, outcomesOf(list, rewriting, ledger), list.target);
            if (isChanged && isWritten)
                files[index] = (0,list_rewriting/* shownPath */.pS)(list.target, directory);
        }
        catch (error) {
            problems.push(failure((0,printable/* printable */.g$)((0,list_rewriting/* shownPath */.pS)(list.target, directory)), error));
        }
    });
    return { files: files.filter(file => file !== undefined), problems };
}
/** Whether the target is a written copy that has images. */
async function hasImages({ document: { file, options }, target }) {
    if (file.path === target || !(0,external_node_fs_.existsSync)(target))
        return false;
    const { web: _, ...rest } = file;
    const { checkTime: __, ...others } = options;
    const copy = new documents_document/* ListDocument */.K({ ...rest, path: target }, { ...others, mode: 'none' });
    for await (const images of copy.read())
        if (images.some(image_url/* isCounted */.he))
            return true;
    return false;
}
/**
 * Reports which lists would change, as far as the manifest knows.
 * @returns one sentence for each list that could not be read again
 */
async function reportChanges(rewriting, ledger, watch) {
    const problems = [...rewriting.problems];
    let [lists, places] = [0, 0];
    for (const list of rewriting.lists) {
        const path = (0,printable/* printable */.g$)((0,list_rewriting/* shownPath */.pS)(list.target, rewriting.rules.directory));
        try {
            const count = await countChanges(list.document, outcomesOf(list, rewriting, ledger));
            if (count === 0)
                continue;
            lists++;
            places += count;
            if (lists <= MAX_NAMED)
                watch.info((0,say/* say */.c)('rewrite-would-change', { path, count }));
        }
        catch (error) {
            problems.push(failure(path, error));
        }
    }
    watch.info((0,say/* say */.c)('rewrite-would-change-all', { lists, places }));
    return problems;
}
function failure(name, error) {
    return (0,say/* say */.c)('rewrite-failed', { name, cause: (0,as_persist_error/* asPersistError */.B)(error, 'sources').sentence });
}
/** @param recall what the manifest knows of a position that has no outcome yet */
function outcomesOf({ document, first, target }, { rules: { places }, isUndone, sources, foreign }, ledger, recall) {
    const { file, options } = document;
    const positions = ledger.positions();
    const { formerBases: _, ...today } = places;
    return index => {
        const position = positions.at(first + index);
        const outcome = position && (ledger.outcomeOf(position) ?? recall?.(position));
        const { key } = outcome ?? {};
        if (outcome?.missingKey !== undefined || outcome?.reason === 'accepted')
            return 'gone';
        if (!outcome || key === undefined)
            return foreign.has(first + index) ? 'gone' : 'none';
        if (isUndone) {
            const url = sources.get(key);
            return url === undefined ? 'none' : { key, url };
        }
        const isOwn = (0,stored_places/* storedKeyOf */.KM)(position?.url ?? '', file.path, today) === key;
        // The list already has this link, so the text stays as it is.
        if (isOwn && options.mode === 'replace')
            return 'none';
        return (0,stored_places/* linkTo */.uM)({ ...outcome, key }, target, places);
    };
}

;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/link-check.js
/** Checks that the public can read the links that a run writes into its lists, before the first list is written. */













/** Statuses of a bucket that refuses everyone or has no object there. */
const CLOSED = [401, 403, 404];
/** Milliseconds that a cancelled run waits for the answer: the runner kills the process soon after. */
const CANCELLED_MS = 1000;
/** After as many missing images in a row no list is written. */
const MOST_LOST = 20;
/** @returns undefined for folders, a caller's own store, keys, paths and dry runs */
function openLinkCheck(rewriting, settings, context) {
    const { dryRun, store, publicUrls } = settings;
    if (context.skipsLinkCheck || dryRun || !('location' in store))
        return undefined;
    const { link, publicBase = '' } = rewriting.rules.places;
    // `public-url-base` may be a path of a site, which no request can reach.
    if (link !== 'url' || !/^https?:/i.test(publicBase))
        return undefined;
    const hasPublicBase = publicUrls.base !== undefined;
    const closed = hasPublicBase ? CLOSED : [...CLOSED, ...kinds/* BUCKET_KINDS */.TM[store.kind].closedStatuses];
    return new LinkCheck({ rewriting, settings, context, closed });
}
class LinkCheck {
    #tools;
    #giveUp = new AbortController();
    /** New links in a row whose objects are gone. */
    #missing = 0;
    #answer = Promise.resolve(undefined);
    constructor(tools) {
        this.#tools = tools;
    }
    /** Sends the request as soon as the first new link is known, while other images are still in progress. */
    async begin(run, opened) {
        const known = await this.#answerOfKnown(run, opened);
        if (this.#missing === MOST_LOST)
            return;
        this.#answer = known ? Promise.resolve(known) : this.#firstAnswer(run.ledger);
        // `finish` awaits the answer; until then a rejection must not count as unhandled.
        this.#answer.catch(() => { });
    }
    /**
     * Warns if the answer does not show whether the link is readable.
     * @returns the public URL that was requested, if it is unreadable; undefined if the lists may be written
     */
    async finish({ ledger, stop, watch, }) {
        if (this.#missing === MOST_LOST)
            return { url: '', problem: (0,say/* say */.c)('rewrite-missing', { count: MOST_LOST }) };
        const answer = stop.cancelled ? await this.#answerSoon(ledger) : await this.#wholeAnswer(ledger);
        if (!answer)
            return undefined;
        const { url, status, host = '' } = answer;
        const shown = (0,printable/* printable */.g$)(url);
        if (typeof status === 'number' && this.#tools.closed.includes(status)) {
            const hasPublicBase = this.#tools.settings.publicUrls.base !== undefined;
            const id = hasPublicBase ? 'rewrite-unreadable-base' : 'rewrite-unreadable';
            const problem = (0,say/* say */.c)(id, { url: shown, status });
            if (status !== 403)
                return { url, problem };
            const rule = `${(0,printable/* printable */.g$)(host)}: { referer: https://www.example.com/ }`;
            return { url, problem: (0,sentence/* joined */.oR)(' ', problem, (0,say/* say */.c)('rewrite-unreadable-referer', { rule })) };
        }
        if (typeof status !== 'number' || status >= 300) {
            const cause = typeof status === 'number' ? (0,say/* say */.c)('rewrite-check-status', { status }) : status;
            watch.notice((0,say/* say */.c)('rewrite-unchecked', { url: shown, cause }));
        }
        return undefined;
    }
    async #request(url) {
        const { signal } = this.#giveUp;
        try {
            return { url, ...(await answerOf(url, this.#tools, signal)) };
        }
        catch (error) {
            if (signal.aborted)
                return { url, status: (0,say/* say */.c)('rewrite-check-cancelled') };
            return { url, status: (0,as_persist_error/* asPersistError */.B)(error, 'fetch').sentence };
        }
    }
    /** The URLs of the lists in their order. @param recall what the manifest knows of a position without an outcome */
    *#urls(ledger, recall) {
        for (const list of this.#tools.rewriting.lists) {
            const outcomeOf = outcomesOf(list, this.#tools.rewriting, ledger, recall);
            for (const edit of list.document.edits)
                for (const url of urlsOf(edit))
                    yield { index: list.first + url, newLink: () => newLink(edit, outcomeOf(url)) };
        }
    }
    /**
     * Looks at the first new link, if it leads to a known image, before this is settled. If the link and its key answer
     * 404, the image is missing, and the next new link is looked at: it is fetched like any other image.
     */
    async #answerOfKnown({ list, ledger }, { knownImages, objects }) {
        const lookUp = ({ targetOrRefusal: target }) => {
            if (target instanceof positions_position/* Refusal */.P_)
                return undefined;
            const job = list.jobs.jobOf(target);
            return job && [job, target];
        };
        const recall = (position) => {
            const found = lookUp(position);
            return found && knownImages.recall(...found);
        };
        const isLost = async (position) => {
            const found = lookUp(position);
            const known = found && knownImages.lookups.lookUp(...found);
            return known?.kind === 'known' && (await objects.at(known.entry)) === 'gone';
        };
        for (const { index, newLink } of this.#urls(ledger, recall)) {
            const position = ledger.positions().at(index);
            if (!position)
                continue;
            if (!ledger.outcomeOf(position) && !recall(position))
                return undefined;
            const url = newLink();
            if (url === undefined)
                continue;
            const found = await this.#request(url);
            if (found.status !== 404 || !(await isLost(position)))
                return found;
            if (++this.#missing === MOST_LOST)
                return undefined;
        }
        return undefined;
    }
    async #firstAnswer(ledger) {
        for (const { index, newLink } of this.#urls(ledger)) {
            await settled(index, ledger);
            const url = newLink();
            if (url !== undefined)
                return await this.#request(url);
        }
        return undefined;
    }
    async #wholeAnswer(ledger) {
        const answer = await this.#answer;
        if (answer)
            return answer;
        for (const list of this.#tools.rewriting.lists) {
            // A list that has changed since it was read is reported when it is rewritten.
            const found = newLinkInCells(list.document, outcomesOf(list, this.#tools.rewriting, ledger));
            const url = await found.catch(() => undefined);
            if (url !== undefined)
                return await this.#request(url);
        }
        return undefined;
    }
    async #answerSoon(ledger) {
        const answered = new AbortController();
        const givingUp = this.#tools.context.clock.sleep(CANCELLED_MS, answered.signal).then(() => this.#giveUp.abort(), () => { });
        try {
            return await this.#wholeAnswer(ledger);
        }
        finally {
            answered.abort();
            await givingUp;
        }
    }
}
/** Waits until the outcome of a URL is known, or until the URL turns out to belong to another shard. */
async function settled(index, ledger) {
    // The target of a position may change while the lists' own links are decided.
    for (;;) {
        const position = ledger.positions().at(index);
        if (!position || ledger.outcomeOf(position))
            return;
        await ledger.change(index);
    }
}
async function answerOf(url, { settings, context }, signal) {
    // Most runs have no new link and need not load the client.
    const { statusForReaders } = await __webpack_require__.e(/* import() */ 7342).then(__webpack_require__.bind(__webpack_require__, 37342));
    const agent = await (0,open_origin/* openOriginAgent */.Ep)(settings, context, new connections/* Connections */.U(await (0,open_file_limit/* openFileLimit */.g)()));
    try {
        return await statusForReaders(url, {
            agent,
            userAgent: settings.fetch.userAgent,
            // The shipped rules are for the hosts that images come from.
            rules: (0,rules/* hostRules */.c)(settings.ownHostRules, []),
            proxy: settings.originProxy,
            onSend: context.requests.toStore,
            signal,
        });
    }
    finally {
        await agent.destroy();
    }
}

// EXTERNAL MODULE: ./lib/input/positions/spellings.js
var spellings = __webpack_require__(23276);
// EXTERNAL MODULE: ./lib/storage/manifest/manifest.js + 7 modules
var manifest_manifest = __webpack_require__(73868);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/old-values.js




/** Reads the manifest once more if positions have an old value and no result. @returns the positions to clear */
async function foreignValues(rewriting, { settings, list, ledger, stop: { stopping }, clock, watch, runId, requests }) {
    const { manifest } = settings;
    const old = manifest.mode === 'off' ? [] : oldValues(rewriting, list, ledger);
    if (old.length === 0 || stopping.aborted)
        return new Set();
    const store = await (0,stores_open/* openStore */.C)(manifest.store ?? settings.store, watch.notice, requests.toStore);
    try {
        const keys = new Set(old.map(({ key }) => key));
        const names = new Set(old.map(({ name }) => name));
        const notice = () => { };
        const manifest = await (0,manifest_manifest/* openManifest */.g)({ store, mode: 'read-only', runId, clock, notice, keys }, names, stopping);
        const isForeign = ({ key, name }) => manifest.entryOfKey(key) !== undefined &&
            !manifest.sourcesOf(key).some(({ url }) => url === name) &&
            !manifest.entriesOf(name).some(entry => 'key' in entry && entry.key === key);
        return new Set(old.filter(isForeign).map(({ position }) => position));
    }
    catch {
        // What the manifest does not say stays.
        return new Set();
    }
    finally {
        await store.close();
    }
}
function oldValues({ lists }, list, ledger) {
    return lists.flatMap(({ document, first }) => document.edits.flatMap(keysIn).flatMap(([url, key]) => {
        const position = first + url;
        const at = ledger.positions().at(position);
        if (!at || ledger.outcomeOf(at)?.key !== undefined)
            return [];
        const { targetOrRefusal: target } = at;
        if (target instanceof positions_position/* Refusal */.P_)
            return [{ position, key, name: at.url }];
        const job = list.jobs.jobOf(target);
        return job ? [{ position, key, name: (0,spellings/* manifestUrlOf */.i0)(job) }] : [];
    }));
}
/** The keys that an edit finds written, each with the index of its URL. */
function keysIn(edit) {
    if (edit.kind === 'member')
        return keysOfValue(edit.shape, edit.stored);
    const { url, stored } = edit.kind === 'cells' ? edit : {};
    return url === undefined || stored === undefined ? [] : [[url, stored]];
}
function keysOfValue(shape, stored) {
    if (typeof stored !== 'object' || stored === null || shape === null)
        return [];
    if (typeof shape === 'number')
        return 'key' in stored ? [[shape, String(stored.key)]] : [];
    return shape.flatMap((inner, at) => keysOfValue(inner, Array.isArray(stored) ? stored[at] : undefined));
}

;// CONCATENATED MODULE: ./lib/jobs/persist/rewriting/list-work.js
/** What a run does with the lists that it rewrites: reads their own links, checks the new ones, and writes the lists. */







function listWork(rewriting, settings, context) {
    const linkCheck = openLinkCheck(rewriting, settings, context);
    /** Positions of links that look like links to stored images. */
    let own = new Set();
    return {
        needsWhole: true,
        mark: images => rewriting.markOwn(images),
        async beforeKnown(run, memory) {
            const list = run.list;
            own = new Set(list.ownLinks.map(({ index }) => index));
            const hasOwnLinks = own.size > 0;
            const restoring = hasOwnLinks
                ? await (0,own_links/* decideOwnLinks */.SW)(list, memory, memory.store, run.ledger, run.stop)
                : [];
            if (hasOwnLinks)
                run.watch.planned(list.ownCount, list.jobCount, list.objectCount);
            await linkCheck?.begin(run, memory);
            return restoring;
        },
        async finish(run) {
            const { ledger, watch } = run;
            const moved = settings.template.holdsHash && !rewriting.isUndone ? movedLinks(ledger, own) : undefined;
            if (moved)
                watch.notice(moved);
            const unreadable = await linkCheck?.finish(run);
            if (unreadable)
                return { rewritten: [], unreadableLink: unreadable.url, problems: [unreadable.problem] };
            rewriting.foreign = await foreignValues(rewriting, run);
            return await writeLists(rewriting, run);
        },
    };
}
/** Also after a cancelled run, with what is known. A dry run only reports what would change. */
async function writeLists(rewriting, { settings, ledger, watch, clock }) {
    const isOnlyReported = settings.dryRun && rewriting.rules.target.kind !== 'memory';
    const { files, problems } = isOnlyReported
        ? { files: [], problems: await reportChanges(rewriting, ledger, watch) }
        : await rewriteLists(rewriting, ledger, clock.now(), watch);
    return { rewritten: files, unreadableLink: undefined, problems };
}
const isFetched = ({ outcome }, isRequestedAgain) => outcome === 'stored' || (outcome === 'unchanged' && isRequestedAgain);
/**
 * Returns a notice if images were fetched whose URLs end with their new keys. Only for keys with a hash of the bytes,
 * because any other key may repeat the path of its URL.
 */
function movedLinks(ledger, own) {
    const counts = new Map();
    for (const { url, key = '', position } of ledger.results(isFetched)) {
        if (own.has(position))
            continue;
        const path = url.replace(/[?#].*$/s, '');
        const ending = (0,percent_encode/* encodePath */.O0)(key);
        const start = path.slice(0, -ending.length);
        if (path.endsWith(`/${ending}`))
            counts.set(start, (counts.get(start) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    return most && (0,say/* say */.c)('rewrite-moved', { start: (0,printable/* printable */.g$)(most[0]), count: most[1] });
}


/***/ })

};

export const id = 9350;
export const ids = [9350];
export const modules = {

/***/ 37071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: ./lib/base/closing.js
var closing = __webpack_require__(10406);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/jobs/messages/say.js + 2 modules
var say = __webpack_require__(54173);
// EXTERNAL MODULE: ./lib/jobs/options/open-job.js
var open_job = __webpack_require__(4935);
// EXTERNAL MODULE: ./lib/jobs/export/export-fields.js
var export_fields = __webpack_require__(3443);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/output/report-files.js
var report_files = __webpack_require__(36685);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 8 modules
var store_settings = __webpack_require__(55993);
// EXTERNAL MODULE: ./lib/jobs/persist/options/contradictions.js
var contradictions = __webpack_require__(35854);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/base/files/atomic-file.js
var atomic_file = __webpack_require__(79851);
// EXTERNAL MODULE: ./lib/base/files/leftovers.js
var leftovers = __webpack_require__(12077);
// EXTERNAL MODULE: ./lib/base/files/make-directory.js
var make_directory = __webpack_require__(52993);
;// CONCATENATED MODULE: ./lib/jobs/export/output.js
/** Writes the file of an export. */











/**
 * Makes the file whole, and its folder if there is none.
 * @param path absolute
 * @throws PersistError that names the output
 */
async function writeOutput(path, text) {
    try {
        await (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path));
        await (0,leftovers/* removeLeftovers */.D)((0,external_node_path_.dirname)(path));
        await (0,atomic_file/* writeWhole */.f8)(path, part => (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(text), (0,external_node_fs_.createWriteStream)(part)));
    }
    catch (error) {
        if (error instanceof errors/* PersistError */.vc)
            throw error;
        const facts = { path: (0,quote/* quote */.hD)(path), cause: (0,errors/* messageOf */.bD)(error) };
        throw new errors/* PersistError */.vc('options', 'unexpected', (0,say/* say */.c)('export-unwritable', facts), { cause: error });
    }
}
/**
 * @param output as typed
 * @param path the same, absolute
 * @returns why the format cannot be written there
 */
async function outputProblem(format, output, path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    const isFolder = found?.isDirectory() || output.endsWith('/') || output.endsWith(external_node_path_.sep);
    return isFolder ? (0,say/* say */.c)('export-needs-file', { format, output: (0,quote/* quote */.hD)(output) }) : undefined;
}

;// CONCATENATED MODULE: ./lib/jobs/export/export-settings.js
/** Settings of an export, validated as a whole before the first request. */







/** @throws SettingsError with every problem that can be found without a request */
async function makeExportSettings(given, environment, info) {
    const context = { ...environment, info };
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.E)(export_fields/* EXPORT_FIELDS */.n, given, open_job/* SOURCE */.u2, context);
    const { format, output, manifestAt } = options;
    const { cwd, workspace } = environment;
    const images = store?.settings;
    const manifest = images && manifestAt !== undefined
        ? problems.attempt(() => (0,contradictions/* manifestStore */.HD)(manifestAt, cwd, images))
        : images;
    if (output !== undefined) {
        const found = format && (await outputProblem(format, output, (0,external_node_path_.resolve)(cwd, output)));
        problems.add(found ? [found] : [], await (0,report_files/* placeProblems */.k)({ output }, { cwd, ...(workspace && { workspace }) }));
    }
    problems.refuse();
    const { settings, notices } = store;
    return {
        ...options,
        store: settings,
        manifest: manifest,
        output: (0,external_node_path_.resolve)(cwd, output),
        notices,
    };
}

// EXTERNAL MODULE: ./lib/input/documents/csv/stored-columns.js
var stored_columns = __webpack_require__(39833);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
;// CONCATENATED MODULE: ./lib/jobs/export/rows.js
/** The row of an image in each format. Names are those of results. Pure. */


const COLUMNS = [
    'url',
    'sha256',
    'key',
    'publicUrl',
    'bytes',
    'contentType',
    'width',
    'height',
    'etag',
    'originEtag',
    'originLastModified',
    'firstSeen',
    'lastSeen',
    'fetchedUrl',
    'fields',
];
/** In the order of `COLUMNS`; undefined for one that the image lacks. */
function membersOf(entry, base) {
    const members = {};
    for (const name of COLUMNS)
        members[name] = name === 'publicUrl' ? (0,object_key/* publicUrl */.x6)(base, entry.key, '') : entry[name];
    return members;
}
const ROWS = {
    // Members that an image lacks are left out, as in results.
    jsonl: { rowOf: (entry, base) => JSON.stringify(membersOf(entry, base)) },
    csv: {
        head: COLUMNS.join(','),
        rowOf: (entry, base) => Object.values(membersOf(entry, base)).map(csvCell).join(','),
    },
};
/**
 * A spreadsheet takes a cell that begins like this for a formula, and hostile sites choose names and ETags. The
 * apostrophe makes it text. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r]/;
function csvCell(value) {
    if (typeof value === 'number')
        return String(value);
    const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
    return (0,stored_columns/* quotedCell */.J)(FORMULA.test(text) ? `'${text}` : text, ',');
}

// EXTERNAL MODULE: ./lib/storage/manifest/entries/entry.js
var entries_entry = __webpack_require__(84540);
// EXTERNAL MODULE: ./lib/storage/manifest/whole-manifest.js
var whole_manifest = __webpack_require__(612);
;// CONCATENATED MODULE: ./lib/jobs/export/stored-images.js
/** Reads the stored images of a manifest. */


/** No URL holds it. */
const BETWEEN = '\u001f';
/** Images between two reports of how far reading is. */
const REPORTED = 10_000;
/** @throws PersistError if the store cannot be reached, or refuses */
async function readStoredImages(store, { clock, watch, signal }) {
    const images = new Map();
    /** By key: the newest line of any image says whether the store lacks the object. */
    const objects = new Map();
    const rules = (0,entries_entry/* lineRules */.YK)(store.prefix, clock.now());
    let lines = 0;
    let imageBytes = 0;
    const feed = (line) => {
        const entry = (0,entries_entry/* decodeEntry */.LP)(line, rules);
        if (entry && !(0,entries_entry/* isFailedEntry */.YX)(entry)) {
            keepNewest(images, identityOf(entry), entry);
            keepNewest(objects, entry.key, entry);
            imageBytes += entry.bytes ?? 0;
            if (++lines % REPORTED === 0)
                watch.reached(lines, imageBytes);
        }
        return entry !== undefined;
    };
    const read = await (0,whole_manifest/* readWholeManifest */.v)(store, { feed }, clock, signal);
    const sorted = [...images].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
    const stored = sorted.filter(({ key }) => !objects.get(key)?.loss);
    return { ...read, images: stored, missing: sorted.length - stored.length };
}
function identityOf(entry) {
    const more = (0,entries_entry/* entryIdentity */.z9)(entry);
    return more === '' ? entry.url : entry.url + BETWEEN + more;
}
function keepNewest(newest, name, entry) {
    const known = newest.get(name);
    if (!known || entry.at > known.at || (entry.at === known.at && rankOf(entry) > rankOf(known)))
        newest.set(name, entry);
}
/** Files come in no order: of two lines of one time the same must count in each export. A loss counts first. */
function rankOf({ loss, key }) {
    return (loss ?? '') + BETWEEN + key;
}

;// CONCATENATED MODULE: ./lib/jobs/export/export.js
/**
 * Writes what the manifest knows of the stored images as a table.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */












/**
 * Writes a table of what the manifest knows of the stored images. Reads the manifest alone, no image. Logs nothing and
 * does not use `process`.
 * @throws SettingsError (the promise rejects) with every problem of the options, or when there is no manifest; PersistError
 *   when the store or the disk refuses, or `cancelled`
 * @example
 * ```ts
 * import { exportManifest } from 'persist-images'
 *
 * const source = 'oss://my-bucket/memes/'
 * const { images } = await exportManifest({ source, region: 'cn-beijing', format: 'csv', output: 'memes.csv' })
 * console.log(images, 'images')
 * ```
 */
function exportManifest(options) {
    return exportWith({}, options);
}
/** `exportManifest` for the entry points, which know more of the environment. A missing option is one of the problems. */
async function exportWith(surroundings, options) {
    const { context, settings } = await (0,open_job/* openJob */.Iv)(export_fields/* EXPORT_FIELDS */.n, options, surroundings, makeExportSettings);
    try {
        return await (0,closing/* closingAfter */.Y)(async (closing) => {
            const open = async (place) => closing.with(await (0,stores_open/* openStore */.C)(place, context.watch.notice));
            const store = await open(settings.store);
            const manifest = settings.manifest === settings.store ? store : await open(settings.manifest);
            return await exportFrom(settings, { store, manifest }, context);
        });
    }
    catch (error) {
        throw (0,open_job/* unlessCancelled */.MS)(context.signal, error, (0,say/* say */.c)('export-cancelled'));
    }
}
/** @param places `manifest` may not be that of the images */
async function exportFrom({ source, format, output, originUrls, publicUrlBase }, { store, manifest }, context) {
    const { signal, watch } = context;
    const { images, missing, files, unreadable, outside } = await readStoredImages(manifest, context);
    // An empty export would look like an empty store.
    if (files === 0)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('export-no-manifest', { source: (0,quote/* quote */.hD)(source) })]);
    if (unreadable.length > 0)
        watch.notice((0,say/* say */.c)('export-unreadable', { count: unreadable.length, files: quotedList(unreadable) }));
    if (outside)
        watch.notice(outside);
    const { head, rowOf } = ROWS[format];
    const base = publicUrlBase ?? store.publicBase;
    const isWhole = originUrls === 'full';
    function* text() {
        if (head !== undefined)
            yield `${head}\n`;
        for (let at = 0; at < images.length; at += WRITTEN) {
            signal.throwIfAborted();
            const some = images.slice(at, at + WRITTEN);
            yield some.map(image => `${rowOf(isWhole ? image : withoutQueries(image), base)}\n`).join('');
        }
    }
    await writeOutput(output, text());
    const queries = isWhole ? images.filter(hasQuery).length : 0;
    if (queries > 0)
        watch.notice((0,say/* say */.c)('export-queries', { count: queries }));
    if (missing > 0)
        watch.notice((0,say/* say */.c)('export-missing', { count: missing }));
    return { format, output, images: images.length, complete: unreadable.length === 0 && !outside };
}
/** Rows written at once. */
const WRITTEN = 1000;
function hasQuery({ url, fetchedUrl }) {
    return url.includes('?') || fetchedUrl?.includes('?') === true;
}
function withoutQueries(image) {
    if (!hasQuery(image))
        return image;
    const { url, fetchedUrl } = image;
    const short = (url) => url.replace(/\?.*/s, '');
    return { ...image, url: short(url), ...(fetchedUrl !== undefined && { fetchedUrl: short(fetchedUrl) }) };
}
/** Limit of names in one sentence. */
const MAX_NAMED = 3;
function quotedList(names) {
    const shown = names.slice(0, MAX_NAMED).map(name => (0,quote/* quote */.hD)(name));
    return names.length > MAX_NAMED ? (0,sentence/* listed */.KE)(...shown, '…') : (0,sentence/* listed */.KE)(...shown);
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/messages/say.js + 2 modules
var messages_say = __webpack_require__(5171);
// EXTERNAL MODULE: ./lib/cli/run-command.js + 1 modules
var run_command = __webpack_require__(90846);
;// CONCATENATED MODULE: ./lib/cli/export.js
/** `persist-images export`. */




async function exportCommand(context) {
    const { terminal } = context;
    return await (0,run_command/* runOnPlace */.k)(context, 'source', {
        run: exportWith,
        end: ({ images, output, complete }) => {
            terminal.say((0,messages_say/* say */.c)('cli-total-exported', { images, output }));
            if (!complete)
                terminal.sayProblem((0,messages_say/* say */.c)('cli-export-incomplete'));
            return complete ? exit/* EXIT */.dc.fine : exit/* EXIT */.dc.failed;
        },
    });
}


/***/ }),

/***/ 90846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand),
  k: () => (/* binding */ runOnPlace)
});

// EXTERNAL MODULE: ./lib/jobs/persist/watching/printer.js + 1 modules
var printer = __webpack_require__(46075);
// EXTERNAL MODULE: ./lib/cli/args.js
var args = __webpack_require__(92453);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/jobs/persist/watching/progress-sentence.js
var progress_sentence = __webpack_require__(52734);
// EXTERNAL MODULE: ./lib/cli/messages/say.js + 2 modules
var say = __webpack_require__(5171);
// EXTERNAL MODULE: ./lib/cli/text-width.js
var text_width = __webpack_require__(46802);
;// CONCATENATED MODULE: ./lib/cli/progress.js
/** Shows how far a job is, on the live line: for a run in one row, a bar and its numbers. */




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
    const { limit: _, ...plain } = reading;
    for (const number of (0,progress_sentence/* numbersOf */.cZ)(columns < MIN_HELD_BY ? plain : reading))
        addIfFits(number);
    if (reading.large)
        addIfFits((0,progress_sentence/* largeText */.$_)({ ...reading.large, host: (0,text_width/* cutToWidth */.G1)(reading.large.host, columns) }));
    const least = slowestOf(reading, MIN_HOST);
    if (lost > 0)
        addIfFits((0,say/* say */.c)('cli-count-failed', { count: lost }), least ? GAP.length + (0,text_width/* textWidth */.sc)((0,base_sentence/* textIn */.r7)(language, least)) : 0);
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
function slowestOf({ slowest }, hostColumns) {
    return slowest && (0,progress_sentence/* slowestText */.Rl)({ ...slowest, host: (0,text_width/* cutToWidth */.G1)(slowest.host, hostColumns) });
}
function bar(share, width) {
    const inner = width - 2;
    const filled = Math.min(inner, Math.floor(inner * share));
    const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`;
    return `[${reached.padEnd(inner)}]`;
}
function terminalPrinter(terminal) {
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

;// CONCATENATED MODULE: ./lib/cli/run-command.js



/** @returns the exit status */
async function runCommand({ command, terminal, surroundings, signal }, job) {
    const watch = job.watch(terminalPrinter(terminal));
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
/** A command whose word is the place that it reads. */
async function runOnPlace(context, option, job) {
    const options = { ...context.options, ...(0,args/* singlePositional */.BT)(context.command, option) };
    return await runCommand(context, { ...job, options, watch: printer/* readWatcher */.h });
}


/***/ }),

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

/***/ 35854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ namedFileProblems),
/* harmony export */   HD: () => (/* binding */ manifestStore),
/* harmony export */   tH: () => (/* binding */ fileProblems),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _input_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42001);
/* harmony import */ var _output_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36685);
/* harmony import */ var _storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67621);
/* harmony import */ var _storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11456);
/* harmony import */ var _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14035);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41350);
/** Finds settings that are valid one by one but contradict each other, and files that cannot be named. */










/** @param store undefined if the store's settings break a rule */
function contradictions({ metadata = {}, bytesField, shard }, store) {
    const problems = [];
    if (bytesField && shard.count > 1)
        problems.push((0,_input_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('bytes-and-shard'));
    const limit = store && limitOf(store);
    const size = (0,_storage_stores_bucket_dialect_words_js__WEBPACK_IMPORTED_MODULE_6__/* .metadataBytes */ .L)(metadata);
    if (limit && size > limit.most)
        problems.push((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('metadata-too-large', { size, ...limit }));
    return problems;
}
/** Undefined for other stores: a folder keeps no metadata, and other vendors have limits of their own. */
function limitOf(settings) {
    if (!('location' in settings))
        return undefined;
    const { service, metadataLimit, hasRulesAt } = _storage_stores_kinds_js__WEBPACK_IMPORTED_MODULE_8__/* .BUCKET_KINDS */ .TM[settings.kind];
    return hasRulesAt(settings.location) ? { store: service, most: metadataLimit } : undefined;
}
/**
 * Returns the settings that open the folder of the manifest.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
function manifestStore(at, cwd, images) {
    if (images.kind !== 'file')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .saysIdle */ .ZF)(['manifest-at'], (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('manifest-at-bucket', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(at) }))]);
    return { ...images, directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, folderAt(at)) };
}
function folderAt(at) {
    const destination = /^file:/i.test(at) ? (0,_storage_stores_destination_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDestination */ .G2)(at, 'manifest-at') : undefined;
    if (destination?.kind === 'file')
        return destination.directory;
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN([(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('manifest-at-url', { at: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(at) })]);
    return at;
}
/** @returns one sentence per problem */
async function namedFileProblems({ resultsFile, failedFile, newFile, galleryFile, rewriteTo }, bounds) {
    const named = {
        'results-file': resultsFile,
        'failed-file': failedFile,
        'new-file': newFile,
        'gallery-file': galleryFile,
    };
    return await fileProblems(named, bounds, { 'rewrite-to': rewriteTo === 'in-place' ? undefined : rewriteTo });
}
/**
 * Judges where files may lie. Two settings that name the same file would overwrite each other's.
 * @param others files whose places are judged elsewhere
 * @returns one sentence per problem
 */
async function fileProblems(named, bounds, others = {}) {
    const files = Object.entries({ ...named, ...others });
    const shared = files.flatMap(([second, file], index) => {
        const same = ([, other]) => file && other && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(bounds.cwd, file) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(bounds.cwd, other);
        const [first] = files.slice(0, index).find(same) ?? [];
        return first && file ? [(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .c)('run-same-files', { first, second, path: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file) })] : [];
    });
    return [...shared, ...(await (0,_output_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .placeProblems */ .k)(named, bounds))];
}


/***/ }),

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readWholeManifest)
/* harmony export */ });
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);
/* harmony import */ var _segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14796);
/* harmony import */ var _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);



/** @throws PersistError if the store cannot be reached, or refuses to list */
async function readWholeManifest(store, sink, clock, signal) {
    const reader = new _segments_segment_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .SegmentReader */ .$(store, sink, clock, signal);
    const list = await reader.readAll();
    const keyOf = (path) => store.prefix + _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FOLDER */ .po + path;
    return {
        files: [...reader.paths].length,
        unreadable: reader.unreadablePaths().map(keyOf).sort(),
        unproven: reader.unprovenPaths().map(keyOf),
        before: list?.before ?? '',
        outside: (0,_segments_reading_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .outsideProblem */ .J5)(reader.faults),
    };
}


/***/ }),

/***/ 67621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metadataBytes),
/* harmony export */   r: () => (/* binding */ dialectFrom)
/* harmony export */ });
/* harmony import */ var _base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74272);
/* harmony import */ var _object_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45278);


function dialectFrom(settings, words) {
    const { bucket, prefix, location, language, encryption, tags, storageClass, acl } = settings;
    const { service, rules, rights } = words;
    const { host } = new URL(location.endpoint);
    const tagging = (0,_object_options_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedTags */ .ee)(tags);
    /** The rights that a policy has to grant for each operation. */
    const actions = {
        put: tagging === '' ? 'PutObject' : `PutObject, ${rights}PutObjectTagging`,
        head: 'GetObject',
        get: 'GetObject',
        list: words.listRight,
        remove: 'DeleteObject',
    };
    const encryptionHeader = `${words.prefix}server-side-encryption`;
    const forAll = {};
    if (encryption)
        forAll[encryptionHeader] = words.encryptionMethods[encryption.method];
    if (encryption?.keyId !== undefined)
        forAll[words.prefix + words.encryptionKey] = encryption.keyId;
    const forImages = {};
    if (tagging !== '')
        forImages[`${words.prefix}tagging`] = tagging;
    if (storageClass !== undefined)
        forImages[`${words.prefix}storage-class`] = storageClass;
    if (acl !== undefined)
        forImages[words.prefix + words.acl] = acl;
    return {
        publicBase: location.publicBase,
        serviceContext: (operation) => ({
            operation,
            service,
            region: location.region,
            host: location.style === 'virtual' ? `${bucket}.${host}` : host,
            now: Date.now(),
            language,
            rules,
            names: { bucket, target: `${bucket}/${prefix}*`, action: rights + actions[operation] },
        }),
        lacksEncryption: headers => encryption !== undefined && headers[encryptionHeader] === undefined,
        putHeaders: (options, digests, check) => {
            const headers = objectHeaders(options, digests, check, `${words.prefix}meta-`);
            return Object.assign(headers, forAll, options.isInternal ? undefined : forImages);
        },
        isObject({ status, headers }) {
            const isPage = /^text\/html\b/i.test((0,_base_http_headers_js__WEBPACK_IMPORTED_MODULE_1__/* .firstHeader */ .Y)(headers, 'content-type') ?? '');
            return status === 200 && (!isPage || Object.keys(headers).some(name => words.ownHeader.test(name)));
        },
    };
}
/** @param metaPrefix stands before the names of metadata, e.g. `x-oss-meta-` */
function objectHeaders(options, digests, check, metaPrefix) {
    const { contentType, cacheControl, contentDisposition, metadata } = options;
    const headers = { 'content-type': contentType };
    if (check === 'md5')
        headers['content-md5'] = Buffer.from(digests.of('md5'), 'hex').toString('base64');
    if (cacheControl !== undefined)
        headers['cache-control'] = cacheControl;
    if (contentDisposition !== undefined)
        headers['content-disposition'] = contentDisposition;
    for (const [name, value] of Object.entries(metadata ?? {}))
        headers[`${metaPrefix}${name.toLowerCase()}`] = encodeMetadata(value);
    return headers;
}
/** Size of metadata by the rules of the services: the bytes of names, and of values as sent. */
function metadataBytes(metadata) {
    return Object.entries(metadata).reduce((sum, [name, value]) => sum + name.length + encodeMetadata(value).length, 0);
}
/** A header holds only visible ASCII. decodeURIComponent reads the value back. */
function encodeMetadata(value) {
    return value.toWellFormed().replace(/[^\x21-\x7e]|%/gu, character => encodeURIComponent(character));
}


/***/ }),

/***/ 79664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ StoreHealth),
/* harmony export */   F$: () => (/* binding */ isArchived),
/* harmony export */   iA: () => (/* binding */ STORE_WIDE),
/* harmony export */   ng: () => (/* binding */ isOfOneKey)
/* harmony export */ });
/* harmony import */ var _base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38639);

/**
 * Reasons that hold for every request. A denial is not one of them: policies open some prefixes and close others, and
 * grant some rights and not others.
 */
const STORE_WIDE = new Set([
    'store-auth',
    'store-bucket',
    'store-endpoint',
    'store-clock',
]);
/** Whether the error concerns one object, and shows nothing about the store. */
function isOfOneKey({ reason }) {
    return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full';
}
/** Whether the store has the object, in a storage class that cannot be read at once. */
function isArchived({ details }) {
    return details.code === 'InvalidObjectState';
}
/** After this many failures in a row the store counts as gone; the idea comes from restic's circuit breaker. */
const MAX_STRAIGHT_FAILURES = 10;
class StoreHealth {
    #isFatal;
    #straightFailures = 0;
    /**
     * @param isFatal further errors that every request of this caller would meet, beside `STORE_WIDE` and a full disk
     */
    constructor(isFatal) {
        this.#isFatal = isFatal;
    }
    /** So many requests failed in a row that no further one is worthwhile. */
    get isGone() {
        return this.#straightFailures >= MAX_STRAIGHT_FAILURES;
    }
    worked() {
        this.#straightFailures = 0;
    }
    failed(error) {
        this.#straightFailures++;
        const isFatal = STORE_WIDE.has(error.reason) || (0,_base_files_file_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isDiskFull */ .b$)(error) || this.#isFatal(error) || this.isGone;
        return isFatal ? 'fatal' : 'one of many';
    }
}


/***/ })

};

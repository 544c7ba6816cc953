export const id = 299;
export const ids = [299];
export const modules = {

/***/ 31992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadAction: () => (/* binding */ downloadAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16863);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90143);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86593);
/* harmony import */ var _jobs_download_download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19313);
/* harmony import */ var _jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37884);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2988);
/* harmony import */ var _output_lists_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88953);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81789);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18896);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5012);
/** The download action. */













async function downloadAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .runAction */ .C)(async (signal) => {
        const { options, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_11__/* .openStep */ .b)(_jobs_download_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .DOWNLOAD_FIELDS */ .H);
        refuseEmptyWish(options);
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .readWatcher */ .h)();
        const lists = new _output_lists_js__WEBPACK_IMPORTED_MODULE_12__/* .OutputLists */ .Bc('files');
        let troubled = 0;
        const downloading = (0,_jobs_download_download_js__WEBPACK_IMPORTED_MODULE_5__/* .downloadWith */ .Z)(surroundings, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `download-${process.pid}.jsonl`),
            ...options,
            signal,
            watch,
        });
        try {
            for await (const result of downloading) {
                lists.add('files', result.file ?? null);
                if (isTrouble(result) && troubled++ < _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE)
                    (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('action-failed', { reason: result.reason ?? '', what: result.message ?? '' }));
            }
        }
        finally {
            watch.stop();
        }
        const { total, downloaded, unchanged, refused, failed, bytes, directory, resultsFile, failure } = await downloading;
        (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .sayLine */ .uV)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('action-downloaded', { total, downloaded, unchanged, refused, failed, bytes }));
        const outputs = {
            files: lists.json('files'),
            count: String(downloaded + unchanged),
            bytes: String(bytes),
            directory,
            'results-file': resultsFile ?? '',
            'outputs-truncated': String(lists.leftEmpty().length > 0),
        };
        for (const [name, value] of Object.entries(outputs))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, value);
        if (troubled > _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .warn */ .R8)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('action-more-objects', { count: troubled - _log_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_ANNOTATIONS */ .KE }));
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .warnOfEmpty */ .Ne)(lists.leftEmpty());
        if (failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_7__/* .failWith */ .ff)(failure);
    });
}
/** An output that was left empty for its length would bring the whole bucket. */
function refuseEmptyWish({ keys, keysFile, match }) {
    if (keys || keysFile || match)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('download-nothing-asked')]);
}
function isTrouble({ outcome }) {
    return outcome === 'failed' || outcome === 'refused';
}


/***/ }),

/***/ 92707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ formatsOf),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   q6: () => (/* binding */ SELECTED),
/* harmony export */   xc: () => (/* binding */ HAS_FIELDS)
/* harmony export */ });
/** A list's format is in its name; contents are never guessed at. */
const LISTS = {
    '.txt': 'text',
    '.csv': 'csv',
    '.tsv': 'tsv',
    '.json': 'json',
    '.jsonl': 'json-lines',
    '.ndjson': 'json-lines',
};
/** Their image links are the URLs. */
const PAGES = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.html': 'html',
    '.htm': 'html',
};
/** Formats in which `select` finds something. */
const SELECTED = new Set(['json', 'json-lines', 'markdown']);
/** Formats whose URLs stand in fields of records. */
const HAS_FIELDS = new Set([...SELECTED, 'csv', 'tsv']);
/** What a list may be: of keys it is no page. */
function formatsOf(holdsKeys) {
    return holdsKeys ? LISTS : { ...LISTS, ...PAGES };
}
/** @returns undefined for an unknown ending */
function formatOf(fileName, formats = formatsOf(false)) {
    const ending = /\.[^./\\]+$/.exec(withoutGz(fileName))?.[0] ?? '';
    return formats[ending.toLowerCase()];
}
function isGzipped(fileName) {
    return /\.gz$/i.test(fileName);
}
function withoutGz(fileName) {
    return fileName.replace(/\.gz$/i, '');
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   r0: () => (/* binding */ wholeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86593);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92707);
/** A list's bytes as text: unzipped, decoded and checked while they stream. */







/** @throws SettingsError where the bytes are not gzip, not text, or cannot be read */
function readText(file) {
    return decodeText(bytesOf(file), file.name);
}
/** @throws SettingsError, as above */
async function* decodeText(bytes, name) {
    try {
        yield* decoded(bytes);
    }
    catch (error) {
        // What somebody before us has said of these bytes.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN)
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([faultOf(error, name)], 'sources');
    }
}
/** A file's bytes, unzipped where its name says so. */
function bytesOf(file) {
    if (!(0,_file_format_js__WEBPACK_IMPORTED_MODULE_6__/* .isGzipped */ .WV)(file.name))
        return ofFile(file.path);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path);
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    // The error reaches whoever reads `unzipped`: pipeline destroys it with that error.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, unzipped, () => { });
    return withinRatio(unzipped, () => bytes.bytesRead, file.name);
}
/** Bytes that any file may unpack to; behind them no list is so much larger than its file. */
const FREE_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
async function* withinRatio(unzipped, packedBytes, name) {
    let size = 0;
    for await (const chunk of unzipped) {
        size += chunk.length;
        if (size > FREE_BYTES && size > packedBytes() * MAX_RATIO)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-bomb', { name, ratio: MAX_RATIO })], 'sources');
        yield chunk;
    }
}
/** Bytes of a file that is read at once: of many small ones each step through a thread costs more than the step. */
const MAX_AT_ONCE = 262_144;
async function* ofFile(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= MAX_AT_ONCE)
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    else
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
}
const NOT_TEXT = 'NOT_TEXT';
async function* decoded(chunks) {
    let decoder;
    let start = Buffer.alloc(0);
    for await (const chunk of chunks) {
        start = decoder ? chunk : Buffer.concat([start, chunk]);
        // Two bytes tell the byte order mark of UTF-16.
        if (!decoder && start.length < 2)
            continue;
        decoder ??= decoderFor(start);
        yield checked(decoder.decode(start, { stream: true }));
    }
    yield checked(decoder ? decoder.decode() : decoderFor(start).decode(start));
}
/** UTF-8 unless a byte order mark says UTF-16; the decoder drops the mark. */
function decoderFor(start) {
    const mark = start.toString('hex', 0, 2);
    const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
    return new node_util__WEBPACK_IMPORTED_MODULE_2__.TextDecoder(encoding, { fatal: true });
}
/** UTF-16 without a mark is valid UTF-8 full of NULs; so is much that is no text at all. */
function checked(text) {
    if (text.includes('\0'))
        throw Object.assign(new Error(NOT_TEXT), { code: NOT_TEXT });
    return text;
}
function faultOf(error, name) {
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown error';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-not-utf8', { name });
    if (code === NOT_TEXT)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-nul-bytes', { name });
    if (code.startsWith('Z_'))
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-not-gzip', { name, code });
    return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c)('list-unreadable', { name, code });
}
/** @throws SettingsError with this sentence where it is longer than `most` characters */
async function wholeText(text, most, tooLong) {
    const chunks = [];
    let length = 0;
    for await (const chunk of text) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > most)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([tooLong], 'sources');
    }
    return chunks.join('');
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

/***/ 80556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SOURCE_FIELDS)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86593);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22288);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21561);
/* harmony import */ var _store_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76264);
/** Where objects come from, for listing and downloading. */




const SOURCE = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('field-source');
const SOURCE_FIELDS = {
    source: {
        parse: _parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae,
        required: true,
        help: (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)('en', SOURCE),
        asks: SOURCE,
    },
    ..._store_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .STORE_FIELDS */ .e,
};


/***/ })

};

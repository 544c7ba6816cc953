export const id = 241;
export const ids = [241];
export const modules = {

/***/ 44054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   persistAction: () => (/* binding */ persistAction)
/* harmony export */ });
/* harmony import */ var _base_process_prepare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16863);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1482);
/* harmony import */ var _jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25482);
/* harmony import */ var _jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61415);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2988);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55945);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64151);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9455);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5012);
/** The persist action: inputs to options, report to outputs. */










async function persistAction() {
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .runAction */ .C)(async (signal) => {
        const { options, secrets, surroundings, temp } = await (0,_step_js__WEBPACK_IMPORTED_MODULE_9__/* .openStep */ .b)(_jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PERSIST_FIELDS */ .n);
        const watch = (0,_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .persistWatcher */ .$)();
        const report = await (0,_jobs_persist_persist_js__WEBPACK_IMPORTED_MODULE_4__/* .persistWith */ .T)({ ...surroundings, newFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `new-${process.pid}.jsonl`) }, {
            resultsFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `results-${process.pid}.jsonl`),
            failedFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, `failed-${process.pid}.jsonl`),
            ...options,
            signal,
            watch,
        }).finally(watch.stop);
        (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .sayCounts */ .A7)(report);
        (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)(report);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutputs */ .n0)(report, secrets);
        if ((0,_jobs_options_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOption */ .Z)(_jobs_persist_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .PERSIST_FIELDS */ .n.summary, options.summary))
            await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeSummary */ .Sy)(report);
        if (report.failure)
            (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(new Error(report.failure));
    });
}


/***/ }),

/***/ 63585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** Which word a wrong one was probably meant to be. Pure. */
/** The known word that is fewest letters away, if few enough to be a slip. */
function nearestWord(word, known) {
    const ranked = known
        .map(other => ({ other, steps: distance(word, other) }))
        .sort((a, b) => a.steps - b.steps);
    const best = ranked[0];
    return best && best.steps <= Math.max(2, word.length / 3) ? best.other : undefined;
}
/** Levenshtein's, row by row. */
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

/***/ 56751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ KNOWN_ENDINGS),
/* harmony export */   WV: () => (/* binding */ isGzipped),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/** A list's format is in its name; contents are never guessed at. */
const FORMATS = {
    '.txt': 'text',
    '.csv': 'csv',
    '.tsv': 'tsv',
    '.json': 'json',
    '.jsonl': 'json-lines',
    '.ndjson': 'json-lines',
};
const KNOWN_ENDINGS = `${Object.keys(FORMATS).join(' ')}, each also with .gz`;
/** @returns undefined for an unknown ending */
function formatOf(fileName) {
    const ending = /\.[^./\\]+$/.exec(withoutGz(fileName))?.[0] ?? '';
    return FORMATS[ending.toLowerCase()];
}
function isGzipped(fileName) {
    return /\.gz$/i.test(fileName);
}
function withoutGz(fileName) {
    return fileName.replace(/\.gz$/i, '');
}


/***/ }),

/***/ 55846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17594);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56751);
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .SettingsError */ .GN([`${name} ${fault(error)}`], 'sources');
    }
}
function bytesOf(file) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file.path);
    if (!(0,_file_format_js__WEBPACK_IMPORTED_MODULE_5__/* .isGzipped */ .WV)(file.name))
        return bytes;
    const unzipped = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)();
    // The error reaches whoever reads `unzipped`: pipeline destroys it with that error.
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(bytes, unzipped, () => { });
    return unzipped;
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
function fault(error) {
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) ?? 'unknown error';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'is not UTF-8; save it as UTF-8';
    if (code === NOT_TEXT)
        return 'is not UTF-8 text (it holds NUL bytes); save it as UTF-8';
    if (code.startsWith('Z_'))
        return `is not a whole gzip file (${code})`;
    return `cannot be read (${code})`;
}


/***/ }),

/***/ 16721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DOCTOR_FIELDS)
/* harmony export */ });
/* harmony import */ var _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21561);
/* harmony import */ var _options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76264);


const DOCTOR_FIELDS = {
    destination: {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae,
        required: true,
        help: 'What to examine: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder, `file:./images`.',
    },
    ..._options_store_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STORE_FIELDS */ .e,
    'read-only': {
        parse: _options_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        default: 'false',
        help: 'Try only what listing and downloading need, and write nothing.',
    },
};


/***/ })

};

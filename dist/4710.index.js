export const id = 4710;
export const ids = [4710];
export const modules = {

/***/ 54710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ urlsInLines),
/* harmony export */   readJsonLines: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82028);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30612);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1698);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40115);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4514);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82878);
/* harmony import */ var _failed_member_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65486);
/* harmony import */ var _json_edits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(648);
/* harmony import */ var _json_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50447);
/* harmony import */ var _selected_urls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58122);
/** Reads `.jsonl` and `.ndjson`: a record or a quoted URL a line. A bad line costs only its own position. */











/** @yields the URLs that each chunk completed */
async function* readJsonLines(text, file, options, facts) {
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(5747), __webpack_require__.e(4548)]).then(__webpack_require__.bind(__webpack_require__, 44548)));
    for await (const lines of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .Se)(text, (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineLimit */ .m$)(options)))
        yield urlsInLines(lines, file, options, facts, texts);
}
/** Reads lines that are each a document. */
function urlsInLines(lines, file, options, facts, texts) {
    const read = () => fromLines(lines, file, options, facts, texts);
    if (options.select.length === 0 && !texts)
        return read();
    const characters = lines.reduce((sum, line) => sum + line.text.length, 0);
    return (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .findInTime */ .ET)(read, characters, file, options, facts);
}
function* fromLines(lines, file, options, facts, texts) {
    for (const line of lines) {
        if (!line.fault && line.text.trim() === '')
            continue;
        const where = (0,_image_url_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(file, line.number);
        for (const { image, path, inText } of fromLine(line, where, options, facts, texts)) {
            const place = { file, line: line.number, pointer: (0,_source_position_js__WEBPACK_IMPORTED_MODULE_5__/* .pointerOf */ .rq)(path), ...inText };
            yield { ...image, place, ...(options.isPiped && !facts.hasOwnRecords && { again: 'kept' }) };
        }
    }
}
function* fromLine({ text, offset, fault }, where, options, facts, texts) {
    let written;
    try {
        if (!fault)
            written = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJsonExactly */ .OT)(text);
    }
    catch (error) {
        facts.urlCount++;
        yield brokenLine(where, error instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonShapeError */ .ir ? error.sentence : notJson(text));
        return;
    }
    if (fault) {
        facts.urlCount++;
        yield brokenLine(where, fault);
        return;
    }
    if (!(0,_failed_member_js__WEBPACK_IMPORTED_MODULE_10__/* .hasFailedMember */ .G8)(written))
        facts.hasOwnRecords = true;
    const value = (0,_failed_member_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutFailedMember */ .oN)(written);
    const problem = (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .selectProblem */ .E9)(value, options);
    if (problem) {
        facts.urlCount++;
        yield brokenLine(where, problem);
        return;
    }
    const { held, rest } = texts?.splitTexts(value, options, facts) ?? { held: [], rest: value };
    const found = options.select.length > 0
        ? (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_9__/* .selectedUrls */ .ib)(rest, where, options, facts)
        : (0,_records_js__WEBPACK_IMPORTED_MODULE_4__/* .imageUrlsOf */ .Rm)(rest, [], where, options, ', ', facts.coverage);
    yield* (0,_json_edits_js__WEBPACK_IMPORTED_MODULE_7__/* .noteEdits */ .O)({ text, value: rest, offset, found, where }, options, facts);
    if (texts)
        yield* texts.imagesInTexts(held, { text, offset, value, rest, where }, options, facts);
    if (options.mode !== 'none' && (0,_failed_member_js__WEBPACK_IMPORTED_MODULE_10__/* .hasFailedMember */ .G8)(written))
        facts.edits.push((0,_json_edits_js__WEBPACK_IMPORTED_MODULE_7__/* .memberRemoval */ .p)(text, _failed_member_js__WEBPACK_IMPORTED_MODULE_10__/* .FAILED_MEMBER */ .Ff, offset));
}
function notJson(text) {
    const { column, index } = (0,_json_error_js__WEBPACK_IMPORTED_MODULE_8__/* .findJsonError */ ._)(text);
    return (0,_python_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withPythonHint */ ._)((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('line-not-json', { column }), text, index);
}
function brokenLine(where, problem) {
    return { image: { url: '', where, problem }, path: [] };
}


/***/ })

};

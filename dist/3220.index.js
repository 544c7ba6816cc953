export const id = 3220;
export const ids = [3220];
export const modules = {

/***/ 63220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJson: () => (/* binding */ parseJson),
/* harmony export */   readJson: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80617);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40115);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81635);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4514);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99770);
/* harmony import */ var _web_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94391);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82878);
/* harmony import */ var _image_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(52040);
/* harmony import */ var _json_edits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(648);
/* harmony import */ var _json_error_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(50447);
/* harmony import */ var _selected_urls_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(58122);
/** Reads `.json` files and JSON in the `urls` input: an array of URLs or records, or what `select` finds. */















/** Characters. JSON must be in memory as a whole; larger lists belong in JSON Lines. */
const MAX_DOCUMENT = 268_435_456;
/** @throws SettingsError if the text is not JSON or has no accepted shape */
async function readJson(chunks, file, options, facts) {
    const text = await (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeText */ .r0)(chunks, MAX_DOCUMENT);
    if (text === undefined)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('json-too-long', { name: file, most: MAX_DOCUMENT })], 'sources');
    // An empty file is an empty list, as in the other formats.
    if (text.trim() === '')
        return [];
    const value = parseJson(text, file);
    if (options.address !== undefined)
        facts.leadsOn = (0,_web_page_js__WEBPACK_IMPORTED_MODULE_9__/* .leadsOn */ .nV)(value);
    const problem = (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_14__/* .selectProblem */ .E9)(value, options);
    if (problem)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .ux)(file, problem)], 'sources');
    if (isJsonFeed(value, options)) {
        const { jsonFeedUrls } = await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(5747), __webpack_require__.e(5242)]).then(__webpack_require__.bind(__webpack_require__, 65242));
        return withPositions(jsonFeedUrls(text, value, file, options, facts), file);
    }
    const texts = options.texts && (await Promise.all(/* import() */[__webpack_require__.e(3845), __webpack_require__.e(5657), __webpack_require__.e(5747), __webpack_require__.e(4548)]).then(__webpack_require__.bind(__webpack_require__, 44548)));
    const find = () => withPositions(foundIn(text, value, file, options, facts, texts), file);
    return (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_14__/* .findInTime */ .ET)(find, text.length, file, options, facts);
}
function* foundIn(text, value, file, options, facts, texts) {
    const { held, rest } = texts?.splitTexts(value, options, facts) ?? { held: [], rest: value };
    const found = options.select.length > 0
        ? (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_14__/* .selectedUrls */ .ib)(rest, file, options, facts)
        : (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .imageUrlsInArray */ .C0)(arrayIn(rest, file, options), [], `${file}, `, options, facts.coverage);
    yield* (0,_json_edits_js__WEBPACK_IMPORTED_MODULE_12__/* .noteEdits */ .O)({ text, value: rest, offset: 0, found, where: file }, options, facts);
    if (texts)
        yield* texts.imagesInTexts(held, { text, offset: 0, value, rest, where: file }, options, facts);
}
/** A setting that names what to read comes first. */
function isJsonFeed(value, { takesImageUrls, texts }) {
    if (!takesImageUrls || texts || !(0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
        return false;
    return (typeof value.version === 'string' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(value.version));
}
function* withPositions(found, file) {
    for (const { image, path, inText } of found)
        yield { ...image, place: { file, pointer: (0,_source_position_js__WEBPACK_IMPORTED_MODULE_7__/* .pointerOf */ .rq)(path), ...inText } };
}
/** @throws SettingsError with line and column if the text is not JSON */
function parseJson(text, name) {
    try {
        // Inline text may begin with a byte order mark; for files the decoder drops it.
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJsonExactly */ .OT)(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        if (error instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_10__/* .JsonShapeError */ .ir)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .faultAt */ .ux)(name, error.sentence)], 'sources');
        const { index, line, column } = (0,_json_error_js__WEBPACK_IMPORTED_MODULE_13__/* .findJsonError */ ._)(text);
        const fault = index === text.length ? 'json-ends-early' : 'json-broken';
        const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)(fault, { name, line, column });
        const hinted = isMarkup(text)
            ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('json-is-page', { fault: sentence })
            : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withPythonHint */ ._)(sentence, text, index);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([hinted], 'sources');
    }
}
function isMarkup(text) {
    return /^[\s\uFEFF]*<[!?a-z]/i.test(text);
}
function arrayIn(value, name, names) {
    if (Array.isArray(value))
        return value;
    // Only the texts count where no setting names URLs.
    if (names.urlIsOptional)
        return [];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([noArray(value, name, names)], 'sources');
}
function noArray(value, name, { holdsKeys }) {
    const about = { name, kind: (0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value) };
    if (holdsKeys)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('json-top-keys', about);
    const members = (0,_record_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value) ? Object.keys(value) : [];
    if (members.length === 0)
        return (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('json-top', about);
    const there = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('there-names', { level: '$', names: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesText */ .cb)(members), count: members.length });
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('json-top-names', { ...about, there });
    const paths = new _image_paths_js__WEBPACK_IMPORTED_MODULE_11__.ImagePaths();
    paths.note(value);
    const images = paths.sentence;
    return images ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('json-top-images', { sentence, images }) : sentence;
}


/***/ })

};

export const id = 2301;
export const ids = [2301];
export const modules = {

/***/ 72301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYamlUrls: () => (/* binding */ readYamlUrls)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22288);
/* harmony import */ var _image_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30612);
/* harmony import */ var _page_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31070);
/* harmony import */ var _selected_urls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38071);
/** The scalars of YAML front matter that `select` finds. */






/** @param offset of the YAML in the document, as the page's reader counts */
function readYamlUrls(yaml, offset, file, options, facts) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(yaml, { uniqueKeys: false, strict: false });
    const [error] = document.errors;
    if (error) {
        const line = (error.linePos?.[0].line ?? 1) + 1;
        facts.problems.push((0,_image_url_js__WEBPACK_IMPORTED_MODULE_2__/* .inLine */ .i2)(file, line, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('matter-not-yaml', { code: error.code })));
        return [];
    }
    const value = plainValue(document, file, facts);
    if (value === undefined)
        return [];
    const problem = (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .selectProblem */ .E9)(value, options);
    if (problem) {
        facts.problems.push((0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_4__/* .faultAt */ .ux)(file, problem));
        return [];
    }
    const found = (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .findInTime */ .ET)(() => (0,_selected_urls_js__WEBPACK_IMPORTED_MODULE_3__/* .selectedUrls */ .ib)(value, file, options, facts), yaml.length, file, options, facts);
    const byOffset = new Map();
    for (const { image, path } of found) {
        const scalar = scalarAt(document, path);
        const style = scalar && STYLES[scalar.type ?? ''];
        // A place that is none of the list, or a block scalar, is left.
        if (!style || !scalar.range || image.problem !== undefined || !(0,_page_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isListed */ .y)(image.url, options))
            continue;
        const [start, end] = scalar.range;
        if (/[\r\n]/.test(yaml.slice(start, end)))
            continue;
        const place = { offset: offset + start, length: end - start };
        if (!byOffset.has(start))
            byOffset.set(start, { url: image.url, ...place, quoting: { kind: 'yaml', style }, image });
    }
    return [...byOffset.values()];
}
const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
};
function plainValue(document, file, facts) {
    try {
        return document.toJS();
    }
    catch {
        facts.problems.push((0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('matter-aliases', { name: file }));
        return undefined;
    }
}
/** Through aliases, to what they stand for. */
function scalarAt(document, path) {
    let node = document.contents;
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            node = node.resolve(document);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            node = node.items.findLast(({ key: name }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(name) ? String(name.value) : '') === String(key))?.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            node = node.items[Number(key)];
        else
            return undefined;
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        node = node.resolve(document);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node : undefined;
}


/***/ })

};

export const id = 7765;
export const ids = [7765];
export const modules = {

/***/ 57765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42001);
/* harmony import */ var _page_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57340);
/** Reads YAML front matter. */



/** @throws PageError if the text is not YAML */
function readYaml(text) {
    // Without `logLevel` a key such as `{{ title }}` makes the parser emit a process warning.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { uniqueKeys: false, strict: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error)
        throw new _page_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PageError */ .AX((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('matter-broken', { kind: 'YAML', code: error.code }), error.pos[0]);
    return {
        value: plainValue(document),
        spansOf: paths => paths.map(path => spanOf(scalarAt(document, path), text)),
    };
}
function plainValue(document) {
    try {
        return document.toJS();
    }
    catch {
        throw new _page_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PageError */ .AX((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('matter-aliases'));
    }
}
const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
};
/** Block scalars have no place and stay as they are. */
function spanOf(scalar, text) {
    const style = scalar && STYLES[scalar.type ?? ''];
    if (!style || !scalar.range)
        return undefined;
    const [from, to] = scalar.range;
    return /[\r\n]/.test(text.slice(from, to)) ? undefined : { from, to, quoting: { kind: 'yaml', style } };
}
/** Returns the scalar at a path, following aliases. */
function scalarAt(document, path) {
    let node = document.contents;
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
            node = node.resolve(document);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
            node = node.items.findLast(({ key: name }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(name) ? String(name.value) : '') === String(key))?.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            node = node.items[Number(key)];
        else
            return undefined;
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        node = node.resolve(document);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node : undefined;
}


/***/ })

};

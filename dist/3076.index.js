export const id = 3076;
export const ids = [3076];
export const modules = {

/***/ 33076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJsonMatter: () => (/* binding */ readJsonMatter)
/* harmony export */ });
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42001);
/* harmony import */ var _json_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82878);
/* harmony import */ var _json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84728);
/* harmony import */ var _page_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57340);
/** Reads JSON front matter: Hugo's object, and Hexo's members without braces. */




/** @throws PageError if the text is not JSON */
function readJsonMatter(text) {
    const isBare = !/^\s*\{/.test(text);
    const json = isBare ? `{${text}}` : text;
    const shift = isBare ? 1 : 0;
    return {
        value: parsed(json, shift),
        spansOf(paths) {
            const root = (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .newWanted */ .w)();
            const wanted = paths.map(path => (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .want */ .Rd)(root, path));
            (0,_json_json_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .findWanted */ .Bu)(json, root);
            return wanted.map(({ from, to }) => {
                if (json[from] !== '"')
                    return undefined;
                return { from: from - shift + 1, to: to - shift - 1, quoting: { kind: 'json' } };
            });
        },
    };
}
function parsed(json, shift) {
    try {
        return (0,_json_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonExactly */ .OT)(json);
    }
    catch {
        throw new _page_error_js__WEBPACK_IMPORTED_MODULE_3__/* .PageError */ .AX((0,_messages_say_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('matter-not-json'), (0,_json_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .findJsonError */ ._l)(json).index - shift);
    }
}


/***/ })

};

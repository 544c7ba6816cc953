export const id = 3153;
export const ids = [3153];
export const modules = {

/***/ 33153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_HTML: () => (/* binding */ MAX_HTML),
/* harmony export */   readHtmlDocument: () => (/* binding */ readHtmlDocument)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58399);
/* harmony import */ var _page_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76055);
/* harmony import */ var _html_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8866);



/** Characters. A page must be in memory as a whole. */
const MAX_HTML = 67_108_864;
function readHtmlDocument(text, file, options, facts) {
    const { urls, asides } = (0,_html_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .readHtmlUrls */ .S)(text, options.media);
    const starts = new Set(urls.map(({ offset }) => offset));
    options.net?.add(text, file, starts, () => ({ known: [...asides, ...urls.map(_page_url_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)], values: [] }));
    const listed = urls.filter(({ url }) => (0,_page_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isListed */ .yy)(url, options));
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .noteUrls */ .$)(listed, text, file, options, facts);
}


/***/ })

};

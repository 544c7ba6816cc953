export const id = 3153;
export const ids = [3153];
export const modules = {

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_HTML: () => (/* binding */ MAX_HTML),
/* harmony export */   readHtmlDocument: () => (/* binding */ readHtmlDocument)
/* harmony export */ });
/* harmony import */ var _web_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4391);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8399);
/* harmony import */ var _html_urls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8999);



/** Characters. A page must be in memory as a whole. */
const MAX_HTML = 67_108_864;
function readHtmlDocument(text, reading) {
    const { name, options } = reading;
    const { address } = options;
    try {
        const { urls, asides, base = '' } = (0,_html_urls_js__WEBPACK_IMPORTED_MODULE_2__/* .readHtmlUrls */ .S)(text, options.media);
        const starts = new Set(urls.map(({ from }) => from));
        options.net?.add(text, name, starts, () => ({ known: [...asides, ...urls], values: [] }));
        const listed = urls.filter(({ url }) => (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .isListed */ .yy)(url, options));
        const images = (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .noteUrls */ .$C)(listed, text, reading);
        if (address === undefined)
            return images;
        if (images.length === 0)
            reading.title = (0,_web_page_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(text);
        const from = URL.parse(base, address)?.href ?? address;
        return images.map(image => (0,_web_page_js__WEBPACK_IMPORTED_MODULE_0__/* .ofPage */ .VV)(image, from, address));
    }
    catch (error) {
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveUnread */ .J7)(error, text, 0, reading);
    }
}


/***/ })

};

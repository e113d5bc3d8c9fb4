import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 800:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.wT = __webpack_unused_export__ = void 0;
const ed5 = __nccwpck_require__(950);
const ed2 = __nccwpck_require__(488);
const NSed3 = __nccwpck_require__(699);
var isS = ed5.isS;
var isChar10 = ed5.isChar;
var isNameStartChar = ed5.isNameStartChar;
var isNameChar = ed5.isNameChar;
var S_LIST = ed5.S_LIST;
var NAME_RE = ed5.NAME_RE;
var isChar11 = ed2.isChar;
var isNCNameStartChar = NSed3.isNCNameStartChar;
var isNCNameChar = NSed3.isNCNameChar;
var NC_NAME_RE = NSed3.NC_NAME_RE;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
const rootNS = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    xml: XML_NAMESPACE,
    xmlns: XMLNS_NAMESPACE,
};
const XML_ENTITIES = {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
    __proto__: null,
    amp: "&",
    gt: ">",
    lt: "<",
    quot: "\"",
    apos: "'",
};
// EOC: end-of-chunk
const EOC = -1;
const NL_LIKE = -2;
const S_BEGIN = 0; // Initial state.
const S_BEGIN_WHITESPACE = 1; // leading whitespace
const S_DOCTYPE = 2; // <!DOCTYPE
const S_DOCTYPE_QUOTE = 3; // <!DOCTYPE "//blah
const S_DTD = 4; // <!DOCTYPE "//blah" [ ...
const S_DTD_QUOTED = 5; // <!DOCTYPE "//blah" [ "foo
const S_DTD_OPEN_WAKA = 6;
const S_DTD_OPEN_WAKA_BANG = 7;
const S_DTD_COMMENT = 8; // <!--
const S_DTD_COMMENT_ENDING = 9; // <!-- blah -
const S_DTD_COMMENT_ENDED = 10; // <!-- blah --
const S_DTD_PI = 11; // <?
const S_DTD_PI_ENDING = 12; // <?hi "there" ?
const S_TEXT = 13; // general stuff
const S_ENTITY = 14; // &amp and such
const S_OPEN_WAKA = 15; // <
const S_OPEN_WAKA_BANG = 16; // <!...
const S_COMMENT = 17; // <!--
const S_COMMENT_ENDING = 18; // <!-- blah -
const S_COMMENT_ENDED = 19; // <!-- blah --
const S_CDATA = 20; // <![CDATA[ something
const S_CDATA_ENDING = 21; // ]
const S_CDATA_ENDING_2 = 22; // ]]
const S_PI_FIRST_CHAR = 23; // <?hi, first char
const S_PI_REST = 24; // <?hi, rest of the name
const S_PI_BODY = 25; // <?hi there
const S_PI_ENDING = 26; // <?hi "there" ?
const S_XML_DECL_NAME_START = 27; // <?xml
const S_XML_DECL_NAME = 28; // <?xml foo
const S_XML_DECL_EQ = 29; // <?xml foo=
const S_XML_DECL_VALUE_START = 30; // <?xml foo=
const S_XML_DECL_VALUE = 31; // <?xml foo="bar"
const S_XML_DECL_SEPARATOR = 32; // <?xml foo="bar"
const S_XML_DECL_ENDING = 33; // <?xml ... ?
const S_OPEN_TAG = 34; // <strong
const S_OPEN_TAG_SLASH = 35; // <strong /
const S_ATTRIB = 36; // <a
const S_ATTRIB_NAME = 37; // <a foo
const S_ATTRIB_NAME_SAW_WHITE = 38; // <a foo _
const S_ATTRIB_VALUE = 39; // <a foo=
const S_ATTRIB_VALUE_QUOTED = 40; // <a foo="bar
const S_ATTRIB_VALUE_CLOSED = 41; // <a foo="bar"
const S_ATTRIB_VALUE_UNQUOTED = 42; // <a foo=bar
const S_CLOSE_TAG = 43; // </a
const S_CLOSE_TAG_SAW_WHITE = 44; // </a   >
const TAB = 9;
const NL = 0xA;
const CR = 0xD;
const SPACE = 0x20;
const BANG = 0x21;
const DQUOTE = 0x22;
const AMP = 0x26;
const SQUOTE = 0x27;
const MINUS = 0x2D;
const FORWARD_SLASH = 0x2F;
const SEMICOLON = 0x3B;
const LESS = 0x3C;
const EQUAL = 0x3D;
const GREATER = 0x3E;
const QUESTION = 0x3F;
const OPEN_BRACKET = 0x5B;
const CLOSE_BRACKET = 0x5D;
const NEL = 0x85;
const LS = 0x2028; // Line Separator
const isQuote = (c) => c === DQUOTE || c === SQUOTE;
const QUOTES = [DQUOTE, SQUOTE];
const DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
const DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
const XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
const ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
function nsPairCheck(parser, prefix, uri) {
    switch (prefix) {
        case "xml":
            if (uri !== XML_NAMESPACE) {
                parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
            }
            break;
        case "xmlns":
            if (uri !== XMLNS_NAMESPACE) {
                parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
            }
            break;
        default:
    }
    switch (uri) {
        case XMLNS_NAMESPACE:
            parser.fail(prefix === "" ?
                `the default namespace may not be set to ${uri}.` :
                `may not assign a prefix (even "xmlns") to the URI \
${XMLNS_NAMESPACE}.`);
            break;
        case XML_NAMESPACE:
            switch (prefix) {
                case "xml":
                    // Assinging the XML namespace to "xml" is fine.
                    break;
                case "":
                    parser.fail(`the default namespace may not be set to ${uri}.`);
                    break;
                default:
                    parser.fail("may not assign the xml namespace to another prefix.");
            }
            break;
        default:
    }
}
function nsMappingCheck(parser, mapping) {
    for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
    }
}
const isNCName = (name) => NC_NAME_RE.test(name);
const isName = (name) => NAME_RE.test(name);
const FORBIDDEN_START = 0;
const FORBIDDEN_BRACKET = 1;
const FORBIDDEN_BRACKET_BRACKET = 2;
/**
 * The list of supported events.
 */
__webpack_unused_export__ = [
    "xmldecl",
    "text",
    "processinginstruction",
    "doctype",
    "comment",
    "opentagstart",
    "attribute",
    "opentag",
    "closetag",
    "cdata",
    "error",
    "end",
    "ready",
];
const EVENT_NAME_TO_HANDLER_NAME = {
    xmldecl: "xmldeclHandler",
    text: "textHandler",
    processinginstruction: "piHandler",
    doctype: "doctypeHandler",
    comment: "commentHandler",
    opentagstart: "openTagStartHandler",
    attribute: "attributeHandler",
    opentag: "openTagHandler",
    closetag: "closeTagHandler",
    cdata: "cdataHandler",
    error: "errorHandler",
    end: "endHandler",
    ready: "readyHandler",
};
// eslint-disable-next-line @typescript-eslint/ban-types
class SaxesParser {
    /**
     * @param opt The parser options.
     */
    constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
            // This is the function we use to perform name checks on PIs and entities.
            // When namespaces are used, colons are not allowed in PI target names or
            // entity names. So the check depends on whether namespaces are used. See:
            //
            // https://www.w3.org/XML/xml-names-19990114-errata.html
            // NE08
            //
            this.nameStartCheck = isNCNameStartChar;
            this.nameCheck = isNCNameChar;
            this.isName = isNCName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsNS;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribNS;
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
            this.ns = Object.assign({ __proto__: null }, rootNS);
            const additional = this.opt.additionalNamespaces;
            if (additional != null) {
                nsMappingCheck(this, additional);
                Object.assign(this.ns, additional);
            }
        }
        else {
            this.nameStartCheck = isNameStartChar;
            this.nameCheck = isNameChar;
            this.isName = isName;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.processAttribs = this.processAttribsPlain;
            // eslint-disable-next-line @typescript-eslint/unbound-method
            this.pushAttrib = this.pushAttribPlain;
        }
        //
        // The order of the members in this table needs to correspond to the state
        // numbers given to the states that correspond to the methods being recorded
        // here.
        //
        this.stateTable = [
            /* eslint-disable @typescript-eslint/unbound-method */
            this.sBegin,
            this.sBeginWhitespace,
            this.sDoctype,
            this.sDoctypeQuote,
            this.sDTD,
            this.sDTDQuoted,
            this.sDTDOpenWaka,
            this.sDTDOpenWakaBang,
            this.sDTDComment,
            this.sDTDCommentEnding,
            this.sDTDCommentEnded,
            this.sDTDPI,
            this.sDTDPIEnding,
            this.sText,
            this.sEntity,
            this.sOpenWaka,
            this.sOpenWakaBang,
            this.sComment,
            this.sCommentEnding,
            this.sCommentEnded,
            this.sCData,
            this.sCDataEnding,
            this.sCDataEnding2,
            this.sPIFirstChar,
            this.sPIRest,
            this.sPIBody,
            this.sPIEnding,
            this.sXMLDeclNameStart,
            this.sXMLDeclName,
            this.sXMLDeclEq,
            this.sXMLDeclValueStart,
            this.sXMLDeclValue,
            this.sXMLDeclSeparator,
            this.sXMLDeclEnding,
            this.sOpenTag,
            this.sOpenTagSlash,
            this.sAttrib,
            this.sAttribName,
            this.sAttribNameSawWhite,
            this.sAttribValue,
            this.sAttribValueQuoted,
            this.sAttribValueClosed,
            this.sAttribValueUnquoted,
            this.sCloseTag,
            this.sCloseTagSawWhite,
            /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
    }
    /**
     * Indicates whether or not the parser is closed. If ``true``, wait for
     * the ``ready`` event to write again.
     */
    get closed() {
        return this._closed;
    }
    _init() {
        var _a;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = undefined;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        // The logic is organized so as to minimize the need to check
        // this.opt.fragment while parsing.
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        // We want these to be all true if we are dealing with a fragment.
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot =
            this.sawRoot = fragmentOpt;
        // An XML declaration is intially possible only when parsing whole
        // documents.
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = undefined;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === undefined) {
            if (this.opt.forceXMLVersion === true) {
                throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
            }
            defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
            version: undefined,
            encoding: undefined,
            standalone: undefined,
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a = this.readyHandler) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    /**
     * The stream position the parser is currently looking at. This field is
     * zero-based.
     *
     * This field is not based on counting Unicode characters but is to be
     * interpreted as a plain index into a JavaScript string.
     */
    get position() {
        return this.chunkPosition + this.i;
    }
    /**
     * The column number of the next character to be read by the parser.  *
     * This field is zero-based. (The first column in a line is 0.)
     *
     * This field reports the index at which the next character would be in the
     * line if the line were represented as a JavaScript string.  Note that this
     * *can* be different to a count based on the number of *Unicode characters*
     * due to how JavaScript handles astral plane characters.
     *
     * See [[column]] for a number that corresponds to a count of Unicode
     * characters.
     */
    get columnIndex() {
        return this.position - this.positionAtNewLine;
    }
    /**
     * Set an event listener on an event. The parser supports one handler per
     * event type. If you try to set an event handler over an existing handler,
     * the old handler is silently overwritten.
     *
     * @param name The event to listen to.
     *
     * @param handler The handler to set.
     */
    on(name, handler) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
    }
    /**
     * Unset an event handler.
     *
     * @parma name The event to stop listening to.
     */
    off(name) {
        // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = undefined;
    }
    /**
     * Make an error object. The error object will have a message that contains
     * the ``fileName`` option passed at the creation of the parser. If position
     * tracking was turned on, it will also have line and column number
     * information.
     *
     * @param message The message describing the error to report.
     *
     * @returns An error object with a properly formatted message.
     */
    makeError(message) {
        var _a;
        let msg = (_a = this.fileName) !== null && _a !== void 0 ? _a : "";
        if (this.trackPosition) {
            if (msg.length > 0) {
                msg += ":";
            }
            msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
            msg += ": ";
        }
        return new Error(msg + message);
    }
    /**
     * Report a parsing error. This method is made public so that client code may
     * check for issues that are outside the scope of this project and can report
     * errors.
     *
     * @param message The error to report.
     *
     * @returns this
     */
    fail(message) {
        const err = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === undefined) {
            throw err;
        }
        else {
            handler(err);
        }
        return this;
    }
    /**
     * Write a XML data to the parser.
     *
     * @param chunk The XML data to write.
     *
     * @returns this
     */
    // We do need object for the type here. Yes, it often causes problems
    // but not in this case.
    write(chunk) {
        if (this.closed) {
            return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
            // We cannot return immediately because carriedFromPrevious may need
            // processing.
            end = true;
            chunk = "";
        }
        else if (typeof chunk === "object") {
            chunk = chunk.toString();
        }
        // We checked if performing a pre-decomposition of the string into an array
        // of single complete characters (``Array.from(chunk)``) would be faster
        // than the current repeated calls to ``charCodeAt``. As of August 2018, it
        // isn't. (There may be Node-specific code that would perform faster than
        // ``Array.from`` but don't want to be dependent on Node.)
        if (this.carriedFromPrevious !== undefined) {
            // The previous chunk had char we must carry over.
            chunk = `${this.carriedFromPrevious}${chunk}`;
            this.carriedFromPrevious = undefined;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end &&
            // A trailing CR or surrogate must be carried over to the next
            // chunk.
            (lastCode === CR || (lastCode >= 0xD800 && lastCode <= 0xDBFF))) {
            // The chunk ends with a character that must be carried over. We cannot
            // know how to handle it until we get the next chunk or the end of the
            // stream. So save it for later.
            this.carriedFromPrevious = chunk[limit - 1];
            limit--;
            chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
            // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-argument
            stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
    }
    /**
     * Close the current stream. Perform final well-formedness checks and reset
     * the parser tstate.
     *
     * @returns this
     */
    close() {
        return this.write(null);
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.0.
     *
     * @returns The character read.
     */
    getCode10() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if (code >= SPACE || code === TAB) {
                return code;
            }
            switch (code) {
                case NL:
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR:
                    // We may get NaN if we read past the end of the chunk, which is fine.
                    if (chunk.charCodeAt(i + 1) === NL) {
                        // A \r\n sequence is converted to \n so we have to skip over the
                        // next character. We already know it has a size of 1 so ++ is fine
                        // here.
                        this.i = i + 2;
                    }
                    // Otherwise, a \r is just converted to \n, so we don't have to skip
                    // ahead.
                    // In either case, \r becomes \n.
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    // If we get here, then code < SPACE and it is not NL CR or TAB.
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isChar10 that takes into account
            // that in this context code > 0xDBFF and code <= 0xFFFF. So it does not
            // test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isChar10 that takes into account that in
        // this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Get a single code point out of the current chunk. This updates the current
     * position if we do position tracking.
     *
     * This is the algorithm to use for XML 1.1.
     *
     * @returns {number} The character read.
     */
    getCode11() {
        const { chunk, i } = this;
        this.prevI = i;
        // Yes, we do this instead of doing this.i++. Doing it this way, we do not
        // read this.i again, which is a bit faster.
        this.i = i + 1;
        if (i >= chunk.length) {
            return EOC;
        }
        // Using charCodeAt and handling the surrogates ourselves is faster
        // than using codePointAt.
        const code = chunk.charCodeAt(i);
        this.column++;
        if (code < 0xD800) {
            if ((code > 0x1F && code < 0x7F) || (code > 0x9F && code !== LS) ||
                code === TAB) {
                return code;
            }
            switch (code) {
                case NL: // 0xA
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL;
                case CR: { // 0xD
                    // We may get NaN if we read past the end of the chunk, which is
                    // fine.
                    const next = chunk.charCodeAt(i + 1);
                    if (next === NL || next === NEL) {
                        // A CR NL or CR NEL sequence is converted to NL so we have to skip
                        // over the next character. We already know it has a size of 1.
                        this.i = i + 2;
                    }
                    // Otherwise, a CR is just converted to NL, no skip.
                }
                /* yes, fall through */
                case NEL: // 0x85
                case LS: // Ox2028
                    this.line++;
                    this.column = 0;
                    this.positionAtNewLine = this.position;
                    return NL_LIKE;
                default:
                    this.fail("disallowed character.");
                    return code;
            }
        }
        if (code > 0xDBFF) {
            // This is a specialized version of isCharAndNotRestricted that takes into
            // account that in this context code > 0xDBFF and code <= 0xFFFF. So it
            // does not test cases that don't need testing.
            if (!(code >= 0xE000 && code <= 0xFFFD)) {
                this.fail("disallowed character.");
            }
            return code;
        }
        const final = 0x10000 + ((code - 0xD800) * 0x400) +
            (chunk.charCodeAt(i + 1) - 0xDC00);
        this.i = i + 2;
        // This is a specialized version of isCharAndNotRestricted that takes into
        // account that in this context necessarily final >= 0x10000.
        if (final > 0x10FFFF) {
            this.fail("disallowed character.");
        }
        return final;
    }
    /**
     * Like ``getCode`` but with the return value normalized so that ``NL`` is
     * returned for ``NL_LIKE``.
     */
    getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
    }
    unget() {
        this.i = this.prevI;
        this.column--;
    }
    /**
     * Capture characters into a buffer until encountering one of a set of
     * characters.
     *
     * @param chars An array of codepoints. Encountering a character in the array
     * ends the capture. (``chars`` may safely contain ``NL``.)
     *
     * @return The character code that made the capture end, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            const isNLLike = c === NL_LIKE;
            const final = isNLLike ? NL : c;
            if (final === EOC || chars.includes(final)) {
                this.text += chunk.slice(start, this.prevI);
                return final;
            }
            if (isNLLike) {
                this.text += `${chunk.slice(start, this.prevI)}\n`;
                start = this.i;
            }
        }
    }
    /**
     * Capture characters into a buffer until encountering a character.
     *
     * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
     * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
     *
     * @return ``true`` if we ran into the character. Otherwise, we ran into the
     * end of the current chunk.
     */
    captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            let c = this.getCode();
            switch (c) {
                case NL_LIKE:
                    this.text += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    c = NL;
                    break;
                case EOC:
                    this.text += chunk.slice(start);
                    return false;
                default:
            }
            if (c === char) {
                this.text += chunk.slice(start, this.prevI);
                return true;
            }
        }
    }
    /**
     * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
     * this parser.
     *
     * @return The character code that made the test fail, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    captureNameChars() {
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCode();
            if (c === EOC) {
                this.name += chunk.slice(start);
                return EOC;
            }
            // NL is not a name char so we don't have to test specifically for it.
            if (!isNameChar(c)) {
                this.name += chunk.slice(start, this.prevI);
                return c === NL_LIKE ? NL : c;
            }
        }
    }
    /**
     * Skip white spaces.
     *
     * @return The character that ended the skip, or ``EOC`` if we hit
     * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
     * instead.
     */
    skipSpaces() {
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC || !isS(c)) {
                return c;
            }
        }
    }
    setXMLVersion(version) {
        this.currentXMLVersion = version;
        /*  eslint-disable @typescript-eslint/unbound-method */
        if (version === "1.0") {
            this.isChar = isChar10;
            this.getCode = this.getCode10;
        }
        else {
            this.isChar = isChar11;
            this.getCode = this.getCode11;
        }
        /* eslint-enable @typescript-eslint/unbound-method */
    }
    // STATE ENGINE METHODS
    // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
    // to be sure never to come back to this state later.
    sBegin() {
        // We are essentially peeking at the first character of the chunk. Since
        // S_BEGIN can be in effect only when we start working on the first chunk,
        // the index at which we must look is necessarily 0. Note also that the
        // following test does not depend on decoding surrogates.
        // If the initial character is 0xFEFF, ignore it.
        if (this.chunk.charCodeAt(0) === 0xFEFF) {
            this.i++;
            this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
    }
    sBeginWhitespace() {
        // We need to know whether we've encountered spaces or not because as soon
        // as we run into a space, an XML declaration is no longer possible. Rather
        // than slow down skipSpaces even in places where we don't care whether it
        // skipped anything or not, we check whether prevI is equal to the value of
        // i from before we skip spaces.
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
            this.xmlDeclPossible = false;
        }
        switch (c) {
            case LESS:
                this.state = S_OPEN_WAKA;
                // We could naively call closeText but in this state, it is not normal
                // to have text be filled with any data.
                if (this.text.length !== 0) {
                    throw new Error("no-empty text at start");
                }
                break;
            case EOC:
                break;
            default:
                this.unget();
                this.state = S_TEXT;
                this.xmlDeclPossible = false;
        }
    }
    sDoctype() {
        var _a;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
            case GREATER: {
                (_a = this.doctypeHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                this.doctype = true; // just remember that we saw it.
                break;
            }
            case EOC:
                break;
            default:
                this.text += String.fromCodePoint(c);
                if (c === OPEN_BRACKET) {
                    this.state = S_DTD;
                }
                else if (isQuote(c)) {
                    this.state = S_DOCTYPE_QUOTE;
                    this.q = c;
                }
        }
    }
    sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.q = null;
            this.state = S_DOCTYPE;
        }
    }
    sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
            return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
            this.state = S_DOCTYPE;
        }
        else if (c === LESS) {
            this.state = S_DTD_OPEN_WAKA;
        }
        else if (isQuote(c)) {
            this.state = S_DTD_QUOTED;
            this.q = c;
        }
    }
    sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
            this.text += String.fromCodePoint(q);
            this.state = S_DTD;
            this.q = null;
        }
    }
    sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
            case BANG:
                this.state = S_DTD_OPEN_WAKA_BANG;
                this.openWakaBang = "";
                break;
            case QUESTION:
                this.state = S_DTD_PI;
                break;
            default:
                this.state = S_DTD;
        }
    }
    sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
            this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
            this.openWakaBang = "";
        }
    }
    sDTDComment() {
        if (this.captureToChar(MINUS)) {
            this.text += "-";
            this.state = S_DTD_COMMENT_ENDING;
        }
    }
    sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
    }
    sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
        else {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.state = S_DTD_COMMENT;
        }
    }
    sDTDPI() {
        if (this.captureToChar(QUESTION)) {
            this.text += "?";
            this.state = S_DTD_PI_ENDING;
        }
    }
    sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
            this.state = S_DTD;
        }
    }
    sText() {
        //
        // We did try a version of saxes where the S_TEXT state was split in two
        // states: one for text inside the root element, and one for text
        // outside. This was avoiding having to test this.tags.length to decide
        // what implementation to actually use.
        //
        // Peformance testing on gigabyte-size files did not show any advantage to
        // using the two states solution instead of the current one. Conversely, it
        // made the code a bit more complicated elsewhere. For instance, a comment
        // can appear before the root element so when a comment ended it was
        // necessary to determine whether to return to the S_TEXT state or to the
        // new text-outside-root state.
        //
        if (this.tags.length !== 0) {
            this.handleTextInRoot();
        }
        else {
            this.handleTextOutsideRoot();
        }
    }
    sEntity() {
        // This is essentially a specialized version of captureToChar(SEMICOLON...)
        let { i: start } = this;
        const { chunk } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        loop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case NL_LIKE:
                    this.entity += `${chunk.slice(start, this.prevI)}\n`;
                    start = this.i;
                    break;
                case SEMICOLON: {
                    const { entityReturnState } = this;
                    const entity = this.entity + chunk.slice(start, this.prevI);
                    this.state = entityReturnState;
                    let parsed;
                    if (entity === "") {
                        this.fail("empty entity name.");
                        parsed = "&;";
                    }
                    else {
                        parsed = this.parseEntity(entity);
                        this.entity = "";
                    }
                    if (entityReturnState !== S_TEXT || this.textHandler !== undefined) {
                        this.text += parsed;
                    }
                    // eslint-disable-next-line no-labels
                    break loop;
                }
                case EOC:
                    this.entity += chunk.slice(start);
                    // eslint-disable-next-line no-labels
                    break loop;
                default:
            }
        }
    }
    sOpenWaka() {
        // Reminder: a state handler is called with at least one character
        // available in the current chunk. So the first call to get code inside of
        // a state handler cannot return ``EOC``. That's why we don't test
        // for it.
        const c = this.getCode();
        // either a /, ?, !, or text is coming next.
        if (isNameStartChar(c)) {
            this.state = S_OPEN_TAG;
            this.unget();
            this.xmlDeclPossible = false;
        }
        else {
            switch (c) {
                case FORWARD_SLASH:
                    this.state = S_CLOSE_TAG;
                    this.xmlDeclPossible = false;
                    break;
                case BANG:
                    this.state = S_OPEN_WAKA_BANG;
                    this.openWakaBang = "";
                    this.xmlDeclPossible = false;
                    break;
                case QUESTION:
                    this.state = S_PI_FIRST_CHAR;
                    break;
                default:
                    this.fail("disallowed character in tag name");
                    this.state = S_TEXT;
                    this.xmlDeclPossible = false;
            }
        }
    }
    sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
            case "[CDATA[":
                if (!this.sawRoot && !this.reportedTextBeforeRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextBeforeRoot = true;
                }
                if (this.closedRoot && !this.reportedTextAfterRoot) {
                    this.fail("text data outside of root node.");
                    this.reportedTextAfterRoot = true;
                }
                this.state = S_CDATA;
                this.openWakaBang = "";
                break;
            case "--":
                this.state = S_COMMENT;
                this.openWakaBang = "";
                break;
            case "DOCTYPE":
                this.state = S_DOCTYPE;
                if (this.doctype || this.sawRoot) {
                    this.fail("inappropriately located doctype declaration.");
                }
                this.openWakaBang = "";
                break;
            default:
                // 7 happens to be the maximum length of the string that can possibly
                // match one of the cases above.
                if (this.openWakaBang.length >= 7) {
                    this.fail("incorrect syntax.");
                }
        }
    }
    sComment() {
        if (this.captureToChar(MINUS)) {
            this.state = S_COMMENT_ENDING;
        }
    }
    sCommentEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === MINUS) {
            this.state = S_COMMENT_ENDED;
            (_a = this.commentHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
            this.text = "";
        }
        else {
            this.text += `-${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
    }
    sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
            this.fail("malformed comment.");
            // <!-- blah -- bloo --> will be recorded as
            // a comment of " blah -- bloo "
            this.text += `--${String.fromCodePoint(c)}`;
            this.state = S_COMMENT;
        }
        else {
            this.state = S_TEXT;
        }
    }
    sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
            this.state = S_CDATA_ENDING;
        }
    }
    sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
            this.state = S_CDATA_ENDING_2;
        }
        else {
            this.text += `]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
    }
    sCDataEnding2() {
        var _a;
        const c = this.getCodeNorm();
        switch (c) {
            case GREATER: {
                (_a = this.cdataHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.text);
                this.text = "";
                this.state = S_TEXT;
                break;
            }
            case CLOSE_BRACKET:
                this.text += "]";
                break;
            default:
                this.text += `]]${String.fromCodePoint(c)}`;
                this.state = S_CDATA;
        }
    }
    // We need this separate state to check the first character fo the pi target
    // with this.nameStartCheck which allows less characters than this.nameCheck.
    sPIFirstChar() {
        const c = this.getCodeNorm();
        // This is first because in the case where the file is well-formed this is
        // the branch taken. We optimize for well-formedness.
        if (this.nameStartCheck(c)) {
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
        else if (c === QUESTION || isS(c)) {
            this.fail("processing instruction without a target.");
            this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        }
        else {
            this.fail("disallowed character in processing instruction name.");
            this.piTarget += String.fromCodePoint(c);
            this.state = S_PI_REST;
        }
    }
    sPIRest() {
        // Capture characters into a piTarget while ``this.nameCheck`` run on the
        // character read returns true.
        const { chunk, i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const c = this.getCodeNorm();
            if (c === EOC) {
                this.piTarget += chunk.slice(start);
                return;
            }
            // NL cannot satisfy this.nameCheck so we don't have to test specifically
            // for it.
            if (!this.nameCheck(c)) {
                this.piTarget += chunk.slice(start, this.prevI);
                const isQuestion = c === QUESTION;
                if (isQuestion || isS(c)) {
                    if (this.piTarget === "xml") {
                        if (!this.xmlDeclPossible) {
                            this.fail("an XML declaration must be at the start of the document.");
                        }
                        this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
                    }
                    else {
                        this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
                    }
                }
                else {
                    this.fail("disallowed character in processing instruction name.");
                    this.piTarget += String.fromCodePoint(c);
                }
                break;
            }
        }
    }
    sPIBody() {
        if (this.text.length === 0) {
            const c = this.getCodeNorm();
            if (c === QUESTION) {
                this.state = S_PI_ENDING;
            }
            else if (!isS(c)) {
                this.text = String.fromCodePoint(c);
            }
        }
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        else if (this.captureToChar(QUESTION)) {
            this.state = S_PI_ENDING;
        }
    }
    sPIEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            const { piTarget } = this;
            if (piTarget.toLowerCase() === "xml") {
                this.fail("the XML declaration must appear at the start of the document.");
            }
            (_a = this.piHandler) === null || _a === void 0 ? void 0 : _a.call(this, {
                target: piTarget,
                body: this.text,
            });
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else if (c === QUESTION) {
            // We ran into ?? as part of a processing instruction. We initially took
            // the first ? as a sign that the PI was ending, but it is not. So we have
            // to add it to the body but we take the new ? as a sign that the PI is
            // ending.
            this.text += "?";
        }
        else {
            this.text += `?${String.fromCodePoint(c)}`;
            this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
    }
    sXMLDeclNameStart() {
        const c = this.skipSpaces();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (c !== EOC) {
            this.state = S_XML_DECL_NAME;
            this.name = String.fromCodePoint(c);
        }
    }
    sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.name += this.text;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (!(isS(c) || c === EQUAL)) {
            return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
            switch (this.name.length) {
                case 0:
                    this.fail("did not expect any more name/value pairs.");
                    break;
                case 1:
                    this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
                    break;
                default:
                    this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
            }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
    }
    sXMLDeclEq() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (c !== EQUAL) {
            this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
    }
    sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (isS(c)) {
            return;
        }
        if (!isQuote(c)) {
            this.fail("value must be quoted.");
            this.q = SPACE;
        }
        else {
            this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
    }
    sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            this.state = S_XML_DECL_ENDING;
            this.text = "";
            this.fail("XML declaration is incomplete.");
            return;
        }
        if (c === EOC) {
            return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
            case "version": {
                this.xmlDeclExpects = ["encoding", "standalone"];
                const version = value;
                this.xmlDecl.version = version;
                // This is the test specified by XML 1.0 but it is fine for XML 1.1.
                if (!/^1\.[0-9]+$/.test(version)) {
                    this.fail("version number must match /^1\\.[0-9]+$/.");
                }
                // When forceXMLVersion is set, the XML declaration is ignored.
                else if (!this.opt.forceXMLVersion) {
                    this.setXMLVersion(version);
                }
                break;
            }
            case "encoding":
                if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
                    this.fail("encoding value must match \
/^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
                }
                this.xmlDeclExpects = ["standalone"];
                this.xmlDecl.encoding = value;
                break;
            case "standalone":
                if (value !== "yes" && value !== "no") {
                    this.fail("standalone value must match \"yes\" or \"no\".");
                }
                this.xmlDeclExpects = [];
                this.xmlDecl.standalone = value;
                break;
            default:
            // We don't need to raise an error here since we've already raised one
            // when checking what name was expected.
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
    }
    sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        // The question mark character is not valid inside any of the XML
        // declaration name/value pairs.
        if (c === QUESTION) {
            // It is valid to go to S_XML_DECL_ENDING from this state.
            this.state = S_XML_DECL_ENDING;
            return;
        }
        if (!isS(c)) {
            this.fail("whitespace required.");
            this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
    }
    sXMLDeclEnding() {
        var _a;
        const c = this.getCodeNorm();
        if (c === GREATER) {
            if (this.piTarget !== "xml") {
                this.fail("processing instructions are not allowed before root.");
            }
            else if (this.name !== "version" &&
                this.xmlDeclExpects.includes("version")) {
                this.fail("XML declaration must contain a version.");
            }
            (_a = this.xmldeclHandler) === null || _a === void 0 ? void 0 : _a.call(this, this.xmlDecl);
            this.name = "";
            this.piTarget = this.text = "";
            this.state = S_TEXT;
        }
        else {
            // We got here because the previous character was a ?, but the question
            // mark character is not valid inside any of the XML declaration
            // name/value pairs.
            this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
    }
    sOpenTag() {
        var _a;
        const c = this.captureNameChars();
        if (c === EOC) {
            return;
        }
        const tag = this.tag = {
            name: this.name,
            attributes: Object.create(null),
        };
        this.name = "";
        if (this.xmlnsOpt) {
            this.topNS = tag.ns = Object.create(null);
        }
        (_a = this.openTagStartHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
            this.fail("documents may contain only one root.");
        }
        switch (c) {
            case GREATER:
                this.openTag();
                break;
            case FORWARD_SLASH:
                this.state = S_OPEN_TAG_SLASH;
                break;
            default:
                if (!isS(c)) {
                    this.fail("disallowed character in tag name.");
                }
                this.state = S_ATTRIB;
        }
    }
    sOpenTagSlash() {
        if (this.getCode() === GREATER) {
            this.openSelfClosingTag();
        }
        else {
            this.fail("forward-slash in opening tag not followed by >.");
            this.state = S_ATTRIB;
        }
    }
    sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
            return;
        }
        if (isNameStartChar(c)) {
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
            this.state = S_ATTRIB_VALUE;
        }
        else if (isS(c)) {
            this.state = S_ATTRIB_NAME_SAW_WHITE;
        }
        else if (c === GREATER) {
            this.fail("attribute without value.");
            this.pushAttrib(this.name, this.name);
            this.name = this.text = "";
            this.openTag();
        }
        else if (c !== EOC) {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
            case EOC:
                return;
            case EQUAL:
                this.state = S_ATTRIB_VALUE;
                break;
            default:
                this.fail("attribute without value.");
                // Should we do this???
                // this.tag.attributes[this.name] = "";
                this.text = "";
                this.name = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else if (isNameStartChar(c)) {
                    this.unget();
                    this.state = S_ATTRIB_NAME;
                }
                else {
                    this.fail("disallowed character in attribute name.");
                    this.state = S_ATTRIB;
                }
        }
    }
    sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
            this.q = c;
            this.state = S_ATTRIB_VALUE_QUOTED;
        }
        else if (!isS(c)) {
            this.fail("unquoted attribute value.");
            this.state = S_ATTRIB_VALUE_UNQUOTED;
            this.unget();
        }
    }
    sAttribValueQuoted() {
        // We deliberately do not use captureTo here. The specialized code we use
        // here is faster than using captureTo.
        const { q, chunk } = this;
        let { i: start } = this;
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case q:
                    this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
                    this.name = this.text = "";
                    this.q = null;
                    this.state = S_ATTRIB_VALUE_CLOSED;
                    return;
                case AMP:
                    this.text += chunk.slice(start, this.prevI);
                    this.state = S_ENTITY;
                    this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
                    return;
                case NL:
                case NL_LIKE:
                case TAB:
                    this.text += `${chunk.slice(start, this.prevI)} `;
                    start = this.i;
                    break;
                case LESS:
                    this.text += chunk.slice(start, this.prevI);
                    this.fail("disallowed character.");
                    return;
                case EOC:
                    this.text += chunk.slice(start);
                    return;
                default:
            }
        }
    }
    sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
            this.state = S_ATTRIB;
        }
        else if (c === GREATER) {
            this.openTag();
        }
        else if (c === FORWARD_SLASH) {
            this.state = S_OPEN_TAG_SLASH;
        }
        else if (isNameStartChar(c)) {
            this.fail("no whitespace between attributes.");
            this.unget();
            this.state = S_ATTRIB_NAME;
        }
        else {
            this.fail("disallowed character in attribute name.");
        }
    }
    sAttribValueUnquoted() {
        // We don't do anything regarding EOL or space handling for unquoted
        // attributes. We already have failed by the time we get here, and the
        // contract that saxes upholds states that upon failure, it is not safe to
        // rely on the data passed to event handlers (other than
        // ``onerror``). Passing "bad" data is not a problem.
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
            case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
                break;
            case LESS:
                this.fail("disallowed character.");
                break;
            case EOC:
                break;
            default:
                if (this.text.includes("]]>")) {
                    this.fail("the string \"]]>\" is disallowed in char data.");
                }
                this.pushAttrib(this.name, this.text);
                this.name = this.text = "";
                if (c === GREATER) {
                    this.openTag();
                }
                else {
                    this.state = S_ATTRIB;
                }
        }
    }
    sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
            this.closeTag();
        }
        else if (isS(c)) {
            this.state = S_CLOSE_TAG_SAW_WHITE;
        }
        else if (c !== EOC) {
            this.fail("disallowed character in closing tag.");
        }
    }
    sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
            case GREATER:
                this.closeTag();
                break;
            case EOC:
                break;
            default:
                this.fail("disallowed character in closing tag.");
        }
    }
    // END OF STATE ENGINE METHODS
    handleTextInRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for performing the ]]> check. A previous version of this code, checked
        // ``this.text`` for the presence of ]]>. It simplified the code but was
        // very costly when character data contained a lot of entities to be parsed.
        //
        // Since we are using a specialized loop, we also keep track of the presence
        // of ]]> in text data. The sequence ]]> is forbidden to appear as-is.
        //
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        scanLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            switch (this.getCode()) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    forbiddenState = FORBIDDEN_START;
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                case CLOSE_BRACKET:
                    switch (forbiddenState) {
                        case FORBIDDEN_START:
                            forbiddenState = FORBIDDEN_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET:
                            forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                            break;
                        case FORBIDDEN_BRACKET_BRACKET:
                            break;
                        default:
                            throw new Error("impossible state");
                    }
                    break;
                case GREATER:
                    if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                        this.fail("the string \"]]>\" is disallowed in char data.");
                    }
                    forbiddenState = FORBIDDEN_START;
                    break;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    forbiddenState = FORBIDDEN_START;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break scanLoop;
                default:
                    forbiddenState = FORBIDDEN_START;
            }
        }
        this.forbiddenState = forbiddenState;
    }
    handleTextOutsideRoot() {
        // This is essentially a specialized version of captureTo which is optimized
        // for a specialized task. We keep track of the presence of non-space
        // characters in the text since these are errors when appearing outside the
        // document root element.
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        // eslint-disable-next-line no-labels, no-restricted-syntax
        outRootLoop: 
        // eslint-disable-next-line no-constant-condition
        while (true) {
            const code = this.getCode();
            switch (code) {
                case LESS: {
                    this.state = S_OPEN_WAKA;
                    if (handler !== undefined) {
                        const { text } = this;
                        const slice = chunk.slice(start, this.prevI);
                        if (text.length !== 0) {
                            handler(text + slice);
                            this.text = "";
                        }
                        else if (slice.length !== 0) {
                            handler(slice);
                        }
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                }
                case AMP:
                    this.state = S_ENTITY;
                    this.entityReturnState = S_TEXT;
                    if (handler !== undefined) {
                        this.text += chunk.slice(start, this.prevI);
                    }
                    nonSpace = true;
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                case NL_LIKE:
                    if (handler !== undefined) {
                        this.text += `${chunk.slice(start, this.prevI)}\n`;
                    }
                    start = this.i;
                    break;
                case EOC:
                    if (handler !== undefined) {
                        this.text += chunk.slice(start);
                    }
                    // eslint-disable-next-line no-labels
                    break outRootLoop;
                default:
                    if (!isS(code)) {
                        nonSpace = true;
                    }
            }
        }
        if (!nonSpace) {
            return;
        }
        // We use the reportedTextBeforeRoot and reportedTextAfterRoot flags
        // to avoid reporting errors for every single character that is out of
        // place.
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
            this.fail("text data outside of root node.");
            this.reportedTextAfterRoot = true;
        }
    }
    pushAttribNS(name, value) {
        var _a;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
        if (prefix === "xmlns") {
            const trimmed = value.trim();
            if (this.currentXMLVersion === "1.0" && trimmed === "") {
                this.fail("invalid attempt to undefine prefix in XML 1.0");
            }
            this.topNS[local] = trimmed;
            nsPairCheck(this, local, trimmed);
        }
        else if (name === "xmlns") {
            const trimmed = value.trim();
            this.topNS[""] = trimmed;
            nsPairCheck(this, "", trimmed);
        }
    }
    pushAttribPlain(name, value) {
        var _a;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a = this.attributeHandler) === null || _a === void 0 ? void 0 : _a.call(this, attr);
    }
    /**
     * End parsing. This performs final well-formedness checks and resets the
     * parser to a clean state.
     *
     * @returns this
     */
    end() {
        var _a, _b;
        if (!this.sawRoot) {
            this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
            const tag = tags.pop();
            this.fail(`unclosed tag: ${tag.name}`);
        }
        if ((this.state !== S_BEGIN) && (this.state !== S_TEXT)) {
            this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
            (_a = this.textHandler) === null || _a === void 0 ? void 0 : _a.call(this, text);
            this.text = "";
        }
        this._closed = true;
        (_b = this.endHandler) === null || _b === void 0 ? void 0 : _b.call(this);
        this._init();
        return this;
    }
    /**
     * Resolve a namespace prefix.
     *
     * @param prefix The prefix to resolve.
     *
     * @returns The namespace URI or ``undefined`` if the prefix is not defined.
     */
    resolve(prefix) {
        var _a, _b;
        let uri = this.topNS[prefix];
        if (uri !== undefined) {
            return uri;
        }
        const { tags } = this;
        for (let index = tags.length - 1; index >= 0; index--) {
            uri = tags[index].ns[prefix];
            if (uri !== undefined) {
                return uri;
            }
        }
        uri = this.ns[prefix];
        if (uri !== undefined) {
            return uri;
        }
        return (_b = (_a = this.opt).resolvePrefix) === null || _b === void 0 ? void 0 : _b.call(_a, prefix);
    }
    /**
     * Parse a qname into its prefix and local name parts.
     *
     * @param name The name to parse
     *
     * @returns
     */
    qname(name) {
        // This is faster than using name.split(":").
        const colon = name.indexOf(":");
        if (colon === -1) {
            return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
            this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
    }
    processAttribsNS() {
        var _a;
        const { attribList } = this;
        const tag = this.tag;
        {
            // add namespace info to tag
            const { prefix, local } = this.qname(tag.name);
            tag.prefix = prefix;
            tag.local = local;
            const uri = tag.uri = (_a = this.resolve(prefix)) !== null && _a !== void 0 ? _a : "";
            if (prefix !== "") {
                if (prefix === "xmlns") {
                    this.fail("tags may not have \"xmlns\" as prefix.");
                }
                if (uri === "") {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    tag.uri = prefix;
                }
            }
        }
        if (attribList.length === 0) {
            return;
        }
        const { attributes } = tag;
        const seen = new Set();
        // Note: do not apply default ns to attributes:
        //   http://www.w3.org/TR/REC-xml-names/#defaulting
        for (const attr of attribList) {
            const { name, prefix, local } = attr;
            let uri;
            let eqname;
            if (prefix === "") {
                uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
                eqname = name;
            }
            else {
                uri = this.resolve(prefix);
                // if there's any attributes with an undefined namespace,
                // then fail on them now.
                if (uri === undefined) {
                    this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
                    uri = prefix;
                }
                eqname = `{${uri}}${local}`;
            }
            if (seen.has(eqname)) {
                this.fail(`duplicate attribute: ${eqname}.`);
            }
            seen.add(eqname);
            attr.uri = uri;
            attributes[name] = attr;
        }
        this.attribList = [];
    }
    processAttribsPlain() {
        const { attribList } = this;
        // eslint-disable-next-line prefer-destructuring
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
            if (attributes[name] !== undefined) {
                this.fail(`duplicate attribute: ${name}.`);
            }
            attributes[name] = value;
        }
        this.attribList = [];
    }
    /**
     * Handle a complete open tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onopentag``.
     */
    openTag() {
        var _a;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete self-closing tag. This parser code calls this once it has
     * seen the whole tag. This method checks for well-formeness and then emits
     * ``onopentag`` and ``onclosetag``.
     */
    openSelfClosingTag() {
        var _a, _b, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        // There cannot be any pending text here due to the onopentagstart that was
        // necessarily emitted before we get here. So we do not check text.
        (_a = this.openTagHandler) === null || _a === void 0 ? void 0 : _a.call(this, tag);
        (_b = this.closeTagHandler) === null || _b === void 0 ? void 0 : _b.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
            this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
    }
    /**
     * Handle a complete close tag. This parser code calls this once it has seen
     * the whole tag. This method checks for well-formeness and then emits
     * ``onclosetag``.
     */
    closeTag() {
        const { tags, name } = this;
        // Our state after this will be S_TEXT, no matter what, and we can clear
        // tagName now.
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
            this.fail("weird empty close tag.");
            this.text += "</>";
            return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
            const tag = this.tag = tags.pop();
            this.topNS = tag.ns;
            handler === null || handler === void 0 ? void 0 : handler(tag);
            if (tag.name === name) {
                break;
            }
            this.fail("unexpected close tag.");
        }
        if (l === 0) {
            this.closedRoot = true;
        }
        else if (l < 0) {
            this.fail(`unmatched closing tag: ${name}.`);
            this.text += `</${name}>`;
        }
    }
    /**
     * Resolves an entity. Makes any necessary well-formedness checks.
     *
     * @param entity The entity to resolve.
     *
     * @returns The parsed entity.
     */
    parseEntity(entity) {
        // startsWith would be significantly slower for this test.
        if (entity[0] !== "#") {
            const defined = this.ENTITIES[entity];
            if (defined !== undefined) {
                return defined;
            }
            this.fail(this.isName(entity) ? "undefined entity." :
                "disallowed character in entity name.");
            return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
            num = parseInt(entity.slice(2), 16);
        }
        else if (/^#[0-9]+$/.test(entity)) {
            num = parseInt(entity.slice(1), 10);
        }
        // The character reference is required to match the CHAR production.
        if (!this.isChar(num)) {
            this.fail("malformed character entity.");
            return `&${entity};`;
        }
        return String.fromCodePoint(num);
    }
}
exports.wT = SaxesParser;
//# sourceMappingURL=saxes.js.map

/***/ }),

/***/ 950:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 5th edition of XML 1.0.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\t\n\r -\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= SPACE && c <= 0xD7FF) ||
        c === NL || c === CR || c === TAB ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed5.js.map

/***/ }),

/***/ 488:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character classes and associated utilities for the 2nd edition of XML 1.1.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
exports.CHAR = "\u0001-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF";
exports.RESTRICTED_CHAR = "\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F";
exports.S = " \t\r\n";
// tslint:disable-next-line:max-line-length
exports.NAME_START_CHAR = ":A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
var TAB = 9;
var NL = 0xA;
var CR = 0xD;
var SPACE = 0x20;
//
// Lists.
//
/** All characters in the ``S`` production. */
exports.S_LIST = [SPACE, NL, CR, TAB];
/**
 * Determines whether a codepoint matches the ``CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR``.
 */
function isChar(c) {
    return (c >= 0x0001 && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isChar = isChar;
/**
 * Determines whether a codepoint matches the ``RESTRICTED_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``RESTRICTED_CHAR``.
 */
function isRestrictedChar(c) {
    return (c >= 0x1 && c <= 0x8) ||
        c === 0xB ||
        c === 0xC ||
        (c >= 0xE && c <= 0x1F) ||
        (c >= 0x7F && c <= 0x84) ||
        (c >= 0x86 && c <= 0x9F);
}
exports.isRestrictedChar = isRestrictedChar;
/**
 * Determines whether a codepoint matches the ``CHAR`` production and does not
 * match the ``RESTRICTED_CHAR`` production. ``isCharAndNotRestricted(x)`` is
 * equivalent to ``isChar(x) && !isRestrictedChar(x)``. This function is faster
 * than running the two-call equivalent.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``CHAR`` and does not match
 * ``RESTRICTED_CHAR``.
 */
function isCharAndNotRestricted(c) {
    return (c === 0x9) ||
        (c === 0xA) ||
        (c === 0xD) ||
        (c > 0x1F && c < 0x7F) ||
        (c === 0x85) ||
        (c > 0x9F && c <= 0xD7FF) ||
        (c >= 0xE000 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0x10FFFF);
}
exports.isCharAndNotRestricted = isCharAndNotRestricted;
/**
 * Determines whether a codepoint matches the ``S`` (space) production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``S``.
 */
function isS(c) {
    return c === SPACE || c === NL || c === CR || c === TAB;
}
exports.isS = isS;
/**
 * Determines whether a codepoint matches the ``NAME_START_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_START_CHAR``.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        (c >= 0x61 && c <= 0x7A) ||
        c === 0x3A ||
        c === 0x5F ||
        c === 0x200C ||
        c === 0x200D ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNameStartChar = isNameStartChar;
/**
 * Determines whether a codepoint matches the ``NAME_CHAR`` production.
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches ``NAME_CHAR``.
 */
function isNameChar(c) {
    return isNameStartChar(c) ||
        (c >= 0x30 && c <= 0x39) ||
        c === 0x2D ||
        c === 0x2E ||
        c === 0xB7 ||
        (c >= 0x0300 && c <= 0x036F) ||
        (c >= 0x203F && c <= 0x2040);
}
exports.isNameChar = isNameChar;
//# sourceMappingURL=ed2.js.map

/***/ }),

/***/ 699:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Character class utilities for XML NS 1.0 edition 3.
 *
 * @author Louis-Dominique Dubeau
 * @license MIT
 * @copyright Louis-Dominique Dubeau
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
//
// Fragments.
//
// tslint:disable-next-line:max-line-length
exports.NC_NAME_START_CHAR = "A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\uD800\uDC00-\uDB7F\uDFFF";
exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\u00B7\u0300-\u036F\u203F-\u2040";
//
// Regular expressions.
//
exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
/**
 * Determines whether a codepoint matches [[NC_NAME_START_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
// tslint:disable-next-line:cyclomatic-complexity
function isNCNameStartChar(c) {
    return ((c >= 0x41 && c <= 0x5A) ||
        c === 0x5F ||
        (c >= 0x61 && c <= 0x7A) ||
        (c >= 0xC0 && c <= 0xD6) ||
        (c >= 0xD8 && c <= 0xF6) ||
        (c >= 0x00F8 && c <= 0x02FF) ||
        (c >= 0x0370 && c <= 0x037D) ||
        (c >= 0x037F && c <= 0x1FFF) ||
        (c >= 0x200C && c <= 0x200D) ||
        (c >= 0x2070 && c <= 0x218F) ||
        (c >= 0x2C00 && c <= 0x2FEF) ||
        (c >= 0x3001 && c <= 0xD7FF) ||
        (c >= 0xF900 && c <= 0xFDCF) ||
        (c >= 0xFDF0 && c <= 0xFFFD) ||
        (c >= 0x10000 && c <= 0xEFFFF));
}
exports.isNCNameStartChar = isNCNameStartChar;
/**
 * Determines whether a codepoint matches [[NC_NAME_CHAR]].
 *
 * @param c The code point.
 *
 * @returns ``true`` if the codepoint matches.
 */
function isNCNameChar(c) {
    return isNCNameStartChar(c) ||
        (c === 0x2D ||
            c === 0x2E ||
            (c >= 0x30 && c <= 0x39) ||
            c === 0x00B7 ||
            (c >= 0x0300 && c <= 0x036F) ||
            (c >= 0x203F && c <= 0x2040));
}
exports.isNCNameChar = isNCNameChar;
//# sourceMappingURL=ed3.js.map

/***/ }),

/***/ 466:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(709);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
        stop.abort();
    });
}
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(process.argv.slice(2), {
    stdout: text => process.stdout.write(text),
    stderr: text => process.stderr.write(text),
    signal: stop.signal
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 709:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./emulator/http/messages.ts
/** Status 200 with an empty body. */
const ok = { status: 200, headers: {}, body: '' };
/** For a client that disconnected before the end of its body. */
const noResponse = { status: 0, headers: {}, body: '', connection: 'reset' };
/** Returns a response with a plain-text body. */
function textResponse(status, body, headers = {}) {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}
function jsonResponse(value, { status = 200, headers = {} } = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(value)
    };
}
/** The status to record for a response: 0 if it is not sent completely. */
function sentStatus({ status, connection }) {
    return connection === undefined ? status : 0;
}
/** Thrown by an endpoint to reject a request. The message becomes the body of the response. */
class HttpError extends Error {
    #status;
    #headers;
    constructor(status, message, headers = {}) {
        super(message);
        this.#status = status;
        this.#headers = headers;
    }
    toResponse() {
        return textResponse(this.#status, this.message, this.#headers);
    }
}

;// CONCATENATED MODULE: ./emulator/http/exchange.ts


/** Connects a handler to a server. */
function requestListener({ handle, date }, latencyMs) {
    const respond = async (incoming, outgoing) => {
        ignoreErrors(outgoing);
        const response = await handle(toHttpRequest(incoming)).catch(internalError);
        if (latencyMs > 0)
            await (0,promises_namespaceObject.setTimeout)(latencyMs, undefined, { ref: false });
        const dated = { ...(date && { date: date().toUTCString() }), ...response.headers };
        send({ ...response, headers: dated }, incoming, outgoing);
    };
    return (incoming, outgoing) => {
        void respond(incoming, outgoing);
    };
}
function toHttpRequest(incoming) {
    const { method = '', url = '' } = incoming;
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]));
    return { method, path: url, headers, body: incoming };
}
/** Broken connections are expected. Without a listener, they would end the process. */
function ignoreErrors(outgoing) {
    outgoing.on('error', () => undefined);
}
/** Only a hook of a test throws here. The text tells it apart from a response of the service. */
function internalError(error) {
    return textResponse(500, `The emulator failed: ${String(error)}`);
}
// Node discards the unread part of a body, so that the client receives an early response instead
// of a broken connection.
function send(response, incoming, outgoing) {
    const { status, headers, body, connection } = response;
    const length = Buffer.byteLength(body);
    switch (connection) {
        case undefined:
            outgoing.writeHead(status, { ...headers, 'content-length': length }).end(body);
            break;
        case 'reset':
            incoming.socket.resetAndDestroy();
            break;
        case 'cut':
            outgoing.writeHead(status, { ...headers, 'content-length': length + 100 });
            outgoing.write(`${body}cut off`, () => incoming.socket.destroy());
            break;
        case 'stall':
            break;
    }
}

;// CONCATENATED MODULE: ./emulator/http/server.ts


/**
 * Starts a server whose requests go to this handler.
 *
 * @throws the error of `listen`, for example with the code EADDRINUSE
 */
async function startServer(handler, { port = 0, host = '127.0.0.1', latencyMs = 0 } = {}) {
    const { onRequest, ...server } = await openPort(port, host);
    onRequest(requestListener(handler, latencyMs));
    return server;
}
/** @throws the error of `listen`, for example with the code EADDRINUSE */
async function openPort(port, host) {
    const server = (0,external_node_http_namespaceObject.createServer)({ keepAliveTimeout: 5_000 });
    // A large upload can take hours, so only the head of a request has a timeout.
    server.requestTimeout = 0;
    server.headersTimeout = 60_000;
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
    });
    let connections = 0;
    server.on('connection', () => (connections += 1));
    const address = server.address();
    const hostname = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    return {
        url: `http://${hostname}:${address.port}`,
        connections: () => connections,
        onRequest: listener => {
            server.on('request', listener);
        },
        close: async () => {
            await new Promise(resolve => {
                server.close(resolve);
                server.closeAllConnections();
            });
        }
    };
}

;// CONCATENATED MODULE: ./emulator/service/clock.ts
/** @param source a clock that runs at the same speed */
function createClock(source) {
    let offset = 0;
    const date = () => new Date(source().getTime() + offset);
    const advance = (milliseconds) => {
        if (!(milliseconds >= 0)) {
            throw new Error(`The clock can't go back. Its date is ${date().toISOString()}.`);
        }
        if (Number.isNaN(new Date(date().getTime() + milliseconds).getTime())) {
            throw new Error('The clock must be moved to a valid date.');
        }
        offset += milliseconds;
    };
    return {
        date,
        advance,
        moveTo: target => {
            if (Number.isNaN(target.getTime()))
                throw new Error('The clock must be moved to a valid date.');
            advance(target.getTime() - date().getTime());
        }
    };
}
/** Returns a clock that starts now with this date. */
function clockFrom(start) {
    const begun = performance.now();
    return () => new Date(start.getTime() + performance.now() - begun);
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./emulator/store/dates.ts
const ISO_DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
/** Returns an ISO 8601 date, in UTC by default; undefined if the text is not one. */
function parseDate(text) {
    if (!ISO_DATE.test(text))
        return undefined;
    // JavaScript parses a date and time without an offset as local time.
    const isLocal = text.includes('T') && !/(Z|[+-]\d\d:?\d\d)$/.test(text);
    const date = new Date(isLocal ? `${text}Z` : text);
    return Number.isNaN(date.getTime()) ? undefined : date;
}
const SECOND = 1000;
const DAY = 86_400 * SECOND;
const DURATION = /^P(?=\d|T\d)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/**
 * Returns an ISO 8601 duration of days, hours, minutes, and seconds, such as `P1DT12H`, in
 * milliseconds; undefined if the text is not one.
 */
function parseDuration(text) {
    const parts = DURATION.exec(text);
    if (parts === null)
        return undefined;
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts
        .slice(1)
        .map(part => Number(part || 0));
    return days * DAY + (hours * 3600 + minutes * 60 + seconds) * SECOND;
}

;// CONCATENATED MODULE: ./emulator/store/samples.ts
const HASH_LENGTHS = { md5: 32, sha1: 40, sha256: 64 };
function isHashType(text) {
    return text === 'md5' || text === 'sha1' || text === 'sha256';
}
/** Returns whether the text is a hash of this type, in upper or lower case. */
function isHash(type, text) {
    return text.length === HASH_LENGTHS[type] && /^[0-9a-f]+$/i.test(text);
}
/** Returns a function that finds a sample by its hash, in upper or lower case. */
function indexByHash(samples, hashType) {
    const index = new Map([...samples.values()].map(sample => [sample[hashType], sample]));
    return hash => index.get(hash.toLowerCase());
}
/** Returns the hashes of a sample with their types. */
function hashesOf({ sha1, sha256, md5 }) {
    return { sha1, sha256, ...(md5 !== undefined && { md5 }) };
}

;// CONCATENATED MODULE: ./emulator/store/schedule-entries.ts


/**
 * Parses a list of {@link ScheduleEntry}.
 *
 * @throws {Error} with the number of the first invalid entry, and what is wrong
 */
function parseSchedule(entries, dates) {
    if (!Array.isArray(entries))
        throw new Error('The schedule must be a list of entries.');
    return entries.map((entry, index) => {
        try {
            return toChange(entry, dates);
        }
        catch (error) {
            const reason = error.message;
            throw new Error(`Entry ${index + 1} of the schedule: ${reason}`, { cause: error });
        }
    });
}
const FIELDS = [
    ...['sha256', 'sha1', 'file_name', 'at'],
    ...['status', 'threat_name', 'detections', 'available']
];
const STATUSES = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN', 'UNKNOWN'];
function toChange(entry, dates) {
    if (!isObject(entry))
        throw new Error('It must be an object.');
    const unknown = Object.keys(entry).find(name => !FIELDS.includes(name));
    if (unknown !== undefined) {
        throw new Error(`Unknown field ${JSON.stringify(unknown)}. Supported: ${FIELDS.join(', ')}.`);
    }
    const { status, available } = entry;
    if (status === undefined && available === undefined) {
        throw new Error('status or available is required.');
    }
    if (available !== undefined && typeof available !== 'boolean') {
        throw new Error('available must be true or false.');
    }
    const verdict = verdictIn(entry);
    return {
        target: targetIn(entry),
        at: dateIn(entry, dates),
        ...(verdict && { verdict }),
        ...(available !== undefined && { available })
    };
}
function targetIn({ sha256, sha1, file_name: fileName }) {
    if ([sha256, sha1, fileName].filter(value => value !== undefined).length !== 1) {
        throw new Error('One of sha256, sha1, and file_name is required.');
    }
    if (fileName !== undefined)
        return { by: 'file_name', value: textOf('file_name', fileName) };
    const [by, value] = sha256 === undefined ? ['sha1', sha1] : ['sha256', sha256];
    if (typeof value !== 'string' || !isHash(by, value)) {
        throw new Error(`${JSON.stringify(value)} is not a ${by}.`);
    }
    return { by, value: value.toLowerCase() };
}
function dateIn({ at }, { startedOn, now }) {
    if (at === undefined)
        return now;
    const text = typeof at === 'string' ? at : '';
    const duration = parseDuration(text);
    const date = duration === undefined ? parseDate(text) : addTo(startedOn, duration);
    if (date !== undefined)
        return date;
    throw new Error(`at must be an ISO 8601 date or a duration such as P1D or PT12H, not ${JSON.stringify(at)}.`);
}
function addTo(date, milliseconds) {
    const sum = new Date(date.getTime() + milliseconds);
    return Number.isNaN(sum.getTime()) ? undefined : sum;
}
function verdictIn({ status: found, threat_name: threat, detections }) {
    if (found === undefined) {
        if (threat === undefined && detections === undefined)
            return undefined;
        throw new Error('threat_name and detections require a status.');
    }
    const status = STATUSES.find(known => known === found);
    if (status === undefined) {
        throw new Error(`status must be one of ${STATUSES.join(', ')}, not ${JSON.stringify(found)}.`);
    }
    return {
        status,
        ...(threat !== undefined && { threat_name: textOf('threat_name', threat) }),
        ...(detections !== undefined && { detections: detectionsIn(detections) })
    };
}
function detectionsIn(list) {
    if (!Array.isArray(list) || !list.every(isObject)) {
        throw new Error('detections must be a list of objects with engine and label.');
    }
    const detections = list.map(({ engine, label }) => ({
        engine: textOf('engine', engine),
        label: textOf('label', label)
    }));
    if (new Set(detections.map(({ engine }) => engine)).size < detections.length) {
        throw new Error('detections must contain each engine at most once.');
    }
    return detections;
}
function textOf(field, value) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new Error(`${field} must be a text that is not empty.`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./emulator/service/control.ts




/** In bytes. A schedule for 5,000 samples is smaller. */
const MAX_BODY = 16 << 20;
/** Adds the entries in the body to the schedule: all, or none if one is invalid. */
async function postSchedule({ body }, controlled) {
    return await attempt(body, entries => {
        addToSchedule(entries, controlled);
        return jsonResponse({ entries: controlled.schedule.changes.length });
    });
}
/** @throws {Error} with the first invalid entry */
function addToSchedule(entries, { clock, schedule, startedOn }) {
    schedule.add(parseSchedule(entries, { startedOn, now: clock.date() }));
}
/** Moves the clock forward, to the `date` in the body or by the milliseconds in `advance`. */
async function postClock({ body }, { clock }) {
    return await attempt(body, document => {
        moveClock(document, clock);
        return clockResponse(clock);
    });
}
function moveClock(document, clock) {
    const [[name, value] = [], ...others] = Object.entries(document ?? {});
    const date = name === 'date' && typeof value === 'string' ? parseDate(value) : undefined;
    if (others.length === 0 && date !== undefined)
        clock.moveTo(date);
    else if (others.length === 0 && name === 'advance' && typeof value === 'number') {
        clock.advance(value);
    }
    else {
        throw new Error('The body must be {"date": "<ISO 8601>"} or {"advance": <milliseconds>}.');
    }
}
function clockResponse(clock) {
    return jsonResponse({ date: clock.date().toISOString() });
}
/** Returns status 400 if the body is not JSON, or if `respond` throws. */
async function attempt(body, respond) {
    try {
        return respond(await readJson(body));
    }
    catch (error) {
        return textResponse(400, error.message);
    }
}
async function readJson(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > MAX_BODY)
            throw new Error(`The body must not be larger than ${MAX_BODY} bytes.`);
        chunks.push(chunk);
    }
    try {
        return JSON.parse(external_node_buffer_namespaceObject.Buffer.concat(chunks).toString('utf8'));
    }
    catch (error) {
        throw new Error('The body must be JSON.', { cause: error });
    }
}

;// CONCATENATED MODULE: ./emulator/service/inspection.ts


const pages = new Map([
    [
        '/emulator/samples',
        {
            get: ({ samples }) => formattedJson({ samples: [...samples.values()].map(withTextMetadata) })
        }
    ],
    [
        '/emulator/log',
        {
            get: ({ log }) => formattedJson({
                busiestSecond: log.busiestSecond(),
                charged: log.charged(),
                requests: log.entries
            })
        }
    ],
    ['/emulator/clock', { get: ({ clock }) => clockResponse(clock), post: postClock }],
    [
        '/emulator/schedule',
        { get: ({ schedule }) => formattedJson(schedule.changes), post: postSchedule }
    ]
]);
/**
 * Returns a page of the emulator itself. These pages need no credentials, have no rate limit, and
 * are not logged.
 *
 * @returns undefined if the path is not below `/emulator/`
 */
function inspect(request, inspected) {
    const { method, path } = request;
    if (!path.startsWith('/emulator/'))
        return undefined;
    const page = pages.get(path);
    if (page === undefined) {
        return textResponse(404, `Supported paths: ${[...pages.keys()].join(', ')}.`);
    }
    if (method === 'GET')
        return page.get(inspected);
    if (method === 'POST' && page.post !== undefined)
        return page.post(request, inspected);
    const [allowed, allow] = page.post ? ['GET and POST are', 'GET, POST'] : ['GET is', 'GET'];
    return textResponse(405, `Only ${allowed} supported.`, { allow });
}
function withTextMetadata(sample) {
    return {
        ...sample,
        metadata: sample.metadata.map(entry => ({ ...entry, xml: entry.xml.toString('utf8') }))
    };
}
function formattedJson(value) {
    const body = `${JSON.stringify(value, undefined, 2)}\n`;
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

;// CONCATENATED MODULE: ./emulator/store/analysis.ts
/** Larger samples, in bytes, get antivirus scans but no static analysis (TCA-0104). */
const MAX_STATIC_ANALYSIS_SIZE = 400 * 2 ** 20;
/** Larger samples, in bytes, are not analyzed at all. */
const MAX_ANALYSIS_SIZE = 2 * 2 ** 30;
/** Returns the sample with an additional analysis, which starts now. */
function withAnalysis(sample, { date, analysisMs }) {
    const completedOn = new Date(date().getTime() + analysisMs);
    return { ...sample, analyses: [...sample.analyses, completedOn] };
}
/** Returns when antivirus scans of a sample were complete, until this date. */
function scansOf({ size, analyses }, until) {
    return size > MAX_ANALYSIS_SIZE ? [] : analyses.filter(completedOn => completedOn <= until);
}
/** Returns when static analyses of a sample were complete, until this date. */
function staticAnalysesOf(sample, until) {
    return sample.size > MAX_STATIC_ANALYSIS_SIZE ? [] : scansOf(sample, until);
}
/** Formats a date like the service: in UTC without an offset, rounded down to seconds. */
function timestamp(date) {
    return date.toISOString().slice(0, '2000-01-01T00:00:00'.length);
}

;// CONCATENATED MODULE: ./emulator/store/scanners.ts
/**
 * The scanners with the names of the service, most sensitive first. Some are variants from the same
 * vendor, such as `kaspersky` and `kaspersky_online`.
 */
const SCANNERS = [
    ['kaspersky', '21.3.10.391', 6, 'HEUR:Trojan.Win32.*.gen'],
    ['bitdefender', '7.141118', 4, 'Gen:Variant.*.4112'],
    ['ahnlab', 'ahnscan-console.zip', 11, '[TROJAN] Trojan/Win32.*.R150440'],
    ['kaspersky_online', '1.0', 1, 'UDS:DangerousObject.Multi.Generic'],
    ['ikarus', '6.3.30.0', 9, 'Trojan.Win32.*'],
    ['sentinelone', '24.3.2.7', 130, 'Static AI - Suspicious PE'],
    ['crowdstrike', '1.0', 190, 'win/malicious_confidence_90% (D)'],
    ['crowdstrike_online', '1.0', 0, 'win/malicious_confidence_100% (W)'],
    ['microsoft', '1.1.24090.11', 3, 'Trojan:Win32/*!ml'],
    ['microsoft_online', '1.1.24090.11', 1, 'Trojan:Win32/*.A!cl'],
    ['eset', '3.1.2.0', 7, 'a variant of Win32/*.A'],
    ['avast', '24.9.9452', 5, 'Win32:*-A [Trj]'],
    ['avg', '24.9.9452', 5, 'Win32:*-A [Trj]'],
    ['avira', '8.3.74.16', 8, 'TR/*.ojvrf'],
    ['gdata', '27.38491', 10, 'Win32.Trojan.*.B'],
    ['emsisoft', '2024.8.0.61147', 12, 'Trojan.*.4112 (B)'],
    ['fsecure', '18.10.1547.307', 14, 'Trojan.TR/*.ojvrf'],
    ['mcafee', '6.0.6.653', 20, 'RDN/Generic.*'],
    ['mcafee_beta', '6.0.6.653', 2, '*!C2D4AA2E2F11'],
    ['mcafee_online', '1.0', 0, 'Artemis!C2D4AA2E2F11'],
    ['sophos', '3.85.1', 13, 'Mal/*-A'],
    ['sophos_online', '1.0', 1, 'Mal/Generic-S'],
    ['symantec', '1.22.0.0', 16, 'Trojan.Gen.2'],
    ['symantec_online', '1.0', 2, 'ML.Attribute.HighConfidence'],
    ['trendmicro', '24.550.1002', 22, 'Trojan.Win32.*.SM'],
    ['trendmicro_consumer', '24.550.1002', 21, 'TROJ_*.SM'],
    ['fortinet', '7.0.30.0', 6, 'W32/*.A!tr'],
    ['drweb', '7.0.65.5230', 3, 'Trojan.*.71432'],
    ['varist', '6.6.1.3', 15, 'W32/*.A.gen!Eldorado'],
    ['quickheal', '22.00', 26, 'Trojan.*.S20481'],
    ['k7computing', '12.196.53931', 17, 'Trojan ( 0058*1 )'],
    ['panda', '4.6.4.2', 28, 'Trj/*.A'],
    ['rising', '25.0.0.28', 8, 'Trojan.*!8.1F2A (CLOUD)'],
    ['watchguard', '4.0.1', 30, 'Trojan/Win32.*'],
    ['malwarebytes', '4.5.5.54', 18, 'Trojan.*'],
    ['antiy', '3.0', 33, 'Trojan/Win32.*'],
    ['vba32', '5.3.2', 44, 'Trojan.*.gen'],
    ['clamav', '1.4.1', 19, 'Win.Trojan.*-9876543-0'],
    ['sunbelt', '3.9.2671.2', 61, 'Trojan.Win32.*!BT'],
    ['zoner', '2.2.2.0', 840, 'Trojan.Win32.*']
].map(([name, version, definitionsAge, label]) => ({ name, version, definitionsAge, label }));
const byName = new Map(SCANNERS.map(scanner => [scanner.name, scanner]));
/** Returns this scanner, or one with default values if it's unknown. */
function scannerNamed(name) {
    return byName.get(name) ?? { name, version: '1.0', definitionsAge: 24, label: 'Trojan.*' };
}

;// CONCATENATED MODULE: ./emulator/store/detections.ts

/** Returns the detections of the most sensitive scanners, each with a label of its own. */
function usualDetections(count, threatName = 'Emulated') {
    const family = threatName.split('.').at(-1) ?? threatName;
    return scannersFor(count, []).map(({ name, label }) => ({
        engine: name,
        label: label.replace('*', family)
    }));
}
/** Returns this many different scanners, of which the first have these detections. */
function scannersFor(count, detections) {
    const extra = Array.from({ length: count }, (_, index) => `scanner_${index + 1}`);
    const names = [...detections.map(({ engine }) => engine), ...SCANNERS.map(({ name }) => name)];
    return [...new Set([...names, ...extra])].slice(0, count).map(scannerNamed);
}

;// CONCATENATED MODULE: ./emulator/store/reputation.ts


/** Returns the verdict at this date. */
function verdictOf(sample, date, overrides = {}) {
    const { detections: overridden, ...fields } = overrides;
    const isScanned = scansOf(sample, date).length > 0;
    const found = isScanned ? findingIn(sample) : { status: 'UNKNOWN' };
    const status = fields.status ?? found.status;
    const usual = { ...USUAL[status], ...(status === found.status && found) };
    const { scanner_match: matches, threat_name: threat = usual.threat_name } = fields;
    const detections = overridden ??
        (isScanned && matches === undefined ? sample.detections : undefined) ??
        usualDetections(matches ?? usual.scanner_match, threat);
    const isFlagged = status === 'MALICIOUS' || status === 'SUSPICIOUS';
    const reason = detections.length > 0 ? 'antivirus' : 'static_analysis';
    const reputation = {
        ...usual,
        ...(isFlagged && { reason }),
        ...fields,
        status,
        scanner_count: Math.max(fields.scanner_count ?? SCANNER_COUNT, detections.length),
        scanner_match: detections.length
    };
    return { reputation, detections };
}
/** A detection makes a sample malicious, unless its content says otherwise. */
function findingIn({ finding, detections = [] }) {
    if (finding !== undefined || detections.length === 0)
        return { status: finding ?? 'UNKNOWN' };
    return { status: 'MALICIOUS', threat_name: 'Win32.Malware.Emulated' };
}
const SCANNER_COUNT = 40;
const USUAL = {
    MALICIOUS: {
        threat_name: 'Text.Test.EICAR',
        threat_level: 5,
        trust_factor: 5,
        scanner_match: 38
    },
    SUSPICIOUS: {
        threat_name: 'Text.Heuristic.Emulated',
        threat_level: 2,
        trust_factor: 5,
        scanner_match: 3
    },
    KNOWN: { threat_level: 0, trust_factor: 1, scanner_match: 0 },
    UNKNOWN: { scanner_match: 0 }
};

;// CONCATENATED MODULE: ./emulator/store/history.ts


/** Returns whether the service has a sample at this date, according to its scheduled changes. */
function isAvailable({ lastSeenOn }, date, changes) {
    const last = changes.findLast(({ at, available }) => available !== undefined && at <= date);
    if (last?.available !== false)
        return true;
    return last.at < lastSeenOn && lastSeenOn <= date;
}
/** Returns the sample with an analysis at each date of a scheduled verdict. */
function withScheduledAnalyses(sample, changes) {
    const times = changes
        .filter(({ at, verdict }) => verdict !== undefined && at >= sample.firstSeenOn)
        .map(({ at }) => at.getTime());
    if (times.length === 0)
        return sample;
    const analyses = [...sample.analyses, ...[...new Set(times)].map(time => new Date(time))];
    return { ...sample, analyses: analyses.toSorted((a, b) => a.getTime() - b.getTime()) };
}
/**
 * Returns the verdict at this date, according to the scheduled changes or, before the first one, to
 * the content. As long as there is no analysis, it's UNKNOWN.
 *
 * @param sample with its scheduled analyses
 */
function scheduledVerdict(sample, date, changes) {
    const isScanned = scansOf(sample, date).length > 0;
    const last = changes.findLast(({ at, verdict }) => verdict !== undefined && at <= date);
    return verdictOf(sample, date, isScanned ? last?.verdict : undefined);
}
/**
 * Returns the verdict at this date.
 *
 * @param sample with its scheduled analyses
 */
function verdictAt(sample, date, { verdict, schedule }) {
    const overrides = verdict?.(sample);
    return overrides === undefined
        ? scheduledVerdict(sample, date, schedule.changesOf(sample))
        : verdictOf(sample, date, overrides);
}

;// CONCATENATED MODULE: ./emulator/store/subscriptions.ts

const YEAR = 365 * DAY;
/** Returns the sample with a subscription that lasts a year. Renews an active one. */
function withSubscription(sample, date) {
    const { subscriptions = [] } = sample;
    const to = new Date(date.getTime() + YEAR);
    const active = subscriptions.find(subscription => isActive(subscription, date));
    const others = subscriptions.filter(subscription => subscription !== active);
    const renewed = { from: active?.from ?? date, to };
    return { ...sample, subscribed: true, subscriptions: [...others, renewed] };
}
/** Returns the sample with its subscription ended at this date. */
function withoutSubscription(sample, date) {
    const { subscriptions } = sample;
    if (subscriptions === undefined)
        return { ...sample, subscribed: false };
    const ended = subscriptions.map(subscription => isActive(subscription, date) ? { ...subscription, to: date } : subscription);
    return { ...sample, subscribed: false, subscriptions: ended };
}
/** Returns whether the account is subscribed to changes of the sample at this date. */
function isSubscribed({ subscriptions = [] }, date) {
    return subscriptions.some(subscription => isActive(subscription, date));
}
function isActive({ from, to }, date) {
    return from <= date && date < to;
}

;// CONCATENATED MODULE: ./emulator/store/feed.ts



/** What can change for a sample, with the names of the service (TCA-0206). */
const FEED_EVENTS = [
    'malware_presence',
    'xref',
    'sample_available',
    /** The emulator has no such records. */
    'sample_became_shareable'
];
/**
 * Yields what changed for subscribed samples, in the order of the dates. A verdict hook is not
 * considered, because it doesn't say when its verdict changes.
 */
function* recordsIn(range, samples, schedule) {
    const moments = [...samples].flatMap(sample => momentsOf(sample, range, schedule));
    for (const { time, sample, changes } of moments.toSorted((a, b) => a.time - b.time)) {
        const before = stateAt(time - 1, sample, changes);
        const events = changedEvents(before, stateAt(time, sample, changes));
        if (events.length > 0)
            yield { recordedOn: new Date(time), sha1: sample.sha1, events };
    }
}
function momentsOf(stored, { from, to }, schedule) {
    if (stored.subscriptions === undefined)
        return [];
    const changes = schedule.changesOf(stored);
    const sample = withScheduledAnalyses(stored, changes);
    const times = [...sample.analyses, ...changes.map(({ at }) => at), sample.lastSeenOn]
        .filter(date => from <= date && date <= to && isSubscribed(sample, date))
        .map(date => date.getTime());
    return [...new Set(times)].map(time => ({ time, sample, changes }));
}
function stateAt(time, sample, changes) {
    const date = new Date(time);
    const isAnalyzed = scansOf(sample, date).length > 0;
    return {
        ...scheduledVerdict(sample, date, changes),
        isAvailable: isAvailable(sample, date, changes),
        isAnalyzed,
        isScanned: isAnalyzed && sample.scanFailure !== 'none'
    };
}
function changedEvents(before, after) {
    const isChanged = {
        malware_presence: after.isAnalyzed && (!before.isAnalyzed || verdictText(before) !== verdictText(after)),
        xref: after.isScanned && (!before.isScanned || scanText(before) !== scanText(after)),
        sample_available: before.isAvailable !== after.isAvailable
    };
    return FEED_EVENTS.filter(event => isChanged[event] === true && (after.isAvailable || event === 'sample_available'));
}
function verdictText({ reputation: { status, threat_name: threat } }) {
    return JSON.stringify([status, threat]);
}
function scanText({ detections }) {
    return JSON.stringify(detections.map(({ engine, label }) => `${engine}=${label}`).toSorted());
}

;// CONCATENATED MODULE: ./emulator/store/feed-page.ts


/**
 * Returns a page of the change feed. A client that continues with `lastTimestamp` gets every record.
 * Records of the current second are repeated, because there may be more of them later.
 */
function readPage({ from, events, now }, { samples, schedule, feed: { pageSize, windowSeconds } }) {
    const current = secondOf(now);
    if (from > current)
        return { records: [], lastTimestamp: from };
    const end = Math.min(from + windowSeconds, current);
    const to = end === current ? now : new Date(end * SECOND - 1);
    const range = { from: new Date(from * SECOND), to };
    const records = [];
    for (const record of recordsIn(range, samples.values(), schedule)) {
        const last = records[pageSize - 1];
        if (last !== undefined && secondOf(record.recordedOn) > secondOf(last.recordedOn)) {
            return { records, lastTimestamp: secondOf(last.recordedOn) + 1 };
        }
        const requested = record.events.filter(event => events.has(event));
        if (requested.length > 0)
            records.push({ ...record, events: requested });
    }
    return { records, lastTimestamp: end };
}
/** Returns a date in seconds since 1970, rounded down. */
function secondOf(date) {
    return Math.floor(date.getTime() / SECOND);
}

;// CONCATENATED MODULE: ./emulator/endpoints/feed.ts





/** How long the service keeps records, in seconds. Documented for similar feeds only. */
const RETENTION = (365 * DAY) / SECOND;
/** Returns a page of the changes of subscribed samples since a time (TCA-0206). */
const feedEndpoint = {
    step: 'feed',
    right: 'TCA-0206',
    method: 'GET',
    path: /^\/api\/feed\/data_change\/v3\/query\/(?<timeFormat>[^/]*)\/(?<time>[^/]*)$/,
    respond: readFeed
};
/** The feed with a position that all clients of an account share, which is not supported. */
const sharedFeedEndpoint = {
    step: 'other',
    right: 'TCA-0206',
    method: 'GET',
    path: /^\/api\/feed\/data_change\/v3\/(pull|start\/.*)$/,
    respond: () => {
        const message = 'Requests to pull and start are not supported, because all clients of an account share ' +
            'their position. Use query instead.';
        throw new HttpError(501, message);
    }
};
function readFeed(call, context) {
    const events = readEvents(call.query);
    const now = context.date();
    const from = readTime(call);
    if (from < secondOf(now) - RETENTION) {
        throw new HttpError(400, 'The time must not be more than 365 days ago.');
    }
    const { records, lastTimestamp } = readPage({ from, events, now }, context);
    const feed = {
        entries: records.map(describeRecord),
        last_timestamp: lastTimestamp,
        time_range: { from: secondText(from), to: secondText(lastTimestamp) }
    };
    return { ...jsonResponse({ rl: { data_change_feed: feed } }), charged: 1 };
}
function describeRecord({ recordedOn, sha1, events }) {
    return { record_on: timestamp(recordedOn), sha1, updated_sections: events };
}
function secondText(second) {
    return timestamp(new Date(second * SECOND));
}
/** @throws {HttpError} 400 if the query is invalid, or if an event is unknown */
function readEvents(query) {
    const parameters = [...new URLSearchParams(query)];
    const values = new Map(parameters);
    if (values.get('format') !== 'json') {
        throw new HttpError(400, 'The query must contain format=json. XML responses are not supported.');
    }
    const isKnown = parameters.every(([name]) => name === 'format' || name === 'events');
    if (!isKnown || values.size < parameters.length) {
        const message = 'Supported query parameters, at most once: format=json, events=<list>.';
        throw new HttpError(400, message);
    }
    const events = values.get('events')?.split(',') ?? FEED_EVENTS;
    return new Set(events.map(name => {
        const event = FEED_EVENTS.find(known => known === name);
        if (event !== undefined)
            return event;
        throw new HttpError(400, `The query events must be a list of ${FEED_EVENTS.join(', ')}.`);
    }));
}
/** Returns the time in the path in seconds since 1970. */
function readTime({ timeFormat, time }) {
    switch (timeFormat) {
        case 'timestamp':
            if (/^\d{1,10}$/.test(time))
                return Number(time);
            throw new HttpError(400, 'The timestamp in the path must be in seconds since 1970.');
        case 'utc': {
            const text = time.replaceAll(/%3a/gi, ':');
            const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text) ? parseDate(text) : undefined;
            if (date !== undefined)
                return secondOf(date);
            throw new HttpError(400, 'The time in the path must have the format YYYY-MM-DDThh:mm:ss.');
        }
        default:
            throw new HttpError(400, 'The time format in the path must be timestamp or utc.');
    }
}

;// CONCATENATED MODULE: ./emulator/endpoints/post-body.ts


/** Maximum size of a document, which is kept in memory. Not documented by the service. */
const MAX_DOCUMENT_BYTES = 1 << 20;
/** Content types for the content of a sample or its metadata. */
const BYTES = ['application/octet-stream'];
/** Content types for JSON. Older documentation and newer clients of the service differ. */
const JSON_OR_BYTES = [...BYTES, 'application/json'];
/**
 * Checks the headers that every POST request must have.
 *
 * @returns the `Content-Length` in bytes
 * @throws {HttpError} 400 or 411
 */
function checkPostHeaders(headers, types) {
    const type = headers['content-type'];
    if (type === undefined || !types.includes(type.toLowerCase())) {
        const found = type === undefined ? 'It is missing.' : `Found: ${JSON.stringify(type)}.`;
        throw new HttpError(400, `Content-Type must be ${types.join(' or ')}. ${found}`);
    }
    // The documentation doesn't mention chunked bodies, so only bodies with a known length are safe.
    const length = headers['content-length'] ?? '';
    if (headers['transfer-encoding'] !== undefined || !/^\d+$/.test(length)) {
        throw new HttpError(411, 'Content-Length is required. Chunked bodies are not supported.');
    }
    return Number(length);
}
/** The error for a body that is shorter or longer than its `Content-Length`. */
function lengthMismatch(expected) {
    return new HttpError(400, `The body does not match its Content-Length of ${expected} bytes.`);
}
/** @throws {HttpError} 400 or 411 */
async function readDocument({ headers, chunks }, { name, types }) {
    const expected = checkPostHeaders(headers, types);
    if (expected > MAX_DOCUMENT_BYTES) {
        throw new HttpError(400, `${name} is larger than ${MAX_DOCUMENT_BYTES} bytes.`);
    }
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > expected)
            break;
        parts.push(chunk);
    }
    if (size !== expected)
        throw lengthMismatch(expected);
    return external_node_buffer_namespaceObject.Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./emulator/endpoints/bulk-query.ts



/**
 * Requires the query `format=json`. Without it, the service responds with XML, which the action
 * can't read.
 *
 * @throws {HttpError} 400
 */
function requireJsonFormat({ query }) {
    if (query !== 'format=json') {
        throw new HttpError(400, 'The query must be format=json. XML responses are not supported.');
    }
}
/**
 * Reads the body of a bulk request: `{"rl":{"query":{"hash_type":"sha1","hashes":[…]}}}`.
 *
 * @throws {HttpError} 400, 411, or 413 for too many hashes
 */
async function readBulkQuery(call, maxHashes) {
    const document = await readDocument(call, { name: 'The bulk query', types: JSON_OR_BYTES });
    const { hash_type: hashType, hashes } = queryIn(document);
    if (!isHashType(hashType)) {
        throw new HttpError(400, 'rl.query.hash_type must be "md5", "sha1", or "sha256".');
    }
    if (!isStringArray(hashes) || hashes.length === 0) {
        throw new HttpError(400, 'rl.query.hashes must be a list of at least one hash.');
    }
    if (hashes.length > maxHashes) {
        // The wording of the service.
        const message = `The request contained more than the maximum allowed amount of hashes (${maxHashes}).`;
        throw new HttpError(413, message);
    }
    return { hashType, hashes };
}
/**
 * For services whose response has no list of invalid hashes.
 *
 * @throws {HttpError} 400
 */
function requireValidHashes({ hashType, hashes }) {
    const invalid = hashes.find(hash => !isHash(hashType, hash));
    if (invalid !== undefined) {
        throw new HttpError(400, `${JSON.stringify(invalid)} is not a ${hashType}.`);
    }
}
function queryIn(document) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(document);
        return fieldsOf(fieldsOf(fieldsOf(JSON.parse(text))['rl'])['query']);
    }
    catch {
        return {};
    }
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function isStringArray(value) {
    return Array.isArray(value) && value.every(item => typeof item === 'string');
}

;// CONCATENATED MODULE: ./emulator/endpoints/find-samples.ts


/** Returns a function that finds a sample that the service has at this time, by its hash. */
function findSamples(context, hashType) {
    const find = indexByHash(context.samples, hashType);
    return hash => ifAvailable(find(hash), context);
}
/** Returns a sample that the service has at this time. Doesn't create an index of all samples. */
function findBySha1(sha1, context) {
    return ifAvailable(context.samples.get(sha1), context);
}
function ifAvailable(sample, { schedule, date }) {
    return sample && isAvailable(sample, date(), schedule.changesOf(sample)) ? sample : undefined;
}

;// CONCATENATED MODULE: ./emulator/endpoints/lookup.ts


/** Returns the entry of a sample, whose scheduled analyses are added. */
function lookUpSample({ entryOf }, { sample, ...item }, context) {
    const analyzed = sample && withScheduledAnalyses(sample, context.schedule.changesOf(sample));
    return entryOf({ ...item, sample: analyzed }, context);
}
/**
 * Returns the names of the query parameters that are `true`.
 *
 * @param names the supported parameters, besides `format=json`
 * @throws {HttpError} 400 for unknown or repeated parameters, or other values
 */
function readFlags(query, names) {
    const parameters = [...new URLSearchParams(query)];
    const isValid = ([name, value]) => name === 'format' ? value === 'json' : names.includes(name) && /^(true|false)$/.test(value);
    const isRepeated = new Set(parameters.map(([name]) => name)).size < parameters.length;
    if (isRepeated || !parameters.every(isValid)) {
        const supported = ['format=json', ...names.map(name => `${name}=true|false`)];
        throw new HttpError(400, `Supported query parameters, at most once: ${supported.join(', ')}.`);
    }
    return new Set(parameters.filter(([, value]) => value === 'true').map(([name]) => name));
}

;// CONCATENATED MODULE: ./emulator/endpoints/bulk-lookup.ts





const MAX_HASHES = 100;
/** Returns the endpoint for a list of hashes. */
function bulkLookupEndpoint(lookup) {
    const { step, right, path } = lookup;
    return {
        step,
        right,
        method: 'POST',
        path: new RegExp(`^${path}/bulk_query/json$`),
        respond: async (call, context) => await lookUp(lookup, call, context)
    };
}
async function lookUp(lookup, call, context) {
    const flags = readFlags(call.query, lookup.flags);
    const { hashType, hashes } = await readBulkQuery(call, MAX_HASHES);
    const find = findSamples(context, hashType);
    const rows = hashes
        .filter(hash => isHash(hashType, hash))
        .map(hash => {
        const item = { sample: find(hash), queryHash: { [hashType]: hash }, flags };
        return { hash, entry: lookUpSample(lookup, item, context) };
    });
    const invalid = hashes.filter(hash => !isHash(hashType, hash));
    const rl = layOut(context.lookupLayout, lookup.names, { rows, invalid });
    return { ...jsonResponse({ rl }), charged: rows.length };
}
function layOut(layout, { list, renamedList }, results) {
    const { rows } = results;
    switch (layout) {
        case 'plain':
            return toJson(list, results);
        case 'shuffled':
            return withUpperCaseHashes(toJson(list, { ...results, rows: rows.toReversed() }));
        case 'partial':
            return toJson(list, {
                ...results,
                rows: rows.filter(({ entry }) => entry?.isEmpty === false)
            });
        case 'renamed':
            return toJson(renamedList, results);
    }
}
/** Empty lists of hashes are omitted. */
function toJson(listName, { rows, invalid }) {
    const unknown = rows.filter(({ entry }) => entry === undefined).map(({ hash }) => hash);
    return {
        [listName]: rows.flatMap(({ entry }) => entry?.json ?? []),
        ...(unknown.length > 0 && { unknown_hashes: unknown }),
        ...(invalid.length > 0 && { invalid_hashes: invalid })
    };
}
function withUpperCaseHashes(response) {
    const toUpperCase = (_, value) => typeof value === 'string' &&
        (isHash('md5', value) || isHash('sha1', value) || isHash('sha256', value))
        ? value.toUpperCase()
        : value;
    return JSON.parse(JSON.stringify(response), toUpperCase);
}

;// CONCATENATED MODULE: ./emulator/endpoints/hash-path.ts



/** Returns the pattern for a request about one hash, `{base}/query/{hashType}/{hash}`. */
function hashPath(base) {
    return new RegExp(`^${base}/query/(?<hashType>[^/]*)/(?<hash>[^/]*)$`);
}
/** @throws {HttpError} 400 for an invalid hash, or 404 for an unknown one */
function readHashPath({ hashType, hash }, context) {
    if (!isHashType(hashType)) {
        throw new HttpError(400, 'The type of the hash in the path must be md5, sha1, or sha256.');
    }
    if (!isHash(hashType, hash)) {
        throw new HttpError(400, `${JSON.stringify(hash)} is not a ${hashType}.`);
    }
    const sample = findSamples(context, hashType)(hash);
    if (sample === undefined)
        throw unknownHash();
    return { hashType, hash, sample };
}
function unknownHash() {
    return new HttpError(404, 'Requested data was not found.');
}

;// CONCATENATED MODULE: ./emulator/endpoints/single-lookup.ts



/** Returns the endpoint for one hash. */
function singleLookupEndpoint(lookup) {
    const { step, right, path } = lookup;
    return {
        step,
        right,
        method: 'GET',
        path: hashPath(path),
        respond: (call, context) => lookUpOne(lookup, call, context)
    };
}
function lookUpOne(lookup, call, context) {
    const flags = readFlags(call.query, lookup.flags);
    if (!new URLSearchParams(call.query).has('format')) {
        throw new HttpError(400, 'The query must contain format=json. XML responses are not supported.');
    }
    const { hashType, hash, sample } = readHashPath(call, context);
    const item = { sample, queryHash: { [hashType]: hash }, flags };
    const entry = lookUpSample(lookup, item, context);
    if (entry === undefined)
        throw unknownHash();
    return { ...jsonResponse({ rl: { [lookup.names.single]: entry.json } }), charged: 1 };
}

;// CONCATENATED MODULE: ./emulator/endpoints/lookup-endpoints.ts


/** Returns the endpoints of a lookup: for a list of hashes, and for one hash. */
function lookupEndpoints(lookup) {
    return [bulkLookupEndpoint(lookup), singleLookupEndpoint(lookup)];
}

;// CONCATENATED MODULE: ./emulator/endpoints/reputation.ts




/**
 * Returns the reputation of samples (TCA-0101). In a bulk request, every valid hash gets an entry.
 *
 * The entry of an UNKNOWN sample has no details, so it's the same before and after an analysis.
 * For other samples, `extended` adds the details and `show_hashes` the hashes.
 */
const reputationEndpoints = lookupEndpoints({
    step: 'reputation',
    right: 'TCA-0101',
    path: '/api/databrowser/malware_presence',
    flags: ['extended', 'show_hashes'],
    names: { list: 'entries', renamedList: 'entries', single: 'malware_presence' },
    entryOf: reputationEntry
});
function reputationEntry({ sample, queryHash, flags }, context) {
    const unknown = { status: 'UNKNOWN', query_hash: queryHash };
    if (sample === undefined)
        return { json: unknown, isEmpty: true };
    const date = context.date();
    const { reputation } = verdictAt(sample, date, context);
    if (reputation.status === 'UNKNOWN') {
        return { json: unknown, isEmpty: scansOf(sample, date).length === 0 };
    }
    const { firstSeenOn, lastSeenOn } = sample;
    const seen = { first_seen: timestamp(firstSeenOn), last_seen: timestamp(lastSeenOn) };
    return {
        json: {
            status: reputation.status,
            ...(flags.has('extended') && { ...reputation, ...seen }),
            ...(flags.has('show_hashes') && hashesOf(sample)),
            query_hash: queryHash
        },
        isEmpty: false
    };
}

;// CONCATENATED MODULE: ./emulator/endpoints/xml-response.ts
/** Returns lists of hashes as XML, which is the default format of the service. */
function xmlListResponse(lists) {
    const elements = Object.entries(lists).map(([name, hashes]) => `<${name}>${hashes.map(hash => `<item>${hash}</item>`).join('')}</${name}>`);
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<rl>${elements.join('')}</rl>\n`;
    return { status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' }, body };
}

;// CONCATENATED MODULE: ./emulator/endpoints/rescan.ts






const rescan_MAX_HASHES = 100;
/** Reanalyzes samples (TCA-0205). Without `format=json`, the response is XML. */
const rescanEndpoint = {
    step: 'rescan',
    right: 'TCA-0205',
    method: 'POST',
    path: /^\/api\/rescan\/v1\/bulk_query\/json$/,
    respond: rescan
};
/** Reanalyzes one sample (TCA-0205). */
const singleRescanEndpoint = {
    ...rescanEndpoint,
    method: 'GET',
    path: hashPath('/api/rescan/v1'),
    respond: rescanOne
};
async function rescan(call, context) {
    if (call.query !== undefined)
        requireJsonFormat(call);
    const query = await readBulkQuery(call, rescan_MAX_HASHES);
    requireValidHashes(query);
    const { samples } = context;
    const find = findSamples(context, query.hashType);
    const sent = [];
    const unavailable = [];
    const unknown = [];
    for (const hash of query.hashes) {
        // Read again, because the list can contain the same hash twice.
        const sample = samples.get(find(hash)?.sha1 ?? '');
        if (sample === undefined)
            unknown.push(hash);
        else if (reanalyze(sample, context))
            sent.push(hash);
        else
            unavailable.push(hash);
    }
    const lists = {
        sent_for_rescan: sent,
        sample_unavailable: unavailable,
        unknown_hashes: unknown
    };
    return call.query === undefined ? xmlListResponse(lists) : jsonResponse({ rl: lists });
}
function rescanOne(call, context) {
    if (call.query !== undefined)
        throw new HttpError(400, 'Single reanalyses have no query.');
    const { sample } = readHashPath(call, context);
    if (!reanalyze(sample, context))
        throw new HttpError(404, 'The sample is not available.');
    return textResponse(200, 'The sample was sent for reanalysis.');
}
/** Returns whether the sample is available. If not, it can't be reanalyzed. */
function reanalyze(sample, context) {
    if (sample.available === false)
        return false;
    const updated = { ...sample, rescans: sample.rescans + 1 };
    context.samples.set(sample.sha1, withAnalysis(updated, context));
    return true;
}

;// CONCATENATED MODULE: ./emulator/endpoints/scans.ts





/**
 * Returns the antivirus scans of samples (TCA-0103). Samples without a scan are unknown.
 *
 * The query `history` adds the records of earlier scans to the record of the last scan.
 */
const scansEndpoints = lookupEndpoints({
    step: 'scans',
    right: 'TCA-0103',
    path: '/api/xref/v2',
    flags: ['history'],
    names: { list: 'samples', renamedList: 'entries', single: 'sample' },
    entryOf: scansEntry
});
function scansEntry({ sample, flags }, context) {
    if (sample === undefined)
        return undefined;
    const scans = scansOf(sample, context.date());
    const [first, last] = [scans.at(0), scans.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const json = describeSample(sample);
    if (sample.scanFailure === 'none')
        return { json: { ...json, xref: [] }, isEmpty: true };
    const recorded = flags.has('history') ? scans.toReversed() : [last];
    return {
        json: {
            ...json,
            first_scanned_on: timestamp(first),
            last_scanned_on: timestamp(last),
            xref: recorded.map(scannedOn => scanRecord(scannedOn, sample, verdictAt(sample, scannedOn, context)))
        },
        isEmpty: false
    };
}
function describeSample(sample) {
    return {
        ...hashesOf(sample),
        sample_size: sample.size,
        first_seen_on: timestamp(sample.firstSeenOn),
        last_seen_on: timestamp(sample.lastSeenOn)
    };
}
/** Failed scanners have no result. If all scanners failed, `results` is missing. */
function scanRecord(scannedOn, { scanFailure }, { reputation, detections }) {
    const { scanner_count: count = 0 } = reputation;
    const scanners = scannersFor(count, detections);
    const record = {
        scanned_on: timestamp(scannedOn),
        scanner_count: count,
        scanners: inOrder(scanners).map(scanner => describeScanner(scanner, scannedOn))
    };
    if (scanFailure === 'failed')
        return { ...record, scanner_match: 0 };
    const labels = new Map(detections.map(({ engine, label }) => [engine, label]));
    const succeeded = scanners.slice(0, successes(scanFailure, count, detections.length));
    const results = inOrder(succeeded).map(({ name }) => ({
        scanner: name,
        result: labels.get(name) ?? ''
    }));
    const matches = results.filter(({ result }) => result !== '').length;
    return { ...record, scanner_match: matches, results };
}
/**
 * Returns how many of the scanners don't fail. As in the service, one of them often fails, but here
 * never one with a detection.
 */
function successes(scanFailure, scanners, detections) {
    if (scanFailure === 'partial')
        return Math.ceil(scanners / 2);
    return Math.max(scanners - 1, detections, 1);
}
function inOrder(scanners) {
    return scanners.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
const HOUR = 3_600_000;
function describeScanner({ name, version, definitionsAge }, scannedOn) {
    const definitions = new Date(scannedOn.getTime() - definitionsAge * HOUR);
    return { name, version, timestamp: timestamp(definitions) };
}

;// CONCATENATED MODULE: ./emulator/endpoints/static-analysis.ts



/**
 * Returns when samples were analyzed, but not the results, and their metadata (TCA-0104). Samples
 * without an analysis have an entry without `analysis`.
 */
const staticAnalysisEndpoints = lookupEndpoints({
    step: 'analysis',
    right: 'TCA-0104',
    path: '/api/databrowser/rldata',
    flags: [],
    names: { list: 'entries', renamedList: 'samples', single: 'sample' },
    entryOf: analysisEntry
});
function analysisEntry({ sample }, { date }) {
    if (sample === undefined)
        return undefined;
    const analyses = staticAnalysesOf(sample, date()).map(completedOn => ({
        analysis_type: 'TC_REPORT',
        record_time: timestamp(completedOn)
    }));
    const sources = sample.metadata.slice(-MAX_SOURCES).map(describeSource);
    return {
        json: {
            ...hashesOf(sample),
            sample_size: sample.size,
            ...(analyses.length > 0 && {
                analysis: { analysis_count: analyses.length, entries: analyses }
            }),
            ...(sources.length > 0 && { sources: { source_count: sources.length, entries: sources } })
        },
        isEmpty: analyses.length === 0
    };
}
/** The service returns at most ten, in any order. */
const MAX_SOURCES = 10;
function describeSource({ properties, domain, acceptedOn }) {
    return {
        properties,
        ...(domain !== '' && { domain: { name: domain } }),
        record_time: timestamp(acceptedOn)
    };
}

;// CONCATENATED MODULE: ./emulator/endpoints/status.ts




const status_MAX_HASHES = 1000;
/** Checks which samples the service has, analyzed or not (TCA-0201). */
const statusEndpoint = {
    step: 'status',
    right: 'TCA-0201',
    method: 'POST',
    path: /^\/api\/spex\/download\/v2\/status\/bulk_query\/json$/,
    respond: checkStatus
};
async function checkStatus(call, context) {
    requireJsonFormat(call);
    const query = await readBulkQuery(call, status_MAX_HASHES);
    return jsonResponse({ rl: status_layOut(context.statusLayout, statusOf(query, context)) });
}
function statusOf({ hashType, hashes }, context) {
    const find = findSamples(context, hashType);
    const known = [];
    const unknown = [];
    const invalid = [];
    for (const hash of hashes) {
        const sample = find(hash);
        if (!isHash(hashType, hash))
            invalid.push(hash);
        else if (sample === undefined)
            unknown.push(hash);
        // The requested hash is returned in its original case.
        else
            known.push({ ...entryOf(sample), [hashType]: hash });
    }
    return { hashType, known, lists: { unknown_hashes: unknown, invalid_hashes: invalid } };
}
function entryOf(sample) {
    return { ...hashesOf(sample), size: sample.available === false ? -1 : sample.size };
}
function status_layOut(layout, { hashType, known, lists }) {
    switch (layout) {
        case 'entries':
            return { entries: known, ...lists };
        case 'nested':
            return { sample_status: { ...lists, samples: known } };
        case 'scattered':
            return {
                sample_status: {
                    known: known.map(({ size, ...hashes }) => ({ ...hashes, sample_size: size }))
                },
                unknown: { unknown_hashes: lists.unknown_hashes },
                errors: [{ code: 'malformed', invalid_hashes: lists.invalid_hashes }]
            };
        case 'minimal':
            return withoutEmptyLists({
                samples: known.map(({ [hashType]: hash }) => ({ [hashType]: hash })),
                ...lists
            });
    }
}
function withoutEmptyLists(lists) {
    return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

;// CONCATENATED MODULE: ./emulator/endpoints/subscribe.ts




const subscribe_MAX_HASHES = 100;
/**
 * Subscribes the account to changes of samples for a year (TCA-0206). Unknown hashes are ignored.
 *
 * The response is not documented. It is empty here, so that no client can depend on its content.
 */
const subscribeEndpoint = {
    step: 'subscribe',
    right: 'TCA-0206',
    method: 'POST',
    path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/subscribe\/json$/,
    respond: async (call, context) => await update(withSubscription, call, context)
};
/** Ends subscriptions (TCA-0206). Unknown hashes are ignored. */
const unsubscribeEndpoint = {
    ...subscribeEndpoint,
    step: 'unsubscribe',
    path: /^\/api\/subscription\/data_change\/v1\/bulk_query\/unsubscribe\/json$/,
    respond: async (call, context) => await update(withoutSubscription, call, context)
};
async function update(change, call, context) {
    // The documentation of this service has no query, and the response has no format.
    if (call.query !== undefined)
        requireJsonFormat(call);
    const query = await readBulkQuery(call, subscribe_MAX_HASHES);
    requireValidHashes(query);
    const find = findSamples(context, query.hashType);
    for (const hash of query.hashes) {
        const sample = find(hash);
        if (sample)
            context.samples.set(sample.sha1, change(sample, context.date()));
    }
    return ok;
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __nccwpck_require__(800);
;// CONCATENATED MODULE: ./emulator/endpoints/xml.ts


/**
 * Parses XML 1.0 in UTF-8 without a DOCTYPE, comments, or processing instructions.
 *
 * @returns the root element
 * @throws {HttpError} 400 with the first problem
 */
function parseXml(document) {
    const text = decode(document);
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    rejectUnsupportedSyntax(parser);
    const open = [];
    let root;
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name, attributes: Object.keys(attributes), children: [], text: '' };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    const addText = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(text).close();
    if (root === undefined)
        throw new HttpError(400, 'The metadata has no root element.');
    return root;
}
function decode(document) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(document);
    }
    catch {
        throw new HttpError(400, 'The metadata is not valid UTF-8.');
    }
}
function rejectUnsupportedSyntax(parser) {
    const reject = (message) => {
        throw new HttpError(400, message);
    };
    parser.on('error', ({ message }) => {
        reject(`The metadata is not well-formed XML: ${message}.`);
    });
    parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
        if (version !== '1.0')
            reject('The XML declaration has a version other than 1.0.');
        if (encoding.toLowerCase() !== 'utf-8') {
            reject('The XML declaration has an encoding other than UTF-8.');
        }
    });
    // A DOCTYPE can declare entities, which the format doesn't need and which can be an attack.
    parser.on('doctype', () => {
        reject('The metadata has a DOCTYPE, which is not supported.');
    });
    parser.on('comment', () => {
        reject('The metadata has a comment, which is not supported.');
    });
    parser.on('processinginstruction', () => {
        reject('The metadata has a processing instruction, which is not supported.');
    });
}

;// CONCATENATED MODULE: ./emulator/endpoints/metadata-document.ts


/** The service shows at most ten properties of a sample. */
const MAX_PROPERTIES = 10;
/**
 * Parses the body of a metadata upload. It must have exactly the documented elements (TCA-0203), in
 * the documented order.
 *
 * @throws {HttpError} 400 with the first problem
 */
function parseMetadata(document) {
    const root = parseXml(document);
    if (root.name !== 'rl')
        throw malformed(`The root element is <${root.name}> instead of <rl>.`);
    const [properties, domain, archive] = childrenOf(root, ['properties', 'domain'], ['archive']);
    return {
        properties: propertiesOf(properties),
        domain: metadata_document_textOf(domain),
        archive: archive && archiveOf(archive)
    };
}
function malformed(message) {
    return new HttpError(400, message);
}
function propertiesOf(properties) {
    rejectTextAndAttributes(properties);
    const count = properties.children.length;
    if (count < 1 || count > MAX_PROPERTIES) {
        throw malformed(`<properties> must have 1 to ${MAX_PROPERTIES} children, but has ${count}.`);
    }
    return properties.children.map(property => {
        if (property.name !== 'property') {
            throw malformed(`<properties> must only contain <property>, but contains <${property.name}>.`);
        }
        const [name, value] = childrenOf(property, ['name', 'value'], []);
        if (metadata_document_textOf(name).trim() === '')
            throw malformed('A <property> has an empty <name>.');
        return { name: metadata_document_textOf(name), value: metadata_document_textOf(value) };
    });
}
/** Newer clients send a list of passwords, with or without a type, instead of one password. */
function archiveOf(archive) {
    const [first, second] = archive.children.map(({ name }) => name);
    if (first === 'archive_passwords') {
        const [passwords] = childrenOf(archive, ['archive_passwords'], []);
        return { type: undefined, password: undefined, passwords: passwordsOf(passwords) };
    }
    if (second === 'archive_passwords') {
        const [type, passwords] = childrenOf(archive, ['archive_type', 'archive_passwords'], []);
        return { type: typeOf(type), password: undefined, passwords: passwordsOf(passwords) };
    }
    const [type, password] = childrenOf(archive, ['archive_type'], ['archive_password']);
    return { type: typeOf(type), password: password && metadata_document_textOf(password) };
}
function typeOf(type) {
    if (metadata_document_textOf(type) !== 'zip')
        throw malformed('<archive_type> must be "zip".');
    return 'zip';
}
function passwordsOf(passwords) {
    const count = Math.max(passwords.children.length, 1);
    return childrenOf(passwords, Array(count).fill('password'), []).map(metadata_document_textOf);
}
/** Returns the children of an element that has exactly these, in this order. */
function childrenOf(parent, required, optional) {
    rejectTextAndAttributes(parent);
    const expected = [...required, ...optional];
    const { children } = parent;
    const inOrder = children.every((child, index) => child.name === expected[index]);
    if (children.length < required.length || !inOrder) {
        const format = [
            ...required.map(name => `<${name}>`),
            ...optional.map(name => `<${name}> (optional)`)
        ];
        const found = children.map(child => `<${child.name}>`).join(', ') || 'nothing';
        throw malformed(`<${parent.name}> must contain ${format.join(', ')}, but contains ${found}.`);
    }
    return children;
}
/** White space between child elements is allowed. */
function rejectTextAndAttributes(parent) {
    rejectAttributes(parent);
    if (/[^ \t\r\n]/.test(parent.text)) {
        throw malformed(`<${parent.name}> must not contain text.`);
    }
}
function metadata_document_textOf(element) {
    rejectAttributes(element);
    if (element.children.length > 0) {
        throw malformed(`<${element.name}> must contain text, but contains an element.`);
    }
    return element.text;
}
function rejectAttributes({ name, attributes }) {
    if (attributes.length > 0) {
        throw malformed(`<${name}> must not have attributes, but has "${attributes.join()}".`);
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./emulator/store/detection-search.ts

/**
 * A text in a file, uncompressed, before a detection. A space, the name of the scanner, an equals
 * sign, and the label follow in the same line.
 */
const detectionMarker = ['SPECTRA', 'EMULATOR', 'DETECTION'].join('-');
/** The rest of a line after the marker. White space at its end is ignored. */
const DETECTION = /^ ([\w.-]+)=(.*\S)/s;
/** Longer lines, in bytes, are cut off. */
const MAX_LINE = 1 << 16;
/** Searches for lines with detections in content that is read in chunks. */
class DetectionSearch {
    #lines = [];
    /** The start of a line that continues in the next chunk. */
    #rest = external_node_buffer_namespaceObject.Buffer.of();
    read(chunk) {
        let bytes = external_node_buffer_namespaceObject.Buffer.concat([this.#rest, chunk]);
        for (;;) {
            const start = bytes.indexOf(detectionMarker);
            if (start < 0) {
                this.#rest = bytes.subarray(1 - detectionMarker.length);
                return;
            }
            bytes = bytes.subarray(start);
            const end = bytes.subarray(0, MAX_LINE).indexOf('\n');
            if (end < 0 && bytes.length < MAX_LINE) {
                this.#rest = bytes;
                return;
            }
            const length = end < 0 ? MAX_LINE : end;
            this.#lines.push(bytes.toString('utf8', 0, length));
            bytes = bytes.subarray(length);
        }
    }
    /** The last detection of each scanner. */
    get detections() {
        const labels = new Map();
        for (const line of [...this.#lines, this.#rest.toString('utf8')]) {
            const [, engine, label] = DETECTION.exec(line.slice(detectionMarker.length)) ?? [];
            if (engine !== undefined && label !== undefined)
                labels.set(engine, label);
        }
        return [...labels].map(([engine, label]) => ({ engine, label }));
    }
}

;// CONCATENATED MODULE: ./emulator/store/markers.ts


/** The start of all markers except the EICAR test string. */
const PREFIX = ['SPECTRA', 'EMULATOR'].join('-');
/**
 * Texts in a file, uncompressed, that determine what an analysis finds: the EICAR test string, which
 * all virus scanners detect, and two texts of the emulator.
 *
 * They are split here so that neither virus scanners nor the emulator detect this program.
 */
const markers = {
    MALICIOUS: [
        String.raw `X5O!P%@AP[4\PZX54(P^)7CC)7}`,
        'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!',
        'H+H*'
    ].join('$'),
    SUSPICIOUS: [PREFIX, 'SUSPICIOUS'].join('-'),
    KNOWN: [PREFIX, 'KNOWN'].join('-')
};
/** Texts in a file, uncompressed, that determine how its scans fail. */
const scanMarkers = {
    failed: [PREFIX, 'SCANS', 'FAILED'].join('-'),
    partial: [PREFIX, 'SCANS', 'PARTIAL'].join('-'),
    none: [PREFIX, 'SCANS', 'NONE'].join('-')
};
/** A text in a file, uncompressed, that prevents all detections. */
const noDetectionsMarker = [PREFIX, 'NO', 'DETECTIONS'].join('-');
/** If a file has several markers, the first of these applies. */
const findings = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN'];
const scanFailures = ['failed', 'partial', 'none'];
const flags = {
    ...markers,
    ...scanMarkers,
    noDetections: noDetectionsMarker
};
/** How many bytes to keep for a marker that continues in the next chunk. */
const OVERLAP = Math.max(...Object.values(flags).map(text => text.length)) - 1;
/** Searches for markers in content that is read in chunks. */
class MarkerSearch {
    #found = new Set();
    #lines = new DetectionSearch();
    #end = external_node_buffer_namespaceObject.Buffer.of();
    read(chunk) {
        const bytes = external_node_buffer_namespaceObject.Buffer.concat([this.#end, chunk]);
        if (bytes.includes(markers.MALICIOUS))
            this.#found.add('MALICIOUS');
        // One search instead of seven, because most files have no marker.
        if (bytes.includes(PREFIX)) {
            for (const [name, text] of Object.entries(flags)) {
                if (bytes.includes(text))
                    this.#found.add(name);
            }
        }
        this.#end = bytes.subarray(-OVERLAP);
        this.#lines.read(chunk);
    }
    /** The worst finding so far. */
    get finding() {
        return findings.find(finding => this.#found.has(finding));
    }
    /** The last detection of each scanner; undefined if the content has no marker for detections. */
    get detections() {
        const { detections } = this.#lines;
        return detections.length > 0 || this.#found.has('noDetections') ? detections : undefined;
    }
    get scanFailure() {
        return scanFailures.find(failure => this.#found.has(failure));
    }
}

;// CONCATENATED MODULE: ./emulator/endpoints/upload.ts




/** Uploads the content of a file (TCA-0202). Its analysis waits for the metadata. */
const uploadEndpoint = {
    step: 'bytes',
    right: 'TCA-0202',
    method: 'POST',
    path: /^\/api\/spex\/upload\/(?<hash>[^/]*)$/,
    respond: upload
};
async function upload(call, context) {
    requireSha1(call.hash);
    if (call.query !== undefined)
        throw new HttpError(400, 'Uploads have no query.');
    const expected = checkPostHeaders(call.headers, BYTES);
    if (expected === 0)
        throw new HttpError(400, 'The file is empty.');
    const { sha1, ...content } = await readContent(call, expected);
    if (sha1 !== call.hash) {
        throw new HttpError(400, 'The SHA-1 of the body does not match the SHA-1 in the path.');
    }
    storeContent(sha1, content, context);
    return ok;
}
/**
 * Uploads require a lower-case SHA-1: all clients of ReversingLabs send it like that.
 *
 * @throws {HttpError} 400
 */
function requireSha1(hash) {
    if (/^[0-9a-f]{40}$/.test(hash))
        return;
    throw new HttpError(400, 'The path must contain a SHA-1 of 40 lower-case hexadecimal digits.');
}
async function readContent({ chunks }, expectedSize) {
    const [sha1, sha256, md5] = [(0,external_node_crypto_namespaceObject.createHash)('sha1'), (0,external_node_crypto_namespaceObject.createHash)('sha256'), (0,external_node_crypto_namespaceObject.createHash)('md5')];
    const search = new MarkerSearch();
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > expectedSize)
            break;
        sha1.update(chunk);
        sha256.update(chunk);
        md5.update(chunk);
        search.read(chunk);
    }
    if (size !== expectedSize)
        throw lengthMismatch(expectedSize);
    const { finding, detections, scanFailure } = search;
    const hashes = {
        sha1: sha1.digest('hex'),
        sha256: sha256.digest('hex'),
        md5: md5.digest('hex')
    };
    return { ...hashes, size, finding, detections, scanFailure };
}
function storeContent(sha1, content, { samples, date }) {
    const known = samples.get(sha1);
    const now = date();
    // `known` is not spread, because the account can download content that it uploaded.
    samples.set(sha1, {
        sha1,
        ...content,
        uploads: (known?.uploads ?? 0) + 1,
        metadata: known?.metadata ?? [],
        subscribed: known?.subscribed ?? false,
        ...(known?.subscriptions && { subscriptions: known.subscriptions }),
        rescans: known?.rescans ?? 0,
        awaitsMetadata: true,
        analyses: known?.analyses ?? [],
        firstSeenOn: known?.firstSeenOn ?? now,
        lastSeenOn: now
    });
}

;// CONCATENATED MODULE: ./emulator/endpoints/upload-metadata.ts







/** Uploads the metadata of a file and starts its analysis (TCA-0203). */
const uploadMetadataEndpoint = {
    step: 'metadata',
    right: 'TCA-0202',
    method: 'POST',
    path: /^\/api\/spex\/upload\/(?<hash>[^/]*)\/meta$/,
    respond: uploadMetadata
};
async function uploadMetadata(call, context) {
    const { hash, query, headers } = call;
    requireSha1(hash);
    if (query !== undefined && query !== 'subscribe=data_change') {
        throw new HttpError(400, 'The only supported query is subscribe=data_change.');
    }
    checkPostHeaders(headers, BYTES);
    const { samples, now, date } = context;
    if (findBySha1(hash, context) === undefined) {
        throw new HttpError(404, 'No sample has this SHA-1. Upload the file first.');
    }
    const xml = await readDocument(call, { name: 'The metadata', types: BYTES });
    const metadata = parseMetadata(xml);
    // Read again, because the sample may have changed while the body arrived.
    const sample = samples.get(hash);
    if (sample === undefined)
        throw new Error(`Sample ${hash} was removed.`);
    const subscribed = query === undefined ? sample : withSubscription(sample, date());
    const updated = {
        ...subscribed,
        metadata: [...sample.metadata, { xml, ...metadata, at: now(), acceptedOn: date() }],
        awaitsMetadata: false
    };
    samples.set(hash, sample.awaitsMetadata ? withAnalysis(updated, context) : updated);
    return ok;
}

;// CONCATENATED MODULE: ./emulator/endpoints/usage.ts


/** Returns the limits of the account (TCA-9999). */
const usageLimitsEndpoint = {
    step: 'usage',
    right: 'TCA-9999',
    method: 'GET',
    path: /^\/api\/customer_usage\/v1\/limits$/,
    respond: (call, { usageLimits }) => {
        requireJsonFormat(call);
        return jsonResponse({ rl: { limits: usageLimits } });
    }
};
/** Returns the daily usage (TCA-9999), which is always empty. Clients use it to check credentials. */
const dailyUsageEndpoint = {
    step: 'usage',
    right: 'TCA-9999',
    method: 'GET',
    path: /^\/api\/customer_usage\/v1\/usage\/daily$/,
    respond: call => {
        requireJsonFormat(call);
        return jsonResponse({ rl: { usage_report: [] } });
    }
};

;// CONCATENATED MODULE: ./emulator/endpoints/router.ts











const endpoints = [
    uploadEndpoint,
    uploadMetadataEndpoint,
    statusEndpoint,
    rescanEndpoint,
    singleRescanEndpoint,
    subscribeEndpoint,
    unsubscribeEndpoint,
    feedEndpoint,
    sharedFeedEndpoint,
    ...reputationEndpoints,
    ...scansEndpoints,
    ...staticAnalysisEndpoints,
    usageLimitsEndpoint,
    dailyUsageEndpoint
];
/** @param target a path with an optional query */
function routeOf(target) {
    const mark = target.indexOf('?');
    const path = mark < 0 ? target : target.slice(0, mark);
    const query = mark < 0 ? undefined : target.slice(mark + 1);
    const endpoint = endpoints.find(candidate => candidate.path.test(path));
    const groups = endpoint?.path.exec(path)?.groups ?? {};
    const { hash = '', hashType = '', timeFormat = '', time = '' } = groups;
    return { endpoint, hash, hashType, timeFormat, time, query };
}
/** Returns the response of the endpoint, or an error response if the request is invalid. */
async function dispatch({ method, headers, body: chunks }, { endpoint, ...variables }, context) {
    try {
        if (endpoint === undefined)
            throw new HttpError(404, 'Unknown path.');
        if (method !== endpoint.method) {
            const message = `Only ${endpoint.method} is supported.`;
            throw new HttpError(405, message, { allow: endpoint.method });
        }
        return await endpoint.respond({ ...variables, headers, chunks }, context);
    }
    catch (error) {
        if (error instanceof HttpError)
            return error.toResponse();
        throw error;
    }
}

;// CONCATENATED MODULE: ./emulator/http/body.ts
/**
 * Reads a body chunk by chunk. Never closes the source, even if only a part of it is read: closing
 * the body of a socket destroys the connection, which the response still needs.
 *
 * @param onChunk awaited before the next chunk is read, so that it can slow down the client
 */
function readBody(source, onChunk) {
    let aborted = false;
    async function* read() {
        const iterator = source[Symbol.asyncIterator]();
        for (;;) {
            let next;
            try {
                next = await iterator.next();
            }
            catch {
                aborted = true;
                return;
            }
            if (next.done === true)
                return;
            await onChunk(next.value.byteLength);
            yield next.value;
        }
    }
    return { chunks: read(), isAborted: () => aborted };
}

;// CONCATENATED MODULE: ./emulator/http/fault.ts


/** The name of a fault in the log: its kind and, if it has one, its timing (`reset:middle`). */
function faultName(fault) {
    return fault.kind === 'cut-answer' || fault.kind === 'slow'
        ? fault.kind
        : `${fault.kind}:${timingOf(fault)}`;
}
/**
 * Simulates a fault. A fault after the request is processed doesn't replace an error response, so
 * that a fault never hides a mistake of the client.
 *
 * @param chunks the body of the request, read as far as the fault requires
 * @param processRequest returns the response without the fault
 */
async function applyFault(fault, chunks, processRequest) {
    switch (timingOf(fault)) {
        case 'early':
            break;
        case 'middle':
            await chunks.next();
            break;
        case 'late':
            while ((await chunks.next()).done !== true)
                ;
            break;
        case 'accepted': {
            const response = await processRequest();
            return response.status < 400 ? faultyResponse(fault, response) : response;
        }
    }
    return faultyResponse(fault, ok);
}
function timingOf(fault) {
    switch (fault.kind) {
        case 'answer':
            return fault.when ?? 'late';
        case 'reset':
        case 'stall':
            return fault.when;
        case 'cut-answer':
        case 'slow':
            return 'accepted';
    }
}
function faultyResponse(fault, response) {
    switch (fault.kind) {
        case 'answer':
            return { status: fault.status, headers: fault.headers ?? {}, body: fault.body ?? '' };
        case 'reset':
        case 'stall':
            return { status: 0, headers: {}, body: '', connection: fault.kind };
        case 'cut-answer':
            return { ...response, connection: 'cut' };
        case 'slow':
            return response;
    }
}
/** Waits for this time, without keeping the process alive. */
async function delay(milliseconds) {
    await (0,promises_namespaceObject.setTimeout)(milliseconds, undefined, { ref: false });
}
/** How long a `slow` fault takes to transfer these bytes, in milliseconds; 0 for other faults. */
function transferTime(fault, bytes) {
    return fault?.kind === 'slow' ? (bytes / fault.bytesPerSecond) * 1000 : 0;
}

;// CONCATENATED MODULE: ./emulator/service/credentials.ts

/** Returns whether the request has these credentials, with HTTP Basic authentication in UTF-8. */
function isAuthorized({ authorization = '' }, { username, password }) {
    const [scheme, token, ...rest] = authorization.split(' ');
    const expected = external_node_buffer_namespaceObject.Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
    return scheme?.toLowerCase() === 'basic' && token === expected && rest.length === 0;
}

;// CONCATENATED MODULE: ./emulator/http/rate-limit.ts
/** In milliseconds. */
const rate_limit_SECOND = 1000;
const MINUTE = 60 * rate_limit_SECOND;
/**
 * Creates a limit on the number of requests in any sliding window. Times must not decrease.
 *
 * Rejected requests don't count. The documentation doesn't say; if they did, a client that retries
 * too early would be locked out for as long as it continues.
 *
 * @param windowMs in milliseconds
 */
function createRateLimit(maxRequests, windowMs = rate_limit_SECOND) {
    const accepted = [];
    return time => {
        while (accepted[0] !== undefined && time - accepted[0] >= windowMs)
            accepted.shift();
        if (accepted.length >= maxRequests)
            return false;
        accepted.push(time);
        return true;
    };
}
/**
 * Returns the largest number of requests in any sliding window; 0 if there are none. Two requests
 * exactly one window apart are not in the same window.
 *
 * @param times in milliseconds, in any order
 * @param windowMs in milliseconds
 */
function maxRequestsInWindow(times, windowMs) {
    const sorted = times.toSorted((a, b) => a - b);
    let max = 0;
    let first = 0;
    sorted.forEach((time, last) => {
        while (time - (sorted[first] ?? time) >= windowMs)
            first += 1;
        max = Math.max(max, last - first + 1);
    });
    return max;
}

;// CONCATENATED MODULE: ./emulator/service/rate-limits.ts

/** Steps that are limited separately. All other steps share the limit of the account. */
const stepLimits = {
    status: { requests: 100, window: MINUTE },
    reputation: { requests: 500, window: rate_limit_SECOND },
    // Not documented for these two. This is the documented limit of TCA-0105, a similar service.
    scans: { requests: 100, window: rate_limit_SECOND },
    analysis: { requests: 100, window: rate_limit_SECOND },
    // Not documented. A client that sends more requests is polling.
    usage: { requests: 10, window: rate_limit_SECOND }
};
function hasOwnLimit(step) {
    return stepLimits[step] !== undefined;
}
/**
 * Creates the rate limits of an account.
 *
 * @param requestsPerSecond the limit that most steps share
 * @returns whether a request for this step, at this time in milliseconds, is within its limit
 */
function createStepLimits(requestsPerSecond) {
    const shared = createRateLimit(requestsPerSecond);
    const separate = new Map(Object.entries(stepLimits).map(([step, { requests, window }]) => [
        step,
        createRateLimit(requests, window)
    ]));
    return (step, time) => (separate.get(step) ?? shared)(time);
}

;// CONCATENATED MODULE: ./emulator/service/request-handler.ts






// These two have no body, as in the service.
const unauthorized = {
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="Spectra Intelligence"' },
    body: ''
};
const forbidden = { status: 403, headers: {}, body: '' };
/** Logs requests, checks whether the account is allowed to send them, and simulates faults. */
class ServiceRequestHandler {
    #options;
    #context;
    #log;
    #isWithinLimit;
    constructor(options, context, log) {
        this.#options = options;
        this.#context = context;
        this.#log = log;
        this.#isWithinLimit = createStepLimits(options.requestsPerSecond ?? 10);
    }
    async handle(request) {
        const route = routeOf(request.path);
        const entry = this.#log.add(request, route, isAuthorized(request.headers, this.#options));
        const response = this.#reject(route, entry) ?? (await this.#process(request, route, entry));
        entry.status = sentStatus(response);
        this.#options.onFinished?.(entry);
        return response;
    }
    #reject({ endpoint }, { step, at, authorized }) {
        if (!this.#isWithinLimit(step, at))
            return textResponse(429, 'Rate limit exceeded');
        if (!authorized)
            return unauthorized;
        const hasRight = endpoint === undefined || this.#options.rights?.[endpoint.right] !== false;
        return hasRight ? undefined : forbidden;
    }
    async #process(request, route, entry) {
        const fault = this.#options.fault?.(entry);
        entry.fault = fault && faultName(fault);
        const body = this.#readBody(request, fault, entry);
        const respond = async () => {
            const { charged = 0, ...response } = await dispatch({ ...request, body: body.chunks }, route, this.#context);
            entry.charged = charged;
            return response;
        };
        const response = await (fault ? applyFault(fault, body.chunks, respond) : respond());
        // A fault can replace the response, and error responses are not charged.
        if (response.status >= 400)
            entry.charged = 0;
        return body.isAborted() ? noResponse : response;
    }
    #readBody({ body }, fault, entry) {
        const { pause = delay } = this.#options;
        return readBody(body, async (bytes) => {
            entry.bodyBytes += bytes;
            if (fault?.kind === 'slow')
                await pause(transferTime(fault, bytes));
        });
    }
}

;// CONCATENATED MODULE: ./emulator/http/request-log.ts
/** Numbers requests and counts their attempts. */
class ArrivalRecorder {
    #now;
    #attempts = new Map();
    #count = 0;
    /** @param now returns the time in milliseconds */
    constructor(now) {
        this.#now = now;
    }
    record({ method, path, headers }) {
        const key = `${method} ${path}`;
        const attempt = (this.#attempts.get(key) ?? 0) + 1;
        this.#attempts.set(key, attempt);
        const index = this.#count;
        this.#count += 1;
        return { index, at: this.#now(), method, path, attempt, headers };
    }
}

;// CONCATENATED MODULE: ./emulator/service/request-log.ts



/** All requests to the service, in the order of their arrival. */
class RequestLog {
    entries = [];
    #recorder;
    /** @param now returns the time in milliseconds */
    constructor(now) {
        this.#recorder = new ArrivalRecorder(now);
    }
    add(request, route, authorized) {
        const headers = withoutCredentials(request.headers);
        const entry = {
            ...this.#recorder.record({ ...request, headers }),
            step: route.endpoint?.step ?? 'other',
            sha1: /^[0-9a-f]{40}$/.test(route.hash) ? route.hash : undefined,
            authorized,
            bodyBytes: 0,
            status: undefined,
            fault: undefined,
            charged: 0
        };
        this.entries.push(entry);
        return entry;
    }
    /** The most requests in any sliding second, of those that share the limit of the account. */
    busiestSecond() {
        return this.#busiest(rate_limit_SECOND, ({ step }) => !hasOwnLimit(step));
    }
    /** The most requests for this step in any sliding minute. */
    busiestMinute(step) {
        return this.#busiest(MINUTE, entry => entry.step === step);
    }
    #busiest(windowMs, isCounted) {
        const times = this.entries.filter(isCounted).map(({ at }) => at);
        return maxRequestsInWindow(times, windowMs);
    }
    /** How many lookups the account was charged for, by this step or in total. */
    charged(step) {
        return this.entries
            .filter(entry => step === undefined || entry.step === step)
            .reduce((sum, entry) => sum + entry.charged, 0);
    }
}
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'));
}

;// CONCATENATED MODULE: ./emulator/store/preload.ts




/**
 * Creates a store with these samples. They have no uploads and, by default, no metadata, so that
 * everything a test finds there comes from the run that it tests.
 *
 * @param startedOn when samples without any date were first seen
 * @throws {Error} if a hash, size, or date is invalid
 */
function preloadSamples(samples, startedOn) {
    return new Map(samples.map(sample => {
        const stored = toStoredSample(sample, startedOn);
        return [stored.sha1, stored];
    }));
}
function toStoredSample(sample, startedOn) {
    const { sha1, sha256, size, available = true, subscribed = false } = sample;
    const dates = {
        analyzedOn: toDate(sample.analyzedOn),
        submittedOn: toDate(sample.submittedOn),
        subscribedOn: toDate(sample.subscribedOn)
    };
    const times = Object.values(dates).flatMap(date => date?.getTime() ?? []);
    const isComplete = (sample.subscribedOn === undefined || subscribed) &&
        (sample.properties !== undefined ||
            (sample.submittedOn === undefined && sample.domain === undefined));
    const isValid = isHash('sha1', sha1) && isHash('sha256', sha256) && size >= 0 && isComplete;
    if (!isValid || times.some(time => Number.isNaN(time))) {
        throw new Error(`Invalid preloaded sample: ${JSON.stringify(sample)}`);
    }
    const seenOn = times.length === 0 ? startedOn : new Date(Math.min(...times));
    const stored = {
        sha1: sha1.toLowerCase(),
        sha256: sha256.toLowerCase(),
        md5: undefined,
        size,
        uploads: 0,
        metadata: metadataOf(sample, dates.submittedOn ?? dates.analyzedOn ?? startedOn),
        subscribed: false,
        rescans: 0,
        awaitsMetadata: dates.analyzedOn === undefined,
        analyses: dates.analyzedOn === undefined ? [] : [dates.analyzedOn],
        finding: undefined,
        detections: undefined,
        scanFailure: undefined,
        firstSeenOn: seenOn,
        lastSeenOn: seenOn,
        ...(available ? {} : { available })
    };
    return subscribed ? withSubscription(stored, dates.subscribedOn ?? startedOn) : stored;
}
function metadataOf({ properties, domain = '' }, acceptedOn) {
    if (properties === undefined)
        return [];
    const list = Object.entries(properties).map(([name, value]) => ({ name, value }));
    const xml = external_node_buffer_namespaceObject.Buffer.of();
    return [{ xml, properties: list, domain, archive: undefined, at: 0, acceptedOn }];
}
/** Returns an invalid date if the text is not one. */
function toDate(date) {
    return typeof date === 'string' ? (parseDate(date) ?? new Date(NaN)) : date;
}

;// CONCATENATED MODULE: ./emulator/store/schedule.ts
/** The changes of all samples. If several have the same date, the one that was added last wins. */
class Schedule {
    #changes = [];
    /** Indexes of changes, by their targets. */
    #byTarget = new Map();
    add(changes) {
        for (const change of changes) {
            const index = this.#changes.push(change) - 1;
            const key = keyOf(change.target);
            const indexes = this.#byTarget.get(key);
            if (indexes === undefined)
                this.#byTarget.set(key, [index]);
            else
                indexes.push(index);
        }
    }
    /** Returns the changes of a sample in the order of their dates. */
    changesOf(sample) {
        if (this.#changes.length === 0)
            return [];
        return targetsOf(sample)
            .flatMap(target => this.#byTarget.get(keyOf(target)) ?? [])
            .toSorted((a, b) => a - b)
            .flatMap(index => this.#changes[index] ?? [])
            .toSorted((a, b) => a.at.getTime() - b.at.getTime());
    }
    /** All changes in the order in which they were added. */
    get changes() {
        return this.#changes;
    }
}
function keyOf({ by, value }) {
    return `${by} ${value}`;
}
function targetsOf({ sha1, sha256, metadata }) {
    const names = metadata.flatMap(({ properties }) => properties.filter(({ name }) => name === 'file_name').map(({ value }) => value));
    return [
        { by: 'sha1', value: sha1 },
        { by: 'sha256', value: sha256 },
        ...[...new Set(names)].map(value => ({ by: 'file_name', value }))
    ];
}

;// CONCATENATED MODULE: ./emulator/service.ts








/**
 * Creates a service that follows the documentation of Spectra Intelligence. Where the
 * documentation is silent, it's stricter than the real service may be.
 *
 * @throws {Error} if a preloaded sample or an entry of the schedule is invalid
 */
function createService(options) {
    const clock = createClock(options.date ?? (() => new Date()));
    const context = createContext(options, clock);
    const { samples, schedule } = context;
    const log = new RequestLog(context.now);
    const handler = new ServiceRequestHandler(options, context, log);
    const inspected = { samples, log, clock, schedule, startedOn: clock.date() };
    addToSchedule(options.schedule ?? [], inspected);
    return {
        handle: async (request) => await (inspect(request, inspected) ?? handler.handle(request)),
        samples,
        clock,
        date: clock.date,
        addToSchedule: entries => {
            addToSchedule(entries, inspected);
        },
        log: log.entries,
        busiestSecond: () => log.busiestSecond(),
        busiestMinute: step => log.busiestMinute(step),
        charged: step => log.charged(step)
    };
}
function createContext(options, { date }) {
    const { now = () => performance.now() } = options;
    return {
        samples: preloadSamples(options.preload ?? [], date()),
        now,
        date,
        schedule: new Schedule(),
        feed: { pageSize: 1000, windowSeconds: (30 * DAY) / SECOND, ...options.feed },
        analysisMs: options.analysisMs ?? 0,
        verdict: options.verdict,
        statusLayout: options.statusLayout ?? 'entries',
        lookupLayout: options.lookupLayout ?? 'plain',
        usageLimits: options.usageLimits ?? [dailyLimit(options.username)]
    };
}
function dailyLimit(username) {
    return {
        limit_type: 'daily',
        limit_exceeded: false,
        products: ['TCA-0202'],
        users: [username],
        limit: 1000
    };
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./emulator/endpoints/endpoint.ts
/** The services that an account can have the right to use. TCA-0202 includes TCA-0203. */
const RIGHTS = [
    'TCA-0101',
    'TCA-0103',
    'TCA-0104',
    'TCA-0201',
    'TCA-0202',
    'TCA-0205',
    'TCA-0206',
    'TCA-9999'
];

;// CONCATENATED MODULE: ./emulator/cli/options.ts



const help = `Usage: npm run emulator -- [options]

Emulates Spectra Intelligence on this machine, so that you can try a workflow without an account.

Options, with their defaults in parentheses:

  --port <n>                  Port to listen on, or 0 for any free port.             (8080)
  --username <name>           User name of the account.                              (u/demo/ci)
  --password <text>           Password of the account.                               (emulator-password)
  --requests-per-second <n>   Rate limit, or Infinity for none.                      (10)
  --latency <ms>              Delay of each response.                                (0)
  --analysis-ms <ms>          Duration of an analysis, or Infinity to never finish.  (1500)
  --without-right <right>     A right that the account doesn't have, such as TCA-0101.
                              Can be repeated.
  --date <date>               Date at the start, in ISO 8601. The clock keeps going. (now)
  --schedule <file>           JSON file with verdicts that change over time.
  --json                      Print one JSON object per line: the URL and the credentials, and
                              then each finished request.
  --help                      Show these options.
`;
/** @throws {Error} if an option is unknown or its value is invalid */
function parseOptions(args) {
    const { values } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: {
            port: { type: 'string', default: '8080' },
            username: { type: 'string', default: 'u/demo/ci' },
            password: { type: 'string', default: 'emulator-password' },
            'requests-per-second': { type: 'string', default: '10' },
            latency: { type: 'string', default: '0' },
            'analysis-ms': { type: 'string', default: '1500' },
            'without-right': { type: 'string', multiple: true, default: [] },
            date: { type: 'string' },
            schedule: { type: 'string' },
            json: { type: 'boolean', default: false },
            help: { type: 'boolean', default: false }
        }
    });
    const { help, json, username, password } = values;
    if (username.includes(':')) {
        throw new Error('--username must not contain a colon, which ends it in HTTP credentials.');
    }
    return {
        ...{ help, json, username, password },
        port: toNumber('port', values.port),
        requestsPerSecond: toNumber('requests-per-second', values['requests-per-second']),
        latencyMs: toNumber('latency', values.latency),
        analysisMs: toNumber('analysis-ms', values['analysis-ms']),
        startDate: values.date === undefined ? undefined : options_toDate(values.date),
        scheduleFile: values.schedule,
        rights: Object.fromEntries(values['without-right'].map(text => [toRight(text), false]))
    };
}
const numberRules = {
    port: {
        isValid: port => Number.isInteger(port) && port < 65_536,
        rule: 'an integer from 0 to 65535'
    },
    'requests-per-second': { isValid: limit => limit > 0, rule: 'a number above 0, or Infinity' },
    latency: { isValid: latency => latency < 2 ** 31, rule: 'a number from 0 to 2147483647' },
    'analysis-ms': { isValid: duration => duration >= 0, rule: 'a number from 0, or Infinity' }
};
function toNumber(option, text) {
    const { isValid, rule } = numberRules[option];
    const value = /^(\d+(\.\d+)?|Infinity)$/.test(text) ? Number(text) : NaN;
    if (!isValid(value))
        throw new Error(`--${option} must be ${rule}, not ${JSON.stringify(text)}.`);
    return value;
}
function options_toDate(text) {
    const date = parseDate(text);
    if (date !== undefined)
        return date;
    throw new Error(`--date must be an ISO 8601 date, not ${JSON.stringify(text)}.`);
}
function toRight(text) {
    const right = RIGHTS.find(known => known === text);
    if (right === undefined) {
        const rights = RIGHTS.join(', ');
        throw new Error(`--without-right must be one of ${rights}, not ${JSON.stringify(text)}.`);
    }
    return right;
}

;// CONCATENATED MODULE: ./emulator/cli/output.ts
/** Returns the text that is printed at the start: the address, and how to use it in a workflow. */
function formatStart({ url, username, password }, requestsPerSecond) {
    const limit = requestsPerSecond === Infinity ? 'none' : `${requestsPerSecond} requests per second`;
    return `Spectra Intelligence emulator at ${url}
Your files stay on this machine. Rate limit: ${limit}.

  username: ${escapeText(username)}
  password: ${escapeText(password)}

To use it in a workflow, add these inputs to the step:

  with:
    api-url: ${url}
    username: ${quote(username)}
    password: ${quote(password)}
    files: |
      dist/**

Samples:   ${url}/emulator/samples
Requests:  ${url}/emulator/log

To stop the emulator, press Ctrl+C.

`;
}
/**
 * Returns a line about a finished request: time (UTC), status, step, hash, size, and, for accepted
 * metadata, the file name. The status is `---` if the response was not sent completely.
 */
function formatRequest(entry, { time, sample }) {
    const isAcceptedMetadata = entry.step === 'metadata' && entry.status === 200;
    const properties = isAcceptedMetadata ? sample?.metadata.at(-1)?.properties : undefined;
    const parts = [
        time.toISOString().slice(11, 23),
        entry.status === 0 ? '---' : String(entry.status),
        entry.step.padEnd(10),
        entry.sha1?.slice(0, 12) ?? `${entry.method} ${entry.path}`,
        `${entry.bodyBytes} bytes`,
        properties?.find(property => property.name === 'file_name')?.value,
        entry.attempt > 1 ? `(attempt ${entry.attempt})` : undefined
    ];
    return `${escapeText(parts.filter(part => part !== undefined).join('  '))}\n`;
}
/** Returns a line of JSON that is safe to print. */
function formatJson(value) {
    return `${escapeText(JSON.stringify(value))}\n`;
}
/**
 * Makes untrusted text safe for a terminal and for the log of a job. Replaces control, format, and
 * separator characters with `\uXXXX`, which is equivalent in JSON, and breaks up `##[`, which starts
 * a command of the GitHub Actions runner.
 */
function escapeText(text) {
    return text
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, character => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''))
        .replaceAll('##[', '#\\u0023[');
}
/** Returns a double-quoted YAML scalar. Its escape sequences are the same as in JSON. */
function quote(text) {
    return escapeText(JSON.stringify(text));
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./emulator/cli/schedule-file.ts

/**
 * Returns the content of a file for `--schedule`. The service validates the entries.
 *
 * @throws {Error} if the file can't be read, or isn't JSON
 */
function readSchedule(file) {
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        const reason = error.message;
        throw new Error(`--schedule ${JSON.stringify(file)}: ${reason}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./emulator/cli/run.ts






/**
 * Runs the command line until it's stopped.
 *
 * @param args without the name of the program
 * @returns the exit code: 0 after it was stopped, 1 if it could not start
 */
async function run(args, { stdout, stderr, signal }) {
    try {
        const options = parseOptions(args);
        if (options.help) {
            stdout(help);
            return 0;
        }
        const server = await startServer(createLoggedService(options, stdout), options);
        const { json, username, password, requestsPerSecond } = options;
        const access = { url: server.url, username, password };
        stdout(json ? formatJson(access) : formatStart(access, requestsPerSecond));
        await aborted(signal);
        await server.close();
        return 0;
    }
    catch (error) {
        stderr(`${describe(error)}\n`);
        return 1;
    }
}
/** Creates a service that prints each finished request. */
function createLoggedService(options, print) {
    const { json } = options;
    const service = createService({
        ...serviceOptions(options),
        onFinished: entry => {
            const sample = service.samples.get(entry.sha1 ?? '');
            const time = new Date(performance.timeOrigin + entry.at);
            print(json ? formatJson(entry) : formatRequest(entry, { time, sample }));
        }
    });
    return service;
}
function serviceOptions({ startDate, scheduleFile, ...options }) {
    return {
        ...options,
        ...(startDate && { date: clockFrom(startDate) }),
        ...(scheduleFile !== undefined && { schedule: readSchedule(scheduleFile) })
    };
}
async function aborted(signal) {
    if (signal.aborted)
        return;
    await new Promise(resolve => {
        signal.addEventListener('abort', resolve, { once: true });
    });
}
function describe(error) {
    const { code, port, message } = error;
    if (code === 'EADDRINUSE') {
        return `Port ${port ?? ''} is already in use. Choose another one with --port, or any free port with --port 0.`;
    }
    if (code === 'EACCES') {
        return `You don't have permission to use port ${port ?? ''}. Choose one above 1023 with --port.`;
    }
    return message;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(466);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

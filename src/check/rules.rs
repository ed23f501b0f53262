//! The rules: one table, code by code.

use super::verdict::Grade;

/// One rule of [`check`](super::check()): what each finding with this code has in common.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Stable, kebab case, never reused: `status-syntax`.
    pub code: &'static str,
    /// How much breaking it matters.
    pub grade: Grade,
    /// The requirement's id in the conformance checklist; `-` where there is none.
    pub requirement: &'static str,
    /// Where it stands: `RFC 3464 §2.3.4`.
    pub section: &'static str,
    /// Mail systems that are known to break it.
    pub emitted_by: &'static [&'static str],
    /// What the writer of a message should do.
    pub cure: &'static str,
}

/// All rules, in the order in which a message is read.
///
/// ```
/// let rule = retourpost::check::rules().iter().find(|rule| rule.code == "container-not-report").unwrap();
/// assert_eq!(rule.emitted_by, ["OpenSMTPD"]);
/// ```
pub fn rules() -> &'static [&'static Rule] {
    ALL
}

macro_rules! rules {
    ($($name:ident = $code:literal, $grade:ident, $requirement:literal, $section:literal, [$($who:literal),*],
       $cure:literal;)*) => {
        $(pub(super) static $name: Rule = Rule {
            code: $code,
            grade: Grade::$grade,
            requirement: $requirement,
            section: $section,
            emitted_by: &[$($who),*],
            cure: $cure,
        };)*
        static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    // Message
    MESSAGE_EMPTY = "message-empty", Error, "REP-3", "RFC 5322 §3.5", ["Stalwart"],
        "do not send when building the message failed";
    LIMIT_EXCEEDED = "limit-exceeded", Error, "-", "not an RFC: a limit of this program", [],
        "judge it with higher limits, or take it for hostile";
    LINE_ENDS_LF = "line-ends-lf", Deviation, "TXT-6", "RFC 5322 §2.3", ["files saved on Unix"],
        "end every line in CRLF before it is sent";
    BARE_LF = "bare-lf", Error, "TXT-6", "RFC 5322 §2.3", ["mailrs", "rusmes"],
        "end every line in CRLF, and let no remote text bring its own line ends";
    BARE_CR = "bare-cr", Error, "DS-3", "RFC 5322 §2.3", [],
        "write CR only before LF";
    NUL_OCTET = "nul-octet", Violation, "DS-3", "RFC 2045 §2.7", [],
        "remove or escape NUL, or encode the part";
    LINE_OVER_998 = "line-over-998", Violation, "HDR-15", "RFC 5322 §2.1.1", [],
        "fold header fields; encode body text in quoted-printable or base64";
    // Header lines
    HEADER_LINE_MALFORMED = "header-line-malformed", Error, "HDR-15", "RFC 5322 §2.2", [],
        "write `name: value` and fold with a leading space";
    SPACE_BEFORE_COLON = "space-before-colon", Violation, "HDR-15", "RFC 5322 §2.2", [],
        "write the colon right behind the name";
    WHITE_SPACE_LINE = "white-space-line", Error, "HDR-15", "RFC 5322 §3.2.2", [],
        "fold only where text follows: some readers end the header here";
    MBOX_LINE = "mbox-line", Deviation, "HDR-15", "RFC 4155", [],
        "cut the mbox separator off before the message is judged or sent";
    HEADER_RAW_UTF8 = "header-raw-utf8", Note, "I18-13", "RFC 6532 §3.2", ["Exim"],
        "send it only with SMTPUTF8, or use encoded-words";
    HEADER_RAW_OCTETS = "header-raw-octets", Error, "I18-13", "RFC 5322 §2.2", [],
        "encode the text as RFC 2047 says";
    LINE_OVER_78 = "line-over-78", Note, "MIME-1", "RFC 5322 §2.1.1", ["Exim", "Postfix"],
        "fold before white space";
    CONTENT_LANGUAGE_SYNTAX = "content-language-syntax", Violation, "HDR-13", "RFC 3282 §2", [],
        "write tags of BCP 47, separated by commas";
    FIELD_REPEATED = "field-repeated", Violation, "HDR-1", "RFC 5322 §3.6", [],
        "write the field once";
    // Header fields
    DATE_MISSING = "date-missing", Violation, "HDR-1", "RFC 5322 §3.6", ["KumoMTA"],
        "write the date on which the report was made";
    DATE_SYNTAX = "date-syntax", Violation, "HDR-1", "RFC 5322 §3.3", [],
        "write `Sat, 21 Nov 2026 10:02:14 +0100`";
    DATE_ZONE = "date-zone", Violation, "HDR-1", "RFC 5322 §3.3", [],
        "write the zone as a number, `+0000` for UTC";
    DATE_WEEKDAY = "date-weekday", Violation, "HDR-1", "RFC 5322 §3.3", [],
        "compute the day of the week from the date, or leave it out";
    FROM_MISSING = "from-missing", Violation, "HDR-2", "RFC 5322 §3.6", ["Haraka"],
        "write who is responsible for the mail system";
    FROM_SYNTAX = "from-syntax", Error, "HDR-2", "RFC 5322 §3.4", ["Courier"],
        "write `Name <postmaster@domain>`";
    FROM_SEVERAL = "from-several", Violation, "HDR-3", "RFC 5322 §3.6.2", [],
        "name one mailbox";
    FROM_NO_REPLY = "from-no-reply", Note, "HDR-2", "RFC 3464 §2", [],
        "let a reply reach a human, for instance the postmaster";
    TO_MISSING = "to-missing", Violation, "ENV-3", "RFC 3464 §2", ["Haraka"],
        "address the report to the return path of the original";
    TO_SYNTAX = "to-syntax", Violation, "ENV-3", "RFC 5322 §3.4", [],
        "write the return path of the original, without a source route";
    MORE_ADDRESSEES = "more-addressees", Deviation, "ENV-9", "RFC 3834 §3.1.3", [],
        "address the report to the return path alone";
    MESSAGE_ID_MISSING = "message-id-missing", Deviation, "HDR-5", "RFC 5322 §3.6.4", [],
        "write an id of your own";
    MESSAGE_ID_SYNTAX = "message-id-syntax", Violation, "HDR-5", "RFC 5322 §3.6.4", [],
        "write `<unique@own.domain>`";
    MESSAGE_ID_OF_ORIGINAL = "message-id-of-original", Violation, "HDR-5", "RFC 5322 §3.6.4", [],
        "write an id of your own: readers drop a second message with the same id";
    REFERENCES_EMPTY = "references-empty", Violation, "HDR-6", "RFC 5322 §3.6.4", ["chasquid"],
        "leave the field out when the original has no id";
    REFERENCES_SYNTAX = "references-syntax", Deviation, "HDR-6", "RFC 5322 §3.6.4", [],
        "leave out ids that are none";
    THREADING_MISSING = "threading-missing", Note, "HDR-6", "RFC 5322 §3.6.4", ["Postfix by default", "OpenSMTPD"],
        "write In-Reply-To and References, so that the report stands beside the message";
    MIME_VERSION_MISSING = "mime-version-missing", Violation, "HDR-7", "RFC 2045 §4", ["Haraka"],
        "write `MIME-Version: 1.0`";
    MIME_VERSION_VALUE = "mime-version-value", Violation, "HDR-7", "RFC 2045 §4", [],
        "write `MIME-Version: 1.0`";
    SUBJECT_MISSING = "subject-missing", Note, "HDR-12", "RFC 5322 §3.6.5", ["Haraka"],
        "write the outcome into the subject";
    AUTO_SUBMITTED_MISSING = "auto-submitted-missing", Note, "HDR-8", "RFC 3834 §5", ["OpenSMTPD", "KumoMTA", "mox", "Courier"],
        "write `Auto-Submitted: auto-replied`, so that responders stay silent";
    AUTO_SUBMITTED_GENERATED = "auto-submitted-generated", Violation, "HDR-8", "RFC 3834 §5.1", [],
        "write `auto-replied`: a report answers a message";
    AUTO_SUBMITTED_VALUE = "auto-submitted-value", Violation, "HDR-8", "RFC 3834 §5", [],
        "write `auto-replied`";
    PRECEDENCE_PRESENT = "precedence-present", Note, "HDR-9", "RFC 3834 §3.1.8", [],
        "rely on Auto-Submitted";
    RECEIPT_REQUESTED = "receipt-requested", Deviation, "HDR-11", "RFC 8098 §3", [],
        "ask for no receipt";
    RETURN_PATH_PRESENT = "return-path-present", Note, "HDR-10", "RFC 5321 §4.4", [],
        "do not write it when the report is sent";
    RETURN_PATH_NOT_NULL = "return-path-not-null", Violation, "ENV-1", "RFC 3464 §2", [],
        "send reports with `MAIL FROM:<>`";
    FAILED_RECIPIENTS_COMMA = "failed-recipients-comma", Note, "HDR-14", "RFC 3464 §2.3.2", ["chasquid"],
        "write no comma after the last address";
    FAILED_RECIPIENTS_DIFFER = "failed-recipients-differ", Note, "HDR-14", "RFC 3464 §2.3.2", ["Exim", "ZoneMTA"],
        "name the recipients of the machine part, or leave the field out";
    // Encoded-words
    ENCODED_WORD_OVER_75 = "encoded-word-over-75", Violation, "MIME-8", "RFC 2047 §2", [],
        "split the text into several encoded-words";
    ENCODED_WORD_LINE_OVER_76 = "encoded-word-line-over-76", Violation, "MIME-8", "RFC 2047 §2", [],
        "fold between encoded-words";
    ENCODED_WORD_SPLITS_CHARACTER = "encoded-word-splits-character", Error, "MIME-9", "RFC 2047 §5", ["older mail-builder"],
        "cut between characters";
    ENCODED_WORD_MALFORMED = "encoded-word-malformed", Error, "MIME-9", "RFC 2047 §2", ["older mail-builder"],
        "write `=?utf-8?Q?text?=` without white space inside";
    ENCODED_WORD_MISPLACED = "encoded-word-misplaced", Violation, "MIME-10", "RFC 2047 §5", [],
        "use encoded-words only in text, comments and phrases";
    ENCODED_WORD_NOT_SEPARATED = "encoded-word-not-separated", Violation, "MIME-10", "RFC 2047 §5", [],
        "put white space around the encoded-word";
    ENCODED_WORD_PHRASE_CHARACTER = "encoded-word-phrase-character", Violation, "MIME-10", "RFC 2047 §5", [],
        "in a phrase, escape all but letters, digits and `!*+-/=_`";
    ENCODED_WORD_LOOKALIKE = "encoded-word-lookalike", Note, "MIME-11", "RFC 2047 §7", [],
        "encode plain text that looks like an encoded-word";
    ENCODED_WORD_IN_MACHINE_PART = "encoded-word-in-machine-part", Deviation, "DS-10", "RFC 3464 §2.1.1", [],
        "write ASCII, or put the text into a comment";
    // Structure
    CONTENT_TYPE_MISSING = "content-type-missing", Error, "REP-1", "RFC 3464 §2", ["hMailServer"],
        "write `Content-Type: multipart/report; report-type=delivery-status; boundary=\"…\"`";
    CONTENT_TYPE_REPEATED = "content-type-repeated", Error, "REP-1", "RFC 2045 §3", [],
        "write it once: readers differ in which one they take";
    CONTENT_TYPE_SYNTAX = "content-type-syntax", Error, "REP-1", "RFC 2045 §5.1", [],
        "write `type/subtype; name=value`";
    PARAMETER_SYNTAX = "parameter-syntax", Violation, "REP-1", "RFC 2045 §5.1", [],
        "write each parameter once, its value in quotation marks unless it is a token";
    BOUNDARY_MISSING = "boundary-missing", Error, "REP-1", "RFC 2046 §5.1.1", [],
        "write the boundary parameter";
    BOUNDARY_NOT_FOUND = "boundary-not-found", Error, "REP-6", "RFC 2046 §5.1.1", [],
        "use the boundary that the header names";
    BOUNDARY_SYNTAX = "boundary-syntax", Violation, "REP-6", "RFC 2046 §5.1.1", [],
        "use 1 to 70 letters, digits and `'()+_,-./:=?`";
    BOUNDARY_REUSED = "boundary-reused", Error, "REP-6", "RFC 2046 §5.1.2", ["mailrs", "rusmes"],
        "make a new boundary for each multipart";
    BOUNDARY_IN_PART = "boundary-in-part", Error, "REP-6", "RFC 2046 §5.1.1", ["mailrs", "rusmes"],
        "make a boundary that begins no line of any part";
    CLOSING_DELIMITER_MISSING = "closing-delimiter-missing", Error, "REP-7", "RFC 2046 §5.1.1", ["Postfix when the original cannot be read", "Haraka"],
        "write the closing delimiter, whatever becomes of the last part";
    MULTIPART_ENCODED = "multipart-encoded", Violation, "REP-5", "RFC 2045 §6.4", [],
        "label a multipart 7bit, 8bit or binary";
    ENCODING_UNKNOWN = "encoding-unknown", Error, "MIME-3", "RFC 2045 §6.1", [],
        "use 7bit, 8bit, binary, quoted-printable or base64";
    EIGHT_BIT_UNLABELLED = "eight-bit-unlabelled", Violation, "REP-5", "RFC 2045 §6.2", ["Exim", "OpenSMTPD", "Sendmail"],
        "label the part 8bit, or encode it";
    SEVEN_BIT_OVER_EIGHT_BIT = "seven-bit-over-eight-bit", Violation, "REP-5", "RFC 2045 §6.4", [],
        "label the multipart 8bit, as its part";
    // Container
    NOT_A_REPORT = "not-a-report", Error, "REP-1", "RFC 3464 §2", ["hMailServer"],
        "write a multipart/report with a delivery status";
    CONTAINER_NOT_REPORT = "container-not-report", Violation, "REP-1", "RFC 3464 §2", ["OpenSMTPD"],
        "write `multipart/report; report-type=delivery-status`";
    REPORT_WRAPPED = "report-wrapped", Violation, "REP-4", "RFC 3464 §2", [],
        "make the report the message itself";
    REPORT_TYPE_MISSING = "report-type-missing", Violation, "REP-2", "RFC 6522 §3", [],
        "write `report-type=delivery-status`";
    REPORT_TYPE_OTHER = "report-type-other", Violation, "REP-2", "RFC 3464 §2", [],
        "write `report-type=delivery-status`";
    PARTS_TOO_FEW = "parts-too-few", Error, "REP-3", "RFC 6522 §3", [],
        "write the text for people and the machine part";
    PARTS_TOO_MANY = "parts-too-many", Violation, "REP-3", "RFC 6522 §3", [],
        "put several texts into one multipart/alternative";
    PARTS_ORDER = "parts-order", Violation, "REP-3", "RFC 6522 §3", [],
        "first the text for people, second the machine part";
    MACHINE_PART_MISSING = "machine-part-missing", Error, "REP-3", "RFC 3464 §2", [],
        "write message/delivery-status as the second part";
    MACHINE_PART_REPEATED = "machine-part-repeated", Violation, "REP-3", "RFC 3464 §2", [],
        "write one report for one message, with a group for each recipient";
    // Human part
    HUMAN_PART_EMPTY = "human-part-empty", Violation, "TXT-1", "RFC 6522 §3", [],
        "say what happened in words";
    HUMAN_PART_NAMES_NOBODY = "human-part-names-nobody", Note, "TXT-1", "RFC 6522 §3", [],
        "name the recipients in the text";
    CHARSET_MISSING = "charset-missing", Violation, "TXT-5", "RFC 2046 §4.1.2", ["Sendmail", "mox"],
        "name the charset";
    CHARSET_ASCII_OVER_EIGHT_BIT = "charset-ascii-over-eight-bit", Violation, "TXT-5", "RFC 2046 §4.1.2", ["Exim", "Haraka"],
        "declare utf-8";
    CHARSET_NOT_UTF8 = "charset-not-utf8", Error, "TXT-5", "RFC 2046 §4.1.2", [],
        "declare the charset that the text is in";
    TEXT_LINE_ENDS = "text-line-ends", Violation, "TXT-6", "RFC 2046 §4.1.1", [],
        "encode text with its lines ending in CRLF";
    ENCODED_LINE_OVER_76 = "encoded-line-over-76", Violation, "MIME-2", "RFC 2045 §6.7", ["Python EmailMessage"],
        "break encoded lines at 76 characters";
    QP_TRAILING_SPACE = "qp-trailing-space", Violation, "MIME-2", "RFC 2045 §6.7", [],
        "escape white space at the end of a line";
    QP_LOWERCASE_HEX = "qp-lowercase-hex", Violation, "MIME-2", "RFC 2045 §6.7", [],
        "write hexadecimal digits in upper case";
    QP_BAD_ESCAPE = "qp-bad-escape", Error, "MIME-2", "RFC 2045 §6.7", [],
        "escape `=` as `=3D`";
    QP_RAW_OCTET = "qp-raw-octet", Violation, "MIME-2", "RFC 2045 §6.7", [],
        "escape controls and octets above 0x7f";
    BASE64_FOREIGN_OCTET = "base64-foreign-octet", Violation, "MIME-2", "RFC 2045 §6.8", [],
        "write nothing but the alphabet, padding and line ends";
    BASE64_CUT = "base64-cut", Error, "MIME-2", "RFC 2045 §6.8", [],
        "pad to a multiple of four characters";
    ALTERNATIVE_ORDER = "alternative-order", Deviation, "TXT-3", "RFC 2046 §5.1.4", [],
        "put the plainest form first";
    ALTERNATIVE_HIDES_ANOTHER = "alternative-hides-another", Note, "TXT-3", "RFC 2046 §5.1.4", [],
        "write several languages one after another in one text, or as multipart/multilingual";
    RELATED_TYPE_MISSING = "related-type-missing", Violation, "-", "RFC 2387 §3.1", [],
        "write `multipart/related; type=\"text/html\"`";
    RELATED_TYPE_DIFFERS = "related-type-differs", Violation, "-", "RFC 2387 §3.1", [],
        "write the type of the part that stands for the others";
    RELATED_START_UNKNOWN = "related-start-unknown", Violation, "-", "RFC 2387 §3.2", [],
        "write the Content-ID of the page, or put the page first and leave `start` out";
    CONTENT_ID_SYNTAX = "content-id-syntax", Violation, "-", "RFC 2045 §7", [],
        "write `<unique@own.domain>`";
    CONTENT_LINK_UNKNOWN = "content-link-unknown", Deviation, "-", "RFC 2392 §2", [],
        "give the part that is shown the Content-ID by which the page names it";
    // Machine part
    MACHINE_PART_PARAMETERS = "machine-part-parameters", Violation, "DS-1", "RFC 3464 §2.1", ["Stalwart", "KumoMTA"],
        "write the type without parameters";
    MACHINE_PART_ENCODED = "machine-part-encoded", Error, "DS-2", "RFC 3464 §2.1", ["KumoMTA", "Stalwart", "lettre by default"],
        "leave it in 7bit and fold long fields: most bounce readers do not decode it";
    MACHINE_PART_LABEL = "machine-part-label", Deviation, "DS-2", "RFC 3464 §2.1", [],
        "label it 7bit, or not at all";
    MACHINE_PART_NOT_ASCII = "machine-part-not-ascii", Violation, "DS-3", "RFC 3464 §2.1", [],
        "escape text, and write addresses as `utf-8; \\x{E9}…`";
    MACHINE_PART_NOT_UTF8 = "machine-part-not-utf8", Violation, "I18-4", "RFC 6533 §4.1", [],
        "write UTF-8";
    MACHINE_PART_CONTROL = "machine-part-control", Deviation, "PR-20", "RFC 3464 §2.1", [],
        "make controls in remote text visible";
    GLOBAL_TYPE_FOR_ASCII = "global-type-for-ascii", Note, "I18-3", "RFC 6533 §4.4", ["chasquid", "Postfix"],
        "use the old type, which every bounce reader knows";
    LAST_FIELD_UNTERMINATED = "last-field-unterminated", Deviation, "DS-8", "RFC 3464 §2.1", [],
        "end the last field in CRLF, before the CRLF of the delimiter";
    TRAILING_BLANK_LINES = "trailing-blank-lines", Note, "DS-8", "RFC 3464 §2.1", [],
        "end the part with its last field";
    GROUP_EMPTY = "group-empty", Violation, "DS-4", "RFC 3464 §2.1", [],
        "separate groups by one blank line";
    GROUP_WHITE_SPACE_LINE = "group-white-space-line", Error, "DS-5", "RFC 3464 §2.1", [],
        "fold only where text follows: readers end the group here";
    STATUS_LINE_MALFORMED = "status-line-malformed", Error, "DS-9", "RFC 3464 §2.1.1", ["KumoMTA", "mailrs", "rusmes"],
        "write `name: value`, and fold remote text of several lines";
    FIELD_EMPTY = "field-empty", Violation, "DS-15", "RFC 3464 §2.2", [],
        "leave out a field that has no value";
    FIELD_ORDER = "field-order", Deviation, "DS-6", "RFC 3464 §2.2", ["Postfix", "Exim"],
        "write the fields in the order of the grammar, extensions last";
    FIELD_IN_WRONG_GROUP = "field-in-wrong-group", Violation, "DS-4", "RFC 3464 §2.2", ["maddy"],
        "put it into the group it belongs to";
    STATUS_FIELD_REPEATED = "status-field-repeated", Violation, "DS-7", "RFC 3464 §2.2", [],
        "write the field once in its group";
    EXTENSION_NAME = "extension-name", Violation, "DS-13", "RFC 3464 §2.4", [],
        "begin the name with `X-` and the name of the product";
    GROUPS_RUN_TOGETHER = "groups-run-together", Error, "DS-4", "RFC 3464 §2.1", [],
        "put a blank line before each recipient";
    RECIPIENTS_RUN_TOGETHER = "recipients-run-together", Error, "DS-4", "RFC 3464 §2.1", [],
        "put a blank line before each recipient";
    RECIPIENT_GROUP_MISSING = "recipient-group-missing", Error, "DS-4", "RFC 3464 §2.1", [],
        "write a group for each recipient";
    REPORTING_MTA_MISSING = "reporting-mta-missing", Violation, "PM-4", "RFC 3464 §2.2.2", [],
        "name the mail system that tried to deliver";
    FINAL_RECIPIENT_MISSING = "final-recipient-missing", Error, "PR-4", "RFC 3464 §2.3.2", [],
        "name the recipient";
    ACTION_MISSING = "action-missing", Violation, "PR-6", "RFC 3464 §2.3.3", [],
        "say failed, delayed, delivered, relayed or expanded";
    STATUS_MISSING = "status-missing", Violation, "PR-11", "RFC 3464 §2.3.4", [],
        "write a code of RFC 3463";
    // Per message
    ENVELOPE_ID_XTEXT = "envelope-id-xtext", Deviation, "PM-2", "RFC 3461 §6.3", ["Exim"],
        "decode ENVID before it is written";
    ENVELOPE_ID_IS_MESSAGE_ID = "envelope-id-is-message-id", Deviation, "PM-3", "RFC 3464 §2.2.1", ["Haraka"],
        "write ENVID as the client gave it, or leave the field out";
    TYPE_MISSING = "type-missing", Violation, "DS-12", "RFC 3464 §2.1.2", [],
        "write `type; value`";
    MTA_TYPE_UNREGISTERED = "mta-type-unregistered", Violation, "DS-12", "RFC 3464 §2.1.2", [],
        "use dns, x400, or a type that begins with `x-`";
    DNS_NAME_UNQUALIFIED = "dns-name-unqualified", Violation, "PM-5", "RFC 3461 §6.3", [],
        "write the fully-qualified name, or the type x-local-hostname";
    DNS_NAME_BARE_ADDRESS = "dns-name-bare-address", Deviation, "PM-6", "RFC 3461 §9.3", ["Postfix", "Exim"],
        "put an address into brackets";
    DNS_NAME_SYNTAX = "dns-name-syntax", Violation, "PM-5", "RFC 3461 §9.3", [],
        "write a host name and nothing else; other text goes into a comment";
    STATUS_DATE_SYNTAX = "status-date-syntax", Violation, "PM-11", "RFC 3464 §2.2.5", [],
        "write `Sat, 21 Nov 2026 10:02:14 +0100`";
    STATUS_DATE_ZONE = "status-date-zone", Violation, "PM-10", "RFC 3464 §2.2.5", [],
        "write the zone as a number, `+0000` for UTC";
    STATUS_DATE_WEEKDAY = "status-date-weekday", Violation, "PM-11", "RFC 5322 §3.3", [],
        "compute the day of the week from the date, or leave it out";
    // Per recipient
    ADDRESS_TYPE_UNREGISTERED = "address-type-unregistered", Violation, "DS-12", "RFC 3464 §2.1.2", ["maddy"],
        "use rfc822, or utf-8 for internationalized addresses";
    RECIPIENT_WITH_BRACKETS = "recipient-with-brackets", Violation, "DS-14", "RFC 3464 §2.3.2", [],
        "write the bare address";
    RECIPIENT_WITH_COMMENT = "recipient-with-comment", Violation, "DS-14", "RFC 3464 §2.3.2", [],
        "write the bare address";
    RECIPIENT_TYPE_RFC822_NON_ASCII = "recipient-type-rfc822-non-ascii", Deviation, "I18-5", "RFC 6533 §4.1", ["Exim", "Stalwart"],
        "use the type utf-8";
    UTF8_ADDRESS_FORM = "utf8-address-form", Violation, "I18-6", "RFC 6533 §3", [],
        "write every character beyond ASCII, and SP `+` `=` and backslash, as `\\x{HEX}`";
    UTF8_ADDRESS_ESCAPED = "utf8-address-escaped", Deviation, "I18-5", "RFC 6533 §3", [],
        "write the address as UTF-8 in the global type";
    ORIGINAL_RECIPIENT_XTEXT = "original-recipient-xtext", Deviation, "PR-2", "RFC 3461 §6.3", [],
        "decode ORCPT before it is written";
    ACTION_UNKNOWN = "action-unknown", Violation, "PR-6", "RFC 3464 §2.3.3", [],
        "say failed, delayed, delivered, relayed or expanded";
    STATUS_SYNTAX = "status-syntax", Violation, "PR-11", "RFC 3464 §2.3.4", ["James"],
        "write three numbers with dots between them";
    STATUS_WITH_UNPARENTHESISED_TEXT = "status-with-unparenthesised-text", Violation, "DS-11", "RFC 3464 §2.3.4", ["KumoMTA", "James"],
        "write the code alone; text goes into Diagnostic-Code";
    STATUS_LEADING_ZERO = "status-leading-zero", Violation, "PR-11", "RFC 3463 §2", [],
        "write the numbers without leading zeros";
    STATUS_CLASS = "status-class", Violation, "PR-11", "RFC 3463 §2", [],
        "use class 2, 4 or 5";
    STATUS_SPLIT = "status-split", Violation, "DS-11", "RFC 3464 §2.3.4", [],
        "write the code in one piece";
    STATUS_UNREGISTERED = "status-unregistered", Deviation, "SC-1", "RFC 5248 §2", [],
        "use the nearest registered code";
    ACTION_STATUS_CONFLICT = "action-status-conflict", Violation, "PR-10", "RFC 3464 §2.3.3", [],
        "failed goes with 4 or 5, delayed with 4, success with 2";
    WILL_RETRY_WITHOUT_DELAY = "will-retry-without-delay", Violation, "PR-23", "RFC 3464 §2.3.9", [],
        "write it only when the action is delayed";
    DIAGNOSTIC_WITH_SUCCESS = "diagnostic-with-success", Deviation, "PR-19", "RFC 3464 §2.3.6", ["Postfix"],
        "leave it out when the message was delivered";
    DIAGNOSTIC_TYPE_UNREGISTERED = "diagnostic-type-unregistered", Violation, "DS-12", "RFC 3464 §2.1.2", [],
        "use smtp for SMTP replies, and a type that begins with `x-` for other text";
    DIAGNOSTIC_WITHOUT_REPLY_CODE = "diagnostic-without-reply-code", Violation, "PR-18", "RFC 3461 §9.2", ["ZoneMTA"],
        "use the type smtp only for what an SMTP server said";
    DIAGNOSTIC_LINES_JOINED = "diagnostic-lines-joined", Note, "PR-17", "RFC 3461 §9.2", ["Postfix"],
        "fold each line of the reply onto a line of its own";
    REMOTE_MTA_MISSING = "remote-mta-missing", Deviation, "PR-14", "RFC 3461 §6.3", ["maddy", "James"],
        "name the server that gave the reply";
    STATUS_CLASS_DIFFERS = "status-class-differs", Deviation, "SC-2", "RFC 2034 §4", [],
        "carry the class of the reply";
    STATUS_DISCARDS_REPLY = "status-discards-reply", Deviation, "SC-2", "RFC 3461 §6.3", ["Exim", "Courier", "ZoneMTA", "chasquid"],
        "carry the code of the reply";
    STATUS_DIFFERS = "status-differs", Note, "SC-2", "RFC 3461 §6.3", [],
        "carry the code of the reply, unless you know better";
    STATUS_INVENTED = "status-invented", Note, "PR-12", "RFC 3461 §6.3", ["Stalwart", "Sendmail"],
        "write X.0.0 unless you know more than the reply says";
    STATUS_UNEXPLAINED = "status-unexplained", Note, "PR-16", "RFC 3464 §2.3.6", ["OpenSMTPD"],
        "write the code of the reply and the reply itself";
    LOCALIZED_IN_ASCII_TYPE = "localized-in-ascii-type", Violation, "I18-7", "RFC 6533 §4.1", [],
        "use it only in message/global-delivery-status";
    LOCALIZED_ALONE = "localized-alone", Violation, "I18-7", "RFC 6533 §4.1", [],
        "write it directly after Diagnostic-Code";
    LOCALIZED_SYNTAX = "localized-syntax", Violation, "I18-7", "RFC 6533 §4.1", [],
        "write `language-tag; text`";
    LOCALIZED_REPEATED = "localized-repeated", Violation, "I18-7", "RFC 6533 §4.1", [],
        "write one text for each language";
    // Returned content
    RETURNED_TYPE_UNKNOWN = "returned-type-unknown", Violation, "RC-7", "RFC 6522 §4", ["maddy"],
        "use message/rfc822 for a message, text/rfc822-headers for a header";
    RETURNED_PART_EMPTY = "returned-part-empty", Violation, "RC-9", "RFC 6522 §3", [],
        "leave the third part out";
    HEADERS_LABELLED_MESSAGE = "headers-labelled-message", Deviation, "RC-7", "RFC 6522 §4", ["Stalwart", "the example of RFC 3461 §10.6"],
        "use text/rfc822-headers";
    BODY_IN_RETURNED_HEADERS = "body-in-returned-headers", Violation, "RC-7", "RFC 6522 §4", ["OpenSMTPD"],
        "use message/rfc822, or cut at the first blank line";
    RETURNED_MESSAGE_ENCODED = "returned-message-encoded", Violation, "RC-8", "RFC 2046 §5.2.1", ["lettre by default"],
        "label it 7bit or 8bit, or return the header only";
    RETURNED_HEADERS_BASE64 = "returned-headers-base64", Deviation, "RC-10", "RFC 6522 §4", [],
        "use 7bit, or quoted-printable where the header is not ASCII";
    RETURNED_HEADER_BARE = "returned-header-bare", Violation, "RC-9", "RFC 2046 §5.2.1", [],
        "return the header as text/rfc822-headers, or nothing";
    RETURNED_MESSAGE_CUT = "returned-message-cut", Deviation, "RC-13", "RFC 3461 §6.2", ["chasquid", "Stalwart"],
        "return the whole message or its header";
    RETURNED_HEADER_RAW_OCTETS = "returned-header-raw-octets", Deviation, "RC-10", "RFC 6522 §4", [],
        "use the global types, or quoted-printable for the header";
    RETURNED_HEADER_MALFORMED = "returned-header-malformed", Note, "RC-12", "RFC 6522 §4", [],
        "return the header as it came: this may be the fault of the original";
    GLOBAL_HEADERS_PARAMETERS = "global-headers-parameters", Violation, "I18-12", "RFC 6533 §6.3", [],
        "write the type without parameters";
    FULL_MESSAGE_WITHOUT_FAILURE = "full-message-without-failure", Deviation, "RC-5", "RFC 3461 §6.2", [],
        "return the header only when nothing failed";
}

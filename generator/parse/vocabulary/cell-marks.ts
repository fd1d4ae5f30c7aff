/** Marks behind a name that refer to a note below the table. */
export const FOOTNOTE_MARK = /\s*[*\u2020\u2021\u00b2\u00b3\u00b9\u2070-\u2079]+$/;

/** What a cell says yes with, in a column such as _Required_: a word or a tick. */
export const YES = /^(?:(?:y|yes|true|required)\b|x$|[\u2611\u2705\u2713\u2714]|:(?:heavy|white)_check_mark:)/iu;

/** What a cell says no with. */
export const NO = /^(?:n|no|false|optional|not required)\b/i;

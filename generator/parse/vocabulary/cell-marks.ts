/** Marks behind a name that refer to a note below the table. */
export const FOOTNOTE_MARK = /\s*[*\u2020\u2021\u00b2\u00b3\u00b9\u2070-\u2079]+$/;

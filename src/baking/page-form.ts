/**
 * The beginning of a web page, saved in place of the badge that it shows; few are well-formed
 * enough to be read as a picture.
 */
export const pageForm = /^\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+)?html[\s>]/i;

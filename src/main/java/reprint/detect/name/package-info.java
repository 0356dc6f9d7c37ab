/**
 * A licence named in words, abbreviations or signs becomes a licence: "CC BY-ND 4.0", "Attribution
 * - NoDerivs". No element of a name is ever lost: if one may be missing, the match says so.
 */
package reprint.detect.name;

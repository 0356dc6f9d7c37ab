/** Files beside a document that state its licence: NAME.license, REUSE.toml, dep5, LICENSE. */
package reprint.read.companion;

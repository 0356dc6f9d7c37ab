/** Files beside a document that name its licence: NAME.license, REUSE.toml, dep5, LICENSE. */
package reprint.read.companion;

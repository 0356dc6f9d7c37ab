/** Text that several formats share: places, excerpts, names of licences, edits in words. */
package reprint.report.text;

/** The command line: paths, options, streams and exit status. */
package reprint.cli;

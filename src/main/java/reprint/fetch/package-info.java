/**
 * An address becomes the answer of its server, or the reason why there is none. The only place that
 * knows the network; never loaded unless somebody asked for it on the command line.
 */
package reprint.fetch;

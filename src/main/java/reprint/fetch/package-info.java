/**
 * An address becomes the answer of its server, or the reason why there is none. The only room that
 * uses the network; loaded only if the command line asks for it.
 */
package reprint.fetch;

/**
 * Which part of a web page is the article. Follows Readability's scoring; our own rules are marked.
 */
package reprint.read.article;

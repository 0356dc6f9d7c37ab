/**
 * Which part of a web page is the article. Follows Readability's scoring; its own rules are marked.
 */
package reprint.read.article;

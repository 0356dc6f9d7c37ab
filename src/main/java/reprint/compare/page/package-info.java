/**
 * What on either side is the article and what is the page around it; moves, headlines, additions.
 */
package reprint.compare.page;

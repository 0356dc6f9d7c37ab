/** Web pages: text, blocks and links of the article and of the page around it. */
package reprint.read.html;

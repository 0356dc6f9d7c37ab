/** The credits of pictures and of listed works. */
package reprint.credit.work;

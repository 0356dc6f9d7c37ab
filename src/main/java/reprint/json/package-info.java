/** JSON read and written. Sole user of jackson-core. */
package reprint.json;

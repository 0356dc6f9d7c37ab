/** Values as bytes: one codec for the files that a build or a run keeps. */
package reprint.binary;

/** Letters made alike: what differs only in spelling, signs or encoding is the same afterwards. */
package reprint.compare.fold;

package reprint.detect.name;

import reprint.catalog.License;

/**
 * An address that looks like a licence's.
 *
 * @param license that it names, or the nearest less specific one; null if there is none
 * @param badge whether it is a picture's
 * @param identifier whether it carries an SPDX identifier and not a path
 * @param exact whether a licence matches the whole address
 * @param canonical whether it is written as in the catalogue, apart from scheme and document
 * @param suggestion a canonical address; "" if none is similar
 */
public record Address(
    License license,
    boolean badge,
    boolean identifier,
    boolean exact,
    boolean canonical,
    String suggestion) {}

package reprint.detect.name;

import reprint.catalog.License;

/**
 * An address in the manner of a licence's.
 *
 * @param license that it names, or the nearest less specific one; null: none
 * @param badge whether it is a picture's
 * @param identifier whether it carries an SPDX identifier and not a path
 * @param exact whether there is a licence with all that the address says
 * @param canonical whether it is written as the catalogue has it, scheme and document apart
 * @param suggestion a canonical address; "": none is near
 */
public record Address(
    License license,
    boolean badge,
    boolean identifier,
    boolean exact,
    boolean canonical,
    String suggestion) {}

package reprint.catalog;

import java.util.Set;

/**
 * One Creative Commons licence or public-domain tool, or a family of licences if a document does
 * not give the version ({@code CC-BY-ND}) or says only "Creative Commons" ({@code CC}).
 *
 * @param id SPDX identifier, else the same pattern with the jurisdiction ({@code CC-BY-ND-3.0-EE})
 * @param uri canonical address; "" for a family
 * @param spdx SPDX identifier; "" if SPDX has none
 * @param unit path part of the address, such as {@code by-nc-nd}; "" for a family
 * @param elements of {@code BY NC ND SA}, in that order; empty for public-domain tools and {@code
 *     CC}
 * @param version such as {@code 4.0}; "" for a family
 * @param jurisdiction upper-case code such as {@code DE}, {@code SCOTLAND}, {@code IGO}; "": none
 * @param status {@code current}, {@code superseded} or {@code retired}; "" for a family
 * @param permits ccREL names such as {@code DerivativeWorks}
 * @param requires ccREL names such as {@code Attribution}
 * @param prohibits ccREL names such as {@code CommercialUse}
 */
public record License(
    String id,
    String uri,
    String spdx,
    String unit,
    Set<String> elements,
    String version,
    String jurisdiction,
    String status,
    Set<String> permits,
    Set<String> requires,
    Set<String> prohibits) {

  /** How people write it: {@code CC BY-ND 3.0 EE}, {@code CC0 1.0}. */
  public String name() {
    StringBuilder name = new StringBuilder(id);
    for (int i = 1; i < id.length() - 1; i++) {
      boolean version = Character.isDigit(id.charAt(i + 1)) || Character.isDigit(id.charAt(i - 1));
      if (id.charAt(i) == '-' && (version || i == 2)) {
        name.setCharAt(i, ' ');
      }
    }
    return name.toString();
  }

  // No two licences share an identifier.
  @Override
  public boolean equals(Object other) {
    return other instanceof License license && id.equals(license.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Whether neither version nor port is known. */
  public boolean isFamily() {
    return uri.isEmpty();
  }
}

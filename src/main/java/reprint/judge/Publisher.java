package reprint.judge;

import java.util.List;
import reprint.config.AddressPattern;

/**
 * A publisher whose terms are a pack.
 *
 * @param names as credits write it, the usual one first; letter case counts, since some are common
 *     words
 * @param sources addresses of its texts
 * @param pixel addresses of the images by which it counts readers; empty: none is known
 * @param allow edits that its terms permit: {@code time place style headline shorten translate}
 * @param grants id of the licence under which it publishes; {@code own}: by terms of its own,
 *     without a CC licence; "": it depends on the text, or is unknown
 * @param terms address and date of the terms that were read
 */
public record Publisher(
    List<String> names,
    List<AddressPattern> sources,
    List<AddressPattern> pixel,
    List<String> allow,
    String grants,
    String terms) {

  public Publisher {
    names = List.copyOf(names);
    sources = List.copyOf(sources);
    pixel = List.copyOf(pixel);
    allow = List.copyOf(allow);
  }

  /** The publisher as the one who permits, for use in a sentence. */
  String permission() {
    return "the terms of " + names.get(0) + ", " + terms;
  }

  /** Whether an address is one of its own. */
  public boolean publishes(String address) {
    return sources.stream().anyMatch(source -> source.fits(address));
  }

  /** Whether an address is that of an image by which it counts readers. */
  public boolean counts(String address) {
    return pixel.stream().anyMatch(pattern -> pattern.fits(address));
  }

  /** Whether a text contains one of its names as whole words. */
  public boolean isNamedIn(String text) {
    return names.stream().anyMatch(name -> isWord(text, name));
  }

  private static boolean isWord(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }
}

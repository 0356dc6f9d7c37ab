package reprint.credit;

import java.util.List;

/**
 * Phrases that may show something beyond credit, each with its place; for a person to judge.
 *
 * @param endorsement "our official partner"
 * @param restriction "all rights reserved": terms beyond the licence
 * @param commerce "add to cart"
 * @param excerpt "read the full article": the text is a part of a longer one
 * @param translation "translated by", the link to the original beside those to other languages, or
 *     front matter with the original's title
 * @param permission "with kind permission of the author", for the text itself
 */
public record Signals(
    List<Mention> endorsement,
    List<Mention> restriction,
    List<Mention> commerce,
    List<Mention> excerpt,
    List<Mention> translation,
    List<Mention> permission) {

  /** Nothing of the kind. */
  public static final Signals NONE =
      new Signals(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Signals {
    endorsement = List.copyOf(endorsement);
    restriction = List.copyOf(restriction);
    commerce = List.copyOf(commerce);
    excerpt = List.copyOf(excerpt);
    translation = List.copyOf(translation);
    permission = List.copyOf(permission);
  }
}

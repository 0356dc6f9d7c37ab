package reprint.picture;

import java.util.List;
import reprint.credit.Mention;
import reprint.detect.Declaration;

/**
 * A picture file that was opened.
 *
 * @param file its address in the document
 * @param declarations of licences in its metadata
 * @param creators that its metadata name
 * @param rights what its metadata say of copyright and use, in their words
 */
public record Picture(
    String file, List<Declaration> declarations, List<Mention> creators, List<Mention> rights) {
  public Picture {
    declarations = List.copyOf(declarations);
    creators = List.copyOf(creators);
    rights = List.copyOf(rights);
  }
}

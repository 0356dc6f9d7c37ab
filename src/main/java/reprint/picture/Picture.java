package reprint.picture;

import java.util.List;
import reprint.credit.Mention;
import reprint.detect.Declaration;

/**
 * An opened picture file.
 *
 * @param file its address in the document
 * @param declarations of licences in its metadata
 * @param creators named in its metadata
 * @param rights statements on copyright and use in its metadata
 */
public record Picture(
    String file, List<Declaration> declarations, List<Mention> creators, List<Mention> rights) {
  public Picture {
    declarations = List.copyOf(declarations);
    creators = List.copyOf(creators);
    rights = List.copyOf(rights);
  }
}

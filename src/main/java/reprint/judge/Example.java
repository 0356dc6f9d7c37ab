package reprint.judge;

import java.util.Map;
import java.util.Optional;
import reprint.yaml.Mark;
import reprint.yaml.Node;

/**
 * A whole document and the outcome of a rule for it.
 *
 * @param expect the outcome
 * @param document its text
 * @param format file name extension, which decides how it is read: {@code md}, {@code txt}, {@code
 *     html}
 * @param original the text it was taken from, in the same format; empty if not known
 * @param images metadata of picture files: address, then fields ({@code xmp:cc:license})
 * @param config the mapping of a configuration file; empty: none
 * @param mark where it stands
 */
public record Example(
    Outcome expect,
    String document,
    String format,
    Optional<String> original,
    Map<String, Map<String, String>> images,
    Optional<Node> config,
    Mark mark) {

  public Example {
    images = Map.copyOf(images);
  }
}

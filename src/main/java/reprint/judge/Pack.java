package reprint.judge;

import java.util.List;

/**
 * Rules that belong together.
 *
 * @param name the folder's name
 * @param version of the pack
 * @param license of the rule files
 * @param about one sentence
 * @param rules sorted by id
 */
public record Pack(String name, String version, String license, String about, List<Rule> rules) {
  public Pack {
    rules = List.copyOf(rules);
  }
}

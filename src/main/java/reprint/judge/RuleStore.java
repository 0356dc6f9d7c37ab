package reprint.judge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import reprint.yaml.Mark;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/** Where the content of rule files comes from: the files themselves. */
final class RuleStore {
  /** The content of a file; an empty node where it cannot be read. */
  Node read(Path file, Problems problems) {
    try {
      return Yaml.read(file.toString(), Files.readString(file), problems);
    } catch (CharacterCodingException e) {
      return missing(file, "is not UTF-8", problems);
    } catch (IOException e) {
      return missing(file, "cannot be read: " + e.getMessage(), problems);
    }
  }

  private static Node missing(Path file, String why, Problems problems) {
    Mark mark = new Mark(file.toString(), 0, 0, 0, "");
    problems.add(mark, why);
    return Node.scalar(mark, "");
  }
}

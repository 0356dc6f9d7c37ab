package reprint.yaml;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the content of YAML files comes from. */
public interface YamlFiles {
  /** The content of a file; if it cannot be read, an empty scalar and a reported mistake. */
  Node read(Path file, Problems problems);

  /** The files themselves. */
  static YamlFiles sources() {
    return YamlFiles::source;
  }

  /**
   * The build's archive of a folder's files, for files that have not changed; else the files
   * themselves. Nodes from an archive have no excerpts, and lack the keys left out.
   */
  static YamlFiles in(Path folder) {
    Path archive = folder.resolve(Archive.NAME);
    try {
      return Files.isRegularFile(archive) ? Archive.open(archive) : sources();
    } catch (IOException e) {
      return sources();
    }
  }

  private static Node source(Path file, Problems problems) {
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

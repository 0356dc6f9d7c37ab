package reprint.yaml;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Parsed files in one: reading it takes a tenth of the time that parsing takes. An index of paths,
 * each with the sum of its file, so that an edited file wins; then the nodes.
 */
final class Archive implements YamlFiles {
  static final String NAME = "rules.bin";
  private static final int MARK = 0x52504E31;

  private final Path folder;
  private final ByteBuffer content;
  private final Map<String, Entry> entries;

  /** Where the nodes of a file stand, and of which content they were made. */
  private record Entry(long sum, int offset) {}

  private Archive(Path folder, ByteBuffer content, Map<String, Entry> entries) {
    this.folder = folder;
    this.content = content;
    this.entries = entries;
  }

  /**
   * The archive in a file.
   *
   * @throws IOException where it is none
   */
  static Archive open(Path file) throws IOException {
    ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      if (content.getInt() != MARK) {
        throw new IOException(file + " is not an archive of this version");
      }
      Map<String, Entry> entries = new HashMap<>();
      for (int count = content.getInt(); count > 0; count--) {
        String name = NodeCodec.text(content);
        entries.put(name, new Entry(content.getLong(), content.getInt()));
      }
      return new Archive(file.getParent(), content.slice(), entries);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException(file + " is damaged", e);
    }
  }

  /**
   * Makes an archive; see {@link #open}.
   *
   * @param files below {@code folder}
   * @param leftOut keys of a file's mapping that are not needed at each start
   */
  static byte[] make(Path folder, List<Path> files, Set<String> leftOut) throws IOException {
    ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream index = new DataOutputStream(bytes);
    index.writeInt(MARK);
    index.writeInt(files.size());
    for (Path file : files) {
      byte[] source = Files.readAllBytes(file);
      Problems problems = Problems.gather();
      Node node = Yaml.read(file.toString(), new String(source, StandardCharsets.UTF_8), problems);
      problems.throwIfAny();
      NodeCodec.write(name(folder, file), index);
      index.writeLong(sum(source));
      index.writeInt(nodes.size());
      NodeCodec.write(node.without(leftOut), new DataOutputStream(nodes));
    }
    nodes.writeTo(bytes);
    return bytes.toByteArray();
  }

  @Override
  public Node read(Path file, Problems problems) {
    try {
      Entry entry = file.startsWith(folder) ? entries.get(name(folder, file)) : null;
      if (entry != null && entry.sum() == sum(content(file))) {
        return NodeCodec.read(content.duplicate().position(entry.offset()), file.toString());
      }
    } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
      return YamlFiles.sources().read(file, problems);
    }
    return YamlFiles.sources().read(file, problems);
  }

  private static String name(Path folder, Path file) {
    return file.toString().substring(folder.toString().length() + 1).replace('\\', '/');
  }

  /** A hundred small files are read at each start: by channels it takes three times as long. */
  private static byte[] content(Path file) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      return in.readAllBytes();
    }
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue() << 24 ^ bytes.length;
  }
}

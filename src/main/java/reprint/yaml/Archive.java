package reprint.yaml;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import reprint.binary.BinaryFile;
import reprint.binary.BinaryReader;
import reprint.binary.BinaryWriter;

/**
 * Parsed files in one: reading it takes a tenth of the time of parsing. It stores each file's path,
 * its nodes and the checksum of its content, so that an edited file wins.
 */
final class Archive implements YamlFiles {
  static final String NAME = "rules.bin";
  private static final String FORM = "reprint-rules-2";

  private final Path folder;
  private final Map<String, Entry> entries;

  /** The nodes of a file, and the checksum of its content. */
  private record Entry(long sum, byte[] nodes) {}

  private Archive(Path folder, Map<String, Entry> entries) {
    this.folder = folder;
    this.entries = entries;
  }

  /** The archive in a file. @throws IOException if it is none */
  static Archive open(Path file) throws IOException {
    Map<String, Entry> entries = new HashMap<>();
    BinaryReader archive = new BinaryFile(file, FORM).read();
    archive.list(in -> entries.put(in.text(), new Entry(in.bits(), in.bytes())));
    return new Archive(file.getParent(), entries);
  }

  /**
   * Makes an archive; see {@link #open}.
   *
   * @param files below {@code folder}
   * @param leftOut keys of a file's mapping that are not needed at each start
   */
  static void make(Path archive, Path folder, List<Path> files, Set<String> leftOut)
      throws IOException {
    BinaryFile target = new BinaryFile(archive, FORM);
    BinaryWriter out = target.writer();
    out.number(files.size());
    for (Path file : files) {
      byte[] source = Files.readAllBytes(file);
      Problems problems = Problems.gather();
      Node node = Yaml.read(file.toString(), new String(source, StandardCharsets.UTF_8), problems);
      problems.throwIfAny();
      BinaryWriter nodes = new BinaryWriter();
      NodeCodec.write(nodes, node.without(leftOut));
      out.text(name(folder, file));
      out.bits(sum(source));
      out.bytes(nodes.toBytes());
    }
    target.write(out);
  }

  @Override
  public Node read(Path file, Problems problems) {
    try {
      Entry entry = file.startsWith(folder) ? entries.get(name(folder, file)) : null;
      if (entry != null && entry.sum() == sum(content(file))) {
        return new NodeCodec(file.toString()).read(BinaryReader.of(entry.nodes()));
      }
    } catch (IOException e) {
      return YamlFiles.sources().read(file, problems);
    }
    return YamlFiles.sources().read(file, problems);
  }

  private static String name(Path folder, Path file) {
    return file.toString().substring(folder.toString().length() + 1).replace('\\', '/');
  }

  /** Each start reads a hundred small files; channels would take three times as long. */
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

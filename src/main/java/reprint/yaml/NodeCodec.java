package reprint.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import reprint.binary.BinaryReader;
import reprint.binary.BinaryWriter;
import reprint.binary.DamagedException;

/**
 * Nodes as bytes: kind, place, then the text, the items, or the keys and values.
 *
 * @param path of their file
 */
record NodeCodec(String path) {
  private static final Node.Kind[] KINDS = Node.Kind.values();

  static void write(BinaryWriter out, Node node) {
    out.constant(node.kind());
    out.number(node.line());
    out.number(node.column());
    out.number(node.mark().endColumn());
    switch (node.kind()) {
      case SCALAR -> out.text(node.text());
      case SEQUENCE -> out.list(node.items(), NodeCodec::write);
      case MAPPING ->
          out.list(
              node.keys().values(),
              (to, key) -> {
                write(to, key);
                write(to, node.field(key.text()));
              });
    }
  }

  Node read(BinaryReader in) throws DamagedException {
    Node.Kind kind = in.constant(KINDS);
    Mark mark = new Mark(path, in.integer(), in.integer(), in.integer(), "");
    return switch (kind) {
      case SCALAR -> Node.scalar(mark, in.text());
      case SEQUENCE -> Node.sequence(mark, in.list(this::read));
      case MAPPING -> mapping(in, mark);
    };
  }

  private Node mapping(BinaryReader in, Mark mark) throws DamagedException {
    Map<String, Node> fields = new LinkedHashMap<>();
    Map<String, Node> keys = new LinkedHashMap<>();
    in.list(
        from -> {
          Node key = read(from);
          keys.put(key.text(), key);
          return fields.put(key.text(), read(from));
        });
    return Node.mapping(mark, fields, keys);
  }
}

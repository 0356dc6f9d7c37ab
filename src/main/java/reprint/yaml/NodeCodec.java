package reprint.yaml;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nodes as bytes: kind, place, then the text, the items, or the keys and values. */
final class NodeCodec {
  private static final Node.Kind[] KINDS = Node.Kind.values();

  private NodeCodec() {}

  static void write(Node node, DataOutputStream out) throws IOException {
    out.writeByte(node.kind().ordinal());
    out.writeInt(node.line());
    out.writeInt(node.column());
    out.writeInt(node.mark().endColumn());
    switch (node.kind()) {
      case SCALAR -> write(node.text(), out);
      case SEQUENCE -> {
        out.writeInt(node.items().size());
        for (Node item : node.items()) {
          write(item, out);
        }
      }
      case MAPPING -> {
        out.writeInt(node.keys().size());
        for (Node key : node.keys().values()) {
          write(key, out);
          write(node.field(key.text()), out);
        }
      }
    }
  }

  static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static Node read(ByteBuffer in, String path) {
    Node.Kind kind = KINDS[in.get() % KINDS.length];
    Mark mark = new Mark(path, in.getInt(), in.getInt(), in.getInt(), "");
    return switch (kind) {
      case SCALAR -> Node.scalar(mark, text(in));
      case SEQUENCE -> Node.sequence(mark, items(in, path));
      case MAPPING -> mapping(in, path, mark);
    };
  }

  private static List<Node> items(ByteBuffer in, String path) {
    List<Node> items = new ArrayList<>();
    for (int count = in.getInt(); count > 0; count--) {
      items.add(read(in, path));
    }
    return items;
  }

  private static Node mapping(ByteBuffer in, String path, Mark mark) {
    Map<String, Node> fields = new LinkedHashMap<>();
    Map<String, Node> keys = new LinkedHashMap<>();
    for (int count = in.getInt(); count > 0; count--) {
      Node key = read(in, path);
      keys.put(key.text(), key);
      fields.put(key.text(), read(in, path));
    }
    return Node.mapping(mark, fields, keys);
  }

  /** A text and its length in bytes before it. */
  static String text(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("length " + length);
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

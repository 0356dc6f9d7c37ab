package reprint.read.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The visible part of a page as a flat list of elements, texts and made paragraphs in reading
 * order, each with its parent and the end of its content. Node {@code i} contains the nodes {@code
 * i + 1} to {@code end(i) - 1}; so nothing needs recursion, and sums over a subtree are
 * differences.
 */
public final class Outline {
  /** The name of text nodes. */
  static final String TEXT = "#text";

  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final List<Node> nodes = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Set<NameSigns>> signs = new ArrayList<>();
  private final Map<String, Set<NameSigns>> known = new HashMap<>();
  private int[] parents = new int[256];
  private int[] ends = new int[256];

  public int size() {
    return nodes.size();
  }

  /** The element of a node; null for text and made paragraphs. */
  public Element element(int i) {
    return nodes.get(i) instanceof Element element ? element : null;
  }

  /** The text of a node; null for elements and made paragraphs. */
  public TextNode text(int i) {
    return nodes.get(i) instanceof TextNode text ? text : null;
  }

  /** The element's name in lower case, {@link #TEXT}, or {@code p} for a made paragraph. */
  public String tag(int i) {
    return tags.get(i);
  }

  /** Class and id in lower case, {@code adBox} as {@code ad-box}, separated by a space; or "". */
  public String names(int i) {
    return names.get(i);
  }

  /** Whether class or id has the sign. */
  public boolean shows(int i, NameSigns sign) {
    return signs.get(i).contains(sign);
  }

  /** Whether the element has a class. */
  public boolean hasClass(int i) {
    return names.get(i).lastIndexOf(' ') > 0;
  }

  /** The parent's index; -1 for the root. */
  public int parent(int i) {
    return parents[i];
  }

  /** The index after the last node in it. */
  public int end(int i) {
    return ends[i];
  }

  /** Whether a node is a paragraph without an element of its own. */
  public boolean isMade(int i) {
    return nodes.get(i) == null;
  }

  /** An attribute's value; "" if there is none. */
  public String attribute(int i, String name) {
    Element element = element(i);
    return element == null ? "" : element.attr(name);
  }

  public boolean isIn(int i, int ancestor) {
    return i >= ancestor && i < ends[ancestor];
  }

  /** Whether {@code i} is inside, or is, an element of that name. */
  public boolean isUnder(int i, String tag) {
    return nearest(i, tag) >= 0;
  }

  /** Whether it is code; highlighters give its parts names of their own. */
  public boolean isCode(int i) {
    return isUnder(i, "pre") || isUnder(i, "code");
  }

  /** The node itself or the nearest surrounding one of that name; -1: there is none. */
  public int nearest(int i, String tag) {
    int at = i;
    while (at >= 0 && !tags.get(at).equals(tag)) {
      at = parents[at];
    }
    return at;
  }

  /** All text of a node, white space unchanged, a space between blocks. */
  public String wholeText(int i) {
    StringBuilder all = new StringBuilder();
    for (int k = i; k < ends[i]; k++) {
      if (nodes.get(k) instanceof TextNode text) {
        all.append(text.getWholeText());
      } else if (Markup.isBlock(tags.get(k)) || tags.get(k).equals("br")) {
        all.append(' ');
      }
    }
    return all.toString();
  }

  /** Appends a node and returns its index; {@code node} null: a made paragraph. */
  int add(Node node, int parent) {
    int i = nodes.size();
    if (i == parents.length) {
      parents = Arrays.copyOf(parents, 2 * i);
      ends = Arrays.copyOf(ends, 2 * i);
    }
    parents[i] = parent;
    ends[i] = i + 1;
    nodes.add(node);
    tags.add(node instanceof Element e ? e.normalName() : node == null ? "p" : TEXT);
    names.add(node instanceof Element e ? names(e) : "");
    signs.add(known.computeIfAbsent(names.get(i), NameSigns::of));
    return i;
  }

  /** Ends node {@code i}. */
  void close(int i) {
    ends[i] = nodes.size();
  }

  private static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String joined = element.className() + ' ' + element.id().replace(' ', '-');
    return joined.length() == 1
        ? ""
        : INNER_CAPITAL.matcher(joined).replaceAll("-").toLowerCase(Locale.ROOT);
  }
}

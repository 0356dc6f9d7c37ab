package reprint.read.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Prefixes of RDFa names. Names are returned with the usual prefix of their namespace, whatever
 * prefix the page uses.
 *
 * @param usual by the page's own prefix
 */
record Prefixes(Map<String, String> usual) {
  /** The usual prefix by namespace. */
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "http://creativecommons.org/ns#", "cc",
          "http://web.resource.org/cc/", "cc",
          "http://purl.org/dc/terms/", "dct",
          "http://purl.org/dc/elements/1.1/", "dc",
          "http://www.w3.org/1999/xhtml/vocab#", "xhv",
          "http://schema.org/", "schema",
          "http://ogp.me/ns#", "og",
          "http://xmlns.com/foaf/0.1/", "foaf");

  /** No page uses more; each element that declares one copies all of them. */
  private static final int MOST = 100;

  private static final Pattern MAPPING = Pattern.compile("(?<![\\w.-])([\\w.-]++):\\s++(\\S++)");

  static final Prefixes KNOWN = new Prefixes(Map.of("dcterms", "dct"));

  /** The prefixes inside {@code element}: these, unless the element declares others. */
  Prefixes with(Element element) {
    Map<String, String> found = new HashMap<>();
    if (element.hasAttr("prefix")) {
      Matcher m = MAPPING.matcher(element.attr("prefix"));
      while (m.find() && found.size() < MOST) {
        put(found, m.group(1), m.group(2));
      }
    }
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith("xmlns:")) {
        put(found, attribute.getKey().substring("xmlns:".length()), attribute.getValue());
      }
    }
    if (found.isEmpty() || usual.size() + found.size() > 2 * MOST) {
      return this;
    }
    Map<String, String> all = new HashMap<>(usual);
    all.putAll(found);
    return new Prefixes(all);
  }

  private static void put(Map<String, String> found, String prefix, String namespace) {
    String known = NAMESPACES.get(namespace.replaceFirst("^https:", "http:"));
    found.put(prefix.toLowerCase(Locale.ROOT), known == null ? prefix : known);
  }

  /** A name with its usual prefix: {@code cc:license}. */
  String name(String token) {
    for (Map.Entry<String, String> namespace : NAMESPACES.entrySet()) {
      String address = namespace.getKey();
      if (token.startsWith(address)) {
        return namespace.getValue() + ":" + token.substring(address.length());
      }
    }
    int colon = token.indexOf(':');
    if (colon < 1) {
      return token;
    }
    String prefix = token.substring(0, colon).toLowerCase(Locale.ROOT);
    return usual.getOrDefault(prefix, prefix) + token.substring(colon);
  }
}

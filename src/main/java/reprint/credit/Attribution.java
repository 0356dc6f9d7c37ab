package reprint.credit;

import java.util.List;
import java.util.Locale;

/**
 * A credit as Creative Commons recommends it: title, author, source, licence, and what was changed.
 *
 * @param title of the work; "" if not stated
 * @param authors in their order; may be empty
 * @param source address of the work; "" if not stated
 * @param license its name, such as {@code CC BY-ND 4.0}
 * @param licenseUri its address
 * @param changes what was changed; "" if nothing
 */
public record Attribution(
    String title,
    List<String> authors,
    String source,
    String license,
    String licenseUri,
    String changes) {

  /** How a credit is written. */
  public enum Form {
    TEXT,
    HTML,
    MARKDOWN;

    private String link(String words, String address) {
      if (address.isEmpty()) {
        return escaped(words);
      }
      return switch (this) {
        case TEXT -> words + " (" + address + ")";
        case HTML -> "<a href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
        case MARKDOWN -> "[" + escaped(words) + "](<" + address.replace(">", "%3E") + ">)";
      };
    }

    private String license(String words, String address) {
      return this == HTML
          ? link(words, address).replace("<a ", "<a rel=\"license\" ")
          : link(words, address);
    }

    private String escaped(String words) {
      return switch (this) {
        case TEXT -> words;
        case HTML ->
            words
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        case MARKDOWN -> words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
      };
    }
  }

  public Attribution {
    authors = List.copyOf(authors);
  }

  /** The credit in one line. */
  public String write(Form form) {
    String named =
        title.isEmpty() ? form.link("This work", source) : "“" + form.link(title, source) + "”";
    String by = authors.isEmpty() ? "" : " by " + form.escaped(joined());
    String terms = " is licensed under " + form.license(license, licenseUri) + ".";
    String changed = changes.isEmpty() ? "" : " " + form.escaped(sentence(changes));
    return named + by + terms + changed;
  }

  private String joined() {
    int last = authors.size() - 1;
    return last == 0
        ? authors.get(0)
        : String.join(", ", authors.subList(0, last)) + " and " + authors.get(last);
  }

  private static String sentence(String words) {
    String start = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }
}

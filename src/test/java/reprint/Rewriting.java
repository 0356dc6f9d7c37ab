package reprint;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to write the same article down differently; none of them may change what is found. */
enum Rewriting {
  OTHER_LINE_ENDS {
    @Override
    String of(String text, String format) {
      return text.replace("\n", "\r\n");
    }
  },
  OTHER_QUOTES {
    @Override
    String of(String text, String format) {
      return text.replace('’', '\'').replace("…", "...").replace("– ", "— ");
    }
  },
  OTHER_UNICODE_FORM {
    @Override
    String of(String text, String format) {
      return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
  },
  OTHER_WRAPPING {
    @Override
    String of(String text, String format) {
      return switch (format) {
        case "html" -> rewrapped(text, "\n", line -> line.startsWith("<p>"), 60);
        default -> rewrapped(text, "\n\n", Rewriting::isProse, 60);
      };
    }
  },
  BYTE_ORDER_MARK {
    @Override
    String of(String text, String format) {
      return "\uFEFF" + text;
    }
  };

  /** Rulers, headers, lists, tables, quotes, mark-up, notes, and a word that is parted. */
  private static final Pattern NO_PROSE =
      Pattern.compile("(?m)^\\s*([-=*|#>\\[<+]|\\d+\\.)|^[\\w-]+( \\[\\d+])?: |://|-$|^---");

  abstract String of(String text, String format);

  private static boolean isProse(String paragraph) {
    return paragraph.length() > 200 && !NO_PROSE.matcher(paragraph).find();
  }

  private static String rewrapped(
      String text, String separator, Predicate<String> which, int width) {
    List<String> parts = Arrays.asList(text.split(Pattern.quote(separator), -1));
    return parts.stream()
        .map(part -> which.test(part) ? wrapped(part, width) : part)
        .collect(Collectors.joining(separator));
  }

  private static String wrapped(String paragraph, int width) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : paragraph.split("[ \n]+")) {
      boolean breaks = column + word.length() > width;
      out.append(out.isEmpty() ? "" : breaks ? "\n" : " ").append(word);
      column = breaks ? word.length() : column + word.length() + 1;
    }
    return out.toString();
  }
}

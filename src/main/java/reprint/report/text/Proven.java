package reprint.report.text;

import reprint.judge.Facts;

/** What the record of an original proves, for people. */
public final class Proven {
  private Proven() {}

  /** {@code post.md: original: ADDRESS (named by the credit) as read on 2026-11-22, then …}. */
  public static String line(String path, Facts.Proof proof) {
    return Printable.line(path + ": original: " + sentence(proof));
  }

  public static String sentence(Facts.Proof proof) {
    return proof.address()
        + named(proof.named())
        + " as read on "
        + day(proof.read().toString())
        + licenses(proof);
  }

  private static String named(String named) {
    return switch (named) {
      case "config" -> " (named by the configuration)";
      case "credit" -> " (the source link of the credit)";
      case "notice" -> " (the link in the note on where it first appeared)";
      case "canonical" -> " (the canonical link)";
      default -> " (found by its text)";
    };
  }

  private static String licenses(Facts.Proof proof) {
    if (proof.licenses().isEmpty()) {
      return ", without a licence on that day";
    }
    String names = String.join(", ", proof.licenses().stream().map(Labels::license).toList());
    String when =
        proof.licensed().equals(proof.read()) ? "that day" : day(proof.licensed().toString());
    return ", under " + names + (when.equals("that day") ? " on " : " since ") + when;
  }

  private static String day(String instant) {
    return instant.split("T", 2)[0];
  }
}

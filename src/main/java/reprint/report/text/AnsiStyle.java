package reprint.report.text;

/** Colours of a terminal (ECMA-48 SGR), or none. Colours only repeat what the words say. */
public enum AnsiStyle {
  OFF,
  ON;

  public String bold(String text) {
    return sgr("1", text);
  }

  public String faint(String text) {
    return sgr("2", text);
  }

  /** In the colour of a level or verdict, such as {@code error} or {@code pass}. */
  public String level(String label, String text) {
    return switch (label) {
      case "error", "fail" -> sgr("1;31", text);
      case "warning", "review" -> sgr("1;33", text);
      case "pass" -> sgr("1;32", text);
      default -> sgr("1;36", text);
    };
  }

  private String sgr(String code, String text) {
    return this == OFF || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}

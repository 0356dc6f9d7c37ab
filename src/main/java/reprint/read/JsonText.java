package reprint.read;

/** Finds the ends of values in JSON's text. */
final class JsonText {
  private JsonText() {}

  /** Behind the string, number or word that starts at {@code from}. */
  static int end(String json, int from) {
    if (from >= json.length()) {
      return json.length();
    }
    char quote = json.charAt(from);
    return quote == '"' || quote == '\'' ? stringEnd(json, from, quote) : wordEnd(json, from);
  }

  private static int stringEnd(String json, int from, char quote) {
    int at = from + 1;
    while (at < json.length() && json.charAt(at) != quote) {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(json.length(), at + 1);
  }

  private static int wordEnd(String json, int from) {
    int at = from;
    while (at < json.length() && ",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}

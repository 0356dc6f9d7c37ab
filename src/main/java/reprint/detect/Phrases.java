package reprint.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.Letters;

/** Asks whether a text holds one of the phrases that all languages have for a purpose. */
final class Phrases {
  private static final List<String> PURPOSES =
      List.of(
          "intro",
          "intro-behind",
          "media-host",
          "media",
          "media-field",
          "site",
          "third",
          "parts",
          "credits",
          "this",
          "owner",
          "general",
          "legal-text",
          "either");

  private final Catalog catalog;
  private final Map<String, Map<Character, List<String>>> byFirst = new HashMap<>();

  Phrases(Catalog catalog) {
    this.catalog = catalog;
    for (String purpose : PURPOSES) {
      Map<Character, List<String>> phrases = new HashMap<>();
      for (String phrase : catalog.phrases(purpose)) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        phrases.computeIfAbsent(lower.charAt(0), c -> new ArrayList<>()).add(lower);
      }
      byFirst.put(purpose, phrases);
    }
  }

  /** Whether {@code text} holds one of them, as whole words. */
  boolean in(String purpose, String text) {
    Map<Character, List<String>> phrases = byFirst.get(purpose);
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (isEdge(lower, i - 1) && isAt(phrases, lower, i)) {
        return true;
      }
    }
    return false;
  }

  /** How many different ones {@code text} holds, as whole words. */
  int count(String purpose, String text) {
    Map<Character, List<String>> phrases = byFirst.get(purpose);
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> held = new HashSet<>();
    for (int i = 0; i < lower.length(); i++) {
      if (isEdge(lower, i - 1)) {
        String phrase = at(phrases, lower, i);
        if (phrase != null) {
          held.add(phrase);
        }
      }
    }
    return held.size();
  }

  /** Whether {@code text} begins with one of them, quotes and marks apart. */
  boolean starts(String purpose, String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    String lower = text.substring(start, Math.min(text.length(), start + 60));
    return isAt(byFirst.get(purpose), lower.toLowerCase(Locale.ROOT), 0);
  }

  private static boolean isAt(Map<Character, List<String>> phrases, String lower, int at) {
    return at(phrases, lower, at) != null;
  }

  /** The phrase that stands at {@code at}, or null. */
  private static String at(Map<Character, List<String>> phrases, String lower, int at) {
    if (at >= lower.length()) {
      return null;
    }
    for (String phrase : phrases.getOrDefault(lower.charAt(at), List.of())) {
      if (lower.startsWith(phrase, at) && isEdge(lower, at + phrase.length())) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether {@code text} holds {@code phrase} as whole words, in any case. */
  boolean holds(String text, String phrase) {
    String lower = text.toLowerCase(Locale.ROOT);
    String wanted = phrase.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      if (isEdge(lower, at - 1) && isEdge(lower, at + wanted.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code word} is one of them, in any case. */
  boolean is(String purpose, String word) {
    return catalog.phrases(purpose).stream().anyMatch(p -> p.equalsIgnoreCase(word));
  }

  /** Whether no word goes on at {@code at}; scripts without spaces have no edges. */
  private static boolean isEdge(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return !Character.isLetterOrDigit(c) || Letters.isWrittenTogether(c);
  }
}

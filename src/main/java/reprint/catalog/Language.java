package reprint.catalog;

import java.util.List;
import java.util.Map;

/** The words by which people who write in a language give credit. */
public interface Language {
  /**
   * The keys of a language file that hold phrases; {@code rules/languages/README.md} tells what.
   */
  List<String> KEYS =
      List.of(
          "language-name",
          "this",
          "the",
          "work",
          "author-label",
          "byline",
          "written",
          "bio",
          "joiner",
          "particle",
          "body",
          "nobody",
          "poster",
          "user-page",
          "author-page",
          "author-path",
          "work-by",
          "by-behind",
          "source-notice",
          "source-label",
          "source-link",
          "partial",
          "permission",
          "own-place",
          "cross-post",
          "personal-place",
          "translator-note",
          "offered-translation",
          "offered-copy",
          "translation",
          "translator-label",
          "adaptation",
          "change",
          "negation",
          "unaltered",
          "photo-label",
          "photo-by",
          "via",
          "title-label",
          "license-label",
          "copyright",
          "warranty",
          "excerpt",
          "restriction",
          "restriction-changes",
          "restriction-commerce",
          "endorsement",
          "commerce",
          "notice",
          "aside",
          "editor-note",
          "update-note",
          "promotion",
          "page-word",
          "kicker",
          "number-word",
          "unit-word",
          "time-word",
          "relative-time",
          "time-particle",
          "place-word",
          "spelling",
          "house-style",
          "abbreviation");

  /**
   * A language.
   *
   * @param tag BCP 47 tag in lower case, such as {@code zh-hans}; the name of the file
   * @param phrases by key: in lower case with single spaces, alternatives written out
   */
  static Language of(String tag, Map<String, List<String>> phrases) {
    return PackedLanguage.of(tag, phrases);
  }

  String tag();

  /** The phrases of a key; empty if the file has none. */
  List<String> phrases(String key);
}

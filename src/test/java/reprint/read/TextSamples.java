package reprint.read;

import java.nio.charset.StandardCharsets;

/** Plain texts for tests. */
final class TextSamples {
  static final String PROSE =
      "The harbour of Lund lay under fog, and nobody had seen the ferry since the evening, when it"
          + " left for the islands with forty people and a crate of gulls. It came back at noon.";

  /** The shape of a news feed on gopher. */
  static final String FEED =
      """
      This story [1] first appeared in the Tide.
      License [2]: Creative Commons 4.0 - Attribution/No Derivatives
      ------------------------

      While the fog stayed, the gulls gained ground

      By: \u00A0 []

      Date: 2021-12

      %s
      [END]

      [1] Url: https://tide.example/en/while-the-fog-stayed/
      [2] url: https://cc.example/by-nd/4.0/

      The Tide via Harbour News Feeds:
      gopher://harbour.example/1/feeds/tide/"""
          .formatted(PROSE);

  private TextSamples() {}

  static Document read(String text) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
  }
}

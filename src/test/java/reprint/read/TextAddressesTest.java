package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reprint.read.TextSamples.FEED;
import static reprint.read.TextSamples.PROSE;
import static reprint.read.TextSamples.read;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextAddressesTest {
  @Test
  void marksLinkTheirWordsToTheAddressOfTheNote() throws Exception {
    assertThat(read(FEED).links())
        .extracting(Link::kind, Link::text, Link::url, DocumentPlaces::of)
        .contains(
            tuple(
                Link.Kind.NOTE,
                "This story",
                "https://tide.example/en/while-the-fog-stayed/",
                "14:10"),
            tuple(
                Link.Kind.NOTE,
                "Creative Commons 4.0 - Attribution/No Derivatives",
                "https://cc.example/by-nd/4.0/",
                "15:10"))
        .hasSize(5);
  }

  @Test
  void aWrappedAddressInAHeaderLineHasNoGap() throws Exception {
    Document document = read("Source: https://tide.example/the-long-\nway-round\n\n" + PROSE);
    assertThat(document.properties())
        .extracting(Property::value)
        .containsExactly("https://tide.example/the-long-way-round");
  }

  @Test
  void wrappedAddressesAreJoined() throws Exception {
    String head = "Some words that fill the line before the address comes at last: ";
    assertThat(urls(head + "https://cc.example/licenses/by-\nnc-nd/4.0/ is it."))
        .containsExactly("https://cc.example/licenses/by-nc-nd/4.0/");
    assertThat(urls("<https://cc.example/lic\nenses/by/4.0>"))
        .containsExactly("https://cc.example/licenses/by/4.0");
    assertThat(urls(" * It is under https://cc.example/licenses/\n * by/4.0/\n"))
        .containsExactly("https://cc.example/licenses/by/4.0/");
  }

  @Test
  void theNextSentenceIsNoPartOfAnAddress() throws Exception {
    String head = "Some words that fill the line before the address comes at last: ";
    assertThat(urls(head + "https://cc.example/by/4.0/\nand/or another.")).hasSize(1);
    assertThat(urls(head + "https://cc.example/by/4.0/\nand/or another."))
        .containsExactly("https://cc.example/by/4.0/");
    assertThat(urls("https://cc.example/a\nhttps://cc.example/b")).hasSize(2);
    assertThat(urls("(see https://cc.example/a_(b)).")).containsExactly("https://cc.example/a_(b)");
    assertThat(urls("see https://cc.example/by/4.0/[CC BY] and [https://cc.example/by]."))
        .containsExactly("https://cc.example/by/4.0/", "https://cc.example/by");
    assertThat(urls("“www.cc.example/by”, he said")).containsExactly("www.cc.example/by");
  }

  private static List<String> urls(String text) throws ReadException {
    return read(text).links().stream().map(Link::url).toList();
  }
}

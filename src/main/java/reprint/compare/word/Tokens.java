package reprint.compare.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import reprint.compare.fold.FoldedText;
import reprint.compare.fold.MojibakeRepair;
import reprint.compare.fold.StruckWords;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Sentences;
import reprint.text.Span;

/**
 * The words of a document in reading order. A word is named by its index; {@code keys} shows which
 * words are the same, across both documents.
 *
 * @param document where they come from
 * @param folded its text as it is compared
 * @param starts offset of each word in the folded text
 * @param ends after its last unit
 * @param keys equal for words that are the same
 * @param blocks index of the block that holds it
 * @param blockStarts for each block its first word, and after the last block the number of words
 * @param sentences where sentences end
 */
public record Tokens(
    Document document,
    FoldedText folded,
    int[] starts,
    int[] ends,
    int[] keys,
    int[] blocks,
    int[] blockStarts,
    Sentences sentences) {

  /** The words of {@code document}; new ones are added to {@code vocabulary}. */
  public static Tokens of(Document document, Vocabulary vocabulary, Sentences sentences) {
    FoldedText folded = FoldedText.of(document.text(), document.struck());
    TokenCollector collector = new TokenCollector(document, folded, vocabulary, sentences);
    return collector.collect();
  }

  public int size() {
    return keys.length;
  }

  /** The word as it is compared, before its case is folded. */
  public String word(int token) {
    return WordKey.composed(folded.text().substring(starts[token], ends[token]));
  }

  /** Whether the raw text of two words is exactly the same. */
  public boolean isSameText(int token, Tokens other, int otherToken) {
    Span here = span(token, token + 1);
    Span there = other.span(otherToken, otherToken + 1);
    return here.length() == there.length()
        && document
            .text()
            .regionMatches(here.offset(), other.document.text(), there.offset(), here.length());
  }

  /** Whether the raw text of a word is mojibake, or a sign of it was lost. */
  public boolean isDamaged(int token) {
    Span span = span(token, token + 1);
    return span.of(document.text()).indexOf('\uFFFD') >= 0
        || MojibakeRepair.isIn(document.text(), span.offset(), span.end());
  }

  public Block block(int token) {
    return document.blocks().get(blocks[token]);
  }

  /** The first word of the same block. */
  public int blockStart(int token) {
    return blockStarts[blocks[token]];
  }

  /** After the last word of the same block. */
  public int blockEnd(int token) {
    return blockStarts[blocks[token] + 1];
  }

  /** The folded text between this word and the next; "" at the ends of the text. */
  public String between(int token) {
    int from = token < 0 ? 0 : ends[token];
    int to = token + 1 < size() ? starts[token + 1] : folded.text().length();
    return folded.text().substring(from, to);
  }

  /** Whether a sentence begins with this word. */
  public boolean startsSentence(int token) {
    if (token == 0 || token >= size() || blocks[token] != blocks[token - 1]) {
      return true;
    }
    int at = ends[token - 1] + 1;
    while (at <= starts[token] && !sentences.endsBefore(folded.text(), at)) {
      at++;
    }
    return at <= starts[token];
  }

  /** The raw text from the word {@code from} to before the word {@code to}. */
  public Span span(int from, int to) {
    if (from >= to) {
      int at = from < size() ? folded.raw(starts[from]) : document.text().length();
      return new Span(at, 0);
    }
    int start = folded.raw(starts[from]);
    int last = folded.raw(ends[to - 1] - 1);
    int end = StruckWords.behind(last, folded.raw(ends[to - 1]), document.struck());
    return new Span(start, end - start);
  }

  /** Whether the words {@code at} and the following are the same as those of {@code other}. */
  public boolean matches(int at, Tokens other, int otherAt, int length) {
    return at + length <= size()
        && otherAt + length <= other.size()
        && Arrays.equals(keys, at, at + length, other.keys, otherAt, otherAt + length);
  }

  private static boolean isAddress(Link link) {
    return link.kind() == Link.Kind.ANCHOR
        && (link.text().startsWith("http://")
            || link.text().startsWith("https://")
            || link.text().startsWith("www."));
  }

  /** Whether a link is the raised mark of a note: a number that leads there, close to a word. */
  private static boolean isNoteMark(Document document, Link link) {
    int at = link.span().offset();
    return link.kind() == Link.Kind.ANCHOR
        && link.url().indexOf('#') >= 0
        && link.text().matches("[0-9]{1,3}")
        && at > 0
        && !Character.isWhitespace(document.text().charAt(at - 1));
  }

  /** The spans of addresses, marks of notes and tags, no words of the text, in text order. */
  static List<Span> outside(Document document) {
    Stream<Span> links =
        document.links().stream()
            .filter(l -> l.kind() == Link.Kind.TEXT || isAddress(l) || isNoteMark(document, l))
            .map(Link::span)
            .filter(s -> s.length() > 0);
    return Stream.concat(links, CmsTags.in(document).stream())
        .sorted((a, b) -> Integer.compare(a.offset(), b.offset()))
        .toList();
  }
}

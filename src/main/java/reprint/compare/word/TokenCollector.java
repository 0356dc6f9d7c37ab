package reprint.compare.word;

import java.util.Arrays;
import java.util.List;
import reprint.compare.fold.FoldedText;
import reprint.compare.fold.Segmenter;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Sentences;
import reprint.text.Span;

/** Collects the words of one document. */
final class TokenCollector {
  private final Document document;
  private final FoldedText folded;
  private final Vocabulary vocabulary;
  private final Sentences sentences;
  private final List<Span> outside;
  private int nextOutside;
  private int[] starts;
  private int[] ends;
  private int[] keys;
  private int[] blocks;
  private int count;
  private int block;

  TokenCollector(Document document, FoldedText folded, Vocabulary vocabulary, Sentences sentences) {
    this.document = document;
    this.folded = folded;
    this.vocabulary = vocabulary;
    this.sentences = sentences;
    outside = Tokens.outside(document);
    int room = 16 + folded.text().length() / 5;
    starts = new int[room];
    ends = new int[room];
    keys = new int[room];
    blocks = new int[room];
  }

  Tokens collect() {
    String text = folded.text();
    Segmenter segmenter = new Segmenter(text);
    int start = document.blocks().isEmpty() ? text.length() : segmenter.start(0);
    while (start < text.length()) {
      int end = beforeOutside(start, segmenter.end(start));
      if (isAddress(start, end)) {
        end = behindAddress(end);
      } else {
        add(start, end);
      }
      start = segmenter.start(end);
    }
    return new Tokens(
        document,
        folded,
        trim(starts),
        trim(ends),
        trim(keys),
        trim(blocks),
        blockStarts(),
        sentences);
  }

  private int[] blockStarts() {
    int[] first = new int[document.blocks().size() + 1];
    int token = 0;
    for (int i = 0; i < first.length; i++) {
      while (token < count && blocks[token] < i) {
        token++;
      }
      first[i] = token;
    }
    return first;
  }

  /** Whether an address begins with the word: a written-out address is not part of the text. */
  private boolean isAddress(int start, int end) {
    String text = folded.text();
    return text.startsWith("www.", start) && end == start + 3
        || (text.startsWith("http://", start) || text.startsWith("https://", start));
  }

  private int behindAddress(int at) {
    int end = at;
    while (end < folded.text().length() && !endsAddress(folded.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsAddress(char c) {
    return Character.isWhitespace(c) || "<>\"()[]{}".indexOf(c) >= 0;
  }

  private void add(int start, int end) {
    int raw = folded.raw(start);
    if (isOutside(raw)) {
      return;
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      keys = Arrays.copyOf(keys, 2 * count);
      blocks = Arrays.copyOf(blocks, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    keys[count] = vocabulary.key(WordKey.of(folded.text().substring(start, end)));
    blocks[count++] = blockAt(raw);
  }

  private int blockAt(int raw) {
    List<Block> all = document.blocks();
    while (block + 1 < all.size() && all.get(block + 1).span().offset() <= raw) {
      block++;
    }
    return block;
  }

  private boolean isOutside(int raw) {
    while (nextOutside < outside.size() && outside.get(nextOutside).end() <= raw) {
      nextOutside++;
    }
    return nextOutside < outside.size() && outside.get(nextOutside).offset() <= raw;
  }

  /** The end of a word, or the place in it where something begins that is not part of the text. */
  private int beforeOutside(int start, int end) {
    if (isOutside(folded.raw(start)) || nextOutside == outside.size()) {
      return end;
    }
    int at = start + 1;
    while (at < end && folded.raw(at) < outside.get(nextOutside).offset()) {
      at++;
    }
    int word = at;
    while (at < end
        && word > start + 1
        && !Character.isLetterOrDigit(folded.text().charAt(word - 1))) {
      word--;
    }
    return word;
  }

  private int[] trim(int[] values) {
    return Arrays.copyOf(values, count);
  }
}

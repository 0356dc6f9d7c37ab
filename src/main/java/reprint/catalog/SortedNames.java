package reprint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reprint.text.Letters;
import reprint.text.Scripts;
import reprint.text.SortedTexts;

/** Names in the order of their letters: a name is found by narrowing a range letter by letter. */
final class SortedNames implements Names {
  /** UTF-16 units that may be between two letters of a name: a line end, indent and marks. */
  private static final int MAX_GAP = 40;

  /**
   * Length of a phrase in letters from which commas and brackets in it cannot separate two names.
   */
  private static final int LONG = 16;

  /** Meanings that never begin the name of a licence. */
  static final Set<String> AROUND =
      Set.of("nc", "nd", "sa", "license", "licenses", "version", "and", "scope", "filler");

  private final SortedTexts letters;
  private final String[] meanings;
  private final Beginnings beginnings = new Beginnings();

  /** Lines of letters and meaning, separated by a tab, in the order of the letters. */
  SortedNames(String[] lines) {
    String[] names = new String[lines.length];
    meanings = new String[lines.length];
    for (int i = 0; i < lines.length; i++) {
      int tab = lines[i].indexOf('\t');
      names[i] = lines[i].substring(0, tab);
      meanings[i] = lines[i].substring(tab + 1).intern();
      if (!AROUND.contains(meanings[i])) {
        beginnings.add(names[i]);
      }
    }
    letters = new SortedTexts(names);
  }

  @Override
  public boolean mayBegin(String text, int offset, int limit) {
    return beginnings.has(text, offset, limit);
  }

  @Override
  public Name at(String text, int offset, int limit) {
    int low = 0;
    int high = letters.size();
    int depth = 0;
    Name found = null;
    int i = offset;
    while (i < limit) {
      char c = Letters.fold(text.charAt(i));
      if (c == '\0') {
        i = behindGap(text, i, limit, depth >= LONG);
        if (i < 0) {
          break;
        }
        continue;
      }
      low = letters.edge(low, high, depth, c);
      high = letters.edge(low, high, depth, (char) (c + 1));
      if (low >= high) {
        break;
      }
      depth++;
      i++;
      if (letters.get(low).length() == depth && endsWord(text, i)) {
        found = new Name(meanings[low], i);
      }
    }
    return found;
  }

  /**
   * The offset after the signs that may be between two letters, or -1 if something else is there.
   */
  private static int behindGap(String text, int from, int limit, boolean inLong) {
    boolean newLine = false;
    int i = from;
    while (i < limit && Letters.fold(text.charAt(i)) == '\0') {
      char c = text.charAt(i);
      if (c == '\n') {
        if (newLine) {
          return -1;
        }
        newLine = true;
      } else if (!joins(c)
          && !(newLine && "*#/;%|>!.".indexOf(c) >= 0)
          && !(inLong && ",()\"\u201C\u201D:".indexOf(c) >= 0)) {
        return -1;
      }
      if (++i - from > MAX_GAP) {
        return -1;
      }
    }
    return i;
  }

  private static boolean joins(char c) {
    if (c < 0x80) {
      return c == ' ' || c == '-' || c == '\'' || c == '\t' || c == '_' || c == '\r' || c == '&';
    }
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.SPACE_SEPARATOR
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.MODIFIER_LETTER
        || "\u2018\u2019\u00B4\u30FB\u00B7\u2212".indexOf(c) >= 0;
  }

  private static boolean endsWord(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    char last = text.charAt(end - 1);
    return !Character.isLetter(next)
        || Character.isLowerCase(last) && Character.isUpperCase(next)
        || Scripts.isWrittenTogether(last)
        || Scripts.isWrittenTogether(next) && last < 0x80;
  }

  @Override
  public String near(String word) {
    int slips = word.length() >= 8 ? 2 : word.length() >= 5 ? 1 : 0;
    return new NearNames(letters, meanings, word, slips).meaning();
  }

  @Override
  public List<String> of(String meaning) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < meanings.length; i++) {
      if (meanings[i].equals(meaning)) {
        found.add(letters.get(i));
      }
    }
    return found;
  }
}

package reprint.catalog;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import reprint.text.Letters;

/**
 * The names of licences by the automaton of a library, to be measured beside {@link SortedNames};
 * see docs/decisions/0009-finding-names-in-one-pass.md.
 */
public final class NameAutomaton extends AhoCorasickDoubleArrayTrie<Integer> {
  private static final long serialVersionUID = 1;

  private static final int ARRAYS = 5;

  /** Of all names that our table knows by their beginning. */
  public static NameAutomaton build(Path rules) throws IOException {
    TreeMap<String, Integer> names = new TreeMap<>();
    for (String line : CatalogTables.lines(CatalogSources.read(rules).tables().names())) {
      int tab = line.indexOf('\t');
      if (!SortedNames.AROUND.contains(line.substring(tab + 1))) {
        names.put(line.substring(0, tab), tab);
      }
    }
    NameAutomaton automaton = new NameAutomaton();
    automaton.build(names);
    return automaton;
  }

  /** Writes the plain arrays, which are read faster than the library's own serialised form. */
  public void write(Path file) throws IOException {
    int[] outputs =
        IntStream.range(0, output.length)
            .filter(state -> output[state] != null)
            .flatMap(
                state ->
                    IntStream.concat(
                        IntStream.of(state, output[state].length), IntStream.of(output[state])))
            .toArray();
    int length = ARRAYS + base.length + check.length + fail.length + l.length + outputs.length;
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * length).order(ByteOrder.nativeOrder());
    IntBuffer ints = bytes.asIntBuffer();
    ints.put(base.length).put(check.length).put(fail.length).put(l.length).put(output.length);
    ints.put(base).put(check).put(fail).put(l).put(outputs);
    Files.write(file, bytes.array());
  }

  /** What {@link #write} wrote. */
  public static NameAutomaton read(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    IntBuffer ints = bytes.order(ByteOrder.nativeOrder()).asIntBuffer();
    NameAutomaton automaton = new NameAutomaton();
    automaton.base = new int[ints.get()];
    automaton.check = new int[ints.get()];
    automaton.fail = new int[ints.get()];
    automaton.l = new int[ints.get()];
    automaton.output = new int[ints.get()][];
    automaton.v = new Integer[automaton.l.length];
    ints.get(automaton.base).get(automaton.check).get(automaton.fail).get(automaton.l);
    while (ints.hasRemaining()) {
      int state = ints.get();
      automaton.output[state] = new int[ints.get()];
      ints.get(automaton.output[state]);
    }
    return automaton;
  }

  /** At how many words of a text a name begins. Its letters are folded first, as ours are. */
  public int count(String text) {
    char[] letters = new char[text.length()];
    BitSet starts = new BitSet();
    BitSet ends = new BitSet();
    int length = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Letters.fold(text.charAt(i));
      if (inWord != (c != '\0')) {
        (inWord ? ends : starts).set(length);
        inWord = !inWord;
      }
      if (inWord) {
        letters[length++] = c;
      }
    }
    ends.set(length);
    BitSet found = new BitSet();
    IHit<Integer> hit =
        (begin, end, value) -> {
          if (starts.get(begin) && ends.get(end)) {
            found.set(begin);
          }
        };
    parseText(new String(letters, 0, length), hit);
    return found.cardinality();
  }

  /** The same by our table. */
  public static int count(Names names, String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Letters.isLetter(text.charAt(i));
      if (letter && !inWord && names.mayBegin(text, i, text.length())) {
        Name name = names.at(text, i, text.length());
        count += name == null || SortedNames.AROUND.contains(name.meaning()) ? 0 : 1;
      }
      inWord = letter;
    }
    return count;
  }
}

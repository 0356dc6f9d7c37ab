package reprint.catalog;

/**
 * A word or phrase of a licence's name, found in a text.
 *
 * @param meaning what it stands for: elements as in an address ({@code by}, {@code nc}, {@code
 *     by-nc-nd}), another unit ({@code zero}, {@code mark}, {@code sampling+}), {@code cc} for
 *     "Creative Commons", a jurisdiction ({@code de}), or one of the words around a name: {@code
 *     license}, {@code version}, {@code and}, {@code or}, {@code scope}, {@code filler}
 * @param end offset after its last unit
 */
public record Name(String meaning, int end) {}

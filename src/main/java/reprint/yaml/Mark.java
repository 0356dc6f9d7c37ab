package reprint.yaml;

/**
 * A place in a YAML file.
 *
 * @param path as it is shown to the user
 * @param line 1-based; 0: the file as a whole
 * @param column 1-based, in UTF-16 units
 * @param endColumn exclusive; what goes on in further lines ends here with its first
 * @param excerpt the line; "" where it is not at hand
 */
public record Mark(String path, int line, int column, int endColumn, String excerpt) {}

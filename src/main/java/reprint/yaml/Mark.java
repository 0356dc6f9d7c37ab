package reprint.yaml;

/**
 * A place in a YAML file.
 *
 * @param path as shown to the user
 * @param line 1-based; 0: the file as a whole
 * @param column 1-based, in UTF-16 units
 * @param endColumn exclusive; a range of several lines ends at the end of its first
 * @param excerpt the line; "" if it is not available
 */
public record Mark(String path, int line, int column, int endColumn, String excerpt) {}

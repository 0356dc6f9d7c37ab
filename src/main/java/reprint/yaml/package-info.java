/**
 * YAML with the line and column of every node; scalars are taken as written, unknown keys refused,
 * mistakes gathered. Sole user of SnakeYAML.
 */
package reprint.yaml;

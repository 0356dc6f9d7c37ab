/**
 * YAML with the line and column of every node. Scalars stay as written, unknown keys are refused,
 * mistakes are collected. The only user of SnakeYAML.
 */
package reprint.yaml;

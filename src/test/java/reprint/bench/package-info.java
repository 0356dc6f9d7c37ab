/**
 * The benchmarks after "How fast is it" in {@code docs/measurements.md}; the scripts in {@code
 * bench/} run them. Never part of a build. All texts are invented, the same in each run.
 */
package reprint.bench;

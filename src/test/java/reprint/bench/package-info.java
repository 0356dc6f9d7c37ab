/**
 * The benchmarks behind README's "How fast is it"; the scripts in {@code bench/} run them. Never
 * part of a build. All texts are invented, the same in each run.
 */
package reprint.bench;

/** The facts that rules may name, each found on first use. */
package reprint.judge.fact;

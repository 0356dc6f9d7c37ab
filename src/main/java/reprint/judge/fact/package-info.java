/** The facts that rules may ask for, each found when it is asked. */
package reprint.judge.fact;

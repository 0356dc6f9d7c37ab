/** Rule files, read and checked, and one rule applied to one work. */
package reprint.judge.rule;

package reprint.report;

import reprint.compare.Comparison;
import reprint.read.Document;

/**
 * Two documents and their comparison.
 *
 * @param original the one
 * @param republished the other
 * @param comparison its spans are places in the two
 */
public record ComparedTexts(Document original, Document republished, Comparison comparison) {}

package org.chancery.benchmarks;

/**
 * How much of a treaty is edited, as shares of its paragraphs.
 *
 * @param words  paragraphs in which words are changed
 * @param share  most of the words of such a paragraph
 * @param comes  clauses inserted, and as many deleted
 * @param moves  clauses moved
 * @param parts  paragraphs split, and as many joined
 */
record Dose(String name, double words, double share, double comes, double moves, double parts) {

	static final Dose LIGHT = new Dose("light", 0.03, 0.05, 0.01, 0.01, 0.005);
	static final Dose MEDIUM = new Dose("medium", 0.15, 0.1, 0.03, 0.02, 0.01);
	static final Dose HEAVY = new Dose("heavy", 0.4, 0.2, 0.08, 0.05, 0.03);

	/** The same without moves. */
	Dose still() {
		return new Dose(name + ", no moves", words, share, comes, 0, parts);
	}
}

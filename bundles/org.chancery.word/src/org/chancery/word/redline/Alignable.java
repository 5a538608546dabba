package org.chancery.word.redline;

/** A block or a table row, as far as finding its counterpart is concerned. */
interface Alignable {

	/** Only things of the same kind correspond. */
	String kind();

	/** The words. */
	String text();

	/** The numbers of its words, sorted; computed once. */
	int[] words(Numbers numbers);

	/** Whether it can be split and joined. */
	boolean isParagraph();
}

package org.chancery.word.redline;

/**
 * What becomes of some things of the old list.
 *
 * @param oldFrom index of the first of the old list
 * @param oldTo   index behind the last
 * @param newFrom index of the first of the new list that takes their place
 * @param newTo   index behind the last
 * @param move    for what goes here and comes there, or the other way round: the number of the move; otherwise -1
 */
record Step(int oldFrom, int oldTo, int newFrom, int newTo, int move) {

	/** Whether something of both lists corresponds. */
	boolean isPair() {
		return oldFrom < oldTo && newFrom < newTo;
	}
}

package org.chancery.word.review;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.word.markup.Element;

/** A change that the file declares, as it is gathered from one or more marks. */
final class Declared {

	/** What its marks are. */
	enum Form {
		INSERTED, DELETED, MOVED_AWAY, MOVED_HERE, BOTH, FORMATTED, COMMENTED
	}

	final Form form;
	final String author;
	final String date;
	final Story story;
	final String part;
	/** Name of the move that it is one end of; null if it is none. */
	final String move;
	/** How many visible characters stood before its paragraph before the change. */
	final int place;
	final StringBuilder text = new StringBuilder();
	/** Instructions of fields, which are told where nothing else is. */
	final StringBuilder codes = new StringBuilder();
	final List<Element> marks = new ArrayList<>(2);
	String old = "";
	String now = "";
	/** Whether words that stay lie between it and the one before. */
	boolean apart;
	/** Whether its paragraph was not there before. */
	boolean behind;

	Declared(Form form, Element mark, Story story, String part, String move, int place) {
		this.form = form;
		this.author = orEmpty(mark.attribute("author"));
		this.date = orEmpty(mark.attribute("date"));
		this.story = story;
		this.part = part;
		this.move = move;
		this.place = place;
		marks.add(mark);
	}

	private static String orEmpty(String value) {
		return value == null ? "" : value;
	}

	boolean sameHand(Declared other) {
		return author.equals(other.author) && story == other.story;
	}

	Kind kind() {
		return switch (form) {
		case INSERTED, BOTH -> Kind.INSERT;
		case DELETED -> Kind.DELETE;
		case MOVED_AWAY, MOVED_HERE -> Kind.MOVE;
		case FORMATTED -> Kind.FORMAT;
		case COMMENTED -> Kind.COMMENT;
		};
	}
}

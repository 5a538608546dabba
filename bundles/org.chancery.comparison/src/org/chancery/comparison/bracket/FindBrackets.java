package org.chancery.comparison.bracket;

import java.util.List;

import org.chancery.core.projection.Projection;

/** Finds the brackets of a text, in reading order, each before those inside it. */
public record FindBrackets(Projection text) {

	/** Does it. */
	public OpenBrackets perform() {
		List<OpenBracket> found = text.all().flatMap(clause -> BracketReader.read(clause).stream()).toList();
		return new OpenBrackets(found);
	}
}

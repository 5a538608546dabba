package org.chancery.ui.negotiation.forms;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Identified;

/** How a part of a record becomes text and text becomes a part of a record. */
interface FieldValue {

	/** As a person reads it; empty for none. */
	String read(Identified record);

	/** Sets it. The text has no problem. */
	void write(Identified record, String text);

	/** Why a text cannot be taken. */
	default Optional<String> problem(String text) {
		return Optional.empty();
	}

	/** What may be chosen; empty if anything may be typed. */
	default List<String> choices() {
		return List.of();
	}
}

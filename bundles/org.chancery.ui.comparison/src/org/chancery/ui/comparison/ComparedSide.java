package org.chancery.ui.comparison;

import java.util.Optional;

import org.chancery.core.projection.Projection;

/** One text of a comparison. */
public sealed interface ComparedSide permits OpenSide, FixedSide {

	/** What a person calls it. */
	String name();

	/** The text as it stands now. To be asked for on the display thread; what is given may go to any thread. */
	Projection projection();

	/** The open dossier that it is a text of; empty if it cannot be changed. */
	default Optional<OpenSide> open() {
		return this instanceof OpenSide open ? Optional.of(open) : Optional.empty();
	}
}

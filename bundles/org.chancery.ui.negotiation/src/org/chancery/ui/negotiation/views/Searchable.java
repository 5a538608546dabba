package org.chancery.ui.negotiation.views;

/** A view with words to look for. */
@FunctionalInterface
public interface Searchable {

	/** Leads to the words to look for. */
	void find();
}

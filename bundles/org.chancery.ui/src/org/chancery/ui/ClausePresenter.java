package org.chancery.ui;

import java.util.Optional;

/** What an editor that shows clauses adapts to, so that the tree and the lists can lead to a clause in it. */
public interface ClausePresenter {

	/** Shows the clause of that id and puts the caret into it. */
	void reveal(String clauseId);

	/** The clause in which the caret is. */
	Optional<ClauseReference> shown();
}

package org.chancery.ui;

import java.util.Optional;
import org.chancery.ui.editor.model.Caret;

/** What an editor that shows clauses adapts to, so that the tree and the lists can lead to a clause in it. */
public interface ClausePresenter {

	/** Shows the clause of that id and puts the caret into it. */
	void reveal(String clauseId);

	/** The clause in which the caret is. */
	Optional<ClauseReference> shown();

	/** The caret, to come back to later, in this editor or in another one of the same dossier. It holds no words. */
	default Optional<Caret> caret() {
		return Optional.empty();
	}

	/** Puts the caret where it was, as far as there still is such a place. */
	default void restore(Caret caret) {
		reveal(caret.place().clauseId());
	}
}

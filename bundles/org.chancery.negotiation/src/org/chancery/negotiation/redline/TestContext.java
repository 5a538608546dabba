package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Optional;

import org.chancery.model.parties.Party;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/** What the words of a test may name: the clauses and parties of one dossier, as one audience sees them. */
public interface TestContext {

	/** The clauses that the red line is about. A test that names no clause looks at this one if there is exactly one. */
	List<Clause> subject();

	/** The clauses cited so; more than one where the text itself numbers clauses alike. */
	List<Clause> cited(String citation);

	/** How a clause is cited; empty if this audience sees no such clause. */
	Optional<String> citation(Clause clause);

	/** The party of that code or name, in whatever capitals. */
	Optional<Party> party(String name);

	/** The name by which {@link #party} finds a party. */
	String name(Party party);

	/** The language of words for which a test names none. */
	String language();

	/** The words that a clause has now, with those inside it; empty if this audience sees no words there. */
	Optional<Wording> wording(Clause clause);

	/** The meaning that a term has now; empty if it is not defined there. @param scope null for the whole text */
	Optional<Wording> meaning(String term, Clause scope);
}

package org.chancery.core.projection;

import java.util.Collection;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;

/**
 * A projection that is kept current while a text is edited, always equal to one made afresh. A clause whose words changed
 * is replaced at the cost of that clause, whatever the size of the treaty; after clauses came, went or moved, what is
 * shown as before stays the same object, so that whoever shows it can tell at once what to show anew. It holds the way back to the dossier, unlike the {@link Projection}s that it
 * gives: it stays with whoever edits. Not safe for use by several threads at once.
 */
public final class LiveProjection {

	private final Projector projector;
	private Projection current;

	private LiveProjection(Projector projector, Projection current) {
		this.projector = projector;
		this.current = current;
	}

	/** The text that an audience sees, see {@link Projector#project}. */
	public static LiveProjection of(OpenDossier dossier, Audience audience, String language) {
		var projector = new Projector(dossier, audience, language);
		return new LiveProjection(projector, projector.whole());
	}

	/** The projection as of the last change that was told. */
	public Projection current() {
		return current;
	}

	/**
	 * Reads the words of some clauses afresh. Nothing else may have changed.
	 *
	 * @param clauseIds ids of clauses; those that the audience does not see are passed over
	 */
	public void reworded(Collection<String> clauseIds) {
		if (clauseIds.stream().anyMatch(id -> current.find(id).isPresent())) {
			projector.readWordings();
			clauseIds.forEach(id -> current = projector.reworded(current, id));
		}
	}

	/**
	 * Reads afresh what some clauses say, how they are numbered, which clauses stand inside them, and what follows from
	 * that for others. What else may not have changed: the title, the parties, the audiences, the rules of numbering. For
	 * these a new live projection is needed.
	 *
	 * @param clauseIds ids of the clauses that changed, directly inside which clauses came, went or changed places, or that
	 *                  are another audience's now; what private clauses and omissions do to the order is found out here
	 */
	public void restructured(Collection<String> clauseIds) {
		current = projector.restructured(current, clauseIds);
	}
}

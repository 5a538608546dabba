package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/**
 * Adds an empty clause, which whoever reads the audience will see: of the public text if the audience is public, else of
 * its layer.
 *
 * @param after   the sibling that it follows; null if it comes first
 * @param firstIn if it comes first, the clause in which it does; null for the top of the text
 */
public record AddClause(OpenDossier dossier, Audience audience, ClauseKind kind, Clause after, Clause firstIn) {

	/** A clause that follows another. */
	public static AddClause after(OpenDossier dossier, Audience audience, ClauseKind kind, Clause sibling) {
		return new AddClause(dossier, audience, kind, sibling, null);
	}

	/** A clause that comes first inside another; {@code parent} null for the top of the text. */
	public static AddClause firstIn(OpenDossier dossier, Audience audience, ClauseKind kind, Clause parent) {
		return new AddClause(dossier, audience, kind, null, parent);
	}

	/** A clause that comes last inside another, as the audience sees it; {@code parent} null for the top of the text. */
	public static AddClause lastIn(OpenDossier dossier, Audience audience, ClauseKind kind, Clause parent) {
		List<Clause> inside = new Arrangement(dossier, audience).inside(parent);
		return inside.isEmpty() ? firstIn(dossier, audience, kind, parent) : after(dossier, audience, kind, inside.getLast());
	}

	/**
	 * @return the new clause, with an empty wording in the drafting language
	 * @throws DossierException if such a clause cannot stand there, or the audience does not see the neighbour
	 */
	public Clause perform() {
		var arrangement = new Arrangement(dossier, audience);
		Clause neighbour = after != null ? after : firstIn;
		if (neighbour != null) {
			arrangement.check(neighbour);
		}
		Clause parent = after != null ? arrangement.parent(after) : firstIn;
		Nesting.check(parent, kind);
		Clause clause = empty();
		int position = after == null ? 0 : arrangement.inside(parent).indexOf(after) + 1;
		arrangement.add(clause, dossier.holding(audience), parent, position);
		arrangement.realise();
		return clause;
	}

	private Clause empty() {
		Clause clause = Ids.identify(TextFactory.eINSTANCE.createClause());
		clause.setKind(kind);
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(dossier.dossier().getText().getLanguages().getFirst());
		clause.getWordings().add(wording);
		return clause;
	}
}

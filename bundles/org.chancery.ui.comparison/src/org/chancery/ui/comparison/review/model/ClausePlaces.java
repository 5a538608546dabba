package org.chancery.ui.comparison.review.model;

import java.util.HashMap;
import java.util.Map;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.CompareTexts;
import org.chancery.core.projection.Projection;

/** Finds which clauses of one text are those of another. */
public final class ClausePlaces {

	private ClausePlaces() {
	}

	/** From ids of a text that was sent to those of the dossier in which the same clauses still stand. */
	public static Map<String, String> of(Projection sent, Projection dossier) {
		Map<String, String> places = new HashMap<>();
		for (ComparedClause each : new CompareTexts(sent, dossier).perform().clauses()) {
			ClauseChange change = each.change();
			if (change.old() != null && change.now() != null) {
				places.putIfAbsent(change.old().id(), change.now().id());
			}
		}
		return places;
	}

	/** Where both texts are of one dossier. */
	public static Map<String, String> same(Projection text) {
		Map<String, String> places = new HashMap<>();
		text.all().forEach(each -> places.put(each.id(), each.id()));
		return places;
	}
}

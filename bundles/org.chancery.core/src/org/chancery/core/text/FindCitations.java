package org.chancery.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Holding;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Wording;

/**
 * Finds the cross-references that lead to a clause or to something inside it, from anywhere else: in the words of every
 * opened audience.
 */
public record FindCitations(OpenDossier dossier, Clause clause) {

	/** The citations, those in the public text first. */
	public List<Citation> perform() {
		Set<Clause> cited = new HashSet<>();
		collect(clause, cited);
		List<Citation> found = new ArrayList<>();
		for (Holding holding : dossier.holdings()) {
			for (TreeIterator<EObject> all = holding.eAllContents(); all.hasNext();) {
				EObject next = all.next();
				if (next == clause) {
					all.prune();
				} else if (next instanceof CrossReference reference && cited.contains(reference.getTarget())) {
					add(holding, reference, cited, found);
				}
			}
		}
		return found;
	}

	private static void collect(Clause clause, Set<Clause> all) {
		all.add(clause);
		clause.getClauses().forEach(inner -> collect(inner, all));
	}

	private static void add(Holding holding, CrossReference reference, Set<Clause> cited, List<Citation> found) {
		EObject wording = reference;
		while (wording != null && !(wording instanceof Wording)) {
			wording = wording.eContainer();
		}
		EObject holder = wording == null ? null : wording.eContainer();
		Clause citing = holder instanceof PrivateWording words ? words.getClause() : holder instanceof Clause own ? own : null;
		if (citing != null && !cited.contains(citing)) {
			found.add(new Citation(holding.getAudience().getName(), citing.getId(), reference.getTarget().getId()));
		}
	}
}

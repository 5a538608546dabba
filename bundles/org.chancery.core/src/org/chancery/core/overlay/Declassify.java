package org.chancery.core.overlay;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.Identified;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateClause;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/**
 * Moves private words, an omission or a private clause down to a lower audience. First it is checked that nothing in
 * them refers to what that audience may not read; a reference that cannot be followed counts, as it may lead to a layer
 * that is not open. If anything stands in the way nothing is moved.
 *
 * <p>
 * Words that arrive at the audience that holds the clause replace the clause's own; an omission that arrives there
 * takes the clause out. A private clause that arrives at the public audience takes its place in the text; what the same
 * layer had behind the same neighbour follows it.
 *
 * @param dossier what holds all of it
 * @param thing   a {@link PrivateWording} or a {@link PrivateClause} of one of its layers
 * @param target  an audience that the layer's reads, and not its own
 */
public record Declassify(OpenDossier dossier, Identified thing, Audience target) {

	/** @throws DossierException if it cannot be moved; the message names how many citations stand in the way, and which */
	public void perform() {
		Layer layer = PrivateTexts.layerOf(dossier, thing);
		Holding holding = dossier.holding(target);
		if (holding == layer || !AudienceLattice.of(dossier).reads(layer.getAudience(), target)) {
			throw new DossierException("The audience \"" + target.getName() + "\" is not below \""
					+ layer.getAudience().getName() + "\".");
		}
		switch (thing) {
		case PrivateWording words -> wording(layer, holding, words);
		case PrivateClause clause -> clause(layer, holding, clause);
		default -> throw new DossierException("Only words and clauses of a layer can be moved to a lower audience.");
		}
	}

	private void wording(Layer layer, Holding holding, PrivateWording words) {
		Clause clause = words.getClause();
		checkReadable(clause);
		if (words.getWording() != null) {
			checkCitations(layer, words.getWording());
		}
		layer.getPrivateWordings().remove(words);
		if (dossier.holdingOf(clause) == holding) {
			settle(clause, words);
		} else if (words.isOmitted()) {
			new OmitClause(dossier, (Layer) holding, clause).perform();
		} else {
			new SetPrivateWording(dossier, (Layer) holding, clause, words.getWording()).perform();
		}
	}

	private static void settle(Clause clause, PrivateWording words) {
		if (words.isOmitted()) {
			EcoreUtil.remove(clause);
			return;
		}
		Wording fresh = words.getWording();
		Wording old = PrivateTexts.own(clause, fresh.getLanguage());
		if (old == null) {
			clause.getWordings().add(fresh);
			return;
		}
		if (fresh.getHeading() == null) {
			// Unset in private words means the lower heading.
			fresh.setHeading(old.getHeading());
		}
		clause.getWordings().set(clause.getWordings().indexOf(old), fresh);
	}

	private void clause(Layer layer, Holding holding, PrivateClause which) {
		Clause neighbour = Anchors.neighbour(which);
		if (neighbour != null) {
			checkReadable(neighbour);
		}
		Clause clause = which.getClause();
		checkCitations(layer, clause);
		List<PrivateClause> followers = followers(layer, which);
		layer.getPrivateClauses().remove(which);
		if (holding instanceof Layer lower) {
			lower.getPrivateClauses().add(which);
		} else {
			place(which, clause);
		}
		for (PrivateClause follower : followers) {
			follower.setAfter(clause);
			follower.setFirstIn(null);
		}
	}

	private static List<PrivateClause> followers(Layer layer, PrivateClause which) {
		int position = layer.getPrivateClauses().indexOf(which);
		return layer.getPrivateClauses().stream().skip(position + 1L)
				.filter(each -> each.getAfter() == which.getAfter() && each.getFirstIn() == which.getFirstIn()).toList();
	}

	private void place(PrivateClause which, Clause clause) {
		if (which.getAfter() != null) {
			EList<Clause> siblings = siblings(which.getAfter());
			siblings.add(siblings.indexOf(which.getAfter()) + 1, clause);
		} else if (which.getFirstIn() != null) {
			which.getFirstIn().getClauses().add(0, clause);
		} else {
			dossier.dossier().getText().getClauses().add(0, clause);
		}
	}

	private EList<Clause> siblings(Clause clause) {
		return clause.eContainer() instanceof Clause parent ? parent.getClauses()
				: dossier.dossier().getText().getClauses();
	}

	private void checkReadable(Clause clause) {
		Holding holder = clause == null ? null : dossier.holdingOf(clause);
		if (holder == null) {
			throw new DossierException("It has lost its place in the text; attach it to a clause first.");
		}
		if (!AudienceLattice.of(dossier).reads(target, holder.getAudience())) {
			throw new DossierException("Its place in the text is a clause that the audience \"" + target.getName()
					+ "\" may not read; move that clause first.");
		}
	}

	private void checkCitations(Layer layer, EObject words) {
		var upward = new UpwardReferences(dossier, target);
		List<EObject> higher = upward.of(words, true);
		if (!higher.isEmpty()) {
			throw new DossierException(higher.size() + (higher.size() == 1 ? " citation leads" : " citations lead")
					+ " to what the audience \"" + target.getName() + "\" may not read: "
					+ upward.citations(higher, layer.getAudience()) + ".");
		}
	}
}

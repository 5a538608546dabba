package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.overlay.Staleness;
import org.chancery.core.projection.ProjectedClause.Notice;
import org.chancery.model.dossier.Layer;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;

/** Chooses for each clause the wording of the highest audience at or below the reader. */
final class WordingChoice {

	private record Private(PrivateWording wording, Layer layer) {
	}

	/**
	 * @param wording  the words; null if there are none in any language asked for
	 * @param heading  the heading, inherited from below where the private wording leaves it unset
	 * @param audience name of the audience whose words they are
	 */
	record Chosen(Wording wording, String heading, String audience, List<Notice> notices) {
	}

	private final AudienceLattice lattice;
	private final String language;
	private final String draftingLanguage;
	private final Map<Clause, List<Private>> overlays = new HashMap<>();

	/** @param visible the layers that the audience reads, the one that prevails last */
	WordingChoice(AudienceLattice lattice, List<Layer> visible, String language, String draftingLanguage) {
		this.lattice = lattice;
		this.language = language;
		this.draftingLanguage = draftingLanguage;
		for (Layer layer : visible) {
			for (PrivateWording wording : layer.getPrivateWordings()) {
				if (wording.getWording() != null) {
					overlays.computeIfAbsent(wording.getClause(), key -> new ArrayList<>()).add(new Private(wording, layer));
				}
			}
		}
	}

	/** @param holder name of the audience that holds the clause itself */
	Chosen choose(Clause clause, String holder) {
		Chosen chosen = choose(clause, holder, language);
		if (chosen.wording() != null || language.equals(draftingLanguage)) {
			return chosen;
		}
		Chosen fallback = choose(clause, holder, draftingLanguage);
		if (fallback.wording() == null) {
			return fallback;
		}
		List<Notice> notices = new ArrayList<>(fallback.notices());
		notices.add(Notice.UNTRANSLATED);
		return new Chosen(fallback.wording(), fallback.heading(), fallback.audience(), notices);
	}

	private Chosen choose(Clause clause, String holder, String tongue) {
		Wording own = in(clause, tongue);
		List<Private> all = overlays.get(clause);
		List<Private> found = all == null ? List.of()
				: all.stream().filter(each -> tongue.equals(each.wording().getWording().getLanguage())).toList();
		if (found.isEmpty()) {
			return new Chosen(own, own == null ? null : own.getHeading(), holder, List.of());
		}
		Private winner = found.getLast();
		List<Notice> notices = new ArrayList<>();
		if (Staleness.isStale(winner.wording(), below(winner, found, own))) {
			notices.add(Notice.STALE);
		}
		if (found.stream().anyMatch(other -> !comparable(winner, other))) {
			notices.add(Notice.CONTESTED);
		}
		return new Chosen(winner.wording().getWording(), heading(found, own), winner.layer().getAudience().getName(), notices);
	}

	/** What the audience of that wording would see without it. */
	private Wording below(Private top, List<Private> found, Wording own) {
		Wording lower = own;
		for (Private each : found) {
			if (each != top && lattice.reads(top.layer().getAudience(), each.layer().getAudience())) {
				lower = each.wording().getWording();
			}
		}
		return lower;
	}

	private static String heading(List<Private> found, Wording own) {
		String heading = own == null ? null : own.getHeading();
		for (Private each : found) {
			String other = each.wording().getWording().getHeading();
			heading = other == null ? heading : other;
		}
		return heading;
	}

	private boolean comparable(Private one, Private other) {
		return lattice.comparable(one.layer().getAudience(), other.layer().getAudience());
	}

	private static Wording in(Clause clause, String language) {
		for (Wording wording : clause.getWordings()) {
			if (language.equals(wording.getLanguage())) {
				return wording;
			}
		}
		return null;
	}
}

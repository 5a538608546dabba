package org.chancery.word.exports;

import static org.chancery.word.exports.TreatyBuilder.locked;
import static org.chancery.word.exports.TreatyBuilder.note;
import static org.chancery.word.exports.TreatyBuilder.run;
import static org.chancery.word.exports.TreatyBuilder.to;
import static org.chancery.word.exports.TreatyBuilder.unnumbered;
import static org.chancery.word.exports.TreatyBuilder.words;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.Projection;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Inline;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.ReferenceForm;

/** Invented treaties that show what a draft must be able to print. */
final class SampleTreaties {

	private SampleTreaties() {
	}

	/** Chapters in Roman figures, articles that run on, points, references, a footnote, an inserted article, an annex. */
	static Projection fishing() {
		var treaty = new TreatyBuilder(
				"AGREEMENT BETWEEN THE REPUBLIC OF ARVENIA AND THE KINGDOM OF BELMORA ON FISHERIES IN THE SOUND", "en");
		Clause preamble = treaty.clause(ClauseKind.PREAMBLE, "Preamble",
				words("The Republic of Arvenia and the Kingdom of Belmora (hereinafter “the Parties”),"),
				recital(treaty, "Recalling their neighbourly relations,"),
				recital(treaty, "Desiring to conserve the stocks of the Sound for those who come after,"),
				recital(treaty, "Have agreed as follows:"));
		Clause licence = treaty.point("hold a licence issued by the coastal Party;");
		Clause conditions = treaty.paragraph("A vessel of one Party may fish in the zone of the other if its owner:", licence,
				treaty.point("reports each catch within 24 hours, stating:", treaty.point("the species;"),
						treaty.point("the weight in kilograms; and"), treaty.point("the place where it was taken;")),
				treaty.point("carries an observer when asked."));
		Clause access = treaty.article("Access", treaty.paragraph("Access is granted within the quotas of Annex I."), conditions,
				unnumbered(treaty.paragraph("The coastal Party answers every request within thirty days of receiving it, and "
						+ "where it refuses, states its reasons in writing.")));
		Clause dispute = treaty.article("Settlement of disputes");
		dispute.getClauses().add(treaty.clause(ClauseKind.PARAGRAPH, null, references(access, conditions, licence)));
		Clause terms = treaty.article("Use of terms", unnumbered(treaty.paragraph("For the purposes of this Agreement:")),
				treaty.point("“vessel” means any ship used for fishing;"), treaty.point("“Sound” means the waters shown in Annex I."));
		Clause inserted = locked(treaty.article("Observers", treaty.paragraph("Observers are paid by the flag State."),
				treaty.paragraph("They are lodged as officers.")), "Article 3 bis");
		return treaty.with(preamble,
				treaty.clause(ClauseKind.CHAPTER, "General provisions", List.of(), treaty.article("Object",
						unnumbered(treaty.paragraph("This Agreement governs fishing in the Sound."))), terms),
				treaty.clause(ClauseKind.CHAPTER, "Fishing", List.of(), access, inserted,
						treaty.article("Quotas", treaty.paragraph("Quotas are set each year."), treaty.paragraph("They are public."))),
				treaty.clause(ClauseKind.CHAPTER, "Final provisions", List.of(), dispute,
						treaty.article("Entry into force", unnumbered(treaty.clause(ClauseKind.PARAGRAPH, null,
								List.of(run("This Agreement enters into force on the thirtieth day"), note("Counted from midnight, "
										+ "Universal Time."), run(" after the exchange of instruments of ratification.")))))),
				treaty.clause(ClauseKind.TESTIMONIUM, null, words("IN WITNESS WHEREOF the undersigned, being duly authorised thereto, "
						+ "have signed this Agreement.\nDone at Port Ansel, in duplicate, in the English language.")),
				treaty.clause(ClauseKind.SIGNATURE_BLOCK, null, words("For the Republic of Arvenia:\nIlse Maro\nMinister for Foreign Affairs")),
				treaty.clause(ClauseKind.SIGNATURE_BLOCK, null, words("For the Kingdom of Belmora:\nTomas Reyl\nAmbassador")),
				treaty.clause(ClauseKind.ANNEX, "Quotas of the first year", List.of(),
						treaty.paragraph("Cod: 1 200 tonnes."), treaty.paragraph("Herring: 800 tonnes."))).project();
	}

	/** Articles numbered within chapters, as trade agreements have them. */
	static Projection trade() {
		var treaty = new TreatyBuilder("ACUERDO DE LIBRE COMERCIO ENTRE ARVENIA Y BELMORA", "es");
		treaty.rule(ClauseKind.CHAPTER, 1, NumberFormat.DECIMAL, "CAPÍTULO ", "", false, false);
		treaty.rule(ClauseKind.ARTICLE, 1, NumberFormat.DECIMAL, "Artículo ", "", true, false);
		for (int chapter = 1; chapter <= 3; chapter++) {
			var sections = new ArrayList<Clause>();
			for (int section = 1; section <= 2; section++) {
				sections.add(treaty.clause(ClauseKind.SECTION, "Medidas " + section, List.of(),
						treaty.article("Ámbito", treaty.paragraph("Primero."), treaty.paragraph("Segundo.")),
						treaty.article("Definiciones", treaty.paragraph("Para los efectos:", treaty.point("uno;"), treaty.point("dos.")))));
			}
			treaty.with(treaty.clause(ClauseKind.CHAPTER, "Comercio " + chapter, List.of(), sections.toArray(Clause[]::new)));
		}
		return treaty.project();
	}

	/** A tabled text whose numbers are locked here and there: the count jumps, and runs on from what is locked. */
	static Projection tabled() {
		var treaty = new TreatyBuilder("ACCORD", "fr");
		Clause seventh = treaty.article("Saut", treaty.paragraph("Un."), treaty.paragraph("Deux."));
		seventh.setLockedNumber("7");
		Clause fourth = treaty.paragraph("Quatre.");
		fourth.setLockedNumber("4");
		return treaty.with(treaty.article("Objet", treaty.paragraph("Un."), treaty.paragraph("Deux.")), seventh,
				treaty.article("Suite", treaty.paragraph("Un."), fourth, treaty.paragraph("Cinq.", treaty.point("a ;"), treaty.point("b."))),
				treaty.clause(ClauseKind.CHAPTER, "Divers", List.of(), treaty.article("Fin", treaty.paragraph("Un.")))).project();
	}

	/** Tables and pictures taken over from other files, with what must not come along. */
	static Projection opaque() {
		var treaty = new TreatyBuilder("Protocol", "en");
		Clause zones = treaty.article("Zones", treaty.clause(ClauseKind.PARAGRAPH, null,
				List.of(run("The zones are:"), OpaquePieces.table(), OpaquePieces.table(), run("and no others."))));
		Clause map = treaty.article("Map", treaty.clause(ClauseKind.PARAGRAPH, null,
				List.of(run("See "), OpaquePieces.picture("rId7"), run(" and again "), OpaquePieces.picture("rId9"), run("."))));
		return treaty.with(zones, map, treaty.clause(ClauseKind.ANNEX, "Table", List.of(OpaquePieces.table()))).project();
	}

	private static Clause recital(TreatyBuilder treaty, String words) {
		return treaty.clause(ClauseKind.RECITAL, null, words(words));
	}

	private static List<Inline> references(Clause article, Clause paragraph, Clause point) {
		return List.of(run("A dispute on "), to(article, ReferenceForm.CITATION), run(" or on articles "),
				to(article, ReferenceForm.NUMBER), run(" and following, in particular "), to(paragraph, ReferenceForm.CITATION),
				run(" and "), to(point, ReferenceForm.CITATION), run(", is settled by talks."));
	}
}

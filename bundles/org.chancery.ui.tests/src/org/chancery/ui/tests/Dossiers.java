package org.chancery.ui.tests;

import java.util.List;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** Small dossiers for tests: two articles with paragraphs, two parties, the audience delegation. */
public final class Dossiers {
	private Dossiers() {
	}

	/** Articles "Access" and "Force", each with two paragraphs; a red line of the delegation on "Access". */
	public static OpenDossier small() {
		OpenDossier dossier = OpenDossier.create("Agreement on Lighthouses", List.of("en"));
		Layer delegation = dossier.addLayer("delegation", List.of());
		Clause access = article(dossier, null, "Access");
		Clause first = paragraph(dossier, access, "Each Party shall grant access to lighthouses.");
		paragraph(dossier, access, "Access is free of charge.");
		Clause force = article(dossier, access, "Force");
		paragraph(dossier, force, "This Agreement enters into force in May.");
		paragraph(dossier, force, "It may be ended in June.");
		party(dossier, "ARV", "Arvenia");
		party(dossier, "BMA", "Belmora");
		redLine(delegation, access);
		new SetContent(dossier, delegation.getAudience(), first, "en",
				InlineSequence.plain("Each Party shall grant access to lighthouses within quotas.")).perform();
		return dossier;
	}

	/** The public audience. */
	public static Audience everybody(OpenDossier dossier) {
		return dossier.audiences().getFirst();
	}

	/** The audience delegation. */
	public static Audience delegation(OpenDossier dossier) {
		return dossier.audiences().getLast();
	}

	/** The top level clause of that index. */
	public static Clause clause(OpenDossier dossier, int index) {
		return dossier.dossier().getText().getClauses().get(index);
	}

	private static void redLine(Holding holding, Clause clause) {
		RedLine line = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		line.setLabel("R-1");
		line.setSentence("Access stays within quotas.");
		line.getClauses().add(clause);
		holding.getRedLines().add(line);
	}

	private static void party(OpenDossier dossier, String code, String name) {
		Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
		party.setCode(code);
		PartyName names = PartiesFactory.eINSTANCE.createPartyName();
		names.setLanguage("en");
		names.setLongName("Republic of " + name);
		names.setShortName(name);
		names.setAdjective(name + "n");
		names.setArticle("the");
		party.getNames().add(names);
		dossier.dossier().getParties().add(party);
	}

	private static Clause article(OpenDossier dossier, Clause after, String heading) {
		Audience all = everybody(dossier);
		Clause article = (after == null ? AddClause.firstIn(dossier, all, ClauseKind.ARTICLE, null)
				: AddClause.after(dossier, all, ClauseKind.ARTICLE, after)).perform();
		new SetHeading(dossier, all, article, "en", heading).perform();
		return article;
	}

	private static Clause paragraph(OpenDossier dossier, Clause parent, String words) {
		Clause clause = AddClause.lastIn(dossier, everybody(dossier), ClauseKind.PARAGRAPH, parent).perform();
		new SetContent(dossier, everybody(dossier), clause, "en", InlineSequence.plain(words)).perform();
		return clause;
	}
}

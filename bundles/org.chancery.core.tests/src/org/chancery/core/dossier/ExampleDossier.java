package org.chancery.core.dossier;

import java.util.List;

import org.chancery.model.dossier.Layer;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/**
 * A small dossier with three articles and two parties. Above public there are allies, delegation, which reads allies,
 * and treasury, which reads public only.
 */
public final class ExampleDossier {

	/** The whole of it. */
	public final OpenDossier open = OpenDossier.create("Agreement on Fisheries", List.of("en", "fr"));
	/** Layers. */
	public final Layer allies;
	/** Layers. */
	public final Layer delegation;
	/** Layers. */
	public final Layer treasury;
	/** Articles of the public text. */
	public final Clause first;
	/** Articles of the public text. */
	public final Clause second;
	/** Articles of the public text. */
	public final Clause third;

	/** Builds it. */
	public ExampleDossier() {
		first = article("Definitions", "In this Agreement words have their meaning.");
		second = article("Access", "Each Party shall grant access.");
		third = article("Entry into force", "This Agreement enters into force at once.");
		open.dossier().getText().getClauses().addAll(List.of(first, second, third));
		open.dossier().getParties().addAll(List.of(party("ARV", "Arvenia"), party("SOL", "Solmark")));
		allies = open.addLayer("allies", List.of());
		delegation = open.addLayer("delegation", List.of(allies.getAudience()));
		treasury = open.addLayer("treasury", List.of());
	}

	/** A party with a name in English. */
	public static Party party(String code, String name) {
		Party party = PartiesFactory.eINSTANCE.createParty();
		party.setCode(code);
		PartyName names = PartiesFactory.eINSTANCE.createPartyName();
		names.setLanguage("en");
		names.setShortName(name);
		names.setLongName("Republic of " + name);
		names.setArticle("the");
		party.getNames().add(names);
		return party;
	}

	/** An article in English. */
	public static Clause article(String heading, String words) {
		Clause clause = TextFactory.eINSTANCE.createClause();
		clause.setKind(ClauseKind.ARTICLE);
		Wording wording = wording(words);
		wording.setHeading(heading);
		clause.getWordings().add(wording);
		return clause;
	}

	/** Plain words in English. */
	public static Wording wording(String words) {
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage("en");
		wording.getContent().add(run(words));
		return wording;
	}

	/** Words in English and at their end a reference. */
	public static Wording wording(String words, Clause target) {
		Wording wording = wording(words);
		CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
		reference.setTarget(target);
		wording.getContent().add(reference);
		return wording;
	}

	/** A plain run. */
	public static Run run(String words) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		return run;
	}
}

package org.chancery.comparison.takeover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.chancery.comparison.CompareTexts;
import org.chancery.comparison.takeover.BracketDifferences;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another text says otherwise stands in brackets: without theirs it is the old text, with them the new one. */
class BracketDifferencesTest {

	@Test
	void wordsStandInTheirClause() {
		OpenDossier ours = TakeOverTest.treaty("Each Party shall grant access to all of its ports.", "It enters into force in May.");
		OpenDossier theirs = TakeOverTest.treaty("Each Party may grant access to its ports at all times.", "It enters into force in May.");
		RandomDossiers.shareIds(ours, theirs);
		bracket(ours, theirs);
		assertEquals(List.of("Access: ", ": Each Party [ARV: shall / BEL: may] grant access to [ARV: all of / BEL: ] its ports [BEL: at all times].", "Force: ",
				": It enters into force in May."), TakeOverWords.inOrder(project(ours)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
	void withoutTheirsItIsTheOldText(long seed) {
		OpenDossier ours = RandomDossiers.make(new Random(seed));
		OpenDossier theirs = RandomDossiers.make(new Random(seed));
		RandomDossiers.shareIds(ours, theirs);
		RandomDossiers.edit(theirs, new Random(seed + 100), 6);
		String before = words(project(ours), "ARV");
		List<String> wanted = words(project(theirs));
		bracket(ours, theirs);
		assertEquals(before, words(project(ours), "ARV"));
		String with = words(project(ours), "BEL");
		wanted.forEach(word -> assertTrue(with.contains(word), word + " is not in " + with));
		assertEquals(wanted.size(), with.split(" ").length, with);
	}

	private static void bracket(OpenDossier ours, OpenDossier theirs) {
		List<Party> parties = List.of(party("ARV"), party("BEL"));
		ours.dossier().getParties().addAll(parties);
		var comparison = new CompareTexts(project(ours), project(theirs)).perform();
		new BracketDifferences(ours, TakeOverTest.everybody(ours), comparison, id -> id, parties.getFirst(), parties.getLast()).perform();
	}

	private static Party party(String code) {
		Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
		party.setCode(code);
		return party;
	}

	private static Projection project(OpenDossier dossier) {
		return Projector.project(dossier, TakeOverTest.everybody(dossier), "en");
	}

	private static List<String> words(Projection text) {
		return List.of(words(text, "").split(" "));
	}

	/** The words, in brackets those of a party; without labels that typed words of whole clauses have. */
	private static String words(Projection text, String party) {
		return text.all().map(clause -> PlainText.of(resolved(clause.content(), party)).replaceAll("(?<=^|\\s)(\\d+\\.|\\([a-z]\\)|Article \\d+|Heading h\\d)(?=\\s|$)", " "))
				.collect(Collectors.joining(" ")).replaceAll("(?<=\\.)(?=Each)|\\s+", " ").replaceAll(" +", " ").strip();
	}

	private static List<ProjectedInline> resolved(List<ProjectedInline> content, String party) {
		List<ProjectedInline> resolved = new ArrayList<>();
		for (ProjectedInline inline : content) {
			if (inline instanceof ProjectedInline.Bracket bracket) {
				bracket.options().stream().filter(option -> option.proponents().contains(party)).forEach(option -> resolved.addAll(option.content()));
			} else {
				resolved.add(inline);
			}
		}
		return resolved;
	}
}

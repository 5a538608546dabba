package org.chancery.edit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.edit.DossierSession;
import org.chancery.edit.properties.Property;
import org.chancery.edit.properties.ThingProperties;
import org.chancery.edit.tree.DossierNode.Kind;
import org.chancery.model.dossier.Audience;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** The tree and the properties of what is selected in it. */
class DossierTreeTest {

	private final OpenDossier dossier = OpenDossier.create("Agreement", List.of("en"));
	private final Audience everybody = dossier.dossier().getAudience();
	private final Audience delegation = dossier.addLayer("delegation", List.of()).getAudience();
	private final DossierSession session = new DossierSession(dossier, null);
	private final DossierTree tree = new DossierTree(session, delegation, "en");
	private final List<DossierNode> changed = new ArrayList<>();
	private final Clause article;

	DossierTreeTest() {
		session.addListener(change -> changed.addAll(tree.take(change)));
		article = AddClause.lastIn(dossier, everybody, ClauseKind.ARTICLE, null).perform();
		AddClause.after(dossier, everybody, ClauseKind.ARTICLE, article).perform();
		session.changedOutside();
		changed.clear();
	}

	private DossierNode node(Clause clause) {
		return tree.clause(clause.getId()).orElseThrow();
	}

	private static List<Kind> kinds(List<DossierNode> nodes) {
		return nodes.stream().map(DossierNode::kind).toList();
	}

	private Property property(DossierNode node, String id) {
		return ThingProperties.of(session, delegation, "en", node).stream().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow();
	}

	@Test
	void theGroupsStandAtTheTop() {
		assertEquals(List.of(Kind.TEXT, Kind.PARTIES, Kind.RED_LINES, Kind.LEDGER), kinds(tree.roots()));
		assertEquals("Article 1", node(article).label());
		assertEquals("clause-article", node(article).icon());
		assertEquals(List.of(), node(article).children());
	}

	@Test
	void aChangeOfWordsRelabelsOneNode() {
		DossierNode node = node(article);
		session.execute("Edit", () -> new SetContent(dossier, everybody, article, "en",
				InlineSequence.plain("Each Party shall\n grant")).perform());
		assertEquals(List.of(node), changed);
		assertEquals("Article 1 Each Party shall grant", node.label());
		assertEquals("public", node.audience());
		session.execute("Edit", () -> new SetHeading(dossier, delegation, article, "en", "Access").perform());
		assertEquals("Article 1 Access", node.label());
		assertEquals("delegation", node.audience());
	}

	@Test
	void nodesStayTheSameWhileClausesComeAndGo() {
		DossierNode node = node(article);
		DossierNode text = tree.roots().getFirst();
		session.execute("Add", () -> AddClause.firstIn(dossier, delegation, ClauseKind.ARTICLE, null).perform());
		assertSame(text, tree.roots().getFirst());
		assertSame(node, node(article));
		assertEquals("Article 2", node.label());
		assertEquals(3, text.children().size());
		session.commandStack().undo();
		assertSame(node, node(article));
		assertEquals(2, text.children().size());
	}

	@Test
	void orphansAppearWhenThereAreAny() {
		session.execute("Edit", () -> new SetContent(dossier, delegation, article, "en", InlineSequence.plain("ours")).perform());
		session.execute("Delete", () -> new DeleteClause(dossier, everybody, article).perform());
		DossierNode orphans = tree.roots().getLast();
		assertEquals(Kind.ORPHANS, orphans.kind());
		assertEquals(List.of("private wording ours"), orphans.children().stream().map(DossierNode::label).toList());
		assertFalse(property(orphans.children().getFirst(), "words").editable());
		assertEquals(4, new DossierTree(session, everybody, "en").roots().size());
		session.commandStack().undo();
		assertEquals(Kind.LEDGER, tree.roots().getLast().kind());
	}

	@Test
	void redLinesAreSeenByTheirAudienceOnlyAndEdited() {
		RedLine line = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		line.setLabel("R-1");
		session.execute("Add", () -> dossier.holding(delegation).getRedLines().add(line));
		DossierNode node = tree.roots().get(2).children().getFirst();
		assertEquals("R-1", node.label());
		property(node, "sentence").set("No access within quotas");
		assertEquals("R-1 No access within quotas", node.label());
		property(node, "severity").set("warning");
		assertTrue(property(node, "severity").choices().contains("information"));
		session.commandStack().undo();
		session.commandStack().undo();
		assertEquals("", property(node, "sentence").value());
		assertEquals(List.of(), new DossierTree(session, everybody, "en").roots().get(2).children());
	}

	@Test
	void aClauseIsEditedInItsProperties() {
		DossierNode node = node(article);
		property(node, "heading").set("Scope");
		assertEquals("Article 1 Scope", node.label());
		assertFalse(property(node, "number").editable());
		Property number = ThingProperties.of(session, everybody, "en", node).stream().filter(p -> p.id().equals("number"))
				.findFirst().orElseThrow();
		number.set("1 bis");
		assertEquals("Article 1 bis Scope", node.label());
		assertEquals("locked", property(node, "numbering").value());
	}

	@Test
	void aRedLineTellsItsClausesFallbacksAndAudience() {
		RedLine line = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		line.setSentence("No access without a licence.");
		line.getClauses().add(article);
		Fallback fallback = NegotiationFactory.eINSTANCE.createFallback();
		fallback.setStep(FallbackStep.BOTTOM_LINE);
		fallback.setDescription("Access of six vessels.");
		line.getFallbacks().add(fallback);
		session.execute("Add", () -> dossier.holding(delegation).getRedLines().add(line));
		DossierNode node = tree.roots().get(2).children().getFirst();
		assertEquals("Article 1", property(node, "clauses").value());
		assertEquals("delegation", property(node, "audience").value());
		assertEquals("Bottom line", property(node, "fallback.0.description").name());
		property(node, "fallback.0.description").set("Access of two vessels.");
		assertEquals("Access of two vessels.", fallback.getDescription());
		session.commandStack().undo();
		assertEquals("Access of six vessels.", fallback.getDescription());
	}

	@Test
	void partiesAreNamed() {
		Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
		party.setCode("ARV");
		var name = PartiesFactory.eINSTANCE.createPartyName();
		name.setLanguage("en");
		name.setShortName("Arvenia");
		party.getNames().add(name);
		session.execute("Add party", () -> dossier.dossier().getParties().add(party));
		DossierNode node = tree.roots().get(1).children().getFirst();
		assertEquals("Arvenia", node.label());
		property(node, "en.shortName").set("New Arvenia");
		assertEquals("New Arvenia", node.label());
	}

	@Test
	void theTitleIsAPropertyOfTheText() {
		property(tree.roots().getFirst(), "title").set("Treaty");
		assertEquals("Treaty", session.projection(everybody, "en").title());
	}

	@Test
	void longWordsAreCutAtASpace() {
		String words = ClauseLabels.firstWords("word ".repeat(50));
		assertTrue(words.endsWith("word …") && words.length() < 70);
		assertEquals("a b", ClauseLabels.firstWords(" a\n\tb "));
		assertEquals(62, ClauseLabels.firstWords("x".repeat(200)).length());
	}
}

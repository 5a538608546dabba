package org.chancery.comparison.merge.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.chancery.comparison.merge.MergeConflict;
import org.chancery.comparison.merge.MergeHoldings;
import org.chancery.comparison.merge.MergeVersions;
import org.chancery.comparison.merge.Merged;
import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.model.dossier.Dossier;
import org.chancery.model.dossier.Layer;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.Waiver;
import org.chancery.model.overlay.OverlayFactory;
import org.chancery.model.overlay.PrivateWording;
import org.chancery.model.resource.HoldingResource;
import org.chancery.model.resource.HoldingResourceSet;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

class MergeHoldingsTest {

	private final OpenDossier open = OpenDossier.create("Agreement", List.of("en"));
	private final Dossier base = open.dossier();
	private final Clause first = clause("Each Party shall notify the other Party within 90 days.");
	private final Clause second = clause("The Parties shall cooperate.");
	private final Layer layer = open.addLayer("delegation", List.of());

	@Test
	void changesOfOneWordingThatAreApartGoTogether() {
		Merged<Dossier> merged = merge(d -> words(d, 0, "Each Party shall notify every other Party within 90 days."),
				d -> words(d, 0, "Each Party shall notify the other Party within 60 days."));
		assertEquals("Each Party shall notify every other Party within 60 days.", words(merged.thing(), 0));
		assertEquals(List.of(), merged.conflicts());
	}

	@Test
	void changesThatTouchAreAConflictInProse() {
		Merged<Dossier> merged = merge(d -> words(d, 0, "Each Party may notify the other Party within 90 days."),
				d -> words(d, 0, "Each Party shall not notify the other Party within 90 days."));
		assertEquals("Each Party shall notify the other Party within 90 days.", words(merged.thing(), 0));
		assertEquals(List.of(new MergeConflict(MergeConflict.Kind.CHANGED_TWICE, first.getId(), "Clause", "content en",
				"Each Party shall notify the other Party within 90 days.", "Each Party may notify the other Party within 90 days.",
				"Each Party shall not notify the other Party within 90 days.")), merged.conflicts());
	}

	@Test
	void whatOneDeletedAndTheOtherChangedStays() {
		Merged<Dossier> merged = merge(d -> d.getText().getClauses().remove(0), d -> words(d, 0, "Each Party may notify."));
		assertEquals("Each Party may notify.", words(merged.thing(), 0));
		assertEquals(List.of(MergeConflict.Kind.DELETED_AND_CHANGED),
				merged.conflicts().stream().map(MergeConflict::kind).toList());
		assertEquals("", merged.conflicts().getFirst().ours());
	}

	@Test
	void whatOneDeletedAndTheOtherRefersToStays() {
		Merged<Dossier> merged = merge(d -> d.getText().getClauses().remove(0), d -> {
			CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
			reference.setTarget(d.getText().getClauses().getFirst());
			d.getText().getClauses().get(1).getWordings().getFirst().getContent().add(reference);
		});
		Clause kept = merged.thing().getText().getClauses().getFirst();
		assertEquals(first.getId(), kept.getId());
		var content = merged.thing().getText().getClauses().get(1).getWordings().getFirst().getContent();
		assertEquals(kept, ((CrossReference) content.getLast()).getTarget());
		assertEquals(MergeConflict.Kind.DELETED_AND_REFERRED, merged.conflicts().getFirst().kind());
	}

	@Test
	void recordsOfTheNegotiationGoTogether() {
		RedLine line = redLine("Not beyond twelve nautical miles.");
		layer.getRedLines().add(line);
		Layer ours = EcoreUtil.copy(layer);
		Layer theirs = EcoreUtil.copy(layer);
		ours.getRedLines().getFirst().getWaivers().add(waiver("Minister"));
		ours.getRedLines().add(redLine("No quotas."));
		theirs.getRedLines().getFirst().getWaivers().add(waiver("Cabinet"));
		theirs.getRedLines().getFirst().setReason("Fisheries");
		Merged<Layer> merged = new MergeVersions<>(layer, ours, theirs).perform();
		RedLine both = merged.thing().getRedLines().getFirst();
		assertEquals(2, both.getWaivers().size());
		assertEquals("Fisheries", both.getReason());
		assertEquals(2, merged.thing().getRedLines().size());
		assertEquals(List.of(), merged.conflicts());
	}

	@Test
	void referencesToOtherHoldingsStayKnownById() throws UnreadableFileException {
		PrivateWording wording = Ids.identify(OverlayFactory.eINSTANCE.createPrivateWording());
		wording.setClause(first);
		wording.setOmitted(true);
		byte[] was = bytes(layer);
		layer.getPrivateWordings().add(wording);
		byte[] is = bytes(layer);
		byte[] merged = new MergeHoldings().merge(was, was, is).holding();
		assertArrayEquals(is, merged);
		assertTrue(new String(merged, StandardCharsets.UTF_8).contains("dossier:any#" + first.getId()));
	}

	@Test
	void bytesOfOneChangedStateComeBackAsTheyWere() throws UnreadableFileException {
		byte[] was = bytes(base);
		words(base, 1, "The Parties should cooperate.");
		base.getText().getClauses().move(0, 1);
		byte[] is = bytes(base);
		HoldingMerger merger = new MergeHoldings();
		assertArrayEquals(is, merger.merge(was, is, was).holding());
		assertArrayEquals(is, merger.merge(was, was, is).holding());
		assertArrayEquals(is, merger.merge(null, is, is).holding());
		assertEquals(List.of(), merger.merge(was, was, is).aside());
	}

	@Test
	void theFirstStatePrevailsAndNoWordsAreTold() throws UnreadableFileException {
		byte[] was = bytes(base);
		words(base, 1, "The Parties should cooperate.");
		byte[] one = bytes(base);
		words(base, 1, "The Parties may cooperate.");
		HoldingMerger.Merged merged = new MergeHoldings().merge(was, one, bytes(base));
		assertArrayEquals(one, merged.holding());
		assertEquals(1, merged.aside().size());
		assertFalse(merged.aside().getFirst().contains("cooperate"));
	}

	@Test
	void statesOfDifferentThingsAreRefused() {
		assertThrows(UnreadableFileException.class, () -> new MergeHoldings().merge(null, bytes(base), bytes(layer)));
		assertThrows(UnreadableFileException.class, () -> new MergeHoldings().merge(null, bytes(base), new byte[] { 1 }));
	}

	private Merged<Dossier> merge(Consumer<Dossier> ours, Consumer<Dossier> theirs) {
		Dossier our = EcoreUtil.copy(base);
		ours.accept(our);
		Dossier their = EcoreUtil.copy(base);
		theirs.accept(their);
		return new MergeVersions<>(base, our, their).perform();
	}

	private Clause clause(String words) {
		Clause clause = Ids.identify(TextFactory.eINSTANCE.createClause());
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage("en");
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		wording.getContent().add(run);
		clause.getWordings().add(wording);
		base.getText().getClauses().add(clause);
		return clause;
	}

	private static RedLine redLine(String sentence) {
		RedLine line = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		line.setSentence(sentence);
		return line;
	}

	private static Waiver waiver(String authority) {
		Waiver waiver = NegotiationFactory.eINSTANCE.createWaiver();
		waiver.setAuthority(authority);
		return waiver;
	}

	private static Run run(Dossier dossier, int clause) {
		return (Run) dossier.getText().getClauses().get(clause).getWordings().getFirst().getContent().getFirst();
	}

	private static void words(Dossier dossier, int clause, String words) {
		run(dossier, clause).setText(words);
	}

	private static String words(Dossier dossier, int clause) {
		return run(dossier, clause).getText();
	}

	private static byte[] bytes(EObject holding) {
		HoldingResource resource = new HoldingResourceSet().add("state");
		resource.getContents().add(EcoreUtil.copy(holding));
		return HoldingBytes.write(resource);
	}
}

package org.chancery.core.alternat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.alternat.AlternatRemark.Reason;
import org.chancery.core.projection.ProjectedParty;
import org.chancery.core.projection.Projection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as treaties have them, in the order of the text and in the order of the other party's copy. */
class AlternatTextTest {

	private static final List<ProjectedParty> ENGLISH = List.of(
			party("a", "Republic of Arvenia", "Arvenia", "Arvenian", "the"),
			party("b", "Kingdom of Belmora", "Belmora", "Belmoran", "the"),
			party("c", "Corvania", "Corvania", "Corvanian", ""));
	private static final List<ProjectedParty> FRENCH = List.of(
			party("a", "République d’Arvénie", "Arvénie", "arvénien", "la"),
			party("b", "Royaume de Belmore", "Belmore", "belmorais", "le"),
			party("c", "Îles Corvan", "Corvan", "corvanais", "les"));
	private static final List<ProjectedParty> SPANISH = List.of(
			party("a", "República de Arvenia", "Arvenia", "arvenio", "la"),
			party("b", "Reino de Belmora", "Belmora", "belmorano", "el"),
			party("c", "Islandia Menor", "Islandia", "islandés", ""));

	private static ProjectedParty party(String id, String longName, String shortName, String adjective, String article) {
		return new ProjectedParty(id, id.toUpperCase(), longName, shortName, adjective, article, List.of());
	}

	static Stream<Arguments> english() {
		return Stream.of(
				both("AGREEMENT BETWEEN THE REPUBLIC OF ARVENIA AND THE KINGDOM OF BELMORA ON FISHERIES",
						"AGREEMENT BETWEEN THE KINGDOM OF BELMORA AND THE REPUBLIC OF ARVENIA ON FISHERIES"),
				both("The Republic of Arvenia and the Kingdom of Belmora,", "The Kingdom of Belmora and the Republic of Arvenia,"),
				both("Done in the Arvenian and Belmoran languages, both texts being equally authentic.",
						"Done in the Belmoran and Arvenian languages, both texts being equally authentic."),
				both("The Government of the Republic of Arvenia and the Government of the Kingdom of Belmora",
						"The Government of the Kingdom of Belmora and the Government of the Republic of Arvenia"),
				both("the Governments of the Republic of Arvenia and the Kingdom of Belmora agree",
						"the Governments of the Kingdom of Belmora and the Republic of Arvenia agree"),
				both("The Republic of Arvenia (hereinafter “Arvenia”) and the Kingdom of Belmora (hereinafter “Belmora”), "
						+ "hereinafter “the Parties”,",
						"The Kingdom of Belmora (hereinafter “Belmora”) and the Republic of Arvenia (hereinafter “Arvenia”), "
								+ "hereinafter “the Parties”,"),
				both("The Republic of Arvenia and the Kingdom of Belmora (hereinafter “the Parties”),",
						"The Kingdom of Belmora and the Republic of Arvenia (hereinafter “the Parties”),"),
				both("The Republic of Arvenia, of the one part, and the Kingdom of Belmora, of the other part,",
						"The Kingdom of Belmora, of the one part, and the Republic of Arvenia, of the other part,"),
				both("the Arvenia–Belmora Joint Commission", "the Belmora–Arvenia Joint Commission"),
				both("relations between Arvenia and Belmora.", "relations between Belmora and Arvenia."),
				both("the Arvenian Party and the Belmoran Party shall meet", "the Belmoran Party and the Arvenian Party shall meet"),
				both("Corvania and the Republic of Arvenia have agreed.", "The Republic of Arvenia and Corvania have agreed."),
				both("The Republic of Arvenia, the Kingdom of Belmora and Corvania", "The Kingdom of Belmora, the Republic of Arvenia and Corvania"),
				both("The Kingdom of Belmora and the Republic of Arvenia", "The Kingdom of Belmora and the Republic of Arvenia"),
				both("Arvenia shall inform Belmora. Belmora pays.", "Arvenia shall inform Belmora. Belmora pays."),
				both("In the case of Arvenia, Belmora shall pay.", "In the case of Arvenia, Belmora shall pay."),
				both("in the Arvenian, Belmoran and English languages", "in the Belmoran, Arvenian and English languages"),
				both("The Arvenian and Belmoran patrols", "The Belmoran and Arvenian patrols"));
	}

	static Stream<Arguments> french() {
		return Stream.of(
				both("ACCORD ENTRE LA RÉPUBLIQUE D’ARVÉNIE ET LE ROYAUME DE BELMORE", "ACCORD ENTRE LE ROYAUME DE BELMORE ET LA RÉPUBLIQUE D’ARVÉNIE"),
				both("Le Gouvernement de la République d’Arvénie et le Gouvernement du Royaume de Belmore,",
						"Le Gouvernement du Royaume de Belmore et le Gouvernement de la République d’Arvénie,"),
				both("les territoires de la République d'Arvénie et du Royaume de Belmore",
						"les territoires du Royaume de Belmore et de la République d'Arvénie"),
				both("notifié à la République d'Arvénie et au Royaume de Belmore", "notifié au Royaume de Belmore et à la République d'Arvénie"),
				both("en langues arvénienne et belmoraise, les deux textes", "en langues belmoraise et arvénienne, les deux textes"),
				both("La République d'Arvénie et le Royaume de Belmore sont convenus", "Le Royaume de Belmore et la République d'Arvénie sont convenus"),
				both("les relations d'Arvénie et de Belmore", "les relations de Belmore et d'Arvénie"),
				both("La République d'Arvénie (ci-après « l'Arvénie ») et le Royaume de Belmore (ci-après « Belmore »)",
						"Le Royaume de Belmore (ci-après « Belmore ») et la République d'Arvénie (ci-après « l'Arvénie »)"));
	}

	static Stream<Arguments> spanish() {
		return Stream.of(
				both("TRATADO ENTRE LA REPÚBLICA DE ARVENIA Y EL REINO DE BELMORA", "TRATADO ENTRE EL REINO DE BELMORA Y LA REPÚBLICA DE ARVENIA"),
				both("los Gobiernos de la República de Arvenia y el Reino de Belmora", "los Gobiernos del Reino de Belmora y la República de Arvenia"),
				both("los territorios de la República de Arvenia y del Reino de Belmora", "los territorios del Reino de Belmora y de la República de Arvenia"),
				both("El Gobierno de la República de Arvenia y el Gobierno del Reino de Belmora", "El Gobierno del Reino de Belmora y el Gobierno de la República de Arvenia"),
				both("notificará al Reino de Belmora y a la República de Arvenia", "notificará al Reino de Belmora y a la República de Arvenia"),
				both("en las lenguas arvenia y belmorana", "en las lenguas belmorana y arvenia"));
	}

	private static Arguments both(String before, String after) {
		return Arguments.of(before, after);
	}

	@ParameterizedTest
	@MethodSource
	void english(String before, String after) {
		assertEquals(after, written(before, ENGLISH, "en", List.of(1, 0, 2)));
	}

	@ParameterizedTest
	@MethodSource
	void french(String before, String after) {
		assertEquals(after, written(before, FRENCH, "fr", List.of(1, 0, 2)));
	}

	@ParameterizedTest
	@MethodSource
	void spanish(String before, String after) {
		assertEquals(after, written(before, SPANISH, "es", List.of(1, 0, 2)));
	}

	@ParameterizedTest
	@MethodSource({ "english", "french", "spanish" })
	void goingBackGivesTheTextBack(String before, String after) {
		boolean french = before.toLowerCase().contains("arvénie");
		boolean spanish = before.toLowerCase().matches("(?s).*(arvenia y|lenguas|reino).*");
		List<ProjectedParty> parties = french ? FRENCH : spanish ? SPANISH : ENGLISH;
		String language = french ? "fr" : spanish ? "es" : "en";
		String there = written(before, parties, language, List.of(1, 0, 2));
		String back = written(there, parties, language, List.of(0, 1, 2));
		assertEquals(there, written(back, parties, language, List.of(1, 0, 2)));
	}

	@Test
	void theSpanishConjunctionFollowsTheSound() {
		assertEquals("entre Belmora e Islandia", written("entre Islandia y Belmora", SPANISH, "es", List.of(0, 1, 2)));
		assertEquals("entre Islandia y Belmora", written("entre Belmora e Islandia", SPANISH, "es", List.of(2, 1, 0)));
	}

	@Test
	void whatHangsOnTheOrderIsLeftAndReported() {
		String sentence = "Arvenia and Belmora shall designate the ports of Ansel and Brook respectively; Arvenia and Belmora meet.";
		AlternatCopy copy = copy(sentence, ENGLISH, "en", List.of(1, 0, 2));
		assertEquals("Arvenia and Belmora shall designate the ports of Ansel and Brook respectively; Belmora and Arvenia meet.",
				copy.projection().title());
		assertEquals(List.of(new AlternatRemark("", Reason.SENSE_OF_ORDER)), copy.remarks());
	}

	private static String written(String before, List<ProjectedParty> parties, String language, List<Integer> order) {
		return copy(before, parties, language, order).projection().title();
	}

	private static AlternatCopy copy(String before, List<ProjectedParty> parties, String language, List<Integer> order) {
		var text = new Projection(before, "public", language, parties, List.of());
		return Alternat.of(text, order.stream().map(parties::get).toList());
	}
}

package org.chancery.comparison.alignment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.comparison.alignment.AlignedPair;
import org.chancery.comparison.alignment.Alignment;
import org.chancery.comparison.alignment.Block;
import org.junit.jupiter.api.Test;

class AlignmentTest {

	private static final String A = "Each Party shall accord to the goods of the other Party national treatment in accordance with Article III.";
	private static final String B = "The Joint Committee shall meet once a year in regular session, alternately in the territory of each Party.";
	private static final String C = "A decision of the arbitral tribunal is final and binds the parties to the dispute from the day of its delivery.";
	private static final String D = "Customs authorities may ask for a certificate of origin where they have reasonable doubt about a consignment.";
	private static final String E = "Nothing in this Agreement prevents a Party from taking measures to protect human, animal or plant life or health.";

	@Test
	void whatStaysIsMatched() {
		assertEquals("0=0 1=1 2=2", align(List.of(A, B, C), List.of(A, B, C)));
	}

	@Test
	void whatComesAndGoesHasNoPartner() {
		assertEquals("0=0 1- 2=1 +2", align(List.of(A, B, C), List.of(A, C, D)));
	}

	@Test
	void whatWasEditedAtItsPlaceIsMatched() {
		String edited = B.replace("once a year", "twice a year").replace("regular session", "ordinary session");
		assertEquals("0=0 1=1 2=2", align(List.of(A, B, C), List.of(A, edited, C)));
	}

	@Test
	void whatMovedIsFoundEvenEdited() {
		assertEquals("1=0 2=1 3=2 0=3m 4=4", align(List.of(A, B, C, D, E), List.of(B, C, D, A.replace("goods", "services"), E)));
	}

	@Test
	void splitAndJoinedParagraphsAreFound() {
		assertEquals("0<0 0<1 1=2", align(List.of(A + " " + B, C), List.of(A, B, C)));
		assertEquals("0>0 1>0 2=1", align(List.of(A, B, C), List.of(A + " " + B, C)));
	}

	@Test
	void partsOfASplitBlockAreCutWhereTheyBegin() {
		Alignment alignment = Alignment.of(blocks(List.of(A + " " + B)), blocks(List.of(A, B.replace("once", "twice"))));
		AlignedPair second = alignment.pairs().get(1);
		assertEquals(B, (A + " " + B).substring(second.oldFrom(), second.oldTo()));
	}

	@Test
	void shortWordsAtTwoPlacesAreNoMove() {
		assertEquals("0- 1=0 2=1 +2", align(List.of("or", A, B), List.of(A, B, "or")));
	}

	@Test
	void clausesThatAreAllAlikeKeepTheirOrder() {
		List<String> old = new ArrayList<>();
		List<String> now = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			old.add("The quota for product " + (100 + i) + " is 500 tonnes a year.");
			now.add(i == 20 ? "The quota for product 120 is 600 tonnes each year." : old.get(i));
		}
		now.remove(30);
		now.add(5, "The quota for product 777 is 500 tonnes a year.");
		String aligned = align(old, now);
		assertEquals(List.of("+5", "20=21", "30-"), Stream.of(aligned.split(" "))
				.filter(pair -> !pair.contains("=") || pair.startsWith("20=")).toList());
		assertEquals(0, Stream.of(aligned.split(" ")).filter(pair -> pair.endsWith("m")).count());
	}

	@Test
	void ofClausesThatAreAlikeEachIsTheOneAtItsPlace() {
		String twin = "No Party shall have recourse to dispute settlement for any matter arising under this Chapter.";
		String edited = twin.replace("any matter", "a matter");
		List<String> old = List.of(A, twin, B, C, twin, D);
		assertEquals("0=0 1=1 2=2 3=3 4=4 5=5", align(old, List.of(A, twin, B, C, edited, D)));
		assertEquals("0=0 1=1 2=2 3=3 4=4 5=5", align(old, List.of(A, edited, B, C, twin, D)));
		assertEquals("0=0 1=1 2=2 3=3 4=4 5=5",
				align(old, List.of(A, twin, B.replace("once", "twice"), C.replace("final", "last"), edited, D)));
	}

	@Test
	void anInsertedLineIsNoMoveOfADeletedOneThatIsHardlyMoreAlikeThanItsNeighbours() {
		List<String> old = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			old.add("Duties on goods of heading " + (100 + 7 * i) + " shall be removed in " + (2 + i % 5) + " equal annual stages from "
					+ (30 + i) + " per cent.");
		}
		List<String> now = new ArrayList<>(old);
		now.remove(4);
		now.add(20, "Duties on goods of heading 999 shall be removed in 6 equal annual stages from 77 per cent.");
		assertEquals(0, Stream.of(align(old, now).split(" ")).filter(pair -> pair.endsWith("m")).count());
	}

	@Test
	void equalIdsBindWhateverTheWords() {
		List<Block> old = List.of(new Block("x", 2, -1, "", A), new Block("y", 2, -1, "", B));
		List<Block> now = List.of(new Block("y", 2, -1, "", C), new Block("x", 2, -1, "", D));
		assertEquals("1=0m 0=1", shown(Alignment.of(old, now)));
	}

	@Test
	void whatIsInsideAMovedArticleDidNotMoveItself() {
		List<Block> old = List.of(new Block(null, 1, -1, "Treatment", ""), new Block(null, 2, 0, "", A),
				new Block(null, 1, -1, "Committee", ""), new Block(null, 2, 2, "", B),
				new Block(null, 1, -1, "Disputes", ""), new Block(null, 2, 4, "", C));
		List<Block> now = List.of(new Block(null, 1, -1, "Committee", ""), new Block(null, 2, 0, "", B),
				new Block(null, 1, -1, "Disputes", ""), new Block(null, 2, 2, "", C),
				new Block(null, 1, -1, "Treatment", ""), new Block(null, 2, 4, "", A));
		assertEquals("2=0 3=1 4=2 5=3 0=4m 1=5", shown(Alignment.of(old, now)));
	}

	private static String align(List<String> old, List<String> now) {
		return shown(Alignment.of(blocks(old), blocks(now)));
	}

	private static List<Block> blocks(List<String> texts) {
		return texts.stream().map(Block::paragraph).toList();
	}

	private static String shown(Alignment alignment) {
		return alignment.pairs().stream().map(AlignmentTest::shown).collect(Collectors.joining(" "));
	}

	private static String shown(AlignedPair pair) {
		String moved = pair.moved() ? "m" : "";
		return switch (pair.relation()) {
		case MATCHED -> pair.old() + "=" + pair.now() + moved;
		case SPLIT -> pair.old() + "<" + pair.now() + moved;
		case JOINED -> pair.old() + ">" + pair.now() + moved;
		case INSERTED -> "+" + pair.now();
		case DELETED -> pair.old() + "-";
		};
	}
}

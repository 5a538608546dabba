package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.History;
import org.chancery.seal.history.Records;
import org.chancery.seal.history.SavedState;
import org.junit.jupiter.api.Test;

/** States as differences: random texts come back, each of them, in any order. */
class HistoryTest {

	private static final Digest AUTHOR = Digest.of(new byte[1]);

	private final Random random = new Random(17);

	private static SavedState state(long made, byte[] text, Digest... parents) {
		return new SavedState(made, AUTHOR, SavedState.Reason.SAVED, List.of(parents), Digest.of(text));
	}

	/** Lines are changed, added, taken out and moved. */
	private void change(List<String> lines, int round) {
		for (int changes = random.nextInt(4); changes >= 0; changes--) {
			int at = random.nextInt(lines.size());
			switch (random.nextInt(4)) {
			case 0 -> lines.set(at, lines.get(at) + " and words of round " + round);
			case 1 -> lines.add(at, "a line of round " + round + ", long enough to be copied again");
			case 2 -> lines.add(lines.remove(at));
			default -> {
				if (lines.size() > 5) {
					lines.remove(at);
				}
			}
			}
		}
	}

	private static byte[] bytes(List<String> lines) {
		return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void everyStateComesBack() throws Exception {
		var lines = new ArrayList<String>();
		for (int i = 0; i < 60; i++) {
			lines.add("line " + i + " of a text that is written to be changed, é and all");
		}
		var records = new Records();
		var texts = new ArrayList<byte[]>();
		var ids = new ArrayList<Digest>();
		for (int round = 0; round < 400; round++) {
			byte[] text = bytes(lines);
			SavedState state = round == 0 ? state(round, text) : state(round, text, ids.get(round - 1));
			records.states().add(History.record(state, round == 0 ? null : texts.get(round - 1), text));
			texts.add(text);
			ids.add(state.id());
			change(lines, round);
		}
		var history = new History();
		history.addAll(Records.read(records.toBytes()).states());
		assertEquals(List.of(ids.get(399)), history.tips());
		for (int i = 0; i < 1000; i++) {
			int wanted = random.nextInt(400);
			assertArrayEquals(texts.get(wanted), history.text(ids.get(wanted)));
		}
		assertTrue(records.toBytes().length < texts.stream().mapToInt(t -> t.length).sum() / 20);
	}

	@Test
	void whatLiesBesideEachOtherIsKnown() {
		var history = new History();
		byte[] text = new byte[1];
		SavedState first = state(1, text);
		SavedState left = state(2, text, first.id());
		SavedState right = state(3, text, first.id());
		SavedState both = state(4, text, left.id(), right.id());
		List<SavedState> order = List.of(right, first, left);
		order.forEach(each -> history.addAll(List.of(new Records.StateRecord(each, true, text))));
		assertEquals(2, history.tips().size());
		assertEquals(first.id(), history.common(left.id(), right.id()));
		history.addAll(List.of(new Records.StateRecord(both, true, text)));
		assertEquals(List.of(both.id()), history.tips());
		assertEquals(4, history.upTo(both.id()).size());
	}

	@Test
	void whatRestsOnNothingIsNotReadable() {
		var history = new History();
		SavedState state = state(1, new byte[1], AUTHOR);
		history.addAll(List.of(new Records.StateRecord(state, false, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 1 })));
		assertFalse(history.isReadable(state.id()));
		assertThrows(BadSealException.class, () -> history.text(state.id()));
		SavedState wrong = state(1, new byte[] { 1 });
		history.addAll(List.of(new Records.StateRecord(wrong, true, new byte[] { 2 })));
		assertThrows(BadSealException.class, () -> history.text(wrong.id()));
	}
}

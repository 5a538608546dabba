package org.chancery.comparison.merge.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.chancery.comparison.merge.MergeConflict;
import org.chancery.comparison.merge.MergeVersions;
import org.chancery.comparison.merge.Merged;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Run;
import org.chancery.model.text.Text;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Merges random versions of random texts and checks what must hold whatever they are. */
class RandomMergesTest {

	private static final int SCHEDULES = 10_000;

	@Test
	void nothingIsLostDoubledOrSwallowed() {
		int conflicts = 0;
		for (int seed = 0; seed < SCHEDULES; seed++) {
			Random random = new Random(seed);
			var texts = new RandomTexts(random);
			Text base = texts.text(random.nextInt(9));
			Text ours = texts.edited(base, random.nextInt(6));
			Text theirs = texts.edited(base, random.nextInt(6));
			Merged<Text> merged = new MergeVersions<>(base, ours, theirs).perform();
			Merged<Text> swapped = new MergeVersions<>(base, theirs, ours).perform();
			String where = "seed " + seed;
			assertEquals(form(merged.thing()), form(swapped.thing()), where);
			assertEquals(Set.copyOf(merged.conflicts()),
					Set.copyOf(swapped.conflicts().stream().map(MergeConflict::swapped).toList()), where);
			check(base, ours, theirs, merged, where);
			conflicts += merged.conflicts().size();
		}
		System.out.println("merge: " + SCHEDULES + " random three-way schedules, " + conflicts
				+ " conflicts told, no clause lost or doubled, both orders alike");
		assertTrue(conflicts > SCHEDULES / 10);
	}

	@Test
	void aVersionThatChangedNothingAddsNothing() {
		for (int seed = 0; seed < 1000; seed++) {
			Random random = new Random(seed);
			var texts = new RandomTexts(random);
			Text base = texts.text(random.nextInt(9));
			Text ours = texts.edited(base, random.nextInt(9));
			for (Merged<Text> merged : List.of(new MergeVersions<>(base, ours, base).perform(),
					new MergeVersions<>(base, base, ours).perform(), new MergeVersions<>(base, ours, ours).perform(),
					new MergeVersions<>(null, ours, ours).perform())) {
				assertTrue(EcoreUtil.equals(ours, merged.thing()), "seed " + seed);
				assertEquals(List.of(), merged.conflicts(), "seed " + seed);
			}
		}
	}

	private static void check(Text base, Text ours, Text theirs, Merged<Text> merged, String where) {
		Map<String, Clause> was = byId(base, where);
		Map<String, Clause> our = byId(ours, where);
		Map<String, Clause> their = byId(theirs, where);
		Map<String, Clause> is = byId(merged.thing(), where);
		Set<String> disputed = new HashSet<>();
		merged.conflicts().forEach(conflict -> disputed.add(conflict.id()));
		Set<String> all = new TreeSet<>(was.keySet());
		all.addAll(our.keySet());
		all.addAll(their.keySet());
		for (String id : all) {
			boolean deleted = was.containsKey(id) && !(our.containsKey(id) && their.containsKey(id));
			boolean toldOf = disputed.contains(id);
			assertEquals(!deleted || toldOf, is.containsKey(id), where + " " + id);
			if (deleted && (our.containsKey(id) || their.containsKey(id))) {
				Clause left = our.containsKey(id) ? our.get(id) : their.get(id);
				assertTrue(toldOf || own(left).equals(own(was.get(id))), where + " a changed clause went");
			}
			if (is.containsKey(id) && !toldOf) {
				values(was.get(id), our.get(id), their.get(id), is.get(id), where + " " + id);
				place(was.get(id), our.get(id), their.get(id), is.get(id), where + " " + id);
			}
		}
		assertTrue(is.keySet().containsAll(disputed) && all.containsAll(is.keySet()), where);
	}

	/** What either changed is in the merged clause, word by word. */
	private static void values(Clause was, Clause our, Clause their, Clause is, String where) {
		for (Clause version : new Clause[] { our, their }) {
			if (version != null) {
				assertTrue(was != null && heading(was).equals(heading(version)) || heading(version).equals(heading(is)), where);
				assertTrue(was != null && was.getKind() == version.getKind() || version.getKind() == is.getKind(), where);
				Set<String> gone = was == null ? new HashSet<>() : words(was);
				Set<String> come = words(version);
				come.removeAll(gone);
				assertTrue(words(is).containsAll(come), where + " a word was swallowed");
				gone.removeAll(words(version));
				gone.retainAll(words(is));
				assertEquals(Set.of(), gone, where + " a deletion was swallowed");
			}
		}
	}

	private static void place(Clause was, Clause our, Clause their, Clause is, String where) {
		for (Clause version : new Clause[] { our, their }) {
			if (version != null && (was == null || !parent(was).equals(parent(version)))) {
				assertEquals(parent(version), parent(is), where + " a move was swallowed");
			}
		}
	}

	private static Map<String, Clause> byId(Text text, String where) {
		Map<String, Clause> byId = new HashMap<>();
		for (Clause clause : RandomTexts.clauses(text)) {
			assertTrue(byId.put(clause.getId(), clause) == null, where + " a clause is there twice");
		}
		return byId;
	}

	private static String form(Text text) {
		List<String> form = new ArrayList<>();
		RandomTexts.clauses(text).forEach(clause -> form.add(parent(clause) + " " + own(clause)));
		return String.join("\n", form);
	}

	private static String own(Clause clause) {
		return clause.getId() + parent(clause) + clause.getKind() + heading(clause) + text(clause);
	}

	private static String parent(Clause clause) {
		return clause.eContainer() instanceof Clause parent ? parent.getId() : "";
	}

	private static String heading(Clause clause) {
		return String.valueOf(clause.getWordings().getFirst().getHeading());
	}

	private static String text(Clause clause) {
		StringBuilder text = new StringBuilder();
		clause.getWordings().getFirst().getContent().forEach(inline -> text.append(((Run) inline).getText()));
		return text.toString();
	}

	private static Set<String> words(Clause clause) {
		Set<String> words = new HashSet<>(List.of(text(clause).split(" +")));
		words.removeIf(word -> word.length() < 2);
		return words;
	}
}

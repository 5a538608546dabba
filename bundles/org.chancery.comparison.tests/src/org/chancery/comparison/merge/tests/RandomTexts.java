package org.chancery.comparison.merge.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Run;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes texts of clauses and edits them at random; every word put in is put in nowhere else. */
final class RandomTexts {

	private final Random random;
	private int next;

	RandomTexts(Random random) {
		this.random = random;
	}

	Text text(int clauses) {
		Text text = TextFactory.eINSTANCE.createText();
		text.setId("text");
		text.getLanguages().add("en");
		for (int i = 0; i < clauses; i++) {
			insert(text);
		}
		return text;
	}

	/** Another version: a copy with some edits. */
	Text edited(Text text, int edits) {
		Text version = EcoreUtil.copy(text);
		for (int i = 0; i < edits; i++) {
			edit(version);
		}
		return version;
	}

	private void edit(Text text) {
		List<Clause> clauses = clauses(text);
		Clause clause = clauses.isEmpty() ? null : clauses.get(random.nextInt(clauses.size()));
		switch (clause == null ? 0 : random.nextInt(10)) {
		case 0, 1 -> insert(text);
		case 2 -> EcoreUtil.remove(clause);
		case 3, 4 -> move(text, clause);
		case 5 -> clause.getWordings().getFirst().setHeading("Heading " + next++);
		case 6 -> clause.setKind(ClauseKind.get(random.nextInt(4) + 6));
		default -> reword(clause);
		}
	}

	private void insert(Text text) {
		Clause clause = TextFactory.eINSTANCE.createClause();
		clause.setId("c" + random.nextInt(1_000_000) + "-" + next++);
		clause.setKind(ClauseKind.ARTICLE);
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage("en");
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText("a w" + next++ + " b w" + next++ + " c w" + next++ + " d w" + next++);
		wording.getContent().add(run);
		clause.getWordings().add(wording);
		put(text, clause);
	}

	private void put(Text text, Clause clause) {
		List<Clause> clauses = clauses(text);
		clauses.removeIf(each -> each == clause || EcoreUtil.isAncestor(clause, each));
		EList<Clause> into = clauses.isEmpty() || random.nextInt(3) == 0 ? text.getClauses()
				: clauses.get(random.nextInt(clauses.size())).getClauses();
		into.add(random.nextInt(into.size() + 1), clause);
	}

	private void move(Text text, Clause clause) {
		EcoreUtil.remove(clause);
		put(text, clause);
	}

	private void reword(Clause clause) {
		Run run = (Run) clause.getWordings().getFirst().getContent().getFirst();
		List<String> words = new ArrayList<>(List.of(run.getText().split(" ")));
		int at = random.nextInt(words.size());
		switch (random.nextInt(3)) {
		case 0 -> words.add(at, "n" + next++);
		case 1 -> words.set(at, "n" + next++);
		default -> {
			if (words.size() > 1) {
				words.remove(at);
			}
		}
		}
		run.setText(String.join(" ", words));
	}

	static List<Clause> clauses(Text text) {
		List<Clause> clauses = new ArrayList<>();
		text.eAllContents().forEachRemaining(each -> {
			if (each instanceof Clause clause) {
				clauses.add(clause);
			}
		});
		return clauses;
	}
}

package org.chancery.comparison.takeover.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.DeleteClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.JoinClauses;
import org.chancery.core.text.MoveClause;
import org.chancery.core.text.SetContent;
import org.chancery.core.text.SetHeading;
import org.chancery.core.text.SplitClause;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Run;

/** Makes dossiers of articles, paragraphs and subparagraphs, and edits them as a delegation does. */
final class RandomDossiers {

	private static final int ARTICLES = 5;

	private RandomDossiers() {
	}

	static OpenDossier make(Random random) {
		OpenDossier dossier = OpenDossier.create("Agreement", List.of("en"));
		for (int i = 0; i < ARTICLES; i++) {
			Clause article = AddClause.lastIn(dossier, everybody(dossier), ClauseKind.ARTICLE, null).perform();
			new SetHeading(dossier, everybody(dossier), article, "en", "Heading h" + i).perform();
			for (int j = random.nextInt(3); j >= 0; j--) {
				Clause paragraph = add(dossier, article, ClauseKind.PARAGRAPH, random);
				for (int k = random.nextInt(3); k > 0; k--) {
					add(dossier, paragraph, ClauseKind.SUBPARAGRAPH, random);
				}
			}
		}
		return dossier;
	}

	static void shareIds(OpenDossier one, OpenDossier other) {
		List<Clause> first = clauses(one);
		List<Clause> second = clauses(other);
		for (int i = 0; i < first.size(); i++) {
			second.get(i).setId(first.get(i).getId());
		}
	}

	static void edit(OpenDossier dossier, Random random, int edits) {
		for (int i = 0; i < edits; i++) {
			List<Clause> clauses = clauses(dossier);
			try {
				edit(dossier, clauses.get(random.nextInt(clauses.size())), clauses, random);
			} catch (DossierException e) {
				i--; // it cannot be done to this clause: another edit is tried
			}
		}
	}

	private static void edit(OpenDossier dossier, Clause clause, List<Clause> all, Random random) {
		int length = clause.getWordings().isEmpty() ? 0
				: InlineSequence.copyOf(clause.getWordings().getFirst().getContent()).length();
		switch (random.nextInt(7)) {
		case 0 -> new DeleteClause(dossier, everybody(dossier), all.size() > ARTICLES ? clause : all.getFirst()).perform();
		case 1 -> add(dossier, clause.getKind() != ClauseKind.ARTICLE && clause.eContainer() instanceof Clause outer ? outer : clause,
				clause.getKind() == ClauseKind.SUBPARAGRAPH ? ClauseKind.SUBPARAGRAPH : ClauseKind.PARAGRAPH, random);
		case 2 -> new MoveClause(dossier, everybody(dossier), clause, all.get(random.nextInt(all.size())), null).perform();
		case 3, 4 -> new SplitClause(dossier, everybody(dossier), clause, "en", length / 2).perform();
		case 5 -> new JoinClauses(dossier, everybody(dossier), clause).perform();
		default -> reword(dossier, clause, random);
		}
	}

	private static void reword(OpenDossier dossier, Clause clause, Random random) {
		if (!clause.getWordings().isEmpty() && !clause.getWordings().getFirst().getContent().isEmpty()
				&& clause.getWordings().getFirst().getContent().getFirst() instanceof Run run) {
			new SetContent(dossier, everybody(dossier), clause, "en",
					InlineSequence.plain(run.getText().replaceFirst("w(\\d)", "shall w$1") + " n" + random.nextInt(100))).perform();
		}
	}

	private static Clause add(OpenDossier dossier, Clause parent, ClauseKind kind, Random random) {
		Clause clause = AddClause.lastIn(dossier, everybody(dossier), kind, parent).perform();
		var words = new StringBuilder("Each Party");
		for (int i = 8 + random.nextInt(12); i > 0; i--) {
			words.append(" w").append(random.nextInt(10_000));
		}
		new SetContent(dossier, everybody(dossier), clause, "en", InlineSequence.plain(words.append('.').toString())).perform();
		return clause;
	}

	private static List<Clause> clauses(OpenDossier dossier) {
		List<Clause> clauses = new ArrayList<>();
		dossier.dossier().getText().eAllContents().forEachRemaining(each -> {
			if (each instanceof Clause clause) {
				clauses.add(clause);
			}
		});
		return clauses;
	}

	private static Audience everybody(OpenDossier dossier) {
		return dossier.audiences().getFirst();
	}
}

package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.chancery.benchmarks.RedLineSlot.Filling;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.negotiation.redline.DossierTestContext;
import org.chancery.negotiation.redline.TestSyntax;

/** Plants violations and near-misses of red lines in a treaty, and remembers which is which. */
final class RedLinePlanter {

	/** What was planted. @param words at the place, in brackets where they are */
	record Planted(String label, String kind, String form, boolean violates, String test, String words, String clause) {
	}

	private static final int MOST = 120;

	private final OpenDossier dossier;
	private final String language;
	private final Random random;
	private final RedLineSlots slots;
	private final RedLineWords wording;
	private final DossierTestContext context;
	private final List<Clause> clauses = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	private final List<Clause> articles = new ArrayList<>();
	private final List<Planted> planted = new ArrayList<>();

	RedLinePlanter(OpenDossier dossier, String language, Random random) {
		this.dossier = dossier;
		this.language = language;
		this.random = random;
		this.slots = new RedLineSlots(language, random);
		this.context = DossierTestContext.of(dossier, dossier.dossier().getAudience(), language);
		for (ProjectedClause clause : LargestTreaty.projection(dossier).all().toList()) {
			Clause own = (Clause) dossier.find(clause.id());
			if (clause.kind() == ClauseKind.PARAGRAPH && clause.clauses().isEmpty() && clause.text().length() > 80 && plain(own)) {
				clauses.add(own);
			} else if (clause.kind() == ClauseKind.ARTICLE && context.cited(clause.number().citation()).size() == 1) {
				articles.add(own);
			}
		}
		Collections.shuffle(clauses, random);
		clauses.forEach(clause -> texts.add(text(clause)));
		Set<String> vocabulary = new HashSet<>();
		texts.forEach(text -> vocabulary.addAll(List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+"))));
		this.wording = new RedLineWords(language, vocabulary, random);
	}

	private static boolean plain(Clause clause) {
		return clause.getWordings().size() == 1 && clause.getWordings().getFirst().getContent().stream().allMatch(Run.class::isInstance);
	}

	private static String text(Clause clause) {
		var text = new StringBuilder();
		clause.getWordings().getFirst().getContent().forEach(inline -> text.append(((Run) inline).getText()));
		return text.toString();
	}

	/** Plants as many as fit, one a clause. */
	List<Planted> plant() throws Exception {
		for (int i = 0; i + 1 < Math.min(clauses.size(), MOST); i++) {
			Clause clause = clauses.get(i);
			String text = texts.get(i);
			String other = texts.get(texts.size() - 1 - i);
			switch (random.nextInt(12)) {
			case 0 -> existence(clause);
			case 1 -> reference(clause);
			default -> slot(text, other).ifPresent(slot -> fill(clause, slot));
			}
		}
		return planted;
	}

	private Optional<RedLineSlot> slot(String text, String other) {
		List<Optional<RedLineSlot>> all = new ArrayList<>(List.of(slots.strength(text), slots.period(text), wording.contains(text, other), wording.lacks(text, other),
				wording.frozen(text), slots.quantity(text), slots.negatedQuantity(text), slots.date(text), slots.definition(text)));
		// What real clauses seldom offer goes before what fits everywhere.
		if (all.get(0).isPresent() && random.nextInt(4) > 0) {
			return all.get(0);
		}
		if (all.get(1).isPresent() && random.nextInt(4) > 0) {
			return all.get(1);
		}
		all.removeIf(Optional::isEmpty);
		return all.isEmpty() ? Optional.empty() : all.get(random.nextInt(all.size()));
	}

	private void fill(Clause clause, RedLineSlot slot) {
		boolean violates = random.nextBoolean();
		List<Filling> choice = violates ? slot.bad() : slot.good();
		Filling filling = choice.get(random.nextInt(choice.size()));
		String label = guard(clause, slot.test());
		if (label == null) {
			return;
		}
		List<Inline> content = new ArrayList<>();
		String form = filling.form();
		int style = random.nextInt(4);
		content.add(run(slot.before(), false));
		if (style == 0) {
			form = "across inlines";
			content.addAll(scattered(filling.words()));
		} else if (style == 1) {
			form = "inside brackets";
			content.add(bracket(slot.good().get(random.nextInt(slot.good().size())).words(), filling.words()));
		} else {
			content.add(run(filling.words(), false));
		}
		content.add(run(slot.after(), false));
		clause.getWordings().getFirst().getContent().clear();
		clause.getWordings().getFirst().getContent().addAll(content);
		planted.add(new Planted(label, slot.kind(), form, violates, slot.test(), tail(slot.before()) + "[" + filling.words() + "]" + slot.after(), clause.getId()));
	}

	private static String tail(String words) {
		return words.substring(Math.max(0, words.length() - 120));
	}

	private void existence(Clause clause) {
		boolean required = random.nextBoolean();
		String label = guard(clause, required ? "exists" : "absent");
		boolean deleted = random.nextBoolean();
		if (label != null) {
			planted.add(new Planted(label, required ? "exists" : "absent", "plain", required == deleted, "", "", clause.getId()));
			if (deleted) {
				((List<?>) clause.eContainer().eGet(clause.eContainingFeature())).remove(clause);
			}
		}
	}

	private void reference(Clause clause) {
		if (articles.size() < 3) {
			return;
		}
		Clause target = articles.get(random.nextInt(articles.size()));
		Clause elsewhere = articles.get(random.nextInt(articles.size()));
		String label = target == elsewhere || text(clause).matches("(?is).*\\b(?:article|art\u00edculo|chapter|annex|paragraph).*") ? null
				: guard(clause, "refers to \"" + context.citation(target).orElseThrow() + "\"");
		if (label == null) {
			return;
		}
		boolean violates = random.nextBoolean();
		boolean typed = random.nextBoolean();
		Clause shown = violates ? elsewhere : target;
		List<Inline> content = new ArrayList<>(List.of(run(RedLineSlots.closed(text(clause)) + (language.equals("es") ? "Se aplicar\u00e1 el " : "The procedure is that of "), false)));
		if (typed) {
			content.add(run(context.citation(shown).orElseThrow(), false));
		} else {
			CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
			reference.setTarget(shown);
			content.add(reference);
		}
		content.add(run(".", false));
		clause.getWordings().getFirst().getContent().clear();
		clause.getWordings().getFirst().getContent().addAll(content);
		planted.add(new Planted(label, "refers to", typed ? "typed" : "across inlines", violates, context.citation(target).orElseThrow(),
				context.citation(shown).orElseThrow(), clause.getId()));
	}

	/** Puts a red line on each clause as its words stand, and counts them: none is crossed. */
	long guard() {
		long count = 0;
		for (int i = 0; i + 1 < clauses.size(); i++) {
			Optional<RedLineSlot> slot = slot(texts.get(i), texts.get(texts.size() - 1 - i));
			boolean stands = slot.isPresent() && List.of("strength", "contains", "lacks", "frozen").contains(slot.get().kind());
			count += stands && guard(clauses.get(i), slot.get().test()) != null ? 1 : 0;
		}
		return count;
	}

	/** Puts a red line on a clause; returns its label. */
	private String guard(Clause clause, String test) {
		RedLine redLine = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		redLine.setLabel("P-" + (dossier.dossier().getRedLines().size() + 1));
		redLine.getClauses().add(clause);
		try {
			redLine.getTests().addAll(TestSyntax.parse(test, context.about(List.of(clause))));
		} catch (Exception e) {
			throw new IllegalStateException(test, e);
		}
		dossier.dossier().getRedLines().add(redLine);
		return redLine.getLabel();
	}

	private static Run run(String words, boolean italic) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(words);
		run.setItalic(italic);
		return run;
	}

	/** Words in two or three runs of different looks, cut anywhere. */
	private List<Inline> scattered(String words) {
		if (words.length() < 3) {
			return List.of(run(words, true));
		}
		int first = 1 + random.nextInt(words.length() - 2);
		int second = first + random.nextInt(words.length() - first);
		return List.of(run(words.substring(0, first), true), run(words.substring(first, second), false), run(words.substring(second), true));
	}

	private Inline bracket(String one, String two) {
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		for (String words : random.nextBoolean() ? List.of(one, two) : List.of(two, one)) {
			Option option = TextFactory.eINSTANCE.createOption();
			option.getContent().add(run(words, false));
			bracket.getOptions().add(option);
		}
		return bracket;
	}
}

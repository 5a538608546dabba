package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.model.negotiation.DateTest;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.QuantityTest;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.model.negotiation.StrengthTest;
import org.chancery.model.negotiation.WordsTest;
import org.chancery.model.text.ClauseKind;

/**
 * What may be said in public of a red line, against the red line. A figure or day that the red line would not allow asks
 * for less than it; one that is the bound itself, or that of a step below the opening, tells the floor, as does a row of
 * words of the bottom line.
 */
final class Declaration {

	/** So many words in a row that the declaration shares with the bottom line are no accident. */
	private static final int TELLING = 6;

	/** What is wrong. */
	record Fault(String rule, String words, String message) {
	}

	private final ClauseFacts said;
	private final Set<Fault> faults = new LinkedHashSet<>();

	private Declaration(ClauseFacts said) {
		this.said = said;
	}

	static List<Fault> of(RedLine redLine, String language) {
		String words = redLine.getPublicDeclaration();
		if (words == null || words.isBlank()) {
			return List.of();
		}
		var declaration = new Declaration(facts(words, language));
		declaration.bounds(redLine, language);
		declaration.words(redLine, language);
		return List.copyOf(declaration.faults);
	}

	private static ClauseFacts facts(String words, String language) {
		var clause = new ProjectedClause("", ClauseKind.PARAGRAPH, 0, null, ClauseNumber.none(""), null,
				List.of(ProjectedInline.Run.plain(words)), "", List.of(), List.of());
		return TextIndex.of(new org.chancery.core.projection.Projection("", "", language, List.of(), List.of(clause))).facts(clause);
	}

	/** Figures and days: first those that reveal, for these keep the bound. */
	private void bounds(RedLine redLine, String language) {
		for (RedLineTest test : leaves(redLine.getTests())) {
			if (test instanceof QuantityTest || test instanceof DateTest) {
				judge(test, language, true);
			} else if (test instanceof StrengthTest strength && strength.getParty() != null) {
				weakerStrength(strength, language);
			} else if (test instanceof WordsTest words && !words.isRequired()) {
				forbiddenWords(words, language);
			}
		}
		for (Fallback fallback : redLine.getFallbacks()) {
			if (fallback.getStep() != FallbackStep.OPENING) {
				leaves(fallback.getTests()).stream().filter(test -> test instanceof QuantityTest || test instanceof DateTest)
						.forEach(test -> judge(test, language, false));
			}
		}
	}

	private void judge(RedLineTest test, String language, boolean floor) {
		BoundCondition condition = (BoundCondition) new Compilation(language, true).all(List.of(test));
		Sight sight = condition.look(said);
		if (sight == null) {
			return;
		}
		if (floor) {
			sight.bad().forEach(each -> faults.add(new Fault(RedLineFindings.DECLARATION_WEAKER, each.words(),
					"What may be said in public asks for less than the red line: " + each.message() + ".")));
		}
		Sight exact = ((BoundCondition) new Compilation(language, true).all(List.of(Equals.bound(test)))).look(said);
		if (exact != null) {
			exact.good().forEach(each -> faults.add(new Fault(RedLineFindings.DECLARATION_REVEALS, each.words(),
					"What may be said in public tells " + (floor ? "the bound of the red line." : "a step of the ladder below the opening."))));
		}
	}

	private void weakerStrength(StrengthTest test, String language) {
		Sight sight = ((Condition) new Compilation(language, true).all(List.of(test))).look(said);
		if (sight != null && sight.good().isEmpty()) {
			sight.bad().forEach(each -> faults.add(new Fault(RedLineFindings.DECLARATION_WEAKER, each.words(),
					"What may be said in public asks for less than the red line: " + each.message() + ".")));
		}
	}

	private void forbiddenWords(WordsTest test, String language) {
		Sight sight = ((Condition) new Compilation(language, true).all(List.of(test))).look(said);
		if (sight != null) {
			sight.bad().forEach(each -> faults.add(new Fault(RedLineFindings.DECLARATION_WEAKER, each.words(),
					"What may be said in public accepts what the red line excludes: " + each.message() + ".")));
		}
	}

	/** Words in a row of the bottom line, of its wording or its description, which no test bounds. */
	private void words(RedLine redLine, String language) {
		for (Fallback fallback : redLine.getFallbacks()) {
			if (fallback.getStep() == FallbackStep.BOTTOM_LINE) {
				String own = (fallback.getDescription() == null ? "" : fallback.getDescription()) + "\n" + FrozenWords.of(fallback.getWording()).words();
				shared(own, language).ifPresent(words -> faults.add(new Fault(RedLineFindings.DECLARATION_REVEALS, words,
						"What may be said in public uses the words of the bottom line.")));
			}
		}
	}

	private Optional<String> shared(String other, String language) {
		WordRow row = said.row(0);
		String text = said.readings().getFirst().text();
		Stems stems = Stems.of(language);
		WordRow theirs = WordRow.of(other, stems);
		for (int i = 0; i + TELLING <= row.count(); i++) {
			String words = text.substring(row.start(i), row.end(i + TELLING - 1));
			if (!new Term(words, false, stems).find(theirs, other).isEmpty()) {
				return Optional.of(words);
			}
		}
		return Optional.empty();
	}

	private static List<RedLineTest> leaves(List<RedLineTest> tests) {
		List<RedLineTest> leaves = new ArrayList<>();
		for (RedLineTest test : tests) {
			leaves.add(test);
			for (TreeIterator<EObject> inner = test.eAllContents(); inner.hasNext();) {
				if (inner.next() instanceof RedLineTest part) {
					leaves.add(part);
				}
			}
		}
		return leaves;
	}
}

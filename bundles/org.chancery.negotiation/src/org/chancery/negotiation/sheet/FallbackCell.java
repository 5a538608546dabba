package org.chancery.negotiation.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.negotiation.redline.TestContext;
import org.chancery.negotiation.redline.TestSyntax;
import org.chancery.negotiation.redline.TestSyntaxException;

/**
 * A step of the ladder in one cell: what it concedes in words, a test by which a machine knows that it is reached, or the
 * words and behind them the test in square brackets: Twenty miles on either side. [test: quantity <= 20 nautical miles]
 *
 * @param description the words; empty for none
 * @param tests       the tests; none if there are only words
 */
record FallbackCell(String description, List<RedLineTest> tests) {

	private static final Pattern BOTH = Pattern.compile("(?s)(?<words>.*?)\\s*\\[test:\\s*(?<test>.*)\\]\\s*");
	/** What begins like a bound and cannot be read is a mistake, not words. */
	private static final Pattern BOUND = Pattern.compile("(?is)^(?:quantity|date|strength(?:\\s+of\\s+.*)?)\\s*[<>=\u2264\u2265].*");

	static FallbackCell read(String cell, TestContext context) throws TestSyntaxException {
		Matcher both = BOTH.matcher(cell);
		if (both.matches()) {
			return new FallbackCell(both.group("words").strip(), TestSyntax.parse(both.group("test"), context));
		}
		try {
			return new FallbackCell("", TestSyntax.parse(cell, context));
		} catch (TestSyntaxException e) {
			if (BOUND.matcher(cell).matches()) {
				throw e;
			}
			return new FallbackCell(cell, List.of());
		}
	}

	static String print(Fallback fallback, TestContext context) {
		String words = fallback.getDescription() == null ? "" : fallback.getDescription().strip();
		if (fallback.getTests().isEmpty()) {
			return words;
		}
		String test = TestSyntax.print(fallback.getTests(), context);
		return words.isEmpty() ? test : words + " [test: " + test + "]";
	}

	/** The step of a red line; null if it has none. */
	static Fallback find(RedLine redLine, FallbackStep step) {
		return redLine.getFallbacks().stream().filter(each -> each.getStep() == step).findFirst().orElse(null);
	}

	/** Puts what the cell says into a step; what the table does not know of it stays. */
	void enter(RedLine redLine, FallbackStep step) {
		Fallback fallback = find(redLine, step);
		if (fallback == null) {
			fallback = NegotiationFactory.eINSTANCE.createFallback();
			fallback.setStep(step);
			int at = (int) redLine.getFallbacks().stream().filter(each -> each.getStep().compareTo(step) < 0).count();
			redLine.getFallbacks().add(at, fallback);
		}
		fallback.setDescription(description.isEmpty() ? null : description);
		fallback.getTests().clear();
		fallback.getTests().addAll(tests);
	}
}

package org.chancery.ui.negotiation.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.core.projection.Projection;
import org.chancery.model.Identified;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.negotiation.redline.TestContext;
import org.chancery.negotiation.redline.TestForm;
import org.chancery.negotiation.redline.TestSyntax;
import org.chancery.negotiation.redline.TestSyntaxException;
import org.chancery.negotiation.redline.Verdict;

/**
 * The tests of a red line, as the spreadsheet writes them.
 *
 * @param context what tests may name, for a red line about the clauses that stand in the form
 * @param text    on which tests are tried
 */
record TestsValue(Supplier<TestContext> context, Supplier<Projection> text) implements FieldValue {

	@Override
	public String read(Identified record) {
		return TestSyntax.print(((RedLine) record).getTests(), context.get());
	}

	@Override
	public void write(Identified record, String words) {
		RedLine line = (RedLine) record;
		line.getTests().clear();
		try {
			line.getTests().addAll(parse(words));
		} catch (TestSyntaxException e) {
			throw new IllegalStateException("a form with a problem was applied", e);
		}
	}

	@Override
	public Optional<String> problem(String words) {
		try {
			parse(words);
			return Optional.empty();
		} catch (TestSyntaxException e) {
			return Optional.of(e.getMessage() + ".");
		}
	}

	/** What the tests say of the text as it stands. */
	String trial(String words) {
		var form = new TestForm(context.get(), text.get());
		form.text(words);
		if (form.fault().isPresent()) {
			return "Not complete yet.";
		}
		return form.tests().isEmpty() ? "Without a test only a person can tell whether the red line holds." : sentence(form.preview());
	}

	private static String sentence(Verdict verdict) {
		String evidence = verdict.evidence().isEmpty() ? "" : ": " + verdict.evidence().getFirst().message();
		String words = verdict.evidence().isEmpty() || verdict.evidence().getFirst().words().isEmpty() ? ""
				: " – “" + verdict.evidence().getFirst().words() + "”";
		return switch (verdict.outcome()) {
		case HOLDS -> "✓ Holds in the text as it stands.";
		case UNDECIDED -> "? A person must decide" + evidence + words;
		case CROSSED -> "✗ Crossed in the text as it stands" + evidence + words;
		};
	}

	private List<RedLineTest> parse(String words) throws TestSyntaxException {
		return words.isBlank() ? List.of() : TestSyntax.parse(words, context.get());
	}
}

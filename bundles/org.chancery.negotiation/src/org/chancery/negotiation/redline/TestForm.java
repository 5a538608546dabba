package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Optional;

import org.chancery.core.projection.Projection;
import org.chancery.model.negotiation.RedLineTest;

/**
 * What a form for the tests of a red line works on: the tests as a tree, the same tests as text, and what they would find
 * in a text now. Editing either side brings the other along; a text that cannot be read leaves the tests as they were. Not
 * safe for use by several threads at once.
 */
public final class TestForm {

	private final TestContext context;
	private final TextIndex preview;
	private List<RedLineTest> tests = List.of();
	private String text = "";
	private TestSyntaxException fault;

	/** @param preview the text on which the tests are tried */
	public TestForm(TestContext context, Projection preview) {
		this.context = context;
		this.preview = TextIndex.of(preview);
	}

	/** Takes tests all of which must hold, contained by nothing else; call it again after they were changed. */
	public void tests(List<RedLineTest> edited) {
		tests = List.copyOf(edited);
		text = TestSyntax.print(tests, context);
		fault = null;
	}

	/** Takes tests as text. */
	public void text(String typed) {
		text = typed;
		try {
			tests = typed.isBlank() ? List.of() : TestSyntax.parse(typed, context);
			fault = null;
		} catch (TestSyntaxException e) {
			fault = e;
		}
	}

	/** The tests, as of the last text that could be read. */
	public List<RedLineTest> tests() {
		return tests;
	}

	/** The text as it was typed, or as the tests are written. */
	public String text() {
		return text;
	}

	/** Why the text cannot be read; empty if it can. */
	public Optional<TestSyntaxException> fault() {
		return Optional.ofNullable(fault);
	}

	/** What the tests would find now; undecided without tests. */
	public Verdict preview() {
		return tests.isEmpty() ? Verdict.undecided(Evidence.absent(null, "the red line has no test"))
				: new Compilation(preview.projection().language(), false).all(tests).verdict(condition -> condition.decide(preview));
	}
}

package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.model.negotiation.CompositeTest;
import org.chancery.model.negotiation.Composition;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.negotiation.redline.TestToken.Kind;

/** Reads how tests are joined. Of {@code or}, {@code and} and {@code not}, the last binds most. */
final class TestParser {

	private static final int DEEPEST = 50;

	private final TokenStream tokens;
	private final ConditionParser conditions;
	private int depth;

	TestParser(TokenStream tokens, TestContext context) {
		this.tokens = tokens;
		this.conditions = new ConditionParser(tokens, context);
	}

	/** The tests all of which must hold. */
	List<RedLineTest> whole() throws TestSyntaxException {
		List<RedLineTest> parts = parts(Composition.ANY);
		List<RedLineTest> tests = parts.size() > 1 ? List.of(join(Composition.ANY, parts)) : unwrap(parts.getFirst());
		if (!tokens.peek().is(Kind.END)) {
			throw tokens.expected("and, or, or the end of the test");
		}
		return tests;
	}

	/** A conjunction at the top is a list, unless it stands in parentheses. */
	private List<RedLineTest> unwrap(RedLineTest single) {
		return single == conjunction ? List.copyOf(conjunction.getTests()) : List.of(single);
	}

	/** The conjunction read last that was not in parentheses. */
	private CompositeTest conjunction;

	private List<RedLineTest> parts(Composition composition) throws TestSyntaxException {
		String joint = composition == Composition.ANY ? "or" : "and";
		List<RedLineTest> parts = new ArrayList<>();
		do {
			parts.add(composition == Composition.ANY ? all() : single());
		} while (tokens.accept(joint));
		return parts;
	}

	private RedLineTest all() throws TestSyntaxException {
		List<RedLineTest> parts = parts(Composition.ALL);
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		conjunction = join(Composition.ALL, parts);
		return conjunction;
	}

	private RedLineTest single() throws TestSyntaxException {
		if (++depth > DEEPEST) {
			throw tokens.expected("parentheses and nots nested no deeper than " + DEEPEST);
		}
		RedLineTest test = tokens.accept("not") ? join(Composition.NOT, List.of(single()))
				: tokens.accept(Kind.OPEN) ? enclosed() : conditions.condition();
		depth--;
		return test;
	}

	private RedLineTest enclosed() throws TestSyntaxException {
		List<RedLineTest> parts = parts(Composition.ANY);
		tokens.expect(Kind.CLOSE, "and, or, or the closing parenthesis");
		RedLineTest inside = parts.size() > 1 ? join(Composition.ANY, parts) : parts.getFirst();
		if (inside == conjunction) {
			conjunction = null;
		}
		return inside;
	}

	private static CompositeTest join(Composition composition, List<RedLineTest> parts) {
		CompositeTest joined = NegotiationFactory.eINSTANCE.createCompositeTest();
		joined.setComposition(composition);
		joined.getTests().addAll(parts);
		return joined;
	}
}

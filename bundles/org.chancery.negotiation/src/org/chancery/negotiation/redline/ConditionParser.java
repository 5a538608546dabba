package org.chancery.negotiation.redline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.chancery.model.negotiation.DateTest;
import org.chancery.model.negotiation.DefinitionTest;
import org.chancery.model.negotiation.ExistenceTest;
import org.chancery.model.negotiation.FrozenTest;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.Operator;
import org.chancery.model.negotiation.QuantityTest;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.model.negotiation.ReferenceTest;
import org.chancery.model.negotiation.StrengthTest;
import org.chancery.model.negotiation.WordsTest;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Wording;
import org.chancery.negotiation.redline.TestToken.Kind;

/** Reads one condition, with the clause that it looks at. */
final class ConditionParser {

	private static final NegotiationFactory MODEL = NegotiationFactory.eINSTANCE;
	private static final String A_TEST = "a test: exists, absent, frozen, contains, lacks, quantity, date, strength, defines or refers to";
	private static final String A_CITATION = "the citation of one clause of the text, such as \"Article 5(2)\"";

	private final TokenStream tokens;
	private final TestContext context;

	ConditionParser(TokenStream tokens, TestContext context) {
		this.tokens = tokens;
		this.context = context;
	}

	RedLineTest condition() throws TestSyntaxException {
		TestToken first = tokens.peek();
		if (!first.is(Kind.WORD)) {
			throw tokens.expected(A_TEST);
		}
		tokens.take();
		return switch (first.text().toLowerCase(java.util.Locale.ROOT)) {
		case "exists" -> existence(true);
		case "absent" -> existence(false);
		case "frozen" -> frozen(first);
		case "contains" -> words(true);
		case "lacks" -> words(false);
		case "quantity" -> quantity();
		case "date" -> date();
		case "strength" -> strength();
		case "defines" -> definition(first);
		case "refers" -> reference();
		default -> throw new TestSyntaxException(first.column(), A_TEST);
		};
	}

	private RedLineTest existence(boolean required) throws TestSyntaxException {
		ExistenceTest test = MODEL.createExistenceTest();
		test.setRequired(required);
		return placed(test);
	}

	private RedLineTest frozen(TestToken start) throws TestSyntaxException {
		FrozenTest test = MODEL.createFrozenTest();
		if (tokens.accept("as")) {
			test.setWording(Wordings.plain(tokens.expect(Kind.STRING, "the frozen words in quotation marks").text(), context.language()));
		}
		placed(test);
		if (test.getWording() == null) {
			test.setWording(present(start, "a clause that has words now, or frozen as \"\u2026\"", () -> context.wording(
					test.getScope()).orElse(null)));
		}
		return test;
	}

	private RedLineTest words(boolean required) throws TestSyntaxException {
		WordsTest test = MODEL.createWordsTest();
		test.setRequired(required);
		test.setExact(tokens.accept("exactly"));
		do {
			test.getTerms().add(tokens.expect(Kind.STRING, "words in quotation marks").text());
		} while (tokens.accept(Kind.COMMA));
		test.setLanguage(context.language());
		if (tokens.accept("language")) {
			test.setLanguage(tokens.expect(Kind.WORD, "a language tag such as en, fr or es").text());
		}
		return placed(test);
	}

	private RedLineTest quantity() throws TestSyntaxException {
		QuantityTest test = MODEL.createQuantityTest();
		test.setOperator(operator());
		test.setBound(new BigDecimal(tokens.expect(Kind.NUMBER, "a number, such as 12 or 2.5").text()));
		test.setUnit(String.join(" ", tokens.words("a unit, such as nautical miles, days or per cent")));
		return placed(test);
	}

	private RedLineTest date() throws TestSyntaxException {
		DateTest test = MODEL.createDateTest();
		test.setOperator(operator());
		TestToken token = tokens.expect(Kind.DATE, "a date, such as 2030-01-31");
		try {
			test.setBound(LocalDate.parse(token.text()));
		} catch (DateTimeParseException e) {
			throw new TestSyntaxException(token.column(), "a day of the calendar, such as 2030-01-31");
		}
		return placed(test);
	}

	private RedLineTest strength() throws TestSyntaxException {
		StrengthTest test = MODEL.createStrengthTest();
		if (tokens.accept("of")) {
			TestToken name = tokens.expect(Kind.STRING, "the name of a party in quotation marks");
			test.setParty(context.party(name.text()).orElseThrow(
					() -> new TestSyntaxException(name.column(), "the code or name of a party of the dossier")));
		}
		test.setOperator(operator());
		TestToken word = tokens.peek();
		List<String> words = tokens.words("a strength: " + StrengthWords.all());
		test.setBound(StrengthWords.find(words)
				.orElseThrow(() -> new TestSyntaxException(word.column(), "a strength: " + StrengthWords.all())));
		return placed(test);
	}

	private RedLineTest definition(TestToken start) throws TestSyntaxException {
		DefinitionTest test = MODEL.createDefinitionTest();
		test.setTerm(tokens.expect(Kind.STRING, "the defined term in quotation marks").text());
		if (tokens.accept("as")) {
			test.setWording(Wordings.plain(tokens.expect(Kind.STRING, "its meaning in quotation marks").text(), context.language()));
		}
		placed(test);
		if (test.getWording() == null) {
			test.setWording(present(start, "a term that is defined there now, or defines \"\u2026\" as \"\u2026\"",
					() -> context.meaning(test.getTerm(), test.getScope()).orElse(null)));
		}
		return test;
	}

	private RedLineTest reference() throws TestSyntaxException {
		tokens.expectWord("to");
		ReferenceTest test = MODEL.createReferenceTest();
		test.setTarget(clause());
		return placed(test);
	}

	private Operator operator() throws TestSyntaxException {
		return switch (tokens.expect(Kind.OPERATOR, "<, <=, =, >= or >").text()) {
		case "<" -> Operator.LESS;
		case "<=", "\u2264" -> Operator.AT_MOST;
		case ">=", "\u2265" -> Operator.AT_LEAST;
		case ">" -> Operator.GREATER;
		default -> Operator.EQUAL;
		};
	}

	private RedLineTest placed(RedLineTest test) throws TestSyntaxException {
		if (!tokens.accept("in")) {
			List<Clause> subject = new ArrayList<>(context.subject());
			if (subject.size() > 1) {
				throw tokens.expected("in and the clause to look at, since the red line is about several");
			}
			test.setScope(subject.isEmpty() ? null : subject.getFirst());
		} else if (!tokens.accept("text")) {
			test.setScope(clause());
		}
		return test;
	}

	private Clause clause() throws TestSyntaxException {
		TestToken citation = tokens.expect(Kind.STRING, A_CITATION + " in quotation marks");
		List<Clause> cited = context.cited(citation.text());
		if (cited.size() != 1) {
			throw new TestSyntaxException(citation.column(), A_CITATION);
		}
		return cited.getFirst();
	}

	private static Wording present(TestToken start, String what, Supplier<Wording> now) throws TestSyntaxException {
		Wording wording = now.get();
		if (wording == null) {
			throw new TestSyntaxException(start.column(), what);
		}
		return wording;
	}
}

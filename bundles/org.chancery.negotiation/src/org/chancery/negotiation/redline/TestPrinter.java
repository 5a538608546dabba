package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.chancery.model.negotiation.CompositeTest;
import org.chancery.model.negotiation.Composition;
import org.chancery.model.negotiation.DateTest;
import org.chancery.model.negotiation.DefinitionTest;
import org.chancery.model.negotiation.ExistenceTest;
import org.chancery.model.negotiation.FrozenTest;
import org.chancery.model.negotiation.Operator;
import org.chancery.model.negotiation.QuantityTest;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.model.negotiation.ReferenceTest;
import org.chancery.model.negotiation.StrengthTest;
import org.chancery.model.negotiation.WordsTest;
import org.chancery.model.text.Clause;

/** Writes tests such that reading what was written gives the same. */
final class TestPrinter {

	private final TestContext context;

	TestPrinter(TestContext context) {
		this.context = context;
	}

	/** Tests all of which must hold. */
	String whole(List<RedLineTest> tests) {
		if (tests.size() == 1 && tests.getFirst() instanceof CompositeTest only && only.getComposition() == Composition.ANY
				&& only.getTests().size() > 1) {
			return joined(only.getTests(), " or ");
		}
		return joined(tests, " and ");
	}

	private String joined(List<RedLineTest> tests, String joint) {
		return tests.stream().map(this::part).collect(Collectors.joining(joint));
	}

	/** A test as a part of others. */
	private String part(RedLineTest test) {
		if (!(test instanceof CompositeTest composite)) {
			return condition(test) + place(test.getScope());
		}
		List<RedLineTest> tests = composite.getTests();
		return switch (composite.getComposition()) {
		case ALL -> "(" + joined(tests, " and ") + ")";
		case ANY -> "(" + joined(tests, " or ") + ")";
		case NOT -> "not " + (tests.size() == 1 ? part(tests.getFirst()) : "(" + joined(tests, " or ") + ")");
		};
	}

	private String condition(RedLineTest test) {
		return switch (test) {
		case ExistenceTest existence -> existence.isRequired() ? "exists" : "absent";
		case WordsTest words -> words(words);
		case FrozenTest frozen -> "frozen as " + Quotes.quote(FrozenWords.plain(frozen.getWording(), context));
		case QuantityTest quantity -> "quantity " + sign(quantity.getOperator()) + " "
				+ (quantity.getBound() == null ? "0" : quantity.getBound().stripTrailingZeros().toPlainString()) + " "
				+ unit(quantity.getUnit());
		case DateTest date -> "date " + sign(date.getOperator()) + " " + date.getBound();
		case StrengthTest strength -> "strength "
				+ (strength.getParty() == null ? "" : "of " + Quotes.quote(context.name(strength.getParty())) + " ")
				+ sign(strength.getOperator()) + " " + StrengthWords.of(strength.getBound());
		case DefinitionTest definition -> "defines " + Quotes.quote(String.valueOf(definition.getTerm())) + " as "
				+ Quotes.quote(FrozenWords.plain(definition.getWording(), context));
		case ReferenceTest reference -> "refers to " + cited(reference.getTarget());
		default -> throw new IllegalArgumentException("unknown test " + test.eClass().getName());
		};
	}

	private String words(WordsTest test) {
		String language = test.getLanguage() == null || test.getLanguage().equals(context.language()) ? ""
				: " language " + test.getLanguage();
		return (test.isRequired() ? "contains " : "lacks ") + (test.isExact() ? "exactly " : "")
				+ test.getTerms().stream().map(Quotes::quote).collect(Collectors.joining(", ")) + language;
	}

	private static String unit(String unit) {
		String words = unit == null ? "" : unit.strip();
		boolean plain = words.matches("[\\p{L}%\u00b0][\\p{L}\\p{M}\\p{N}%\u00b0'\u2019.\u00b2\u00b3/-]*( [\\p{L}%\u00b0][\\p{L}\\p{M}\\p{N}%\u00b0'\u2019.\u00b2\u00b3/-]*)*");
		boolean joint = List.of(words.toLowerCase(Locale.ROOT).split(" ")).stream().anyMatch(TokenStream.JOINTS::contains);
		return plain && !joint ? words : Quotes.quote(words);
	}

	private static String sign(Operator operator) {
		return switch (operator) {
		case LESS -> "<";
		case AT_MOST -> "<=";
		case EQUAL -> "=";
		case AT_LEAST -> ">=";
		case GREATER -> ">";
		};
	}

	private String place(Clause scope) {
		List<Clause> subject = context.subject();
		Clause usual = subject.size() == 1 ? subject.getFirst() : null;
		if (scope == usual && subject.size() < 2) {
			return "";
		}
		return " in " + (scope == null ? "text" : cited(scope));
	}

	/** A clause that is gone has no citation; what is written for it is refused when read. */
	private String cited(Clause clause) {
		return Quotes.quote(clause == null ? "?" : context.citation(clause).orElse("?"));
	}
}

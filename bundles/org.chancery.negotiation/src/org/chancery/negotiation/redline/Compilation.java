package org.chancery.negotiation.redline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chancery.comparison.language.Unit;
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
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.text.Clause;

/** Makes tests of the model ready to be decided on a text in one language. */
final class Compilation {

	private static final List<String> LANGUAGES = List.of("en", "fr", "es");

	private final String language;
	private final boolean byFigure;

	/**
	 * @param language of the text, BCP 47
	 * @param byFigure whether of quantities and dates only the figure counts, as on a ladder
	 */
	Compilation(String language, boolean byFigure) {
		this.language = language;
		this.byFigure = byFigure;
	}

	/** Tests all of which must hold. */
	Requirement all(List<RedLineTest> tests) {
		return tests.size() == 1 ? of(tests.getFirst(), false) : joined(true, tests, false);
	}

	private Requirement joined(boolean all, List<RedLineTest> tests, boolean denied) {
		return new Requirement.Joined(all != denied, tests.stream().map(test -> of(test, denied)).toList());
	}

	private Requirement of(RedLineTest test, boolean denied) {
		if (test instanceof CompositeTest composite) {
			return composite.getComposition() == Composition.NOT ? joined(false, composite.getTests(), !denied)
					: joined(composite.getComposition() == Composition.ALL, composite.getTests(), denied);
		}
		if (denied && equal(test)) {
			return new Requirement.Joined(false, List.of(condition(test, Operator.LESS, false), condition(test, Operator.GREATER, false)));
		}
		return condition(test, null, denied);
	}

	/** What is not equal is less or more. */
	private static boolean equal(RedLineTest test) {
		return test instanceof QuantityTest quantity && quantity.getOperator() == Operator.EQUAL
				|| test instanceof DateTest date && date.getOperator() == Operator.EQUAL
				|| test instanceof StrengthTest strength && strength.getOperator() == Operator.EQUAL;
	}

	/** @param instead an operator to use instead of that of the test; null for its own */
	private Condition condition(RedLineTest test, Operator instead, boolean denied) {
		String scope = id(test.getScope());
		return switch (test) {
		case ExistenceTest existence -> new ExistenceCondition(scope, existence.isRequired() != denied);
		case WordsTest words -> words(words, scope, denied);
		case FrozenTest frozen -> new FrozenCondition(scope, FrozenWords.of(frozen.getWording()), !denied);
		case QuantityTest quantity -> new BoundCondition(scope, quantity(quantity, operator(quantity.getOperator(), instead, denied)));
		case DateTest date -> new BoundCondition(scope, new DateMeasure(operator(date.getOperator(), instead, denied), date.getBound(), byFigure));
		case StrengthTest strength -> new StrengthCondition(scope, code(strength.getParty()), operator(strength.getOperator(), instead, denied),
				strength.getBound(), "the strength of " + (strength.getParty() == null ? "the obligation" : name(strength.getParty())));
		case DefinitionTest definition -> new DefinitionCondition(scope, new Term(words(definition.getTerm()), false, Stems.of(language)),
				spoken(definition.getTerm()), FrozenWords.of(definition.getWording()).words(), !denied);
		case ReferenceTest reference -> new ReferenceCondition(scope, id(reference.getTarget()), !denied);
		default -> throw new IllegalArgumentException("unknown test " + test.eClass().getName());
		};
	}

	private Condition words(WordsTest test, String scope, boolean denied) {
		Stems stems = Stems.of(language);
		List<Term> terms = test.getTerms().stream().map(term -> new Term(words(term), test.isExact(), stems)).toList();
		String said = test.getTerms().stream().map(Compilation::spoken).collect(Collectors.joining(" or "));
		return new WordsCondition(scope, test.isRequired() != denied, terms, said);
	}

	private QuantityMeasure quantity(QuantityTest test, Operator operator) {
		String unit = words(test.getUnit());
		return new QuantityMeasure(operator, test.getBound(), unit, unit(unit),
				new Term(unit, false, Stems.of(language)), byFigure);
	}

	/** The unit may be written in another language than the text. */
	private Optional<Unit> unit(String words) {
		Optional<Unit> own = Unit.named(words, language);
		return own.isPresent() ? own
				: LANGUAGES.stream().map(each -> Unit.named(words, each)).flatMap(Optional::stream).findFirst();
	}

	private static Operator operator(Operator operator, Operator instead, boolean denied) {
		return instead != null ? instead : denied ? Bounds.complement(operator) : operator;
	}

	/** What is gone keeps its id, and is then found in no text. */
	private static String id(Clause clause) {
		return clause == null ? null : clause.eIsProxy() ? org.eclipse.emf.ecore.util.EcoreUtil.getURI(clause).fragment() : clause.getId();
	}

	private static String code(Party party) {
		return party == null ? null : String.valueOf(party.getCode());
	}

	private String name(Party party) {
		return party.getNames().stream().filter(name -> language.equals(name.getLanguage())).map(PartyName::getShortName)
				.filter(name -> name != null && !name.isBlank()).findFirst().orElse(code(party));
	}

	private static String spoken(String words) {
		return "\u201c" + words(words) + "\u201d";
	}

	private static String words(String words) {
		return words == null ? "" : words;
	}
}

package org.chancery.negotiation.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.comparison.language.DateMention;
import org.chancery.comparison.language.LegalLanguage;
import org.chancery.comparison.language.LegalReading;
import org.chancery.comparison.language.Quantity;
import org.chancery.comparison.language.Unit;
import org.chancery.model.negotiation.DateTest;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.QuantityTest;
import org.chancery.model.negotiation.FrozenTest;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineTest;

/**
 * The steps of a red line that a machine can tell: by the tests of the step; else by its wording; else, where the red line
 * bounds one quantity or date and the description of the step names another, by that bound.
 */
final class Ladder {

	private Ladder() {
	}

	static List<RedLineRule.Rung> of(RedLine redLine, String language) {
		List<RedLineRule.Rung> rungs = new ArrayList<>();
		redLine.getFallbacks().stream().sorted(Comparator.comparing(Fallback::getStep)).forEach(fallback -> {
			List<RedLineTest> tests = tests(redLine, fallback, language);
			if (!tests.isEmpty()) {
				rungs.add(new RedLineRule.Rung(fallback.getStep(), new Compilation(language, true).all(tests)));
			}
		});
		return List.copyOf(rungs);
	}

	private static List<RedLineTest> tests(RedLine redLine, Fallback fallback, String language) {
		if (!fallback.getTests().isEmpty()) {
			return fallback.getTests();
		}
		if (fallback.getWording() != null && fallback.getClause() != null) {
			FrozenTest test = NegotiationFactory.eINSTANCE.createFrozenTest();
			test.setScope(fallback.getClause());
			test.setWording(EcoreUtil.copy(fallback.getWording()));
			return List.of(test);
		}
		String description = fallback.getDescription() == null ? "" : fallback.getDescription();
		LegalReading reading = LegalLanguage.of(language).read(description);
		List<QuantityTest> quantities = redLine.getTests().stream().filter(QuantityTest.class::isInstance).map(QuantityTest.class::cast).toList();
		List<DateTest> dates = redLine.getTests().stream().filter(DateTest.class::isInstance).map(DateTest.class::cast).toList();
		if (quantities.size() == 1 && dates.isEmpty()) {
			return quantity(quantities.getFirst(), reading, language).map(List::of).orElse(List.of());
		}
		return quantities.isEmpty() && dates.size() == 1 ? date(dates.getFirst(), reading).map(List::of).orElse(List.of()) : List.of();
	}

	private static Optional<RedLineTest> quantity(QuantityTest bound, LegalReading reading, String language) {
		Optional<Unit> unit = bound.getUnit() == null ? Optional.empty() : Unit.named(bound.getUnit(), language);
		List<Quantity> named = reading.quantities().stream()
				.filter(each -> unit.map(u -> u.dimension().equals(each.unit().dimension())).orElse(true)).toList();
		if (named.size() != 1) {
			return Optional.empty();
		}
		QuantityTest test = EcoreUtil.copy(bound);
		test.setBound(unit.flatMap(u -> named.getFirst().unit().convert(named.getFirst().value(), u)).orElse(named.getFirst().value()));
		return Optional.of(test);
	}

	private static Optional<RedLineTest> date(DateTest bound, LegalReading reading) {
		List<LocalDate> named = reading.dates().stream().map(DateMention::last).flatMap(Optional::stream).toList();
		if (named.size() != 1) {
			return Optional.empty();
		}
		DateTest test = EcoreUtil.copy(bound);
		test.setBound(named.getFirst());
		return Optional.of(test);
	}
}

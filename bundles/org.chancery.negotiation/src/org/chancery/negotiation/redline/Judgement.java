package org.chancery.negotiation.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.Severity;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/** What is to be said of one red line on one text. */
final class Judgement {

	/** Of so many places where one test fails, those behind are counted only. */
	private static final int MOST_PLACES = 25;

	private final RedLineRule rule;
	private final Verdict verdict;
	private final FallbackStep step;

	private Judgement(RedLineRule rule, Verdict verdict, FallbackStep step) {
		this.rule = rule;
		this.verdict = verdict;
		this.step = step;
	}

	/** @param conditions the verdict on each condition of the rule */
	static Judgement of(RedLineRule rule, Function<Condition, Verdict> conditions) {
		Verdict verdict = rule.tests() == null ? null : rule.tests().verdict(conditions);
		FallbackStep step = null;
		for (RedLineRule.Rung rung : rule.ladder()) {
			if (step == null && rung.tests().verdict(conditions).outcome() == Outcome.HOLDS) {
				step = rung.step();
			}
		}
		return new Judgement(rule, verdict, step);
	}

	/** What became of the tests; undecided if there are none. */
	Outcome outcome() {
		return verdict == null ? Outcome.UNDECIDED : verdict.outcome();
	}

	/** The best step of the ladder that the text reaches; null for none. */
	FallbackStep step() {
		return step;
	}

	/** The findings, as of a day. @param name what the text is called */
	List<Finding> findings(TextIndex text, String name, String audience, LocalDate today) {
		var writer = new Writer(text, name, audience);
		if (verdict == null) {
			return List.of(writer.finding(RedLineFindings.UNTESTED, Severity.INFORMATION, Evidence.absent(rule.anchor(), "the red line has no test")));
		}
		List<Finding> found = new ArrayList<>();
		Optional<WaiverTerm> waiver = rule.waivers().stream().filter(term -> term.holdsOn(today)).findFirst();
		if (verdict.outcome() != Outcome.HOLDS) {
			Severity severity = waiver.isPresent() ? Severity.INFORMATION : rule.severity();
			String tail = waiver.map(term -> "; waived by " + term.authority() + " until " + term.expires()).orElse(lapsed(today));
			verdict.evidence().stream().limit(MOST_PLACES).forEach(each -> found.add(writer.finding(kind(each, waiver), severity, with(each, tail))));
			if (verdict.evidence().size() > MOST_PLACES) {
				Evidence last = verdict.evidence().getLast();
				found.add(writer.finding(kind(last, waiver), severity, Evidence.absent(rule.anchor(),
						"it fails at " + (verdict.evidence().size() - MOST_PLACES) + " more places" + tail)));
			}
		}
		verdict.remarks().stream().limit(MOST_PLACES)
				.forEach(each -> found.add(writer.finding(RedLineFindings.DENIED, Severity.INFORMATION, each)));
		return found;
	}

	private static String kind(Evidence evidence, Optional<WaiverTerm> waiver) {
		return waiver.isPresent() ? RedLineFindings.WAIVED : evidence.open() ? RedLineFindings.UNDECIDED : RedLineFindings.CROSSED;
	}

	private String lapsed(LocalDate today) {
		return rule.waivers().stream().filter(term -> term.isWhole() && today.isAfter(term.expires()))
				.max(Comparator.comparing(WaiverTerm::expires)).map(term -> "; the waiver by " + term.authority() + " expired on " + term.expires())
				.orElse("");
	}

	private static Evidence with(Evidence evidence, String tail) {
		return evidence.saying(evidence.message() + tail);
	}

	/** Writes findings about the red line. */
	private final class Writer {

		private final TextIndex text;
		private final String name;
		private final String audience;

		Writer(TextIndex text, String name, String audience) {
			this.text = text;
			this.name = name;
			this.audience = audience;
		}

		Finding finding(String kind, Severity severity, Evidence evidence) {
			String id = evidence.clause() == null ? rule.anchor() : evidence.clause();
			Optional<ProjectedClause> clause = id == null ? Optional.empty() : text.projection().find(id);
			String number = clause.map(each -> each.number().citation()).orElse("");
			boolean own = evidence.clause() != null && clause.isPresent();
			var place = new Place(name, id, number, evidence.words(), own ? evidence.from() : -1, own ? evidence.to() : -1);
			return new Finding(kind, severity, audience, rule.id(), rule.label(), place, sentence(evidence.message()), step);
		}

		private String sentence(String message) {
			return message.isEmpty() ? "" : message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
		}
	}
}

package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.comparison.language.ClauseCitation;
import org.chancery.core.projection.ProjectedClause;

/**
 * The scope refers to a clause, or something inside it, or does not. What counts is where a cross-reference leads; in a
 * text in which it was only typed, what it names.
 */
final class ReferenceCondition extends Condition {

	/** Behind a citation of another treaty. */
	private static final Pattern ELSEWHERE = Pattern.compile("^\\s+(?:of|de|du|des|del)\\s+(?!this\\b|the present\\b|l[ea] pr\u00e9sent|este?\\b|la presente\\b|el presente\\b|article\\b|art\u00edculo\\b)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Between a part of an article and the article: paragraph 2 of Article 6. */
	private static final Pattern OF = Pattern.compile("\\s+(?:of|de|del|du)\\s+(?:l['\u2019]|the\\s+)?|\\s+de\\s+l['\u2019]");
	private static final Pattern DIGIT = Pattern.compile("\\p{N}");

	private final String target;
	private final boolean required;

	ReferenceCondition(String scope, String target, boolean required) {
		super(scope);
		this.target = target;
		this.required = required;
	}

	@Override
	TextIndex.Aspect aspect() {
		return TextIndex.Aspect.REFERENCE;
	}

	@Override
	boolean asksWhether() {
		return required;
	}

	@Override
	Sight look(ClauseFacts facts) {
		var sight = new Sight.Builder();
		for (int i = 0; i < facts.readings().size(); i++) {
			ClauseReading reading = facts.readings().get(i);
			boolean referred = false;
			for (ClauseReading.Reference reference : reading.references()) {
				boolean hit = facts.path(reference.target()).contains(target);
				referred |= hit;
				add(sight, hit, Evidence.of(facts.id(), reading, reference.start(), reference.end(), message(hit)));
			}
			List<ClauseCitation> typed = whole(facts.law(i).citations(), reading.text());
			for (ClauseCitation citation : typed.isEmpty() ? inWords(facts, reading.text()) : typed) {
				boolean hit = names(facts, reading, citation);
				referred |= hit;
				if (hit || reading.references().isEmpty()) {
					add(sight, hit, Evidence.of(facts.id(), reading, citation.start(), citation.end(), message(hit)));
				}
			}
			sight.reading(referred);
		}
		return sight.build(facts.id());
	}

	/** Citations that follow one another are one: Article 16, paragraph 1; paragraph 1 of Article 16. */
	private static List<ClauseCitation> whole(List<ClauseCitation> citations, String text) {
		List<ClauseCitation> whole = new ArrayList<>();
		for (ClauseCitation each : citations) {
			ClauseCitation before = whole.isEmpty() ? null : whole.getLast();
			if (before != null && each.start() >= before.end() && goesOn(before, each, text)) {
				whole.set(whole.size() - 1, new ClauseCitation(before.start(), each.end()));
			} else {
				whole.add(each);
			}
		}
		return whole;
	}

	private static boolean goesOn(ClauseCitation before, ClauseCitation next, String text) {
		String between = text.substring(before.end(), next.start());
		return CitationKey.namesArticle(next.words(text))
				? OF.matcher(between).matches() && !CitationKey.namesArticle(before.words(text))
				: between.isBlank() || between.strip().equals(",");
	}

	/** What is cited with its number in words stands in the text as the clause is cited: Article TEN. */
	private List<ClauseCitation> inWords(ClauseFacts facts, String text) {
		String goal = facts.citation(target);
		if (goal.isEmpty() || DIGIT.matcher(goal).find()) {
			return List.of();
		}
		List<ClauseCitation> found = new ArrayList<>();
		Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(goal) + "(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(text);
		while (matcher.find()) {
			found.add(new ClauseCitation(matcher.start(), matcher.end()));
		}
		return found;
	}

	private static void add(Sight.Builder sight, boolean hit, Evidence evidence) {
		if (hit) {
			sight.good(evidence);
		} else {
			sight.open(evidence);
		}
	}

	private static String message(boolean hit) {
		return hit ? "this clause must not be referred to" : "the reference leads elsewhere";
	}

	private boolean names(ClauseFacts facts, ClauseReading reading, ClauseCitation citation) {
		String goal = facts.citation(target);
		if (goal.isEmpty() || ELSEWHERE.matcher(reading.text().substring(citation.end())).lookingAt()) {
			return false;
		}
		List<String> wanted = CitationKey.of(goal, "");
		return CitationKey.allOf(citation.words(reading.text()), facts.citation(facts.id())).stream()
				.anyMatch(key -> CitationKey.leadsInto(key, wanted));
	}

	@Override
	boolean looksWider() {
		return true;
	}

	@Override
	List<String> looksBeyond(TextIndex text) {
		return List.of(target);
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		Optional<ProjectedClause> goal = text.named(target);
		if (goal.isEmpty()) {
			return Verdict.undecided(Evidence.absent(scope(), "the clause that must be referred to is gone"));
		}
		List<Evidence> hits = sights.stream().flatMap(sight -> sight.good().stream()).toList();
		if (!required) {
			return hits.isEmpty() ? Verdict.HOLDS : Verdict.crossed(hits);
		}
		boolean certain = sights.stream().anyMatch(sight -> sight.certain() && !sight.good().isEmpty());
		return certain ? Verdict.HOLDS : Verdict.crossed(missing(goal.get(), sights));
	}

	private Evidence missing(ProjectedClause goal, List<Sight> sights) {
		String message = "the reference to " + goal.number().citation() + " is missing";
		List<Evidence> others = sights.stream().flatMap(sight -> sight.open().stream()).toList();
		return others.size() == 1 ? others.getFirst().saying(message + ", " + others.getFirst().message()) : Evidence.absent(scope(), message);
	}
}

package org.chancery.negotiation.redline;

import java.util.List;

/** What a clause measures, each quantity or date of a kind, keeps a bound. */
final class BoundCondition extends Condition {

	/** Reads what is measured. */
	interface Measure {

		/** What one reading of a clause measures. */
		List<Measured> read(ClauseFacts facts, int reading);

		/** What a clause must state to be read. */
		TextIndex.Aspect aspect();

		/** What is looked for, for people: a quantity in nautical miles. */
		String spoken();
	}

	/** Something measured. @param message why it fails or cannot be compared; null if it holds */
	record Measured(int start, int end, Outcome outcome, String message) {
	}

	private final Measure measure;

	BoundCondition(String scope, Measure measure) {
		super(scope);
		this.measure = measure;
	}

	@Override
	TextIndex.Aspect aspect() {
		return measure.aspect();
	}

	@Override
	boolean asksWhether() {
		return true;
	}

	@Override
	Sight look(ClauseFacts facts) {
		var sight = new Sight.Builder();
		for (int i = 0; i < facts.readings().size(); i++) {
			ClauseReading reading = facts.readings().get(i);
			List<Measured> all = measure.read(facts, i);
			for (Measured each : all) {
				Evidence evidence = Evidence.of(facts.id(), reading, each.start(), each.end(), each.message() == null ? "" : each.message());
				switch (each.outcome()) {
				case HOLDS -> sight.good(evidence);
				case CROSSED -> sight.bad(evidence);
				case UNDECIDED -> sight.open(evidence);
				}
			}
			if (all.isEmpty() && facts.readings().size() > 1) {
				sight.open(Evidence.absentIn(facts.id(), reading, measure.spoken() + " is not stated"));
			}
			sight.reading(!all.isEmpty());
		}
		return sight.build(facts.id());
	}

	@Override
	Verdict decide(TextIndex text, List<Sight> sights) {
		List<Evidence> bad = sights.stream().flatMap(sight -> sight.bad().stream()).toList();
		if (!bad.isEmpty()) {
			return Verdict.crossed(bad);
		}
		boolean certain = sights.stream().anyMatch(Sight::certain);
		List<Evidence> open = sights.stream().flatMap(sight -> sight.open().stream())
				.filter(each -> !certain || !each.words().isEmpty()).toList();
		boolean measured = sights.stream().anyMatch(sight -> !sight.good().isEmpty());
		if (measured && open.isEmpty()) {
			return Verdict.HOLDS;
		}
		return Verdict.undecided(open.isEmpty() || !measured && open.getFirst().words().isEmpty()
				? new Evidence[] { Evidence.absent(scope(), measure.spoken() + " is not stated") } : open.toArray(Evidence[]::new));
	}
}

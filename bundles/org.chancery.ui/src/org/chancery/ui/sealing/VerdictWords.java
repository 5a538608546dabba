package org.chancery.ui.sealing;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.sealing.Verdict;

/** What a person reads of a check. */
public final class VerdictWords {
	private VerdictWords() {
	}

	/** The verdict, a line each. */
	public static String of(Verdict verdict) {
		List<String> lines = new ArrayList<>();
		lines.add(verdict.sound() ? "Everything that your identity can check is as it should be."
				: verdict.fault() + "\nTake what is missing or damaged from a copy with File > Safekeeping > Repair Dossier…");
		lines.addAll(verdict.counts());
		if (verdict.closed() > 0) {
			lines.add((verdict.closed() == 1 ? "One audience is" : verdict.closed() + " audiences are")
					+ " closed to you: of their files only the names were checked.");
		}
		lines.addAll(verdict.remarks());
		return String.join("\n", lines);
	}
}

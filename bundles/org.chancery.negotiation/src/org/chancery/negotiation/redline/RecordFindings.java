package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.Severity;
import org.chancery.model.negotiation.Waiver;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.Place;

/** What is to be said of a red line whatever the text: of its waivers and its public declaration. */
public final class RecordFindings {

	private RecordFindings() {
	}

	/**
	 * @param audience name of the audience that holds the red line
	 * @param language of the declaration, BCP 47
	 */
	public static List<Finding> of(RedLine redLine, String audience, String language) {
		List<Finding> found = new ArrayList<>();
		for (Waiver waiver : redLine.getWaivers()) {
			List<String> missing = missing(waiver);
			if (!missing.isEmpty()) {
				found.add(finding(redLine, audience, RedLineFindings.WAIVER_FLAWED, Severity.WARNING, "",
						"A waiver names no " + String.join(", no ", missing)
								+ (WaiverTerm.of(waiver).isWhole() ? "." : ", so that it waives nothing.")));
			}
		}
		for (Declaration.Fault fault : Declaration.of(redLine, language)) {
			found.add(finding(redLine, audience, fault.rule(), Severity.BLOCKING, fault.words(), fault.message()));
		}
		return found;
	}

	private static Finding finding(RedLine redLine, String audience, String rule, Severity severity, String words, String message) {
		return Finding.of(rule, severity, audience, redLine.getId(), redLine.getLabel(), new Place("", null, "", words, -1, -1), message);
	}

	private static List<String> missing(Waiver waiver) {
		List<String> missing = new ArrayList<>();
		if (isBlank(waiver.getAuthor())) {
			missing.add("author");
		}
		if (isBlank(waiver.getAuthority())) {
			missing.add("authority");
		}
		if (isBlank(waiver.getReason())) {
			missing.add("reason");
		}
		if (waiver.getExpires() == null) {
			missing.add("day on which it expires");
		}
		return missing;
	}

	private static boolean isBlank(String words) {
		return words == null || words.isBlank();
	}
}

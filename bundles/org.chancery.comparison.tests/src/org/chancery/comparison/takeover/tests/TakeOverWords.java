package org.chancery.comparison.takeover.tests;

import java.util.List;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;

/** What a text says, a line for each clause: kind, number, heading, words. */
final class TakeOverWords {

	private TakeOverWords() {
	}

	static String of(OpenDossier dossier) {
		return of(Projector.project(dossier, TakeOverTest.everybody(dossier), "en"));
	}

	/** Headings and words alone, whatever stands inside what. */
	static List<String> inOrder(Projection text) {
		return text.all().map(each -> (each.heading() == null ? "" : each.heading()) + ": " + PlainText.of(each.content())).toList();
	}

	static String of(Projection text) {
		List<String> lines = text.all().map(each -> each.kind() + " " + each.number().label() + " "
				+ (each.heading() == null ? "" : each.heading()) + ": " + PlainText.of(each.content())).toList();
		return String.join("\n", lines);
	}
}

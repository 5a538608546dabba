package org.chancery.negotiation.sheet;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.Sheet;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.RedLine;
import org.chancery.negotiation.redline.TestContext;
import org.chancery.negotiation.redline.TestSyntax;

/**
 * Writes the red lines that an audience reads as a table, which {@link ImportRedLines} reads as the same. It is as secret
 * as the highest of them.
 *
 * @param reader   whose red lines are written, with those of every audience that this one reads
 * @param language of the text, BCP 47
 */
public record ExportRedLines(OpenDossier dossier, Audience reader, String language) {

	/** The table, its first row the head. */
	public Sheet perform() {
		var holdings = new Holdings(dossier, language);
		List<List<String>> rows = new ArrayList<>();
		rows.add(RedLineColumns.ALL);
		for (Holding holding : AudienceLattice.of(dossier).visibleTo(reader)) {
			holding.getRedLines().forEach(redLine -> rows.add(row(redLine, holding, holdings)));
		}
		return new Sheet(RedLineColumns.NAME, rows);
	}

	static List<String> row(RedLine redLine, Holding holding, Holdings holdings) {
		TestContext context = holdings.context(holding).about(redLine.getClauses());
		return List.of(text(redLine.getLabel()), holdings.citations(redLine.getClauses(), holding), text(redLine.getSentence()),
				text(redLine.getPublicDeclaration()), TestSyntax.print(redLine.getTests(), context),
				step(redLine, FallbackStep.OPENING, context), step(redLine, FallbackStep.TARGET, context),
				step(redLine, FallbackStep.BOTTOM_LINE, context), Holdings.name(redLine.getOwner()), holding.getAudience().getName());
	}

	private static String step(RedLine redLine, FallbackStep step, TestContext context) {
		Fallback fallback = FallbackCell.find(redLine, step);
		return fallback == null ? "" : FallbackCell.print(fallback, context);
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}

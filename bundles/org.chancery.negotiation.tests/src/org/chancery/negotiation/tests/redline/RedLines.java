package org.chancery.negotiation.tests.redline;

import java.time.LocalDate;
import java.util.List;

import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.Finding;
import org.chancery.negotiation.redline.CheckRedLines;
import org.chancery.negotiation.redline.DossierTestContext;
import org.chancery.negotiation.redline.TestSyntax;
import org.chancery.negotiation.redline.TestSyntaxException;
import org.chancery.negotiation.tests.fixture.Talks;

/** Red lines of a small negotiation, kept by its delegation. */
final class RedLines {

	static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

	private RedLines() {
	}

	/** Adds a red line about a clause. */
	static RedLine add(Talks talks, Clause clause, String test) {
		RedLine redLine = Ids.identify(NegotiationFactory.eINSTANCE.createRedLine());
		redLine.setLabel("R-" + (talks.delegation().getRedLines().size() + 1));
		redLine.getClauses().add(clause);
		try {
			redLine.getTests().addAll(TestSyntax.parse(test, context(talks, clause)));
		} catch (TestSyntaxException e) {
			throw new IllegalArgumentException(test + ": " + e.getMessage(), e);
		}
		talks.delegation().getRedLines().add(redLine);
		return redLine;
	}

	static DossierTestContext context(Talks talks, Clause... about) {
		return DossierTestContext.of(talks.dossier(), talks.reader(), "en").about(List.of(about));
	}

	static List<Finding> check(Talks talks) {
		return new CheckRedLines(talks.dossier(), talks.reader(), "en", TODAY).onOwnTexts();
	}

	/** The rules of what is found about one clause of those words, in one word each. */
	static String outcome(String words, String test) {
		var talks = new Talks();
		add(talks, talks.article(Talks.run(words)), test);
		return String.join(" ", check(talks).stream().map(finding -> finding.rule().replaceFirst("^red-line-", "")).distinct().toList());
	}
}

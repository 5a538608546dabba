package org.chancery.negotiation.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.ECollections;

import org.chancery.model.dossier.Holding;
import org.chancery.model.negotiation.Fallback;
import org.chancery.model.negotiation.FallbackStep;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.RedLineTest;
import org.chancery.model.parties.Agency;
import org.chancery.model.text.Clause;
import org.chancery.negotiation.redline.TestContext;
import org.chancery.negotiation.redline.TestSyntax;
import org.chancery.negotiation.redline.TestSyntaxException;

/** A row of the table of red lines, read and found well; what it names may be null where it is not. */
record RedLineRow(String id, Holding holding, List<Clause> clauses, String sentence, String declaration, List<RedLineTest> tests,
		Map<FallbackStep, FallbackCell> steps, Agency owner, SheetRows rows) {

	private static final Map<FallbackStep, String> COLUMNS = Map.of(FallbackStep.OPENING, RedLineColumns.OPENING, FallbackStep.TARGET,
			RedLineColumns.TARGET, FallbackStep.BOTTOM_LINE, RedLineColumns.BOTTOM_LINE);

	static RedLineRow read(SheetRows rows, int row, Holdings holdings) {
		String id = rows.cell(row, RedLineColumns.ID);
		if (id.isEmpty()) {
			rows.refuse(row, RedLineColumns.ID, "expected an id, such as R-3");
		}
		String sentence = rows.cell(row, RedLineColumns.SENTENCE);
		if (sentence.isEmpty()) {
			rows.refuse(row, RedLineColumns.SENTENCE, "expected the red line in words");
		}
		Holding holding = holdings.audience(rows, row);
		if (holding == null) {
			return new RedLineRow(id, null, List.of(), sentence, "", List.of(), Map.of(), null, rows);
		}
		List<Clause> clauses = holdings.clauses(rows, row, RedLineColumns.CLAUSE, holding);
		TestContext context = holdings.context(holding).about(clauses);
		Agency owner = holdings.agency(rows, row, RedLineColumns.OWNER, holding);
		boolean cited = !rows.cell(row, RedLineColumns.CLAUSE).isEmpty() && clauses.isEmpty();
		return new RedLineRow(id, holding, clauses, sentence, rows.cell(row, RedLineColumns.DECLARATION),
				cited ? List.of() : tests(rows, row, context), cited ? Map.of() : steps(rows, row, context), owner, rows);
	}

	private static List<RedLineTest> tests(SheetRows rows, int row, TestContext context) {
		String cell = rows.cell(row, RedLineColumns.TEST);
		if (cell.isEmpty()) {
			rows.remark(row, "the red line has no test, so that no machine can check it.");
			return List.of();
		}
		try {
			return TestSyntax.parse(cell, context);
		} catch (TestSyntaxException e) {
			rows.refuse(row, RedLineColumns.TEST, e.getMessage());
			return List.of();
		}
	}

	private static Map<FallbackStep, FallbackCell> steps(SheetRows rows, int row, TestContext context) {
		Map<FallbackStep, FallbackCell> steps = new EnumMap<>(FallbackStep.class);
		COLUMNS.forEach((step, column) -> {
			String cell = rows.cell(row, column);
			if (!cell.isEmpty()) {
				try {
					steps.put(step, FallbackCell.read(cell, context));
				} catch (TestSyntaxException e) {
					rows.refuse(row, column, e.getMessage());
				}
			}
		});
		return steps;
	}

	/** Whether a red line says already what the row says. */
	boolean isAbout(RedLine known, Holdings holdings) {
		if (known.eContainer() != holding) {
			return false;
		}
		TestContext context = holdings.context(holding).about(clauses);
		boolean texts = sentence.equals(stripped(known.getSentence())) && (!rows.has(RedLineColumns.DECLARATION)
				|| declaration.equals(stripped(known.getPublicDeclaration())));
		boolean things = (!rows.has(RedLineColumns.CLAUSE) || clauses.equals(known.getClauses()))
				&& (!rows.has(RedLineColumns.OWNER) || known.getOwner() == owner);
		return texts && things && sameTests(known.getTests(), tests, context)
				&& ImportRedLines.steps().stream().allMatch(step -> !rows.has(COLUMNS.get(step)) || sameStep(known, step, context));
	}

	private boolean sameStep(RedLine known, FallbackStep step, TestContext context) {
		Fallback fallback = FallbackCell.find(known, step);
		FallbackCell cell = steps.get(step);
		return fallback == null ? cell == null
				: cell != null && cell.description().equals(stripped(fallback.getDescription())) && sameTests(fallback.getTests(), cell.tests(), context)
						|| cell == null && FallbackCell.print(fallback, context).isEmpty();
	}

	private static boolean sameTests(List<RedLineTest> known, List<RedLineTest> read, TestContext context) {
		return TestSyntax.print(known, context).equals(TestSyntax.print(read, context));
	}

	/** Puts what the row says into a red line. Columns that the table does not have leave theirs as it is. */
	void enter(RedLine redLine, Holdings holdings) {
		TestContext context = holdings.context(holding).about(clauses);
		redLine.setSentence(sentence);
		if (rows.has(RedLineColumns.DECLARATION)) {
			redLine.setPublicDeclaration(declaration.isEmpty() ? null : declaration);
		}
		if (rows.has(RedLineColumns.CLAUSE)) {
			ECollections.setEList(redLine.getClauses(), clauses);
		}
		if (rows.has(RedLineColumns.OWNER) && !Objects.equals(redLine.getOwner(), owner)) {
			redLine.setOwner(owner);
		}
		if (!sameTests(redLine.getTests(), tests, context)) {
			redLine.getTests().clear();
			redLine.getTests().addAll(tests);
		}
		for (FallbackStep step : ImportRedLines.steps()) {
			if (rows.has(COLUMNS.get(step)) && !sameStep(redLine, step, context)) {
				if (steps.containsKey(step)) {
					steps.get(step).enter(redLine, step);
				} else {
					redLine.getFallbacks().remove(FallbackCell.find(redLine, step));
				}
			}
		}
	}

	private static String stripped(String text) {
		return text == null ? "" : text.strip();
	}
}

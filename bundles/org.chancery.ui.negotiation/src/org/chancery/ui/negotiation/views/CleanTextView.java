package org.chancery.ui.negotiation.views;

import java.util.ArrayList;
import java.util.List;
import org.chancery.negotiation.position.BracketDecision;
import org.chancery.negotiation.position.CleanTextPath;
import org.chancery.ui.negotiation.grid.GridColumn;
import org.chancery.ui.negotiation.model.MatrixWords;
import org.chancery.ui.negotiation.model.NegotiationModel;

/** The shortest way to clean text: which questions in brackets to decide first. */
public final class CleanTextView extends GridView<CleanTextView.Step> {

	/**
	 * One decision on the way.
	 *
	 * @param number its place on the way, from 1
	 * @param clean  how many clauses are clean once it is taken
	 */
	public record Step(int number, BracketDecision decision, String places, int clean) {
	}

	/** Made by the platform. */
	public CleanTextView() {
		super("Way to Clean Text", "org.chancery.ui.negotiation.addPosition");
	}

	@Override
	List<GridColumn<Step>> columns() {
		return List.of(GridColumn.by("Step", 50, step -> "" + step.number(), Step::number),
				GridColumn.of("Question", 420, step -> MatrixWords.question(step.decision())),
				GridColumn.grouping("Who moves", 110, step -> String.join(", ", step.decision().movers())),
				GridColumn.by("Makes clean", 120, step -> "" + step.decision().unlocked().size(), step -> step.decision().unlocked().size()),
				GridColumn.by("Clean then", 110, step -> "" + step.clean(), Step::clean), GridColumn.of("Where", 260, Step::places));
	}

	@Override
	List<Step> rows(NegotiationModel negotiation) {
		CleanTextPath path = CleanTextPath.of(negotiation.brackets(), negotiation.matrix().parties());
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < path.decisions().size(); i++) {
			BracketDecision decision = path.decisions().get(i);
			String places = String.join("; ", decision.brackets().stream().map(each -> each.clauseId()).distinct()
					.flatMap(id -> negotiation.text().find(id).stream()).map(clause -> clause.number().citation()).toList());
			steps.add(new Step(i + 1, decision, places, path.cleanAfter().get(i)));
		}
		return steps;
	}

	@Override
	String nothing() {
		return "The text has no brackets that await a decision.";
	}

	@Override
	RecordReference reference(Step step) {
		return new RecordReference(null, step.decision().brackets().getFirst().clauseId());
	}

	@Override
	String summary(NegotiationModel negotiation, List<Step> steps) {
		return "Decide in this order, and clauses become clean as early as possible.";
	}
}

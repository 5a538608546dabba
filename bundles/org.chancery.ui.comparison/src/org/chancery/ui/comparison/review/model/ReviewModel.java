package org.chancery.ui.comparison.review.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.chancery.core.exchange.ConcealedMatter;
import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.projection.ProjectedClause;

/** The review of a counter-draft that is shown: its changes, which of them are, and what was decided. */
public final class ReviewModel {

	private final ReviewedReturn reviewed;
	private final List<ReviewLine> lines;
	private final Decisions decisions;
	private boolean undeclaredOnly;
	private boolean substantiveOnly;

	/** Weighs the changes, which may take a moment: to be made beside the window. */
	public ReviewModel(ReviewedReturn reviewed) {
		this.reviewed = reviewed;
		lines = List.copyOf(ReviewLines.of(reviewed.review().changes(), reviewed.text()));
		decisions = new Decisions(lines.size(), (int) lines.stream().filter(ReviewLine::isComment).count());
	}

	/** What was reviewed. */
	public ReviewedReturn reviewed() {
		return reviewed;
	}

	/** What was decided. */
	public Decisions decisions() {
		return decisions;
	}

	/** All changes: the undeclared ones first, each group by legal weight. */
	public List<ReviewLine> lines() {
		return lines;
	}

	/** The changes that are shown, in the same order. */
	public List<ReviewLine> shown() {
		return lines.stream().filter(each -> !(undeclaredOnly && each.change().declared()))
				.filter(each -> !substantiveOnly || each.substantive()).toList();
	}

	/** Shows undeclared changes alone. */
	public void undeclaredOnly(boolean only) {
		undeclaredOnly = only;
	}

	/** Shows changes alone that may touch the legal effect. */
	public void substantiveOnly(boolean only) {
		substantiveOnly = only;
	}

	/** What the reader of the returned file does not see; what the other side added first. */
	public List<ConcealedMatter> concealed() {
		List<ConcealedMatter> all = new ArrayList<>(reviewed.review().concealed());
		all.sort(java.util.Comparator.comparing(ConcealedMatter::sent));
		return all;
	}

	/** Decides about changes, as one step; comments are passed over, since nothing is to be decided about them. */
	public void decide(Collection<ReviewLine> chosen, CounterDraftAnswer answer) {
		decisions.decide(chosen.stream().filter(each -> !each.isComment()).map(ReviewLine::index).toList(), answer);
	}

	/** What was decided about a change; null if nothing was. */
	public CounterDraftAnswer decision(ReviewLine line) {
		return decisions.of(line.index());
	}

	/** The words of the clause of a change as they were sent; empty outside clauses, and if the line holds them itself. */
	public String clause(ReviewLine line) {
		String words = reviewed.text().find(line.change().clause()).map(ProjectedClause::text).orElse("");
		return words.equals(line.before()) ? "" : words;
	}

	/** One line about the whole. */
	public String summary() {
		int undeclared = reviewed.review().undeclared();
		String hidden = concealed().isEmpty() ? "" : ", " + concealed().size() + " hidden";
		return reviewed.returnedName() + " against " + reviewed.sentName() + ": " + undeclared + " undeclared, "
				+ (lines.size() - undeclared) + " declared" + hidden + " · " + decisions.summary();
	}
}

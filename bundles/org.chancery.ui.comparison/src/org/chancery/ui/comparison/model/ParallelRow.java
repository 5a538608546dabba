package org.chancery.ui.comparison.model;

import java.util.List;

import org.chancery.core.projection.ProjectedClause;

/**
 * A clause of a parallel text with its counterparts, which stand at one height.
 *
 * @param ancestor    what both come from; null if it has none or there is no ancestor
 * @param left        the clause in the left text; null if it has none
 * @param right       the clause in the right text; null if it has none
 * @param kind        what became of it
 * @param substantive whether its legal effect is another
 * @param reasons     what shows that, shortest first: "shall → may", "only private"
 * @param note        where it came from or went to; empty if it stayed
 * @param inside      whether it came or went with the clause around it, and so is no change of its own
 */
public record ParallelRow(ParallelCell ancestor, ParallelCell left, ParallelCell right, RowKind kind, boolean substantive,
		List<String> reasons, String note, boolean inside) {

	/** The reasons are copied. */
	public ParallelRow {
		reasons = List.copyOf(reasons);
	}

	/** The clause on a side; null if that side has none. */
	public ParallelCell cell(ParallelColumn column) {
		return switch (column) {
		case ANCESTOR -> ancestor;
		case LEFT -> left;
		case RIGHT -> right;
		};
	}

	/** The clause on whichever side has it, the right one first. */
	public ProjectedClause any() {
		return right != null ? right.clause() : left != null ? left.clause() : ancestor.clause();
	}

	/** Whether anything is other between the sides. */
	public boolean isChange() {
		return kind != RowKind.SAME;
	}

	/** Whether a side knows its clause by an id. */
	public boolean isOf(String clauseId) {
		return left != null && left.clause().id().equals(clauseId) || right != null && right.clause().id().equals(clauseId);
	}

	/** Whether both sides have it, each at another place. */
	public boolean isMoved() {
		return left != null && right != null && !note.isEmpty();
	}

	/** How the clause is cited. */
	public String citation() {
		return any().number().citation();
	}

	/** What is said above the words: what happened, how much it weighs, and why. Empty for an unchanged clause. */
	public String caption() {
		if (!isChange() || inside) {
			return "";
		}
		var caption = new StringBuilder(kind.word());
		if (!note.isEmpty()) {
			caption.append(' ').append(note);
		}
		if (kind != RowKind.LEFT_BEHIND) {
			caption.append(substantive ? " · substantive" : " · editorial");
		}
		if (!reasons.isEmpty()) {
			caption.append(": ").append(String.join(" · ", reasons));
		}
		return caption.toString();
	}

	/** Whether it counts as a change: what went along with another clause, or was left behind, counts there. */
	public boolean counts() {
		return isChange() && !inside && kind != RowKind.LEFT_BEHIND;
	}

	/** The classes of what is other, without the words that show it: "softer", "only delegation". Each once. */
	public List<String> classes() {
		return counts() ? reasons.stream().map(each -> each.replaceFirst("( [+−])? “.*", "").replaceFirst(":$", "")).distinct().toList()
				: List.of();
	}

	/** Whether it shows the title of the treaty, which is no clause. */
	public boolean isTitle() {
		return any().id().equals(CompareRows.TITLE);
	}

	/** This row with the clause that both sides come from, and what shows who changed it. */
	ParallelRow with(ParallelCell origin, List<String> shown) {
		return new ParallelRow(origin, left, right, kind, substantive, shown, note, inside);
	}
}

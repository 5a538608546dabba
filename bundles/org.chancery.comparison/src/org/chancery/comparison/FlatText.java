package org.chancery.comparison;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.alignment.Block;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/** The clauses of a projection in reading order, as the blocks that are aligned. */
final class FlatText {

	final Projection projection;
	final List<ProjectedClause> clauses = new ArrayList<>();
	final List<Block> blocks = new ArrayList<>();

	FlatText(Projection projection) {
		this.projection = projection;
		add(projection.clauses(), -1);
	}

	private void add(List<ProjectedClause> level, int parent) {
		for (ProjectedClause clause : level) {
			int index = clauses.size();
			clauses.add(clause);
			blocks.add(new Block(clause.id(), rank(clause.kind(), clause.depth()), parent,
					clause.heading() == null ? "" : clause.heading(), clause.text()));
			add(clause.clauses(), index);
		}
	}

	private static int rank(ClauseKind kind, int depth) {
		return switch (kind) {
		case ARTICLE -> Block.ARTICLE;
		case PARAGRAPH, RECITAL -> Block.PARAGRAPH;
		case PREAMBLE, TESTIMONIUM, SIGNATURE_BLOCK -> Block.FRAME;
		case SUBPARAGRAPH -> Block.PARAGRAPH + Math.max(1, depth);
		default -> Block.DIVISION;
		};
	}
}

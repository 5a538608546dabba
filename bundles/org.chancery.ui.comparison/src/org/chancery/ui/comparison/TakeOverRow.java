package org.chancery.ui.comparison;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chancery.comparison.ClauseChange;
import org.chancery.comparison.ComparedClause;
import org.chancery.comparison.takeover.TakeOverAmongAudiences;
import org.chancery.comparison.takeover.TakeOverChange;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.text.SetTitle;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.comparison.model.ParallelCell;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;
import org.chancery.ui.comparison.model.RowKind;

/**
 * Takes what one side of a comparison has for a clause over into the other side, as one step of the dossier's session
 * that can be undone.
 *
 * @param from the side whose words are taken
 */
public record TakeOverRow(TreatyComparison comparison, ParallelRow row, ParallelColumn from) {

	/** What a person should be asked before, as words become readable for more; empty if nothing. */
	public String question() {
		return comparison.isOfAudiences() && isDown() ? "Everyone who reads “" + target().audience().getName() + "” will then read what “"
				+ source().name() + "” has for " + row.citation() + ". Take it over?" : "";
	}

	/**
	 * Takes it over.
	 *
	 * @throws DossierException in one line if it cannot be; nothing has changed then
	 */
	public void perform() {
		target().session().endTyping();
		target().session().execute("take over " + row.citation(),
				row.isTitle() ? this::title : comparison.isOfAudiences() ? this::amongAudiences : this::fromOther);
	}

	/** The title is everybody's. */
	private void title() {
		if (target().audience() != target().session().audiences().getFirst()) {
			throw new DossierException("All audiences have the title in common; compare with the text of "
					+ target().session().audiences().getFirst().getName() + " to take it over.");
		}
		ParallelCell taken = row.cell(from);
		new SetTitle(dossier(), target().language(), taken == null ? "" : taken.headingText()).perform();
	}

	private void amongAudiences() {
		Audience left = comparison.left().open().orElseThrow().audience();
		Audience right = comparison.right().open().orElseThrow().audience();
		AudienceLattice lattice = AudienceLattice.of(dossier());
		if (!lattice.comparable(left, right)) {
			throw new DossierException("Neither of the two audiences reads the other; words are taken over between such that do.");
		}
		Audience lower = lattice.reads(right, left) ? left : right;
		TakeOverAmongAudiences take = new TakeOverAmongAudiences(dossier(), lower, lower == left ? right : left, target().language());
		for (String id : divergent()) {
			if (isDown()) {
				take.down(id);
			} else {
				take.up(id);
			}
		}
	}

	/** The clauses that one of the two audiences has otherwise; several where a clause was split or joined. */
	private Set<String> divergent() {
		if (row.kind() != RowKind.SPLIT && row.kind() != RowKind.JOINED) {
			return Set.of(row.any().id());
		}
		return comparison.texts().clauses().stream().map(ComparedClause::change).filter(this::belongs)
				.flatMap(each -> Stream.of(each.old().id(), each.now().id())).filter(this::differs)
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private boolean belongs(ClauseChange change) {
		return row.kind() == RowKind.SPLIT && change.kind() == ClauseChange.Kind.SPLIT && change.old() == row.left().clause()
				|| row.kind() == RowKind.JOINED && change.kind() == ClauseChange.Kind.JOINED && change.now() == row.right().clause();
	}

	private boolean differs(String id) {
		Optional<String> left = comparison.texts().old().find(id).map(ProjectedClause::audience);
		return !left.equals(comparison.texts().now().find(id).map(ProjectedClause::audience));
	}

	private void fromOther() {
		ClauseChange change = comparison.texts().clauses().stream().map(ComparedClause::change)
				.filter(each -> each.old() == clause(row.left()) && each.now() == clause(row.right())).findFirst()
				.orElseThrow(() -> new DossierException("The texts have changed since; look at the clause again."));
		new TakeOverChange(dossier(), target().audience(), target().language(), comparison.texts(), from == ParallelColumn.LEFT)
				.perform(change);
	}

	private static ProjectedClause clause(ParallelCell cell) {
		return cell == null ? null : cell.clause();
	}

	/** The higher audience's words go to the lower one. */
	private boolean isDown() {
		Audience giver = source().open().orElseThrow().audience();
		return AudienceLattice.of(dossier()).reads(giver, target().audience());
	}

	private ComparedSide source() {
		return from == ParallelColumn.LEFT ? comparison.left() : comparison.right();
	}

	private OpenSide target() {
		return (from == ParallelColumn.LEFT ? comparison.right() : comparison.left()).open().orElseThrow();
	}

	private OpenDossier dossier() {
		return target().session().dossier();
	}
}

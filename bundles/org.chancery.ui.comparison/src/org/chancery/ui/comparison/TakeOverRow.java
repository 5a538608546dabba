package org.chancery.ui.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.comparison.takeover.TakeOver;
import org.chancery.comparison.takeover.TakeOverAmongAudiences;
import org.chancery.core.dossier.AudienceLattice;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.comparison.model.ParallelCell;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.ParallelRow;

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
		target().session().execute("take over " + row.citation(), comparison.isOfAudiences() ? this::amongAudiences : this::fromOther);
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
		if (isDown()) {
			take.down(row.any().id());
		} else {
			take.up(row.any().id());
		}
	}

	private void fromOther() {
		TakeOver take = new TakeOver(dossier(), target().audience(), target().language(), source().projection(), counterparts()::get);
		ParallelCell taken = row.cell(from);
		ParallelCell given = row.cell(other());
		if (taken == null) {
			take.delete(given.clause().id());
		} else if (given == null) {
			take.insert(taken.clause().id());
		} else {
			if (row.isMoved()) {
				take.move(taken.clause().id(), given.clause().id());
			}
			take.words(taken.clause().id(), given.clause().id());
		}
	}

	/** The higher audience's words go to the lower one. */
	private boolean isDown() {
		Audience giver = source().open().orElseThrow().audience();
		return AudienceLattice.of(dossier()).reads(giver, target().audience());
	}

	private Map<String, String> counterparts() {
		Map<String, String> ids = new HashMap<>();
		List<ParallelRow> rows = comparison.rows();
		for (ParallelRow each : rows) {
			if (each.cell(from) != null && each.cell(other()) != null) {
				ids.putIfAbsent(each.cell(from).clause().id(), each.cell(other()).clause().id());
			}
		}
		return ids;
	}

	private ParallelColumn other() {
		return from == ParallelColumn.LEFT ? ParallelColumn.RIGHT : ParallelColumn.LEFT;
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

package org.chancery.negotiation.divergence;

import java.util.List;
import java.util.Objects;

import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Bracket;
import org.chancery.core.projection.ProjectedInline.Note;
import org.chancery.core.projection.ProjectedInline.Reference;

/** Whether a clause says the same in two texts. Their numbers may differ: what counts is the clause referred to. */
final class EqualWords {

	private EqualWords() {
	}

	static boolean in(ProjectedClause one, ProjectedClause other) {
		return Objects.equals(one.heading(), other.heading()) && same(one.content(), other.content());
	}

	private static boolean same(List<ProjectedInline> one, List<ProjectedInline> other) {
		if (one.size() != other.size()) {
			return false;
		}
		for (int i = 0; i < one.size(); i++) {
			if (!same(one.get(i), other.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean same(ProjectedInline one, ProjectedInline other) {
		if (one instanceof Reference a && other instanceof Reference b && a.targetId() != null) {
			return a.targetId().equals(b.targetId());
		}
		if (one instanceof Note a && other instanceof Note b) {
			return same(a.content(), b.content());
		}
		if (one instanceof Bracket a && other instanceof Bracket b) {
			return same(a, b);
		}
		return one.equals(other);
	}

	private static boolean same(Bracket one, Bracket other) {
		if (one.options().size() != other.options().size()) {
			return false;
		}
		for (int i = 0; i < one.options().size(); i++) {
			var a = one.options().get(i);
			var b = other.options().get(i);
			if (!a.proponents().equals(b.proponents()) || !same(a.content(), b.content())) {
				return false;
			}
		}
		return true;
	}
}

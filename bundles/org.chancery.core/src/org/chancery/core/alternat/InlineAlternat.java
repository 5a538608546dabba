package org.chancery.core.alternat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chancery.core.alternat.AlternatRemark.Reason;
import org.chancery.core.alternat.TextAlternat.Edit;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.ProjectedInline.Bracket;
import org.chancery.core.projection.ProjectedInline.Note;
import org.chancery.core.projection.ProjectedInline.Opaque;
import org.chancery.core.projection.ProjectedInline.Option;
import org.chancery.core.projection.ProjectedInline.Reference;
import org.chancery.core.projection.ProjectedInline.Run;

/** Puts the enumerations of a wording in order, run by run. */
final class InlineAlternat {

	/** Stands for what is no run, so that no enumeration reaches across it. */
	private static final String OBJECT = "\uFFFC";

	private final TextAlternat texts;

	InlineAlternat(TextAlternat texts) {
		this.texts = texts;
	}

	List<ProjectedInline> of(List<ProjectedInline> content, Consumer<Reason> left) {
		List<ProjectedInline> joined = joined(content);
		var text = new StringBuilder();
		joined.forEach(inline -> text.append(inline instanceof Run run ? run.text() : OBJECT));
		List<Edit> edits = texts.edits(text.toString(), left);
		var changed = new ArrayList<ProjectedInline>(joined.size());
		int from = 0;
		for (ProjectedInline inline : joined) {
			int to = from + (inline instanceof Run run ? run.text().length() : OBJECT.length());
			changed.add(inline instanceof Run run ? edited(run, within(edits, from, to)) : inside(inline, left));
			from = to;
		}
		if (edits.stream().anyMatch(edit -> !whole(edit, joined))) {
			left.accept(Reason.DIFFERENT_LOOKS);
		}
		return changed.equals(content) ? content : changed;
	}

	/** Neighbouring runs of one look are one. */
	private static List<ProjectedInline> joined(List<ProjectedInline> content) {
		var joined = new ArrayList<ProjectedInline>(content.size());
		for (ProjectedInline inline : content) {
			if (inline instanceof Run run && !joined.isEmpty() && joined.getLast() instanceof Run before
					&& run.equals(looking(run.text(), before))) {
				joined.set(joined.size() - 1, looking(before.text() + run.text(), before));
			} else {
				joined.add(inline);
			}
		}
		return joined;
	}

	private static List<Edit> within(List<Edit> edits, int from, int to) {
		return edits.stream().filter(edit -> edit.from() >= from && edit.to() <= to)
				.map(edit -> new Edit(edit.from() - from, edit.to() - from, edit.words())).toList();
	}

	private static boolean whole(Edit edit, List<ProjectedInline> inlines) {
		int from = 0;
		for (ProjectedInline inline : inlines) {
			int to = from + (inline instanceof Run run ? run.text().length() : OBJECT.length());
			if (edit.from() >= from && edit.to() <= to) {
				return true;
			}
			from = to;
		}
		return false;
	}

	private static Run edited(Run run, List<Edit> edits) {
		return edits.isEmpty() ? run : looking(TextAlternat.apply(run.text(), edits), run);
	}

	private static Run looking(String text, Run model) {
		return new Run(text, model.bold(), model.italic(), model.underline(), model.vertical());
	}

	private ProjectedInline inside(ProjectedInline inline, Consumer<Reason> left) {
		return switch (inline) {
		case Bracket bracket -> new Bracket(bracket.options().stream()
				.map(option -> new Option(option.proponents(), of(option.content(), left))).toList());
		case Note note -> new Note(of(note.content(), left));
		case Opaque opaque -> {
			if (opaque.text() != null && !texts.edits(opaque.text(), reason -> left.accept(Reason.KEPT_UNCHANGED)).isEmpty()) {
				left.accept(Reason.KEPT_UNCHANGED);
			}
			yield opaque;
		}
		case Reference reference -> reference;
		case Run run -> run;
		};
	}
}

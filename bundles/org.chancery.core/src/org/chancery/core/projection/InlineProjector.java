package org.chancery.core.projection;

import java.util.ArrayList;
import java.util.List;

import org.chancery.model.parties.Party;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Run;

/** Copies inlines out of the model, so that what is shown holds no way back. */
final class InlineProjector {

	private final ReferencePrinter references;

	InlineProjector(ReferencePrinter references) {
		this.references = references;
	}

	/** @param holder the clause that holds the inlines */
	List<ProjectedInline> project(List<Inline> content, Clause holder) {
		List<ProjectedInline> projected = new ArrayList<>(content.size());
		for (Inline inline : content) {
			projected.add(project(inline, holder));
		}
		return projected;
	}

	private ProjectedInline project(Inline inline, Clause holder) {
		if (inline instanceof Run run) {
			return new ProjectedInline.Run(run.getText() == null ? "" : run.getText(), run.isBold(), run.isItalic(),
					run.isUnderline(), run.getVertical());
		} else if (inline instanceof CrossReference reference) {
			return references.print(reference, holder);
		} else if (inline instanceof Note note) {
			return new ProjectedInline.Note(project(note.getContent(), holder));
		} else if (inline instanceof Bracket bracket) {
			return bracket(bracket, holder);
		} else if (inline instanceof Opaque opaque) {
			return opaque(opaque);
		}
		throw new IllegalStateException("unknown inline " + inline.eClass().getName());
	}

	private ProjectedInline bracket(Bracket bracket, Clause holder) {
		return new ProjectedInline.Bracket(bracket.getOptions().stream()
				.map(option -> new ProjectedInline.Option(option.getProponents().stream().map(Party::getCode).toList(),
						project(option.getContent(), holder)))
				.toList());
	}

	private static ProjectedInline opaque(Opaque opaque) {
		List<ProjectedInline.Part> parts = opaque.getParts().stream()
				.map(part -> new ProjectedInline.Part(part.getRelationshipId(), part.getRelationshipType(),
						part.getContentType(), part.getName(), part.getData() == null ? new byte[0] : part.getData().clone()))
				.toList();
		return new ProjectedInline.Opaque(opaque.getFormat(), opaque.isBlock(), opaque.getMarkup(),
				opaque.getText() == null ? "" : opaque.getText(), parts);
	}
}

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
		return switch (inline) {
		case Run run -> new ProjectedInline.Run(run.getText() == null ? "" : run.getText(), run.isBold(), run.isItalic(),
				run.isUnderline(), run.getVertical());
		case CrossReference reference -> references.print(reference, holder);
		case Note note -> new ProjectedInline.Note(project(note.getContent(), holder));
		case Bracket bracket -> new ProjectedInline.Bracket(bracket.getOptions().stream()
				.map(option -> new ProjectedInline.Option(option.getProponents().stream().map(Party::getCode).toList(),
						project(option.getContent(), holder)))
				.toList());
		case Opaque opaque -> opaque(opaque);
		default -> throw new IllegalStateException("unknown inline " + inline.eClass().getName());
		};
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

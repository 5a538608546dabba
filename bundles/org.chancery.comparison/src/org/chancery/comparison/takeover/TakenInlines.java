package org.chancery.comparison.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.OpaquePart;
import org.chancery.model.text.Option;
import org.chancery.model.text.ReferenceForm;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;

/**
 * Makes inlines of what a projection shows. A cross-reference leads to the counterpart of its target; one without a
 * counterpart becomes the words that it printed. Proponents are the parties of the same code.
 */
record TakenInlines(OpenDossier dossier, UnaryOperator<String> counterparts) {

	List<Inline> of(List<ProjectedInline> content) {
		List<Inline> inlines = new ArrayList<>();
		content.forEach(each -> inlines.add(inline(each)));
		return inlines;
	}

	private Inline inline(ProjectedInline shown) {
		return switch (shown) {
		case ProjectedInline.Run run -> run(run);
		case ProjectedInline.Reference reference -> reference(reference);
		case ProjectedInline.Bracket bracket -> bracket(bracket);
		case ProjectedInline.Note note -> {
			Note copy = TextFactory.eINSTANCE.createNote();
			copy.getContent().addAll(of(note.content()));
			yield copy;
		}
		case ProjectedInline.Opaque opaque -> opaque(opaque);
		};
	}

	private static Run run(ProjectedInline.Run shown) {
		Run run = TextFactory.eINSTANCE.createRun();
		run.setText(shown.text());
		run.setBold(shown.bold());
		run.setItalic(shown.italic());
		run.setUnderline(shown.underline());
		run.setVertical(shown.vertical());
		return run;
	}

	private Inline reference(ProjectedInline.Reference shown) {
		String id = shown.targetId() == null ? null : counterparts.apply(shown.targetId());
		if (dossier.find(id) instanceof Clause target) {
			CrossReference reference = TextFactory.eINSTANCE.createCrossReference();
			reference.setTarget(target);
			reference.setForm(form(shown));
			return reference;
		}
		return run(ProjectedInline.Run.plain(shown.before() + shown.number()));
	}

	/** A citation names its article with a capital letter in every language of treaties; what is near has a small one. */
	private static ReferenceForm form(ProjectedInline.Reference shown) {
		if (shown.before().isEmpty()) {
			return ReferenceForm.NUMBER;
		}
		return Character.isLowerCase(shown.before().charAt(0)) ? ReferenceForm.RELATIVE : ReferenceForm.CITATION;
	}

	private Bracket bracket(ProjectedInline.Bracket shown) {
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		for (ProjectedInline.Option each : shown.options()) {
			Option option = TextFactory.eINSTANCE.createOption();
			option.getContent().addAll(of(each.content()));
			dossier.dossier().getParties().stream().filter(party -> each.proponents().contains(party.getCode()))
					.forEach(option.getProponents()::add);
			bracket.getOptions().add(option);
		}
		return bracket;
	}

	private static Opaque opaque(ProjectedInline.Opaque shown) {
		Opaque opaque = TextFactory.eINSTANCE.createOpaque();
		opaque.setFormat(shown.format());
		opaque.setBlock(shown.block());
		opaque.setMarkup(shown.markup());
		opaque.setText(shown.text());
		for (ProjectedInline.Part each : shown.parts()) {
			OpaquePart part = TextFactory.eINSTANCE.createOpaquePart();
			part.setRelationshipId(each.relationshipId());
			part.setRelationshipType(each.relationshipType());
			part.setContentType(each.contentType());
			part.setName(each.name());
			part.setData(each.data().clone());
			opaque.getParts().add(part);
		}
		return opaque;
	}
}

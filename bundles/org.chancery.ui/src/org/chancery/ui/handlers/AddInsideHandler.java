package org.chancery.ui.handlers;

import java.util.List;
import org.chancery.core.text.AddClause;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.ClauseKind;

/** Adds a clause inside the one that is selected, behind what stands there. */
public final class AddInsideHandler extends AddClauseHandler {

	/** Made by the platform. */
	public AddInsideHandler() {
		super("Add clause");
	}

	@Override
	ClauseKind outer(ClauseContext context) {
		return context.clause().getKind();
	}

	@Override
	ClauseKind preferred(ClauseContext context, List<ClauseKind> allowed) {
		ClauseKind usual = switch (context.clause().getKind()) {
		case PREAMBLE -> ClauseKind.RECITAL;
		case ARTICLE -> ClauseKind.PARAGRAPH;
		case PART, TITLE, CHAPTER, SECTION, SUBSECTION -> ClauseKind.ARTICLE;
		default -> allowed.getFirst();
		};
		return allowed.contains(usual) ? usual : allowed.getFirst();
	}

	@Override
	AddClause operation(ClauseContext context, Audience audience, ClauseKind chosen) {
		return AddClause.lastIn(context.dossier(), audience, chosen, context.clause());
	}
}

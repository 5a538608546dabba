package org.chancery.ui.handlers;

import java.util.List;
import org.chancery.core.text.AddClause;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** Adds a clause after the one that is selected. */
public final class AddAfterHandler extends AddClauseHandler {

	/** Made by the platform. */
	public AddAfterHandler() {
		super("Add clause");
	}

	@Override
	ClauseKind outer(ClauseContext context) {
		List<String> path = context.session().projection(context.audience(), context.language()).path(context.clause().getId());
		return path.size() < 2 ? null : ((Clause) context.dossier().find(path.get(path.size() - 2))).getKind();
	}

	@Override
	ClauseKind preferred(ClauseContext context, List<ClauseKind> allowed) {
		ClauseKind same = context.clause().getKind();
		return allowed.contains(same) ? same : allowed.getFirst();
	}

	@Override
	AddClause operation(ClauseContext context, Audience audience, ClauseKind chosen) {
		return AddClause.after(context.dossier(), audience, chosen, context.clause());
	}
}

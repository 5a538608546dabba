package org.chancery.ui.handlers;

import java.util.Arrays;
import java.util.List;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.Nesting;
import org.chancery.model.dossier.Audience;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/** Adds a clause beside the one that is selected; its kind and who may see it are asked. */
abstract class AddClauseHandler extends ClauseHandler {
	private ClauseKind kind;
	private Audience holder;

	AddClauseHandler(String label) {
		super(label);
	}

	/** The kind of the clause in which the new one will stand; null for the top of the text. */
	abstract ClauseKind outer(ClauseContext context);

	/** The kind that is offered first. */
	abstract ClauseKind preferred(ClauseContext context, List<ClauseKind> allowed);

	/** The operation. */
	abstract AddClause operation(ClauseContext context, Audience audience, ClauseKind chosen);

	@Override
	final boolean prepare(ClauseContext context) {
		ClauseKind around = outer(context);
		List<ClauseKind> allowed = Arrays.stream(ClauseKind.values()).filter(each -> Nesting.allows(around, each)).toList();
		if (allowed.isEmpty()) {
			throw new org.chancery.core.dossier.DossierException("No clause can stand inside this one.");
		}
		var dialog = new AddClauseDialog(context.shell(), allowed, preferred(context, allowed), context.session().audiences(),
				context.audience());
		if (dialog.open() != org.eclipse.jface.window.Window.OK) {
			return false;
		}
		kind = dialog.kind();
		holder = dialog.audience();
		return true;
	}

	@Override
	final Clause change(ClauseContext context) {
		return operation(context, holder, kind).perform();
	}
}

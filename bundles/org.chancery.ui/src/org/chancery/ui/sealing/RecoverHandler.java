package org.chancery.ui.sealing;

import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** Recovers a dossier by the shares of custodians and opens what came of it. */
public final class RecoverHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		RecoverModel model = new RecoverModel();
		if (new RecoverDialog(HandlerUtil.getActiveShell(event), model).open() == Window.OK) {
			Background.start("Recover dossier", monitor -> IdentityHolder.get().use(identity -> {
				identity.recover(model.from(), model.read(), model.to());
				return model.to();
			}), DossierFiles::open);
		}
		return null;
	}
}

package org.chancery.ui;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands by their ids. */
public final class Commands {
	private Commands() {
	}

	/** Runs a command as if it was chosen in the menu; a command that is not enabled does nothing. */
	public static void run(IServiceLocator site, String id) {
		try {
			site.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(Commands.class).warn("The command could not be run: " + id);
		}
	}
}

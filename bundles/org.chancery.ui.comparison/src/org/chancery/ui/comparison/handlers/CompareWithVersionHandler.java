package org.chancery.ui.comparison.handlers;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.chancery.core.history.TextVersion;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.DossierSessions;
import org.chancery.ui.comparison.Comparisons;
import org.chancery.ui.comparison.FixedSide;
import org.chancery.ui.comparison.OpenSide;
import org.chancery.ui.comparison.TreatyComparison;
import org.chancery.ui.jobs.Background;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the open text beside an earlier state of it. */
public final class CompareWithVersionHandler extends AbstractHandler {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM);

	@Override
	public Object execute(ExecutionEvent event) {
		DossierSession session = DossierSessions.get().current().orElseThrow();
		session.endTyping();
		Audience audience = DossierSessions.get().audience();
		List<TextVersion> versions = session.versions().versions(audience.getName()).stream()
				.filter(each -> !each.reason().equals("now")).toList();
		if (versions.isEmpty()) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Earlier versions", "No earlier state of this text is known.");
			return null;
		}
		var dialog = new ElementListSelectionDialog(HandlerUtil.getActiveShell(event), LabelProvider.createTextProvider(
				each -> label((TextVersion) each)));
		dialog.setTitle("Compare with earlier version");
		dialog.setMessage("Choose a state of the text that " + audience.getName() + " reads.");
		dialog.setElements(versions.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof TextVersion chosen) {
			Background.attempt("Compare with earlier version", monitor -> show(event, session, audience, chosen));
		}
		return null;
	}

	private static void show(ExecutionEvent event, DossierSession session, Audience audience, TextVersion version) {
		String language = DossierSessions.get().language();
		Background.start("Earlier version", monitor -> session.versions().projection(version, audience.getName(), language),
				text -> Comparisons.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), new TreatyComparison(null,
						new FixedSide(label(version) + ", " + audience.getName(), text), new OpenSide(session, audience, language)), null));
	}

	private static String label(TextVersion version) {
		String by = version.author().isEmpty() ? "" : " by " + version.author();
		return Character.toUpperCase(version.reason().charAt(0)) + version.reason().substring(1) + by + ", "
				+ TIME.format(version.made().atZone(ZoneId.systemDefault()));
	}
}

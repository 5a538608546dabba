package org.chancery.ui.sealing;

import java.nio.file.Files;
import java.util.List;
import org.chancery.core.sealing.SealedDossier;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.ui.jobs.Background;
import org.chancery.ui.jobs.WholeFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Gives the keys of an audience to custodians, of whom so many together can recover it. */
public final class SplitHandler extends SealingHandler {

	@Override
	void perform(Shell shell, DossierSession session, SealedDossier kept) {
		SplitModel model = new SplitModel(session.audiences().stream().map(Audience::getName).toList());
		if (new SplitDialog(shell, model).open() == Window.OK) {
			Background.start("Split keys", monitor -> IdentityHolder.get().use(identity -> write(model, kept)),
					done -> MessageDialog.openInformation(shell, "Split keys for custodians", model.report()));
		}
	}

	private static SplitModel write(SplitModel model, SealedDossier kept) throws java.io.IOException {
		List<byte[]> shares = kept.split(model.audience(), model.needed(), model.total());
		Files.createDirectories(model.path());
		for (int i = 0; i < shares.size(); i++) {
			byte[] share = shares.get(i);
			WholeFile.write(model.path().resolve("share-" + (i + 1) + ".share"), share);
		}
		return model;
	}
}

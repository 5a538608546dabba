package org.chancery.ui;

import java.util.Optional;
import org.chancery.edit.DossierSession;
import org.chancery.ui.jobs.DossierFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

/**
 * The open dossier as what the workbench saves: one for all parts that show it. Every part that can make it dirty
 * returns {@link #of} its dossier as its saveables, so that a person is asked once.
 */
public final class DossierSaveable extends Saveable {
	private final DossierSession session;

	private DossierSaveable(DossierSession session) {
		this.session = session;
	}

	/** What is to be saved of a part that shows a dossier, or none. */
	public static Saveable[] of(Optional<DossierSession> session) {
		return session.map(each -> new Saveable[] { new DossierSaveable(each) }).orElse(new Saveable[0]);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		DossierFiles.saveNow();
	}

	@Override
	public boolean isDirty() {
		return session.dirty();
	}

	@Override
	public String getName() {
		return "Dossier";
	}

	@Override
	public String getToolTipText() {
		return "The open dossier";
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor("dossier");
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DossierSaveable saveable && saveable.session == session;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(session);
	}
}

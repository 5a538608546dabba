package org.chancery.ui.sealing;

import org.eclipse.core.runtime.preferences.UserScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** When sealed dossiers are locked by themselves. */
public final class SealingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final int LONGEST = 24 * 60;

	/** Made by the platform. */
	public SealingPreferencePage() {
		super("Sealing", GRID);
		setDescription("A sealed dossier that is locked is saved and closed, and its keys are cleared from memory. "
				+ "Lock it by hand with File > Lock or Unlock Dossier.");
	}

	@Override
	public void init(IWorkbench workbench) {
		var store = new ScopedPreferenceStore(UserScope.INSTANCE, SealingPreferences.NODE);
		store.setDefault(SealingPreferences.MINUTES, SealingPreferences.USUAL_MINUTES);
		setPreferenceStore(store);
	}

	@Override
	protected void createFieldEditors() {
		var minutes = new IntegerFieldEditor(SealingPreferences.MINUTES, "&Lock after so many minutes without a touch (0 for never):",
				getFieldEditorParent());
		minutes.setValidRange(0, LONGEST);
		addField(minutes);
	}
}

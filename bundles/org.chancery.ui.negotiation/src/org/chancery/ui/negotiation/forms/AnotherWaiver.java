package org.chancery.ui.negotiation.forms;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Identified;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.Waiver;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Whether what a form says of a waiver is a new one, beside those granted before, which stay on record. It stands before
 * the parts of the waiver: what is not changed there is as it was granted last.
 */
record AnotherWaiver() implements FieldValue {
	private static final String ANOTHER = "Yes, those granted before stay";

	@Override
	public String read(Identified record) {
		return "";
	}

	@Override
	public void write(Identified record, String text) {
		EList<Waiver> waivers = ((RedLine) record).getWaivers();
		if (text.equals(ANOTHER) && !waivers.isEmpty()) {
			waivers.add(EcoreUtil.copy(waivers.getLast()));
		}
	}

	@Override
	public Optional<String> problem(String text) {
		return text.isEmpty() || text.equals(ANOTHER) ? Optional.empty() : Optional.of("choose one of the choices.");
	}

	@Override
	public List<String> choices() {
		return List.of("", ANOTHER);
	}
}

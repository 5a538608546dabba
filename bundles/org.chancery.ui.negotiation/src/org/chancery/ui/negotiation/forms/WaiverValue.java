package org.chancery.ui.negotiation.forms;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Identified;
import org.chancery.model.negotiation.NegotiationFactory;
import org.chancery.model.negotiation.RedLine;
import org.chancery.model.negotiation.Waiver;
import org.eclipse.emf.ecore.EAttribute;

/** A part of the waiver of a red line that was granted last; those before it stay as they are. */
record WaiverValue(AttributeValue part) implements FieldValue {

	WaiverValue(EAttribute attribute) {
		this(new AttributeValue(attribute));
	}

	@Override
	public String read(Identified record) {
		List<Waiver> waivers = ((RedLine) record).getWaivers();
		return waivers.isEmpty() ? "" : part.readFrom(waivers.getLast());
	}

	@Override
	public void write(Identified record, String text) {
		List<Waiver> waivers = ((RedLine) record).getWaivers();
		if (waivers.isEmpty()) {
			waivers.add(NegotiationFactory.eINSTANCE.createWaiver());
		}
		Waiver waiver = waivers.getLast();
		part.writeTo(waiver, text);
		if (waiver.getAuthor() == null && waiver.getAuthority() == null && waiver.getReason() == null && waiver.getGranted() == null
				&& waiver.getExpires() == null) {
			waivers.remove(waiver);
		}
	}

	@Override
	public Optional<String> problem(String text) {
		return part.problem(text);
	}
}

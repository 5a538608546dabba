package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.SealedDossier;

/** A subcommand for identities and sealed dossiers. */
abstract class SealedCommand implements Command {

	@Override
	public final void run(Arguments arguments, Session session) throws WrongUseException, FaultException {
		String place = operands().contains("DOSSIER") ? arguments.operand(operands().indexOf("DOSSIER")) + ": " : "";
		try {
			perform(arguments, session, session.keys());
		} catch (UnreadableFileException | DossierException e) {
			throw new FaultException(place + e.getMessage());
		} catch (IOException e) {
			throw Session.failedDisk(place.isEmpty() ? name() : place.substring(0, place.length() - 2), e);
		}
	}

	/** Does it; what is refused is told with the name of the dossier. */
	abstract void perform(Arguments arguments, Session session, Keyholding keys)
			throws WrongUseException, FaultException, UnreadableFileException, IOException;

	/** The sealed dossier that the operand DOSSIER names, opened. */
	SealedDossier dossier(Arguments arguments, Keyholding keys) throws FaultException, UnreadableFileException, IOException {
		var place = Session.path(arguments.operand(operands().indexOf("DOSSIER")));
		if (!Files.exists(place)) {
			throw new FaultException(place + ": there is no such folder");
		}
		if (!keys.sealer().isSealed(place)) {
			throw new FaultException(place + ": this is not a sealed dossier; see: chancery seal --help");
		}
		return keys.identity().dossier(place);
	}
}

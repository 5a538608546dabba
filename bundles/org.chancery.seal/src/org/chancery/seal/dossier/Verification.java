package org.chancery.seal.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.chancery.core.sealing.Verdict;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.Place;
import org.eclipse.emf.common.util.Monitor;

/** Checks every byte of a sealed dossier that an identity can check, and stops at the first that is wrong. */
public final class Verification {

	private final DossierFolder folder;
	private final Workplace work;
	private int files;
	private int closed;
	private int keyrings;
	private int heads;
	private int leaves;
	private int parcels;
	private int states;
	private final List<String> remarks = new ArrayList<>();

	/** @param work whose identity opens what it can */
	public Verification(DossierFolder folder, Workplace work) {
		this.folder = folder;
		this.work = work;
	}

	/** Does it. */
	public Verdict perform(Monitor monitor) throws IOException {
		String fault = null;
		try (DossierLock lock = DossierLock.take(folder, work.disk())) {
			check(monitor);
		} catch (BadSealException e) {
			fault = e.getMessage();
		}
		return new Verdict(fault, List.of(files + " files are those that their names stand for",
				keyrings + " keyrings follow each other, each signed by an officer with ECDSA and ML-DSA",
				heads + " heads of logs are signed, with " + leaves + " entries, none rolled back or forked",
				parcels + " parcels opened, each signed by a member of its epoch with ECDSA and ML-DSA",
				states + " saved states are the ones that were signed"), closed, remarks);
	}

	private void check(Monitor monitor) throws BadSealException, IOException {
		if (!folder.isSealed()) {
			throw new BadSealException(DossierFolder.MARKER + ": this is no sealed dossier, or its marker is damaged");
		}
		List<String> paths = DossierCopy.paths(folder);
		List<Place> places = folder.compartments();
		monitor.beginTask("Checking", paths.size() + places.size());
		for (String path : paths) {
			DossierCopy.checked(folder, path);
			files++;
			step(monitor);
		}
		for (Place place : places) {
			check(place);
			step(monitor);
		}
	}

	private static void step(Monitor monitor) {
		monitor.worked(1);
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
	}

	private void check(Place place) throws BadSealException, IOException {
		Compartment compartment = new CompartmentReader(folder, place, work.identity()).read(work::trusts, Seen.read(folder, place));
		if (compartment == null) {
			closed++;
			return;
		}
		keyrings += compartment.keyrings().all().size();
		heads += compartment.heads().size();
		leaves += compartment.heads().values().stream().mapToInt(h -> h.leaves().size()).sum();
		parcels += compartment.parcels().size();
		for (Digest state : compartment.history().ids()) {
			checkState(place, compartment, state);
		}
		int tips = compartment.history().tips().size();
		if (tips > 1) {
			remarks.add(place + ": " + (tips - 1) + " saved states lie beside the latest and are not merged");
		}
		if (!compartment.keyrings().forks().isEmpty()) {
			remarks.add(place + ": " + compartment.keyrings().forks().size() + " keyrings were made beside those that count");
		}
	}

	private void checkState(Place place, Compartment compartment, Digest state) throws BadSealException {
		if (compartment.history().isReadable(state)) {
			try {
				compartment.history().text(state);
			} catch (BadSealException e) {
				throw new BadSealException(place + ": state " + state + ": " + e.getMessage(), e);
			}
			states++;
		}
	}
}

package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.chancery.core.sealing.Timestamp;
import org.chancery.core.sealing.Verdict;
import org.chancery.core.text.Counted;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;
import org.chancery.seal.retention.Destruction;
import org.chancery.seal.timestamp.StampCheck;
import org.eclipse.emf.common.util.Monitor;

/** Checks every byte of a sealed dossier that an identity can check, and stops at the first that is wrong. */
public final class Verification {

	private final DossierFolder folder;
	private final Workplace work;
	private final StampCheck stamps;
	private int files;
	private int stamped;
	private int trusted;
	private int closed;
	private int destroyed;
	private int keyrings;
	private int heads;
	private int leaves;
	private int parcels;
	private int states;
	private final List<String> remarks = new ArrayList<>();

	/**
	 * @param work        whose identity opens what it can
	 * @param authorities certificates by which timestamps are checked
	 * @throws BadSealException if one is none
	 */
	public Verification(DossierFolder folder, Workplace work, List<byte[]> authorities) throws BadSealException {
		this.folder = folder;
		this.work = work;
		this.stamps = KeptTimestamps.check(authorities);
	}

	/** Does it. */
	public Verdict perform(Monitor monitor) throws IOException {
		String fault = null;
		try (DossierLock lock = DossierLock.take(folder, work.disk())) {
			check(monitor);
		} catch (BadSealException e) {
			fault = e.getMessage();
		}
		return new Verdict(fault, counts(), closed, remarks);
	}

	private List<String> counts() {
		var counts = new ArrayList<>(List.of(Counted.of(files, "file is the one that its name stands for", "files are those that their names stand for"),
				Counted.of(keyrings, "keyring is", "keyrings follow each other, each") + " signed by an officer with ECDSA and ML-DSA",
				Counted.of(heads, "head of a log is", "heads of logs are") + " signed, with "
						+ Counted.of(leaves, "entry", "entries") + ", none rolled back or forked",
				Counted.of(parcels, "parcel") + " opened, each signed by a member of its epoch with ECDSA and ML-DSA",
				Counted.of(states, "saved state is the one that was", "saved states are the ones that were") + " signed"));
		if (destroyed > 0) {
			counts.add(Counted.of(destroyed, "record proves that the keys of an audience were", "records prove that the keys of audiences were")
					+ " destroyed; its heads are those that were signed then");
		}
		if (stamped > 0) {
			counts.add(Counted.of(stamped, "timestamp is", "timestamps are") + " signed by the authority that each names; "
					+ trusted + " of them by one whose certificate was named");
		}
		return counts;
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
		Reading.Found found = new Reading(folder, folder, work).read(place);
		Optional.ofNullable(found.remark()).ifPresent(remarks::add);
		Compartment compartment = found.compartment();
		if (found.destroyed() != null) {
			checkRemains(place, found.destroyed());
			return;
		}
		if (compartment == null) {
			closed++;
			return;
		}
		if (found.due()) {
			remarks.add(place + ": the date of the audience has come; opening the dossier destroys its keys");
		}
		keyrings += compartment.keyrings().all().size();
		heads += compartment.heads().size();
		leaves += compartment.heads().values().stream().mapToInt(h -> h.leaves().size()).sum();
		parcels += compartment.parcels().size();
		for (Digest state : compartment.history().ids()) {
			checkState(place, compartment, state);
		}
		for (Timestamp each : KeptTimestamps.all("", compartment, stamps)) {
			if (each.fault() == null) {
				stamped++;
				trusted += each.trusted() ? 1 : 0;
			} else {
				remarks.add(place + ": a timestamp proves nothing: " + each.fault());
			}
		}
		int tips = compartment.history().tips().size();
		if (tips > 1) {
			remarks.add(place + ": " + Counted.of(tips - 1, "saved state lies", "saved states lie") + " beside the latest and not merged");
		}
		if (!compartment.keyrings().forks().isEmpty()) {
			remarks.add(place + ": " + Counted.of(compartment.keyrings().forks().size(), "keyring was", "keyrings were") + " made beside those that count");
		}
	}

	/** The heads cannot be checked by keys any more, but by the record, which was signed over their sizes and roots. */
	private void checkRemains(Place place, Destruction record) throws BadSealException, IOException {
		if (!Destroyed.isGone(folder, place)) {
			remarks.add(place + ": the record that its keys were destroyed has come; opening the dossier deletes them");
		}
		for (DeviceMark mark : Seen.read(folder, place).marks()) {
			checkHead(place, mark);
		}
		for (DeviceMark mark : record.logs()) {
			// A copy that was behind when it learned of it has no more than it had.
			Path head = folder.folder(place, DossierFolder.HEADS).resolve(mark.device().hex());
			if (Files.isRegularFile(head) && Head.read(Files.readAllBytes(head)).leaves().size() >= mark.size()) {
				checkHead(place, mark);
			}
		}
		destroyed++;
		remarks.add(Reading.words(record) + "; the record is signed with ECDSA and ML-DSA by " + record.signer().words());
	}

	private void checkHead(Place place, DeviceMark mark) throws BadSealException, IOException {
		String path = DossierFolder.path(place, DossierFolder.HEADS, mark.device().hex());
		byte[] head = folder.read(path, Head.LARGEST);
		try {
			Head.read(head).checkAfter(mark);
		} catch (BadSealException e) {
			throw new BadSealException(path + ": " + e.getMessage(), e);
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

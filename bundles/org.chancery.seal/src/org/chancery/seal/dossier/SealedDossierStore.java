package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.chancery.core.dossier.DossierCheck;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.DossierStore;
import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResource;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.escrow.EscrowedKeys;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.History;
import org.chancery.seal.history.SavedState;
import org.chancery.seal.keyring.Place;

/**
 * Keeps dossiers sealed, each audience for its members, every saved state for ever. The format is specified in
 * {@code docs/sealed-formats.md}. A dossier is saved to the place that it was opened from; its audiences are those that
 * the identity can open.
 */
public final class SealedDossierStore implements DossierStore {

	private final Workplace work;
	private final Map<OpenDossier, OpenSeal> open = new WeakHashMap<>();

	/** @param work what it works with */
	public SealedDossierStore(Workplace work) {
		this.work = work;
	}

	@Override
	public boolean holds(Path place) {
		try {
			return new DossierFolder(place).isSealed();
		} catch (IOException unreadable) {
			// What cannot be read is no dossier to anybody here.
			return false;
		}
	}

	@Override
	public OpenDossier open(Path place) throws UnreadableFileException, IOException {
		var folder = new DossierFolder(place);
		if (!folder.isSealed()) {
			throw new UnreadableFileException("This is not a sealed dossier; choose the folder that holds " + DossierFolder.MARKER + ".");
		}
		try (DossierLock lock = DossierLock.take(folder, work.disk())) {
			OpenSeal seal = OpenSeal.load(folder, work);
			OpenDossier dossier = seal.dossier();
			open.put(dossier, seal);
			return dossier;
		} catch (BadSealException e) {
			throw new UnreadableFileException(sentence(e), e);
		}
	}

	@Override
	public void save(OpenDossier dossier, Path place) throws IOException {
		DossierCheck.beforeSaving(dossier);
		OpenSeal seal = open.get(dossier);
		boolean first = seal == null || !Files.exists(place) || !Files.isSameFile(seal.folder().root(), place);
		var folder = new DossierFolder(place);
		if (first) {
			prepare(folder);
		}
		try (DossierLock lock = DossierLock.take(folder, work.disk())) {
			OpenSeal target = first ? new OpenSeal(folder, work) : seal;
			target.letOutExpired();
			write(dossier, target, first);
			open.put(dossier, target);
		} catch (BadSealException e) {
			throw new DossierException("The dossier was not saved: " + sentence(e), e);
		}
	}

	private void prepare(DossierFolder folder) throws IOException {
		Path root = folder.root();
		if (holds(root)) {
			throw new DossierException("The folder holds another dossier; choose another one.");
		}
		Path above = root.toAbsolutePath().getParent();
		if (above == null || !Files.isDirectory(above)) {
			throw new DossierException("The folder in which the dossier should lie does not exist; make it first.");
		}
		if (Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !isFree(root)) {
			throw new DossierException("The folder holds other files; choose an empty or a new one.");
		}
		work.disk().createFolder(root);
	}

	/** Whether a folder is empty, but for what an interrupted first save may have left. */
	private static boolean isFree(Path root) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(root)) {
			for (Path file : files) {
				if (!file.getFileName().toString().equals(DossierFolder.LOCAL)) {
					return false;
				}
			}
		}
		return true;
	}

	private void write(OpenDossier dossier, OpenSeal seal, boolean first) throws BadSealException, IOException {
		var changes = new Changes(seal.folder(), work);
		var bases = new HashMap<Place, OpenSeal.Base>();
		for (Holding holding : dossier.holdings()) {
			byte[] text = HoldingBytes.write((HoldingResource) holding.eResource());
			Place place = seal.places().computeIfAbsent(holding.getId(), id -> Place.random(work.random()));
			OpenSeal.Base base = seal.bases().get(place);
			if (base == null || !Arrays.equals(base.text(), text)) {
				bases.put(place, new OpenSeal.Base(add(seal, place, base, text, changes), text));
			}
		}
		if (first) {
			changes.commit().write(DossierFolder.MARKER, DossierFolder.MARK);
		}
		if (seal.autosaves().clear(changes.commit()) || !bases.isEmpty()) {
			seal.perform(changes);
			seal.bases().putAll(bases);
			bases.forEach((place, base) -> seal.compartments().get(place).history().remember(base.state(), base.text()));
		}
	}

	private Digest add(OpenSeal seal, Place place, OpenSeal.Base base, byte[] text, Changes changes)
			throws BadSealException, IOException {
		if (base == null) {
			seal.compartments().put(place, new Membership(work, changes).found(place));
		}
		Compartment compartment = base == null ? seal.compartments().get(place) : seal.current(place);
		if (base != null) {
			checkMay(compartment, work);
		}
		List<Digest> parents = base == null ? List.of() : List.of(base.state());
		var reason = base == null ? SavedState.Reason.SEALED : SavedState.Reason.SAVED;
		var state = new SavedState(work.now(), work.identity().id(), reason, parents, Digest.of(text));
		changes.state(compartment, History.record(state, base == null ? null : base.text(), text));
		return state.id();
	}

	static void checkMay(Compartment compartment, Workplace work) throws BadSealException {
		if (compartment == null || compartment.members().isEmpty()) {
			throw new BadSealException("you are no longer a member of one of its audiences; what you changed there was not saved");
		}
		Compartment.OfficersTerm term = compartment.term();
		if (term != null && term.term().due(work.now())) {
			throw new BadSealException("the date of one of its audiences has come; open the dossier again, which destroys its keys");
		}
		long expires = compartment.keyrings().latest().expires();
		if (expires != 0 && work.now() >= expires) {
			throw new BadSealException("your time as a member of one of its audiences has ended; what you changed there was not saved");
		}
	}

	/** Records that a text left an opened dossier; does nothing for one that is not sealed. */
	public void recordExport(OpenDossier dossier, String audience, String what) throws IOException {
		OpenSeal seal = open.get(dossier);
		if (seal != null) {
			var place = dossier.audience(audience).map(a -> seal.places().get(dossier.holding(a).getId()));
			record(seal, place.stream().toList(), Event.Kind.EXPORTED, what);
		}
	}

	/** Records something in every audience that is open. */
	void record(OpenDossier dossier, Event.Kind kind, String detail) throws IOException {
		record(open.get(dossier), List.copyOf(open.get(dossier).compartments().keySet()), kind, detail);
	}

	private void record(OpenSeal seal, List<Place> places, Event.Kind kind, String detail) throws IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			var changes = new Changes(seal.folder(), work);
			for (Place place : places) {
				Compartment compartment = seal.current(place);
				if (!compartment.members().isEmpty()) {
					changes.event(compartment, kind, detail);
				}
			}
			seal.perform(changes);
		} catch (BadSealException e) {
			throw new DossierException("It could not be recorded in the dossier: " + sentence(e), e);
		}
	}

	/**
	 * Opens with recovered keys what lies in one place, and seals it for this identity alone in another, where nothing is.
	 *
	 * @throws BadSealException if the keys open nothing, or something is not as it should be
	 */
	public void recover(Path from, EscrowedKeys keys, Path to) throws BadSealException, UnreadableFileException, IOException {
		var folder = new DossierFolder(from);
		OpenDossier recovered;
		try (DossierLock lock = DossierLock.take(folder, work.disk())) {
			OpenSeal seal = OpenSeal.recover(folder, work, keys);
			recovered = seal.dossier();
			seal.forget();
		}
		save(recovered, to);
		record(recovered, Event.Kind.RECOVERED, "");
	}

	/** What is known of an opened dossier; null if it is not open here. */
	OpenSeal sealOf(OpenDossier dossier) {
		return open.get(dossier);
	}

	/** Clears a dossier's keys from memory. It cannot be saved any more. */
	public void lock(OpenDossier dossier) {
		OpenSeal seal = open.remove(dossier);
		if (seal != null) {
			seal.forget();
		}
	}

	/** Clears the keys of all that is open. */
	public void lockAll() {
		open.values().forEach(OpenSeal::forget);
		open.clear();
	}

	static String sentence(BadSealException e) {
		String message = e.getMessage();
		return message.endsWith(".") ? message : message + ".";
	}
}

package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.HoldingBytes;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Autosaves;
import org.chancery.model.dossier.Holding;
import org.chancery.model.resource.HoldingResource;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.History;
import org.chancery.seal.history.Records;
import org.chancery.seal.history.SavedState;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;

/** The autosaves of one opening of a dossier, and those that earlier openings left; see {@code docs/sealed-formats.md}. */
final class KeptAutosaves implements Autosaves {

	private final OpenSeal seal;
	private final Workplace work;
	private final Place opening;
	private final Map<Place, Autosave.Seal> seals = new HashMap<>();
	private final Map<String, Place> unsaved = new HashMap<>();

	KeptAutosaves(OpenSeal seal, Workplace work) {
		this.seal = seal;
		this.work = work;
		this.opening = Place.random(work.random());
	}

	@Override
	public boolean keep(OpenDossier draft) throws IOException {
		if (seal.isLocked()) {
			throw new DossierException("The dossier is locked; nothing is kept of it any more.");
		}
		Map<Holding, byte[]> texts = new LinkedHashMap<>();
		draft.holdings().forEach(each -> texts.put(each, HoldingBytes.write((HoldingResource) each.eResource())));
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			var autosaves = new ArrayList<byte[]>();
			texts.forEach((holding, text) -> {
				Place place = seal.places().get(holding.getId());
				OpenSeal.Base base = seal.bases().get(place);
				if (base == null || !Arrays.equals(base.text(), text)) {
					autosaves.add(autosave(place == null ? unsaved.computeIfAbsent(holding.getId(), id -> Place.random(work.random())) : place,
							base, text));
				}
			});
			if (autosaves.isEmpty()) {
				work.disk().delete(file(opening));
			} else {
				replace(AutosaveFile.bytes(autosaves));
			}
			return !autosaves.isEmpty();
		}
	}

	private byte[] autosave(Place place, OpenSeal.Base base, byte[] text) {
		Compartment compartment = seal.compartments().get(place);
		int epoch = compartment == null ? 0 : compartment.keyrings().latestOpen();
		Autosave.Seal own = seals.get(place);
		if (own == null || own.epoch() != epoch) {
			own = Autosave.Seal.make(place, epoch, compartment == null ? null : compartment.keyrings().opened(epoch).key(), work);
			seals.put(place, own);
		}
		var state = new SavedState(work.now(), work.identity().id(), base == null ? SavedState.Reason.SEALED : SavedState.Reason.SAVED,
				base == null ? List.of() : List.of(base.state()), Digest.of(text));
		var records = new Records();
		records.states().add(History.record(state, base == null ? null : base.text(), text));
		return own.seal(records, work);
	}

	private void replace(byte[] bytes) throws IOException {
		Path temporary = seal.folder().local(UUID.randomUUID() + ".tmp");
		work.disk().write(temporary, bytes);
		work.disk().move(temporary, file(opening));
		work.disk().force(file(opening).getParent());
	}

	private Path file(Place of) {
		return seal.folder().root().resolve(AutosaveFile.path(of));
	}

	/**
	 * Adds to a save that what this opening kept is saved now: it is emptied in the same step, then deleted.
	 *
	 * @return whether there was something
	 */
	boolean clear(Commit commit) {
		boolean there = Files.exists(file(opening));
		if (there) {
			clear(opening, commit);
		}
		return there;
	}

	private static void clear(Place of, Commit commit) {
		commit.write(AutosaveFile.path(of), AutosaveFile.bytes(List.of())).delete(AutosaveFile.path(of));
	}

	@Override
	public Optional<Instant> found() throws IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			return records().values().stream().map(each -> each.state().made()).max(Long::compare).map(Instant::ofEpochSecond);
		} catch (BadSealException e) {
			throw new DossierException("What was kept and not saved cannot be read: " + SealedDossierStore.sentence(e), e);
		}
	}

	/** What was kept by others than this opening, by this person, and is in no history yet. */
	private Map<Autosave, Records.StateRecord> records() throws BadSealException, IOException {
		Map<Autosave, Records.StateRecord> found = new LinkedHashMap<>();
		for (Place each : AutosaveFile.all(seal.folder())) {
			for (Autosave autosave : each.equals(opening) ? List.<Autosave>of() : own(each)) {
				Records.StateRecord record = record(autosave);
				if (record != null) {
					found.put(autosave, record);
				}
			}
		}
		return found;
	}

	/** The autosaves of a file; none if they are somebody else's. */
	private List<Autosave> own(Place of) throws BadSealException, IOException {
		var found = new ArrayList<Autosave>();
		for (byte[] each : AutosaveFile.read(seal.folder(), of)) {
			found.add(Autosave.read(each, work.identity()));
		}
		if (found.stream().map(Autosave::author).distinct().count() > 1) {
			throw new BadSealException("what was kept and not saved is by several people");
		}
		return found.isEmpty() || found.get(0).author().equals(work.identity().id()) ? found : List.of();
	}

	private Records.StateRecord record(Autosave autosave) throws BadSealException {
		Compartment compartment = seal.compartments().get(autosave.compartment());
		Keyring.Opened opened = compartment == null ? null : compartment.keyrings().opened(autosave.epoch());
		if (autosave.epoch() > 0 && opened == null) {
			return null;
		}
		List<Records.StateRecord> states = autosave.open(work.identity(), opened == null ? null : opened.key()).states();
		if (states.size() != 1) {
			throw new BadSealException("what was kept and not saved is not one state");
		}
		Digest text = states.get(0).state().text();
		boolean saved = compartment != null && compartment.history().states().stream().anyMatch(s -> s.text().equals(text));
		return saved ? null : states.get(0);
	}

	@Override
	public void takeUp() throws UnreadableFileException, IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			var changes = new Changes(seal.folder(), work);
			for (Map.Entry<Autosave, Records.StateRecord> each : records().entrySet()) {
				add(each.getKey().compartment(), each.getValue(), changes);
			}
			deleteFound(changes.commit());
			seal.perform(changes);
		} catch (BadSealException e) {
			throw new UnreadableFileException(SealedDossierStore.sentence(e), e);
		}
	}

	private void add(Place place, Records.StateRecord record, Changes changes) throws BadSealException, IOException {
		boolean fresh = record.state().parents().isEmpty();
		Compartment compartment = fresh ? new Membership(work, changes).found(place) : seal.current(place);
		if (!fresh) {
			SealedDossierStore.checkMay(compartment, work);
		}
		changes.state(compartment, record);
		// That the text can be put together is known before anything counts.
		compartment.history().text(record.state().id());
	}

	private void deleteFound(Commit commit) throws IOException {
		for (Place each : AutosaveFile.all(seal.folder())) {
			if (!each.equals(opening) && isOwn(each)) {
				clear(each, commit);
			}
		}
	}

	/** Whether it is not somebody else's; what nobody can read any more is everybody's. */
	private boolean isOwn(Place of) throws IOException {
		try {
			return !own(of).isEmpty() || AutosaveFile.read(seal.folder(), of).isEmpty();
		} catch (BadSealException damaged) {
			return true;
		}
	}

	@Override
	public void discard() throws IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			var commit = new Commit(seal.folder(), work.disk());
			deleteFound(commit);
			commit.perform();
		}
	}

	/** Clears the keys from memory. */
	void forget() {
		seals.values().forEach(each -> each.key().close());
		seals.clear();
	}
}

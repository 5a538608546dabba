package org.chancery.seal.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.text.Counted;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.escrow.EscrowedKeys;
import org.chancery.seal.history.Event;
import org.chancery.seal.history.SavedState;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.retention.Destruction;

/** A sealed dossier that is open: the compartments that this identity can open, and what each holding is based on. */
final class OpenSeal {

	/**
	 * The state from which a holding was read, or to which it was last saved.
	 *
	 * @param text its bytes
	 */
	record Base(Digest state, byte[] text) {
	}

	private final DossierFolder folder;
	private final Workplace work;
	private final Map<Place, Compartment> compartments = new LinkedHashMap<>();
	private final Map<Place, Destruction> destroyed = new LinkedHashMap<>();
	private final Map<String, Place> places = new HashMap<>();
	private final Map<Place, Base> bases = new HashMap<>();
	private final List<String> remarks = new ArrayList<>();
	private final KeptAutosaves autosaves;
	private boolean distrusted;

	OpenSeal(DossierFolder folder, Workplace work) {
		this.folder = folder;
		this.work = work;
		this.autosaves = new KeptAutosaves(this, work);
	}

	/** Reads, merges what lies beside each other, drops who has expired, and records the unsealing; with the lock held. */
	static OpenSeal load(DossierFolder folder, Workplace work) throws BadSealException, IOException {
		var seal = new OpenSeal(folder, work);
		seal.readCompartments(place -> keyring -> keyring.open(work.identity()), true);
		var changes = new Changes(folder, work);
		for (Compartment each : seal.compartments.values()) {
			if (!each.members().isEmpty()) {
				new Merging(work.merger()).merge(each, changes);
				var membership = new Membership(work, changes);
				if (!membership.carryRemovals(each)) {
					membership.expire(each);
				}
				changes.event(each, Event.Kind.UNSEALED, "");
			}
			seal.rest(each);
		}
		changes.perform();
		return seal;
	}

	/** Lets those out whose time has come to its end since it was opened, so that saving needs no other step; with the lock held. */
	void letOutExpired() throws BadSealException, IOException {
		var changes = new Changes(folder, work);
		var membership = new Membership(work, changes);
		boolean any = false;
		for (Place place : List.copyOf(bases.keySet())) {
			Compartment each = current(place);
			if (each != null && each.members().stream().anyMatch(m -> m.expired(work.now()))) {
				membership.expire(each);
				any |= changes.hasKeyring(each);
			}
		}
		if (any) {
			perform(changes);
			rebase();
		}
	}

	/** Reads what recovered keys open, and records nothing; with the lock held. */
	static OpenSeal recover(DossierFolder folder, Workplace work, EscrowedKeys keys) throws BadSealException, IOException {
		var seal = new OpenSeal(folder, work);
		seal.readCompartments(place -> keyring -> {
			EpochKey key = keys.key(place, keyring.epoch());
			return key == null ? null : keyring.open(key);
		}, false);
		for (Compartment each : seal.compartments.values()) {
			seal.rest(each);
		}
		return seal;
	}

	/** @param act whether keys whose time has come are destroyed; if not, the compartment is passed over */
	private void readCompartments(Function<Place, KeyringChain.Opener> openers, boolean act) throws BadSealException, IOException {
		var reading = new Reading(folder, folder, work);
		for (Place place : folder.compartments()) {
			Reading.Found found = reading.read(place, openers.apply(place));
			Destruction record = found.due() ? Reading.record(found.compartment(), Destruction.Reason.DATE_CAME, work) : found.destroyed();
			if (record != null) {
				if (act && !Destroyed.isMarked(folder, place)) {
					Destroyed.honour(record, folder, work.disk());
				}
				destroyed.put(place, record);
				remarks.add(Reading.words(record));
			} else if (found.compartment() != null) {
				compartments.put(place, found.compartment());
			}
			Optional.ofNullable(found.remark()).ifPresent(remarks::add);
		}
		if (compartments.isEmpty()) {
			throw new BadSealException(destroyed.isEmpty() ? "no audience of it is sealed for " + work.identity().card().name()
					+ "; send your card to one of its officers" : Reading.words(destroyed.values().iterator().next())
					+ "; no other audience of it is sealed for " + work.identity().card().name());
		}
	}

	private void rest(Compartment compartment) throws BadSealException {
		List<Digest> tips = Merging.tips(compartment.history()).stream().filter(compartment.history()::isReadable).toList();
		if (tips.isEmpty()) {
			throw new BadSealException(compartment.place() + ": the compartment holds no text that can be read");
		}
		if (tips.size() > 1) {
			remarks.add(Counted.of(tips.size() - 1, "saved state lies", "saved states lie") + " beside the latest of an audience and not merged; see its history");
		}
		if (!compartment.keyrings().forks().isEmpty()) {
			remarks.add("officers changed the members of an audience at the same time; what counts is shown, check the members");
		}
		bases.put(compartment.place(), new Base(tips.get(0), compartment.history().text(tips.get(0))));
	}

	/** The dossier that the latest states make. */
	OpenDossier dossier() throws UnreadableFileException {
		var texts = new LinkedHashMap<Place, byte[]>();
		bases.forEach((place, base) -> texts.put(place, base.text()));
		OpenDossier dossier = assembled(texts);
		dossier.holdings().forEach(holding -> places.put(holding.getId(), Assembly.placeOf(holding)));
		return dossier;
	}

	/** What hangs on a text that is gone cannot be shown, though its keys are there. */
	private OpenDossier assembled(Map<Place, byte[]> texts) throws UnreadableFileException {
		try {
			return Assembly.of(texts, remarks);
		} catch (UnreadableFileException e) {
			throw destroyed.isEmpty() ? e : new UnreadableFileException("What you could read of it hangs on a text that is gone: "
					+ Reading.words(destroyed.values().iterator().next()) + ".", e);
		}
	}

	/** After a failed save: what is in memory is not what lies on the disk, so it is read again before it is used. */
	void distrust() {
		places.values().removeIf(place -> !bases.containsKey(place));
		compartments.keySet().retainAll(bases.keySet());
		distrusted = true;
	}

	/** Reads a compartment again if somebody has written it since; with the lock held. */
	Compartment current(Place place) throws BadSealException, IOException {
		Compartment known = compartments.get(place);
		if (!distrusted && isCurrent(known)) {
			return known;
		}
		Reading.Found fresh = new Reading(folder, folder, work).read(place);
		if (fresh.destroyed() != null || fresh.due()) {
			throw new BadSealException(fresh.due() ? "the date of one of its audiences has come; open the dossier again, which destroys"
					+ " its keys" : Reading.words(fresh.destroyed()));
		}
		compartments.put(place, fresh.compartment());
		return fresh.compartment();
	}

	private boolean isCurrent(Compartment known) throws BadSealException, IOException {
		if (folder.files(known.place(), DossierFolder.KEYRINGS).size() != known.keyrings().all().size()
				+ known.keyrings().forks().size()) {
			return false;
		}
		List<String> heads = folder.files(known.place(), DossierFolder.HEADS);
		for (String name : heads) {
			var head = known.heads().get(new Place(name));
			byte[] there = folder.read(DossierFolder.path(known.place(), DossierFolder.HEADS, name), org.chancery.seal.log.Head.LARGEST);
			if (head == null || !Arrays.equals(head.bytes(), there)) {
				return false;
			}
		}
		return heads.size() == known.heads().size();
	}

	/** Writes changes; with the lock held. */
	void perform(Changes changes) throws IOException {
		try {
			changes.perform();
		} catch (IOException | RuntimeException failure) {
			distrust();
			throw failure;
		}
	}

	/** What is open goes on from the same texts sealed anew, if nobody else has saved since. */
	void rebase() throws BadSealException {
		for (Compartment each : compartments.values()) {
			Base base = bases.get(each.place());
			for (Digest tip : each.history().tips()) {
				SavedState state = each.history().state(tip);
				if (base != null && state.parents().contains(base.state()) && state.text().equals(Digest.of(base.text()))) {
					bases.put(each.place(), new Base(tip, base.text()));
				}
			}
		}
	}

	DossierFolder folder() {
		return folder;
	}

	Map<Place, Compartment> compartments() {
		return compartments;
	}

	/** Lets go of a compartment whose keys have just been destroyed. */
	void drop(Destruction record) {
		Compartment compartment = compartments.remove(record.compartment());
		compartment.keyrings().forget();
		bases.remove(record.compartment());
		places.values().remove(record.compartment());
		destroyed.put(record.compartment(), record);
	}

	/** The records that keys were destroyed, by their compartments. */
	Map<Place, Destruction> destroyed() {
		return destroyed;
	}

	Map<String, Place> places() {
		return places;
	}

	Map<Place, Base> bases() {
		return bases;
	}

	KeptAutosaves autosaves() {
		return autosaves;
	}

	List<String> remarks() {
		return remarks;
	}

	/** Whether the keys have been cleared from memory. */
	boolean isLocked() {
		return bases.isEmpty();
	}

	/** Clears the keys from memory. */
	void forget() {
		compartments.values().forEach(each -> each.keyrings().forget());
		autosaves.forget();
		bases.clear();
	}
}

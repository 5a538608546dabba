package org.chancery.seal.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Content;
import org.chancery.seal.history.Records;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Member;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;
import org.chancery.seal.parcel.Parcel;

/** Reads a compartment and checks everything in it that an identity can check. A message begins with the file's path. */
final class CompartmentReader {

	private final DossierFolder folder;
	private final Place place;
	private final KeyringChain.Opener opener;
	private final Set<Digest> keyringNames = new HashSet<>();
	private final List<Records.StateRecord> late = new ArrayList<>();
	private Compartment compartment;

	CompartmentReader(DossierFolder folder, Place place, Identity identity) {
		this(folder, place, keyring -> keyring.open(identity));
	}

	CompartmentReader(DossierFolder folder, Place place, KeyringChain.Opener opener) {
		this.folder = folder;
		this.place = place;
		this.opener = opener;
	}

	/**
	 * Reads it.
	 *
	 * @param trusted whether keys are known as an officer's by other means
	 * @param seen    what this device saw before
	 * @return null if the identity can open no epoch of it
	 */
	Compartment read(Predicate<PublicKeys> trusted, Seen seen) throws BadSealException, IOException {
		KeyringChain chain = at(place.hex() + '/' + DossierFolder.KEYRINGS, () -> KeyringChain.of(place, keyrings(), opener, trusted));
		if (chain.latestOpen() == 0) {
			return null;
		}
		at(place.hex() + '/' + DossierFolder.KEYRINGS, () -> seen.checkKeyring(chain));
		compartment = new Compartment(place, chain);
		for (String name : folder.files(place, DossierFolder.HEADS)) {
			String path = DossierFolder.path(place, DossierFolder.HEADS, name);
			Head head = at(path, () -> head(path, name));
			if (head != null) {
				compartment.heads().put(head.device(), head);
			}
		}
		seen.check(compartment);
		readParcels();
		compartment.history().complete(late);
		checkCitations();
		return compartment;
	}

	private List<Keyring> keyrings() throws BadSealException, IOException {
		var found = new ArrayList<Keyring>();
		for (String name : folder.files(place, DossierFolder.KEYRINGS)) {
			String path = DossierFolder.path(place, DossierFolder.KEYRINGS, name);
			found.add(at(path, () -> Keyring.read(named(path, name, Keyring.LARGEST))));
			keyringNames.add(found.get(found.size() - 1).digest());
		}
		return found;
	}

	private byte[] named(String path, String name, int largest) throws BadSealException, IOException {
		byte[] bytes = folder.read(path, largest);
		if (!Digest.of(bytes).hex().equals(name)) {
			throw new BadSealException("the content is not the one that its name stands for");
		}
		return bytes;
	}

	/** @return null if its author is known in no epoch that is open to this identity */
	private Head head(String path, String name) throws BadSealException, IOException {
		Head head = Head.read(folder.read(path, Head.LARGEST));
		if (!head.compartment().equals(place) || !head.device().hex().equals(name)) {
			throw new BadSealException("the head of a log belongs to another place");
		}
		PublicKeys keys = null;
		for (Keyring each : compartment.keyrings().all()) {
			keys = keys == null ? keysIn(each.epoch(), head.author()) : keys;
		}
		for (KeyringChain.Branch each : compartment.keyrings().branches()) {
			keys = keys == null ? keysIn(each.opened(), head.author()) : keys;
		}
		if (keys != null) {
			head.check(keys);
		} else if (compartment.keyrings().opened(head.epoch()) != null) {
			throw new BadSealException("the head of a log is by nobody who is a member");
		}
		return keys == null ? null : head;
	}

	private PublicKeys keysIn(int epoch, Digest author) {
		return keysIn(compartment.keyrings().opened(epoch), author);
	}

	private static PublicKeys keysIn(Keyring.Opened opened, Digest author) {
		return opened == null ? null
				: opened.members().stream().map(Member::keys).filter(k -> k.id().equals(author)).findFirst().orElse(null);
	}

	private void readParcels() throws BadSealException, IOException {
		Set<String> there = new HashSet<>(folder.files(place, DossierFolder.PARCELS));
		for (Head head : compartment.heads().values()) {
			Map<Digest, Integer> missing = new HashMap<>();
			var found = new ArrayList<Compartment.OpenParcel>();
			boolean closed = false;
			for (int i = 0; i < head.leaves().size(); i++) {
				Digest leaf = head.leaves().get(i);
				if (there.contains(leaf.hex())) {
					Content content = content(leaf, head, i);
					closed |= content == null;
					if (content != null) {
						found.add(new Compartment.OpenParcel(leaf, content));
					}
				} else if (!keyringNames.contains(leaf)) {
					missing.put(leaf, i);
				}
			}
			keep(found, missing, closed);
		}
	}

	/** Keeps what no later parcel replaces; what is missing must be replaced by one, which may be closed to the reader. */
	private void keep(List<Compartment.OpenParcel> found, Map<Digest, Integer> missing, boolean closed) throws BadSealException {
		Map<Digest, Long> replaced = new HashMap<>();
		for (Compartment.OpenParcel each : found) {
			each.content().records().replaces().forEach(name -> replaced.put(name, each.content().index()));
		}
		for (Compartment.OpenParcel each : found) {
			if (replaced.getOrDefault(each.name(), -1L) <= each.content().index()) {
				compartment.add(each);
			}
		}
		for (Map.Entry<Digest, Integer> each : missing.entrySet()) {
			if (!closed && replaced.getOrDefault(each.getKey(), -1L) <= each.getValue()) {
				throw new BadSealException(DossierFolder.path(place, DossierFolder.PARCELS, each.getKey().hex())
						+ ": the parcel is listed in a log and is missing");
			}
		}
	}

	/** @return null if it is of an epoch that is closed to the reader, or was written by somebody after they were let out */
	private Content content(Digest name, Head head, int index) throws BadSealException, IOException {
		String path = DossierFolder.path(place, DossierFolder.PARCELS, name.hex());
		return at(path, () -> {
			byte[] bytes = named(path, name.hex(), Parcel.LARGEST);
			byte[] key = Parcel.keyOf(bytes);
			int epoch = compartment.keyrings().epochOf(key);
			KeyringChain.Branch branch = compartment.keyrings().branchOf(key);
			if (epoch == 0 && branch == null) {
				return null;
			}
			Content content = branch == null ? content(bytes, epoch, compartment.keyrings().opened(epoch))
					: content(bytes, branch.keyring().epoch(), branch.opened());
			if (!content.device().equals(head.device()) || content.index() != index || !content.author().equals(head.author())) {
				throw new BadSealException("the parcel stands at another's place in the log");
			}
			if (afterTheirTime(content, branch == null ? content.epoch() + 1 : content.epoch())) {
				late.addAll(content.records().states());
				return null;
			}
			return content;
		});
	}

	private Content content(byte[] parcel, int epoch, Keyring.Opened opened) throws BadSealException {
		return Content.open(parcel, place, epoch, opened.key(), author -> {
			PublicKeys keys = keysIn(opened, author);
			if (keys == null) {
				throw new BadSealException("the parcel is by nobody who was a member in its epoch");
			}
			return keys;
		});
	}

	/** Whether an epoch from that one on let the author out and had not seen this parcel. */
	private boolean afterTheirTime(Content content, int first) {
		for (int epoch = first; epoch <= compartment.keyrings().latest().epoch(); epoch++) {
			Keyring.Opened opened = compartment.keyrings().opened(epoch);
			if (opened != null && keysIn(epoch, content.author()) == null) {
				return opened.cut().stream().noneMatch(c -> c.device().equals(content.device()) && c.size() > content.index());
			}
		}
		return false;
	}

	/** That no device's log is behind what another recorded of it. */
	private void checkCitations() throws BadSealException, IOException {
		for (Compartment.OpenParcel parcel : compartment.parcels()) {
			for (DeviceMark mark : parcel.content().records().seen()) {
				Head head = compartment.heads().get(mark.device());
				if (head != null) {
					at(DossierFolder.path(place, DossierFolder.HEADS, mark.device().hex()), () -> {
						head.checkAfter(mark);
						return head;
					});
				} else if (keysOf(parcel)) {
					throw new BadSealException(DossierFolder.path(place, DossierFolder.HEADS, mark.device().hex())
							+ ": the log of a device is missing that another device has seen");
				}
			}
		}
	}

	/** Whether whoever wrote a parcel could have seen only logs that this identity can read too. */
	private boolean keysOf(Compartment.OpenParcel parcel) {
		for (int epoch = 1; epoch <= parcel.content().epoch(); epoch++) {
			if (compartment.keyrings().opened(epoch) == null) {
				return false;
			}
		}
		return true;
	}

	private interface Step<T> {
		T run() throws BadSealException, IOException;
	}

	private static <T> T at(String path, Step<T> step) throws BadSealException, IOException {
		try {
			return step.run();
		} catch (BadSealException e) {
			throw new BadSealException(path + ": " + e.getMessage(), e);
		}
	}
}

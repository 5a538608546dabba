package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Term;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.KeyringChain;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;

/** How far this device saw a compartment come, so that it notices when somebody gives it an older one. */
final class Seen {

	private static final String HEAD = "chancery-seen ";
	private static final int VERSION = 2;
	private static final String NAME = "seen-";
	private static final int LARGEST = 16 << 20;

	private final int epoch;
	private final Digest keyring;
	private final List<DeviceMark> marks;
	private final Term term;

	private Seen(int epoch, Digest keyring, List<DeviceMark> marks, Term term) {
		this.epoch = epoch;
		this.keyring = keyring;
		this.marks = marks;
		this.term = term;
	}

	static Seen of(Compartment compartment) {
		Keyring latest = compartment.keyrings().latest();
		Compartment.OfficersTerm term = compartment.term();
		return new Seen(latest.epoch(), latest.digest(), compartment.marks(), new Term(0, term == null ? 0 : term.term().date()));
	}

	static Seen read(DossierFolder folder, Place place) throws BadSealException, IOException {
		Path file = folder.local(NAME + place.hex());
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			return new Seen(0, Keyring.NONE, List.of(), new Term(0, 0));
		}
		var in = new ByteReader(folder.read(DossierFolder.LOCAL + '/' + NAME + place.hex(), LARGEST), "local/" + NAME + place.hex());
		int version = in.line(HEAD, VERSION);
		int epoch = in.u32(Integer.MAX_VALUE);
		var keyring = new Digest(in.raw(Digest.LENGTH));
		var marks = new ArrayList<DeviceMark>();
		for (int i = in.u32(Keyring.MOST_DEVICES); i > 0; i--) {
			marks.add(DeviceMark.read(in));
		}
		var term = new Term(0, version == 1 ? 0 : in.u64());
		in.end();
		return new Seen(epoch, keyring, marks, term);
	}

	/** Adds this to what is written. */
	void write(Commit commit, Place place) {
		var out = new ByteWriter().line(HEAD + VERSION).u32(epoch).raw(keyring.bytes()).u32(marks.size());
		marks.forEach(mark -> mark.write(out));
		out.u64(term.date());
		commit.write(DossierFolder.LOCAL + '/' + NAME + place.hex(), out.toBytes());
	}

	/** Whether this device has seen it alive. */
	boolean any() {
		return epoch > 0;
	}

	/** How far the logs had come. */
	List<DeviceMark> marks() {
		return marks;
	}

	/** The term that was in force, without the time at which it was set. */
	Term term() {
		return term;
	}

	/** That the epochs go on from what was seen. */
	Seen checkKeyring(KeyringChain chain) throws BadSealException {
		if (chain.latest().epoch() < epoch) {
			throw new BadSealException("the keyrings have been rolled back from epoch " + epoch + " to " + chain.latest().epoch());
		}
		if (epoch > 0 && !chain.all().get(epoch - 1).digest().equals(keyring)
				&& chain.forks().stream().noneMatch(k -> k.digest().equals(keyring))) {
			throw new BadSealException("the keyring of epoch " + epoch + " is not the one that was seen before");
		}
		return this;
	}

	/** That every log goes on from what was seen. */
	void check(Compartment compartment) throws BadSealException {
		for (DeviceMark mark : marks) {
			String path = DossierFolder.path(compartment.place(), DossierFolder.HEADS, mark.device().hex());
			Head head = compartment.heads().get(mark.device());
			if (head == null) {
				throw new BadSealException(path + ": the log of a device is missing that was there before");
			}
			try {
				head.checkAfter(mark);
			} catch (BadSealException e) {
				throw new BadSealException(path + ": " + e.getMessage(), e);
			}
		}
	}
}

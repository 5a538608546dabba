package org.chancery.seal.dossier;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.Timestamp;
import org.chancery.core.sealing.Timestamps;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.history.Stamp;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.log.Head;
import org.chancery.seal.timestamp.AuthorityAddress;
import org.chancery.seal.timestamp.StampCheck;
import org.chancery.seal.timestamp.StampRequest;

/** The timestamps of an opened dossier's logs; see {@code docs/sealed-formats.md}, Timestamps. */
final class KeptTimestamps implements Timestamps {

	private static final String HEAD = "chancery-stamp-request 1";
	private static final String NAME = "stamp-";
	private static final int LARGEST = 16 << 20;

	private final OpenSeal seal;
	private final Workplace work;
	private final Map<String, Compartment> compartments;

	/** @param compartments by the names of their audiences, from public up */
	KeptTimestamps(OpenSeal seal, Workplace work, Map<String, Compartment> compartments) {
		this.seal = seal;
		this.work = work;
		this.compartments = compartments;
	}

	@Override
	public void ask(String audience, URI authority) throws UnreadableFileException, IOException {
		accept(audience, new AuthorityAddress(authority).ask(request(audience)));
	}

	@Override
	public byte[] request(String audience) throws IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			Compartment compartment = compartment(audience);
			byte[] statement = Stamp.statement(compartment.place(), compartment.marks());
			Digest imprint = Digest.of(statement);
			StampRequest request = StampRequest.of(imprint, work.random());
			new Commit(seal.folder(), work.disk())
					.write(path(imprint), new ByteWriter().line(HEAD).bytes(request.bytes()).bytes(statement).toBytes()).perform();
			return request.bytes();
		} catch (BadSealException e) {
			throw new DossierException("Nothing can be stamped: " + SealedDossierStore.sentence(e), e);
		}
	}

	private static String path(Digest imprint) {
		return DossierFolder.LOCAL + '/' + NAME + imprint.hex();
	}

	private Compartment compartment(String audience) throws BadSealException, IOException {
		if (!compartments.containsKey(audience)) {
			throw new DossierException("No audience '" + audience + "' can be opened here; there are: "
					+ String.join(", ", compartments.keySet()) + ".");
		}
		Compartment compartment = seal.current(compartments.get(audience).place());
		if (compartment.members().isEmpty()) {
			throw new DossierException("You are no longer a member of the audience; its log cannot take anything in from you.");
		}
		return compartment;
	}

	@Override
	public void accept(String audience, byte[] answer) throws UnreadableFileException, IOException {
		try (DossierLock lock = DossierLock.take(seal.folder(), work.disk())) {
			if (answer.length > LARGEST_ANSWER) {
				throw new BadSealException("the answer is larger than any");
			}
			Compartment compartment = compartment(audience);
			Digest imprint = StampRequest.imprintOf(answer);
			if (!Files.isRegularFile(seal.folder().root().resolve(path(imprint)))) {
				throw new BadSealException("this answers no request that was made in this copy of the dossier");
			}
			var in = new ByteReader(seal.folder().read(path(imprint), LARGEST), "the request for a timestamp");
			in.line(HEAD);
			StampRequest request = StampRequest.read(in.bytes(LARGEST));
			byte[] statement = in.bytes(LARGEST);
			in.end();
			var stamp = new Stamp(Stamp.logs(compartment.place(), statement), request.token(answer));
			new StampCheck(List.of()).check(stamp.token(), stamp.imprint(compartment.place()));
			var changes = new Changes(seal.folder(), work);
			changes.records(compartment).stamps().add(stamp);
			changes.commit().delete(path(imprint));
			seal.perform(changes);
		} catch (BadSealException e) {
			throw new UnreadableFileException(SealedDossierStore.sentence(e), e);
		}
	}

	@Override
	public List<Timestamp> all(List<byte[]> authorities) throws UnreadableFileException {
		try {
			StampCheck check = check(authorities);
			var found = new ArrayList<Timestamp>();
			compartments.forEach((audience, compartment) -> found.addAll(all(audience, compartment, check)));
			return found;
		} catch (BadSealException e) {
			throw new UnreadableFileException(SealedDossierStore.sentence(e), e);
		}
	}

	static StampCheck check(List<byte[]> authorities) throws BadSealException {
		var certificates = new ArrayList<X509Certificate>();
		for (byte[] each : authorities) {
			certificates.addAll(StampCheck.certificates(each));
		}
		return new StampCheck(certificates);
	}

	/** The timestamps of one audience in the order of their times, those that prove nothing first. */
	static List<Timestamp> all(String audience, Compartment compartment, StampCheck check) {
		var found = new ArrayList<Timestamp>();
		for (Compartment.OpenParcel parcel : compartment.parcels()) {
			parcel.content().records().stamps().forEach(each -> found.add(timestamp(audience, compartment, each, check)));
		}
		found.sort(Comparator.comparing(Timestamp::time, Comparator.nullsFirst(Comparator.naturalOrder())));
		return found;
	}

	private static Timestamp timestamp(String audience, Compartment compartment, Stamp stamp, StampCheck check) {
		long entries = stamp.logs().stream().mapToLong(DeviceMark::size).sum();
		try {
			StampCheck.Checked checked = check.check(stamp.token(), stamp.imprint(compartment.place()));
			for (DeviceMark mark : stamp.logs()) {
				Head head = compartment.heads().get(mark.device());
				if (head != null) {
					head.checkAfter(mark);
				}
			}
			return new Timestamp(audience, checked.time(), checked.authority(), stamp.logs().size(), entries, checked.trusted(), null);
		} catch (BadSealException e) {
			return new Timestamp(audience, null, "", stamp.logs().size(), entries, false, e.getMessage());
		}
	}
}

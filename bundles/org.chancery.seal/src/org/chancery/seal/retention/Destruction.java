package org.chancery.seal.retention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;

/**
 * The record that a compartment's keys were destroyed. Reading it checks its signature; whether the signer may is for the
 * reader of the compartment to say.
 *
 * @param made   seconds since 1970
 * @param date   seconds since 1970: that of the term that had come; 0 for an order
 * @param epoch  the newest
 * @param newest digest of its keyring
 * @param logs   how far the logs had come, in the order of devices
 */
public record Destruction(Place compartment, Reason reason, long made, long date, int epoch, Digest newest, List<DeviceMark> logs,
		PublicKeys signer, byte[] bytes) {

	/** The largest record, in bytes. */
	public static final int LARGEST = 8 << 20;

	private static final String HEAD = "chancery-destroyed 1";
	private static final String PURPOSE = "destroyed";

	/** Why. The order is that of the format. */
	public enum Reason {
		/** An officer ordered it. */
		ORDERED,
		/** The date of the term had come. */
		DATE_CAME
	}

	/** Makes a record. */
	public static Destruction make(Place compartment, Reason reason, long made, long date, Keyring newest, List<DeviceMark> logs,
			Identity signer) {
		var out = new ByteWriter().line(HEAD).raw(compartment.bytes()).u8(reason.ordinal()).u64(made).u64(date).u32(newest.epoch())
				.raw(newest.digest().bytes()).u32(logs.size());
		logs.forEach(each -> each.write(out));
		signer.card().keys().write(out);
		signer.sign(PURPOSE, out.toBytes()).write(out);
		return new Destruction(compartment, reason, made, date, newest.epoch(), newest.digest(), List.copyOf(logs),
				signer.card().keys(), out.toBytes());
	}

	/** Reads a record and checks its signature. */
	public static Destruction read(byte[] bytes) throws BadSealException {
		if (bytes.length > LARGEST) {
			throw new BadSealException("the record of a destruction is larger than any");
		}
		var in = new ByteReader(bytes, "the record of a destruction");
		in.line(HEAD);
		Place compartment = Place.read(in);
		int reason = in.u8();
		long made = in.u64();
		long date = in.u64();
		int epoch = in.u32(Integer.MAX_VALUE);
		var newest = new Digest(in.raw(Digest.LENGTH));
		var logs = new ArrayList<DeviceMark>();
		for (int i = in.u32(Keyring.MOST_DEVICES); i > 0; i--) {
			logs.add(DeviceMark.read(in));
		}
		PublicKeys signer = PublicKeys.read(in);
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair.read(in).check(signer, PURPOSE, signed, "the record of a destruction");
		in.end();
		if (reason >= Reason.values().length || epoch < 1 || (date == 0) != (reason == Reason.ORDERED.ordinal())) {
			throw in.damaged();
		}
		return new Destruction(compartment, Reason.values()[reason], made, date, epoch, newest, List.copyOf(logs), signer, bytes);
	}

	/** What names it. */
	public Digest digest() {
		return Digest.of(bytes);
	}
}

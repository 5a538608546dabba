package org.chancery.seal.parcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.KEKIdentifier;
import org.bouncycastle.asn1.cms.KEKRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

import org.chancery.seal.encoding.BadSealException;

/**
 * The ASN.1 of a parcel, in the one form that is written (DER). What differs from it in any bit is refused. The encrypted
 * content is written straight to its place, since a parcel may be large.
 *
 * @param length of the encrypted content
 */
record ParcelStructure(byte[] keyId, byte[] wrappedKey, byte[] nonce, int length) {

	private static final int TAG = 16;
	private static final int SEQUENCE = 0x30;
	private static final int EXPLICIT_0 = 0xa0;
	private static final int PRIMITIVE_0 = 0x80;

	/** Puts the encrypted content into a parcel. */
	interface Encryption {
		/** @return the tag */
		byte[] into(byte[] parcel, int offset) throws GeneralSecurityException;
	}

	/** A parcel that was read: the structure and where its encrypted content stands. */
	record Read(ParcelStructure structure, byte[] content, byte[] tag) {

		/** What the cipher makes of content and tag. */
		byte[] decrypt(Cipher cipher) throws GeneralSecurityException {
			byte[] out = new byte[cipher.getOutputSize(content.length + tag.length)];
			int written = cipher.update(content, 0, content.length, out, 0);
			written += cipher.doFinal(tag, 0, tag.length, out, written);
			return written == out.length ? out : Arrays.copyOf(out, written);
		}
	}

	private static byte[] der(ASN1Encodable... parts) {
		try {
			var out = new ByteArrayOutputStream();
			for (ASN1Encodable each : parts) {
				out.write(each.toASN1Primitive().getEncoded(ASN1Encoding.DER));
			}
			return out.toByteArray();
		} catch (IOException e) {
			throw new IllegalStateException("a parcel cannot be written", e);
		}
	}

	/** The parcel. */
	byte[] encode(Encryption encryption) throws GeneralSecurityException {
		byte[] before = before();
		byte[] after = der(new DEROctetString(new byte[TAG]));
		byte[] content = header(PRIMITIVE_0, length);
		byte[] what = der(CMSObjectIdentifiers.data,
				new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(nonce, TAG)));
		byte[] encrypted = header(SEQUENCE, what.length + content.length + length);
		byte[] data = header(SEQUENCE,
				before.length + encrypted.length + what.length + content.length + length + after.length);
		int inner = data.length + before.length + encrypted.length + what.length + content.length + length + after.length;
		byte[] tagged = header(EXPLICIT_0, inner);
		byte[] type = der(CMSObjectIdentifiers.authEnvelopedData);
		byte[] whole = header(SEQUENCE, type.length + tagged.length + inner);
		byte[] parcel = new byte[whole.length + type.length + tagged.length + inner];
		int at = 0;
		for (byte[] each : new byte[][] { whole, type, tagged, data, before, encrypted, what, content }) {
			System.arraycopy(each, 0, parcel, at, each.length);
			at += each.length;
		}
		byte[] tag = encryption.into(parcel, at);
		System.arraycopy(after, 0, parcel, at + length, after.length);
		System.arraycopy(tag, 0, parcel, parcel.length - TAG, TAG);
		return parcel;
	}

	private byte[] before() {
		var recipient = new KEKRecipientInfo(new KEKIdentifier(keyId, null, null),
				new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap), new DEROctetString(wrappedKey));
		return der(new ASN1Integer(0), new DERSet(new RecipientInfo(recipient)));
	}

	/** Tag and length (X.690, 8.1.3). */
	private static byte[] header(int tag, int length) {
		if (length < 0x80) {
			return new byte[] { (byte) tag, (byte) length };
		}
		int bytes = (39 - Integer.numberOfLeadingZeros(length)) / 8;
		byte[] header = new byte[2 + bytes];
		header[0] = (byte) tag;
		header[1] = (byte) (0x80 | bytes);
		for (int i = 0; i < bytes; i++) {
			header[header.length - 1 - i] = (byte) (length >> 8 * i);
		}
		return header;
	}

	static Read decode(byte[] parcel) throws BadSealException {
		if (parcel.length > Parcel.LARGEST) {
			throw new BadSealException("the parcel is larger than any");
		}
		Read read;
		try {
			read = read(AuthEnvelopedData.getInstance(ContentInfo.getInstance(parcel).getContent()));
		} catch (RuntimeException e) {
			// The library throws whatever comes to hand for what it cannot read.
			throw new BadSealException("the parcel is damaged", e);
		}
		if (!Arrays.equals(parcel, again(read))) {
			throw new BadSealException("the parcel is not in the one form that is written");
		}
		return read;
	}

	private static byte[] again(Read read) throws BadSealException {
		try {
			return read.structure.encode((out, at) -> {
				System.arraycopy(read.content, 0, out, at, read.content.length);
				return read.tag;
			});
		} catch (GeneralSecurityException | RuntimeException e) {
			throw new BadSealException("the parcel is not in the one form that is written", e);
		}
	}

	private static Read read(AuthEnvelopedData data) {
		var recipient = KEKRecipientInfo.getInstance(RecipientInfo.getInstance(data.getRecipientInfos().getObjectAt(0)).getInfo());
		EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
		byte[] encrypted = content.getEncryptedContent().getOctets();
		var structure = new ParcelStructure(recipient.getKekid().getKeyIdentifier().getOctets(),
				recipient.getEncryptedKey().getOctets(),
				GCMParameters.getInstance(content.getContentEncryptionAlgorithm().getParameters()).getNonce(),
				encrypted.length);
		return new Read(structure, encrypted, data.getMac().getOctets());
	}
}

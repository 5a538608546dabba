package org.chancery.seal.parcel;

import java.io.IOException;
import java.util.Arrays;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
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
 * The ASN.1 of a parcel, in the one form that is written (DER). What differs from it in any bit is refused.
 *
 * @param sealed the encrypted content and behind it the tag
 */
record ParcelStructure(byte[] keyId, byte[] wrappedKey, byte[] nonce, byte[] place, byte[] sealed) {

	/** Of our own, from a UUID (ITU-T X.667): the place of a parcel. */
	private static final ASN1ObjectIdentifier PLACE = new ASN1ObjectIdentifier("2.25.209675428139364871352019583746218740321");
	private static final int TAG = 16;

	/** The authenticated attributes as RFC 5083, section 2.2, has them authenticated. */
	static byte[] attributes(byte[] place) {
		try {
			return attributeSet(place).getEncoded(ASN1Encoding.DER);
		} catch (IOException e) {
			throw new IllegalStateException("an attribute cannot be written", e);
		}
	}

	private static ASN1Set attributeSet(byte[] place) {
		return new DERSet(new Attribute(PLACE, new DERSet(new DEROctetString(place))));
	}

	byte[] encode() {
		var recipient = new KEKRecipientInfo(new KEKIdentifier(keyId, null, null),
				new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap), new DEROctetString(wrappedKey));
		int length = sealed.length - TAG;
		var content = new EncryptedContentInfo(CMSObjectIdentifiers.data,
				new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(nonce, TAG)),
				new DEROctetString(Arrays.copyOf(sealed, length)));
		var data = new AuthEnvelopedData(null, new DERSet(new RecipientInfo(recipient)), content, attributeSet(place),
				new DEROctetString(Arrays.copyOfRange(sealed, length, sealed.length)), null);
		try {
			return new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, data).getEncoded(ASN1Encoding.DER);
		} catch (IOException e) {
			throw new IllegalStateException("a parcel cannot be written", e);
		}
	}

	static ParcelStructure decode(byte[] parcel) throws BadSealException {
		if (parcel.length > Parcel.LARGEST) {
			throw new BadSealException("the parcel is larger than any");
		}
		ParcelStructure structure;
		try {
			structure = read(AuthEnvelopedData.getInstance(ContentInfo.getInstance(parcel).getContent()));
		} catch (RuntimeException e) {
			// The library throws whatever comes to hand for what it cannot read.
			throw new BadSealException("the parcel is damaged", e);
		}
		if (!Arrays.equals(parcel, structure.encode())) {
			throw new BadSealException("the parcel is not in the one form that is written");
		}
		return structure;
	}

	private static ParcelStructure read(AuthEnvelopedData data) {
		var recipient = KEKRecipientInfo.getInstance(RecipientInfo.getInstance(data.getRecipientInfos().getObjectAt(0)).getInfo());
		EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
		byte[] encrypted = content.getEncryptedContent().getOctets();
		byte[] tag = data.getMac().getOctets();
		byte[] sealed = Arrays.copyOf(encrypted, encrypted.length + tag.length);
		System.arraycopy(tag, 0, sealed, encrypted.length, tag.length);
		Attribute place = Attribute.getInstance(data.getAuthAttrs().getObjectAt(0));
		return new ParcelStructure(recipient.getKekid().getKeyIdentifier().getOctets(), recipient.getEncryptedKey().getOctets(),
				GCMParameters.getInstance(content.getContentEncryptionAlgorithm().getParameters()).getNonce(),
				DEROctetString.getInstance(place.getAttributeValues()[0]).getOctets(), sealed);
	}
}

package org.chancery.core.sealing;

import java.time.Instant;
import java.util.List;

/**
 * The public part of an identity. It proves that whoever made it held its keys; that they are the named person's is
 * proved by comparing the words with them over another channel than the one the card came by.
 *
 * @param name        as its maker gave it
 * @param words       the fingerprint of the keys: sixteen words
 * @param id          the digest of the keys, in hexadecimal
 * @param made        when
 * @param until       when its certificates end and its owner must renew them; null if it has none, as those of version 1
 * @param authorities who has certified its signing keys, a line each; whether they are to be believed is for a person to say
 * @param text        the card as text, to be sent or kept as a file: certificates in PEM, and the card itself
 */
public record IdentityCard(String name, String words, String id, Instant made, Instant until, List<String> authorities,
		String text) {
}

package org.chancery.core.sealing;

import java.time.Instant;

/**
 * The public part of an identity. It proves that whoever made it held its keys; that they are the named person's is
 * proved by comparing the words with them over another channel than the one the card came by.
 *
 * @param name  as its maker gave it
 * @param words the fingerprint of the keys: sixteen words
 * @param id    the digest of the keys, in hexadecimal
 * @param made  when
 * @param text  the card as text, to be sent or kept as a file
 */
public record IdentityCard(String name, String words, String id, Instant made, String text) {
}

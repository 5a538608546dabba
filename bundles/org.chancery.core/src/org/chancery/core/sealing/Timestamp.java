package org.chancery.core.sealing;

import java.time.Instant;

/**
 * What a timestamp authority (RFC 3161) stated about the logs of an audience: that the first entries of them existed at a
 * time. It says nothing of when they were written before that, nor by whom, and is worth what the authority's honesty and
 * clock are.
 *
 * @param time      as the authority has it
 * @param authority the name in the certificate that the timestamp brings
 * @param logs      how many logs it covers
 * @param entries   how many entries in all
 * @param trusted   whether a certificate that was named confirms the authority's; false if none was named
 * @param fault     why it proves nothing; null if it holds
 */
public record Timestamp(String audience, Instant time, String authority, int logs, long entries, boolean trusted, String fault) {
}

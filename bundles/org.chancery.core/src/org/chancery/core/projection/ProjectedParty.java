package org.chancery.core.projection;

import java.util.List;

/**
 * A party with its names in the language of the projection.
 *
 * @param id          id of the party
 * @param code        short code for lists and file names
 * @param longName    full name without article
 * @param shortName   short name
 * @param adjective   adjective
 * @param article     article before the long name inside a sentence; empty if none
 * @param signatories printed name and title of each person who signs, one line each
 */
public record ProjectedParty(String id, String code, String longName, String shortName, String adjective, String article,
		List<String> signatories) {
}

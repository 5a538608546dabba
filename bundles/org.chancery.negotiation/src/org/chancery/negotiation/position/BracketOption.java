package org.chancery.negotiation.position;

import java.util.List;

/**
 * One proposal in a bracket.
 *
 * @param proponents codes of the parties that propose it; empty if it is attributed to nobody
 * @param words      the words proposed, as plain text; empty to have none
 */
public record BracketOption(List<String> proponents, String words) {
}

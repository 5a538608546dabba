package org.chancery.core.exchange;

import java.util.List;

import org.chancery.core.projection.ProjectedParty;

/**
 * How a ratification draft is dressed.
 *
 * @param parties        the parties in the order of this alternat, the holder of the copy first; empty leaves the
 *                       order of the text
 * @param classification the line in the header of every page; empty for none
 */
public record DraftOptions(List<ProjectedParty> parties, String classification) {
}

package org.chancery.core.alternat;

import java.util.List;

import org.chancery.core.projection.Projection;

/**
 * One party's copy.
 *
 * @param projection the text in the order of that copy
 * @param remarks    places that were left alone and that a person should look at, in the order of the text
 */
public record AlternatCopy(Projection projection, List<AlternatRemark> remarks) {
}

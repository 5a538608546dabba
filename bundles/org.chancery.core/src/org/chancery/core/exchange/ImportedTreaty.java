package org.chancery.core.exchange;

import java.util.List;

import org.chancery.model.text.Text;

/**
 * What an importer made of a file.
 *
 * @param text    the clauses, contained by nothing yet; every clause has an id
 * @param remarks what was not understood, in the order of the file
 */
public record ImportedTreaty(Text text, List<ImportRemark> remarks) {
}

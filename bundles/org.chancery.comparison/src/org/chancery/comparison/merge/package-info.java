/**
 * Three-way merge of things that have ids: whole holdings, or a text of clauses. Both versions started from a common
 * ancestor; what each changed is in the merged one.
 *
 * <p>
 * The rules. The result does not depend on which version is called ours, and every rule that has to choose says so in a
 * {@link org.chancery.comparison.merge.MergeConflict}. Where the rules say that the ancestor's stays, ours does instead if
 * that is asked for ({@link org.chancery.comparison.merge.Dispute}); who asks for it has to know which one is ours:
 * <ul>
 * <li>A value that one version changed is the changed one. Both changed it alike: that. Both changed it differently: the
 * ancestor's value stays, and there is a conflict. Words are merged word by word where at least one word that both kept
 * stands between the changes.
 * <li>A thing that one version deleted and the other left alone is gone. If the other changed it, moved it, or refers to
 * it anew, it stays as that version has it, and there is a conflict; so does whatever it stands in.
 * <li>A thing that one version moved is where that version put it; a thing that both moved to different places is where
 * the ancestor had it, and there is a conflict. Things that were moved into each other go back likewise.
 * <li>Among the things in one place those that no version moved keep the ancestor's order; what came or moved stands
 * behind what it stood behind in the version that put it there. Where both put something behind the same thing, the ids
 * decide, so that the order is the same whoever merges. A thing to which both gave different places among the same
 * neighbours stays in the ancestor's order, and there is a conflict.
 * <li>Wordings, titles and names are merged language by language, numbering rules by what they number. Lists of other
 * parts without ids (tests, waivers, events) are merged if no part was taken out by both or altered by one while the
 * other altered the list too; otherwise the ancestor's list stays, and there is a conflict.
 * <li>What both versions added under one id, which happens when one was copied from the other, is treated as if the
 * ancestor had it empty; where the two differ, the one that comes first in the order of its words is taken, and there is a
 * conflict.
 * </ul>
 */
package org.chancery.comparison.merge;
